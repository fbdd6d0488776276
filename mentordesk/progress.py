"""How long work tells where it is and hears that it should stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from mentordesk.errors import Cancelled

T = TypeVar("T")


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
