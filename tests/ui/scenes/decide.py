"""Both changed, History, Bin and past updates in the sample pair, after both worked on the same things."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from mentordesk.actions import goals, reflections, sessions
from mentordesk.bundles import send
from mentordesk.bundles.opening import open_pair
from mentordesk.records import Goal, Session
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.pages.both_changed.page import BothChangedPage
from mentordesk_ui.pages.history.page import HistoryPage
from ui.laptops import WindowLaptop, press

SHARED = (
    "Reading code is most of the job.\n\nI want to open any module and say what it is for.\n\n"
    "- one module a week\n- notes in the margin\n\nTomáš reads along."
)
MINE = SHARED.replace("one module a week", "two modules a week").replace("any module", "any strange module")
THEIRS = SHARED.replace("one module a week", "one module every other week, but a whole one").replace(
    "Tomáš reads along.", "Tomáš reads along on Fridays."
)


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Every page of the area: empty where it can be, then full."""
    window = laptop.window
    for page in ("both", "bin"):
        window.go(page)
        yield f"decide-{page}-empty", window
    disagree(laptop)
    yield "decide-import", window
    window.go("today")
    yield "decide-today", window
    window.go("both")
    yield "decide-both", window
    page_ = window.page
    assert isinstance(page_, BothChangedPage)
    press(page_.mode._segments["inline"])
    yield "decide-both-inline", window
    press(page_.mode._segments["beside"])
    bar = page_.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "decide-both-end", window
    yield from histories(laptop)
    yield from bin_(laptop)
    yield from past(laptop)


def histories(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """The versions of a goal, and every change."""
    window = laptop.window
    goal = next(each for each in laptop.workspace.select(Goal) if each.title.startswith("Read any module"))
    window.go("history", f"goals/{goal.id}")
    yield "decide-history", window
    page = window.page
    assert isinstance(page, HistoryPage)
    page._choose(str(page.rows.choices()[3].key))
    yield "decide-history-now", window
    press(page.version.compare._segments["before"])
    yield "decide-history-before", window
    window.go("history")
    yield "decide-history-all", window
    page._choose(str(page.rows.choices()[1].key))
    yield "decide-history-change", window


def bin_(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """The bin after a few deletions by both, and one of a private reflection."""
    desk = laptop.desk
    private = desk.do(reflections.write_reflection, title="How I felt after the review")
    assert private is not None
    desk.do(reflections.delete_reflection, private.result.id)  # type: ignore[attr-defined]
    for goal in laptop.workspace.select(Goal, "state = 'reached'")[:2]:
        desk.do(goals.delete_goal, goal.id)
    for session in laptop.workspace.select(Session, order="starts")[2:4]:
        desk.do(sessions.delete_session, session.id)
    laptop.window.go("bin")
    yield "decide-bin", laptop.window


def past(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Past updates, and one of them to be taken back."""
    window = laptop.window
    window.go("import")
    page = laptop.import_page
    assert page.past is not None
    yield "decide-past", window
    press(next(iter(page.past.links.values())))
    yield "decide-undo-list", window
    page._start_again()


def disagree(laptop: WindowLaptop) -> None:
    """Let the mentor change what the mentee changes, too, and bring his update in."""
    demo = laptop.program.tour.sample._demo
    assert demo is not None
    desk, mine = laptop.desk, laptop.workspace
    first, second, third = mine.select(Goal, "state = 'open'", order="position, id")[:3]
    session = mine.select(Session, "state = 'planned'", order="starts")[0]
    desk.do(goals.edit_goal, first.id, why=SHARED)
    with TemporaryDirectory() as folder:
        workspace, keys = open_pair(demo.mentor, demo.keys)
        with workspace:
            _hand(workspace, keys, laptop, Path(folder))
            workspace.do(goals.edit_goal, first.id, why=THEIRS, title="Read any module and say what it is for")
            workspace.do(goals.edit_goal, second.id, due="2027-03-01", expected="Two talks at the local user group")
            workspace.do(goals.edit_goal, third.id, why=f"{third.why}\n\nAnd it is fun.")
            workspace.do(sessions.delete_session, session.id)
            workspace.do(reflections.add_prompt, "What would you tell yourself of a year ago?")
            desk.do(goals.edit_goal, first.id, why=MINE, title="Read a strange module and explain it")
            desk.do(goals.edit_goal, second.id, due="2027-02-15", expected="One talk, recorded")
            desk.do(goals.edit_goal, third.id, why=f"Because I ask for it.\n\n{third.why}")
            desk.do(sessions.edit_session, session.id, place="At the library, second floor")
            files = list(send.make(workspace, keys, Path(folder) / "his").paths)
        laptop.bring_in(*files)


def _hand(workspace: Workspace, keys: object, laptop: WindowLaptop, folder: Path) -> None:
    """Let the mentor have what the mentee wrote."""
    from mentordesk.bundles.receive import receive

    for file in send.make(laptop.workspace, laptop.desk.laptop, folder / "hers").paths:
        receive(workspace, keys, file)  # type: ignore[arg-type]
