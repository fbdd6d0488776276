"""Two versions of a text as one, with what went and what came marked by colour and by line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtGui import QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from .labels import WrappedLabel
from .painting import colour

Kind = Literal["same", "new", "gone"]
_THIN = "\u2009"


class WordDiffLabel(WrappedLabel):
    """Running text in which new words are underlined and gone ones struck through.

    Args:
        parts: (kind, text) in order; kind is same, new or gone.
    """

    def __init__(self, parts: Iterable[tuple[Kind, str]] = (), parent: QWidget | None = None) -> None:
        self._parts: list[tuple[Kind, str]] = _apart(parts)
        super().__init__("", parent=parent)
        self.set_parts(self._parts)

    def set_parts(self, parts: Iterable[tuple[Kind, str]]) -> None:
        """Show another comparison."""
        self._parts = _apart(parts)
        self._laid = None
        self.setText("".join(text for _, text in self._parts))
        words = {"same": "{0}", "new": self.tr("(new: {0})"), "gone": self.tr("(gone: {0})")}
        spoken = (words[kind].format(text.strip()) for kind, text in self._parts if text.strip())
        self.setAccessibleName(" ".join(spoken))

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return the marks, by position in the text."""
        found: list[QTextLayout.FormatRange] = []
        at = 0
        for kind, text in self._parts:
            length = len(text.encode("utf-16-le")) // 2
            if kind != "same":
                mark = QTextLayout.FormatRange()
                mark.start, mark.length, mark.format = at, length, _look(kind)
                found.append(mark)
            at += length
        return found

    def _restyle(self) -> None:
        self._laid = None
        super()._restyle()


def _apart(parts: Iterable[tuple[Kind, str]]) -> list[tuple[Kind, str]]:
    """Return the parts with a thin space where a gone word and its new one would touch."""
    found: list[tuple[Kind, str]] = []
    for kind, text in parts:
        touching = found and found[-1][1][-1:].strip() and text[:1].strip()
        if touching and "same" not in (kind, found[-1][0]) and kind != found[-1][0]:
            found.append(("same", _THIN))
        found.append((kind, text))
    return found


def _look(kind: Kind) -> QTextCharFormat:
    look = QTextCharFormat()
    tone = "done" if kind == "new" else "blocked"
    look.setForeground(colour(tone))
    look.setBackground(colour(f"{tone}_bg"))
    look.setFontUnderline(kind == "new")
    look.setFontStrikeOut(kind == "gone")
    return look
