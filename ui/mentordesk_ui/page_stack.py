"""The pages of an open pair: each is made when it is first wanted, or before that while nobody waits."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.pages import PAGES
from mentordesk_ui.pages.page import Page

ONE_PIXEL = QRect(0, 0, 1, 1)


class PageStack(QStackedWidget):
    """Holds the pages that were made, by key, and shows one of them.

    Signals:
        made(Page): a page was made and can be connected.
    """

    made = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.addWidget(QWidget())  # the first one is shown as it is put in, and a page would be filled before all eyes
        self._desk = desk
        self.pages: dict[str, Page] = {}
        self.ready: set[str] = set()
        """Keys of the pages that were made and laid out while nobody waited."""

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

    def show_page(self, page: Page, record: str = "") -> None:
        """Show a page as it is by now, at a record if one is named."""
        if page.opens_unseen and page is not self.currentWidget():
            page.resize(self.size())
            page.open_at(record)
            self.setCurrentWidget(page)
            return
        page.catch_up(self.size())
        self.setCurrentWidget(page)
        page.open_at(record)

    def get_ready(self, key: str) -> bool:
        """Make a page, fill one that was made, or lay out one that was filled; return whether there was a step left.

        A step takes as long as a third of a first opening, up to 90 ms: it is for moments in which nobody waits.
        """
        if key not in self.pages:
            self.page(key)
            return True
        page = self.pages[key]
        if page is self.currentWidget() or key in self.ready:
            return False
        if page.is_stale:
            page.catch_up(self.size())
        elif not page.make_more():
            page.grab(ONE_PIXEL)  # painted out of sight it is laid out and dressed as if it were shown
            self.ready.add(key)
        return True

    def begin_day(self) -> None:
        """Let every page ask again: what is due, and what is called today, is another now."""
        for page in self.pages.values():
            page.ask_again()

    @property
    def current(self) -> Page | None:
        """The page that is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def current_key(self) -> str:
        """The key of the page that is shown, empty for none."""
        return next((key for key, page in self.pages.items() if page is self.currentWidget()), "")
