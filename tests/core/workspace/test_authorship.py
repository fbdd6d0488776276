"""Who made a record follows from the signed changes, in whatever order they came, and no change can say otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.twins import ANA, BEN, Twins, hand_over, make_twins
from mentordesk.queries.annotations import notes_for_me
from mentordesk.queries.authors import author_of, authors
from mentordesk.records import Annotation, Reflection, new_id
from mentordesk.records.base import Record
from mentordesk.workspace.authorship import KEPT_FOR, MADE_BY
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as found:
        yield found


def put(workspace: Workspace, record: Record, **cells: str) -> None:
    with workspace.change("tests.put") as change:
        change.put(record)
        for name, value in cells.items():
            change.write(record.table, record.id, name, value)


def made_by(workspace: Workspace, record: Record) -> str:
    """Return the kept author, which the log and the doctor must confirm."""
    kept = authors(workspace, type(record))[record.id]
    assert kept == author_of(workspace, record.table, record.id)
    assert [each.text for each in examine(workspace) if each.code == "tables"] == []
    return kept


def test_who_edits_a_note_does_not_become_its_author(twins: Twins) -> None:
    note = Annotation(body="Why so long?")
    put(twins.ana, note)
    twins.both()
    put(twins.ben, Annotation(id=note.id, body="Why so short?", state="answered"))
    twins.both()
    assert made_by(twins.ana, note) == made_by(twins.ben, note) == ANA


def test_two_who_made_the_same_record_apart_agree_on_the_first(twins: Twins) -> None:
    put(twins.ben, Reflection(title="so that Ben's comes later"))
    same = new_id()
    put(twins.ana, Annotation(id=same, body="by Ana"))
    put(twins.ben, Annotation(id=same, body="by Ben"))
    assert made_by(twins.ben, Annotation(id=same)) == BEN
    twins.both()
    assert made_by(twins.ana, Annotation(id=same)) == made_by(twins.ben, Annotation(id=same)) == ANA


def test_a_change_cannot_say_who_made_a_record(twins: Twins) -> None:
    note = Annotation(body="by Ben")
    put(twins.ben, note, **{MADE_BY: ANA})
    twins.both()
    assert made_by(twins.ana, note) == made_by(twins.ben, note) == BEN


def test_notes_for_me_are_the_open_ones_of_the_partner(twins: Twins) -> None:
    mine, theirs, settled = (Annotation(body=each) for each in ("mine", "theirs", "settled"))
    put(twins.ana, mine)
    put(twins.ben, theirs)
    put(twins.ben, Annotation(id=settled.id, body="settled", state="resolved"))
    hand_over(twins.ben, twins.ana)
    assert [(each.note.body, each.author) for each in notes_for_me(twins.ana)] == [("theirs", BEN)]


def test_every_kind_with_the_column_has_it(twins: Twins) -> None:
    found = {
        row[0]
        for row in twins.ana.rows(
            "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = ?", (MADE_BY,)
        )
    }
    assert found == KEPT_FOR
