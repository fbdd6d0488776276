"""W3: one edit durable - logged, signed, in its row; floor: one row and one fsync in SQLite, measured turn by turn.

What a fsync costs changes from minute to minute on a shared disk: each round measures the floor right before the edit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from bench.workspaces import Pair
from mentordesk.records import Goal

ROUNDS = 300


def plain_write(folder: Path) -> Callable[[], None]:
    """Return a durable write of one row in a database of its own."""
    connection = sqlite3.connect(folder / "plain.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, title TEXT)")
    numbers = count()
    return lambda: connection.execute("INSERT INTO row VALUES (?, 'a title')", (next(numbers),)).close()


@pytest.mark.parametrize("indexed", [False, True], ids=["edit", "edit and index"])
def test_edit(benchmark: Any, exchanged: Pair, records: int, tmp_path: Path, indexed: bool) -> None:
    benchmark.group = f"W3 edit {'+ index ' if indexed else ''}{records}"
    workspace = exchanged.mentor.workspace
    goal = workspace.select(Goal, limit=1)[0]
    numbers = count()
    write_plainly = plain_write(tmp_path)
    floors: list[float] = []

    def floor() -> None:
        start = perf_counter()
        write_plainly()
        floors.append(perf_counter() - start)

    def edit() -> None:
        with workspace.change("goals.edit_goal") as change:
            change.put(replace(change.get(Goal, goal.id), title=f"title {next(numbers)}"))
        if indexed:
            workspace.search.index_some()

    benchmark.pedantic(edit, setup=floor, rounds=ROUNDS)
    benchmark.extra_info["floor"] = sorted(floors)[ROUNDS // 2]
    found = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["p95"] = found[int(0.95 * ROUNDS)]
