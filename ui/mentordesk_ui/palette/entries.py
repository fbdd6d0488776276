"""What the palette offers: the commands of the menus, the pages, records, and first what was used lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QAction

from mentordesk.errors import MentorDeskError
from mentordesk.records.base import kinds
from mentordesk.workspace.search import Hit
from mentordesk_ui import record_words
from mentordesk_ui.menus import words_of
from mentordesk_ui.pages import PAGES
from mentordesk_ui.palette.items import PER_KIND, Item, ranges, record_items, record_key
from mentordesk_ui.palette.ranking import STRONG, ranked
from mentordesk_ui.places import shown_tables
from mentordesk_ui.widgets.key_caps import key_parts

if TYPE_CHECKING:
    from mentordesk_ui.desk import Desk

REMEMBERED = 12
SHOWN_RECENT = 5
SHOWN_COMMANDS = 6
"""Commands and pages shown for a question; without one all are."""


class Entries:
    """Makes the lines for a question.

    Args:
        menus: (title of the menu, its actions), as `Commands.by_menu` tells.
        desk: the open pair, or None.
        go, show: lead to a page by key, and to a record by table and id.
        settings: where what was used lately is remembered, by ids only.
    """

    def __init__(
        self,
        menus: Sequence[tuple[str, Sequence[QAction]]],
        desk: Desk | None,
        go: Callable[[str, str], object],
        show: Callable[[str, str], object],
        settings: QSettings,
    ) -> None:
        self._desk, self._go, self._show, self._settings = desk, go, show, settings
        pages = {each.text: each for each in PAGES}
        self._lines: dict[str, Item] = {}
        for title, actions in menus:
            for action in actions:
                if action.isEnabled():
                    words = words_of(action)
                    page = pages.get(words)
                    key = f"page/{page.key}" if page else f"command/{title}/{words}"
                    about = "" if page else title
                    self._lines.setdefault(key, self._line(words, key, action, page.icon if page else "", about))

    def _line(self, words: str, key: str, action: QAction, icon: str, menu: str) -> Item:
        keys = tuple(key_parts(action.shortcut()))
        return Item(words, key, action.trigger, icon=icon or "command", keys=keys, menu=menu)

    # --- lately ---------------------------------------------------------------------------------------------------

    @property
    def _place(self) -> str:
        return f"palette/{self._desk.workspace.id if self._desk is not None else 'none'}"

    def recent(self) -> list[str]:
        """Return the keys of what was run from the palette lately, the latest first."""
        found = self._settings.value(self._place, [])
        found = [found] if isinstance(found, str) else found
        return [str(each) for each in found] if isinstance(found, list) else []

    def remember(self, item: Item) -> None:
        """Note that something was run; by ids only."""
        if item.key and not item.key.startswith("all/"):
            others = [each for each in self.recent() if each != item.key]
            self._settings.setValue(self._place, [item.key, *others][:REMEMBERED])

    def _recent_items(self) -> list[Item]:
        found = (self._lines.get(key) or self._record(key) for key in self.recent())
        return [each for each in found if each is not None][:SHOWN_RECENT]

    def _record(self, key: str) -> Item | None:
        """Return the line of a record used lately, unless it is gone."""
        kind, _, name = key.partition("/")
        table, _, row = name.partition("/")
        if kind != "record" or self._desk is None or table not in shown_tables() or table not in kinds():
            return None
        try:
            record = self._desk.workspace.get(kinds()[table], row)
        except MentorDeskError:
            return None
        icon = record_words.ICONS.get(table, "file-text")
        title = record.label or record_words.counted(table, 1)
        return Item(title, record_key(table, row), lambda: self._show(table, row), icon=icon)

    # --- a question -----------------------------------------------------------------------------------------------

    def items(self, question: str, hits: Sequence[Hit]) -> list[Item]:
        """Return the lines for what was typed, headings between them."""
        if not question:
            return self._all()
        fits = ranked(question, ((key, each.title) for key, each in self._lines.items()), self.recent())
        commands = [(self._marked(key, hit.places), hit.score) for key, hit in fits[:SHOWN_COMMANDS]]
        strong = [item for item, score in commands if score >= STRONG]
        weak = [item for item, score in commands if score < STRONG]
        found: list[Item] = []
        if strong:
            found += [Item(QCoreApplication.translate("Entries", "Commands and pages")), *strong]
        groups = record_items(hits, question, self._show, PER_KIND)
        for heading, lines in groups:
            found += [Item(heading), *lines]
        total = sum(1 for hit in hits if hit.table in shown_tables())
        if groups and total > sum(len(lines) for _, lines in groups) and self._has_search:
            words = QCoreApplication.translate("Entries", "Show all that was found for ‘{0}’").format(question)
            found += [Item(words, "all/search", lambda: self._go("search", question), icon="search")]
        if weak and len(strong) < SHOWN_COMMANDS:
            found += [
                Item(QCoreApplication.translate("Entries", "Also"))
                if found
                else Item(QCoreApplication.translate("Entries", "Commands and pages")),
                *weak,
            ]
        return found

    @property
    def _has_search(self) -> bool:
        return any(each.key == "search" for each in PAGES)

    def _marked(self, key: str, letters: Sequence[int]) -> Item:
        return replace(self._lines[key], marked=ranges(letters))

    def _all(self) -> list[Item]:
        recent = self._recent_items()
        used = {each.key for each in recent}
        found = [Item(QCoreApplication.translate("Entries", "Used lately")), *recent] if recent else []
        keys = (f"page/{each.key}" for each in PAGES)
        pages = [self._lines[key] for key in keys if key in self._lines and key not in used]
        if pages:
            found += [Item(QCoreApplication.translate("Entries", "Go to")), *pages]
        titles = dict.fromkeys(each.menu for each in self._lines.values() if each.menu)
        for title in titles:
            lines = [each for each in self._lines.values() if each.menu == title and each.key not in used]
            if lines:
                found += [Item(title), *lines]
        return found
