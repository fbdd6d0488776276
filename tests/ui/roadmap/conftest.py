"""A window without a roadmap, and one with a small one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.actions import roadmap
from mentordesk_ui.pages.roadmap.page import RoadmapPage
from ui.desks import OpenWindow, PairOfDesks
from ui.roadmap.doing import named


@pytest.fixture
def fresh(qapp: QApplication, tmp_path) -> Iterator[OpenWindow]:
    pair = PairOfDesks(tmp_path, (1500, 900))
    yield pair.window
    pair.close()


@pytest.fixture
def page(fresh: OpenWindow) -> RoadmapPage:
    """Two stages; “Read” before “Write” in the first, “Speak” in the second."""
    for stage, titles in (("Start", ("Read", "Write")), ("Go on", ("Speak",))):
        made = fresh.desk.do(roadmap.add_stage, stage).result
        for title in titles:
            fresh.desk.do(roadmap.add_milestone, made.id, title)
    fresh.desk.do(roadmap.add_prerequisite, named(fresh, "Write"), named(fresh, "Read"))
    found = fresh.page_at(RoadmapPage, "roadmap")
    found.canvas.setFocus()
    found.canvas.select(named(fresh, "Read"))
    fresh.settle()
    return found
