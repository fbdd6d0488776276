"""The way back from an import: a snapshot that nothing waits for, and an undo that needs none."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.pair import MENTEE, Pair, Side, copy_pair, unsound
from mentordesk.bundles import incoming, receive
from mentordesk.errors import MentorDeskError
from mentordesk.workspace import undo_import
from mentordesk.workspace.snapshots import NotKept, Snapshots
from mentordesk.workspace.way_back import WayBack


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as found:
        yield found


def names(side: Side) -> list[str]:
    """Return the snapshots of a side once all are written."""
    snapshots = Snapshots(side.workspace.folder)
    snapshots.finish()
    return [each.name for each in snapshots.list()]


def titles_in(file: Path) -> set[str]:
    db = sqlite3.connect(file)
    found = {row[0] for row in db.execute("SELECT title FROM goals WHERE deleted = 0")}
    db.close()
    return found


def test_an_import_is_in_before_its_snapshot_is_written_and_the_snapshot_is_of_before(pair: Pair) -> None:
    before = set(pair.mentee.goals())
    pair.mentor.add_goal("news")
    pair.mentee.receive(*pair.mentor.send())
    pair.mentee.add_goal("written at once")
    [kept] = names(pair.mentee)[:1]
    assert titles_in(pair.mentee.workspace.folder / "snapshots" / kept) == before
    assert pair.mentee.workspace.rows("SELECT snapshot FROM import ORDER BY n DESC LIMIT 1")[0][0] == kept
    assert {"news", "written at once"} <= set(pair.mentee.goals())


def test_files_that_come_in_together_share_one_snapshot(pair: Pair) -> None:
    known = len(names(pair.mentee))
    files = []
    for number in range(4):
        pair.mentor.add_goal(f"goal {number}")
        files += pair.mentor.send()
    outcomes = incoming.take(pair.mentee.workspace, pair.mentee.laptop, files)
    assert [each.received.applied for each in outcomes if each.received] == [1, 1, 1, 1]
    assert len(names(pair.mentee)) == known + 1


def test_what_brings_nothing_new_and_what_is_refused_leave_no_snapshot(pair: Pair, tmp_path: Path) -> None:
    pair.mentor.add_goal("news")
    file = pair.mentor.send()[0]
    pair.mentee.receive(file)
    known = names(pair.mentee)
    pair.mentee.receive(file)
    broken = tmp_path / "broken.mentordesk"
    broken.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(MentorDeskError):
        pair.mentee.receive(broken)
    assert names(pair.mentee) == known


def test_closing_waits_until_the_snapshot_is_whole(pair: Pair, tmp_path: Path) -> None:
    pair.mentor.add_goal("news")
    pair.mentee.receive(*pair.mentor.send())
    pair.mentee.workspace.close()
    folder = tmp_path / MENTEE / "snapshots"
    assert not list(folder.glob("*.part*"))
    newest = max(folder.iterdir())
    assert "news" not in titles_in(newest)


def test_a_snapshot_that_cannot_be_written_is_told_once_and_the_update_can_be_undone(pair: Pair) -> None:
    before = pair.mentee.goals()
    pair.mentor.add_goal("news")
    workspace, laptop = pair.mentee.workspace, pair.mentee.laptop
    with WayBack(workspace) as way_back:
        name = way_back.hold()
        (workspace.folder / "snapshots" / f"{name}.part").touch()  # in the way of the file
        received = receive.receive(workspace, laptop, pair.mentor.send()[0], way_back=way_back)
    assert received.applied == 1
    with pytest.raises(NotKept) as told:
        Snapshots(workspace.folder).finish()
    assert "The update is in" in str(told.value)
    Snapshots(workspace.folder).finish()
    last = undo_import.last_import(workspace)
    assert last is not None
    undo_import.undo_import(workspace, last.number)
    assert pair.mentee.goals() == before
    assert not list(unsound(workspace))
