"""W7: search as you type, each keystroke by itself; floor: the newest matches out of the same FTS5 index.

A round types three questions letter by letter, as the window asks them: a word, two words, and a half one.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

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


@pytest.mark.parametrize("what", ["find", "floor"])
def test_search(benchmark: Any, built: Path, records: int, what: str) -> None:
    benchmark.group = f"W7 search {records}"
    times: list[float] = []
    with Workspace.reader(built / "mentor") as workspace:
        connection = sqlite3.connect(built / "mentor" / "workspace.sqlite")

        def floor(question: str) -> None:
            words = " ".join(f'"{each}"' for each in question.split()) + "*"
            connection.execute(
                "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?", (words, LIMIT)
            ).fetchall()

        def find(question: str) -> None:
            workspace.search.find(question, LIMIT)

        ask = find if what == "find" else floor

        def typed() -> None:
            for question in keystrokes():
                began = time.perf_counter()
                ask(question)
                times.append(time.perf_counter() - began)

        benchmark.pedantic(typed, rounds=ROUNDS, warmup_rounds=1)
        connection.close()
    benchmark.name = f"test_all_keystrokes_{what}"
    benchmark.extra_info[f"keystroke_p95_{what}"] = p95(times)
