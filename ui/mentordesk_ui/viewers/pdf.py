"""Shows a PDF, page below page, with notes pinned to words, points and regions of its pages."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from mentordesk_ui.decoding.decoder import Answer, Request
from mentordesk_ui.theme import font
from mentordesk_ui.viewers import spots
from mentordesk_ui.viewers.canvas import Canvas
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from mentordesk_ui.viewers.spots import Spot
from mentordesk_ui.widgets.painting import colour

MOST_CACHED = 96_000_000
"""Bytes of page pictures that are kept."""
POINT = 96 / 72
"""Pixels of a point at 100 percent."""
PAGE_LIMIT = 8.0
"""Seconds that one page may take to draw."""


class PdfViewer(SheetViewer):
    """PDF files; only the pages that can be seen are drawn, and those beside them after that. See `Viewer`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pdf", Canvas(self.paint_page), parent)
        self._sizes: list[tuple[float, float]] = []
        self._drawn: OrderedDict[int, QImage] = OrderedDict()
        self._failed: dict[int, str] = {}
        self._asked: dict[int, tuple[int, Request]] = {}

    def file_words(self, name: str) -> str:
        """Name the file."""
        return self.tr("PDF {name}").format(name=name)

    def take_file(self, answer: Answer) -> bool:
        """Lay out the pages."""
        self._sizes = [(float(width), float(height)) for width, height in answer.head["sizes"]]
        if not self._sizes:
            return False
        self.canvas.show_sheets([(width * POINT, height * POINT) for width, height in self._sizes], "width")
        return True

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self._drawn.clear()
        self._failed.clear()
        self._asked.clear()

    def _pixels_across(self, page: int) -> int:
        return max(1, round(self.canvas.page_rect(page).width() * self.devicePixelRatioF()))

    def ask_for_pixels(self) -> None:
        """Ask for the pages that can be seen, then for the next and the one before."""
        seen = self.canvas.visible_pages()
        wanted = [*seen, *(page for page in (seen.stop, seen.start - 1) if 0 <= page < len(self._sizes))]
        wanted = [page for page in wanted if page not in self._failed]
        for page, (width, request) in list(self._asked.items()):
            if page not in wanted or width != self._pixels_across(page):
                self._decoder.drop(request)
                del self._asked[page]
        for page in wanted:
            width = self._pixels_across(page)
            if page not in self._asked and self._width_drawn(page) < width * 0.98:
                asked, then = {"do": "draw", "page": page, "width": width}, partial(self._take_page, page)
                request = self._decoder.ask(asked, then, limit=PAGE_LIMIT)
                self._asked[page] = (width, request)

    def _width_drawn(self, page: int) -> int:
        return self._drawn[page].width() if page in self._drawn else 0

    def _take_page(self, page: int, answer: Answer) -> None:
        self._asked.pop(page, None)
        if answer.problem:
            self._failed[page] = self.sentences.of_page(answer)
        else:
            self._drawn[page] = answer.image
            self._drawn.move_to_end(page)
            self._let_go()
        self.canvas.viewport().update()
        self.ask_for_pixels()

    def _let_go(self) -> None:
        """Forget the pages that were seen longest ago until the others fit into the cache."""
        seen = self.canvas.visible_pages()
        total = sum(image.sizeInBytes() for image in self._drawn.values())
        for page in list(self._drawn):
            if total <= MOST_CACHED:
                return
            if page not in seen:
                total -= self._drawn.pop(page).sizeInBytes()

    def paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Draw a page, or white paper until it is there."""
        painter.fillRect(rect, Qt.GlobalColor.white)  # what is printed on paper stays on paper in every theme
        if page in self._failed:
            painter.fillRect(rect, colour("blocked_bg"))
            painter.setPen(colour("text"))
            painter.setFont(font("body"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect.adjusted(16, 16, -16, -16), int(flags), self._failed[page])
        elif page in self._drawn:
            image = self._drawn[page]
            self._drawn.move_to_end(page)
            ratio = self.devicePixelRatioF()
            if abs(image.width() - rect.width() * ratio) < 1.5:
                image.setDevicePixelRatio(ratio)
                painter.drawImage(rect.topLeft().toPoint(), image)
                return
            image.setDevicePixelRatio(1)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)

    def spot_of(self, anchor: str) -> Spot | None:
        """Read a fragment of a PDF."""
        return spots.read_pdf_spot(anchor, self._sizes)

    def selector_of(self, spot: Spot) -> str:
        """Write a fragment of a PDF."""
        return spots.pdf_selector(spot, self._sizes[spot.page])
