"""PDF files as the decoding process reads them: pages as pixels, and their letters with their places.

Nothing in a PDF is run: this build of PDFium has no JavaScript, and actions of documents, pages and links are not
followed. Places are in points from the top left of the page as it is shown.
"""

from __future__ import annotations

import ctypes
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
SMALLEST, LARGEST = 4.0, 20_000.0
"""Points of a page's side; what is beyond is shown as if it were this."""
NARROWEST = 0.02
"""Width against height, or the other way round, of a page."""


class PdfReader:
    """Holds the one PDF that was opened last."""

    def __init__(self) -> None:
        self._pdf: Any = None

    def answer(self, request: Head) -> Answer:
        """Open a PDF, draw a page of it or read its words.

        "open": `file`; "draw": `page` from 0 and `width` in pixels; "words": `page`.
        """
        if request["do"] == "open":
            return self._open(Path(request["file"])), b""
        page = self._pdf[int(request["page"])]
        try:
            return self._draw(page, int(request["width"])) if request["do"] == "draw" else _letters(page)
        finally:
            page.close()

    def _open(self, file: Path) -> Head:
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None
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


def _letters(page: Any) -> Answer:
    """Return the text of a page, and four floats for each of its letters: left, top, right, bottom."""
    text = page.get_textpage()
    try:
        count = min(text.count_chars(), MOST_LETTERS)
        letters, boxes = [], array("f")
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        to_page = _upright(page)
        for at in range(count):
            letters.append(_letter(pdfium.FPDFText_GetUnicode(text, at)))
            if pdfium.FPDFText_GetCharBox(text, at, left, right, bottom, top):
                boxes.extend(to_page(left.value, bottom.value, right.value, top.value))
            else:
                boxes.extend((0.0, 0.0, 0.0, 0.0))
    finally:
        text.close()
    return {"text": "".join(letters)}, boxes


def _letter(code: int) -> str:
    """Return one letter for one code, so that letters and places go together."""
    if code in (0, 2, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return "-" if code in (2, 0xFFFE) else "\ufffd"  # PDFium marks a hyphen at the end of a line so
    return chr(code)


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
