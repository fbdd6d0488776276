"""The code of pages that were not opened yet is loaded while nothing else is to be done."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from mentordesk_ui.pages import PAGES

FIRST_MS = 1_500
EACH_MS = 250
SHARED = (
    "mentordesk_ui.editing.markdown_area",
    "mentordesk.actions.goals",
    "mentordesk.actions.sessions",
    "mentordesk.bundles.outgoing",
    "mentordesk.bundles.send",
    "mentordesk_ui.viewers.code_edit",
    "mentordesk_ui.viewers.prose_edit",
    "mentordesk_ui.viewers.pdf",
    "mentordesk_ui.pages.artifacts.comparing",
    "mentordesk_ui.roadmap.map_view",
)
"""What several pages bring with them, so that no step takes long."""


class Ahead(QObject):
    """Loads one module at a time, so that a page opens for the first time about as fast as again.

    A step takes some tens of milliseconds; none is made while a button of the mouse is held. What cannot be loaded on
    this computer is left to whoever opens its page.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = [*SHARED, *(each.module for each in PAGES)]
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        self._timer.start(FIRST_MS)

    def _step(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._left = [each for each in self._left if each not in sys.modules]
            if not self._left:
                return
            with suppress(ImportError):
                import_module(self._left.pop(0))
        self._timer.start(EACH_MS)
