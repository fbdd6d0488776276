"""Search as you type, in a thread of its own: typing never waits, and only the latest question gets an answer."""

from __future__ import annotations

import queue
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, QThread, Signal

from mentordesk.errors import MentorDeskError
from mentordesk.workspace.search import Hit
from mentordesk.workspace.workspace import Workspace

LIMIT = 120
"""Most records found for one question."""


class Finder(QObject):
    """Answers questions about one workspace.

    Signals:
        found(str, list): a question, and what the workspace holds about it as `Hit`s, best first.
    """

    found = Signal(str, list)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _Searcher(workspace)
        self._thread.answered.connect(self._answered)
        self._asked = ""

    def ask(self, question: str) -> None:
        """Look for something; what was asked before and is not answered yet is dropped."""
        self._asked = question
        if not self._thread.isRunning():
            self._thread.start()
        self._thread.questions.put(question)

    def _answered(self, question: str, hits: Sequence[Hit]) -> None:
        if question == self._asked:
            self.found.emit(question, list(hits))

    def stop(self) -> None:
        """End the thread; the workspace is about to close, or nobody looks. A later question begins another."""
        self._asked = ""
        if self._thread.isRunning():
            self._thread.questions.put(None)
            self._thread.wait()


class _Searcher(QThread):
    """Has a connection of its own that reads only."""

    answered = Signal(str, list)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._folder = workspace.folder
        self.questions: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def run(self) -> None:
        """Answer until None is asked; Qt calls this in the new thread."""
        with suppress(MentorDeskError), Workspace.reader(self._folder) as workspace:
            while (question := self._latest()) is not None:
                hits: list[Hit] = []
                with suppress(MentorDeskError):
                    hits = workspace.search.find(question, LIMIT)
                self.answered.emit(question, hits)

    def _latest(self) -> str | None:
        question = self.questions.get()
        while question is not None:
            try:
                question = self.questions.get_nowait()
            except queue.Empty:
                return question
        return None
