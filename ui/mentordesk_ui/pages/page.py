"""What every page of an open pair has in common: a desk, and asking its queries again when they may say otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mentordesk.records.base import Record
from mentordesk.workspace.changed import Changes
from mentordesk_ui.desk import Desk
from mentordesk_ui.widgets import PageFrame, SearchButton


def always() -> bool:
    """Tell that a command can be run at any time."""
    return True


@dataclass(frozen=True)
class PageCommand:
    """Something that can be done on a page: an entry of the menu Here and of the palette while the page is shown.

    Attributes:
        name: verb and object in the reader's language, such as “Add note”.
        run: does it.
        shortcut: a key that neither the window nor another command of the page has; empty for none.
        can_run: tells whether it can be done now; asked whenever it is offered, and before it is run.
    """

    name: str
    run: Callable[[], object]
    shortcut: str = ""
    can_run: Callable[[], bool] = always


class Page(PageFrame):
    """A page on a desk; a subclass names the records it shows and builds itself in `refresh`.

    Signals:
        go(str, str): the person wants another page, by its key, at a record (its id, or empty).
        record_wanted(str, str): the person wants to see a record: its kind (table) and id; the window knows the page.
        find_wanted(str): the person wants the palette, with these letters typed already.
        said(str, bool): something for a toast; with true it offers Undo of the latest change.
        written(str, str): a file was written: what to say, and its path; the window offers to open it.
    """

    go = Signal(str, str)
    record_wanted = Signal(str, str)
    find_wanted = Signal(str)
    said = Signal(str, bool)
    written = Signal(str, str)

    shows: ClassVar[tuple[type[Record], ...]] = ()
    opens_unseen: ClassVar[bool] = False
    """Whether `open_at` fills the whole page and moves no keyboard: it is then called before the page is shown."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        *,
        search: QWidget | None = None,
        action: QWidget | None = None,
        subtitle: str = "",
    ) -> None:
        button = SearchButton() if search is None else None
        super().__init__(title, button or search, action, subtitle)
        if button is not None:
            button.wanted.connect(self.find_wanted)
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

    # --- what the window's commands ask of the page that is shown -------------------------------------------------

    def commands(self) -> Sequence[PageCommand]:
        """Return what can be done here beside what every page can; asked each time the page is shown."""
        return ()

    def print_page(self) -> bool:
        """Print what is shown (Ctrl+P); False says that this page prints nothing."""
        return False

    def toggle_panel(self) -> bool:
        """Show or hide the panel at the side (F9); False says that there is none."""
        return False

    def edit_or_read(self) -> bool:
        """Change between reading and writing what is shown (Ctrl+E); False says that there is nothing to change."""
        return False

    def finish(self) -> bool:
        """Say that what is shown is done (Ctrl+Enter); False says that nothing here can be done."""
        return False

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 walks through, from the side where reading starts."""
        return (self.view,)

    def make_more(self) -> bool:
        """Make a part that is shown only later, while nobody waits; False says that none is left."""
        return False

    # --- keeping up -----------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touch(*self.shows):
            self.ask_again()

    def _freshen(self) -> None:
        self._is_stale = False
        self.refresh()

    def ask_again(self) -> None:
        """Ask the page's queries again: at once where the page is seen, else when it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._freshen()

    @property
    def is_stale(self) -> bool:
        """Whether the page asks again before it is shown."""
        return self._is_stale

    def catch_up(self, size: QSize) -> None:
        """Get ready to be shown at a size: what is written into a page that is seen is laid out piece by piece."""
        if self._is_stale and not self.isVisible():
            self.resize(size)
            self._freshen()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        if self._is_stale:
            self._freshen()
        super().showEvent(event)
