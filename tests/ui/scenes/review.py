"""What was written on a lost laptop, looked through on the page of the pair."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from exchange.pair import MemoryKeys
from mentordesk.actions import goals, laptops
from mentordesk.bundles import joining, receive, send
from mentordesk.workspace import arrivals, database
from mentordesk_ui.pages.pair.page import PairPage
from ui.laptops import WindowLaptop


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Lose a laptop of the sample's mentee that wrote on, and look at what it wrote."""
    window, desk = laptop.window, laptop.desk
    desk.is_sample = False
    workspace = laptop.workspace
    with tempfile.TemporaryDirectory() as temp:
        file = Path(temp) / "train.mentordesk"
        code = joining.invite_laptop(workspace, desk.laptop, file, "Stolen on the train")
        begun = joining.join(file, code, Path(temp) / "train", MemoryKeys())
        for path in send.make(begun.workspace, begun.laptop, Path(temp)).paths:
            receive.receive(workspace, desk.laptop, path)
        for path in send.make(workspace, desk.laptop, Path(temp)).paths:
            receive.receive(begun.workspace, begun.laptop, path)
        away = begun.workspace
        first, second = away.select(goals.Goal, limit=2)
        away.do(goals.add_goal, "Write down what I learned on the way", why="Three hours without a network.")
        away.do(goals.edit_goal, first.id, title="A title that nobody of the two of us would ever have given it")
        away.do(goals.delete_goal, second.id)
        desk.do(laptops.remove, begun.laptop.device, "lost")
        with database.transaction(workspace.db):
            arrivals.receive(workspace, [change for _, change in away.log.since(0)])
        away.close()
    window.go("pair", "review")
    page = window.page
    assert isinstance(page, PairPage)
    page.refresh()
    page.view.ensureWidgetVisible(page.review)
    yield "review-list", window
    page.review.rows.rows()[0].left.emit(page.review.rows.rows()[0].record)  # type: ignore[attr-defined]
    page.view.ensureWidgetVisible(page.review.aside)
    yield "review-left", window
    window.go("today")
    yield "review-today", window
    window.go("history")
    yield "review-history", window
