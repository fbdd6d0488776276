"""Lines of two versions laid out and drawn: beside each other or in one column, only what can be seen."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from mentordesk.anchors.compare import Comparison, Mark, Row, beside
from mentordesk_ui.messages import plural
from mentordesk_ui.theme import font, tokens
from mentordesk_ui.viewers.note_disc import paint_disc
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import colour, follow_theme, scaled

LONGEST = 2_000
"""Letters of a line that are shown."""
_MOST_WRAPPED = 4_000
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_TONES = {"gone": "blocked", "new": "done"}
_SIGNS = {"gone": "−", "new": "+"}


class Item(NamedTuple):
    """What stands in one row on the screen; `side` is 0 for both, -1 for the older and 1 for the newer line alone."""

    row: Row
    side: int
    change: int


class LineSheet(QAbstractScrollArea):
    """Lays out and draws a comparison; what to do with it is up to `LinesView`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.comparison = Comparison("", "")
        self.current = -1
        self.items: list[Item] = []
        self.tops: list[float] = [0.0]
        self.hot = -1
        self.room = -1
        self.is_beside = True
        self.wraps = False
        self.opened: set[int] = set()
        self.pins: Mapping[int, Sequence[Pin]] = {}
        self._marked: dict[Row, tuple[list[Mark], list[Mark]]] = {}
        self.horizontalScrollBar().setSingleStep(20)
        follow_theme(self, self.arrange)

    def titles_at(self) -> tuple[int, int]:
        """Return where the words of the older and of the newer lines begin; the same place in one column."""
        older, newer = self._sides(0, 1)
        return older.left() + self._margin() - scaled(24), newer.left() + self._margin() - scaled(24)

    # --- laying out -----------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Lay out anew."""
        self._font = QFont(font("body" if self.wraps else "mono"))
        self._metrics = QFontMetricsF(self._font)
        self.line_height = round(self._metrics.height() * 1.4)
        self.items = list(self._listed())
        self.room = self.viewport().width()
        is_wrapped = self.is_wrapped
        heights = [self._height(item) if is_wrapped else self.line_height for item in self.items]
        for number, item in enumerate(self.items):
            if item.row.kind == "fold":
                heights[number] = max(32, round(self.line_height * 1.5))
        self.tops = list(accumulate(heights, initial=float(scaled(6))))
        self.set_bars()
        self.viewport().update()

    @property
    def is_wrapped(self) -> bool:
        """Whether long lines are broken; with very many lines none is."""
        return self.wraps and len(self.items) <= _MOST_WRAPPED

    def _listed(self) -> Iterator[Item]:
        rows = self.comparison.rows(frozenset(self.opened))
        at = 0
        change = -1
        while at < len(rows):
            row = rows[at]
            if row.kind in ("same", "fold"):
                yield Item(row, 0 if self.is_beside or row.kind == "fold" else 2, -1)
                at += 1
                continue
            end = at
            while end < len(rows) and rows[end].kind not in ("same", "fold"):
                end += 1
            block = rows[at:end]
            change = self._change_of(row)
            if self.is_beside:
                yield from (Item(each, 0, change) for each in beside(block))
            else:
                yield from (Item(each, -1, change) for each in block if each.old >= 0)
                yield from (Item(each, 1, change) for each in block if each.new >= 0)
            at = end

    def _change_of(self, row: Row) -> int:
        changes = self.comparison.changes
        if row.kind == "fold":
            return -1
        if row.old >= 0:
            at = bisect_right(changes, row.old, key=lambda change: change.old.start) - 1
            return at if at >= 0 and row.old in changes[at].old else -1
        at = bisect_right(changes, row.new, key=lambda change: change.new.start) - 1
        return at if at >= 0 and row.new in changes[at].new else -1

    def _height(self, item: Item) -> int:
        width = self._text_width()
        lines = 1
        for text, _ in self._texts(item):
            if self._metrics.horizontalAdvance(text) > width:
                lines = max(lines, self._laid(text, [], width).lineCount())
        return lines * self.line_height

    def _texts(self, item: Item) -> Iterator[tuple[str, int]]:
        """Yield what an item shows, with -1 for the older and 1 for the newer side."""
        row = item.row
        if row.old >= 0 and item.side <= 0:
            yield self._shown(self.comparison.old[row.old]), -1
        if row.new >= 0 and item.side >= 0:
            yield self._shown(self.comparison.new[row.new]), 1

    @staticmethod
    def _shown(line: str) -> str:
        """Return a line with a box for each sign that nobody would see or that turns the order of reading."""
        return _UNSEEN.sub("□", line[:LONGEST].rstrip("\r"))

    def _margin(self) -> int:
        digits = len(str(max(len(self.comparison.old), len(self.comparison.new), 10)))
        return round(QFontMetricsF(font("mono")).horizontalAdvance("0") * digits) + scaled(40)

    def _pin_room(self) -> int:
        return scaled(28) if self.pins else scaled(6)

    def _text_width(self) -> int:
        width = self.viewport().width()
        if self.is_beside:
            return max(80, width // 2 - self._margin() - self._pin_room() // 2 - scaled(10))
        return max(80, width - self._pin_room() - self._margin() - scaled(14))

    def _laid(self, text: str, marks: Sequence[QTextLayout.FormatRange], width: int) -> QTextLayout:
        option = QTextOption()
        option.setTabStopDistance(4 * self._metrics.horizontalAdvance(" "))
        wraps = self.is_wrapped
        mode = QTextOption.WrapMode
        option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wraps else mode.NoWrap)
        auto, plain = Qt.LayoutDirection.LayoutDirectionAuto, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(auto if self.wraps else plain)
        made = QTextLayout(text, self._font)
        made.setTextOption(option)
        made.setFormats(list(marks))
        made.beginLayout()
        y = (self.line_height - self._metrics.height()) / 2
        while (line := made.createLine()).isValid():
            line.setLineWidth(width if wraps else 1e6)
            line.setPosition(QPointF(0, y))
            y += self.line_height
            if not wraps:
                break
        made.endLayout()
        return made

    def set_bars(self) -> None:
        """Say how far there is to scroll."""
        height = self.tops[-1] + scaled(6)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(height) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.line_height)
        widest = 0.0
        if not self.is_wrapped:
            seen = max(max(map(len, side)) for side in (self.comparison.old, self.comparison.new))
            widest = min(seen, LONGEST) * self._metrics.horizontalAdvance("m") + scaled(20)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(widest) - self._text_width()))
        across.setPageStep(self._text_width())

    # --- where things are -----------------------------------------------------------------------------------------

    def at(self, y: float) -> int:
        """Return the item at a height of the whole sheet; -1 above the first."""
        return bisect_right(self.tops, y) - 1

    def discs(self) -> Iterator[tuple[QRect, Pin]]:
        """Yield where the notes in view stand."""
        if not self.pins:
            return
        side = scaled(22)
        for number, top in self.visible():
            row = self.items[number].row
            if row.old < 0 or row.kind == "fold" or self.items[number].side == 1:
                continue
            for step, pin in enumerate(self.pins.get(row.old, ())):
                place = QRect(scaled(3) + step * scaled(5), top + (self.line_height - side) // 2, side, side)
                yield self._mirrored(place), pin

    def visible(self) -> Iterator[tuple[int, int]]:
        """Yield the items in view with their height on the screen."""
        top = self.verticalScrollBar().value()
        for number in range(max(0, self.at(top)), len(self.items)):
            y = round(self.tops[number]) - top
            if y > self.viewport().height():
                return
            yield number, y

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect = QRect(self.viewport().width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
        return rect

    # --- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), colour("surface"))
        for number, top in self.visible():
            item = self.items[number]
            height = round(self.tops[number + 1] - self.tops[number])
            if item.row.kind == "fold":
                self._paint_fold(painter, QRect(0, top, self.viewport().width(), height), item.row, number == self.hot)
            else:
                self._paint_item(painter, item, top, height)
        if self.is_beside:
            middle = self._sides(0, 1)[1].left()
            line = self._mirrored(QRect(middle - 1, 0, tokens().border, self.viewport().height()))
            painter.fillRect(line, colour("hairline"))
        for rect, pin in self.discs():
            paint_disc(painter, rect, pin)

    def _sides(self, top: int, height: int) -> tuple[QRect, QRect]:
        """Return where the older and the newer line stand, laid out from the left."""
        width, pins = self.viewport().width(), self._pin_room()
        if not self.is_beside:
            whole = QRect(pins, top, width - pins, height)
            return whole, whole
        half = (width - pins) // 2
        return QRect(pins, top, half, height), QRect(pins + half, top, width - pins - half, height)

    def _paint_item(self, painter: QPainter, item: Item, top: int, height: int) -> None:
        row = item.row
        gone, came = self._marks(row)
        older, newer = self._sides(top, height)
        if item.side == 2:
            self._paint_line(painter, newer, self.comparison.new[row.new], row.new, "same", [])
        elif self.is_beside:
            kinds = ("same", "same") if row.kind == "same" else ("gone", "new")
            if row.old >= 0:
                self._paint_line(painter, older, self.comparison.old[row.old], row.old, kinds[0], gone)
            else:
                painter.fillRect(self._mirrored(older), colour("sunken"))
            if row.new >= 0:
                self._paint_line(painter, newer, self.comparison.new[row.new], row.new, kinds[1], came)
            else:
                painter.fillRect(self._mirrored(newer), colour("sunken"))
        elif item.side < 0:
            self._paint_line(painter, older, self.comparison.old[row.old], row.old, "gone", gone)
        else:
            self._paint_line(painter, newer, self.comparison.new[row.new], row.new, "new", came)
        if item.change >= 0 and item.change == self.current:
            bar = QRect(self._pin_room() - scaled(4), top, scaled(4), height)
            painter.fillRect(self._mirrored(bar), colour("accent"))

    def _marks(self, row: Row) -> tuple[list[Mark], list[Mark]]:
        if row.kind != "changed":
            return [], []
        if row not in self._marked:
            self._marked[row] = self.comparison.marks(row)
        return self._marked[row]

    def _paint_line(
        self, painter: QPainter, cell: QRect, line: str, number: int, kind: str, marks: Sequence[Mark]
    ) -> None:
        """Draw one line: number, sign, words; what differs inside it stands on a stronger tint."""
        tone = _TONES.get(kind, "")
        place = self._mirrored(cell)
        if tone:
            painter.fillRect(place, colour(f"{tone}_bg"))
        painter.setFont(font("mono"))
        margin = self._margin()
        first = QRect(cell.left(), cell.top(), margin - scaled(26), self.line_height)
        painter.setPen(colour(tone or "muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawText(self._mirrored(first), int(left if is_mirrored else right), str(number + 1))
        if tone:
            sign = QRect(cell.left() + margin - scaled(24), cell.top(), scaled(20), self.line_height)
            painter.drawText(self._mirrored(sign), int(Qt.AlignmentFlag.AlignCenter), _SIGNS[kind])
        words = QRect(cell.left() + margin, cell.top(), cell.width() - margin - scaled(6), cell.height())
        words = self._mirrored(words)
        painter.save()
        painter.setClipRect(words)
        painter.setPen(colour("text"))
        shown = self._shown(line)
        laid = self._laid(shown, _formats(shown, marks, kind), words.width())
        laid.draw(painter, QPointF(words.left() - self.horizontalScrollBar().value(), words.top()))
        painter.restore()

    def _paint_fold(self, painter: QPainter, place: QRect, row: Row, is_hot: bool) -> None:
        painter.fillRect(place, colour("soft_accent" if is_hot else "sunken"))
        border = tokens().border
        painter.fillRect(place.left(), place.top(), place.width(), border, colour("hairline"))
        painter.fillRect(place.left(), place.bottom() - border + 1, place.width(), border, colour("hairline"))
        painter.setFont(font("small-strong"))
        painter.setPen(colour("accent" if is_hot else "muted"))
        told = plural(self.tr("%n unchanged line(s)", "", row.length), row.length)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"⋯  {told}")


def _formats(text: str, marks: Sequence[Mark], kind: str) -> list[QTextLayout.FormatRange]:
    """Return the marks of a line as Qt wants them, counted in UTF-16 units."""
    found = []
    for start, length in marks:
        mark = QTextLayout.FormatRange()
        mark.start = _units(text[:start])
        mark.length = _units(text[start : start + length])
        look = QTextCharFormat()
        tint = colour(_TONES[kind])
        tint.setAlpha(52 if tokens().border == 1 else 0)
        look.setBackground(tint)
        says = not text[start : start + length].isspace()
        look.setFontUnderline(says and kind == "new")
        look.setFontStrikeOut(says and kind == "gone")
        if tokens().border > 1:
            look.setForeground(colour(_TONES[kind]))
        mark.format = look
        found.append(mark)
    return found


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
