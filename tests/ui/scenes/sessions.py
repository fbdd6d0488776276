"""Sessions: the list, a plan, the screen of a session that goes on, and how it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from mentordesk.actions import sessions
from mentordesk.library.templates import agenda_templates, as_agenda
from mentordesk.queries.sessions import agenda, sessions_past, sessions_planned
from mentordesk_ui.pages.sessions.page import SessionsPage
from ui.laptops import WindowLaptop


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Show the sample pair's sessions, run one, and end it."""
    window, desk = laptop.window, laptop.desk
    desk.do(sessions.add_agenda_item, sessions_planned(laptop.workspace)[0].id, "How the alto solo went", parked=True)
    window.go("sessions")
    page = window.page
    assert isinstance(page, SessionsPage)
    yield "sessions-next", window
    page.detail.agenda.open_point(agenda(laptop.workspace, page.detail.session)[1].id)
    yield "sessions-point", window
    page.detail.agenda.close_point()
    page.split.detail_side.verticalScrollBar().setValue(620)
    yield "sessions-plan-below", window
    window.go("sessions", "new")
    yield "sessions-new", window
    page.entry.given_up.emit()
    window.go("sessions", sessions_past(laptop.workspace)[2].id)
    yield "sessions-held", window
    starts = f"{datetime.now() + timedelta(hours=1):%Y-%m-%dT%H:00}"
    points = as_agenda(agenda_templates()[1].points)
    made = desk.do(sessions.plan_session, "Where the rota stands", starts, agenda=points).result
    window.go("sessions", f"run:{made.id}")
    clock = _Clock()
    page.running.timebox.clock = clock
    page.running.timebox.begin("")
    page.running.open(made.id)
    clock.now += 258
    yield "sessions-run", window
    page.running.tick()
    desk.do(sessions.write_decision, "Swaps are asked for in the app", "Paper was lost twice in May.", session=made.id)
    desk.do(sessions.add_task, "Draw the swap as three screens", assignee="mentee", due="2026-12-10", session=made.id)
    page.running.park_thought()
    desk.do(sessions.add_agenda_item, made.id, "Who looks after it in summer?", parked=True)
    clock.now += 700
    page.running.show_time()
    yield "sessions-run-over", window
    page.run_side.verticalScrollBar().setValue(600)
    yield "sessions-run-below", window
    for _ in range(4):
        page.running.tick()
    page.run_side.verticalScrollBar().setValue(0)
    yield "sessions-run-done", window
    page.running.end()
    yield "sessions-ended", window


class _Clock:
    """A clock that stands until it is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now
