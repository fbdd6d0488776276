"""The palette over the window: type a few letters, and run a command, go to a page or open a record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.workspace.search import Hit
from mentordesk_ui.palette.entries import Entries
from mentordesk_ui.palette.finding import Finder
from mentordesk_ui.palette.items import Item
from mentordesk_ui.palette.list_view import ItemList
from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.shapes import CARD_RADIUS
from mentordesk_ui.widgets import SearchField, WrappedLabel
from mentordesk_ui.widgets.painting import box, colour, scaled, start, tight
from mentordesk_ui.widgets.speech import say_aloud

WIDTH = 640
HIGHEST = 520
TOP = 56
"""Pixels between the top of the window and the palette."""
_SAY_AFTER_MS = 250
"""So long after the last letter what is chosen is said aloud."""


class Palette(QWidget):
    """Lies over the window while something is looked for; Escape or a click beside it closes it.

    Signals:
        closed(): it went away.
    """

    closed = Signal()

    def __init__(self, window: QWidget, entries: Entries, finder: Finder | None) -> None:
        super().__init__(window)
        self.entries, self._finder = entries, finder
        self._before = QApplication.focusWidget()
        self._hits: tuple[str, Sequence[Hit]] = ("", ())
        self.card = _Card(self)
        self.field = SearchField(self.tr("Search, go to a page or run a command"), widest=WIDTH)
        self.field.typed.connect(self._typed)
        self.field.moved.connect(self._step)
        self.field.given_up.connect(self.close_palette)
        self.field.installEventFilter(self)
        self.results = ItemList()
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.run.connect(self._run)
        self.field.submitted.connect(self.results.run_current)
        self.nothing = WrappedLabel("", tint="muted")
        self.nothing.hide()
        self.foot = WrappedLabel(self.tr("↑ ↓ to choose · Enter to open · Esc to close"), "small", "muted", measure=90)
        column = tight(QVBoxLayout(self.card), 8)
        column.setContentsMargins(12, 12, 12, 10)
        column.addWidget(self.field)
        column.addWidget(self.results, 1)
        column.addWidget(self.nothing)
        foot = tight(QHBoxLayout())
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self.foot)
        column.addLayout(foot)
        self.setAccessibleName(self.tr("Search and commands"))
        self._speak = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._speak.timeout.connect(self._say)
        if finder is not None:
            finder.found.connect(self._found)
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def open_with(self, text: str = "") -> None:
        """Show it with some letters typed already, the keyboard in the field."""
        self._fill_window()
        self.field.setText(text)
        self._typed(text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._place()

    # --- typing ---------------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        question = text.strip()
        if self._finder is not None and question:
            self._finder.ask(question)
        self._fill()

    def _found(self, question: str, hits: list[Hit]) -> None:
        self._hits = (question, hits)
        self._fill()

    def _fill(self) -> None:
        question = self.field.text().strip()
        asked, hits = self._hits
        is_answered = asked == question or not question or self._finder is None
        if not is_answered and not question.startswith(asked):
            hits = ()  # an answer to another question; the one to a shorter one stays until the next comes
        items = self.entries.items(question, hits if question else ())
        if not items and not is_answered:
            return
        self.results.show_items(items)
        self.results.setVisible(bool(items))
        self.nothing.setVisible(not items)
        self.nothing.setText(self.tr("Nothing found for ‘{0}’.").format(question))
        self.nothing.setContentsMargins(12, 10, 12, 14)
        self._place()
        self._speak.start()

    def _step(self, by: int) -> None:
        self.results.step(by)
        self._say()

    def _say(self) -> None:
        words = self.results.spoken() or (self.nothing.text() if not self.nothing.isHidden() else "")
        if words and self.isVisible():
            say_aloud(self.field, words)

    # --- leaving --------------------------------------------------------------------------------------------------

    def _run(self, item: Item) -> None:
        self.close_palette()
        self.entries.remember(item)
        if item.run is not None:
            item.run()

    def _fill_window(self) -> None:
        """Lie over all of the window; it is asked of Qt, for what a part keeps may go with it (`theme/focus.py`)."""
        if (window := self.parentWidget()) is not None:
            self.setGeometry(window.rect())

    def close_palette(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        if (app := QApplication.instance()) is not None:
            app.focusChanged.disconnect(self._focus_moved)  # type: ignore[attr-defined]
        if self._before is not None and _lives(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None  # the person went somewhere else on purpose
            self.close_palette()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the palette closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window; Tab, Page and Escape in the field belong to the palette."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._fill_window()
            self._place()
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Tab: 1,
                Qt.Key.Key_Backtab: -1,
                Qt.Key.Key_PageDown: 6,
                Qt.Key.Key_PageUp: -6,
            }
            if event.key() == Qt.Key.Key_Escape:
                self.close_palette()
                return True
            if (by := steps.get(Qt.Key(event.key()))) is not None:
                self._step(by)
                return True
        return False

    # --- looking --------------------------------------------------------------------------------------------------

    def _place(self) -> None:
        room = self.rect()
        width = min(scaled(WIDTH), room.width() - 32)
        shown = (
            self.results.content_height()
            if not self.results.isHidden()
            else self.nothing.heightForWidth(width - 48) + 24
        )
        fixed = self.field.sizeHint().height() + self.foot.heightForWidth(width - 48) + 22 + 2 * 8
        most = min(scaled(HIGHEST), room.height() - TOP - 24)
        height = min(most, fixed + shown)
        self.card.setGeometry(QRect((room.width() - width) // 2, min(TOP, room.height() // 8), width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window behind a little, so that the palette stands out."""
        is_dark = tokens().dark
        shade = QColor(Qt.GlobalColor.black) if is_dark else colour("text")
        shade.setAlpha(120 if is_dark else 46)
        start(self).fillRect(self.rect(), shade)


class _Card(QFrame):
    """The box that floats."""

    def paintEvent(self, event: QPaintEvent) -> None:
        box(start(self), self.rect(), "surface", "field_border", CARD_RADIUS)


def _lives(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)
