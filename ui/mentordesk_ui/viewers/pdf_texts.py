"""The words of a PDF as they are read page by page behind what is shown, and the search in them."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Signal

from mentordesk_ui.decoding.decoder import Answer, Decoder
from mentordesk_ui.viewers.page_text import PageText

MOST_KEPT = 48_000_000
"""Bytes of text that are kept, roughly; a book of 1,000 pages takes a third of it."""
READ_AHEAD = 1_000
"""Pages that are read without being asked for."""
LIMIT = 5.0
"""Seconds that reading one page may take."""
Place = tuple[int, int, int]
"""Page, and where on it the words begin and end."""


class PdfTexts(QObject):
    """Reads the pages of one PDF after another while nothing else is asked of the decoding process.

    Signals:
        came(int): the words of this page are there.
        found(object): the search came to a `Place`, or to None: the words stand nowhere.
    """

    came = Signal(int)
    found = Signal(object)

    def __init__(self, decoder: Decoder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoder = decoder
        self._texts: OrderedDict[int, PageText] = OrderedDict()
        self._kept = 0
        self._count, self._next = 0, 0
        self._asked: set[int] = set()
        self._words, self._backwards = "", False
        self._order: list[int] = []
        self.place: Place | None = None
        """Where the search stands."""

    def begin(self, count: int) -> None:
        """Forget everything; the file has so many pages now."""
        self._texts.clear()
        self._asked.clear()
        self._kept, self._next, self._count = 0, 0, count
        self._words, self._order, self.place = "", [], None

    def __getitem__(self, page: int) -> PageText | None:
        return self._texts.get(page)

    def want(self, page: int) -> None:
        """Read a page before the others."""
        if page not in self._texts and page not in self._asked and 0 <= page < self._count:
            self._asked.add(page)
            self._decoder.ask({"do": "words", "page": page}, partial(self._take, page), first=True, limit=LIMIT)

    def leave_out(self, page: int) -> None:
        """Take a page that cannot be drawn to have no words: reading it may stall as drawing did."""
        self._take(page, Answer("left_out"))

    def read_on(self) -> None:
        """Read the next page if nothing else is to be done; call it when something was."""
        if self._decoder.busy:
            return
        while self._next < self._count and (self._next in self._texts or self._next in self._asked):
            self._next += 1
        if self._next < min(self._count, READ_AHEAD) and self._kept < MOST_KEPT:
            self.want(self._next)

    def _take(self, page: int, answer: Answer) -> None:
        self._asked.discard(page)
        if page in self._texts:
            return
        text = PageText(str(answer.head.get("text", "")), b"" if answer.problem else answer.body)
        self._texts[page] = text
        self._kept += text.size
        while self._kept > 2 * MOST_KEPT and len(self._texts) > 1:
            _, gone = self._texts.popitem(last=False)
            self._kept -= gone.size
        self.came.emit(page)
        if self._order:
            self._search()
        self.read_on()

    # Search

    @property
    def words(self) -> str:
        """What is looked for, empty if nothing is."""
        return self._words

    def search(self, words: str, page: int, backwards: bool) -> bool:
        """Go to the next place from where the search stands, or from a page; tell whether there may be one.

        What is not read yet is read first: `found` tells then.
        """
        if words != self._words:
            self._words, self.place = words, None
        if not words.strip() or not self._count:
            self._order = []
            return False
        self._backwards = backwards
        begin, way = (self.place[0] if self.place else page), -1 if backwards else 1
        self._order = [(begin + way * step) % self._count for step in range(self._count + 1)]
        return self._search()

    def _search(self) -> bool:
        while self._order:
            page = self._order[0]
            text = self._texts.get(page)
            if text is None:
                self.want(page)
                return True
            is_first, is_last = len(self._order) == self._count + 1, len(self._order) == 1
            self._order.pop(0)
            places = [(page, *each) for each in text.find(self._words)]
            if self._backwards:
                places.reverse()
            if self.place is not None and self.place[0] == page and (is_first or is_last):
                places = [each for each in places if self._is_beyond(each) != is_last]
            if places:
                self.place, self._order = places[0], []
                self.found.emit(self.place)
                return True
        self.place = None
        self.found.emit(None)
        return False

    def _is_beyond(self, place: Place) -> bool:
        assert self.place is not None
        return place < self.place if self._backwards else place > self.place
