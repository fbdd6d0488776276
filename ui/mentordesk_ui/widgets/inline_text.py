"""Running text with the marks that people type most: *emphasis*, **strength** and `code`; nothing else is read."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from mentordesk_ui.theme.fonts import MONO_FAMILIES

from .labels import WrappedLabel
from .painting import colour

MOST_MARKED = 20_000
"""Letters up to which marks are looked for; longer texts are shown as they are."""
_MARKED = re.compile(
    r"`(?P<code>[^`\n]{1,400})`"
    r"|\*\*(?P<strong>[^*\s](?:[^*\n]{0,400}[^*\s])?)\*\*"
    r"|(?<![\w*])\*(?P<em>[^*\s](?:[^*\n]{0,400}[^*\s])?)\*(?![\w*])"
)


def inline(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    """Return the words without their marks, and (kind, start, length) of what was marked, in Python letters."""
    if len(text) > MOST_MARKED:
        return text, []
    plain: list[str] = []
    found: list[tuple[str, int, int]] = []
    at = length = 0
    for match in _MARKED.finditer(text):
        kind = match.lastgroup or ""
        before, words = text[at : match.start()], match[kind]
        plain += (before, words)
        length += len(before)
        found.append((kind, length, len(words)))
        length += len(words)
        at = match.end()
    plain.append(text[at:])
    return "".join(plain), found


class InlineText(WrappedLabel):
    """A wrapped text whose inline marks are shown as they are meant."""

    def __init__(
        self, text: str = "", role: str = "body", tint: str = "text", parent: QWidget | None = None, measure: int = 72
    ) -> None:
        self._marks: list[tuple[str, int, int]] = []
        super().__init__("", role, tint, parent, measure)
        self.set_marked(text)

    def set_marked(self, text: str) -> None:
        """Show another text."""
        words, marks = inline(text.strip("\n"))
        self._marks = [(kind, *_units(words, start, length)) for kind, start, length in marks]
        self._laid = None
        self.setText(words)
        self.setAccessibleName(words)

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return how the marked words look."""
        found = []
        for kind, start, length in self._marks:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, length, _look(kind)
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
    elif kind == "strong":
        look.setFontWeight(QFont.Weight.DemiBold)
    else:
        look.setFontItalic(True)
    return look
