"""PDF files as the decoding process reads them: pages as pixels, and their letters with their places.

Nothing in a PDF is run: this build of PDFium has no JavaScript, and actions of documents, pages and links are not
followed. Places are in points from the top left of the page as it is shown.
"""

from __future__ import annotations

import ctypes
import json
from array import array
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from mentordesk_ui.decoding.child import Answer, CannotShow
from mentordesk_ui.decoding.messages import Head

MOST_PAGES = 20_000
MOST_PIXELS = 16_000_000
"""Pixels of one page."""
MOST_LETTERS = 60_000
"""Letters of one page that can be searched and chosen."""
MOST_READ, MOST_FOUND = 2_000, 1_000_000
"""Pages, and letters in all, that are read for the search."""
SMALLEST, LARGEST = 4.0, 20_000.0
"""Points of a page's side; what is beyond is shown as if it were this."""
_Box = tuple[float, float, float, float]
NARROWEST = 0.02
"""Width against height, or the other way round, of a page."""


class PdfReader:
    """Holds the one PDF that was opened last."""

    def __init__(self) -> None:
        self._pdf: Any = None

    def answer(self, request: Head) -> Answer:
        """Open a PDF, draw a page of it or read its words.

        "open": `file`; "draw": `page` from 0 and `width` in pixels; "words": `page`; "texts": `file`; "close".
        """
        if request["do"] == "texts":
            self._open(Path(request["file"]))
            return self._texts()
        if request["do"] == "open":
            return self._open(Path(request["file"])), b""
        if request["do"] == "close":
            self._close()
            return {}, b""
        page = self._pdf[int(request["page"])]
        try:
            return self._draw(page, int(request["width"])) if request["do"] == "draw" else _words(page)
        finally:
            page.close()

    def _close(self) -> None:
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None

    def _open(self, file: Path) -> Head:
        self._close()
        with file.open("rb"):
            pass
        try:
            self._pdf = pypdfium2.PdfDocument(file)
        except pypdfium2.PdfiumError as error:
            locked = pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD
            raise CannotShow("locked" if locked else "damaged") from error
        count = min(len(self._pdf), MOST_PAGES)
        if not count:
            raise CannotShow("damaged")
        if self._pdf.get_formtype() != pdfium.FORMTYPE_NONE:
            self._pdf.init_forms()  # so that what was filled in is drawn
        return {"sizes": [_size(*self._pdf.get_page_size(page)) for page in range(count)]}

    def _texts(self) -> Answer:
        """Return the words of the first pages, as a JSON list in the body, up to as many as can be found again."""
        found: list[str] = []
        left = MOST_FOUND
        for number in range(min(len(self._pdf), MOST_READ)):
            page = self._pdf[number]
            text = page.get_textpage()
            words = " ".join(text.get_text_range(0, min(text.count_chars(), MOST_LETTERS)).replace("\0", " ").split())
            text.close()
            page.close()
            found.append(words[:left])
            left -= len(words)
            if left <= 0:
                break
        return {"pages": len(found)}, json.dumps(found).encode()

    def _draw(self, page: Any, width: int) -> Answer:
        across, down = page.get_size()
        if not (across > 0 and down > 0):
            raise CannotShow("damaged")
        shown = _size(across, down)
        width = min(width, round((MOST_PIXELS * shown[0] / shown[1]) ** 0.5))
        height = max(1, round(width * shown[1] / shown[0]))
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGRx, rev_byteorder=False)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        flags = pdfium.FPDF_ANNOT
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
        if self._pdf.formenv is not None:
            pdfium.FPDF_FFLDraw(self._pdf.formenv, bitmap, page, 0, 0, width, height, 0, flags)
        return {"image": [width, height]}, bitmap.buffer


def _size(width: float, height: float) -> list[float]:
    """Return a page's size in points within what can be shown."""
    width, height = (min(max(side, SMALLEST), LARGEST) for side in (width, height))
    return [round(max(width, height * NARROWEST), 2), round(max(height, width * NARROWEST), 2)]


def _words(page: Any) -> Answer:
    """Return the text of a page with single spaces, and six floats for each of its words.

    These are where it begins and ends in the text, then left, top, right, bottom. A letter of a script that writes
    without spaces is a word of its own.
    """
    text = page.get_textpage()
    letters, words = _Words(), array("f")
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    upright = _upright(page)
    try:
        for at in range(min(text.count_chars(), MOST_LETTERS)):
            letter = _letter(pdfium.FPDFText_GetUnicode(text, at))
            has_box = pdfium.FPDFText_GetCharBox(text, at, left, right, bottom, top)
            letters.add(letter, (left.value, bottom.value, right.value, top.value) if has_box else None)
    finally:
        text.close()
    for begin, end, box in letters.all():
        words.extend((begin, end, *upright(*box)))
    return {"text": letters.text}, words


class _Words:
    """Gathers letters into words."""

    def __init__(self) -> None:
        self.text = ""
        self._found: list[tuple[int, int, _Box]] = []
        self._letters: list[str] = []
        self._boxes: list[_Box] = []
        self._length = 0
        self._parts: list[str] = []

    def add(self, letter: str, box: _Box | None) -> None:
        """Take the next letter of the page."""
        alone = _stands_alone(letter)
        if alone or letter.isspace() or not letter.isprintable():
            self._close()
        if letter.isspace() or not letter.isprintable():
            if self._length and self._parts[-1] != " ":
                self._parts.append(" ")
                self._length += 1
            return
        self._letters.append(letter)
        if box is not None:
            self._boxes.append(box)
        if alone:
            self._close()

    def _close(self) -> None:
        if not self._letters:
            return
        word, begin = "".join(self._letters), self._length
        self._parts.append(word)
        self._length += len(word)
        if self._boxes:
            lefts, bottoms, rights, tops = zip(*self._boxes, strict=True)
            self._found.append((begin, self._length, (min(lefts), min(bottoms), max(rights), max(tops))))
        self._letters, self._boxes = [], []

    def all(self) -> list[tuple[int, int, _Box]]:
        """Return where each word begins and ends in `text`, and its box in the page's own space."""
        self._close()
        self.text = "".join(self._parts).rstrip()
        return self._found


def _stands_alone(letter: str) -> bool:
    """Tell whether a letter is of a script without spaces: Chinese, Japanese, Thai and their neighbours."""
    code = ord(letter)
    return 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF or 0xE00 <= code <= 0xE7F


def _letter(code: int) -> str:
    """Return the letter of a code."""
    if code in (2, 0xFFFE):  # PDFium marks a hyphen at the end of a line so
        return "-"
    return "\ufffd" if code in (0, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)


def _upright(page: Any) -> Any:
    """Return what turns a box of the page's own space into one of the page as it is shown."""
    width, height = page.get_size()
    grain = 10  # the call answers in whole units
    across, down = ctypes.c_int(), ctypes.c_int()
    wide, high = round(width * grain), round(height * grain)

    def corner(x: float, y: float) -> tuple[float, float]:
        pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, y, across, down)
        return across.value / grain, down.value / grain

    def box(left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        one, other = corner(left, top), corner(right, bottom)
        return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])

    return box
