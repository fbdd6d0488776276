"""The steps of a session, with one letter each; the menu and the palette have them by name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from mentordesk_ui.pages.page import PageCommand
from mentordesk_ui.pages.sessions.run import RunScreen

Step = Callable[[RunScreen], None]
STEPS: dict[Qt.Key, tuple[str, Step]] = {
    Qt.Key.Key_T: (str(QT_TRANSLATE_NOOP("Sessions", "Tick point and go on")), RunScreen.tick),
    Qt.Key.Key_N: (str(QT_TRANSLATE_NOOP("Sessions", "Come back to point later")), RunScreen.skip),
    Qt.Key.Key_P: (str(QT_TRANSLATE_NOOP("Sessions", "Leave point for another time")), RunScreen.park),
    Qt.Key.Key_C: (str(QT_TRANSLATE_NOOP("Sessions", "Stop or start the clock")), RunScreen.turn_clock),
    Qt.Key.Key_M: (str(QT_TRANSLATE_NOOP("Sessions", "Write notes")), RunScreen.write_notes),
    Qt.Key.Key_L: (str(QT_TRANSLATE_NOOP("Sessions", "Park a thought")), RunScreen.park_thought),
    Qt.Key.Key_D: (str(QT_TRANSLATE_NOOP("Sessions", "Write down a decision")), RunScreen.write_decision),
    Qt.Key.Key_A: (str(QT_TRANSLATE_NOOP("Sessions", "Take on a task")), RunScreen.take_task),
    Qt.Key.Key_E: (str(QT_TRANSLATE_NOOP("Sessions", "End session")), RunScreen.end),
}


def commands(screen: Callable[[], RunScreen], can_run: Callable[[], bool]) -> tuple[PageCommand, ...]:
    """Return the steps as commands; their letters work on the screen alone, so that lists can be searched elsewhere."""

    def on_screen(step: Step) -> Callable[[], None]:
        return lambda: step(screen())

    return tuple(
        PageCommand(QCoreApplication.translate("Sessions", words), on_screen(step), can_run=can_run)
        for words, step in STEPS.values()
    )
