"""Whatever the mouse can press, the keyboard can too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from mentordesk_ui.widgets import (
    Button,
    CheckBox,
    ChoiceCard,
    IconButton,
    LevelSelector,
    LinkButton,
    ListRow,
    Rail,
    RailItem,
    RowList,
    SegmentedChoice,
    StatusPill,
)
from ui.looks import look

PRESSABLE = {
    "button": lambda: Button("Send update", "send", "primary"),
    "icon button": lambda: IconButton("undo-2", "Undo"),
    "link": lambda: LinkButton("Use a template"),
    "row": lambda: ListRow("Write tests first", "Goal", "target"),
    "card": lambda: ChoiceCard("mail-open", "I have an invitation", "Your mentor sent you a file."),
}


def shown(qtbot, qapp, widget):
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is widget.window())
    return widget


@pytest.mark.parametrize("made", PRESSABLE)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press(qtbot, made, key):
    widget = PRESSABLE[made]()
    qtbot.addWidget(widget)
    with qtbot.waitSignal(widget.clicked):
        qtbot.keyClick(widget, key)


@pytest.mark.parametrize("made", PRESSABLE)
def test_the_mouse_presses_and_a_disabled_one_stays_quiet(qtbot, made):
    widget = PRESSABLE[made]()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    with qtbot.waitSignal(widget.clicked):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    widget.setEnabled(False)
    with qtbot.assertNotEmitted(widget.clicked):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        widget.click()


@pytest.mark.parametrize("made", PRESSABLE)
def test_assistive_tools_see_a_button_with_a_name(qtbot, made):
    widget = PRESSABLE[made]()
    qtbot.addWidget(widget)
    seen = QAccessible.queryAccessibleInterface(widget)
    assert seen.role() == QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name)


@pytest.mark.parametrize("made", PRESSABLE)
def test_targets_are_high_enough(qtbot, made):
    widget = PRESSABLE[made]()
    qtbot.addWidget(widget)
    assert widget.sizeHint().height() >= 32


def test_a_row_says_all_of_it(qtbot):
    row = ListRow("Write tests first", "due in May", "target", StatusPill("progress"), key=7)
    qtbot.addWidget(row)
    assert row.accessibleName() == "Write tests first, due in May, In progress"
    row.say("Write tests later")
    assert row.accessibleName() == "Write tests later, In progress"
    assert row.key == 7


def test_arrow_keys_walk_through_rows(qtbot, qapp):
    rows = [ListRow(name) for name in ("one", "two", "three", "four")]
    rows[2].setEnabled(False)
    walked = shown(qtbot, qapp, RowList(rows))
    rows[0].setFocus()
    for key, expected in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 3),
        (Qt.Key.Key_Up, 1),
    ):
        qtbot.keyClick(qapp.focusWidget(), key)
        assert qapp.focusWidget() is rows[expected]
    assert walked.rows() == rows


def test_new_rows_take_the_place_of_old_ones(qtbot, qapp):
    rows = shown(qtbot, qapp, RowList([ListRow("old")]))
    rows.set_rows([ListRow("new"), ListRow("newer")])
    assert [row.title.text() for row in rows.rows()] == ["new", "newer"]


def test_levels_are_radio_buttons_best_on_top(qtbot, qapp):
    levels = shown(qtbot, qapp, LevelSelector({0: "Writes a failing test first"}))
    assert levels.value() is None
    buttons = sorted(levels.findChildren(QRadioButton), key=lambda button: button.y())
    assert [button.accessibleName() for button in buttons] == [
        "\u200e+2, Much more than hoped",
        "\u200e+1, More than hoped",
        "\u200e0, As hoped, Writes a failing test first",
        "\u200e−1, Less than hoped",
        "\u200e−2, Much less than hoped",
    ]
    assert all(
        QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.RadioButton for button in buttons
    )


def test_arrows_and_numbers_choose_a_level(qtbot, qapp):
    levels = shown(qtbot, qapp, LevelSelector(value=0))
    seen = []
    levels.chosen.connect(seen.append)
    chosen = next(button for button in levels.findChildren(QRadioButton) if button.isChecked())
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Up)
    qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_5)
    qtbot.mouseClick(levels.findChildren(QRadioButton)[0], Qt.MouseButton.LeftButton)
    assert seen == [1, -2, 2]
    assert levels.value() == 2


def test_setting_a_value_tells_nobody(qtbot):
    levels = LevelSelector()
    choice = SegmentedChoice([("mine", "Keep mine"), ("theirs", "Keep Tomáš’s")], "Which text")
    for widget in (levels, choice):
        qtbot.addWidget(widget)
    with qtbot.assertNotEmitted(levels.chosen), qtbot.assertNotEmitted(choice.chosen):
        levels.set_value(-1)
        choice.set_value("theirs")
    assert (levels.value(), choice.value()) == (-1, "theirs")
    for wrong, widget in ((3, levels), ("both", choice)):
        with pytest.raises(KeyError):
            widget.set_value(wrong)


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrows_choose_a_word(qtbot, qapp, mirrored):
    with look(qapp, mirrored=mirrored):
        options = [("mine", "Keep mine"), ("theirs", "Keep Tomáš’s"), ("both", "Keep both")]
        choice = shown(qtbot, qapp, SegmentedChoice(options, "Which text"))
        first = choice.findChildren(QRadioButton)[0]
        first.setFocus()
        with qtbot.waitSignal(choice.chosen) as chosen:
            qtbot.keyClick(first, Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right)
        assert chosen.args == ["theirs"]


ITEMS = [RailItem("today", "Today", "sun"), RailItem("goals", "Goals", "target"), RailItem("map", "Roadmap", "map")]


def test_tab_leads_to_what_is_chosen_though_nobody_pressed_it(qtbot, qapp):
    window = QWidget()
    column = QVBoxLayout(window)
    before = Button("Before")
    choice = SegmentedChoice([("5", "5 MB"), ("10", "10 MB"), ("20", "20 MB")], "Largest mail", "20")
    levels = LevelSelector(value=-1)
    rail = Rail([RailItem(each, each.title(), "target") for each in ("today", "goals", "roadmap")])
    for each in (before, choice, levels, rail):
        column.addWidget(each)
    rail.set_current("roadmap")
    shown(qtbot, qapp, window)
    before.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
        reached.append(qapp.focusWidget())
    assert [each.isChecked() for each in reached if isinstance(each, QRadioButton)] == [True] * 3
    rail.set_current("goals")
    before.setFocus()
    for _ in range(4):
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
    assert qapp.focusWidget().text() == "Goals"


def test_the_rail_leads_by_keys_and_by_mouse(qtbot, qapp):
    rail = shown(qtbot, qapp, Rail(ITEMS, "Léa & Tomáš"))
    rail.resize(rail.width(), 500)
    seen = []
    rail.chosen.connect(seen.append)
    rail.findChildren(QRadioButton)[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Down)
    qtbot.mouseClick(rail.findChildren(QRadioButton)[2], Qt.MouseButton.LeftButton)
    assert seen == ["goals", "map"]
    assert rail.current() == "map"
    with qtbot.assertNotEmitted(rail.chosen):
        rail.set_current("today")
    with qtbot.waitSignal(rail.pair_pressed):
        qtbot.keyClick(rail.pair, Qt.Key.Key_Return)


def test_the_rail_collapses_to_icons_with_tool_tips(qtbot):
    rail = Rail(ITEMS, "Léa & Tomáš")
    qtbot.addWidget(rail)
    send = Button("&Send update", "send", "primary")
    send.set_count(3)
    rail.add_foot(send)
    rail.ensurePolished()
    assert rail.width() == 216
    rail.fit(999)
    assert rail.collapsed
    assert rail.maximumWidth() == 64
    assert send.toolTip() == "Send update"
    assert [entry.toolTip() for entry in rail.findChildren(QRadioButton)] == ["Today", "Goals", "Roadmap"]
    rail.fit(1000)
    assert not rail.collapsed
    assert send.toolTip() == ""


def test_counts_are_part_of_the_name(qtbot):
    rail = Rail(ITEMS, "Léa & Tomáš")
    qtbot.addWidget(rail)
    rail.set_count("goals", 4)
    assert rail.findChildren(QRadioButton)[1].accessibleName() == "Goals, 4"
    rail.set_count("goals", 0)
    assert (
        QAccessible.queryAccessibleInterface(rail.findChildren(QRadioButton)[1]).text(QAccessible.Text.Name) == "Goals"
    )
    send = Button("&Send update")
    qtbot.addWidget(send)
    send.set_count(12)
    assert send.accessibleName() == "Send update, 12"


def test_a_click_on_the_words_ticks_the_box(qtbot):
    box = CheckBox("Review reflection")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    with qtbot.waitSignal(box.toggled):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
