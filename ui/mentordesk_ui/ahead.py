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
PIECES = (
    "mentordesk_ui.editing.prose_view",
    "mentordesk_ui.editing.link_typing",
    "mentordesk_ui.editing.spelling",
    "mentordesk_ui.editing.spell_choices",
    "mentordesk_ui.editing.markdown_area",
    "mentordesk.actions.goals",
    "mentordesk.actions.sessions",
    "mentordesk.bundles.mail_reading",
    "mentordesk.bundles.identity",
    "mentordesk.bundles.outgoing",
    "mentordesk.bundles.choosing",
    "mentordesk.bundles.send",
    "mentordesk.merge.text_choices",
    "mentordesk_ui.pages.both_changed.slots",
    "mentordesk_ui.pages.goals.detail",
    "mentordesk.merge.text_words",
    "mentordesk.anchors.compare",
    "mentordesk_ui.viewers.code_edit",
    "mentordesk_ui.viewers.prose_edit",
    "mentordesk_ui.viewers.pdf",
    "mentordesk_ui.pages.artifacts.comparing",
    "mentordesk_ui.pages.artifacts.reader",
    "mentordesk_ui.roadmap.drawing",
    "mentordesk_ui.roadmap.map_view",
)
"""What pages bring with them, in an order in which no step takes long."""


class Ahead(QObject):
    """Loads one module at a time, so that a page opens for the first time about as fast as again.

    A step takes about as long as a frame, and none is made while a button of the mouse is held. What cannot be loaded
    on this computer is left to whoever opens its page.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = [*PIECES, *(each.module for each in PAGES)]
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
