"""W7: search as you type, each keystroke by itself; floor: the newest matches out of the same FTS5 index.

A round types three questions letter by letter, as the window asks them: a word, two words, and a half one.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.palette.finding import LIMIT

QUESTIONS = ("parser", "review staging", "because test")
ROUNDS = 7


def keystrokes() -> list[str]:
    """Return what stands in the field after each letter."""
    return [question[:length].strip() for question in QUESTIONS for length in range(1, len(question) + 1)]


def p95(times: list[float]) -> float:
    """Return the time that 95 of 100 keystrokes stay below."""
    return sorted(times)[max(0, round(len(times) * 0.95) - 1)]


def type_all(benchmark: Any, ask: Callable[[str], object], what: str) -> None:
    """Time every keystroke by the clock and by what it costs the processor; the latter counts on a busy machine."""
    clock: list[float] = []
    processor: list[float] = []

    def typed() -> None:
        for question in keystrokes():
            began, spent = time.perf_counter(), time.process_time()
            ask(question)
            clock.append(time.perf_counter() - began)
            processor.append(time.process_time() - spent)

    benchmark.pedantic(typed, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info.update({f"p95_{what}": p95(clock), f"p95_{what}_processor": p95(processor)})


def test_find(benchmark: Any, built: Path, records: int) -> None:
    benchmark.group = f"W7 search {records}"
    with Workspace.reader(built / "mentor") as workspace:
        type_all(benchmark, lambda question: workspace.search.find(question, LIMIT), "find")


def test_find_floor(benchmark: Any, built: Path, records: int) -> None:
    benchmark.group = f"W7 search {records}"
    connection = sqlite3.connect(built / "mentor" / "workspace.sqlite")
    newest = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"

    def ask(question: str) -> None:
        words = " ".join(f'"{each}"' for each in question.split()) + "*"
        connection.execute(newest, (words, LIMIT)).fetchall()

    type_all(benchmark, ask, "floor_by_key")
    connection.close()
