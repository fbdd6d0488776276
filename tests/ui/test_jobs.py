"""Work in a thread of its own: it ends in peace, whatever became of the page that began it."""

from __future__ import annotations

import gc
import threading
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from mentordesk.progress import Progress
from mentordesk_ui import jobs
from mentordesk_ui.jobs import Job
from ui.laptops import until


def test_a_thread_outlives_the_page_that_began_it_and_is_let_go_at_its_end(qapp: QApplication) -> None:
    begun, may_end, page = threading.Event(), threading.Event(), QObject()
    before = set(jobs._at_work)

    def work(_progress: object) -> None:
        begun.set()
        may_end.wait()

    job = Job(work, page)
    job.start()
    begun.wait()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del job, page
    gc.collect()
    assert jobs._at_work - before
    may_end.set()  # Qt ended the program here, where nobody held the thread any more
    until(lambda: not jobs._at_work - before, "the thread to end")


def test_steps_are_told_rarely_enough_for_a_screen_reader_and_the_last_one_always(qapp: QApplication) -> None:
    told: list[tuple[int, int, str]] = []

    def work(progress: Progress) -> None:
        for text in ("Opening", "Bringing in"):
            for _ in progress.over(range(5_000), 5_000, text):
                pass

    job = Job(work)
    job.progressed.connect(lambda *step: told.append(step))
    ended: list[bool] = []
    job.ended.connect(lambda: ended.append(True))
    begun = time.monotonic()
    job.start()
    until(lambda: bool(ended), "the work to end")
    most = (time.monotonic() - begun) / jobs.EACH_S
    for text in ("Opening", "Bringing in"):
        assert (0, 5_000, text) in told  # what is being done now is told at once
        assert (5_000, 5_000, text) in told
    assert len(told) <= 4 + most
