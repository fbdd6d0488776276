"""A real print queue, where there is one: MENTORDESK_CUPS_QUEUE names a CUPS-PDF queue, MENTORDESK_CUPS_OUT its folder.

Set up: apt install cups printer-driver-cups-pdf; cupsd; lpadmin -p PDF -E -v cups-pdf:/ -m
lsb/usr/cups-pdf/CUPS-PDF_opt.ppd
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from mentordesk.documents.portfolio import write_portfolio
from mentordesk.documents.portfolio_data import Milestone, Portfolio
from mentordesk.progress import Progress
from mentordesk_ui.printing import printers
from mentordesk_ui.printing.printers import find_printers, give
from ui.laptops import until

QUEUE, OUT = os.environ.get("MENTORDESK_CUPS_QUEUE", ""), os.environ.get("MENTORDESK_CUPS_OUT", "")

pytestmark = pytest.mark.print_queue


@pytest.mark.parametrize("as_pdf", [True, False])
def test_pages_asked_for_come_out(qapp, tmp_path, monkeypatch, as_pdf):
    if not as_pdf:  # as where no print system takes a PDF
        monkeypatch.setattr(printers, "has_print_system", lambda: False)
    milestones = tuple(Milestone(id=str(n), title=f"Step {n}", state="done") for n in range(3))
    pdf = tmp_path / "p.pdf"
    write_portfolio(
        Portfolio(title="A year", people=(), milestones=milestones), pdf, timestamp=datetime(2026, 11, 23, tzinfo=UTC)
    )
    assert QUEUE in find_printers(Progress()).names
    before = set(Path(OUT).glob("**/*.pdf"))
    give(QUEUE, pdf, [1, 2], 1, "A year on paper", Progress())
    (made,) = until(lambda: set(Path(OUT).glob("**/*.pdf")) - before, "the paper")
    until(lambda: made.read_bytes().rstrip().endswith(b"%%EOF"), "all of it")
    document = pypdfium2.PdfDocument(made)
    words = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert len(words) == 2
    assert [bool(each.strip()) for each in words] == [as_pdf] * 2, "lines and letters, or pictures of them"
