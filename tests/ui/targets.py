"""Find what is too small to be hit by a hand that trembles; any page can be checked with it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

LEAST = 32


def small(window: QWidget) -> list[str]:
    """Return a line for everything to press or write in that is less than 32 pixels high or wide."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox) or not widget.isVisible():
            continue
        if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit):
            continue  # a part of what is hit as a whole
        if widget.width() < LEAST or widget.height() < LEAST:
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            found.append(f"{type(widget).__name__} {name[:40]!r}: {widget.width()} × {widget.height()}")
    return found
