"""A roadmap is built by keyboard alone: stages, milestones, links, a state, a day, another order, and a step back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.queries import roadmap as queries
from mentordesk.records import Milestone
from mentordesk_ui.pages.roadmap.page import RoadmapPage
from ui.laptops import MailProgram, WindowLaptop

ALT, CTRL, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class NoMouse(QObject):
    """Counts presses of the mouse."""

    presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.presses += event.type() in PRESSES
        return False


def keys(*wanted: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press keys, or type words, wherever the keyboard is."""
    for each in wanted:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(each, str):
            QTest.keyClicks(target, each)
        else:
            QTest.keyClick(target, each, modifier)
        for _ in range(6):
            QApplication.processEvents()


def test_a_roadmap_is_built_by_keyboard_alone(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram, qapp: QApplication
) -> None:
    laptop = new_laptop("mentor")
    laptop.begin()
    laptop.start_pair()
    hand = NoMouse()
    qapp.installEventFilter(hand)
    go = next(each for each in laptop.window.commands.all if each.text().replace("&", "") == "Roadmap")
    keys(Qt.Key(go.shortcut()[0].key()), modifier=CTRL)
    page = laptop.window.page
    assert isinstance(page, RoadmapPage)

    keys(Qt.Key.Key_N, modifier=CTRL)
    keys("Finding my feet", Qt.Key.Key_Return, "A first program", Qt.Key.Key_Return, "Read it aloud", Qt.Key.Key_Return)
    keys(Qt.Key.Key_Escape)
    keys(Qt.Key.Key_N, modifier=Qt.KeyboardModifier.ShiftModifier)
    keys("In front of people", Qt.Key.Key_Return, "Show three colleagues", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    found = queries.roadmap(laptop.workspace)
    assert [(stage.title, [each.title for each in below]) for stage, below in found.stages] == [
        ("Finding my feet", ["A first program", "Read it aloud"]),
        ("In front of people", ["Show three colleagues"]),
    ]

    keys(Qt.Key.Key_Home, Qt.Key.Key_L, Qt.Key.Key_Down, Qt.Key.Key_Return)
    keys(Qt.Key.Key_L, Qt.Key.Key_Right, Qt.Key.Key_Return)
    titles = {each.id: each.title for each in laptop.workspace.select(Milestone)}
    links = {(titles[each.needs], titles[each.milestone]) for each in queries.roadmap(laptop.workspace).kept}
    assert links == {("A first program", "Read it aloud"), ("Read it aloud", "Show three colleagues")}

    keys(Qt.Key.Key_Home, Qt.Key.Key_F2, "A first program that I trust", Qt.Key.Key_Return)
    keys(Qt.Key.Key_Return)
    assert page.panel.milestone.title.editor.hasFocus()
    keys(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.panel.milestone.state
    keys(Qt.Key.Key_Down)
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    keys(Qt.Key.Key_Escape)
    assert page.canvas.hasFocus()
    first = next(each for each in laptop.workspace.select(Milestone) if each.title == "A first program that I trust")
    assert (first.state, first.due) == ("active", (date.today() + timedelta(days=28)).isoformat())

    keys(Qt.Key.Key_2)
    keys(Qt.Key.Key_Right, modifier=ALT)
    assert laptop.workspace.get(Milestone, first.id).due == (date.today() + timedelta(days=29)).isoformat()
    keys(Qt.Key.Key_Z, modifier=CTRL)
    assert laptop.workspace.get(Milestone, first.id).due == first.due
    keys(Qt.Key.Key_1)
    keys(Qt.Key.Key_Right, modifier=ALT)
    assert [each.title for each in queries.roadmap(laptop.workspace).stages[1][1]] == [
        "Show three colleagues",
        "A first program that I trust",
    ]
    keys(Qt.Key.Key_Delete)
    assert len(laptop.workspace.select(Milestone)) == 2
    keys(Qt.Key.Key_Z, modifier=CTRL)
    assert len(laptop.workspace.select(Milestone)) == 3
    assert len(queries.roadmap(laptop.workspace).kept) == 2

    keys(Qt.Key.Key_3)
    assert page.map.outline.isVisible()
    assert page.map.outline.rows.rowCount() == 2
    assert hand.presses == 0
    qapp.removeEventFilter(hand)
