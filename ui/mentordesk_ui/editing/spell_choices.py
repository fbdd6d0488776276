"""What can be done about a marked word: another one put in its place, kept among the own words, or passed over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QScrollArea, QTextEdit, QToolTip, QWidget

from mentordesk.spelling.words import Word, words_of
from mentordesk_ui.editing.spell_marks import SpellMarks
from mentordesk_ui.editing.spelling import Spelling
from mentordesk_ui.widgets.painting import scaled
from mentordesk_ui.widgets.speech import say_aloud

AROUND = 60
"""Room kept above and below the word that the keyboard goes to."""

BESIDE = 50
"""Words of the same line that tell in which language it is written."""


class SpellChoices(QObject):
    """Offers the choices in the menu of a field and, by key, in a menu of their own at the next marked word."""

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self.marks = SpellMarks(field)
        self.marks.found.connect(self._show)
        self.shown: QMenu | None = None

    def use(self, spelling: Spelling) -> None:
        """Check words from now on, as far as this person wants it."""
        self.marks.use(spelling)

    def next(self) -> None:
        """Go to the next marked word and offer what can be done; after the last one comes the first."""
        spelling = self.marks.spelling
        if spelling is not None and spelling.may_be_on:
            spelling.get_ready()  # who asks does not want to wait for a quiet moment
        if spelling is None or spelling.speller is None:
            self._tell(self.tr("Spelling is not checked. The menu View has “Check spelling”."))
        else:
            self.marks.seek()

    def add_to(self, menu: QMenu, position: int, *, aloud: bool) -> bool:
        """Put on top of a menu what can be done about the word at a place in the text; tell whether it is marked.

        `aloud` says it to a screen reader, too.
        """
        word = self.marks.word_at(position)
        entries = self._entries(menu, word) if word is not None else self._own(menu, position)
        if entries:
            above = menu.actions()[0] if menu.actions() else None
            menu.insertActions(above, [*entries, _line(menu)]) if above is not None else menu.addActions(entries)
        if word is not None:
            menu.setAccessibleName(self._words(word))
            if aloud:
                say_aloud(self._field, self._words(word))
        return word is not None

    def _words(self, word: Word) -> str:
        return self.tr("Not in the dictionary: “{0}”").format(word.text)

    def _entries(self, menu: QMenu, word: Word) -> list[QAction]:
        spelling = self.marks.spelling
        if spelling is None or spelling.speller is None:
            return []
        line = self._field.document().findBlock(word.start).text()
        beside = [each.text for each in words_of(line) if each.text != word.text]
        meant = spelling.speller.suggestions(word.text, beside[:BESIDE])
        entries = [self._entry(menu, each, partial(self._replace, word, each)) for each in meant]
        if not entries:
            entries.append(QAction(self.tr("Nothing similar is known"), menu))
            entries[0].setEnabled(False)
        keep, leave = self.tr("Add to my words"), self.tr("Ignore while this pair is open")
        return [
            *entries,
            _line(menu),
            self._entry(
                menu, keep, partial(self._do, spelling.add, word.text, self.tr("It is one of your words now."))
            ),
            self._entry(menu, leave, partial(self._do, spelling.pass_over, word.text, self.tr("It is ignored."))),
        ]

    def _own(self, menu: QMenu, position: int) -> list[QAction]:
        """Return the way back for a word that was added by mistake."""
        spelling = self.marks.spelling
        if spelling is None or spelling.speller is None:
            return []
        block = self._field.document().findBlock(position)
        inside = position - block.position()
        for each in words_of(block.text()):
            if each.start <= inside <= each.start + each.length and each.text in spelling.speller.own:
                name = self.tr("Remove “{0}” from my words").format(each.text)
                told = self.tr("It is none of your words any more.")
                return [self._entry(menu, name, partial(self._do, spelling.remove, each.text, told))]
        return []

    def _entry(self, menu: QMenu, name: str, run: Callable[[], object]) -> QAction:
        action = QAction(name.replace("&", "&&"), menu)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _do(self, change: Callable[[str], bool], word: str, told: str) -> None:
        """Change what counts as right, and say so to who cannot see marks go and come."""
        if change(word):
            say_aloud(self._field, told)

    def _replace(self, word: Word, by: str) -> None:
        """Put another word in place of one; one step for undo."""
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(word.start)
        cursor.setPosition(word.start + word.length, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == word.text:  # the text may have changed below an open menu
            cursor.insertText(by)
            self.marks.release()

    def _show(self, word: Word | None) -> None:
        if word is None:
            self._tell(self.tr("No word is marked in this text."))
            return
        cursor = self._field.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.start + word.length, QTextCursor.MoveMode.KeepAnchor)
        self._field.setTextCursor(cursor)
        self._reveal()
        if self.shown is not None:
            self.shown.deleteLater()
        self.shown = menu = QMenu(self._field)
        self.add_to(menu, word.start, aloud=True)
        menu.popup(self._below())
        menu.setActiveAction(next(each for each in menu.actions() if each.isEnabled()))

    def _reveal(self) -> None:
        """Bring the cursor into sight, in the field and in the page around it."""
        self._field.ensureCursorVisible()
        view: QWidget | None = self._field.parentWidget()
        while view is not None:
            if isinstance(view, QScrollArea) and (content := view.widget()) is not None:
                place = self._field.viewport().mapTo(content, self._field.cursorRect().center())
                view.ensureVisible(place.x(), place.y(), 0, scaled(AROUND))
            view = view.parentWidget()

    def _below(self) -> QPoint:
        """Return where the word at the cursor ends, on the screen."""
        place = self._field.cursorRect()
        is_mirrored = self._field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._field.viewport().mapToGlobal(place.bottomRight() if is_mirrored else place.bottomLeft())

    def _tell(self, words: str) -> None:
        QToolTip.showText(self._below(), words, self._field)
        say_aloud(self._field, words)


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line
