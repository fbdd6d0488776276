"""A pair with milestones, work and sessions, and waiting for pages: what the tests of the portfolio share."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from core.documents.sample_files import png
from mentordesk.actions.artifacts import add_artifact
from mentordesk.actions.reflections import write_reflection
from mentordesk.actions.roadmap import add_evidence, add_milestone, add_stage, set_milestone_state
from mentordesk.actions.sessions import hold_session, plan_session
from mentordesk_ui.pages.portfolio.page import PortfolioPage
from ui.desks import OpenWindow
from ui.laptops import until

TITLES = ("It runs", "It is shown", "It is used")
SECRET = "Nobody else may ever read this line."


def fill(window: OpenWindow, folder: Path, *, reached: int = 2) -> dict[str, str]:
    """Write three milestones, of which some are reached, with a picture, a session and a private reflection."""
    desk = window.desk
    assert desk is not None

    def do(action, *given, **values):  # type: ignore[no-untyped-def]
        changes = desk.do(action, *given, **values)
        assert changes is not None
        return changes.result

    stage = do(add_stage, "Start")
    ids = {title: do(add_milestone, stage.id, title).id for title in TITLES}
    for title in TITLES[:reached]:
        do(set_milestone_state, ids[title], state="done", done_on="2026-03-01")
    picture = do(add_artifact, png(folder / "board.png", 64), title="The board", alt="Eight green bars")
    do(add_evidence, ids["It runs"], picture.id)
    ids["picture"] = picture.id
    talk = do(plan_session, "A talk", "2026-02-01T18:00")
    do(hold_session, talk.id, summary="We agreed on the board.")
    do(write_reflection, title="For me alone", step_1=SECRET)
    window.settle()
    return ids


def portfolio_page(window: OpenWindow, record: str = "") -> PortfolioPage:
    """Go to the page."""
    return window.page_at(PortfolioPage, "portfolio", record)


def pages_set(page: PortfolioPage) -> PortfolioPage:
    """Wait until the pages that were asked for last are shown."""
    until(lambda: page.proofs.proof is not None and not page.proofs.is_setting, "the pages")
    until(lambda: len(page.preview.view.canvas.sheets) == len(page.proofs.proof.leaves.sizes), "the view")
    return page


def text_of(pdf: Path) -> list[str]:
    """Return the words of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(document[at].get_textpage().get_text_bounded().split()) for at in range(len(document))]
    finally:
        document.close()


def headings(pdf: Path) -> list[str]:
    """Return the outline of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [each.get_title() for each in document.get_toc()]
    finally:
        document.close()
