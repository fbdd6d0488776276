"""W4, W5: 100 changes and a 5 MB artifact sent and received; floors: the rows read or written and 5 MB copied."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any

from bench.workspaces import Pair
from mentordesk.bundles import receive, send
from mentordesk.records import Artifact, ArtifactVersion, Goal

ROUNDS = 5
ARTIFACT = 5_000_000


def write_week(pair: Pair) -> None:
    """Write 100 changes, one of them with a file, that cannot be packed."""
    workspace = pair.mentor.workspace
    with workspace.change("bench.attach") as change:
        content, size = change.attach(os.urandom(ARTIFACT))
        artifact = change.put(Artifact(title="a talk"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
    for number in range(99):
        with workspace.change("bench.write") as change:
            change.put(Goal(title=f"goal of the week {number}"))


def test_send(benchmark: Any, exchanged: Pair, records: int) -> None:
    benchmark.group = f"W4 send {records}"
    write_week(exchanged)
    made = []

    def run() -> None:
        made.append(send.make(exchanged.mentor.workspace, exchanged.mentor.laptop, exchanged.out))

    benchmark.pedantic(run, rounds=ROUNDS, warmup_rounds=1)
    assert len(made[-1].plan.changes) == 100
    print(f"\nW4 bytes at {records}: {sum(path.stat().st_size for path in made[-1].paths)}")


def test_send_floor(benchmark: Any, exchanged: Pair, records: int, tmp_path: Path) -> None:
    benchmark.group = f"W4 send {records}"
    source = tmp_path / "source"
    source.write_bytes(os.urandom(ARTIFACT))

    def run() -> None:
        exchanged.mentor.workspace.rows("SELECT body FROM change ORDER BY n DESC LIMIT 100")
        shutil.copyfile(source, tmp_path / "copy")
        with (tmp_path / "copy").open("rb+") as file:
            os.fsync(file.fileno())

    benchmark.pedantic(run, rounds=ROUNDS, warmup_rounds=1)


def test_receive(benchmark: Any, exchanged: Pair, records: int) -> None:
    benchmark.group = f"W5 receive {records}"

    def set_up() -> tuple[tuple[Path], dict[str, object]]:
        write_week(exchanged)
        return (send.make(exchanged.mentor.workspace, exchanged.mentor.laptop, exchanged.out).paths[0],), {}

    def run(path: Path) -> None:
        received = receive.receive(exchanged.mentee.workspace, exchanged.mentee.laptop, path)
        assert received.applied == 100

    benchmark.pedantic(run, setup=set_up, rounds=ROUNDS)


def test_receive_floor(benchmark: Any, records: int, tmp_path: Path) -> None:
    benchmark.group = f"W5 receive {records}"
    source = tmp_path / "source"
    source.write_bytes(os.urandom(ARTIFACT))
    connection = sqlite3.connect(tmp_path / "plain.sqlite")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, title TEXT)")

    def run() -> None:
        connection.executemany("INSERT INTO row (title) VALUES (?)", [(f"goal {number}",) for number in range(100)])
        connection.commit()
        shutil.copyfile(source, tmp_path / "copy")

    benchmark.pedantic(run, rounds=ROUNDS, warmup_rounds=1)
    connection.close()
