"""The sheets of the gallery by name, and the looks they are seen in."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk_ui.gallery import controls, holders, pages, tags, texts
from mentordesk_ui.gallery.sheet import Sheet
from mentordesk_ui.theme import Theme

FAMILIES: dict[str, Callable[[], Sheet]] = {
    "buttons": controls.buttons,
    "choices": controls.choices,
    "fields": controls.fields,
    "writing": texts.writing,
    "tags": tags.tags,
    "signs": texts.signs,
    "messages": holders.messages,
    "lists": holders.lists,
    "frames": holders.frames,
}
SHEETS: dict[str, Callable[[], QWidget]] = {**FAMILIES, "today": pages.today, "welcome": pages.welcome}


class Look(NamedTuple):
    """A theme, the size of text in percent, and whether one reads from right to left."""

    theme: str
    percent: int = 100
    mirrored: bool = False

    def apply(self, app: QApplication) -> None:
        """Show the application like this."""
        direction = Qt.LayoutDirection.RightToLeft if self.mirrored else Qt.LayoutDirection.LeftToRight
        Theme.apply(app, self.theme, self.percent, direction)


LOOKS = {
    "light": Look("light"),
    "dark": Look("dark"),
    "contrast": Look("contrast"),
    "mirrored": Look("light", mirrored=True),
}
