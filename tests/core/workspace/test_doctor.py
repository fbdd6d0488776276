"""The doctor finds each kind of damage, says what to do, changes nothing by looking, and rebuilds from the log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace, open_workspace
from mentordesk.errors import Cancelled
from mentordesk.progress import Progress
from mentordesk.records import Artifact, ArtifactVersion, Goal, Milestone, Reflection, Stage
from mentordesk.workspace import conflicts, partial
from mentordesk.workspace.change_record import BadChange
from mentordesk.workspace.doctor import Finding, examine, rebuild
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.partial import Filling
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A workspace with records edited, deleted, moved, in conflict, private, and with a file."""
    opened = make_workspace(tmp_path)
    with opened.change("tests.make") as change:
        stage = change.put(Stage(title="Stage", position="V"))
        change.put(Milestone(stage=stage.id, title="Milestone"))
        artifact = change.put(Artifact(title="Work"))
        content, size = change.attach(b"work" * 1000)
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
        change.put_private(Reflection(title="Mine"))
    goals = []
    for number in range(8):
        with opened.change("tests.goal") as change:
            goals.append(change.put(Goal(title=f"Goal {number}", why="One.\n\nTwo.")))
    with opened.change("tests.edit") as change:
        change.write("goals", goals[0].id, "title", ["mine", "theirs"])  # as undoing a settle leaves it
        change.delete(change.get(Goal, goals[1].id))
    assert conflicts.conflicts(opened)
    return opened


def state(workspace: Workspace) -> list[object]:
    tables = [row[0] for row in workspace.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    skipped = ("words", "trigrams", "sqlite_", "stale", "indexed")
    return [
        (table, sorted(map(str, map(tuple, workspace.rows(f'SELECT * FROM "{table}"')))))
        for table in tables
        if not table.startswith(skipped)
    ]


def faults(found: list[Finding]) -> list[str]:
    return [each.code for each in found if each.is_fault]


def test_a_sound_workspace_is_called_well_and_left_as_it_is(workspace: Workspace) -> None:
    before = state(workspace)
    found = examine(workspace)
    assert [each.code for each in found] == ["well"]
    assert found[0].text.startswith("All is well: 10 changes")
    assert state(workspace) == before


def test_a_rebuild_makes_the_same_tables(workspace: Workspace) -> None:
    before = state(workspace)
    rebuild(workspace)
    after = dict(state(workspace))  # type: ignore[call-overload]
    for table, rows in before:  # type: ignore[misc]
        if table != "rowmeta":  # the same cells may be written in another order
            assert after[table] == rows, table
    assert examine(workspace)[0].code == "well"


DAMAGE = {
    "value": "UPDATE goals SET title = 'wrong' WHERE title = 'Goal 3'",
    "row gone": "DELETE FROM goals WHERE title = 'Goal 4'",
    "row added": "INSERT INTO goals (id, title) VALUES ('x', 'Never written')",
    "deleted again": "UPDATE goals SET deleted = 0 WHERE deleted = 1",
    "heads": "DELETE FROM head",
    "conflict": "DELETE FROM conflict",
    "merge state": "DELETE FROM rowmeta WHERE tbl = 'stages'",
    "index": "DELETE FROM touch WHERE tbl = 'goals'",
    "digest": "UPDATE meta SET value = '00' WHERE key = 'digest'",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_table_that_differs_from_the_log_is_found_and_rebuilt(workspace: Workspace, damage: str) -> None:
    before, digest = state(workspace), read_digest(workspace.db)
    workspace.db.execute(DAMAGE[damage])
    assert set(faults(examine(workspace))) == {"tables"}
    rebuild(workspace)
    assert [each.code for each in examine(workspace)] == ["well"]
    assert read_digest(workspace.db) == digest
    assert dict(state(workspace))["goals"] == dict(before)["goals"]  # type: ignore[call-overload]


def test_a_change_altered_on_the_disk_is_found_and_never_rebuilt_from(workspace: Workspace) -> None:
    workspace.db.execute("UPDATE change SET body = CAST(replace(body, 'Goal 3', 'Goal X') AS BLOB) WHERE n = 5")
    assert faults(examine(workspace)) == ["log"]
    before = state(workspace)
    with pytest.raises(BadChange):
        rebuild(workspace)
    assert state(workspace) == before


def test_a_file_that_is_not_what_its_name_says_is_found(workspace: Workspace) -> None:
    file = next(each for each in (workspace.folder / "attachments").rglob("*") if each.is_file())
    file.write_bytes(b"something else")
    assert faults(examine(workspace)) == ["files"]
    file.unlink()
    found = examine(workspace)
    assert faults(found) == []
    assert any(each.code == "waiting" and "1 file" in each.text for each in found)


def test_files_that_belong_to_nothing_are_named_and_left(workspace: Workspace) -> None:
    stray = workspace.folder / "attachments" / "holiday.jpg"
    stray.write_bytes(b"x")
    found = examine(workspace)
    assert faults(found) == []
    assert any(each.code == "stray" and "holiday.jpg" in each.text for each in found)
    assert stray.exists()


def test_what_others_may_read_is_named(workspace: Workspace, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    keys.mkdir(mode=0o700)
    key = keys / "laptop.key"
    key.write_bytes(b"secret")
    key.chmod(0o644)
    workspace.folder.chmod(0o755)
    found = [each.text for each in examine(workspace, keys=keys) if each.code == "access"]
    assert len(found) == 2
    assert "laptop.key" in found[1]
    key.chmod(0o600)
    workspace.folder.chmod(0o700)
    assert examine(workspace, keys=keys)[0].code == "well"


def broken_private(workspace: Workspace) -> None:
    workspace.private.close()
    (workspace.folder / "private.sqlite").write_bytes(b"not a database" * 500)
    for name in ("private.sqlite-wal", "private.sqlite-shm"):
        (workspace.folder / name).unlink(missing_ok=True)


def broken_pages(workspace: Workspace) -> None:
    folder = workspace.folder
    workspace.close()
    file = folder / "workspace.sqlite"
    raw = bytearray(file.read_bytes())
    with sqlite3.connect(file) as db:
        page, size = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'goals'").fetchone()[0], 4096
    raw[(page - 1) * size + 8 : (page - 1) * size + 60] = b"\xff" * 52
    file.write_bytes(raw)


@pytest.mark.parametrize("damage", [broken_private, broken_pages])
def test_a_damaged_file_is_found(workspace: Workspace, tmp_path: Path, damage: Callable[[Workspace], None]) -> None:
    damage(workspace)
    if damage is broken_pages:
        workspace = open_workspace(tmp_path)
    assert "integrity" in faults(examine(workspace))


class Stopping(Progress):
    """Stops at the second step."""

    def report(self, done: int, total: int, text: str) -> None:
        self.cancel()


def test_stopping_a_rebuild_changes_nothing(workspace: Workspace) -> None:
    before = state(workspace)
    with pytest.raises(Cancelled):
        rebuild(workspace, Stopping())
    assert state(workspace) == before


def test_slices_of_a_file_on_its_way_are_no_strays_and_stale_ones_go_with_a_rebuild(workspace: Workspace) -> None:
    with workspace.change("artifacts.add_version") as change:
        change.put(ArtifactVersion(artifact="a" * 32, content="ab" * 32, size=4096, file_name="film.mp4"))
    with Filling(workspace.attachments) as filling:
        for content in ("ab" * 32, "cd" * 32):
            filling.put(content, 0, 4096, bytes(1024), 1024)
        filling.finish()
    found = examine(workspace)
    told = [each.text for each in found]
    assert "Files that are partly here: 1 (0.0 of 0.0 MB)." in told
    assert "Slices of files that no record names any more: 1 (0.0 MB); a rebuild removes them." in told
    assert not any(each.is_fault for each in found)
    rebuild(workspace)
    assert list(partial.parts(workspace.attachments.folder)) == ["ab" * 32]
