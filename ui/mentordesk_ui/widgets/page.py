"""What every page stands on: a title, the search field, one primary action, and room that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .labels import WrappedLabel
from .painting import scaled, show_if, tight

MARGIN = 28
_NARROW = 620


class ScrolledContent(QWidget):
    """What scrolls on a page."""

    def put_into(self, area: QScrollArea) -> None:
        """Let an area scroll it; the paper of the page shows through, where an area fills what it holds."""
        area.setWidget(self)
        self.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Nothing: Qt asks for it at every change and needs the least width alone, but would lay out all texts."""
        return QSize()


class PageFrame(QWidget):
    """A page with its head; what is added stands below one another and scrolls when there is too much."""

    def __init__(
        self,
        title: str,
        search: QWidget | None = None,
        action: QWidget | None = None,
        subtitle: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = WrappedLabel(title, "h1")
        self.subtitle = WrappedLabel(subtitle, tint="muted")
        show_if(self.subtitle, bool(subtitle))
        self.setAccessibleName(title)
        outer = tight(QVBoxLayout(self))
        self.head = QWidget()
        self._head(search, action)
        outer.addWidget(self.head)
        self.view = QScrollArea(widgetResizable=True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = ScrolledContent()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(MARGIN, 6, MARGIN, MARGIN)
        self.body.setSpacing(16)
        self.content.put_into(self.view)
        self.view.verticalScrollBar().rangeChanged.connect(self._keep_margin)
        outer.addWidget(self.view, 1)

    def _head(self, search: QWidget | None, action: QWidget | None) -> None:
        self._controls_box = QWidget()
        self._controls = tight(QHBoxLayout(self._controls_box), 12)
        for widget, stretch in ((search, 1), (action, 0)):
            if widget is not None:
                self._controls.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        self._controls.addStretch(0)
        self._grid = QGridLayout(self.head)
        self._grid.setContentsMargins(MARGIN, 20, MARGIN, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.subtitle, 1, 0, 1, 2)
        self._is_narrow: bool | None = None
        self._arrange_head(narrow=False)

    def _arrange_head(self, narrow: bool) -> None:
        """Search and action stand beside the title, or below both lines where the page is narrow."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._controls.setContentsMargins(0, 10 if narrow else 0, 0, 0)
        if narrow:
            self._grid.addWidget(self._controls_box, 2, 0, 1, 2)
        else:
            self._grid.addWidget(self._controls_box, 0, 1)

    def add_control(self, widget: QWidget) -> None:
        """Put a control into the head of the page, after those that are there."""
        self._controls.insertWidget(self._controls.count() - 1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Give the page another title, and a line below it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others, as wide as the page."""
        self.body.addWidget(widget, stretch)

    def add_text(self, text: str, role: str = "body", tint: str = "text") -> WrappedLabel:
        """Put running text below the others, at most 72 characters wide."""
        label = WrappedLabel(text, role, tint)
        self.body.addWidget(label)
        return label

    def add_reading(self, widget: QWidget) -> None:
        """Put a widget below the others, no wider than is good to read, from the side where reading starts."""
        widget.setMaximumWidth(min(widget.maximumWidth(), scaled(680)))
        row = tight(QHBoxLayout())
        row.addWidget(widget, 1)
        row.addStretch(0)
        self.body.addLayout(row)

    def add_stretch(self) -> None:
        """Leave the rest of the page empty."""
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.body.addWidget(spacer, 1)

    def clear(self) -> None:
        """Take everything off the page but its head."""
        _clear(self.body)

    def _keep_margin(self, _low: int, high: int) -> None:
        """The scroll bar lies in the margin, so that nothing moves when it comes."""
        bar = self.view.verticalScrollBar().sizeHint().width() if high > 0 else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (MARGIN - bar, MARGIN) if mirrored else (MARGIN, MARGIN - bar)
        self.body.setContentsMargins(left, 6, right, MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the margins round with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_margin(0, self.view.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the page is narrow, search and action stand below the title."""
        super().resizeEvent(event)
        self._arrange_head(narrow=self.width() < scaled(_NARROW))


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            _clear(inner)
        elif (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
