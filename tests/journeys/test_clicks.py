"""The five things people do most, from Today on, in no more presses of the mouse than the design allows.

Typing is not counted. What happens in another program (a double click on an attachment, Send in the mail program) is
one press each and named where it belongs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.actions import annotations, artifacts, goals, reflections, sessions
from mentordesk.records import AgendaItem, Annotation, Artifact, Goal, Reflection, Session
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.pages.reflections.page import ReflectionsPage
from mentordesk_ui.pages.sessions.page import SessionsPage
from mentordesk_ui.pages.today.page import TodayPage
from mentordesk_ui.viewers.code import CodeViewer
from mentordesk_ui.widgets import ListRow, TickRow
from ui.desks import PairOfDesks
from ui.laptops import MailProgram, Pair, until
from ui.presses import Presses

IN_ANOTHER_PROGRAM = 1
CODE = "def read(lines):\n    for line in lines:\n        yield line.split()\n"


@pytest.fixture
def desks(qapp: QApplication, tmp_path: Path) -> Iterator[PairOfDesks]:
    desks = PairOfDesks(tmp_path)
    desks.window.activateWindow()
    until(desks.window.isActiveWindow)
    yield desks
    desks.close()


def click(widget: QWidget) -> None:
    """Press the middle of a widget that can be seen, with the mouse alone."""
    until(widget.isVisible, f"{widget}")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def row_on_today(desks: PairOfDesks, words: str) -> ListRow:
    page = desks.window.page_at(TodayPage, "today")
    desks.window.settle()
    return next(row for row in page.waiting.rows.rows() if isinstance(row, ListRow) and words in row.title.text())


def test_taking_in_an_update_takes_two(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(goals.add_goal, "Give a talk")
    update = mentor.send(mail_program)
    with Presses() as presses:
        mentee.program.take_over([update])  # the double click on the attachment in the mail program
        click(until(lambda: mentee.import_page.apply, "the summary"))
        until(lambda: mentee.workspace.select(Goal), "the goal")
    assert IN_ANOTHER_PROGRAM + presses.count == 2


def test_sending_an_update_takes_two_and_send_in_the_mail_program(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.desk.do(goals.add_goal, "Give a talk")
    drafts = len(mail_program.drafts)
    with Presses() as presses:
        click(mentor.window.frame.send_button)
        page = mentor.window.page
        click(page.mail.draft)  # type: ignore[union-attr]
        until(lambda: len(mail_program.drafts) > drafts, "the draft")
    assert presses.count == 2


def test_answering_a_question_takes_one(desks: PairOfDesks) -> None:
    window = desks.window
    assert window.desk is not None
    window.desk.do(reflections.add_prompt, "What surprised you this week?", "what", "mentor")
    row = row_on_today(desks, "What surprised you")
    with Presses() as presses:
        click(row)
        window.settle()
        assert isinstance(window.page, ReflectionsPage)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, "That it was easy to ask.")
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        window.settle()
        window.page.leave()
    assert presses.count == 1
    written = window.workspace.private.select(Reflection)
    assert ["That it was easy to ask." in each.cells().values() for each in written] == [True]


@pytest.mark.parametrize(("with_key", "allowed"), [(False, 3), (True, 2)])
def test_pinning_a_note_takes_three_and_two_with_the_key(
    desks: PairOfDesks, tmp_path: Path, with_key: bool, allowed: int
) -> None:
    window, mentee = desks.window, desks.mentee.workspace
    file = tmp_path / "read.py"
    file.write_text(CODE, encoding="utf-8")
    artifact = mentee.do(artifacts.add_artifact, file, "The reader").result
    assert isinstance(artifact, Artifact)
    mentee.do(annotations.annotate, artifact.id, "Is this right?")
    desks.mentee_sends()
    row = row_on_today(desks, "The reader")
    with Presses() as presses:
        click(row)
        page = window.page
        assert isinstance(page, ArtifactsPage)
        viewer = until(lambda: filled(page), "the file")
        if with_key:
            QTest.keyClick(viewer.edit, Qt.Key.Key_N)
        else:
            click(page.reader.head.add)
        block = viewer.edit.document().findBlockByNumber(1)
        place = viewer.edit.blockBoundingGeometry(block).translated(viewer.edit.contentOffset()).center().toPoint()
        QTest.mouseClick(viewer.edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.y()))
        window.settle()
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, "Split on commas, too")
        QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        until(lambda: window.desk is not None and not window.desk.busy)
        until(lambda: any(each.body == "Split on commas, too" for each in window.workspace.select(Annotation)))
    assert presses.count == allowed


def filled(page: ArtifactsPage) -> CodeViewer | None:
    viewer = page.reader.sheet.viewer
    return viewer if isinstance(viewer, CodeViewer) and viewer.lines is not None and viewer.edit.is_filled else None


def test_running_a_session_takes_two_and_one_for_each_point(desks: PairOfDesks) -> None:
    window = desks.window
    assert window.desk is not None
    soon = (datetime.now() + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")
    window.desk.do(sessions.plan_session, "Session 1", soon)
    session = window.workspace.select(Session, "title = 'Session 1'")[0]
    for title in ("What went well", "What is next"):
        window.desk.do(sessions.add_agenda_item, session.id, title)
    page = window.page_at(TodayPage, "today")
    with Presses() as presses:
        click(page.session.open)
        window.settle()
        running = window.page
        assert isinstance(running, SessionsPage)
        assert running.is_running
        while (row := next_point(running)) is not None:
            click(row)
            window.settle()
        click(running.end)
        window.settle()
    points = window.workspace.select(AgendaItem, "session = ?", [session.id])
    assert [each.state for each in points] == ["done", "done"]
    assert window.workspace.get(Session, session.id).state == "held"
    assert presses.count == 2 + len(points)


def next_point(page: SessionsPage) -> TickRow | None:
    """Return the first point of the agenda that is not ticked off."""
    rows = (row for row in page.running.agenda.findChildren(TickRow) if row.isVisible() and not row.isChecked())
    return next(rows, None)
