"""Running text with the marks that people type most: *emphasis*, **strength**, `code`, links; nothing else is read."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QWidget

from mentordesk_ui.theme.fonts import MONO_FAMILIES

from .labels import WrappedLabel
from .painting import colour
from .speech import say_aloud

MOST_MARKED = 20_000
"""Letters up to which marks are looked for; longer texts are shown as they are."""
_MARKED = re.compile(
    r"`(?P<code>[^`\n]{1,400})`"
    r"|\*\*(?P<strong>[^*\s](?:[^*\n]{0,400}[^*\s])?)\*\*"
    r"|\[(?P<link>(?:\\.|[^\\\[\]\n]){1,400})\]\((?P<address>[a-z]{1,20}:[^()\s]{1,2000})\)"
    r"|(?<![\w*])\*(?P<em>[^*\s](?:[^*\n]{0,400}[^*\s])?)\*(?![\w*])"
)
_ESCAPED = re.compile(r"\\([^\w\s])")


def inline(text: str) -> tuple[str, list[tuple[str, int, int]], list[str]]:
    """Return the words without their marks, (kind, start, length) of what was marked, and where its links lead.

    Places count Python letters.
    """
    if len(text) > MOST_MARKED:
        return text, [], []
    plain: list[str] = []
    found: list[tuple[str, int, int]] = []
    addresses: list[str] = []
    at = length = 0
    for match in _MARKED.finditer(text):
        kind = "link" if match["link"] else match.lastgroup or ""
        before, words = text[at : match.start()], match[kind]
        if kind == "link":
            words = _ESCAPED.sub(r"\1", words)
            addresses.append(match["address"])
        plain += (before, words)
        length += len(before)
        found.append((kind, length, len(words)))
        length += len(words)
        at = match.end()
    plain.append(text[at:])
    return "".join(plain), found, addresses


class InlineText(WrappedLabel):
    """A wrapped text whose inline marks are shown as they are meant.

    Links are followed by a press; with the keyboard, Left and Right choose one and Return follows it.

    Signals:
        link_followed(str): the person wants what a link leads to.
    """

    link_followed = Signal(str)
    focus_ring = True

    def __init__(
        self, text: str = "", role: str = "body", tint: str = "text", parent: QWidget | None = None, measure: int = 72
    ) -> None:
        self._marks: list[tuple[str, int, int]] = []
        self._addresses: list[str] = []
        self._chosen = 0
        super().__init__("", role, tint, parent, measure)
        self.set_marked(text)

    def set_marked(self, text: str) -> None:
        """Show another text."""
        words, marks, self._addresses = inline(text.strip("\n"))
        self._marks = [(kind, *_units(words, start, length)) for kind, start, length in marks]
        self._laid = None
        self._chosen = 0
        self.setText(words)
        self.setAccessibleName(words)
        self.setMouseTracking(bool(self._addresses))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._addresses else Qt.FocusPolicy.NoFocus)

    def _links(self) -> list[tuple[int, int]]:
        return [(start, start + length) for kind, start, length in self._marks if kind == "link"]

    def _link_at(self, point: QPointF) -> int | None:
        """Return the number of the link at a point, or None."""
        width = min(self.width(), self._widest())
        layout = self._lay_out(width).layout
        left = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.naturalTextRect().translated(left, 0).contains(point):
                place = line.xToCursor(point.x() - left, QTextLine.CursorPosition.CursorOnCharacter)
                place = place[0] if isinstance(place, tuple) else place
                return next((at for at, (start, stop) in enumerate(self._links()) if start <= place < stop), None)
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a link is."""
        is_link = bool(self._addresses) and self._link_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a link is no press on what holds the text."""
        if self._link_at(event.position()) is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link."""
        link = self._link_at(event.position())
        if link is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self.link_followed.emit(self._addresses[link])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among the links, and follow the one chosen."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if self._addresses and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.link_followed.emit(self._addresses[self._chosen])
        elif step is not None and len(self._addresses) > 1:
            step = -step if self.isRightToLeft() else step
            self._chosen = (self._chosen + step) % len(self._addresses)
            start, stop = self._links()[self._chosen]
            say_aloud(self, self.text()[start:stop])
            self._laid = None
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the link that Return would follow."""
        super().focusInEvent(event)
        self._laid = None
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark none."""
        super().focusOutEvent(event)
        self._laid = None
        self.update()

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return how the marked words look."""
        found = []
        chosen = self._links()[self._chosen] if self._addresses and self.hasFocus() else None
        for kind, start, length in self._marks:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, length, _look(kind)
            if chosen is not None and start == chosen[0]:
                mark.format.setBackground(colour("soft_accent"))
            found.append(mark)
        return found

    def _restyle(self) -> None:
        self._laid = None
        super()._restyle()


def _units(text: str, start: int, length: int) -> tuple[int, int]:
    """Return a stretch in the units that Qt counts in."""
    if text.isascii():
        return start, length
    before, inside = text[:start], text[start : start + length]
    return len(before.encode("utf-16-le", "surrogatepass")) // 2, len(inside.encode("utf-16-le", "surrogatepass")) // 2


def _look(kind: str) -> QTextCharFormat:
    look = QTextCharFormat()
    if kind == "code":
        look.setFontFamilies(list(MONO_FAMILIES))
        look.setBackground(colour("sunken"))
    elif kind == "link":
        look.setForeground(colour("accent"))
        look.setFontUnderline(True)
    elif kind == "strong":
        look.setFontWeight(QFont.Weight.DemiBold)
    else:
        look.setFontItalic(True)
    return look
