"""The snapshot of each day: taken once, with the private records, and remembered when it fails."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace, open_workspace
from mentordesk.errors import DiskFull, NotFound
from mentordesk.records import Goal, Reflection
from mentordesk.workspace.daily import Daily, not_kept
from mentordesk.workspace.snapshots import NotKept, Snapshots
from mentordesk.workspace.workspace import Workspace

DAY = 86_400_000
NOON = int(datetime(2026, 11, 24, 12).timestamp() * 1000)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    made.clock = lambda: NOON
    yield made
    made.close()


def add(workspace: Workspace, title: str) -> None:
    with workspace.change("goals.add_goal") as change:
        change.put(Goal(title=title))


def think(workspace: Workspace, text: str) -> str:
    with workspace.change("reflections.add") as change:
        return change.put_private(Reflection(step_1=text)).id


def kept(workspace: Workspace) -> list[str]:
    snapshots = Snapshots(workspace.folder)
    snapshots.finish()
    return [each.kind for each in snapshots.list()]


def test_one_is_taken_with_the_first_write_of_each_day(workspace: Workspace) -> None:
    daily = Daily(workspace)
    for day in range(3):
        workspace.clock = lambda day=day: NOON + day * DAY  # type: ignore[misc]
        for title in ("first", "second"):
            add(workspace, title)
            daily.wrote()
    assert kept(workspace) == ["daily"] * 3
    assert not daily.is_due


def test_a_day_on_which_nothing_was_written_needs_none(workspace: Workspace) -> None:
    add(workspace, "a goal")
    Daily(workspace).begin()
    assert kept(workspace) == ["daily"]
    workspace.clock = lambda: NOON + DAY
    assert not Daily(workspace).is_due
    think(workspace, "a private thought")
    assert Daily(workspace).is_due


def test_a_clock_that_was_set_back_stops_no_backup(workspace: Workspace) -> None:
    workspace.clock = lambda: NOON + 9_000 * DAY
    add(workspace, "in a wrong year")
    Daily(workspace).begin()
    assert kept(workspace) == ["daily"]
    workspace.clock = lambda: NOON
    add(workspace, "in the right one")
    assert Daily(workspace).is_due


def test_private_records_are_kept_in_a_file_beside_it_that_nobody_else_can_read(workspace: Workspace) -> None:
    think(workspace, "of my own")
    running = Daily(workspace).keep_now()
    think(workspace, "later")
    snapshot = running.wait()
    db = sqlite3.connect(snapshot.private)
    assert ["of my own" in row[0] for row in db.execute("SELECT cells FROM record")] == [True]
    db.close()
    assert snapshot.size == snapshot.path.stat().st_size + snapshot.private.stat().st_size
    if os.name != "nt":
        assert stat.S_IMODE(snapshot.private.stat().st_mode) == 0o600


def test_letting_a_snapshot_go_lets_its_private_copy_go(workspace: Workspace) -> None:
    think(workspace, "of my own")
    names = [Daily(workspace).keep_now().wait().name for _ in range(7)]
    folder = workspace.folder / "snapshots"
    stems = {each.removesuffix(".sqlite") for each in names[-5:]}
    assert {file.stem for file in folder.glob("*.private")} == stems == {file.stem for file in folder.glob("*.sqlite")}


def test_a_private_file_that_is_broken_keeps_no_backup_of_the_rest_from_being_made(workspace: Workspace) -> None:
    add(workspace, "shared")
    (workspace.folder / "private.sqlite").write_bytes(b"no database" * 400)
    snapshot = Snapshots(workspace.folder).start(workspace).wait()
    assert not snapshot.private.exists()


def test_failing_is_remembered_until_one_is_kept_and_is_no_reason_to_stop_writing(workspace: Workspace) -> None:
    add(workspace, "a goal")
    daily = Daily(workspace)
    daily.snapshots = Snapshots(workspace.folder, free=lambda _folder: 0, clock=workspace.clock)
    daily.wrote()
    told = not_kept(Snapshots(workspace.folder))
    assert told is not None
    assert str(told) == (
        "No backup could be kept: the disk is full. Everything you wrote is saved."
        " Make room on the disk; it is tried again at the next start."
    )
    assert (told.fields["why"], told.fields["at"]) == ("disk_full", NOON)
    assert daily.is_due
    again = Daily(workspace)
    again.begin()
    assert kept(workspace) == ["daily"]
    assert not_kept(Snapshots(workspace.folder)) is None


def test_one_that_fails_on_the_way_is_remembered_though_nobody_waited_for_it(workspace: Workspace) -> None:
    add(workspace, "a goal")
    running = Snapshots(workspace.folder, clock=lambda: NOON).start(workspace, "daily")
    running.part.touch()  # in the way of the file
    running.write()
    folder = workspace.folder
    with pytest.raises(NotKept):
        Snapshots(folder).finish()
    failure = Snapshots(folder).failure
    assert failure is not None
    assert (failure.at, failure.kind, failure.code) == (NOON, "daily", "snapshot_failed")
    assert not list((folder / "snapshots").glob("*.part*"))


def test_asking_for_one_without_room_says_so(workspace: Workspace) -> None:
    daily = Daily(workspace)
    daily.snapshots = Snapshots(workspace.folder, free=lambda _folder: 0)
    with pytest.raises(DiskFull):
        daily.keep_now()


# --- bringing private records back -----------------------------------------------------------------------------------


def thoughts(workspace: Workspace) -> set[str]:
    return {each.step_1 for each in workspace.private.select(Reflection)}


def test_private_records_stay_as_they_are_unless_they_are_asked_for(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    think(workspace, "first")
    snapshot = Daily(workspace).keep_now().wait()
    think(workspace, "second")
    workspace.close()
    snapshots = Snapshots(workspace.folder)
    snapshots.restore(snapshot)
    with open_workspace(tmp_path) as again:
        assert thoughts(again) == {"first", "second"}
    before = snapshots.restore(snapshot, with_private=True)
    with open_workspace(tmp_path) as again:
        assert thoughts(again) == {"first"}
    assert before is not None
    snapshots.restore(before, with_private=True)
    with open_workspace(tmp_path) as again:
        assert thoughts(again) == {"first", "second"}


def test_a_damaged_private_file_is_kept_byte_for_byte_and_replaced(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    think(workspace, "whole")
    snapshot = Daily(workspace).keep_now().wait()
    workspace.close()
    (workspace.folder / "private.sqlite").write_bytes(b"no database" * 400)
    before = Snapshots(workspace.folder).restore(snapshot, with_private=True)
    assert before is not None
    assert before.private.read_bytes() == b"no database" * 400
    with open_workspace(tmp_path) as again:
        assert thoughts(again) == {"whole"}


def test_a_record_that_was_shared_since_is_no_private_one_once_its_shared_copy_is_back(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    known = think(workspace, "shared since")
    think(workspace, "private still")
    snapshot = Daily(workspace).keep_now().wait()
    workspace.close()
    Snapshots(workspace.folder).restore(snapshot, with_private=True)
    with open_workspace(tmp_path) as again:
        assert thoughts(again) == {"shared since", "private still"}
        with again.change("reflections.share") as change:  # as the partner's next update would bring it
            change.put_shared(Reflection(id=known, step_1="shared since"))
    with open_workspace(tmp_path) as again:
        assert thoughts(again) == {"private still"}
        assert again.get(Reflection, known).step_1 == "shared since"


def test_a_snapshot_without_private_records_cannot_bring_any_back(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    snapshot = Daily(workspace).keep_now().wait()
    workspace.close()
    with pytest.raises(NotFound):
        Snapshots(workspace.folder).restore(snapshot, with_private=True)
