"""What every page of an open pair has in common: a desk, and asking its queries again when they may say otherwise."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mentordesk.records.base import Record
from mentordesk.workspace.changed import Changes
from mentordesk_ui.desk import Desk
from mentordesk_ui.widgets import PageFrame


class Page(PageFrame):
    """A page on a desk; a subclass names the records it shows and builds itself in `refresh`.

    Signals:
        go(str, str): the person wants another page, by its key, at a record (its id, or empty).
        record_wanted(str, str): the person wants to see a record: its kind (table) and id; the window knows the page.
        said(str, bool): something for a toast; with true it offers Undo of the latest change.
    """

    go = Signal(str, str)
    record_wanted = Signal(str, str)
    said = Signal(str, bool)

    shows: ClassVar[tuple[type[Record], ...]] = ()

    def __init__(
        self,
        desk: Desk,
        title: str,
        *,
        search: QWidget | None = None,
        action: QWidget | None = None,
        subtitle: str = "",
    ) -> None:
        super().__init__(title, search, action, subtitle)
        self.desk = desk
        self._is_stale = True
        desk.changed.connect(self._changed)

    def refresh(self) -> None:
        """Ask the page's queries again and show what they answer."""

    def open_at(self, record: str) -> None:
        """Show a record of this page, or the page as it is when the id is empty."""

    def start_new(self) -> None:
        """Begin a new record of the kind this page shows; pages without one do nothing."""

    def leave(self) -> None:
        """Seal what is being typed: the page is about to be left, or the window closed."""

    def _changed(self, changes: Changes) -> None:
        if changes.touch(*self.shows):
            self._is_stale = True
            if self.isVisible():
                self._freshen()

    def _freshen(self) -> None:
        self._is_stale = False
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        if self._is_stale:
            self._freshen()
        super().showEvent(event)
