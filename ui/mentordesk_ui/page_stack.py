"""The pages of an open pair: each is made when it is first wanted, or before that while nobody waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.pages import PAGES
from mentordesk_ui.pages.page import Page


class PageStack(QStackedWidget):
    """Holds the pages that were made, by key, and shows one of them.

    Signals:
        made(Page): a page was made and can be connected.
    """

    made = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.pages: dict[str, Page] = {}

    def page(self, key: str) -> Page:
        """Return a page, made if it is not there yet.

        Raises:
            StopIteration: no page has this key.
        """
        if (page := self.pages.get(key)) is None:
            page = next(each for each in PAGES if each.key == key).make(self._desk)
            self.pages[key] = page
            self.made.emit(page)
            self.addWidget(page)
        return page

    def show_page(self, key: str) -> Page:
        """Show a page as it is by now, and return it."""
        page = self.page(key)
        page.catch_up(self.size())
        self.setCurrentWidget(page)
        return page

    def get_ready(self, key: str) -> bool:
        """Make a page, or fill one that was made; return whether there was something to do.

        A step takes as long as half of a first opening, up to 80 ms: it is for moments in which nobody waits.
        """
        if key not in self.pages:
            self.page(key)
            return True
        page = self.pages[key]
        if not page.is_stale or page is self.currentWidget():
            return False
        page.catch_up(self.size())
        return True

    def begin_day(self) -> None:
        """Let every page ask again: what is due, and what is called today, is another now."""
        for page in self.pages.values():
            page.begin_day()

    @property
    def current(self) -> Page | None:
        """The page that is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def current_key(self) -> str:
        """The key of the page that is shown, empty for none."""
        return next((key for key, page in self.pages.items() if page is self.currentWidget()), "")
