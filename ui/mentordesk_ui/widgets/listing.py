"""Several words or facts in one line, with the sign between them that the reader's language has."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication


def listed(parts: Iterable[str]) -> str:
    """Return parts one after the other, such as “Tidy up, done”; empty ones are left out."""
    return QCoreApplication.translate("Listing", ", ").join(each for each in parts if each)


def side_by_side(facts: Iterable[str]) -> str:
    """Return facts in one line, such as “Léa · 18:00”; empty ones are left out.

    They follow each other as the window is read, whatever script a name in them is written in.
    """
    shown = [each for each in facts if each]
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if len(shown) < 2 or not (is_mirrored or any(_turns(each) for each in shown)):
        return " · ".join(shown)
    return ("\u200f" if is_mirrored else "\u200e") + " · ".join(map(isolated, shown))


def isolated(text: str) -> str:
    """Return a text that keeps the direction of its own script, whatever stands around it."""
    return f"\u2068{text}\u2069"


def _turns(text: str) -> bool:
    """Return whether some of a text is read from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(each) in ("R", "AL") for each in text)
