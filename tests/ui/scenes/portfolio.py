"""The page Portfolio in the sample pair: composing, the pages, the contents in words, and printing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from mentordesk.actions.roadmap import set_milestone_state
from mentordesk.records import Artifact, Milestone
from mentordesk_ui.pages.portfolio.page import PortfolioPage
from mentordesk_ui.printing.preview import PrintDialog
from ui.laptops import WindowLaptop, press, until


def settled(page: PortfolioPage) -> PortfolioPage:
    """Wait for the pages."""
    until(lambda: not page.proofs.is_setting and page.proofs.proof is not None, "the pages")
    until(lambda: len(page.preview.view.canvas.sheets) and not page.preview.view._decoder.busy, "their pictures")
    return page


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk through it as the mentee."""
    window = laptop.window
    window.go("portfolio")
    page = window.page
    assert isinstance(page, PortfolioPage)
    settled(page)
    yield "portfolio", window
    page.split.is_detail_open = True
    page.arrange()
    page.preview.view.canvas.go_to_page(4)
    settled(page)
    yield "portfolio-pages", window
    page.preview.mode.set_value("contents")
    page.preview._show_mode()
    yield "portfolio-contents", window
    page.preview.mode.set_value("pages")
    page.preview._show_mode()
    page.go_back()
    picture = next(each for each in laptop.workspace.select(Artifact) if each.kind == "picture")
    from mentordesk.actions.artifacts import edit_artifact

    laptop.desk.do(edit_artifact, picture.id, alt="")
    for row in page.milestones.ticks()[1:4]:
        row.click()
    page.audience.chosen.emit("school")
    settled(page)
    yield "portfolio-chosen", window
    page.split.list_side.verticalScrollBar().setValue(10_000)
    yield "portfolio-parts", window
    page.start_new()
    yield "portfolio-another", window
    page.chooser._close_entry()
    page.print_page()
    dialog = until(lambda: page.findChild(PrintDialog), "the dialog")
    until(lambda: dialog._count and dialog.none.isVisible(), "its pages")
    until(lambda: not dialog.view._decoder.busy)
    yield "portfolio-print", dialog
    press(dialog.cancel)
    for each in laptop.workspace.select(Milestone, "state = 'done'"):
        laptop.desk.do(set_milestone_state, each.id, state="planned")
    page.milestones._choose([])
    yield "portfolio-none-reached", window
