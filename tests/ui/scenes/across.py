"""What goes across the window: the palette, the search, the keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk_ui.dialogs.leaving import LeavingDialog
from mentordesk_ui.dialogs.preferences import PreferencesDialog
from mentordesk_ui.dialogs.shortcuts import ShortcutsDialog
from mentordesk_ui.palette.palette import Palette
from ui.laptops import WindowLaptop, until


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Every part that is the same on all pages, in the sample pair as the mentee."""
    window = laptop.window
    while laptop.workspace.search.index_some():
        QApplication.processEvents()
    window.look_for()
    yield "palette-open", window
    yield "palette-typed", asked(laptop, "test")
    yield "palette-nothing", asked(laptop, "qqqq")
    assert window.palette_shown is not None
    window.palette_shown.close_palette()
    window.go("search", "test")
    until(lambda: window.page.results.items)  # type: ignore[union-attr]
    yield "search-found", window
    job = window.frame.reading.read()
    until(lambda: job is None or not job.is_running)
    window.go("search", "night")
    page = QCoreApplication.translate("Items", "Page {0}: {1}").partition("{")[0]
    until(lambda: any(each.about.startswith(page) for each in window.page.results.items))  # type: ignore[union-attr]
    yield "search-files", window
    window.go("search", "qqqq")
    until(lambda: not window.page.results.items)  # type: ignore[union-attr]
    yield "search-nothing", window
    window.go("pair")
    yield "pair", window
    window.commands._show_shortcuts()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    yield "shortcuts", dialog
    dialog.accept()
    laptop.program.show_preferences()
    preferences = window.findChild(PreferencesDialog)
    assert preferences is not None
    yield "preferences", preferences
    preferences.accept()
    words = ("They are safe on this laptop and go to Tomáš with your next update.", "Send now", "Quit")
    reminder = LeavingDialog("3 changes are not sent yet.", *words, "Don't remind me again", window)
    reminder.open()
    yield "quit-reminder", reminder
    reminder.accept()


def asked(laptop: WindowLaptop, question: str) -> QWidget:
    """Type something into the palette and wait for the answer."""
    palette = laptop.window.palette_shown
    assert isinstance(palette, Palette)
    palette.open_with(question)
    until(lambda: palette._hits[0] == question)
    return laptop.window
