"""A look into a snapshot: what was there, what is different now, and older ones brought to the present format."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from sqlite_utils import Database

from core.workspace.twins import Twins, add, delete, edit, hand_over, make_twins
from mentordesk.errors import NotFound
from mentordesk.queries import snapshots as queries
from mentordesk.queries.snapshots import Kept
from mentordesk.records import Goal, Reflection, Stage
from mentordesk.workspace.daily import Daily
from mentordesk.workspace.database import WorkspaceDamaged
from mentordesk.workspace.migrations import migrations
from mentordesk.workspace.past import Past
from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk.workspace.snapshots import Snapshots
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def keep(workspace: Workspace) -> Snapshot:
    return Daily(workspace).keep_now().wait()


def think(workspace: Workspace, text: str) -> Reflection:
    with workspace.change("reflections.write") as change:
        return change.put_private(Reflection(title=text))


def test_it_holds_what_was_there_with_the_private_records(twins: Twins) -> None:
    known = add(twins.ana, "Give a talk", why="To dare")
    thought = think(twins.ana, "mine alone")
    snapshot = keep(twins.ana)
    edit(twins.ana, known.id, title="Give talks")
    add(twins.ana, "later")
    with Past.of(twins.ana.folder, snapshot) as past:
        assert queries.counts(past) == {"goals": 1, "reflections": 1}
        assert past.get(Goal, known.id).why == "To dare"
        assert queries.records_in(past, "goals", "TALK") == [Kept("goals", known.id, "Give a talk")]
        assert queries.records_in(past, "goals", "later") == []
        (private,) = queries.records_in(past, "reflections")
        assert (private.row, private.is_private) == (thought.id, True)
        with pytest.raises(sqlite3.OperationalError):
            past.db.execute("DELETE FROM goals")


def test_what_is_new_changed_and_deleted_since_is_told_and_what_both_wrote(twins: Twins) -> None:
    stays, changed, gone = (add(twins.ana, title) for title in ("stays", "changes", "goes"))
    think(twins.ana, "known")
    twins.both()
    snapshot = keep(twins.ana)
    edit(twins.ana, changed.id, title="changed")
    delete(twins.ana, gone)
    new = add(twins.ana, "new")
    gone_again = add(twins.ana, "came and went")
    delete(twins.ana, gone_again)
    with twins.ben.change("roadmap.add_stage") as change:
        stage = change.put(Stage(title="Bens stage"))
    hand_over(twins.ben, twins.ana)
    thought = think(twins.ana, "later")
    with Past.of(twins.ana.folder, snapshot) as past:
        found = queries.since(twins.ana, past)
        assert {each.row: (each.kind, each.title) for each in found.records} == {
            changed.id: ("changed", "changed"),
            gone.id: ("deleted", "goes"),
            new.id: ("new", "new"),
            stage.id: ("new", "Bens stage"),
            thought.id: ("new", "later"),
        }
        assert found.counts == {"changed": 1, "deleted": 1, "new": 2}
        assert (found.mine, found.theirs, found.with_partner, found.private) == (5, 1, 0, 1)
        assert stays.id not in {each.row for each in found.records}


def test_a_snapshot_of_now_differs_in_nothing(twins: Twins) -> None:
    add(twins.ana, "a goal")
    with Past.of(twins.ana.folder, keep(twins.ana)) as past:
        found = queries.since(twins.ana, past)
        assert (list(found.records), found.mine, found.theirs, found.private) == ([], 0, 0, 0)


def test_what_was_written_after_going_back_counts_against_a_later_snapshot(twins: Twins, tmp_path: Path) -> None:
    from core.workspace.laptops import open_workspace

    add(twins.ana, "early")
    early = keep(twins.ana)
    late = add(twins.ana, "late")
    twins.ana.close()
    later = Snapshots(twins.ana.folder).restore(early)
    assert later is not None
    with open_workspace(tmp_path) as ana, Past.of(ana.folder, later) as past:
        found = queries.since(ana, past)
        assert [(each.row, each.kind, each.title) for each in found.records] == [(late.id, "deleted", "late")]
        assert queries.version_in(past, "goals", late.id)
    twins.ana = open_workspace(tmp_path)


def of_an_older_program(workspace: Workspace) -> Snapshot:
    folder = workspace.folder / "snapshots"
    folder.mkdir()
    path = folder / "000001-20200101T120000Z-import.sqlite"
    old = sqlite3.connect(path, isolation_level=None)
    migrations.apply(Database(old, execute_plugins=False), stop_before="m003_laptops")
    old.execute("INSERT INTO goals (id, title) VALUES ('g', 'of old')")
    old.execute("PRAGMA user_version = 2")
    old.close()
    (snapshot,) = Snapshots(workspace.folder).list()
    return snapshot


def test_a_snapshot_of_an_older_program_is_read_from_a_copy_that_is_brought_up(twins: Twins) -> None:
    snapshot = of_an_older_program(twins.ana)
    content = snapshot.path.read_bytes()
    for _ in range(2):  # the second time the copy is there already
        with Past.of(twins.ana.folder, snapshot) as past:
            assert queries.counts(past) == {"goals": 1}
            assert [each.title for each in queries.since(twins.ana, past).records] == ["of old"]
    assert snapshot.path.read_bytes() == content


def test_two_look_into_a_snapshot_of_an_older_program_at_the_same_time(twins: Twins) -> None:
    snapshot = of_an_older_program(twins.ana)
    together = Barrier(4)

    def look() -> object:
        together.wait()
        with Past.of(twins.ana.folder, snapshot) as past:
            return queries.counts(past)

    with ThreadPoolExecutor(4) as threads:
        found = [threads.submit(look) for _ in range(4)]
    assert [each.result() for each in found] == [{"goals": 1}] * 4
    assert [each.name for each in (twins.ana.folder / "opening").iterdir()] == [f"past-{snapshot.number}.sqlite"]


def test_what_cannot_be_read_is_told(twins: Twins) -> None:
    snapshot = keep(twins.ana)
    snapshot.path.write_bytes(b"no database" * 1_000)
    with pytest.raises(WorkspaceDamaged):
        Past.of(twins.ana.folder, snapshot)
    snapshot.path.unlink()
    with pytest.raises(NotFound):
        Past.of(twins.ana.folder, snapshot)
