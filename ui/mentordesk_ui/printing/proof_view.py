"""Pages of a PDF that is set again and again: the place stays, and old pages stand until new ones are drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from mentordesk_ui.decoding.decoder import Answer, Request
from mentordesk_ui.viewers.pdf import PdfViewer

MOST_READ = 1_500
"""Characters of a page that assistive tools are given."""


class ProofView(PdfViewer):
    """Shows the pages one below another.

    Signals:
        page_seen(int): another page is in the middle of the view, from 0.
    """

    page_seen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale: set[int] = set()
        self._page = -1
        self._reading: Request | None = None
        self._name = ""
        self.canvas.view_changed.connect(self._moved)

    def show_pdf(self, pdf: Path, name: str) -> None:
        """Show a PDF in place of the one before."""
        self._name = name
        self._asked.clear()
        self._failed.clear()
        room = self.canvas.viewport().size() * self.devicePixelRatioF()
        self._decoder.open({"file": str(pdf), "room": [room.width(), room.height()]}, self._open)

    def take_file(self, answer: Answer) -> bool:
        """Lay out the pages; what is looked at stays in view."""
        drawn, fit, zoom = dict(self._drawn), self.canvas.fit, self.canvas.zoom
        before = self._place()
        if not super().take_file(answer):
            return False
        if before is not None:
            if fit:
                self.canvas.fit_to(fit)
            else:
                self.canvas.set_zoom(zoom)
            self._go_to(*before)
        self._drawn.update({page: image for page, image in drawn.items() if page < len(self._sizes)})
        self._stale = set(self._drawn)
        self._page = -1
        self._moved()
        return True

    def _place(self) -> tuple[int, float] | None:
        """Return the page at the top of the view and how much of it is above, in parts of its height."""
        if not len(self.canvas.sheets):
            return None
        page = self.canvas.visible_pages().start
        rect = self.canvas.page_rect(page)
        return page, -rect.top() / max(1.0, rect.height())

    def _go_to(self, page: int, part: float) -> None:
        rect = self.canvas.page_rect(min(page, len(self.canvas.sheets) - 1))
        bar = self.canvas.verticalScrollBar()
        bar.setValue(round(bar.value() + rect.top() + part * rect.height()))

    def _width_drawn(self, page: int) -> int:
        return 0 if page in self._stale else super()._width_drawn(page)

    def _take_page(self, page: int, answer: Answer) -> None:
        self._stale.discard(page)
        super()._take_page(page, answer)

    def _moved(self) -> None:
        page, count = self.canvas.page, len(self.canvas.sheets)
        if page == self._page or not count:
            return
        self._page = page
        self.canvas.setAccessibleName(self.tr("{0}, page {1} of {2}").format(self._name, page + 1, count))
        self.page_seen.emit(page)
        if self._reading is not None:
            self._decoder.drop(self._reading)
        self._reading = self._decoder.ask({"do": "words", "page": page}, self._read)

    def _read(self, answer: Answer) -> None:
        words = " ".join(str(answer.head.get("text", "")).split())
        self.canvas.setAccessibleDescription(words[:MOST_READ])

    def ask_small(self, page: int, width: int, then: Callable[[QImage], None]) -> Request:
        """Draw a page small, after all else; `then` gets the picture, or a null one when it cannot be drawn."""
        return self._decoder.ask({"do": "draw", "page": page, "width": width}, lambda answer: then(answer.image))

    def drop(self, request: Request) -> None:
        """Take back what `ask_small` asked."""
        self._decoder.drop(request)
