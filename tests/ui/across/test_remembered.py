"""What the program remembers: preferences, the pairs opened lately, where each was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.dialogs.preferences import PreferencesDialog
from mentordesk_ui.menus import words_of
from mentordesk_ui.theme import Theme
from mentordesk_ui.welcome.start_page import WelcomePage
from mentordesk_ui.widgets import IconButton
from ui.clipping import clipped
from ui.desks import nameless
from ui.laptops import Pair, WindowLaptop, press, until
from ui.looks import LOOKS, look


def preferences(laptop: WindowLaptop) -> PreferencesDialog:
    laptop.window.activateWindow()
    until(laptop.window.isActiveWindow)
    QTest.keyClick(laptop.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = laptop.window.findChildren(PreferencesDialog)
    assert found
    return found[-1]


def test_every_preference_applies_at_once_and_is_kept(pair: Pair, tmp_path: Path) -> None:
    mentor, _ = pair
    dialog = preferences(mentor)
    try:
        press(dialog.theme._segments["dark"])
        press(dialog.size_choice._segments["125"])
        assert Theme.of(mentor.app).name == "dark"
        assert Theme.of(mentor.app).text_percent == 125
        assert mentor.window.commands._themes["dark"].isChecked()
        press(dialog.limit._segments["10"])
        dialog.set_folder(str(tmp_path / "mails"))
        dialog.remind.click()
        dialog.accept()
        mentor.start_again()
        kept = mentor.program.preferences
        assert (kept.theme, kept.text_percent, kept.mail_limit) == ("dark", 125, 10)
        assert kept.updates_folder == tmp_path / "mails"
        assert not kept.reminds_of_unsent
    finally:
        Theme.apply(mentor.app, "light", 100)


@pytest.mark.parametrize("name", ["light", "mirrored, 150 percent, contrast"])
def test_preferences_fit_and_everything_has_a_name(qapp: QApplication, pair: Pair, name: str) -> None:
    mentor, _ = pair
    with look(qapp, *LOOKS[name]):
        mentor.window.resize(900, 600)
        dialog = preferences(mentor)
        for _ in range(6):
            qapp.processEvents()
        assert clipped(dialog) == []
        assert nameless(dialog) == []
        dialog.accept()


# --- pairs ----------------------------------------------------------------------------------------------------------


def two_pairs(laptop: WindowLaptop) -> tuple[Path, Path]:
    """Start two pairs on one laptop, the second is open."""
    laptop.begin()
    laptop.start_pair(partner="Léa Martin")
    first = laptop.workspace.folder
    laptop.program.start_pair()
    laptop.start_pair_here(partner="Noor Haddad")
    return first, laptop.workspace.folder


def test_the_menu_changes_to_a_recent_pair(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("two")
    first, second = two_pairs(laptop)
    assert first != second
    recent = laptop.window.commands.recent
    recent.fill()
    names = [words_of(each) for each in recent.menu.actions()]
    assert names == ["Open pair: Noor & Tomáš", "Open pair: Léa & Tomáš"]
    assert [each.isChecked() for each in recent.menu.actions()] == [True, False]
    recent.menu.actions()[1].trigger()
    assert laptop.workspace.folder == first
    recent.offer()
    assert recent._popup is not None
    recent._popup.close()


def test_a_pair_taken_off_the_list_can_be_opened_from_its_folder(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("two")
    first, second = two_pairs(laptop)
    laptop.program.show_welcome()
    page = laptop.alone(WelcomePage)
    forget = [each for each in page.findChildren(IconButton) if "Léa" in each.accessibleName()]
    press(forget[0])
    assert laptop.home.recent_pairs() == [second]
    assert "Nothing was deleted" in page.said.text()
    assert first.is_dir()
    assert laptop.program.open_pair(first)
    assert laptop.home.recent_pairs() == [first, second]


def test_a_pair_opens_where_it_was_left(pair: Pair) -> None:
    mentor, _ = pair
    mentor.window.go("goals")
    mentor.start_again()
    assert mentor.window.page is mentor.window.pages["goals"]
    mentor.window.go("send")
    mentor.start_again()
    assert mentor.window.page is mentor.window.pages["today"]
