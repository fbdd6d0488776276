"""The merge state of one row, on its way and as it lies in `rowmeta`: which writes are the heads of every cell.

Stored as JSON [[[depth, id], ...], {cell: [index, ...]}, {cell: [absent id, ...]}]: a row's cells mostly share a few
changes, so each is named once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mentordesk.merge.registers import Cell, Key, Scalar

RowName = tuple[str, str]
"""The table of a record and its id."""
MODULUS = 1 << 256
_to_json = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


@dataclass(slots=True)
class RowState:
    """A row on its way through a merge."""

    cells: dict[str, Cell]
    before: dict[str, Cell]
    is_new: bool
    had_conflicts: int = 0
    values: dict[str, Scalar] = field(default_factory=dict)
    first: tuple[Key, str] | None = None
    recompute: bool = False
    may_differ: bool = False
    """Whether a write offered alternatives, or more than one head may stand; told of new rows only."""


def encode(cells: dict[str, Cell]) -> str:
    """Return the stored form of a row's cells."""
    if (only := _only_head(cells)) is not None:
        return f'[[[{only[0]},"{only[1]}"]],{_all_first(tuple(cells))},{{}}]'
    index: dict[Key, int] = {}
    heads = {name: [index.setdefault(head, len(index)) for head in cell.heads] for name, cell in cells.items()}
    absent = {name: sorted(cell.absent) for name, cell in cells.items() if cell.absent}
    return _to_json([list(index), heads, absent])


def _only_head(cells: dict[str, Cell]) -> Key | None:
    """Return the one write that all cells come from, as in a row that was made and not edited since."""
    only: Key | None = None
    for cell in cells.values():
        if len(cell.heads) != 1 or cell.absent or (only is not None and cell.heads[0] != only):
            return None
        only = cell.heads[0]
    return only


@lru_cache(maxsize=1_024)  # rows of a kind are mostly made with the same few fields
def _all_first(names: tuple[str, ...]) -> str:
    return _to_json({name: [0] for name in names})


def decode(stored: str) -> dict[str, Cell]:
    """Return a row's cells from their stored form."""
    listed, heads, absent = json.loads(stored)
    keys: list[Key] = [(depth, change) for depth, change in listed]
    return {
        name: Cell(tuple([keys[each] for each in indexes]), frozenset(absent.get(name, ())))
        for name, indexes in heads.items()
    }


def cell_digest(table: str, row: str, name: str, heads: Sequence[Key]) -> int:
    """Return what one cell adds to the workspace digest, as a number below 2^256."""
    ids = heads[0][1] if len(heads) == 1 else "\0".join(sorted(change for _, change in heads))
    named = f"{table}\0{row}\0{name}\0{ids}"
    return int.from_bytes(hashlib.sha256(named.encode()).digest(), "big")
