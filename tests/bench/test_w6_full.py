"""W6: the first full update of N records without attachments, both ways; floors: JSON + zlib, plain inserts."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zlib
from pathlib import Path
from typing import Any

from bench.workspaces import Pair
from mentordesk.bundles import receive, send
from mentordesk.records import kinds
from mentordesk.workspace.way_back import WayBack

ROUNDS = 3


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


def test_receive(benchmark: Any, built: Path, tmp_path: Path, records: int) -> None:
    from bench.workspaces import open_pair

    benchmark.group = f"W6 receive {records}"
    pairs: list[Pair] = []

    def set_up() -> tuple[tuple[Pair, list[Path]], dict[str, object]]:
        pair = open_pair(built, tmp_path / f"pair-{len(pairs)}")
        pairs.append(pair)
        without_attachments(pair)
        made = send.make(pair.mentor.workspace, pair.mentor.laptop, pair.out, full=True, limit=90)
        return (pair, list(made.paths)), {}

    def run(pair: Pair, paths: list[Path]) -> None:
        with WayBack(pair.mentee.workspace) as way_back:  # the files of one update share it, as in the program
            for path in paths:
                receive.receive(pair.mentee.workspace, pair.mentee.laptop, path, way_back=way_back)

    benchmark.pedantic(run, setup=set_up, rounds=ROUNDS)
    for pair in pairs:
        pair.close()


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
