"""Lines of text to be read: filled slice by slice, coloured where they are seen, with a margin for numbers and pins."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from mentordesk_ui.theme import font
from mentordesk_ui.viewers.code_looks import letters, whole_line
from mentordesk_ui.viewers.gutter import Gutter, Span, tint_of
from mentordesk_ui.viewers.lexing import ROLES, Marks
from mentordesk_ui.widgets.painting import colour, follow_theme

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
SLICE_S = 0.010
"""Seconds that filling may take at a time, so that the window answers meanwhile."""
FIRST_LINES = 300
FIRST_LETTERS = 20_000
"""Lines and letters that are put in at once; a screen has fewer."""


class CodeEdit(QPlainTextEdit):
    """Text to be read, never written.

    Signals:
        filled(): all lines are in.
        chosen(int, int): the person chose these lines, counted from 1 and included, after `choose`.
        given_up(): Escape instead of choosing.
        pin_pressed(str): the person wants this note.
    """

    filled = Signal()
    chosen = Signal(int, int)
    given_up = Signal()
    pin_pressed = Signal(str)

    focus_ring = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        keys, mouse = Qt.TextInteractionFlag.TextSelectableByKeyboard, Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(keys | mouse)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(6)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setCornerWidget(QWidget())
        self._rest: Sequence[str] = ()
        self._count = self._filled = 0
        self._marks: list[Marks] = []
        self._coloured: set[int] = set()
        self._is_choosing = False
        self._wanted = 0
        self._hot = self._shown_line = 0
        self.gutter = Gutter(self)
        self.setLayoutDirection(LEFT_TO_RIGHT)
        self.gutter.pin_pressed.connect(self.pin_pressed)
        self.gutter.line_pressed.connect(self._choose_line)
        self.gutter.plus_pressed.connect(self._plus)
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self._colouring = QTimer(self, singleShot=True, interval=0)
        self._colouring.timeout.connect(self._colour)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._colouring.start())
        self.cursorPositionChanged.connect(self._tint)
        self.viewport().setMouseTracking(True)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        used = font("mono")
        self.setFont(used)
        self.setTabStopDistance(4 * QFontMetricsF(used).horizontalAdvance(" "))
        self._formats = [letters(role) for role in ROLES]
        self._coloured.clear()
        self._leave_room()
        self._colouring.start()
        self._tint()

    # --- filling --------------------------------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; the first ones are there at once, the others follow while the window works."""
        self._filling.stop()
        self.clear()
        self._marks, self._wanted, self._shown_line = [], 0, 0
        self._coloured.clear()
        self._rest, self._count, self._filled = lines, len(lines), 0
        self.gutter.set_lines(len(lines))
        self._leave_room()
        self._add(FIRST_LINES)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._filling.start()

    def _add(self, count: int) -> None:
        part: list[str] = []
        letters = 0
        for line in self._rest[self._filled : self._filled + count]:
            part.append(line)
            letters += len(line)
            if letters > FIRST_LETTERS:
                break
        if not part:
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(("\n" if self._filled else "") + "\n".join(part))
        self._filled += len(part)

    def _fill(self) -> None:
        start = perf_counter()
        while self._filled < self._count and perf_counter() - start < SLICE_S:
            self._add(FIRST_LINES)
        if self._wanted and self._wanted <= self._filled:
            self.go_to(self._wanted)
        if self._filled < self._count:
            self._filling.start()
        else:
            self._colouring.start()
            self.filled.emit()

    @property
    def is_filled(self) -> bool:
        """Whether all lines are in."""
        return self._filled == self._count

    def stop(self) -> None:
        """Stop filling."""
        self._filling.stop()

    # --- colours --------------------------------------------------------------------------------------------------

    def add_marks(self, marks: list[Marks]) -> None:
        """Take the colours of the next lines."""
        self._marks += marks
        self._colouring.start()

    def _colour(self) -> None:
        """Colour the lines that are seen, and a screen more each way."""
        first = self.firstVisibleBlock().blockNumber()
        tall = self.viewport().height() // max(1, self.fontMetrics().height()) + 2
        block = self.document().findBlockByNumber(max(0, first - tall))
        last = min(first + 2 * tall, len(self._marks) - 1)
        while block.isValid() and block.blockNumber() <= last:
            number = block.blockNumber()
            if number not in self._coloured:
                self._coloured.add(number)
                if marks := self._marks[number]:
                    block.layout().setFormats([self._range(*each) for each in marks])
            block = block.next()

    def _range(self, at: int, length: int, role: int) -> QTextLayout.FormatRange:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = at, length, self._formats[role]
        return mark

    @property
    def coloured(self) -> int:
        """How many lines are coloured now."""
        return len(self._coloured)

    # --- pins and places ------------------------------------------------------------------------------------------

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Mark these notes."""
        self.gutter.show_spans(spans)
        self._tint()

    def reveal(self, note: str) -> None:
        """Scroll to a note's lines and mark them."""
        self.gutter.current = note
        self.gutter.update()
        span = next((each for each in self.gutter.spans if each.pin.note == note), None)
        if span is not None:
            self.go_to(span.first)
        self._tint()

    def go_to(self, line: int) -> None:
        """Put the cursor on a line and show it in the upper half, as soon as it is in."""
        if line > self._filled:
            self._wanted = line
            return
        self._wanted = 0
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line - 1)))
        tall = self.viewport().height() / max(1.0, self.blockBoundingRect(self.firstVisibleBlock()).height())
        first = self.firstVisibleBlock().blockNumber() + 1
        if not first + 1 <= line <= first + tall * 0.7:
            self.verticalScrollBar().setValue(max(0, line - 1 - round(tall / 3)))

    def show_line(self, line: int) -> None:
        """Go to a line and tint it until another text or note is shown."""
        self._shown_line = line
        self.go_to(line)
        self._tint()

    def choose(self) -> None:
        """Take what is selected, or let lines be chosen by a click, a drag or Return."""
        if self.textCursor().hasSelection():
            self._emit_chosen()
            return
        self._is_choosing = True
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tint()

    def stop_choosing(self) -> None:
        """Read on."""
        self._is_choosing = False
        self._hot = 0
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._tint()

    def _emit_chosen(self) -> None:
        cursor = self.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        first = self.document().findBlock(begin).blockNumber() + 1
        last_block = self.document().findBlock(end)
        last = last_block.blockNumber() + 1
        if last > first and end == last_block.position():
            last -= 1  # the selection ends before the first letter of its last line
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.stop_choosing()
        self.chosen.emit(first, last)

    def _choose_line(self, line: int, extends: bool) -> None:
        cursor = self.textCursor()
        block = self.document().findBlockByNumber(line - 1)
        keep = QTextCursor.MoveMode.KeepAnchor
        if extends:
            down = block.position() >= cursor.anchor()
            if not down and cursor.anchor() < cursor.position():
                anchor = self.document().findBlock(cursor.anchor())
                cursor.setPosition(anchor.position() + anchor.length() - 1)
            cursor.setPosition(block.position() + (block.length() - 1 if down else 0), keep)
        else:
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + block.length() - 1, keep)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _plus(self, line: int) -> None:
        cursor = self.textCursor()
        inside = [
            self.document().findBlock(at).blockNumber() + 1 for at in (cursor.selectionStart(), cursor.selectionEnd())
        ]
        if not (cursor.hasSelection() and inside[0] <= line <= inside[1]):
            self._choose_line(line, extends=False)
        self._emit_chosen()

    # --- events ---------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which line would be chosen."""
        super().mouseMoveEvent(event)
        if self._is_choosing:
            self._hot = self.gutter.line_at(event.position().toPoint().y())
            self._tint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the line, or the lines dragged over."""
        super().mouseReleaseEvent(event)
        if self._is_choosing and event.button() == Qt.MouseButton.LeftButton:
            self._emit_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses, or opens the note of the line; Escape gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            line = self.textCursor().blockNumber() + 1
            if self._is_choosing:
                self._emit_chosen()
            elif found := [span for span in self.gutter.spans if span.first <= line <= span.last]:
                self.pin_pressed.emit(found[0].pin.note)
            return
        if event.key() == Qt.Key.Key_Escape and self._is_choosing:
            self.stop_choosing()
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin as high as the view."""
        super().resizeEvent(event)
        self._leave_room()
        self._colouring.start()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the margin in place; code is read from the left whichever way the window is."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.layoutDirection() != LEFT_TO_RIGHT:
            self.setLayoutDirection(LEFT_TO_RIGHT)

    def _leave_room(self) -> None:
        wide = self.gutter.width_wanted()
        self.setViewportMargins(wide, 0, 0, 0)
        inside = self.contentsRect()
        self.gutter.setGeometry(QRect(inside.left(), inside.top(), wide, self.viewport().height()))

    def _tint(self) -> None:
        """Tint the lines of the current note, and the line that would be chosen."""
        found: list[QTextEdit.ExtraSelection] = []
        current = next((each for each in self.gutter.spans if each.pin.note == self.gutter.current), None)
        if current is not None and not self._is_choosing:
            shade = colour(f"{tint_of(current.pin)}_bg")
            found += [
                whole_line(self.document(), line, shade)
                for line in range(current.first, min(current.last, self._filled, current.first + 400) + 1)
            ]
        elif self._shown_line and not self._is_choosing:
            found.append(whole_line(self.document(), min(self._shown_line, self._filled), colour("soft_accent")))
        if self._is_choosing:
            hot = self._hot or self.textCursor().blockNumber() + 1
            found.append(whole_line(self.document(), hot, colour("soft_accent")))
        self.setExtraSelections(found)
