"""The page Search: all that was found for some words, by kind, as they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mentordesk.records.base import kinds
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.search import Hit
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.page import Page
from mentordesk_ui.palette.finding import Finder
from mentordesk_ui.palette.items import Item, record_items
from mentordesk_ui.palette.list_view import ItemList
from mentordesk_ui.widgets import Card, EmptyState, SearchField
from mentordesk_ui.widgets.speech import say_aloud

_SAY_AFTER_MS = 400


class SearchPage(Page):
    """Words in the head of the page, what holds them below."""

    def __init__(self, desk: Desk) -> None:
        self.field = SearchField()
        super().__init__(desk, "", search=self.field)
        self.set_title(self.tr("Search"))
        self.field.setPlaceholderText(self.tr("Search everything you two wrote"))
        self.finder = Finder(desk.workspace, self)
        self.finder.found.connect(self._found)
        self.field.typed.connect(self._typed)
        self.field.moved.connect(self._step)
        self.results = ItemList()
        self.field.submitted.connect(self.results.run_current)
        self.results.run.connect(self._run)
        self.card = Card()
        self.card.add(self.results, 1)
        self.empty = EmptyState("search", "")
        self.add(self.card, 1000)
        self.add(self.empty, 1000)
        self.add_stretch()
        self._speak = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._speak.timeout.connect(self._say)
        self._show([], "")

    def open_at(self, record: str) -> None:
        """Look for these words; without any, what was looked for before stays."""
        if record:
            self.field.setText(record)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()
        self._typed(self.field.text())

    def start_new(self) -> None:
        """Begin another search."""
        self.field.clear()
        self.open_at("")

    def leave(self) -> None:
        """End the thread that searches."""
        self.finder.stop()

    def panes(self) -> Sequence[QWidget]:
        """The field, and what was found."""
        return (self.field, self.card)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(*kinds().values()):
            self._typed(self.field.text())

    def _typed(self, text: str) -> None:
        question = text.strip()
        if question:
            self.finder.ask(question)
        else:
            self._show([], "")

    def _found(self, question: str, hits: Sequence[Hit]) -> None:
        if question == self.field.text().strip():
            self._show(hits, question)

    def _show(self, hits: Sequence[Hit], question: str) -> None:
        lines: list[Item] = []
        groups = record_items(hits, question, self.record_wanted.emit)
        for heading, found in groups:
            lines += [Item(heading), *found]
        count = sum(len(found) for _, found in groups)
        self.results.show_items(lines)
        self.card.setVisible(count > 0)
        self._fit()
        self.empty.setVisible(count == 0)
        if question:
            self.empty.sentence.setText(self.tr("Nothing found for ‘{0}’.").format(question))
        else:
            self.empty.sentence.setText(
                self.tr("Type a few letters of what you look for: goals, sessions, notes, reflections, files.")
            )
        words = plural(self.tr("%n found", "", count).replace("%n", str(count)), count) if count else ""
        self.set_title(self.tr("Search"), words)
        if question:
            self._speak.start()

    def _fit(self) -> None:
        """The card is as high as what it holds, and scrolls inside where the window is lower."""
        self.card.setMaximumHeight(self.results.content_height() + 48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height of a line follows the size of the text."""
        super().resizeEvent(event)
        self._fit()

    def _step(self, by: int) -> None:
        self.results.step(by)
        say_aloud(self.field, self.results.spoken())

    def _say(self) -> None:
        words = self.subtitle.text() or self.empty.sentence.text()
        if self.isVisible():
            say_aloud(self.field, words)

    def _run(self, item: Item) -> None:
        if item.run is not None:
            item.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up on the first line of the list leads back to the field."""
        if event.key() == Qt.Key.Key_Escape and self.results.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)
