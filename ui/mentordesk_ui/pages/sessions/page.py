"""The page Sessions: the list with one session beside it, and the screen to run a session by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.errors import NotFound
from mentordesk.library.templates import as_agenda
from mentordesk.queries import cadence
from mentordesk.queries import sessions as queries
from mentordesk.queries.goals import open_goals
from mentordesk.queries.people import me
from mentordesk.records import AgendaItem, Decision, Goal, Person, Session, Task
from mentordesk.workspace import conflicts
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.page import PageCommand
from mentordesk_ui.pages.sessions.closing import next_title
from mentordesk_ui.pages.sessions.detail import SessionDetail
from mentordesk_ui.pages.sessions.list import SessionList
from mentordesk_ui.pages.sessions.plan import GOALS, Plan, PlanCard
from mentordesk_ui.pages.sessions.run import RunScreen
from mentordesk_ui.pages.sessions.steps import STEPS, commands
from mentordesk_ui.pages.sessions.words import when_words
from mentordesk_ui.pages.split import Side, SplitPage
from mentordesk_ui.widgets import Button, EmptyState
from mentordesk_ui.widgets.painting import tight

RUN = "run:"


class SessionsPage(SplitPage):
    """Sessions planned, going on, and held."""

    shows = (AgendaItem, Decision, Goal, Person, Session, Task)

    def __init__(self, desk: Desk) -> None:
        self.new = Button("", "plus", "primary")
        self.end = Button("", "check-check", "primary")
        self.leave_run = Button("", "arrow-left", "quiet")
        actions_line = QWidget()
        line = tight(QHBoxLayout(actions_line), 8)
        for each in (self.leave_run, self.end, self.new):
            line.addWidget(each)
        super().__init__(desk, "", "", action=actions_line)
        self.split.back.setText(self.tr("All sessions"))
        self.new.setText(self.tr("Plan session"))
        self.new.clicked.connect(self.start_new)
        self.end.setText(self.tr("End session"))
        self.end.setToolTip(self.tr("Key {0}").format("E"))
        self.end.clicked.connect(self._end)
        self.leave_run.setText(self.tr("Back to the plan"))
        self.leave_run.clicked.connect(self.stop_running)
        self.set_title(self.tr("Sessions"))
        self._sessions: list[Session] = []
        self.is_running = False
        self.empty = EmptyState(
            "calendar",
            self.tr("Plan the first conversation; the agenda fills itself from open goals."),
            self.tr("Plan session"),
        )
        self.empty.acted.connect(self.start_new)
        self.list = SessionList()
        self.list.chosen.connect(self._choose)
        self.detail = SessionDetail(desk)
        self.detail.said.connect(self.said)
        self.detail.go.connect(self.go)
        self.detail.run_wanted.connect(self.run)
        self.detail.deleted.connect(lambda _session: self._focus_list())
        self._running: RunScreen | None = None
        self._commands: tuple[PageCommand, ...] = ()
        self.run_side = Side()
        self.split.list_side.add(self.list)
        self.split.detail_side.add(self.detail)
        for part in (self.empty, self.split, self.run_side):
            self.add(part, 1)
        self.run_side.hide()

    @cached_property
    def entry(self) -> PlanCard:
        """The card to plan a session by; made when it is first wanted."""
        made = PlanCard(self.desk.workspace)
        made.submitted.connect(self._plan)
        made.given_up.connect(self._give_up)
        self.split.list_side.add_above(made)
        return made

    @property
    def running(self) -> RunScreen:
        """The screen to run a session by; made when it is first wanted."""
        if self._running is None:
            self._running = RunScreen(self.desk)
            self._running.said.connect(self.said)
            self._running.ended.connect(self._ended)
            self._running.time_shown.connect(self._show_time)
            self._running.talked_out.connect(self.end.setFocus)
            self.run_side.add(self._running)
        return self._running

    @property
    def going_on(self) -> str:
        """The session that goes on, also behind another page; empty for none."""
        return self._running.session if self._running is not None else ""

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again; the session that is shown, what is typed in it, the keyboard and the view stay where they are."""
        workspace, today = self.desk.workspace, date.today()
        places, run_place = self.split.places(), self.run_side.place()
        before = [each.id for each in self._sessions]
        planned, past = queries.sessions_planned(workspace), queries.sessions_past(workspace)
        self._sessions = [*planned, *past]
        both = frozenset(row for table, row, _ in conflicts.undecided(workspace) if table == Session.table)
        self.list.show_sessions(planned, past, both, today)
        self._refresh_running()
        self.detail.is_running = bool(self.detail.session) and self.detail.session == self.going_on
        gone = self.detail.session
        try:
            self.detail.refresh()
        except NotFound:
            self._show_neighbour(gone, before)
        self.arrange()
        self.split.keep_places(places)
        self.run_side.keep_at(run_place)

    def _refresh_running(self) -> None:
        """Follow the session that goes on; one that was deleted or closed elsewhere goes on no more."""
        if not self.going_on:
            return
        try:
            self.running.refresh()
        except NotFound:
            self.is_running = False
        running = next((each for each in self._sessions if each.id == self.going_on), None)
        if running is not None and running.state != "planned":
            self.running.seal()
            self.running.let_go()
            self.is_running = False

    def _show_neighbour(self, gone: str, before: list[str]) -> None:
        """Show what followed a session that is gone, or what went before it."""
        here = {each.id for each in self._sessions}
        at = before.index(gone) if gone in before else 0
        following = next((each for each in [*before[at:], *reversed(before[:at])] if each in here), "")
        if following and self.is_wide:
            self._open(following)
        else:
            self.split.is_detail_open = False

    def arrange(self) -> None:
        """Show the session that goes on, or the list and a session, or what to do while there is none."""
        has = bool(self._sessions)
        self.run_side.setVisible(self.is_running)
        self.empty.setVisible(not self.is_running and not has and not self.is_entering)
        self.split.setVisible(not self.is_running and (has or self.is_entering))
        self.new.setVisible(not self.is_running and has)
        self.end.setVisible(self.is_running)
        self.leave_run.setVisible(self.is_running)
        self._show_title()
        if self.is_running:
            return
        if self.is_wide and has and not self.detail.session:
            self._open(self._first())
        self.list.setVisible(has)
        self.split.arrange(self.is_wide, bool(self.detail.session))

    def _show_title(self) -> None:
        session = next((each for each in self._sessions if each.id == self.going_on), None)
        if self.is_running and session is not None:
            self.set_title(session.title, self.subtitle.text() or when_words(session, date.today()))
            self.running.show_time()
            return
        planned, held = (sum(each.state == state for each in self._sessions) for state in ("planned", "held"))
        words = self.tr("{0} held, {1} planned") if held else self.tr("{1} planned")
        words = words.format(held, planned) if self._sessions else ""
        self.set_title(self.tr("Sessions"), words)

    def _show_time(self, words: str) -> None:
        if self.is_running and self.subtitle.text() != words:
            self.subtitle.setText(words)

    def _first(self) -> str:
        rows = self.list.rows()
        return str(rows[0].key) if rows else self._sessions[0].id

    def open_at(self, record: str) -> None:
        """Show a session by its id or that of a point; `run:` before it runs the session, `new` plans one."""
        if self._is_stale:
            self._freshen()
        if record == "new":
            self.start_new()
        elif record.startswith(RUN):
            self.run(self._session_of(record.removeprefix(RUN)))
        elif record:
            self._choose(self._session_of(record))

    def _session_of(self, record: str) -> str:
        row = self.desk.workspace.row(AgendaItem.table, record)
        return str(row["session"]) if row else record

    def _open(self, session: str) -> None:
        self.detail.is_running = session == self.going_on
        try:
            self.detail.open(session)
        except NotFound as error:
            self.desk.failed.emit(error)
            return
        self.split.show_top()
        self.list.set_current(session)

    def _choose(self, session: str) -> None:
        self.is_running = False
        self._open(session)
        self.show_detail()

    def go_back(self) -> None:
        """Seal the session and show the list."""
        self.detail.seal()
        super().go_back()
        self.list.focus(self.detail.session)

    def _focus_list(self) -> None:
        """Put the keyboard where work goes on after a session was deleted."""
        if self._sessions:
            self.list.focus(self.detail.session or self._first())
        else:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- planning -------------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Plan a session."""
        if self._is_stale:
            self._freshen()
        self.detail.seal()
        self.is_running = False
        self.split.is_detail_open = False
        self.entry.show()
        self.arrange()
        self.split.list_side.verticalScrollBar().setValue(0)
        workspace = self.desk.workspace
        known = [each for each in self._sessions if each.state != "cancelled" and each.starts]
        latest = max(known, key=lambda each: each.starts, default=None)
        self.entry.begin(
            next_title(workspace, latest, self.tr("Session {0}")),
            cadence.next_start(workspace),
            latest.zone if latest is not None else me(workspace).zone,
            latest.minutes if latest is not None else 60,
            latest.place if latest is not None else "",
            bool(open_goals(workspace, 1)),
        )

    def _give_up(self) -> None:
        self.entry.hide()
        self.arrange()
        (self.new if self._sessions else self.empty.action).setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan(self, plan: Plan) -> None:
        values: dict[str, object] = {
            "title": plan.title, "starts": plan.starts, "zone": plan.zone, "minutes": plan.minutes, "place": plan.place,
        }  # fmt: skip
        if plan.template is not None:
            values["agenda"] = as_agenda(plan.template.points)
        changes = self.desk.do(actions.plan_from_goals if plan.source == GOALS else actions.plan_session, **values)
        session = changes.result if changes else None
        if isinstance(session, Session):
            self.entry.hide()
            self._choose(session.id)
            self.said.emit(self.tr("“{0}” is planned.").format(session.title), True)
            self.detail.agenda.point.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- running --------------------------------------------------------------------------------------------------

    def run(self, session: str) -> None:
        """Show the screen to run a session by; one that was held or called off is shown as it is."""
        self.detail.seal()
        found = next((each for each in self._sessions if each.id == session), None)
        if found is None or found.state != "planned":
            self._choose(session)
            return
        if self.running.session != session:
            self.subtitle.setText("")
        self.is_running = True
        self.running.open(session)
        self.arrange()
        self.run_side.verticalScrollBar().setValue(0)
        self.running.focus_now()

    def stop_running(self) -> None:
        """Go back to the plan; the clock goes on."""
        session = self.running.session
        self.running.seal()
        self._choose(session)
        self.detail.run.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self.running.end()

    def _ended(self, session: str, following: str) -> None:
        self.is_running = False
        title = queries.session(self.desk.workspace, session).title
        words = self.tr("“{0}” is closed.").format(title)
        if following:
            at = when_words(queries.session(self.desk.workspace, following), date.today())
            words = self.tr("“{0}” is closed. The next one is planned: {1}.").format(title, at)
        self._choose(session)
        self.said.emit(words, True)
        self.detail.summary.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- commands -------------------------------------------------------------------------------------------------

    def commands(self) -> Sequence[PageCommand]:
        """What one does in a session, for the menu and the palette; the keys work on the screen alone."""
        if not self._commands:
            self._commands = commands(lambda: self.running, lambda: self.is_running)
        return self._commands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter does one step of the session that is shown; letters typed in a field never come here."""
        if self.is_running and not event.modifiers():
            _, step = STEPS.get(Qt.Key(event.key()), ("", None))
            if step is not None:
                step(self.running)
                return
        super().keyPressEvent(event)

    def finish(self) -> bool:
        """Ctrl+Enter ticks the point that is talked about."""
        if self.is_running:
            self.running.tick()
        return self.is_running

    def panes(self) -> Sequence[QWidget]:
        """List and session, or the screen of the session that goes on."""
        return (self.run_side,) if self.is_running else super().panes()

    def leave(self) -> None:
        """Seal what is being typed; the clock goes on."""
        self.detail.seal()
        if self._running is not None:
            self._running.seal()
