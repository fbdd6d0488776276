"""W3: one edit durable - logged, signed, in its row and marked for the index; floor: one row and fsync in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bench.workspaces import Pair
from mentordesk.records import Goal

ROUNDS = 300


@pytest.fixture
def numbers() -> Iterator[int]:
    return count()


def test_edit(benchmark: Any, exchanged: Pair, records: int, numbers: Iterator[int]) -> None:
    benchmark.group = f"W3 edit {records}"
    workspace = exchanged.mentor.workspace
    goal = workspace.select(Goal, limit=1)[0]

    def edit() -> None:
        with workspace.change("goals.edit_goal") as change:
            change.put(replace(change.get(Goal, goal.id), title=f"title {next(numbers)}"))

    benchmark.pedantic(edit, rounds=ROUNDS, warmup_rounds=20)
    found = sorted(benchmark.stats.stats.data)
    print(f"\nW3 p95 at {records}: {found[int(0.95 * len(found))] * 1000:.2f} ms")


def test_edit_and_index(benchmark: Any, exchanged: Pair, records: int, numbers: Iterator[int]) -> None:
    benchmark.group = f"W3 edit {records}"
    workspace = exchanged.mentor.workspace
    goal = workspace.select(Goal, limit=1)[0]

    def edit() -> None:
        with workspace.change("goals.edit_goal") as change:
            change.put(replace(change.get(Goal, goal.id), title=f"title {next(numbers)}"))
        workspace.search.index_some()

    benchmark.pedantic(edit, rounds=ROUNDS, warmup_rounds=20)


def test_edit_floor(benchmark: Any, tmp_path: Path, records: int, numbers: Iterator[int]) -> None:
    benchmark.group = f"W3 edit {records}"
    connection = sqlite3.connect(tmp_path / "plain.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, title TEXT)")

    def edit() -> None:
        number = next(numbers)
        connection.execute("INSERT INTO row VALUES (?, ?)", (number, f"title {number}"))

    benchmark.pedantic(edit, rounds=ROUNDS, warmup_rounds=20)
    connection.close()
