"""Whose turn it is to write to a workspace: one thread after the other, and what has to be done before the first."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType


class TurnToWrite:
    """A lock that every writer takes before it begins a transaction; the thread that has it may take it again."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._first: Callable[[], None] | None = None

    def before_first(self, work: Callable[[], None]) -> None:
        """Let some work be done, once, by whoever writes first, before it begins.

        Args:
            work: it may write itself; what it raises stops the writer, and it is not tried again.
        """
        self._first = work

    @property
    def is_fresh(self) -> bool:
        """Whether work waits for the first writer."""
        return self._first is not None

    def take_at_once(self) -> bool:
        """Take the lock if it is free, for what is no change of a record: a draft, or the search index."""
        return self._lock.acquire(blocking=False)

    def release(self) -> None:
        """Let the next one write."""
        self._lock.release()

    def __enter__(self) -> None:
        self._lock.acquire()
        first, self._first = self._first, None
        if first is not None:
            try:
                first()
            except BaseException:
                self._lock.release()
                raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()
