"""Printing: pages are looked at once more; without a printer it says so; with one it gets the pages asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mentordesk.documents.portfolio import write_portfolio
from mentordesk.documents.portfolio_data import Milestone, Portfolio
from mentordesk.errors import Cancelled
from mentordesk.progress import Progress
from mentordesk_ui.printing import printers
from mentordesk_ui.printing.page_ranges import read_pages, write_pages
from mentordesk_ui.printing.preview import PrintDialog
from mentordesk_ui.printing.printers import PrinterRefused, Printers, paint_pages
from ui.clipping import clipped
from ui.desks import nameless
from ui.laptops import press, until
from ui.looks import LOOKS, look


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    milestones = tuple(Milestone(id=str(n), title=f"Step {n}", state="done") for n in range(3))
    portfolio = Portfolio(title="A year", people=(), milestones=milestones)
    target = tmp_path_factory.mktemp("printing") / "p.pdf"
    write_portfolio(portfolio, target, timestamp=datetime(2026, 11, 23, tzinfo=UTC))
    return target


@pytest.fixture
def dialog(qapp, pdf) -> Iterator[PrintDialog]:
    over = QWidget()
    over.resize(1000, 700)
    over.show()
    made = PrintDialog(pdf, over)
    made.open()
    until(lambda: made._count and not made._finding.is_running, "the pages")
    for _ in range(10):
        qapp.processEvents()
    yield made
    over.close()
    over.deleteLater()


def count(pdf: Path) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def test_without_a_printer_it_says_so_and_offers_a_pdf(dialog, pdf):
    dialog.show_printers(Printers())
    assert "No printer is set up" in dialog.none.text.text()
    assert dialog.none.isVisible()
    assert not dialog.fields.isVisible()
    assert not dialog.print_button.isEnabled()
    assert f"{count(pdf)} pages, 210 × 297 mm" in dialog.facts.text()
    wanted = []
    dialog.save_wanted.connect(lambda: wanted.append(True))
    press(dialog.save)
    assert wanted == [True]


def test_every_page_can_be_looked_at_and_everything_has_a_name(dialog, pdf):
    dialog.show_printers(Printers(("Office_A4", "Hall"), "Hall"))
    assert len(dialog.view.canvas.sheets) == count(pdf)
    assert dialog.printer.currentText() == "Hall"
    assert dialog.print_button.isEnabled()
    assert nameless(dialog) == []


@pytest.mark.parametrize("name", ["light", "mirrored, 150 percent, contrast"])
def test_nothing_is_cut(qapp, dialog, name):
    with look(qapp, *LOOKS[name]):
        for found in (Printers(), Printers(("Office",), "Office")):
            dialog.show_printers(found)
            dialog.resize(dialog.sizeHint())
            for _ in range(12):
                qapp.processEvents()
            assert clipped(dialog) == []


def test_pages_that_are_not_there_are_told_at_the_field(dialog):
    dialog.show_printers(Printers(("Nowhere",), "Nowhere"))
    QTest.keyClicks(dialog.pages, "2-900")
    press(dialog.print_button)
    assert dialog.pages_row.error.isVisible()
    assert dialog._printing is None


def test_a_printer_that_takes_nothing_is_told_and_the_dialog_stays(dialog):
    dialog.show_printers(Printers(("Nowhere_at_all",), "Nowhere_at_all"))
    press(dialog.print_button)
    until(lambda: dialog._printing is None and dialog.problem.isVisible(), "the answer")
    assert "did not take the pages" in dialog.problem.text.text()
    assert "Nothing was printed" in dialog.problem.text.text()
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def on_paper(target: Path) -> QPrinter:
    """Return what stands where a printer would: it takes the same pictures and writes them to a file."""
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(target))
    return device


def test_pages_are_painted_whole_and_on_their_paper(qapp, pdf, tmp_path):
    target = tmp_path / "paper.pdf"
    steps: list[str] = []

    class Told(Progress):
        def report(self, done: int, total: int, text: str) -> None:
            steps.append(text)

    paint_pages(on_paper(target), pdf, [1, 3], Told())
    assert steps[-1] == "Printing page 2 of 2"
    document = pypdfium2.PdfDocument(target)
    assert [[round(side) for side in page.get_size()] for page in document] == [[595, 842]] * 2
    inked = bytes(document[0].render(scale=0.2).buffer)
    document.close()
    assert len(set(inked)) > 20, "the cover is there"


def test_stopping_prints_nothing_more(qapp, pdf, tmp_path):
    class Stopped(Progress):
        def report(self, done: int, total: int, text: str) -> None:
            self.cancel()

    with pytest.raises(Cancelled):
        paint_pages(on_paper(tmp_path / "paper.pdf"), pdf, [1, 2, 3], Stopped())


def test_a_print_system_that_does_not_answer_is_told(monkeypatch):
    monkeypatch.setattr(printers, "has_print_system", lambda: True)
    monkeypatch.setenv("PATH", "")
    assert printers.find_printers(Progress()) == Printers()
    with pytest.raises(PrinterRefused):
        printers.give("Office", Path("p.pdf"), [1], 1, "Title", Progress())


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", [1, 2, 3, 4, 5]),
        (" 2 ", [2]),
        ("1-3, 5", [1, 2, 3, 5]),
        ("4-", [4, 5]),
        ("5,1", [5, 1]),
        ("2,2-3", [2, 3]),
        ("0", None),
        ("6", None),
        ("3-1", None),
        ("a", None),
        ("1,,2", None),
    ],
)
def test_pages_are_read_as_people_write_them(text, pages):
    assert read_pages(text, 5) == pages


@given(st.lists(st.integers(1, 60), min_size=1, unique=True))
def test_pages_written_for_the_print_system_are_read_as_the_same(pages):
    assert read_pages(write_pages(pages), 60) == pages


@given(st.text(max_size=12), st.integers(1, 40))
def test_whatever_is_typed_names_pages_that_exist_or_none(text, last):
    found = read_pages(text, last)
    assert found is None or set(found) <= set(range(1, last + 1))
