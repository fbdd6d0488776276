"""Words that no dictionary knows, underlined with a wave in a field; found where they can be seen, while nobody waits.

The waves are painted over the text and are no part of it: to set formats in a long text lays all of it out again.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextBlock
from PySide6.QtWidgets import QTextEdit

from mentordesk.spelling.lines import START, state_after
from mentordesk.spelling.words import Word, words_of
from mentordesk_ui.widgets.painting import colour, text_scale

if TYPE_CHECKING:
    from mentordesk_ui.editing.spelling import Spelling

FIRST_MS = 400
"""How long after a field is shown the library is loaded, if no other field did it before."""
PAUSE_MS = 150
SLICE_S = 0.008
"""Seconds that looking up may take at a time, so that the window answers meanwhile."""
KEPT = 2_000
"""Lines whose marks are remembered."""
FOLLOWED = 100
"""Lines changed at once that are followed line by line; more of them are read again from the first."""
PEN = 1.2
_WAVE = (2.5, 2.0)
"""Half a wave: how wide and how high."""


class SpellMarks(QObject):
    """Watches a field once it is told what is right; until then it costs nothing.

    Signals:
        found(object): the search begun by `seek` ended: at this word, its place counted in the whole text, or None.
    """

    found = Signal(object)

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self.spelling: Spelling | None = None
        self._states: list[int] = []
        """What each line from the first on leaves behind, as far as it was needed."""
        self._wrong: dict[tuple[str, int], tuple[Word, ...]] = {}
        self._typed_at = -1
        """Behind the letter typed last, as long as the cursor stands there: that word is not finished."""
        self._blocks = 1
        self._search: Iterator[Word | None] = iter(())

    def use(self, spelling: Spelling) -> None:
        """Mark words from now on."""
        self.spelling = spelling
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._step)
        self._seeking = QTimer(self, singleShot=True, interval=0)
        self._seeking.timeout.connect(self._seek_on)
        self._blocks = self._field.document().blockCount()
        spelling.changed.connect(self._begin_again)
        self._field.document().contentsChange.connect(self._changed)
        self._field.cursorPositionChanged.connect(self._moved)
        self._field.verticalScrollBar().valueChanged.connect(lambda _value: self.soon(0))

    def soon(self, wait_ms: int = PAUSE_MS) -> None:
        """Look words up in a while, if anybody can see them."""
        if self.spelling is not None and self.spelling.may_be_on and self._field.isVisible():
            self._idle.start(wait_ms if self.spelling.is_ready else max(wait_ms, FIRST_MS))

    def _begin_again(self) -> None:
        self._wrong.clear()
        self._field.viewport().update()
        self.soon(0)

    # --- what changes ---------------------------------------------------------------------------------------------

    def _changed(self, at: int, _removed: int, added: int) -> None:
        document = self._field.document()
        first, count = document.findBlock(at), document.blockCount()
        last = document.findBlock(min(at + added, document.characterCount() - 1)).blockNumber()
        self._follow(first, last, count - self._blocks)
        self._blocks = count
        self._typed_at = at + added if self._field.hasFocus() else -1
        self._seeking.stop()
        self.soon()

    def _follow(self, block: QTextBlock, last: int, more: int) -> None:
        """Keep what is known of lines behind the changed ones, unless a block of code begins or ends there."""
        first = block.blockNumber()
        before = last - more  # the last of the changed lines, as it was counted until now
        if before < first or before >= len(self._states) or last - first > FOLLOWED:
            del self._states[first:]
            return
        state, made = self._before(first), []
        while block.isValid() and block.blockNumber() <= last:
            state = state_after(block.text(), state)
            made.append(state)
            block = block.next()
        is_same = state == self._states[before]
        self._states[first:] = [*made, *(self._states[before + 1 :] if is_same else ())]

    def _moved(self) -> None:
        if self._typed_at not in (-1, self._field.textCursor().position()):
            self.release()

    def release(self) -> None:
        """The word at the cursor counts as finished."""
        if self._typed_at >= 0:
            self._typed_at = -1
            self._field.viewport().update()
            self.soon()

    # --- looking up -----------------------------------------------------------------------------------------------

    def _step(self) -> None:
        spelling = self.spelling
        if spelling is None or not self._field.isVisible():
            return
        if not spelling.is_ready:
            spelling.get_ready()  # tells that it changed, which leads back here
            return
        if spelling.speller is None:
            return
        until = perf_counter() + SLICE_S
        for block, _ in self._visible():
            if not self._reach(block.blockNumber(), until):
                self._idle.start(0)
                return
            self.wrong_in(block)
            if perf_counter() > until:
                self._idle.start(0)
                break
        self._field.viewport().update()

    def _before(self, number: int) -> int:
        return self._states[number - 1] if number else START

    def _reach(self, number: int, until: float = float("inf")) -> bool:
        """Work out what lines leave behind up to one; False where there was no time to come so far."""
        block = self._field.document().findBlockByNumber(len(self._states))
        while len(self._states) < number:
            self._states.append(state_after(block.text(), self._before(len(self._states))))
            block = block.next()
            if len(self._states) % 64 == 0 and perf_counter() > until:
                return False
        return True

    def wrong_in(self, block: QTextBlock) -> tuple[Word, ...]:
        """Return the words of a line that no dictionary knows, also one that is just being typed."""
        if self.spelling is None or (speller := self.spelling.speller) is None:
            return ()
        self._reach(block.blockNumber())
        key = (block.text(), self._before(block.blockNumber()))
        if (known := self._wrong.get(key)) is None:
            if len(self._wrong) >= KEPT:
                self._wrong.clear()
            known = tuple(each for each in words_of(*key) if not speller.is_right(each.text))
            self._wrong[key] = known
        return known

    def word_at(self, position: int) -> Word | None:
        """Return the word at a place in the text that is marked or would be; its place is counted in the whole text."""
        block = self._field.document().findBlock(position)
        inside = position - block.position()
        for each in self.wrong_in(block):
            if each.start <= inside <= each.start + each.length:
                return each._replace(start=block.position() + each.start)
        return None

    # --- the next one ---------------------------------------------------------------------------------------------

    def seek(self) -> None:
        """Look for the next marked word behind the cursor, and from the first line on if there is none; see `found`."""
        self.release()
        self._search = self._walk(self._field.textCursor().selectionEnd())
        self._seek_on()

    def _walk(self, position: int) -> Iterator[Word | None]:
        """Yield None for each line without a mark, then the word."""
        document = self._field.document()
        first = document.findBlock(position)
        block = first
        for number in range(document.blockCount() + 1):
            for each in self.wrong_in(block):
                start = block.position() + each.start
                if number or start >= position:
                    yield each._replace(start=start)
            yield None
            block = block.next() if block.next().isValid() else document.firstBlock()

    def _seek_on(self) -> None:
        until = perf_counter() + SLICE_S
        for word in self._search:
            if word is not None:
                self.found.emit(word)
                return
            if perf_counter() > until:
                self._seeking.start()
                return
        self.found.emit(None)

    # --- what is seen ---------------------------------------------------------------------------------------------

    def _visible(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Yield the lines that can be seen, and where each begins in the viewport."""
        field, layout = self._field, self._field.document().documentLayout()
        moved = QPointF(-field.horizontalScrollBar().value(), -field.verticalScrollBar().value())
        block = field.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            place = layout.blockBoundingRect(block).topLeft() + moved
            if place.y() > field.viewport().height():
                return
            yield block, place
            block = block.next()

    def paint(self, within: QRect) -> None:
        """Draw the waves over text that is painted already, where they touch this part of the viewport."""
        if self.spelling is None or self.spelling.speller is None:
            return
        painter = QPainter(self._field.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(colour("blocked")), PEN * text_scale(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        typed = self._field.document().findBlock(self._typed_at).blockNumber() if self._typed_at >= 0 else -1
        for block, place in self._visible():
            number = block.blockNumber()
            if number > len(self._states) or (
                number != typed and (block.text(), self._before(number)) not in self._wrong
            ):
                continue  # the next quiet moment will know
            for each in self.wrong_in(block):
                if not each.start <= self._typed_at - block.position() <= each.start + each.length:
                    _underline(painter, block, place, each, within)
        painter.end()


def _underline(painter: QPainter, block: QTextBlock, place: QPointF, word: Word, within: QRect) -> None:
    """Draw the wave of one word, which may go on in the next line of the screen."""
    scale, layout = text_scale(), block.layout()
    first, stop = word.start, word.start + word.length
    while first < stop and (line := layout.lineForTextPosition(first)).isValid():
        last = min(stop, line.textStart() + line.textLength())
        over = place.y() + line.y()
        if over <= within.bottom() and over + line.height() >= within.top():
            boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
            if boxes:
                left, right = min(each.left() for each in boxes), max(each.right() for each in boxes)
                top = over + line.ascent() + _WAVE[1] * scale
                painter.drawPolyline(_wave(place.x() + left, place.x() + right, top, scale))
        first = max(last, first + 1)


def _wave(left: float, right: float, top: float, scale: float) -> QPolygonF:
    """Return the corners of a wave from left to right."""
    width, height = (each * scale for each in _WAVE)
    count = max(2, round((right - left) / width))
    step = (right - left) / count
    return QPolygonF([QPointF(left + at * step, top + (at % 2) * height) for at in range(count + 1)])
