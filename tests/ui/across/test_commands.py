"""Every command of the window: one menu entry, one letter, one key; pages add what they can do while they are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from mentordesk_ui.dialogs.shortcuts import ShortcutsDialog
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.menus import marked_letter, plain, with_letters
from mentordesk_ui.pages import PAGES
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.page import PageCommand
from ui.desks import OpenWindow, new_pair
from ui.laptops import until


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    window = new_pair(tmp_path)
    window.activateWindow()
    until(window.isActiveWindow)
    yield window
    window.close()


def menus(window: OpenWindow) -> list[QMenu]:
    return [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() and menu.actions()]


@given(st.lists(st.text(alphabet="abc &é…", max_size=6), max_size=8))
def test_no_letter_is_given_twice_and_no_word_is_changed(texts: list[str]) -> None:
    given_letters = with_letters(texts)
    letters = [marked_letter(each) for each in given_letters if marked_letter(each)]
    assert len(letters) == len(set(letters))
    assert [plain(each) for each in given_letters] == [plain(each) for each in texts]


def test_letters_chosen_by_hand_are_kept() -> None:
    assert with_letters(["&Undo", "Undo all", "Cut && paste"]) == ["&Undo", "Undo &all", "&Cut && paste"]


def test_no_menu_has_a_letter_twice(window: OpenWindow) -> None:
    for page in PAGES:
        window.go(page.key)
        for menu in menus(window):
            letters = Counter(marked_letter(each.text()) for each in menu.actions() if not each.isSeparator())
            assert letters[""] == 0, menu.title()
            assert max(letters.values()) == 1, (menu.title(), letters)


def test_no_key_is_given_twice_on_any_page(window: OpenWindow) -> None:
    for page in PAGES:
        window.go(page.key)
        actions = [*window.commands.all, *window.commands.here.actions]
        keys = Counter(keys.toString() for each in actions for keys in each.shortcuts())
        assert [key for key, count in keys.items() if count > 1] == [], page.key


def test_every_page_has_an_entry_in_a_menu(window: OpenWindow) -> None:
    words = {plain(each.text()) for _, actions in window.commands.by_menu() for each in actions}
    assert {page.text for page in PAGES} <= words


def test_the_list_of_keys_shows_every_key(window: OpenWindow, qtbot) -> None:  # type: ignore[no-untyped-def]
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    shown = window.findChild(ShortcutsDialog)
    assert shown is not None
    of_texts = {each.shortcut().toString() for each in MarkdownArea().by_key()}
    assert {key for _, key in shown.rows} == of_texts | {
        keys.toString() for each in window.commands.all for keys in each.shortcuts()
    }
    shown.accept()


# --- what a page adds -----------------------------------------------------------------------------------------------


class Notebook(GoalsPage):
    """A page that can do a thing of its own, when there is ink."""

    ink = 0
    blots = 0
    asked: ClassVar[list[str]] = []

    def commands(self) -> Sequence[PageCommand]:
        return (PageCommand("Make a blot", self._blot, "Ctrl+Shift+J", lambda: self.ink > 0),)

    def _blot(self) -> None:
        self.blots += 1

    def toggle_panel(self) -> bool:
        self.asked.append("panel")
        return True

    def edit_or_read(self) -> bool:
        self.asked.append("edit")
        return True

    def finish(self) -> bool:
        self.asked.append("done")
        return True

    def print_page(self) -> bool:
        self.asked.append("print")
        return True


@pytest.fixture
def notebook(window: OpenWindow) -> Notebook:
    assert window.desk is not None
    page = Notebook(window.desk)
    window.pages["goals"] = page
    window.frame.stack.addWidget(page)
    window.go("goals")
    window.settle()
    return page


def test_the_page_adds_its_commands_to_the_menu_here(window: OpenWindow, notebook: Notebook) -> None:
    (action,) = window.commands.here.actions
    assert plain(action.text()) == "Make a blot"
    window.commands.here.menu.aboutToShow.emit()
    assert not window.commands.here.actions[0].isEnabled()
    window.commands.here.menu.aboutToHide.emit()
    notebook.ink = 1
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert notebook.blots == 1
    window.go("today")
    assert window.commands.here.actions == []


def test_a_key_does_nothing_while_its_command_cannot_run(window: OpenWindow, notebook: Notebook) -> None:
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert notebook.blots == 0


def test_the_keys_of_every_page_reach_the_page(window: OpenWindow, notebook: Notebook) -> None:
    Notebook.asked.clear()
    QTest.keyClick(window, Qt.Key.Key_F9)
    for key in (Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_P):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert Notebook.asked == ["panel", "edit", "done", "print"]
    assert window.toasts.current is None


def test_what_a_page_cannot_do_is_said(window: OpenWindow) -> None:
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.told == "This page has no side panel."


# --- from part to part ----------------------------------------------------------------------------------------------


def test_f6_walks_from_the_rail_through_the_page_and_back(window: OpenWindow) -> None:
    window.go("goals", "new")
    window.settle()
    page = window.page
    assert page is not None
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.frame.rail.isAncestorOf(focus)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is field


def test_a_question_mark_typed_in_a_field_is_a_question_mark(window: OpenWindow) -> None:
    window.go("goals", "new")
    field = window.page.findChild(QLineEdit)  # type: ignore[union-attr]
    field.setFocus()  # type: ignore[union-attr]
    QTest.keyClicks(field, "why?")  # type: ignore[arg-type]
    assert field.text() == "why?"  # type: ignore[union-attr]
    assert window.findChild(ShortcutsDialog) is None
    assert QKeySequence("?") in [each for action in window.commands.all for each in action.shortcuts()]
