"""Controls that flow break their line as text does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from mentordesk_ui.widgets import Button
from mentordesk_ui.widgets.flow import Flow
from ui.looks import look


def flow(*words: str) -> Flow:
    made = Flow(*(Button(each) for each in words))
    made.show()
    return made


def rows(made: Flow) -> list[list[str]]:
    """Return the words of each line, from the side where reading starts."""
    buttons = made.findChildren(Button)
    tops = sorted({each.y() for each in buttons})
    mirrored = made.isRightToLeft()
    return [
        [each.text() for each in sorted(buttons, key=lambda b: -b.x() if mirrored else b.x()) if each.y() == top]
        for top in tops
    ]


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_line_breaks_where_it_is_full_and_needs_the_height_of_its_lines(qapp, mirrored):
    with look(qapp, mirrored=mirrored):
        made = flow("Run session", "Add to calendar", "Call off")
        wide = made.sizeHint().width()
        made.resize(wide, made.heightForWidth(wide))
        qapp.processEvents()
        assert rows(made) == [["Run session", "Add to calendar", "Call off"]]
        made.resize(wide - 1, made.heightForWidth(wide - 1))
        qapp.processEvents()
        assert rows(made) == [["Run session", "Add to calendar"], ["Call off"]]
        assert made.heightForWidth(wide - 1) == 2 * made.heightForWidth(wide) + 8
        made.close()


def test_what_is_hidden_takes_no_room(qapp):
    made = flow("One", "Two")
    both = made.sizeHint().width()
    made.findChildren(Button)[0].hide()
    assert made.flow.sizeHint().width() < both - 8
    made.findChildren(Button)[1].hide()
    assert made.flow.heightForWidth(300) == 0
    made.close()


def test_a_control_is_never_narrower_than_its_words(qapp):
    made = flow("One", "A very long word indeed")
    longest: QWidget = made.findChildren(Button)[1]
    assert made.minimumSizeHint().width() == longest.minimumSizeHint().width()
    made.close()
