"""A file holds no more records than a laptop can take in with little memory; what is more goes into further files."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange import forge
from exchange.forgeries import apart, resealed
from exchange.pair import Pair, copy_pair
from mentordesk.bundles import load
from mentordesk.records import Goal
from mentordesk.workspace.change_record import BadChange, parse


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def test_a_sender_starts_another_file_before_one_would_be_refused(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "MAX_ROWS", 40)
    monkeypatch.setattr(load, "MAX_CELLS", 100)
    for number in range(12):
        with pair.mentor.workspace.change("goals.add_goal") as change:
            for each in range(10):
                change.put(Goal(title=f"goal {number}.{each}"))
    paths = pair.mentor.send()
    assert len(paths) > 2
    for path in random.Random(1).sample(paths, len(paths)):
        pair.mentee.receive(path)
    assert pair.mentee.goals() == pair.mentor.goals()


@pytest.mark.parametrize(("rows", "cells"), [(load.MAX_ROWS // 4 + 1, 1), (load.MAX_CELLS // 4 // 200 + 1, 200)])
def test_a_file_with_more_records_is_refused(pair: Pair, tmp_path: Path, rows: int, cells: int) -> None:
    workspace, depth = pair.mentor.workspace, pair.mentor.workspace.log.next_depth(pair.mentor.workspace.log.heads())
    ops = [["moods", f"{row}", {f"c{cell}": 1 for cell in range(cells)}, {}] for row in range(min(rows, 20_000))]
    while len(ops) < rows:
        ops.append(["more", f"{len(ops)}", {"c": 1}, {}])
    halves = [ops[: len(ops) // 2], ops[len(ops) // 2 :]]
    records = [
        forge.craft(workspace, pair.mentor.laptop, halves[number % 2], l=depth, r=f"{number:016x}")
        for number in range(8)
    ]
    for record in records:
        change, told = parse(record[1], b""), load.at_most(record[1])
        assert told.rows >= len(change.ops)
        assert told.cells >= sum(len(op.cells) for op in change.ops)
    with pytest.raises(BadChange, match="too many records"):
        pair.mentee.receive(resealed(pair, tmp_path, apart(pair).set_changes(records)))
