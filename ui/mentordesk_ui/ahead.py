"""Pages that were not opened yet are got ready in quiet moments: their code is loaded, then the large ones are made."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication

from mentordesk.errors import MentorDeskError
from mentordesk_ui.pages import PAGES
from mentordesk_ui.starting import memory

if TYPE_CHECKING:
    from mentordesk_ui.main_window import MainWindow

FIRST_MS = 1_500
EACH_MS = 100
REST = 4
"""The window has four times as long for itself as a step took, so that a slow computer is not kept busy."""
QUIET_S = 1.5
"""How long nobody has touched mouse or keyboard before a page is made."""
PIECES = (
    "mentordesk.workspace.merging",
    "mentordesk.workspace.counting",
    "mentordesk_ui.widgets.inputs",
    "mentordesk_ui.widgets.text_area",
    "mentordesk_ui.widgets.form",
    "mentordesk_ui.viewers.pin_marker",
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
    "mentordesk.bundles.pairing",
    "mnemonic",
    "mentordesk.merge.text_words",
    "mentordesk.merge.text_blocks",
    "mentordesk.merge.text_choices",
    "mentordesk_ui.pages.history.words",
    "mentordesk_ui.pages.both_changed.slots",
    "mentordesk_ui.editing.pair_links",
    "mentordesk_ui.editing.record_tags",
    "mentordesk_ui.pages.goals.detail",
    "mentordesk.anchors.align",
    "mentordesk.anchors.compare",
    "mentordesk_ui.viewers.code_edit",
    "mentordesk_ui.viewers.prose_edit",
    "mentordesk_ui.viewers.sheets",
    "mentordesk_ui.viewers.canvas",
    "mentordesk_ui.viewers.pdf",
    "mentordesk.queries.placed_notes",
    "mentordesk_ui.viewers.compare_lines",
    "mentordesk_ui.viewers.compare",
    "mentordesk_ui.pages.artifacts.comparing",
    "mentordesk_ui.pages.artifacts.about",
    "mentordesk_ui.pages.artifacts.note_card",
    "mentordesk_ui.pages.artifacts.panel",
    "mentordesk_ui.pages.artifacts.reader",
    "mentordesk.layout.layers",
    "mentordesk_ui.roadmap.drawing",
    "mentordesk_ui.roadmap.map_view",
    "mentordesk_ui.pages.sessions.agenda",
    "mentordesk_ui.pages.sessions.detail",
    "mentordesk_ui.pages.sessions.run",
    "mentordesk_ui.pages.reflections.beginning",
    "mentordesk_ui.pages.reflections.detail",
    "mentordesk_ui.pages.roadmap.hands",
    "mentordesk_ui.roadmap.canvas",
    "mentordesk_ui.pages.roadmap.detail",
    "mentordesk.documents.composition",
    "mentordesk_ui.printing.preview_pane",
    "mentordesk_ui.pages.pair.laptops",
    "mentordesk_ui.pages.backups.inside",
    "mentordesk_ui.pages.exchange.past",
)
"""What pages bring with them, in an order in which no step takes long."""

LARGE = ("pair", "history", "backups")
"""Pages beside those of the rail that take as long to make; the others open at once."""

_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
    )
)


class Ahead(QObject):
    """Loads one module at a time, then makes the pages, so that one opens for the first time about as fast as again.

    Loading a module takes a frame or two, and none is loaded while a button of the mouse is held. Making a
    page takes up to 90 ms, so it waits until nobody has touched mouse or keyboard for a while and nothing else goes on.
    Where a screen reader listens none is made: Qt tells it the name of every part, hundreds that nobody sees, and what
    the person does waits behind them. What cannot be loaded or shown on this computer is left to who opens the page.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left = [*PIECES, *(each.module for each in PAGES)]
        self._touched = time.monotonic()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        self._timer.timeout.connect(memory.give_back, Qt.ConnectionType.SingleShotConnection)
        window.pair_opened.connect(self._begin)
        self._begin()

    def _begin(self) -> None:
        self._pages = [*(each.key for each in PAGES if each.in_rail), *LARGE]
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)
        self._timer.start(FIRST_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is at work; nothing is taken away."""
        if event.type() in _INPUT:
            self._touched = time.monotonic()
        return False

    def _step(self) -> None:
        begun = time.perf_counter()
        self._left = [each for each in self._left if each not in sys.modules]
        if self._left:
            if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
                with suppress(ImportError):
                    import_module(self._left.pop(0))
        elif self._window.desk is None or not self._pages or QAccessible.isActive():
            self._rest()
            return
        elif self._is_quiet():
            self._make_some()
        self._timer.start(max(EACH_MS, round(REST * 1000 * (time.perf_counter() - begun))))

    def _make_some(self) -> None:
        """Do what is left of the first page for which anything is."""
        while self._pages:
            key = self._pages.pop(0)
            with suppress(ImportError, MentorDeskError):
                if self._window.frame.stack.get_ready(key):
                    self._pages.insert(0, key)
                    return

    def _is_quiet(self) -> bool:
        desk, window = self._window.desk, self._window
        return (
            time.monotonic() - self._touched >= QUIET_S
            and desk is not None
            and not desk.jobs
            and window.palette_shown is None
            and QApplication.activePopupWidget() is None
            and QApplication.activeModalWidget() is None
        )

    def _rest(self) -> None:
        """All is ready: a filter in Python is not asked any more until another pair is opened."""
        if (handle := self._window.windowHandle()) is not None:
            handle.removeEventFilter(self)
