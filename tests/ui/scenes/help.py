"""The help: a page of it, a search, and the line that tells of a new version."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from mentordesk_ui.pages.help.page import HelpPage
from ui.laptops import WindowLaptop, write


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """What somebody sees who presses F1 on Sessions, looks for something and reads what is new."""
    window = laptop.window
    window.go("sessions")
    window.show_help()
    yield "help-sessions", window
    page = window.page
    assert isinstance(page, HelpPage)
    page.view_of_help.show_list()
    yield "help-list", window
    write(page.view_of_help.field, "backup")
    page.view_of_help._fill()
    page.view_of_help.open("recovery")
    yield "help-search", window
    write(page.view_of_help.field, "")
    page.view_of_help._fill()
    window.frame.notices._settings = window._settings
    window._settings.setValue("help/version", "0.0.9")
    window.frame.notices.tell_version(window._settings)
    window.go("today")
    yield "help-whats-new", window
