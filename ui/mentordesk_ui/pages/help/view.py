"""The help itself: the list of its pages with a search over it, and the page that is read beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from mentordesk.library.help import FIRST, GROUPS, HelpFound, find_help, help_page
from mentordesk.workspace.search import marks
from mentordesk_ui import languages
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.split import BESIDE, Split
from mentordesk_ui.viewers.markdown_pieces import Pieces, pieces
from mentordesk_ui.viewers.prose_edit import ProseEdit
from mentordesk_ui.widgets import Card, SearchField, WrappedLabel
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from mentordesk_ui.widgets.coming_rows import Coming
from mentordesk_ui.widgets.grouped_list import GroupedList
from mentordesk_ui.widgets.painting import colour, scaled, tight
from mentordesk_ui.widgets.rows import RowList
from mentordesk_ui.widgets.speech import say_aloud

LIST_WIDTH = 320
HELP, PAGE = "help", "page"
"""Schemes of the links: to another page of the help, and to a page of the window."""


class HelpView(QWidget):
    """Short pages to be read; its links lead from one to another and into the window.

    Signals:
        page_wanted(str): a page of the window, by its key.
        left(): Escape, where there is nothing in here to give up.
    """

    page_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._found: list[HelpFound] = []
        self.field = SearchField(self.tr("Find in the help"), widest=LIST_WIDTH)
        self.field.setAccessibleName(self.tr("Find in the help"))
        self.field.typed.connect(lambda _text: self._fill())
        self.field.submitted.connect(lambda _text: self._open_first())
        self.field.moved.connect(self._into_list)
        self.field.given_up.connect(self.left)
        self.nothing = WrappedLabel("", tint="muted")
        self.list = GroupedList()
        headings = {
            "begin": self.tr("To begin with"),
            "work": self.tr("Working together"),
            "exchange": self.tr("Updates and mail"),
            "safe": self.tr("Kept safe"),
        }
        for group in GROUPS:
            self.list.add_group(group, headings[group], RowList())
        self.list.chosen.connect(self.open)
        self.reader = ProseEdit()
        self.reader.anchorClicked.connect(self._follow)
        self.reader.filled.connect(self._mark)
        card = Card()
        card.add(self.reader, 1)
        self.split = Split(self.tr("All help pages"))
        self.split.back.clicked.connect(self.show_list)
        for each in (self.field, self.nothing, self.list):
            self.split.list_side.add(each)
        self.split.detail_side.column.insertWidget(1, card, 1000)
        tight(QVBoxLayout(self)).addWidget(self.split)
        self._fill()

    @property
    def is_wide(self) -> bool:
        """Whether the list stands beside the page."""
        return self.width() >= scaled(BESIDE)

    def open(self, key: str) -> None:
        """Show a page from its beginning and put the keyboard into it."""
        page = help_page(key or FIRST, languages.in_use())
        self.key = page.key
        cut = pieces(f"# {page.title}\n\n{page.text}")
        assert isinstance(cut, Pieces)
        self.reader.setAccessibleName(page.title)
        self.reader.show_pieces(cut)
        self._mark()
        self.list.set_current(page.key)
        self.split.is_detail_open = True
        self._arrange()
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Show the list in place of the page where there is no room for both."""
        self.split.is_detail_open = False
        self._arrange()
        self.list.focus(self.key)

    def look_for(self) -> None:
        """Put the keyboard into the search."""
        if not self.is_wide:
            self.show_list()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # --- the list -------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        question = self.field.text().strip()
        self._found = find_help(question, languages.in_use())
        by_key = {each.page.key: each for each in self._found}

        def row(key: str) -> ChosenRow:
            return ChosenRow(by_key[key].page.title, by_key[key].snippet if question else "", key=key)

        self.list.show_rows(
            {group: [Coming(key, partial(row, key)) for key in keys if key in by_key] for group, keys in GROUPS.items()}
        )
        self.list.set_current(self.key)
        self.list.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        self.nothing.setText(self.tr("Nothing found for ‘{0}’.").format(question))
        count = len(self._found)
        words = plural(self.tr("%n help page(s) found", "", count), count) if count else self.nothing.text()
        if question:
            say_aloud(self.field, words)
        self._mark()

    def _open_first(self) -> None:
        if self._found:
            self.open(self._found[0].page.key)

    def _into_list(self, by: int) -> None:
        if self._found and by > 0:
            self.list.rows()[0].setFocus(Qt.FocusReason.TabFocusReason)

    # --- the page -------------------------------------------------------------------------------------------------

    def _mark(self) -> None:
        """Mark the words that are looked for."""
        found: list[QTextEdit.ExtraSelection] = []
        question = self.field.text().strip()
        for start, length in marks(question, self.reader.toPlainText()) if question else ():
            each = QTextEdit.ExtraSelection()
            cursor, look = QTextCursor(self.reader.document()), QTextCharFormat()
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            look.setBackground(colour("soft_accent"))
            look.setFontUnderline(True)
            each.cursor, each.format = cursor, look
            found.append(each)
        self.reader.setExtraSelections(found)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == HELP:
            self.open(url.path())
        elif url.scheme() == PAGE:
            self.page_wanted.emit(url.path())

    # --- room and keys --------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.split.arrange(self.is_wide, bool(self.key), LIST_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and page beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list where the page stands in its place, else out of the help."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.split.is_detail_open and not self.is_wide:
            self.show_list()
        else:
            self.left.emit()
