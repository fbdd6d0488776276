"""The stored merge state of a row gives back the cells, whatever they came from."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.registers import Cell
from mentordesk.workspace.row_state import decode, encode

IDS = st.integers(0, 5).map(lambda number: f"{number:064x}")
HEADS = st.sets(st.tuples(st.integers(1, 3), IDS), max_size=3).map(lambda keys: tuple(sorted(keys)))
CELLS = st.builds(Cell, HEADS, st.frozensets(IDS, max_size=2))
NAMES = st.sampled_from(["title", "body", "deleted", "of_a_newer_program"])


@given(st.dictionaries(NAMES, CELLS))
def test_stored_cells_are_the_same_when_read(cells: dict[str, Cell]) -> None:
    assert decode(encode(cells)) == cells


@given(st.lists(NAMES, unique=True, min_size=1), st.integers(1, 1 << 40), IDS)
def test_a_row_that_one_change_made_names_it_once(names: list[str], depth: int, change: str) -> None:
    stored = encode({name: Cell(((depth, change),)) for name in names})
    assert json.loads(stored) == [[[depth, change]], {name: [0] for name in names}, {}]
    assert " " not in stored
