"""Sessions fit their window in every look and size: nothing cut, no card with a hole in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from mentordesk.actions import goals, sessions
from mentordesk.library.templates import AgendaPoint, agenda_templates, as_agenda
from mentordesk.queries.sessions import agenda
from mentordesk.records import Session
from mentordesk_ui.pages.sessions.page import SessionsPage
from mentordesk_ui.widgets import Card
from ui.clipping import clipped
from ui.desks import OpenWindow, new_pair
from ui.looks import LOOKS, look

LONG = "Explain the reimbursement-of-travel-expenses rules so that somebody who has never travelled understands them"


@pytest.fixture
def full(qapp, tmp_path) -> Iterator[OpenWindow]:
    made = filled(tmp_path)
    yield made
    made.close()


def filled(folder: Path) -> OpenWindow:
    """Open a pair with sessions of every kind, one of them with much in it, of today."""
    made = new_pair(folder)
    desk = made.desk
    desk.do(goals.add_goal, LONG)
    points = [AgendaPoint(LONG, LONG, 20, "mentee"), *agenda_templates()[1].points]
    start = f"{datetime.now() + timedelta(hours=2):%Y-%m-%dT%H:00}"
    desk.do(sessions.plan_session, LONG, start, "America/Sao_Paulo", 60, LONG, agenda=as_agenda(points))
    for number in range(4):
        past = desk.do(sessions.plan_session, f"Session {number}", f"2026-01-0{number + 1}T18:30").result
        (desk.do(sessions.hold_session, past.id) if number else desk.do(sessions.cancel_session, past.id))
    return made


def today(window: OpenWindow) -> Session:
    return next(each for each in window.workspace.select(Session) if each.title == LONG)


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("light", ((900, 600), (1280, 800))),
        ("150 percent", ((1280, 800),)),
        ("mirrored, 150 percent, contrast", ((900, 600),)),
    ],
)
def test_nothing_is_cut_while_a_session_is_prepared_run_and_closed(qapp, tmp_path, name, sizes):
    theme, percent, mirrored = LOOKS[name]
    cut = []
    with look(qapp, theme, percent, mirrored):  # around all of it: to dress an open window anew takes seconds
        full = filled(tmp_path)
        session, desk = today(full), full.desk
        for size in sizes:
            full.resize(*size)
            page = full.page_at(SessionsPage, "sessions", session.id)
            cut += [(size, "detail", each) for each in clipped(page)]
            page.detail.agenda.open_point(agenda(full.workspace, session.id)[0].id)
            full.settle()
            cut += [(size, "point", each) for each in clipped(page)]
            page.detail.agenda.close_point()
            full.page_at(SessionsPage, "sessions", "new")
            page.entry.source._segments["template"].click()
            full.settle()
            cut += [(size, "plan", each) for each in clipped(page)]
            page.entry.given_up.emit()
            full.page_at(SessionsPage, "sessions", f"run:{session.id}")
            if not page.running.tasks._tasks:
                desk.do(sessions.write_decision, LONG, LONG, session=session.id)
                desk.do(sessions.add_task, LONG, due="2027-01-01", session=session.id)
                page.running.park()
            page.running.tasks.line.setText("x")
            full.settle()
            cut += [(size, "run", each) for each in clipped(page)]
        full.close()
    assert cut == []


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_no_card_is_more_than_two_fifths_empty(full, size):
    full.resize(*size)
    page = full.page_at(SessionsPage, "sessions", today(full).id)
    holes = [("detail", *each) for each in hollow(page)]
    full.page_at(SessionsPage, "sessions", f"run:{today(full).id}")
    holes += [("run", *each) for each in hollow(page)]
    bare = full.desk.do(sessions.plan_session, "Nothing yet").result
    full.page_at(SessionsPage, "sessions", f"run:{bare.id}")
    holes += [("empty", *each) for each in hollow(page)]
    page.running.decisions.line.setText("Weekly")
    page.running.decisions.line.returnPressed.emit()
    full.settle()
    holes += [("with an open decision", *each) for each in hollow(page)]
    assert holes == []


def hollow(page: QWidget) -> list[tuple[str, int]]:
    """Return cards whose parts leave more than 40 percent of their height below them, with that height."""
    found = []
    for card in page.findChildren(Card):
        if not card.isVisible() or card.height() < 160:
            continue
        parts = [each for each in card.findChildren(QWidget) if each.isVisible() and not each.findChildren(QWidget)]
        ends = [QRect(each.mapTo(card, QPoint(0, 0)), each.size()).bottom() for each in parts]
        spare = card.height() - max(ends, default=0)
        if spare > 0.4 * card.height():
            found.append((card.title.text(), spare))
    return found


def test_a_narrow_window_shows_the_list_then_the_session_and_the_way_back(full):
    full.resize(800, 600)
    page = full.page_at(SessionsPage, "sessions")
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    full.press(page.list.rows()[0])
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    full.press(page.detail.run)
    assert page.running.isVisible()
    full.press(page.leave_run)
    full.press(page.split.back)
    assert page.list.rows()[0].hasFocus()
