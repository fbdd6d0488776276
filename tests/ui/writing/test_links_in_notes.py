"""Links in the short texts of notes and answers: shown as words, followed by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mentordesk_ui.widgets.inline_text import InlineText

GOAL, PAGE = "mentordesk:goals/0d2f", "https://example.org/guide"


@pytest.fixture
def note(qtbot) -> InlineText:
    made = InlineText(rf"See [arrays \[x\]]({GOAL}) and [the guide]({PAGE}), *soon*.")
    qtbot.addWidget(made)
    made.resize(400, 60)
    made.show()
    made.activateWindow()
    return made


def test_only_the_words_of_a_link_are_shown_and_signs_in_them_mean_themselves(note):
    assert note.text() == "See arrays [x] and the guide, soon."
    assert note.accessibleName() == note.text()


def test_a_press_on_a_link_follows_it_and_beside_it_follows_nothing(qtbot, note):
    middle = note.fontMetrics().height() // 2 + 2
    x = note.fontMetrics().horizontalAdvance("See arr")
    with qtbot.waitSignal(note.link_followed) as followed:
        QTest.mouseClick(note, Qt.MouseButton.LeftButton, pos=QPoint(x, middle))
    assert followed.args == [GOAL]
    with qtbot.assertNotEmitted(note.link_followed):
        QTest.mouseClick(note, Qt.MouseButton.LeftButton, pos=QPoint(6, middle))


def test_with_the_keyboard_a_link_is_chosen_and_followed(qtbot, note):
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Right)
    with qtbot.waitSignal(note.link_followed) as followed:
        QTest.keyClick(note, Qt.Key.Key_Return)
    assert followed.args == [PAGE]


def test_a_text_without_links_takes_no_keyboard(note):
    note.set_marked("A [x] that is no link, and (this) neither.")
    assert note.text() == "A [x] that is no link, and (this) neither."
    assert note.focusPolicy() == Qt.FocusPolicy.NoFocus
