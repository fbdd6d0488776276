"""How late the window is while an update of 10,000 changes comes in: the real main window, the real job.

`dev.py bench` runs it; by itself: python -m pytest tests/bench/test_import_gap.py -q
A frame is asked for every 16 ms: it is late by what the event loop waited and by what painting the whole window took.
Printed: the median, 95 of 100, the worst, and the longest time in which the window's own thread worked without a break
(on a busy computer the rest is other programs' time); the same for a window at rest, which is the floor.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bench.workspaces import open_pair
from mentordesk.bundles import send
from ui.desks import OpenWindow
from ui.laptops import until

FRAME_MS = 16
REST_SECONDS = 3.0


class Frames(QObject):
    """Asks for a frame every 16 ms and notes how late each was, in ms."""

    def __init__(self, window: OpenWindow) -> None:
        super().__init__()
        self.late: list[float] = []
        self.own: list[float] = []
        self._window = window
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._frame)
        self._due = time.perf_counter() + FRAME_MS / 1000
        self._busy = time.thread_time()
        self._timer.start(FRAME_MS)

    def _frame(self) -> None:
        self._window.repaint()
        now, busy = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (now - self._due) * 1000))
        self.own.append((busy - self._busy) * 1000)
        self._due = max(now, self._due) + FRAME_MS / 1000
        self._busy = busy

    def stop(self) -> str:
        """Stop and return the figures as words."""
        self._timer.stop()
        late = sorted(self.late)
        p50, p95 = late[len(late) // 2], late[int(len(late) * 0.95)]
        over = sum(each > FRAME_MS for each in late)
        return (
            f"{len(late):5} frames  median {p50:6.1f}  p95 {p95:6.1f}  max {late[-1]:7.1f} ms  "
            f"over {FRAME_MS} ms: {over:3}  own work at most {max(self.own):6.1f} ms"
        )


def watched(window: OpenWindow, done: Callable[[], bool]) -> str:
    """Ask for frames until something is done."""
    frames = Frames(window)
    until(done)
    return frames.stop()


def test_while_an_update_comes_in(
    qapp: QApplication, built: Path, records: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = open_pair(built, tmp_path / "pair")
    files = send.make(pair.mentor.workspace, pair.mentor.laptop, pair.out, full=True, limit=90).paths
    window = OpenWindow(pair.mentee.workspace, pair.mentee.laptop, tmp_path)
    assert window.desk is not None
    until_at = time.perf_counter() + REST_SECONDS
    rest = watched(window, lambda: time.perf_counter() > until_at)
    window.go("today")
    start = time.perf_counter()
    window.desk.bring_in(list(files))
    coming = watched(window, lambda: not window.desk.busy)
    took = time.perf_counter() - start
    until_at = time.perf_counter() + REST_SECONDS
    after = watched(window, lambda: time.perf_counter() > until_at)
    with capsys.disabled():
        print(f"\nat rest      {rest}\ncoming in    {coming}  in {took:.2f} s\nafterwards   {after}", end="")
    assert pair.mentee.workspace.log.count() > records
    window.close()
    pair.mentor.workspace.close()
