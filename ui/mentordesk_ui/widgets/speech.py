"""Words said aloud by a screen reader, wherever the keyboard is."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say_aloud(widget: QWidget, words: str) -> None:
    """Let a screen reader, if there is one, say words; `widget` is what they are about."""
    if not words:
        return
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
    _say_to_older_readers(widget, words)


def say_place(page: QWidget, name: str) -> None:
    """Let a screen reader say which page the window shows now, once its title says so: Orca says that by itself."""
    if sys.platform == "linux":
        _say_to_older_readers(page, name)
    else:
        say_aloud(page, name)


def _say_to_older_readers(widget: QWidget, words: str) -> None:
    if words and sys.platform == "linux" and QAccessible.isActive():
        from mentordesk_ui.accessible import older_readers

        older_readers.say(widget.window(), words)
