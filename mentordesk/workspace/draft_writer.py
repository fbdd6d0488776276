"""Writes drafts in a thread of its own, so that typing never waits for the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from mentordesk.workspace.private import CellName

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


class DraftWriter:
    """The latest text of each cell, on its way to the disk; a text that is typed over while it waits is never written.

    Args:
        workspace: whose drafts; the thread opens a connection of its own beside it.
        told: called in that thread after each text, with the error that kept it from being written, or None.
    """

    def __init__(self, workspace: Workspace, told: Callable[[Exception | None], None]) -> None:
        self._workspace, self._told = workspace, told
        self._waiting: dict[CellName, tuple[str, list[str] | None]] = {}
        self._state = threading.Condition()
        self._is_writing = False
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def keep(self, name: CellName, text: str, heads: list[str] | None) -> None:
        """Take a text and return at once; `heads` are the writes its editor was opened on, None for those of now."""
        with self._state:
            self._waiting[name] = (text, heads)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
                self._thread.start()
            self._state.notify_all()

    def flush(self) -> None:
        """Wait until all that was taken lies on the disk, or was told to have failed."""
        if self._thread is None or self._thread is threading.current_thread():
            return
        with self._state:
            self._state.wait_for(lambda: not self._waiting and not self._is_writing)

    def close(self) -> None:
        """Write what waits and end the thread."""
        with self._state:
            self._is_closed = True
            self._state.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        beside: Workspace | None = None
        while (found := self._next()) is not None:
            name, text, heads = found
            problem: Exception | None = None
            try:
                beside = beside or self._workspace.beside()
                beside.drafts.keep(*name, text, heads=heads)
            except Exception as error:  # told to the window; typing goes on
                problem = error
            self._told(problem)
        if beside is not None:
            beside.close()

    def _next(self) -> tuple[CellName, str, list[str] | None] | None:
        with self._state:
            self._is_writing = False
            self._state.notify_all()
            self._state.wait_for(lambda: self._waiting or self._is_closed)
            if not self._waiting:
                return None
            name = next(iter(self._waiting))
            text, heads = self._waiting.pop(name)
            self._is_writing = True
            return name, text, heads
