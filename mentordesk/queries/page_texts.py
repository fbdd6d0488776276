"""The words on each page of a PDF."""

from __future__ import annotations

from pathlib import Path
from threading import RLock

MOST_PAGES = 2_000
MOST_LETTERS = 2_000_000

PDFIUM = RLock()
"""The library that reads PDFs is used by one thread at a time."""


def page_texts(file: Path) -> tuple[str, ...]:
    """Return the text of each page, the first first; pictures of text have none.

    Raises:
        ValueError: it is no PDF, damaged, locked or too long.
    """
    import pypdfium2

    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(file)
        except pypdfium2.PdfiumError as error:
            raise ValueError("it cannot be read") from error
        try:
            if len(document) > MOST_PAGES:
                raise ValueError("it is too long")
            found: list[str] = []
            left = MOST_LETTERS
            for number in range(len(document)):
                page = document[number]
                words = page.get_textpage()
                found.append(words.get_text_range().replace("\r\n", "\n"))
                words.close()
                page.close()
                left -= len(found[-1])
                if left < 0:
                    raise ValueError("it is too long")
            return tuple(found)
        except pypdfium2.PdfiumError as error:
            raise ValueError("it cannot be read") from error
        finally:
            document.close()
