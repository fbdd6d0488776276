"""The tag box by itself: typed in, pasted into, walked over; what it proposes, refuses, and says aloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from mentordesk_ui.widgets.tag_box import TagBox
from ui.clipping import clipped
from ui.looks import EACH, LOOKS, look
from ui.targets import small

USED = [("tests", 9), ("night board", 5), ("Test data", 3), ("on the ward", 2), ("asking", 1)]


class Kept(TagBox):
    """A box whose wishes come true at once; counts how often it asked for proposals."""

    def __init__(self) -> None:
        super().__init__(self._used)
        self.asked, self.other = 0, QLineEdit()
        self.wanted: list[str] = []
        self.added.connect(lambda words: self.show_tags(sorted([*self.tags, *words])))
        self.removed.connect(lambda word: self.show_tags([each for each in self.tags if each != word]))
        self.followed.connect(self.wanted.append)

    def _used(self) -> list[tuple[str, int]]:
        self.asked += 1
        return USED


@pytest.fixture
def box(qtbot, qapp) -> Iterator[Kept]:
    """A box in a window, and a field to leave it for."""
    window, made = QWidget(), Kept()
    column = QVBoxLayout(window)
    for each in (made, made.other):
        column.addWidget(each)
    qtbot.addWidget(window)
    window.resize(420, 300)
    window.show()
    made.field.setFocus()
    yield made
    window.close()


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """What a screen reader hears."""
    heard: list[str] = []
    monkeypatch.setattr("mentordesk_ui.widgets.tag_box.say_aloud", lambda _widget, words: heard.append(words))
    monkeypatch.setattr("mentordesk_ui.widgets.form.say_aloud", lambda _widget, words: heard.append(words))
    return heard


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def write(box: TagBox, text: str) -> None:
    for each in text:  # QTest types ASCII only
        QApplication.sendEvent(box.field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, each))


def current(box: TagBox) -> str:
    """The tag that has the keyboard, or an empty text for the field."""
    return next((pill.word for pill in box.pills if pill.hasFocus()), "")


# --- adding -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["enter", "comma", "arabic comma", "tab"])
def test_enter_a_comma_and_leaving_add_what_is_typed(box, said, how):
    if how.endswith("comma"):
        write(box, "pair work" + {"comma": ",", "arabic comma": "،"}[how])
    else:
        write(box, "pair work")
        press({"enter": Qt.Key.Key_Return, "tab": Qt.Key.Key_Tab}[how])
    assert box.tags == ["pair work"]
    assert box.field.text() == ""
    assert "Tag added: pair work" in said
    assert box.field.hasFocus() is (how != "tab")
    assert box.other.hasFocus() is (how == "tab")


def test_several_are_pasted_at_once_and_what_is_there_already_is_added_once(box):
    box.show_tags(["Tests"])
    QApplication.clipboard().setText("a, tests, #b #c")
    box.field.paste()
    assert box.tags == ["Tests", "a", "b", "c"]
    assert box.field.text() == ""


def test_what_is_there_already_is_said_and_not_added_again(box, said):
    box.show_tags(["Tests"])
    write(box, "TESTS")
    press(Qt.Key.Key_Return)
    assert (box.tags, said[-1]) == (["Tests"], "TESTS is there already.")


def test_a_sign_before_it_is_left_out_and_nothing_is_no_tag(box):
    write(box, "#")
    assert box.field.text() == "#"
    write(box, "C#")
    press(Qt.Key.Key_Return)
    write(box, " , ")
    press(Qt.Key.Key_Return)
    assert box.tags == ["C#"]


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("x" * 41, "“xxxxxxxxxxxxxxx…” is too long for a tag. Use at most 40 letters."),
        ("good, " + "x" * 41, "“xxxxxxxxxxxxxxx…” is too long for a tag. Use at most 40 letters."),
        ("a\u202eb", "“ab” holds a sign that cannot be seen. Type it anew."),
    ],
)
def test_what_cannot_be_a_tag_stays_in_the_field_and_is_said_below_it(box, said, typed, wrong):
    box.field.setText(typed)
    press(Qt.Key.Key_Return)
    assert box.tags == []
    assert box.field.text() == typed
    assert box.error.text.text() == wrong == said[-1]
    assert box.field.accessibleDescription() == wrong
    press(Qt.Key.Key_Backspace)
    assert box.error.isHidden(), "it goes while one mends it"
    press(Qt.Key.Key_Escape)
    assert box.field.text() == ""


def test_twenty_tags_are_enough(box):
    box.show_tags([f"{number:02}" for number in range(20)])
    write(box, "one more")
    press(Qt.Key.Key_Return)
    assert len(box.tags) == 20
    assert box.error.text.text() == "There is room for 20 tags. Remove one first."


def test_another_window_is_no_leaving(box):
    write(box, "half a wor")
    QApplication.sendEvent(box.field, _focus_out(Qt.FocusReason.ActiveWindowFocusReason))
    assert box.tags == []
    QApplication.sendEvent(box.field, _focus_out(Qt.FocusReason.MouseFocusReason))
    assert box.tags == ["half a wor"]


def _focus_out(reason: Qt.FocusReason) -> QFocusEvent:
    return QFocusEvent(QEvent.Type.FocusOut, reason)


# --- proposals ----------------------------------------------------------------------------------------------------


def test_known_tags_are_proposed_the_most_used_first_and_asked_for_only_when_one_types(box, said):
    assert box.asked == 0
    write(box, "t")
    assert box.proposals.words == ["tests", "Test data", "night board", "on the ward"]
    assert said[-1] == "Known tags: 4. Arrow down chooses one."
    write(box, "est")
    assert box.proposals.words == ["tests", "Test data"]
    assert box.asked == 1
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert said[-1] == "Test data 3"
    press(Qt.Key.Key_Return)
    assert box.tags == ["Test data"]
    assert box.proposals is None


def test_enter_takes_what_is_typed_until_a_proposal_is_chosen(box):
    write(box, "tes")
    press(Qt.Key.Key_Return)
    assert box.tags == ["tes"]
    write(box, "tes")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert box.tags == ["tes"], "up again leads back to what is typed"


def test_what_is_on_the_record_is_not_proposed_and_a_click_takes_a_proposal(box, qapp):
    box.show_tags(["tests"])
    write(box, "te")
    assert box.proposals.words == ["Test data"]
    qapp.processEvents()
    QTest.mouseClick(box.proposals, Qt.MouseButton.LeftButton, pos=QPoint(40, 22))
    assert box.tags == ["Test data", "tests"]
    assert box.field.hasFocus()


def test_escape_puts_the_list_away_before_it_empties_the_field(box):
    write(box, "te")
    press(Qt.Key.Key_Escape)
    assert (box.proposals, box.field.text()) == (None, "te")
    press(Qt.Key.Key_Escape)
    assert box.field.text() == ""


# --- walking and removing -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_arrows_walk_over_the_tags_the_way_they_point(box, mirrored):
    back, on = (Qt.Key.Key_Right, Qt.Key.Key_Left) if mirrored else (Qt.Key.Key_Left, Qt.Key.Key_Right)
    box.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    box.show_tags(["a", "b", "c"])
    walk = []
    for key in (back, back, back, back, on, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End, on):
        press(key)
        walk.append(current(box))
    assert walk == ["c", "b", "a", "a", "b", "c", "a", "c", ""]


def test_backspace_in_the_empty_field_goes_to_the_last_tag_and_once_more_removes_it(box):
    box.show_tags(["a", "b", "c"])
    press(Qt.Key.Key_Backspace)
    assert (current(box), box.tags) == ("c", ["a", "b", "c"])
    press(Qt.Key.Key_Backspace)
    assert (box.field.hasFocus(), box.tags) == (True, ["a", "b"])
    write(box, "xy")
    press(Qt.Key.Key_Backspace)
    assert box.field.text() == "x", "in a filled field it takes a letter"


def test_delete_removes_the_tag_that_has_the_keyboard_and_goes_on_with_the_next(box):
    box.show_tags(["a", "b", "c"])
    QApplication.processEvents()
    box.pills[0].setFocus()
    press(Qt.Key.Key_Delete)
    assert (current(box), box.tags) == ("b", ["b", "c"])


def test_the_cross_removes_and_the_word_finds(box, qapp):
    box.show_tags(["night board", "tests"])
    qapp.processEvents()
    pill = box.pills[0]
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton, pos=QPoint(20, 16))
    assert (box.wanted, box.tags) == (["night board"], ["night board", "tests"])
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton, pos=QPoint(pill.width() - 31, 2))
    assert box.tags == ["tests"], "32 pixels from the end, and as high as the pill"
    box.pills[0].setFocus()
    press(Qt.Key.Key_Return)
    assert box.wanted == ["night board", "tests"]


def test_a_press_that_slips_off_the_cross_does_nothing(box, qapp):
    box.show_tags(["night board"])
    qapp.processEvents()
    pill = box.pills[0]
    QTest.mousePress(pill, Qt.MouseButton.LeftButton, pos=QPoint(pill.width() - 10, 16))
    QTest.mouseRelease(pill, Qt.MouseButton.LeftButton, pos=QPoint(20, 16))
    assert (box.wanted, box.tags) == ([], ["night board"])


# --- for everybody ------------------------------------------------------------------------------------------------


def test_a_screen_reader_hears_what_each_part_is(box):
    box.show_tags(["night board"])
    assert QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Name) == "Tags"
    pill = QAccessible.queryAccessibleInterface(box.pills[0])
    assert pill.role() == QAccessible.Role.Button
    assert pill.text(QAccessible.Text.Name) == "chosen tag night board, press Delete to remove"
    assert pill.text(QAccessible.Text.Description) == "Press Enter to find what carries it."
    assert QAccessible.queryAccessibleInterface(box.field).text(QAccessible.Text.Name) == "Add tag"


def test_odd_words_from_outside_are_shown_harmlessly_and_can_be_removed(box, qapp):
    odd = ["\u202eevil", "x" * 3_000, "a && b"]
    box.show_tags(odd)
    qapp.processEvents()
    assert all(pill.accessibleName().isprintable() and len(pill.accessibleName()) < 200 for pill in box.pills)
    assert all(pill.width() <= box.width() for pill in box.pills)
    for each in list(box.pills):
        each.setFocus()
        press(Qt.Key.Key_Delete)
    assert box.tags == []


@pytest.mark.parametrize("shown", EACH)
def test_it_wraps_and_nothing_is_cut_or_hard_to_hit(box, qapp, shown):
    with look(qapp, *LOOKS[shown]):
        box.show_tags([word for word, _ in USED])
        for _ in range(4):
            qapp.processEvents()
        assert len({pill.y() for pill in box.pills}) > 1
        assert clipped(box.window()) == []
        assert small(box.window()) == []
