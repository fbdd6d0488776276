"""How lines of code look: their letters by what they are, and lines that are tinted as a whole."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from mentordesk_ui.widgets.painting import colour

_INKS = {
    "comment": "muted",
    "keyword": "mentor",
    "string": "done",
    "number": "progress",
    "name": "info",
    "kind": "info",
    "decorator": "accent",
    "wrong": "blocked",
    "gone": "blocked",
    "new": "done",
    "heading": "info",
}


def letters(role: str) -> QTextCharFormat:
    """Return the look of one of the `ROLES` of letters."""
    look = QTextCharFormat()
    look.setForeground(colour(_INKS[role]))
    look.setFontItalic(role == "comment")
    if role in ("keyword", "heading"):
        look.setFontWeight(QFont.Weight.DemiBold)
    return look


def whole_line(document: QTextDocument, line: int, shade: QColor) -> QTextEdit.ExtraSelection:
    """Return the mark that tints a line, counted from 1, over the whole width of the view."""
    selection = QTextEdit.ExtraSelection()
    selection.cursor = QTextCursor(document.findBlockByNumber(line - 1))
    look = QTextCharFormat()
    look.setBackground(shade)
    look.setProperty(QTextFormat.Property.FullWidthSelection, True)
    selection.format = look
    return selection
