"""The window's long work at another pace, for tests that must not depend on it: `MENTORDESK_TEST_JOBS=quick` or `late`.

A quick job is over before whoever began it looks again, as on a machine quicker than any; a late one begins and ends a
while after that, as on a busy one.
"""

from __future__ import annotations

import os
import time

import pytest

from mentordesk_ui.jobs import Job, _Worker

LATE_S = 0.15
"""Seconds that late work waits before it begins, and again before it ends."""
QUICK_MS = 3000
"""Milliseconds after which work is not quick at all, and the window goes on without its end."""


def change_pace(patch: pytest.MonkeyPatch) -> None:
    """Let long work be as quick or late as the environment says.

    Raises:
        KeyError: there is no such pace.
    """
    if pace := os.environ.get("MENTORDESK_TEST_JOBS"):
        {"quick": _be_quick, "late": _be_late}[pace](patch)


def _be_quick(patch: pytest.MonkeyPatch) -> None:
    start = Job.start

    def begin_and_end(job: Job) -> None:
        start(job)
        job._thread.wait(QUICK_MS)

    patch.setattr(Job, "start", begin_and_end)


def _be_late(patch: pytest.MonkeyPatch) -> None:
    run = _Worker.run

    def wait_and_run(worker: _Worker) -> None:
        time.sleep(LATE_S)
        run(worker)
        time.sleep(LATE_S)

    patch.setattr(_Worker, "run", wait_and_run)
