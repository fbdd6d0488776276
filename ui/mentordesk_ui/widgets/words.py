"""The secret words: shown to be read aloud or copied onto paper, and typed in one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from mentordesk_ui.theme import font
from mentordesk_ui.theme.shapes import RADIUS

from .columns import ColumnsLayout
from .labels import Label
from .listing import listed
from .painting import box, follow_theme, scaled, start


class _Grid(QWidget):
    """Numbered cells in as many columns as fit."""

    def __init__(self, narrowest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = ColumnsLayout(4, narrowest, 8, share=False)
        self.setLayout(self.cells)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Word(QWidget):
    """A number and a word on a quiet ground."""

    def __init__(self, number: int, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        place = Label(str(number), "small", "muted")
        place.setMinimumWidth(scaled(18))
        self.word = Label(word, "mono")
        self.word.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(place)
        row.addWidget(self.word, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(start(self), self.rect(), "sunken", "hairline", RADIUS)


class WordGrid(_Grid):
    """7 or 24 words to read, numbered from 1 in the direction of reading."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(130, parent)
        self._words = list(words)
        for number, word in enumerate(self._words, 1):
            self.cells.addWidget(_Word(number, word))
        self.setAccessibleName(self.tr("%n words", "", len(self._words)))
        self.setAccessibleDescription(listed(f"{number} {word}" for number, word in enumerate(self._words, 1)))

    def words(self) -> list[str]:
        """Return the words in order."""
        return list(self._words)

    def copy(self) -> None:
        """Put all words on the clipboard, with spaces between."""
        QGuiApplication.clipboard().setText(" ".join(self._words))


class _WordField(QLineEdit):
    """One word; Space goes on, and a whole pasted phrase spreads over the fields."""

    finished = Signal()
    pasted = Signal(list)
    emptied = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Word {0}").format(number))
        self.setPlaceholderText(str(number))
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("mono"))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(80), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            words = QGuiApplication.clipboard().text().lower().split()
            if len(words) > 1:
                self.pasted.emit(words)
                return
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text().strip():
                self.finished.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        super().keyPressEvent(event)


class WordEntry(_Grid):
    """Fields for 7 or 24 words, completed from a list of known words.

    Signals:
        changed(list): what stands in the fields now, as a list of str, empty ones too.
        completed(list): all fields hold a known word, told each time the last one comes right.
    """

    changed = Signal(list)
    completed = Signal(list)

    def __init__(self, count: int, known: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(130, parent)
        self._known = frozenset(known)
        self._fields: list[_WordField] = []
        self._was_complete = False
        self.setAccessibleName(self.tr("%n words to type", "", count))
        offered = QStringListModel(list(known), self)  # one list of 2,048 words for all fields
        for index in range(count):
            field = _WordField(index + 1)
            if known:
                completer = QCompleter(offered, field)
                completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
                field.setCompleter(completer)
            field.textChanged.connect(self._changed)
            field.finished.connect(lambda index=index: self._go(index + 1))
            field.emptied.connect(lambda index=index: self._go(index - 1))
            field.pasted.connect(lambda words, index=index: self._spread(index, words))
            field.editingFinished.connect(lambda field=field: self._check(field))
            self.cells.addWidget(field)
            self._fields.append(field)
        self.setFocusProxy(self._fields[0])

    def words(self) -> list[str]:
        """Return what stands in the fields."""
        return [field.text().strip().lower() for field in self._fields]

    def set_words(self, words: Sequence[str]) -> None:
        """Fill the fields from the first."""
        self._spread(0, words)

    def is_complete(self) -> bool:
        """Tell whether every field holds a word that is known."""
        return all(word and (not self._known or word in self._known) for word in self.words())

    def wrong_words(self) -> list[str]:
        """Return the words typed that are not on the list."""
        return [word for word in self.words() if word and self._known and word not in self._known]

    def _go(self, index: int) -> None:
        if 0 <= index < len(self._fields):
            self._fields[index].setFocus(Qt.FocusReason.TabFocusReason)
            self._fields[index].selectAll()

    def _spread(self, start_at: int, words: Sequence[str]) -> None:
        for field, word in zip(self._fields[start_at:], words, strict=False):
            field.setText(word)
            self._check(field)
        self._go(min(start_at + len(words), len(self._fields) - 1))

    def _check(self, field: QLineEdit) -> None:
        word = field.text().strip().lower()
        wrong = bool(word and self._known and word not in self._known)
        if bool(field.property("wrong")) != wrong:
            field.setProperty("wrong", wrong)
            field.setAccessibleDescription(self.tr("This word is not on the list.") if wrong else "")
            field.update()

    def _changed(self) -> None:
        self.changed.emit(self.words())
        complete = self.is_complete()
        if complete and not self._was_complete:
            self.completed.emit(self.words())
        self._was_complete = complete
