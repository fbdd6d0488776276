"""W6: the first full update of N records without attachments, both ways; floors: JSON + zlib, plain inserts.

`tables` is what SQLite alone takes for the rows that a received update ends up as, in the pair's own tables and
indexes, durable after each file: no reader can be quicker.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import zlib
from pathlib import Path
from typing import Any

import pytest

from bench.workspaces import Pair, open_pair
from mentordesk.bundles import receive, send
from mentordesk.records import kinds
from mentordesk.workspace import database
from mentordesk.workspace.way_back import WayBack
from mentordesk.workspace.workspace import FILE

ROUNDS = 3
TABLES = ("change", "parent", "rowmeta", "touch", "stale", *kinds())
"""Where a row lies for each change or record."""


def without_attachments(pair: Pair) -> None:
    """Leave the files out, as the workload asks."""
    shutil.rmtree(pair.mentor.workspace.folder / "attachments")


def test_write(benchmark: Any, fresh: Pair, records: int) -> None:
    benchmark.group = f"W6 write {records}"
    without_attachments(fresh)
    made = []

    def run() -> None:
        made.append(send.make(fresh.mentor.workspace, fresh.mentor.laptop, fresh.out, full=True, limit=90))

    benchmark.pedantic(run, rounds=ROUNDS)
    print(f"\nW6 bytes at {records}: {sum(path.stat().st_size for path in made[-1].paths)}")


def test_write_floor(benchmark: Any, fresh: Pair, records: int) -> None:
    benchmark.group = f"W6 write {records}"
    workspace = fresh.mentor.workspace

    def run() -> None:
        rows = {table: [tuple(row) for row in workspace.rows(f'SELECT * FROM "{table}"')] for table in kinds()}
        zlib.compress(json.dumps(rows).encode())

    benchmark.pedantic(run, rounds=ROUNDS)


def pair_and_update(built: Path, folder: Path) -> tuple[Pair, list[Path]]:
    """Open a copy of the pair and make its full update."""
    pair = open_pair(built, folder)
    without_attachments(pair)
    return pair, list(send.make(pair.mentor.workspace, pair.mentor.laptop, pair.out, full=True, limit=90).paths)


def take_in(pair: Pair, paths: list[Path]) -> None:
    """Receive the files of one update, which share the way back, as in the program."""
    with WayBack(pair.mentee.workspace) as way_back:
        for path in paths:
            receive.receive(pair.mentee.workspace, pair.mentee.laptop, path, way_back=way_back)


def test_room(fresh: Pair, records: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """No time: what each file of the update is said to need on the disk, beside what workspace and log grew by."""
    without_attachments(fresh)
    paths = send.make(fresh.mentor.workspace, fresh.mentor.laptop, fresh.out, full=True, limit=90).paths
    said: list[int] = []
    monkeypatch.setattr(receive, "need_room", lambda _folder, needed: said.append(needed))
    file, least = fresh.mentee.workspace.folder / FILE, float("inf")
    with WayBack(fresh.mentee.workspace) as way_back:
        for path in paths:
            before = size_of(file)
            receive.receive(fresh.mentee.workspace, fresh.mentee.laptop, path, way_back=way_back)
            grown = size_of(file) - before
            least = min(least, said[-1] / max(1, grown))
    print(f"\nroom at {records}: said {max(said) / 1e6:.0f} MB at most, at least {least:.1f} times what was taken")
    assert least >= 1


def size_of(file: Path) -> int:
    """Return the bytes of a workspace file and its log."""
    return sum(each.stat().st_size for each in file.parent.glob(f"{file.name}*") if not each.name.endswith("-shm"))


def test_receive(benchmark: Any, built: Path, tmp_path: Path, records: int) -> None:
    benchmark.group = f"W6 receive {records}"
    pairs: list[Pair] = []

    def set_up() -> tuple[tuple[Pair, list[Path]], dict[str, object]]:
        made = pair_and_update(built, tmp_path / f"pair-{len(pairs)}")
        pairs.append(made[0])
        return made, {}

    benchmark.pedantic(take_in, setup=set_up, rounds=ROUNDS)
    for pair in pairs:
        pair.close()


def test_receive_tables(benchmark: Any, built: Path, tmp_path: Path, records: int) -> None:
    benchmark.group = f"W6 receive {records}"
    pair, paths = pair_and_update(built, tmp_path / "pair")
    take_in(pair, paths)
    workspace, files = pair.mentee.workspace, len(paths)
    found = {table: [tuple(each) for each in workspace.rows(f'SELECT * FROM "{table}"')] for table in TABLES}
    found = {table: rows for table, rows in found.items() if rows}
    pair.close()
    numbers = iter(range(ROUNDS))

    def set_up() -> tuple[tuple[sqlite3.Connection], dict[str, object]]:
        return (database.connect(shutil.copy(built / "mentee" / FILE, tmp_path / f"tables-{next(numbers)}")),), {}

    def run(connection: sqlite3.Connection) -> None:
        for number in range(files):
            with database.transaction(connection):
                for table, rows in found.items():
                    some = rows[number * len(rows) // files : (number + 1) * len(rows) // files]
                    marks = ", ".join("?" * len(rows[0]))
                    connection.executemany(f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})', some)
        connection.close()

    benchmark.pedantic(run, setup=set_up, rounds=ROUNDS)


def test_receive_floor(benchmark: Any, fresh: Pair, tmp_path: Path, records: int) -> None:
    benchmark.group = f"W6 receive {records}"
    workspace = fresh.mentor.workspace
    rows = [
        tuple(row) for table in ("goals", "reflections") for row in workspace.rows(f'SELECT id, title FROM "{table}"')
    ]
    numbers = iter(range(ROUNDS))

    def run() -> None:
        connection = sqlite3.connect(tmp_path / f"plain-{next(numbers)}.sqlite")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE row (id TEXT PRIMARY KEY, title TEXT, body TEXT)")
        every = [(f"{each[0]}-{copy}", each[1], "x" * 500) for each in rows for copy in range(3)][:records]
        connection.executemany("INSERT INTO row VALUES (?, ?, ?)", every)
        connection.commit()
        connection.close()

    benchmark.pedantic(run, rounds=ROUNDS)
