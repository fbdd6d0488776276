"""Shows a PDF, page below page, with notes pinned to words, points and regions of its pages."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from mentordesk_ui.decoding.decoder import Answer, Request
from mentordesk_ui.theme import font
from mentordesk_ui.viewers import spots
from mentordesk_ui.viewers.page_text import PageText
from mentordesk_ui.viewers.pdf_canvas import PdfCanvas, spot_of_text
from mentordesk_ui.viewers.pdf_texts import PdfTexts, Place
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from mentordesk_ui.viewers.spots import Spot
from mentordesk_ui.widgets.painting import colour

MOST_CACHED = 96_000_000
"""Bytes of page pictures that are kept."""
MOST_TOLD = 1_500
"""Letters of a page that assistive tools are given."""
POINT = 96 / 72
"""Pixels of a point at 100 percent."""
PAGE_LIMIT = 8.0
"""Seconds that one page may take to draw, and its words to be read."""


class _Drawn(NamedTuple):
    """A page as pixels, and the width it was asked for in; it is narrower when that would be too many."""

    image: QImage
    asked: int


class PdfViewer(SheetViewer):
    """PDF files; only the pages that can be seen are drawn, and those beside them after that. See `Viewer`.

    Signals:
        words_found(bool): what `find_words` looked for was found, or stands nowhere in the file.
    """

    words_found = Signal(bool)
    canvas: PdfCanvas

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pdf", PdfCanvas(self.paint_page, self), parent)
        self._sizes: list[tuple[float, float]] = []
        self._drawn: OrderedDict[int, _Drawn] = OrderedDict()
        self._failed: dict[int, str] = {}
        self._asked: dict[int, tuple[int, Request]] = {}
        self._texts = PdfTexts(self._decoder, self)
        self.page_limit = PAGE_LIMIT
        self._texts.came.connect(self._take_text)
        self._texts.found.connect(self._take_found)
        self._told_page = -1
        self.canvas.view_changed.connect(self._tell_page)

    def file_words(self, name: str) -> str:
        """Name the file."""
        return self.tr("PDF {name}").format(name=name)

    def take_file(self, answer: Answer) -> bool:
        """Lay out the pages."""
        self._sizes = [(float(width), float(height)) for width, height in answer.head["sizes"]]
        self._texts.begin(len(self._sizes))
        if not self._sizes:
            return False
        self.canvas.show_sheets([(width * POINT, height * POINT) for width, height in self._sizes], "width")
        return True

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.canvas.select(None)
        self._drawn.clear()
        self._failed.clear()
        self._asked.clear()
        self._texts.begin(0)
        self._told_page = -1
        self.canvas.setAccessibleDescription("")

    # Pages

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
                request = self._decoder.ask(asked, then, limit=self.page_limit)
                self._asked[page] = (width, request)
        self._texts.read_on()

    def _width_drawn(self, page: int) -> int:
        return self._drawn[page].asked if page in self._drawn else 0

    def _take_page(self, page: int, answer: Answer) -> None:
        width = self._asked.pop(page, (answer.image.width(), None))[0]
        if answer.problem:
            self._failed[page] = self.sentences.of_page(answer)
            self._texts.leave_out(page)
        else:
            self._drawn[page] = _Drawn(answer.image, width)
            self._drawn.move_to_end(page)
            self._let_go()
        self.canvas.viewport().update()
        self.ask_for_pixels()

    def _let_go(self) -> None:
        """Forget the pages that were seen longest ago until the others fit into the cache."""
        seen = self.canvas.visible_pages()
        total = sum(drawn.image.sizeInBytes() for drawn in self._drawn.values())
        for page in list(self._drawn):
            if total <= MOST_CACHED:
                return
            if page not in seen:
                total -= self._drawn.pop(page).image.sizeInBytes()

    def paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Draw a page, or white paper until it is there; then what is found and chosen on it."""
        painter.fillRect(rect, Qt.GlobalColor.white)  # what is printed on paper stays on paper in every theme
        if page in self._failed:
            painter.fillRect(rect, colour("blocked_bg"))
            painter.setPen(colour("text"))
            painter.setFont(font("body"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(rect.adjusted(16, 16, -16, -16), int(flags), self._failed[page])
        elif page in self._drawn:
            self._drawn.move_to_end(page)
            self._paint_image(painter, self._drawn[page].image, rect)
        if self._texts.words and (text := self._texts[page]) is not None:
            found = list(text.find(self._texts.words))
            self.canvas.tint_text(painter, page, rect, found, "progress", 0.25)
            if self._texts.place is not None and self._texts.place[0] == page:
                self.canvas.tint_text(painter, page, rect, [self._texts.place[1:]], "progress", 0.35)
        self.canvas.paint_selection(painter, page, rect)

    def _paint_image(self, painter: QPainter, image: QImage, rect: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        if abs(image.width() - rect.width() * ratio) < 1.5:  # pixel for pixel
            image.setDevicePixelRatio(ratio)
            painter.drawImage(rect.topLeft().toPoint(), image)
            return
        image.setDevicePixelRatio(1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image)

    # Words

    def text_of(self, page: int) -> PageText | None:
        """Return the words of a page, None while they are not read; see `pdf_canvas.Texts`."""
        return self._texts[page]

    def points(self, page: int) -> tuple[float, float]:
        """Return the size of a page in points."""
        return self._sizes[page]

    def _tell_page(self) -> None:
        """Give assistive tools the words of the page that is looked at."""
        page = self.canvas.page
        if (text := self._texts[page]) is not None and page != self._told_page:
            self._told_page = page
            words = self.tr("Page {page} of {count}: {words}")
            words = words.format(page=page + 1, count=len(self._sizes), words=text.text[:MOST_TOLD])
            self.canvas.setAccessibleDescription(words)

    def _take_text(self, page: int) -> None:
        self._tell_page()
        if any(spot.page == page and spot.quote is not None for _, spot in self.canvas.placed):
            self._stand_pins()

    def find_words(self, words: str, *, backwards: bool = False) -> bool:
        """Go to the next place of these words; True also while pages are still to be read: `words_found` tells then."""
        self.canvas.viewport().update()
        return self._texts.search(words, self.canvas.page, backwards)

    def show_place(self, number: int, words: str) -> None:
        """Go to a page and mark the words on it; see `Viewer`."""
        self.canvas.go_to_page(number - 1)
        self.canvas.viewport().update()
        self._texts.place = None
        self._texts.search(words, number - 1, backwards=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the marks of a search away before it does anything else."""
        if event.key() == Qt.Key.Key_Escape and self._texts.words:
            self.find_words("")
        else:
            super().keyPressEvent(event)

    def _take_found(self, place: Place | None) -> None:
        if place is not None and (text := self._texts[place[0]]) is not None:
            self.canvas.show_spot(spot_of_text(place[0], text, place[1], place[2], self._sizes[place[0]]))
        self.canvas.viewport().update()
        self.words_found.emit(place is not None)

    # Places

    def spot_of(self, anchor: str) -> Spot | None:
        """Read a fragment of a PDF; words that are quoted are looked for on their page."""
        spot = spots.read_pdf_spot(anchor, self._sizes)
        if spot is None or spot.quote is None:
            return spot
        if (text := self._texts[spot.page]) is None:
            self._texts.want(spot.page)
        elif (place := text.locate(spot.quote)) is not None:
            return replace(spot_of_text(spot.page, text, *place, self._sizes[spot.page]), quote=spot.quote)
        return spot

    def choose_place(self) -> None:
        """Take the words that are chosen, else let the person choose."""
        if self._is_shown and (spot := self.canvas.selected_spot()) is not None:
            self.canvas.select(None)
            self._choose(spot)
        else:
            super().choose_place()

    def selector_of(self, spot: Spot) -> str:
        """Write a fragment of a PDF; a region with words in it quotes them, so that they can be found again."""
        text, size = self._texts[spot.page], self._sizes[spot.page]
        if spot.quote is None and not spot.is_point and text is not None:
            wide, high = size
            rect = QRectF(spot.x * wide, spot.y * high, spot.width * wide, spot.height * high)
            if (inside := text.words_in(rect)) is not None:
                spot = replace(spot, quote=text.quote(*text.span(*inside)))
        return spots.pdf_selector(spot, size)
