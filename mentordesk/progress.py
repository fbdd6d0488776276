"""How long work tells where it is and hears that it should stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from mentordesk.errors import Cancelled
from mentordesk.said import said

T = TypeVar("T")
MANY_BYTES = 20_000_000
"""Bytes from which on it is worth counting them before the person's eyes."""


class Progress:
    """Steps, a text and a way to cancel; the base class is silent and never cancelled.

    A front end overrides `report` to show the steps and calls `cancel` from any thread.
    """

    def __init__(self) -> None:
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True

    @property
    def is_cancelled(self) -> bool:
        """Whether the person asked to stop; for work that waits for another process."""
        return self._cancelled

    def step(self, done: int, total: int, text: str) -> None:
        """Report that `done` of `total` steps are finished (total 0: unknown).

        Raises:
            Cancelled: the person asked to stop.
        """
        if self._cancelled:
            raise Cancelled
        self.report(done, total, text)

    def over(self, items: Iterable[T], total: int, text: str) -> Iterator[T]:
        """Yield the items, reporting one step before each.

        Raises:
            Cancelled: the person asked to stop.
        """
        for done, item in enumerate(items):
            self.step(done, total, text)
            yield item
        self.step(total, total, text)

    def report(self, done: int, total: int, text: str) -> None:
        """Show the step; the silent base class does nothing with it."""


class _Within(Progress):
    """Work inside other work: its steps are told by the whole, in other words, and it stops with the whole."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def cancel(self) -> None:
        """Stop the whole."""
        self._whole.cancel()

    @property
    def is_cancelled(self) -> bool:
        """Whether the whole was asked to stop."""
        return self._whole.is_cancelled

    def step(self, done: int, total: int, text: str) -> None:
        """Report a step as one of the whole.

        Raises:
            Cancelled: the person asked to stop.
        """
        self._whole.step(*self._told(done, total, text))

    def report(self, done: int, total: int, text: str) -> None:
        """Show a step as one of the whole."""
        self._whole.report(*self._told(done, total, text))

    def _told(self, done: int, total: int, text: str) -> tuple[int, int, str]:
        """Return how the whole tells a step."""
        return done, total, text


class Part(_Within):
    """A stretch of longer work; where the total of a step is not known, `done` counts in the whole's unit.

    Args:
        start, length, total: where it begins, how long it is and how long the whole is, in the whole's own unit.
        text: what the whole says meanwhile; empty: what the stretch itself says.
    """

    def __init__(self, whole: Progress, start: int, length: int, total: int, text: str = "") -> None:
        super().__init__(whole)
        self._start, self._length, self._total, self._text = start, length, total, text

    def _told(self, done: int, total: int, text: str) -> tuple[int, int, str]:
        within = self._length * done // total if total else done
        return self._start + min(within, self._length), self._total, self._text or text


class InBytes(_Within):
    """Work that is counted in bytes, and says so once there are many.

    Args:
        text: what is being done.
    """

    def __init__(self, whole: Progress, text: str) -> None:
        super().__init__(whole)
        self._text = text

    def _told(self, done: int, total: int, text: str) -> tuple[int, int, str]:
        if total < MANY_BYTES:
            return done, total, self._text
        return done, total, _megabytes(self._text, done, total)


def _megabytes(work: str, done: int, total: int) -> str:
    return said("{work}: {done} of {total} MB", work=work, done=f"{done / 1e6:.0f}", total=f"{total / 1e6:.0f}")
