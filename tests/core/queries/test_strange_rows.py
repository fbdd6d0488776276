"""Whatever a newer program or two honest edits leave in the tables, every question is answered."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exchange.pair import Pair, copy_pair
from mentordesk import queries
from mentordesk.bundles import outgoing
from mentordesk.errors import NotFound
from mentordesk.merge.registers import CellValue
from mentordesk.records import PAIRING_ID, Person, kinds
from mentordesk.workspace import conflicts, database
from mentordesk.workspace.change_record import MAX_MOMENT, Op
from mentordesk.workspace.doctor import examine

Question = Callable[..., object]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as both:
        yield both


def questions() -> Iterator[Question]:
    """Yield every query that needs nothing but the workspace."""
    for module in pkgutil.iter_modules(queries.__path__):
        for name, each in inspect.getmembers(importlib.import_module(f"mentordesk.queries.{module.name}")):
            if name.startswith("_") or not inspect.isfunction(each) or "queries" not in each.__module__:
                continue
            needed = [p.name for p in inspect.signature(each).parameters.values() if p.default is p.empty]
            if needed == ["workspace"]:
                yield each


def write(pair: Pair, *ops: tuple[str, str, dict[str, CellValue]]) -> None:
    """Let the mentor's laptop write what no action would, and bring it to the mentee."""
    workspace = pair.mentor.workspace
    made = [Op(table, row, cells, workspace.heads_of(table, row)) for table, row, cells in ops]
    with database.transaction(workspace.db):
        workspace.write(made, "moods.add_mood")
    pair.mentee.receive(*pair.mentor.send())


def ask_everything(pair: Pair) -> None:
    for side in (pair.mentor, pair.mentee):
        for question in questions():
            question(side.workspace)
        outgoing.outgoing(side.workspace)
        side.workspace.search.index_all()
        side.workspace.search.find("mood")
        assert [each for each in examine(side.workspace) if each.is_fault and each.code != "access"] == []


def test_a_table_and_a_column_of_a_newer_program(pair: Pair) -> None:
    goal = pair.mentor.add_goal("known")
    write(pair, ("moods", "1" * 32, {"title": "bright"}), ("goals", goal.id, {"mood": "bright", "id": "x", "rowid": 7}))
    ask_everything(pair)
    assert "known" in pair.mentee.goals()


@pytest.mark.parametrize("value", ["", "what nobody knows", -(1 << 53), 1 << 53, ["a", 1], "2026-13-99"])
def test_every_field_of_every_kind_with_a_value_that_fits_nowhere(pair: Pair, value: CellValue) -> None:
    ops = []
    for table, kind in kinds().items():
        row = PAIRING_ID if table == "pairings" else pair.mentor.workspace.me if table == "people" else "2" * 32
        ops.append((table, row, dict.fromkeys(kind.fields, value)))
    write(pair, *ops)
    ask_everything(pair)
    for kind in kinds().values():
        for each in pair.mentee.workspace.select(kind):
            each.problems()


def test_people_and_the_pairing_deleted(pair: Pair) -> None:
    both = [each.id for each in pair.mentor.workspace.select(Person)]
    write(pair, *(("people", each, {"deleted": 1}) for each in both), ("pairings", PAIRING_ID, {"deleted": 1}))
    ask_everything(pair)
    assert pair.mentee.send()


def test_no_date_that_a_calendar_cannot_show_comes_in(pair: Pair) -> None:
    clock = pair.mentor.workspace.clock
    pair.mentor.workspace.clock = lambda: 1 << 60
    pair.mentor.add_goal("far away")
    pair.mentor.workspace.clock = clock
    pair.mentee.receive(*pair.mentor.send())
    assert max(change.at for _, change in pair.mentee.workspace.log.since(0)) == MAX_MOMENT
    ask_everything(pair)


def test_what_both_wrote_into_a_field_of_a_newer_program_waits_for_that_program(pair: Pair) -> None:
    goal = pair.mentor.add_goal("known")
    pair.exchange()
    for side, mood in ((pair.mentor, "bright"), (pair.mentee, "dark")):
        with database.transaction(side.workspace.db):
            side.workspace.write([Op("goals", goal.id, {"mood": mood}, {})], "moods.set_mood")
    pair.exchange()
    for side in (pair.mentor, pair.mentee):
        assert len(side.workspace.heads_of("goals", goal.id)["mood"]) == 2
        assert conflicts.conflicts(side.workspace) == []
        with pytest.raises(NotFound, match="no such field"):
            conflicts.settle(side.workspace, "goals", goal.id, "mood", "both")
    ask_everything(pair)
