"""The words of a PDF are read beside the program, so that a file made to stall or break a reader does neither."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.queries.page_texts import page_texts
from ui.viewers.files import pdf
from ui.viewers.hostile import locked_pdf, ring_of_forms


def test_each_page_gives_its_words(tmp_path: Path) -> None:
    file = pdf(
        tmp_path / "letter.pdf", [["The shift begins.", "The pump is on the stairs."], ["Nobody wrote it down."]]
    )
    assert page_texts(file) == ("The shift begins.\nThe pump is on the stairs.", "Nobody wrote it down.")


def test_what_cannot_be_read_says_so_within_its_time(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and nothing more")
    for file in (broken, locked_pdf(tmp_path / "locked.pdf"), tmp_path / "missing.pdf"):
        with pytest.raises(ValueError, match="cannot be read"):
            page_texts(file)
    with pytest.raises(ValueError, match="takes too long"):
        page_texts(ring_of_forms(tmp_path / "ring.pdf"), limit=1.0)
