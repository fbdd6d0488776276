"""A snapshot holds the workspace as it was before an import, and bringing it back loses nothing either."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace, open_workspace
from mentordesk.errors import DiskFull, NotFound
from mentordesk.records import Goal, Stage
from mentordesk.workspace.database import WorkspaceDamaged
from mentordesk.workspace.lock import WorkspaceInUse
from mentordesk.workspace.snapshot_files import beside
from mentordesk.workspace.snapshots import Snapshots
from mentordesk.workspace.workspace import Workspace

NOON = 1_795_435_200_000  # 2026-11-23 12:00 UTC
DAY = 86_400_000


def add(workspace: Workspace, *titles: str) -> None:
    with workspace.change("goals.add_goal") as change:
        for title in titles:
            change.put(Goal(title=title))


def titles(workspace: Workspace) -> set[str]:
    return {goal.title for goal in workspace.select(Goal)}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def test_it_holds_the_state_of_before_however_much_is_written_meanwhile(workspace: Workspace, tmp_path: Path) -> None:
    add(workspace, "before")
    with workspace.change("tests.fill") as change:
        for n in range(6):
            change.put(Stage(title=f"{n}", expectations=os.urandom(400_000).hex()))
    running = Snapshots(workspace.folder).start(workspace)
    for n in range(20):
        add(workspace, f"while it runs {n}")
    snapshot = running.wait()
    assert snapshot.name == running.name
    assert [file.name for file in snapshot.path.parent.iterdir()] == [snapshot.name]
    db = sqlite3.connect(snapshot.path)
    assert db.execute("SELECT title FROM goals").fetchall() == [("before",)]
    assert db.execute("SELECT COUNT(*) FROM stages").fetchone() == (6,)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
    assert len(titles(workspace)) == 21
    workspace.close()


def test_restoring_brings_it_back_and_keeps_what_was_there(workspace: Workspace, tmp_path: Path) -> None:
    snapshots = Snapshots(workspace.folder)
    add(workspace, "before")
    snapshot = snapshots.start(workspace).wait()
    add(workspace, "after")
    workspace.close()

    kept = snapshots.restore(snapshot)
    again = open_workspace(tmp_path)
    assert titles(again) == {"before"}
    add(again, "later")
    again.close()

    assert kept is not None
    assert [each.kind for each in snapshots.list()] == ["restore", "import"]
    snapshots.restore(kept)
    again = open_workspace(tmp_path)
    assert titles(again) == {"before", "after"}
    assert again.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    again.close()


def test_a_log_left_by_a_killed_program_never_meets_the_restored_file(workspace: Workspace, tmp_path: Path) -> None:
    snapshots = Snapshots(workspace.folder)
    snapshot = snapshots.start(workspace).wait()
    workspace.db.execute("PRAGMA wal_autocheckpoint = 0")
    add(workspace, "only in the log")
    killed = {name: (workspace.folder / name).read_bytes() for name in ("workspace.sqlite", "workspace.sqlite-wal")}
    workspace.close()
    for name, content in killed.items():
        (workspace.folder / name).write_bytes(content)
    assert len(killed["workspace.sqlite-wal"]) > 0

    kept = snapshots.restore(snapshot)
    again = open_workspace(tmp_path)
    assert titles(again) == set()
    again.close()
    assert kept is not None
    snapshots.restore(kept)
    again = open_workspace(tmp_path)
    assert titles(again) == {"only in the log"}
    again.close()


def test_a_damaged_workspace_is_kept_byte_for_byte_and_replaced(workspace: Workspace, tmp_path: Path) -> None:
    snapshots = Snapshots(workspace.folder)
    add(workspace, "whole")
    snapshot = snapshots.start(workspace).wait()
    workspace.close()
    (workspace.folder / "workspace.sqlite").write_bytes(b"no database" * 1_000)
    kept = snapshots.restore(snapshot)
    assert kept is not None
    assert (kept.kind, kept.path.read_bytes()) == ("damaged", b"no database" * 1_000)
    again = open_workspace(tmp_path)
    assert titles(again) == {"whole"}
    again.close()


def test_a_lost_workspace_file_is_brought_back(workspace: Workspace, tmp_path: Path) -> None:
    snapshots = Snapshots(workspace.folder)
    add(workspace, "lost")
    snapshot = snapshots.start(workspace).wait()
    workspace.close()
    (workspace.folder / "workspace.sqlite").unlink()
    assert snapshots.restore(snapshot) is None
    again = open_workspace(tmp_path)
    assert titles(again) == {"lost"}
    again.close()


def test_a_broken_or_missing_snapshot_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    snapshots = Snapshots(workspace.folder)
    add(workspace, "present")
    snapshot = snapshots.start(workspace).wait()
    workspace.close()
    content = bytearray(snapshot.path.read_bytes())
    content[8_192:40_960] = bytes(32_768)
    snapshot.path.write_bytes(content)
    before = sorted(workspace.folder.iterdir())
    with pytest.raises(WorkspaceDamaged):
        snapshots.restore(snapshot)
    snapshot.path.unlink()
    with pytest.raises(NotFound):
        snapshots.restore(snapshot)
    assert sorted(workspace.folder.iterdir()) == before
    again = open_workspace(tmp_path)
    assert titles(again) == {"present"}
    again.close()


def test_an_open_workspace_is_not_replaced(workspace: Workspace) -> None:
    snapshots = Snapshots(workspace.folder)
    snapshot = snapshots.start(workspace).wait()
    with pytest.raises(WorkspaceInUse):
        snapshots.restore(snapshot)
    workspace.close()


def test_too_little_room_is_said_with_figures_before_anything_is_changed(workspace: Workspace, tmp_path: Path) -> None:
    add(workspace, "present")
    snapshot = Snapshots(workspace.folder).start(workspace).wait()
    tight = Snapshots(workspace.folder, free=lambda folder: 1_000)
    with pytest.raises(DiskFull) as told:
        tight.start(workspace)
    assert told.value.fields["free"] == 1_000
    assert int(str(told.value.fields["needed"])) > 1_000
    workspace.close()
    before = {file: file.stat().st_size for file in workspace.folder.rglob("*")}
    with pytest.raises(DiskFull):
        tight.restore(snapshot)
    assert {file: file.stat().st_size for file in workspace.folder.rglob("*")} == before


def test_a_second_one_takes_nothing_away_from_the_first(workspace: Workspace) -> None:
    add(workspace, "before")
    snapshots = Snapshots(workspace.folder)
    first = snapshots.start(workspace)
    journal = beside(first.part, "-journal")  # as SQLite has beside a file that it is writing
    journal.touch()
    second = snapshots.start(workspace, "manual")
    assert journal.exists()
    journal.unlink()
    assert {first.wait().name, second.wait().name} == {each.name for each in snapshots.list()}


def test_a_snapshot_that_fails_says_so_and_leaves_nothing_half_written(workspace: Workspace) -> None:
    folder = workspace.folder / "snapshots"
    (folder / "000001-20261123T120000Z-import.sqlite").mkdir(parents=True)
    running = Snapshots(workspace.folder, clock=lambda: NOON).start(workspace)
    with pytest.raises(OSError, match="import"):
        running.wait()
    assert not list(folder.glob("*.part*"))
    workspace.close()


def test_five_of_a_kind_are_kept_for_thirty_days_and_the_newest_of_each_for_ever(workspace: Workspace) -> None:
    now = NOON
    snapshots = Snapshots(workspace.folder, clock=lambda: now)
    for day in range(7):
        now = NOON + day * DAY
        snapshots.start(workspace).wait()
    snapshots.start(workspace, kind="restore").wait()
    assert [(each.number, each.kind) for each in snapshots.list()] == [
        (8, "restore"),
        *[(number, "import") for number in (7, 6, 5, 4, 3)],
    ]
    now = NOON + 34 * DAY
    snapshots.prune()
    assert [each.number for each in snapshots.list()] == [8, 7, 6, 5]
    now = NOON + 400 * DAY
    snapshots.prune()
    assert [(each.number, each.kind) for each in snapshots.list()] == [(8, "restore"), (7, "import")]
    workspace.close()


def test_no_more_than_two_gigabytes_are_kept(workspace: Workspace) -> None:
    folder = workspace.folder / "snapshots"
    folder.mkdir()
    for number in range(1, 5):
        with (folder / f"{number:06}-20261123T120000Z-import.sqlite").open("wb") as file:
            file.truncate(900 << 20)
    snapshots = Snapshots(workspace.folder, clock=lambda: NOON)
    snapshots.prune()
    assert [each.number for each in snapshots.list()] == [4, 3]
    workspace.close()


def test_every_day_of_a_month_is_kept(workspace: Workspace) -> None:
    now = NOON
    snapshots = Snapshots(workspace.folder, clock=lambda: now)
    folder = workspace.folder / "snapshots"
    folder.mkdir()
    for day in range(1, 29):
        (folder / f"{day:06}-202611{day:02}T120000Z-daily.sqlite").touch()
    now = NOON + 20 * DAY  # 2026-12-13
    snapshots.prune()
    assert [each.number for each in snapshots.list()] == list(range(28, 12, -1))
    workspace.close()


def test_the_newest_of_each_kind_outlives_the_limit_of_two_gigabytes(workspace: Workspace) -> None:
    folder = workspace.folder / "snapshots"
    folder.mkdir()
    for number, kind in enumerate(("manual", "import", "daily", "daily", "daily"), start=1):
        with (folder / f"{number:06}-20261123T120000Z-{kind}.sqlite").open("wb") as file:
            file.truncate(900 << 20)
    snapshots = Snapshots(workspace.folder, clock=lambda: NOON)
    snapshots.prune()
    assert [(each.number, each.kind) for each in snapshots.list()] == [(5, "daily"), (2, "import"), (1, "manual")]
    workspace.close()


def test_what_a_killed_program_left_is_swept_and_other_files_are_let_be(workspace: Workspace) -> None:
    folder = workspace.folder / "snapshots"
    folder.mkdir()
    (folder / "000009-20261123T120000Z-import.sqlite.part").write_bytes(b"half")
    (folder / "mine.sqlite").write_bytes(b"keep")
    snapshots = Snapshots(workspace.folder)
    first, second = snapshots.start(workspace), snapshots.start(workspace)
    assert {first.wait().number, second.wait().number} == {1, 2}
    assert sorted(file.name for file in folder.iterdir()) == sorted([first.name, second.name, "mine.sqlite"])
    workspace.close()


@pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX")
def test_nobody_else_on_the_laptop_can_read_it(workspace: Workspace) -> None:
    snapshot = Snapshots(workspace.folder).start(workspace).wait()
    assert stat.S_IMODE(snapshot.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(snapshot.path.parent.stat().st_mode) == 0o700
    workspace.close()
