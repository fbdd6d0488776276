"""Whoever hears the window instead of seeing it: nothing that takes the keyboard is without a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.actions.goals import add_goal, edit_goal
from mentordesk.records import Goal
from mentordesk_ui.pages import PAGES
from mentordesk_ui.welcome.start_page import WelcomePage
from mentordesk_ui.welcome.start_walk import StartWalk
from ui.clipping import clipped
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until, write
from ui.looks import EACH, LOOKS, look


def nameless(window: QWidget) -> list[str]:
    """Return the widgets that take the keyboard and say nothing to a screen reader."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            seen = QAccessible.queryAccessibleInterface(widget)
            said = seen.text(QAccessible.Text.Name) or seen.text(QAccessible.Text.Description)
            if not said and widget.objectName() != "qt_spinbox_lineedit":
                found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_everything_on_every_page_has_a_name(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Goal", "Why")
    mentee.bring_in(mentor.send(mail_program))
    goal = mentee.workspace.select(Goal)[0].id
    mentor.desk.do(edit_goal, goal, title="Read")
    mentee.desk.do(edit_goal, goal, title="Write")
    mentee.bring_in(mentor.send(mail_program))
    for page in PAGES:
        mentee.window.go(page.key)
        until(lambda: mentee.window.page is not None and mentee.window.page.isVisible())
        assert nameless(mentee.window) == [], page.key


def test_everything_in_the_first_steps_has_a_name(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("new")
    laptop.begin()
    assert nameless(laptop.window) == []
    press(laptop.alone(WelcomePage).start)
    assert nameless(laptop.window) == []
    walk = laptop.alone(StartWalk)
    write(walk.name, "Tomáš")
    write(walk.partner, "Léa")
    press(walk.next)
    assert nameless(laptop.window) == []
    laptop.program.accept_invitation()
    assert nameless(laptop.window) == []


@pytest.mark.parametrize("name", EACH)
def test_nothing_is_cut_on_my_pages(name: str, pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(
        add_goal, "Explain a stack trace to somebody who has never seen one", "Because it is the best proof."
    )
    mentee.bring_in(mentor.send(mail_program))
    mentor.desk.do(add_goal, "Another")
    with look(mentee.app, *LOOKS[name]):
        for laptop, page in ((mentor, "send"), (mentee, "import"), (mentee, "send")):
            laptop.window.go(page)
            shown = until(lambda laptop=laptop: laptop.window.page)
            until(shown.isVisible)
            for _ in range(12):
                QApplication.processEvents()
            assert clipped(shown) == [], page
