"""The bar above a canvas: zoom, how it fits, and which page of how many."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIntValidator, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from mentordesk_ui.theme import font, tokens
from mentordesk_ui.viewers.canvas import Canvas
from mentordesk_ui.widgets import Button, IconButton, Label
from mentordesk_ui.widgets.painting import colour, follow_theme, scaled, start


class ViewBar(QWidget):
    """Buttons that act on a canvas and follow it; with `pages` also a field to go to a page."""

    def __init__(self, canvas: Canvas, pages: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.smaller = IconButton("minus", self.tr("Zoom out (−)"))
        self.larger = IconButton("plus", self.tr("Zoom in (+)"))
        self.percent = Button("100 %", kind="quiet")
        self.percent.setToolTip(self.tr("Show at 100 %"))
        self.whole = IconButton("maximize", self.tr("Fit the page (0)") if pages else self.tr("Fit the picture (0)"))
        self.width_fit = IconButton("move-horizontal", self.tr("Fit the width"))
        self.pages = PageField() if pages else None
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        if self.pages is not None:
            row.addWidget(self.pages)
            self.pages.wanted.connect(canvas.go_to_page)
        row.addStretch(1)
        for button in (self.smaller, self.percent, self.larger, self.width_fit, self.whole):
            row.addWidget(button)
        self.smaller.clicked.connect(lambda: canvas.step_zoom(False))
        self.larger.clicked.connect(lambda: canvas.step_zoom(True))
        self.percent.clicked.connect(lambda: canvas.set_zoom(1.0))
        self.whole.clicked.connect(lambda: canvas.fit_to("page"))
        self.width_fit.clicked.connect(lambda: canvas.fit_to("width"))
        canvas.view_changed.connect(self.follow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)
        self.follow()

    def _restyle(self) -> None:
        widest = QFontMetrics(font("medium")).horizontalAdvance("1,000 %")
        self.percent.setMinimumWidth(widest + 20)
        self.update()

    def follow(self) -> None:
        """Say how the canvas stands now."""
        canvas, percent = self._canvas, QLocale().toString(round(self._canvas.zoom * 100))
        self.percent.setText(self.tr("{percent} %").format(percent=percent))
        self.percent.setAccessibleName(self.tr("{percent} %, show at 100 %").format(percent=percent))
        self.setEnabled(bool(len(canvas.sheets)))
        if self.pages is not None:
            self.pages.show_page(canvas.page, len(canvas.sheets))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line below the bar."""
        painter = start(self)
        width = tokens().border
        painter.fillRect(self.rect(), colour("surface"))
        painter.fillRect(0, self.height() - width, self.width(), width, colour("hairline"))


class PageField(QWidget):
    """Which page is seen, of how many; a number can be typed.

    Signals:
        wanted(int): go to this page, from 0.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._count = 0, 0
        self.earlier = IconButton("chevron-up", self.tr("Page before"))
        self.later = IconButton("chevron-down", self.tr("Next page"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Page"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.setValidator(QIntValidator(1, 999_999, self.field))
        self.of = Label("", "body", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for each in (self.earlier, self.later, self.field, self.of):
            row.addWidget(each)
        self.earlier.clicked.connect(lambda: self.wanted.emit(self._page - 1))
        self.later.clicked.connect(lambda: self.wanted.emit(self._page + 1))
        self.field.returnPressed.connect(self._go)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.field.setFixedWidth(QFontMetrics(font("body")).horizontalAdvance("0000") + scaled(28))

    def _go(self) -> None:
        self.wanted.emit(int(self.field.text() or 1) - 1)
        self.field.selectAll()

    def show_page(self, page: int, count: int) -> None:
        """Show a page from 0."""
        if (page, count) == (self._page, self._count):
            return
        self._page, self._count = page, count
        self.field.setText(str(page + 1) if count else "")
        self.of.setText(self.tr("of {count}").format(count=count) if count else "")
        self.of.setAccessibleName(self.tr("Page {page} of {count}").format(page=page + 1, count=count))
        self.earlier.setEnabled(page > 0)
        self.later.setEnabled(page + 1 < count)
