"""Keeping a way back in the real window: a backup file from the pair's page, offered once a month; the passphrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.queries import backup_files
from mentordesk.records import Person
from mentordesk_ui.dialogs.passphrase import PassphraseDialog
from mentordesk_ui.dialogs.preferences import PreferencesDialog
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.pages.today.offers import OfferRow
from mentordesk_ui.pages.today.page import TodayPage
from mentordesk_ui.welcome.unlock import UnlockPage
from ui.desks import OpenWindow, new_pair
from ui.laptops import WindowLaptop, press, until, write

NEW = "staple again and again"


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    made = new_pair(tmp_path)
    yield made
    made.close()


def offered(window: OpenWindow) -> list[OfferRow]:
    page = window.page_at(TodayPage, "today")
    return [row for row in page.waiting.offers.rows() if isinstance(row, OfferRow)]


def later(window: OpenWindow, days: int) -> None:
    now = window.desk.workspace.clock()
    window.desk.workspace.clock = lambda: now + days * 86_400_000


def test_a_backup_file_is_written_from_the_page_of_the_pair(window: OpenWindow, tmp_path: Path) -> None:
    page = window.page_at(PairPage, "pair")
    target = tmp_path / "stick" / "all.mentordesk-backup"
    page.laptop.write_backup_file(target)
    until(target.exists, "the file")
    until(page.laptop.backup_file.isEnabled)
    assert backup_files.last_written(window.desk.workspace)
    assert "The last one is of" in page.laptop.backup_words.text()


def test_a_month_later_today_offers_one_and_never_nags_twice(window: OpenWindow, tmp_path: Path) -> None:
    assert offered(window) == []
    later(window, 31)
    window.page_at(TodayPage, "today").refresh()
    (row,) = offered(window)
    window.press(row.row)
    assert window.page is window.pages["pair"]
    window.page_at(TodayPage, "today")
    window.press(offered(window)[0].later)
    assert offered(window) == []
    later(window, 15)
    window.page_at(TodayPage, "today").refresh()
    assert offered(window) == []
    later(window, 20)
    window.page_at(TodayPage, "today").refresh()
    assert len(offered(window)) == 1
    page = window.page_at(PairPage, "pair")
    page.laptop.write_backup_file(tmp_path / "all.mentordesk-backup")
    until(lambda: backup_files.last_written(window.desk.workspace))
    until(page.laptop.backup_file.isEnabled)
    window.page_at(TodayPage, "today").refresh()
    assert offered(window) == []


def test_the_keys_are_put_under_a_passphrase_and_asked_for_at_the_next_start(
    new_laptop: Callable[[str], WindowLaptop],
) -> None:
    laptop = new_laptop("mentor")
    laptop.begin()
    laptop.start_pair()
    name = laptop.workspace.get(Person, laptop.workspace.me).name
    laptop.program.show_preferences()
    dialog = laptop.window.findChild(PreferencesDialog)
    press(dialog.passphrase)
    asked = dialog.asked
    assert isinstance(asked, PassphraseDialog)
    write(asked.fresh, "short")
    press(asked.change)
    assert "at least 10 characters" in asked.fresh_row.error.text.text()
    until(lambda: asked.height() >= asked.layout().totalHeightForWidth(asked.width()), "room for what it says")
    write(asked.fresh, NEW)
    write(asked.again, NEW + "!")
    press(asked.change)
    assert "not the same" in asked.again_row.error.text.text()
    write(asked.again, NEW)
    press(asked.change)
    until(lambda: not asked.isVisible(), "the keys to change")
    assert dialog.keys_words.text() == "They open with your passphrase."
    press(dialog.passphrase)
    write(dialog.asked.present, "something else")
    write(dialog.asked.fresh, NEW + " and more")
    write(dialog.asked.again, NEW + " and more")
    press(dialog.asked.change)
    until(dialog.asked.present_row.error.isVisible)
    assert "does not open" in dialog.asked.present_row.error.text.text()
    until(dialog.asked.leave.isEnabled)
    dialog.asked.reject()
    dialog.accept()
    laptop.start_again()
    page = laptop.alone(UnlockPage)
    write(page.passphrase, NEW)
    page.passphrase.returnPressed.emit()
    assert laptop.workspace.get(Person, laptop.workspace.me).name == name
