"""Work in a thread of its own: it ends in peace, whatever became of the page that began it."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

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
