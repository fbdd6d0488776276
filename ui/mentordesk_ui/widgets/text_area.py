"""A field for longer text, as plain Markdown, that grows with what is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from .painting import follow_theme
from .placeholder import Placeholder

PAUSE_MS = 400
"""How long after the last key the text counts as written."""
_LINE_PERCENT = 120
_AROUND = 16  # padding and border, as the style has them


class TextArea(Placeholder, QTextEdit):
    """Plain text of several lines; Tab leaves it, and it is as tall as its text between two limits.

    Signals:
        edited(str): the text changed by hand, told once typing pauses and before `left`.
        left(): the keyboard went elsewhere.
        done(): Ctrl+Return.
    """

    edited = Signal(str)
    left = Signal()
    done = Signal()

    def __init__(
        self, placeholder: str = "", lines: int = 3, most_lines: int = 18, parent: QWidget | None = None
    ) -> None:
        self._lines, self._most_lines = lines, most_lines
        self._below = 0
        """Pixels below the text that belong to the field, for a subclass."""
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._quiet = False
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._space_lines()
        self.textChanged.connect(self._changed)
        follow_theme(self, self._grow)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def set_lines(self, lines: int) -> None:
        """Be at least so many lines high."""
        self._lines = lines
        self._grow()

    def set_text(self, text: str) -> None:
        """Show another text without telling `edited`; the cursor stays where it was as far as it can."""
        self._pause.stop()
        if text == self.toPlainText():
            return
        at = self.textCursor().position()
        self._quiet = True
        self.setPlainText(text)
        self._space_lines()
        self._quiet = False
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1), QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)

    def _space_lines(self) -> None:
        """Set lines as far apart as in running text; lines typed later take after these."""
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.document().setUndoRedoEnabled(True)

    def _changed(self) -> None:
        self._grow()
        if not self._quiet:
            self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.edited.emit(self.toPlainText())

    def _height(self) -> int:
        return self._text_height() + self._below

    def _text_height(self) -> int:
        line = self.fontMetrics().height() * _LINE_PERCENT / 100
        margins = 2 * self.document().documentMargin()
        text = min(
            max(self.document().size().height(), self._lines * line + margins), self._most_lines * line + margins
        )
        return round(text) + _AROUND

    def _grow(self) -> None:
        full = round(self.document().size().height()) + _AROUND > self._text_height()
        wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)
        if self.height() != self._height():
            self.setFixedHeight(self._height())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as the text, between its limits."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrow if need be, never flatter than its lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap otherwise."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need another height; they come after the theme has told of them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return means this text, before it means the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_done(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return says that the text is done."""
        if _is_done(event):
            self.flush()
            self.done.emit()
            return
        super().keyPressEvent(event)

    def flush(self) -> None:
        """Tell `edited` now if typing has not been told yet."""
        if self._pause.isActive():
            self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed, then that the field was left; a menu or another window is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()
            self.left.emit()


def _is_done(event: QKeyEvent) -> bool:
    returned = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return returned and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
