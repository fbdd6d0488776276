"""The choice of reminders in the preferences, and a reminder at the foot of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QScrollArea, QWidget

from mentordesk_ui.dialogs.preferences import PreferencesDialog
from mentordesk_ui.dialogs.reminder_choice import ReminderChoice
from ui.laptops import WindowLaptop


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """What is chosen, and how a reminder looks where the system has no place for it."""
    laptop.program.show_preferences()
    dialog = laptop.window.findChild(PreferencesDialog)
    assert dialog is not None
    choice, view = dialog.findChild(ReminderChoice), dialog.findChild(QScrollArea)
    assert choice is not None
    assert view is not None
    choice.wanted.setChecked(True)
    view.ensureWidgetVisible(choice)
    view.verticalScrollBar().setValue(choice.y() - 60)
    yield "reminders-choice", dialog
    choice.wanted.setChecked(False)
    dialog.accept()
    laptop.window.frame.reminders.told.emit("Your session with Tomáš begins at 17:30.")
    yield "reminders-told", laptop.window
