"""Compose and print a portfolio: two milestones in an order of one's own, for an employer, as pages, PDF and print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import page as validation
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk_ui.pages.portfolio.page import PortfolioPage
from mentordesk_ui.printing.preview import PrintDialog
from mentordesk_ui.printing.printers import Printers
from ui.desks import OpenWindow, new_pair
from ui.laptops import press, until
from ui.portfolio.pages import SECRET, fill, headings, pages_set, text_of


@pytest.fixture
def window(qapp, tmp_path) -> Iterator[OpenWindow]:
    made = new_pair(tmp_path)
    yield made
    made.close()


def test_compose_and_print_a_portfolio(window: OpenWindow, tmp_path: Path) -> None:
    ids = fill(window, tmp_path, reached=3)
    window.frame.rail._entries["portfolio"].click()
    window.settle()
    page = window.page
    assert isinstance(page, PortfolioPage)

    # She ticks two milestones, and puts the later one first.
    for title in ("It runs", "It is used"):
        row = next(each for each in page.milestones.ticks() if each.key == ids[title])
        page.split.list_side.ensureWidgetVisible(row)
        window.settle()
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    later = page.milestones.order.movable_rows()[1]
    later.setFocus()
    QTest.keyClick(later, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    # It is for an employer.
    page.audience.audience.setFocus()
    QTest.keyClick(page.audience.audience, Qt.Key.Key_Down)
    assert page.composition.audience == "employer"

    # The preview shows the pages in that order, and nothing private.
    pages_set(page)
    proof = page.proofs.proof
    assert proof is not None
    found = headings(proof.pdf)
    assert found.index("It is used") < found.index("It runs")
    assert "It is shown" not in found
    words = text_of(proof.pdf)
    assert SECRET not in "".join(words)
    assert len(page.preview.view.canvas.sheets) == len(words)

    # She saves it: a whole file that can be read aloud.
    press(page.save_button)
    (dialog,) = page.findChildren(QFileDialog)
    target = tmp_path / "for the hospital.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    until(target.exists, "the file")
    until(lambda: "for the hospital.pdf" in window.told)
    assert text_of(target) == words
    assert validation.validate_pdf(target, profile="ua1").failures == []

    # There is no printer: the dialog says so and leads back to a PDF.
    next(each for each in window.commands.all if each.shortcut() == QKeySequence("Ctrl+P")).trigger()
    printing = until(lambda: page.findChild(PrintDialog), "the dialog")
    until(lambda: printing._count == len(words) and not printing._finding.is_running, "its pages")
    printing.show_printers(Printers())
    assert "No printer is set up" in printing.none.text.text()
    press(printing.save)
    assert until(lambda: page.findChildren(QFileDialog), "the way to a PDF")
    for each in page.findChildren(QFileDialog):
        each.close()


def test_from_the_rail_to_the_print_dialog_in_three_presses(qapp, window: OpenWindow, tmp_path: Path) -> None:
    ids = fill(window, tmp_path, reached=3)
    window.settle()
    clicks = 0

    def click(widget: QWidget) -> None:
        nonlocal clicks
        assert widget.isVisible()
        clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 12))
        window.settle()

    click(window.frame.rail._entries["portfolio"])
    page = window.page
    assert isinstance(page, PortfolioPage)
    row = next(each for each in page.milestones.ticks() if each.key == ids["It is shown"])
    assert row.visibleRegion().boundingRect().height() > 20, "a milestone can be pressed without scrolling"
    click(row)
    click(page.print_button)
    printing = until(lambda: page.findChild(PrintDialog), "the dialog")
    until(lambda: printing._count, "its pages")
    proof = page.proofs.proof
    assert proof is not None
    assert proof.composition.milestones == (ids["It is shown"],)
    assert clicks == 3
    printing.reject()
