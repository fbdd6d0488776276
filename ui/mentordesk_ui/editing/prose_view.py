"""Formatted text that stands in a page: as high as what is written, its links followed by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextFrameFormat, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk_ui.viewers.markdown_pieces import Pieces, pieces
from mentordesk_ui.viewers.prose_edit import ProseEdit
from mentordesk_ui.widgets.painting import scaled
from mentordesk_ui.widgets.placeholder import Placeholder


class ProseView(Placeholder, ProseEdit):
    """Markdown as it is meant, set as the viewer of files sets it; hostile text stands as it was typed.

    `most` is the greatest height in pixels, beyond which it scrolls; 0 for none.

    Signals:
        link_followed(str): the person wants what a link leads to.
    """

    link_followed = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most = 0
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self.show_text(text)

    def text(self) -> str:
        """Return the text as it was typed."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        found = pieces(text.strip("\n"))
        if isinstance(found, Pieces):
            self.show_pieces(found)
        else:
            self.stop()
            self.setPlainText(text)
        has_links = "](" in text or "<" in text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        self._grow()

    def content_height(self) -> int:
        """Return how high all of it is, in pixels."""
        return round(self.document().size().height())

    def _set_margins(self) -> None:
        self.document().setDocumentMargin(0)
        self.document().rootFrame().setFrameFormat(QTextFrameFormat())

    def _grow(self) -> None:
        height = self.content_height()
        wanted = max(self.fontMetrics().height(), min(height, self.most) if self.most else height)
        if self.minimumHeight() != wanted or self.maximumHeight() != wanted:
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap otherwise."""
        super().resizeEvent(event)
        self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Where there is nothing to scroll in here, the page scrolls."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
            return
        super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(scaled(400), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Narrow if need be."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.minimumHeight())
