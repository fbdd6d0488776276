"""Opening long and hostile files in the window; floor: `QPlainTextEdit.setPlainText` of the same text, all at once.

`extra_info` tells the longest time that the window's thread worked without letting go: CPU time of that thread, which
other programs on the machine do not lengthen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from mentordesk_ui.viewers.code import CodeViewer
from mentordesk_ui.viewers.markdown import MarkdownViewer
from mentordesk_ui.viewers.viewer import Viewer

CODE = "".join(f"def function_{number}(argument):  # line {number}\n" for number in range(50_000))
PAGE = """# Title

Some *words* and `code` with [a link](https://e.org).

- one
- two

| a | b |
|---|---|
| 1 | 2 |

"""
TEXTS = {
    "178 kB": PAGE * 1500,
    "20,000 brackets": "[" * 20_000,
    "1,200 levels": "\n".join("  " * depth + "- x" for depth in range(1200)),
    "1 MB": ("word " * 20 + "\n\n") * 10_000,
    "1 MB paragraph": "word " * 200_000,
    "3,000 rows": "|a|b|\n|-|-|\n" + "|x|y|\n" * 3000,
}


class Longest:
    """Measures the longest time between two turns of the event loop, in seconds of this thread's CPU."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, thread_time()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def opened(viewer: Viewer, file: Path) -> float:
    """Open a file and return after how many seconds something was to be seen."""
    seen: list[float] = []
    viewer.opened.connect(lambda: seen.append(perf_counter()))
    viewer.failed.connect(lambda _why: seen.append(perf_counter()))
    start = perf_counter()
    viewer.show_file(file, file.name, "text/plain")
    while not seen:
        QApplication.processEvents()
    QApplication.processEvents()
    return seen[0] - start


def fill(is_whole: Callable[[], bool]) -> None:
    """Let the rest come."""
    end = perf_counter() + 60
    while not is_whole() and perf_counter() < end:
        QApplication.processEvents()


def test_open_50000_lines(benchmark: Any, qapp: QApplication, tmp_path: Path) -> None:
    benchmark.group = "open 50,000 lines"
    file = tmp_path / "a.py"
    file.write_text(CODE)
    longest = []

    def run() -> None:
        viewer = CodeViewer()
        viewer.resize(760, 560)
        viewer.show()
        measure = Longest()
        opened(viewer, file)
        runs.append((viewer, measure))

    def whole() -> None:
        while runs:
            viewer, measure = runs.pop()
            fill(lambda edit=viewer.edit: edit.is_filled)
            longest.append(measure.longest)
            viewer.close_file()
            viewer.close()

    runs: list[tuple[CodeViewer, Longest]] = []
    benchmark.pedantic(run, setup=whole, rounds=7)
    whole()
    benchmark.extra_info["longest turn"] = max(longest[1:])


def test_open_50000_lines_floor(benchmark: Any, qapp: QApplication) -> None:
    benchmark.group = "open 50,000 lines"

    def run() -> None:
        edit = QPlainTextEdit()
        edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        edit.resize(760, 560)
        edit.show()
        edit.setPlainText(CODE)
        qapp.processEvents()
        edit.close()

    benchmark.pedantic(run, rounds=7)


@pytest.mark.parametrize("name", TEXTS)
def test_open_markdown(benchmark: Any, qapp: QApplication, tmp_path: Path, name: str) -> None:
    benchmark.group = f"Markdown {name}"
    file = tmp_path / "a.md"
    file.write_text(TEXTS[name])
    viewer = MarkdownViewer()
    viewer.resize(760, 560)
    viewer.show()
    opened(viewer, file)
    longest = []

    def run() -> None:
        opened(viewer, file)

    def whole() -> None:
        measure = Longest()
        opened(viewer, file)
        fill(lambda: viewer.plain.edit.is_filled if viewer.is_plain else viewer.edit.is_filled)
        longest.append(measure.longest)

    whole()
    benchmark.pedantic(run, rounds=3)
    benchmark.extra_info["longest turn"] = max(longest)
    viewer.close_file()
    viewer.close()
