"""The help in the window: for the page that is shown, by search, by its links, and before there is a pair."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk import __version__
from mentordesk.library.help import KEYS, help_pages
from mentordesk_ui.dialogs.help import HelpDialog
from mentordesk_ui.main_window import MainWindow
from mentordesk_ui.menus import plain
from mentordesk_ui.pages import PAGES
from mentordesk_ui.pages.help.page import HelpPage
from ui.clipping import clipped
from ui.desks import OpenWindow, nameless
from ui.laptops import until
from ui.looks import LOOKS, look


def opened(window: OpenWindow) -> HelpPage:
    window.settle()
    assert isinstance(window.page, HelpPage)
    until(lambda: window.page.view_of_help.reader.is_filled)  # type: ignore[union-attr]
    return window.page


def test_f1_opens_the_page_about_what_is_shown_and_escape_leads_back(fresh: OpenWindow) -> None:
    fresh.activateWindow()
    until(fresh.isActiveWindow)
    fresh.go("goals")
    QTest.keyClick(fresh, Qt.Key.Key_F1)
    page = opened(fresh)
    assert page.view_of_help.key == "goals"
    assert page.view_of_help.reader.toPlainText().startswith("Goals\nA goal says")
    assert page.view_of_help.reader.hasFocus()
    assert page.back.text() == "Back to Goals"
    QTest.keyClick(page.view_of_help.reader, Qt.Key.Key_Escape)
    assert fresh.page is fresh.pages["goals"]


def test_every_page_of_the_window_has_a_page_of_help_and_links_lead_to_pages_of_the_window() -> None:
    keys = {each.key for each in PAGES} - {"help"}
    assert keys <= set(KEYS)
    linked = {key for page in help_pages() for key in re.findall(r"\(page:(\w+)\)", page.text)}
    assert linked == keys


def test_links_lead_to_other_pages_and_into_the_window(fresh: OpenWindow) -> None:
    fresh.show_help("import")
    page = opened(fresh)
    page.view_of_help.reader.anchorClicked.emit(QUrl("help:both"))
    assert page.view_of_help.key == "both"
    page.view_of_help.reader.anchorClicked.emit(QUrl("https://example.org"))
    assert page.view_of_help.key == "both"
    page.view_of_help.reader.anchorClicked.emit(QUrl("page:backups"))
    assert fresh.page is fresh.pages["backups"]


def test_a_search_leaves_the_pages_that_answer_and_return_opens_the_first(fresh: OpenWindow) -> None:
    fresh.show_help()
    view = opened(fresh).view_of_help
    view.look_for()
    QTest.keyClicks(view.field, "gibbs")
    assert [row.key for row in view.list.rows()] == ["reflections"]
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    until(lambda: view.reader.is_filled)
    assert view.key == "reflections"
    assert [each.cursor.selectedText() for each in view.reader.extraSelections()] == ["Gibbs"]
    view.field.setFocus()
    QTest.keyClicks(view.field, "xyz")
    assert view.nothing.text() == "Nothing found for ‘gibbsxyz’."
    assert not view.list.isVisible()


def test_the_menu_lists_every_page(fresh: OpenWindow) -> None:
    words = {plain(each.text()) for _, actions in fresh.commands.by_menu() for each in actions}
    assert {each.title for each in help_pages()} <= words
    entries = [each for _, actions in fresh.commands.by_menu() for each in actions]
    next(each for each in entries if plain(each.text()) == "When mail goes wrong").trigger()
    assert opened(fresh).view_of_help.key == "mail"


def test_there_is_help_before_there_is_a_pair(qapp: QApplication, tmp_path) -> None:  # type: ignore[no-untyped-def]
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window.show_alone(QWidget())
    window.show()
    window.show_help()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.help.key == "first-week"
    dialog.accept()
    window.close()


def test_what_is_new_is_said_once_after_an_update(fresh: OpenWindow, tmp_path) -> None:  # type: ignore[no-untyped-def]
    settings = fresh._settings
    assert not fresh.frame.notices.news.isVisible()  # the first start: nothing is new to somebody who never saw it
    settings.setValue("help/version", "0.0.9")
    desk = fresh.desk
    assert desk is not None
    fresh.frame.notices.tell_version(settings)
    fresh.go("today")
    assert fresh.frame.notices.news.isVisible()
    assert fresh.frame.notices.news.text.text() == f"MentorDesk is now version {__version__}."
    fresh.press(fresh.frame.notices.news.action)
    assert opened(fresh).view_of_help.key == "whats-new"
    fresh.go("today")
    assert not fresh.frame.notices.news.isVisible()
    assert settings.value("help/version") == __version__


@pytest.mark.parametrize("name", ["light", "mirrored, 150 percent, contrast"])
def test_it_fits_and_everything_has_a_name(qapp: QApplication, fresh: OpenWindow, name: str) -> None:
    with look(qapp, *LOOKS[name]):
        for width in (720, 1280):
            fresh.resize(width, 600)
            fresh.show_help("sessions")
            page = opened(fresh)
            assert clipped(page) == []
            assert nameless(page) == []
