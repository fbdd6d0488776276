"""The page of backups fits its window in every look and size: nothing cut, nothing hollow."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mentordesk.actions import goals, reflections
from mentordesk.workspace.snapshots import Snapshots
from mentordesk_ui.pages.backups.page import BackupsPage
from ui.clipping import clipped
from ui.contrast import faint
from ui.desks import OpenWindow, PairOfDesks, nameless
from ui.holes import hollow
from ui.laptops import until
from ui.looks import EACH, LOOKS, look

LONG = "Explain the reimbursement-of-travel-expenses rules so that somebody who has never travelled understands them"


@pytest.fixture
def full(qapp, tmp_path) -> Iterator[OpenWindow]:
    """A pair with a backup of every kind, much written since, and one that failed."""
    pair = PairOfDesks(tmp_path)
    desk = pair.window.desk
    made = [desk.do(goals.add_goal, f"{LONG} {number}", why="Why. " * 60).result for number in range(4)]
    until(lambda: not desk.daily.snapshots.is_writing)
    for kind in ("import", "manual", "restore", "damaged", "newer", "manual"):
        desk.daily.snapshots.start(pair.window.workspace, kind).wait()
    for each in made[:2]:
        desk.do(goals.edit_goal, each.id, title=f"Now {LONG}", why="Because. " * 60)
    desk.do(goals.delete_goal, made[2].id)
    desk.do(reflections.write_reflection, title=LONG)
    pair.mentee.add_goal(LONG)
    pair.mentee_sends()
    desk.daily.snapshots.note_failure("daily", OSError())
    yield pair.window
    pair.close()


def compared(window: OpenWindow) -> None:
    until(lambda: not window.desk.busy and not window.desk.daily.snapshots.is_writing)
    window.settle()


@pytest.mark.parametrize("name", EACH)
def test_nothing_is_cut_faint_nameless_or_hollow(qapp, full, name):
    theme, percent, mirrored = LOOKS[name]
    wrong = []
    with look(qapp, theme, percent, mirrored):
        for size in ((720, 540), (1280, 800)):
            full.resize(*size)
            for state in states(full):
                found = [each for look_for in (clipped, faint, nameless, hollow) for each in look_for(full.page)]
                wrong += [(size, state, each) for each in found]
    assert wrong == []


def states(window: OpenWindow) -> Iterator[str]:
    """Bring the page into each of its states."""
    page = window.page_at(BackupsPage, "backups")
    compared(window)
    kept = {each.kind: each.name for each in Snapshots(window.workspace.folder).list()}
    page._choose(kept["manual"])
    compared(window)
    yield "chosen"
    page._look_inside(True)
    window.settle()
    yield "inside"
    page.inside.record_wanted.emit("goals", page.inside.rows.choices()[0].key)
    window.settle()
    yield "a record"
    page.record.compare._segments["now"].click()
    window.settle()
    yield "against now"
    page._ask()
    window.settle()
    yield "going back"
    page._choose(kept["damaged"])
    window.settle()
    yield "damaged"
