"""Several words or facts in one line, with the sign between them that the reader's language has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(parts: Iterable[str]) -> str:
    """Return parts one after the other, such as “Tidy up, done”; empty ones are left out."""
    return QCoreApplication.translate("Listing", ", ").join(each for each in parts if each)
