"""How much room an import is said to need, beside what it took."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.workspace.twins import all_of, give, make_twins
from mentordesk.records import Goal, Reflection, Task
from mentordesk.records.base import Record
from mentordesk.workspace import database, room
from mentordesk.workspace.workspace import FILE, Workspace


def size_of(workspace: Workspace) -> int:
    """Bytes of the workspace file and its log."""
    return sum(each.stat().st_size for each in workspace.folder.glob(f"{FILE}*") if not each.name.endswith("-shm"))


def write(workspace: Workspace, *records: Record) -> None:
    """Write each record in a change of its own."""
    for record in records:
        with workspace.change("test.write") as change:
            change.put(record)


def takes_what_was_said(source: Workspace, target: Workspace, after: int) -> None:
    """Let what `source` wrote after an arrival number come in, and compare."""
    changes = all_of(source)[after:]
    said, before = room.for_changes(target.folder / FILE, changes), size_of(target)
    assert len(give(target, *changes).applied) == len(changes)
    target.db.execute("PRAGMA wal_checkpoint(PASSIVE)")
    grown = size_of(target) - before
    assert grown <= said
    assert grown > 0 or not changes


@pytest.mark.parametrize("words", [1, 400], ids=["short", "long"])
def test_a_first_update_takes_no_more_room_than_was_said(tmp_path: Path, words: int) -> None:
    with make_twins(tmp_path) as twins:
        titles = [f"number {number}" for number in range(300)]
        write(twins.ana, *(Reflection(title=each, step_1="word " * words) for each in titles))
        takes_what_was_said(twins.ana, twins.ben, 0)


def test_edits_scattered_over_a_large_pair_make_a_log_many_times_their_size(tmp_path: Path) -> None:
    with make_twins(tmp_path) as twins:
        goals = [Goal(title=f"goal {number}", why="because " * 60) for number in range(600)]
        write(twins.ana, *goals, *(Task(title=f"task {number}", goal=goals[0].id) for number in range(600)))
        give(twins.ben, *all_of(twins.ana))
        before = twins.ana.log.count()
        write(twins.ana, *(replace(each, title="!") for each in goals[::20]))
        bodies = sum(len(each.body) for each in all_of(twins.ana)[before:])
        reader = database.connect(twins.ben.folder / FILE, readonly=True)
        try:  # as a snapshot that is being written: the log cannot begin anew
            reader.execute("BEGIN")
            reader.execute("SELECT COUNT(*) FROM goals").fetchone()
            start = size_of(twins.ben)
            takes_what_was_said(twins.ana, twins.ben, before)
            assert size_of(twins.ben) - start > 4 * bodies  # so that their own size alone would not tell
        finally:
            reader.close()
