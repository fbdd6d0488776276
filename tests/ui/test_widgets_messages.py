"""What the program says: banners, toasts with Undo, empty pages, states in words, and what two people changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from mentordesk_ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT
from mentordesk_ui.widgets import (
    Banner,
    Card,
    EmptyState,
    PersonChip,
    Pill,
    StatusPill,
    Toast,
    Toaster,
    WordDiffLabel,
)
from ui.looks import look


@pytest.fixture
def window(qtbot, qapp):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is made)
    return made


def test_a_banner_acts_and_goes_away(qtbot):
    banner = Banner("Tomáš sent 6 changes.", action="Review changes", closable=True)
    qtbot.addWidget(banner)
    banner.show()
    with qtbot.waitSignal(banner.acted):
        qtbot.keyClick(banner.action, Qt.Key.Key_Return)
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_a_banner_shows_only_the_buttons_it_was_given(qtbot):
    banner = Banner("One update is missing.", "warn")
    qtbot.addWidget(banner)
    banner.show()
    assert not banner.action.isVisible()
    assert not banner.close_button.isVisible()
    banner.say("It came.")
    assert banner.accessibleName() == banner.text.text() == "It came."


@pytest.mark.parametrize("tone", ["info", "done", "warn", "error"])
@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
def test_a_banner_is_painted_in_its_tone(qtbot, qapp, tone, theme):
    with look(qapp, theme.name):
        banner = Banner("text", tone)
        qtbot.addWidget(banner)
        banner.resize(400, 60)
        role = {"info": "info", "done": "done", "warn": "progress", "error": "blocked"}[tone]
        middle = banner.grab().toImage().pixelColor(300, 30).name().upper()
        assert middle == theme.colour(f"{role}_bg")


def test_a_toast_offers_to_undo(qtbot, window):
    toaster = Toaster(window)
    toast = toaster.say("“Write tests first” was deleted.")
    assert window.rect().contains(toast.geometry())
    with qtbot.waitSignals([toast.acted, toast.closed]):
        qtbot.keyClick(toast.action, Qt.Key.Key_Space)
    assert toaster.current is None


def test_a_toast_can_be_reached_with_tab_and_left_with_escape(qtbot, qapp, window):
    toast = Toaster(window).say("Deleted.")
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is toast.action
    with qtbot.waitSignal(toast.closed):
        qtbot.keyClick(toast.action, Qt.Key.Key_Escape)


def test_a_toast_goes_by_itself_but_not_while_the_keyboard_is_on_it(qtbot, window):
    toast = Toast("Deleted.", parent=window, shown_ms=30)
    toast.setGeometry(100, 300, 400, 60)  # away from the pointer, over which it would wait too
    toast.appear()
    toast.action.setFocus()
    with qtbot.assertNotEmitted(toast.closed, wait=150):
        pass
    with qtbot.waitSignal(toast.closed):
        toast.action.clearFocus()


def test_the_newest_toast_wins_and_keeps_to_the_foot(qtbot, qapp, window):
    toaster = Toaster(window)
    first = toaster.say("First.")
    with qtbot.waitSignal(first.closed):
        second = toaster.say("Second.")
    assert toaster.current is second
    window.resize(900, 600)
    qapp.processEvents()
    assert abs(second.geometry().center().x() - window.rect().center().x()) <= 1
    assert window.height() - second.geometry().bottom() < 30


def test_an_empty_page_offers_one_button_and_one_link(qtbot):
    empty = EmptyState("target", "No goals yet.", "New goal", "Use a template")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        qtbot.keyClick(empty.action, Qt.Key.Key_Return)
    with qtbot.waitSignal(empty.link_followed):
        qtbot.keyClick(empty.link, Qt.Key.Key_Return)
    bare = EmptyState("search", "Nothing found.")
    qtbot.addWidget(bare)
    assert bare.action.isHidden()
    assert bare.link.isHidden()


@pytest.mark.parametrize(
    ("state", "word"),
    [("done", "Done"), ("progress", "In progress"), ("planned", "Planned"), ("blocked", "Blocked")],
)
def test_a_state_is_colour_sign_and_word(qtbot, qapp, state, word):
    with look(qapp):
        pill, plain = StatusPill(state), Pill(word, state)
        for widget in (pill, plain):
            qtbot.addWidget(widget)
        assert pill.text() == word
        assert pill.sizeHint().width() > plain.sizeHint().width(), "there is room for a sign"
        sign = QRect(QPoint(8, 0), pill.sizeHint()).adjusted(0, 0, -pill.sizeHint().width() + 20, 0)
        pill.resize(pill.sizeHint())
        picture = pill.grab(sign).toImage()
        inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert len(inks) > 3, "something is drawn before the word"


def test_a_state_can_change_its_word(qtbot):
    pill = StatusPill("planned")
    qtbot.addWidget(pill)
    pill.show_state("done", "Settled")
    assert (pill.tone, pill.text()) == ("done", "Settled")


def test_a_person_has_name_and_role_in_words(qtbot):
    chip, you = PersonChip("Tomáš", "mentor"), PersonChip("Léa", "mentee", you=True)
    for widget in (chip, you):
        qtbot.addWidget(widget)
    assert chip.accessibleName() == "Tomáš, mentor"
    assert you.accessibleName() == "You, mentee"


DIFF = [("same", "Write a "), ("gone", "unit"), ("new", "failing"), ("same", " test"), ("new", " \U0001f600 x")]


def test_a_difference_is_told_to_assistive_tools_in_words(qtbot):
    label = WordDiffLabel(DIFF)
    qtbot.addWidget(label)
    assert label.accessibleName() == "Write a (gone: unit) (new: failing) test (new: \U0001f600 x)"


def test_marks_lie_on_their_words(qtbot):
    label = WordDiffLabel(DIFF)
    qtbot.addWidget(label)
    units = label.text().encode("utf-16-le")
    marked = [
        (units[2 * mark.start : 2 * (mark.start + mark.length)].decode("utf-16-le"), mark.format.fontStrikeOut())
        for mark in label.formats()
    ]
    assert marked == [("unit", True), ("failing", False), (" \U0001f600 x", False)]
    label.set_parts([("same", "all")])
    assert label.formats() == []
    assert label.text() == "all"


def test_marks_follow_the_theme(qtbot, qapp):
    with look(qapp):
        label = WordDiffLabel([("new", "word " * 20)])
        qtbot.addWidget(label)
        label.resize(300, 100)
        label.grab()
        with look(qapp, "dark"):
            assert label.formats()[0].format.foreground().color().name().upper() == DARK.done
            picture = label.grab().toImage()
            ground = {picture.pixelColor(x, 10).name().upper() for x in range(200)}
            assert DARK.done_bg in ground


def test_high_contrast_draws_cards_with_two_pixels(qtbot, qapp):
    with look(qapp, "contrast"):
        card = Card("Title")
        qtbot.addWidget(card)
        card.resize(200, 100)
        picture = card.grab().toImage()
        edge = [picture.pixelColor(x, 50).name().upper() for x in range(3)]
        assert edge == ["#FFFFFF", "#FFFFFF", "#000000"]
