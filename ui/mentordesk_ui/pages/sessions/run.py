"""The screen to run a session by: what is talked about now, the rest of the agenda, and what comes of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.errors import NotFound
from mentordesk.queries import sessions as queries
from mentordesk.records import AgendaItem, Session
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.pages.sessions.closing import ClosingCard
from mentordesk_ui.pages.sessions.decisions import DecisionsCard
from mentordesk_ui.pages.sessions.keys_line import KeysLine
from mentordesk_ui.pages.sessions.now import NowCard
from mentordesk_ui.pages.sessions.run_agenda import ParkingCard, RunAgendaCard
from mentordesk_ui.pages.sessions.tasks import TasksCard
from mentordesk_ui.pages.sessions.timebox import Timebox
from mentordesk_ui.pages.sessions.words import left_words, minutes_words, role_names
from mentordesk_ui.widgets import Banner, Card
from mentordesk_ui.widgets.card_columns import Columns, Place
from mentordesk_ui.widgets.painting import tight

TICK_MS = 1000


class RunScreen(QWidget):
    """One session while it goes on; every step is a change that undo takes back, the clock writes nothing.

    Signals:
        said(str, bool): as `Page.said`.
        ended(str, str): this session was closed, and the one that was planned after it, or empty.
        time_shown(str): how much time is left, told each second.
        talked_out(): the last open point was dealt with, and the keyboard has nowhere to go here.
    """

    said = Signal(str, bool)
    ended = Signal(str, str)
    time_shown = Signal(str)
    talked_out = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.timebox = Timebox()
        self._told: set[str] = set()
        self._items: dict[str, AgendaItem] = {}
        self._minutes = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.show_time)
        self.now = NowCard()
        self.now.ticked.connect(self.tick)
        self.now.skipped.connect(self.skip)
        self.now.parked.connect(self.park)
        self.now.clock_pressed.connect(self.turn_clock)
        self.banner = Banner("", "warn", icon="timer", closable=True)
        self.banner.hide()
        self.agenda = RunAgendaCard()
        self.agenda.ticked.connect(self._tick_row)
        self.agenda.turned_to.connect(self._turn_to)
        self.agenda.added.connect(lambda title: self._desk.do(actions.add_agenda_item, self.session, title))
        self.parking = ParkingCard()
        self.parking.taken_up.connect(lambda item: self._desk.do(actions.reopen_agenda_item, item))
        self.parking.added.connect(self._park_thought)
        self.decisions = DecisionsCard(desk)
        self.tasks = TasksCard(desk)
        self.closing = ClosingCard(desk)
        self.columns = Columns(440)
        for card, place in (
            (self.agenda, Place(0, 0, 0)),
            (self._notes(), Place(1, 1, 0)),
            (self.parking, Place(0, 0, 0)),
            (self.decisions, Place(1, 1, 0)),
            (self.tasks, Place(1, 1, 0)),
            (QWidget(), Place(0, 0)),  # what a column has to spare lies below its cards, not in them
            (QWidget(), Place(1, 1)),
        ):
            self.columns.add(card, place)
        for part in (self.decisions, self.tasks):
            part.said.connect(self.said)
        column = tight(QVBoxLayout(self), 14)
        column.addWidget(self.banner)
        column.addWidget(self.now)
        column.addWidget(KeysLine())
        column.addWidget(self.columns)
        column.addWidget(self.closing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _notes(self) -> Card:
        card = Card(self.tr("Notes"))
        self.point_notes = DraftText(
            self._desk, AgendaItem, "notes", MarkdownArea("", 3, 14), "sessions.edit_agenda_item"
        )
        self.point_notes.editor.setAccessibleName(self.tr("Notes on this point"))
        self.notes = DraftText(
            self._desk, Session, "notes", MarkdownArea(self.tr("On the whole session"), 3, 14), "sessions.edit_session"
        )
        self.notes.editor.setAccessibleName(self.tr("Notes of the session"))
        card.add(self.point_notes.editor)
        card.add(self.notes.editor)
        return card

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def session(self) -> str:
        """The session that goes on, empty for none."""
        return self.timebox.session

    @property
    def current(self) -> str:
        """The point that is talked about, empty for none."""
        return self.timebox.current

    def open(self, session_id: str) -> None:
        """Begin a session, or come back to it; the clock starts by itself on the day of the session or after it.

        Raises:
            NotFound: there is none.
        """
        session = queries.session(self._desk.workspace, session_id)
        if session_id == self.session:
            self.refresh()
            return
        self.seal()
        self.timebox.begin(session_id)
        self._told.clear()
        self.banner.hide()
        self.notes.open(session_id)
        self.closing.open(session)
        self.refresh()
        start = queries.starts_at(session)
        if start is None or start.astimezone().date() <= date.today():
            self.turn_clock()

    def refresh(self) -> None:
        """Show what is stored now; the clock, text being typed and the keyboard stay.

        Raises:
            NotFound: the session exists no more.
        """
        if not self.session:
            return
        workspace, today = self._desk.workspace, date.today()
        try:
            session = queries.session(workspace, self.session)
        except NotFound:
            self.let_go()
            raise
        items = queries.agenda(workspace, self.session)
        self._items, self._minutes = {each.id: each for each in items}, session.minutes
        decisions, tasks = queries.decisions(workspace, session.id), queries.tasks(workspace, session.id)
        self._keep_current(items)
        self.notes.refresh()
        self.point_notes.refresh()
        on_agenda = [each for each in items if each.state != "parked"]
        self.agenda.show_points(on_agenda, self.current)
        self.parking.show_parked([each for each in items if each.state == "parked"])
        self.decisions.show_decisions(session.id, decisions)
        self.tasks.show_tasks(session.id, tasks, today)
        self.closing.refresh(session, items, decisions, tasks)
        was_here = self.now.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._show_now(on_agenda)
        if was_here and not self.current:
            self.talked_out.emit()
        self.show_time()

    def _keep_current(self, items: list[AgendaItem]) -> None:
        """Stay with the point that is talked about while it is open, else go on to the next open one."""
        now = self._items.get(self.current)
        if now is not None and now.state == "open":
            if self.point_notes.record != now.id:
                self._open_notes(now.id)
            return
        order = [each.id for each in items]
        at = order.index(self.current) if self.current in order else 0
        self._set_current(next((each.id for each in [*items[at:], *items[:at]] if each.state == "open"), ""))

    def _set_current(self, item: str) -> None:
        self.timebox.turn_to(item)
        self._open_notes(item)

    def _open_notes(self, item: str) -> None:
        self.point_notes.seal()
        self.point_notes.let_go()
        self.point_notes.editor.setVisible(bool(item))
        if item:
            self.point_notes.open(item)
            self.point_notes.editor.setPlaceholderText(self.tr("On “{0}”").format(self._items[item].title))

    def _show_now(self, on_agenda: list[AgendaItem]) -> None:
        found = self._items.get(self.current)
        if found is not None:
            place = [each.id for each in on_agenda].index(found.id) + 1
            is_last = sum(each.state == "open" for each in on_agenda) < 2
            names = role_names(self._desk.workspace)
            self.now.show_point(found, place, len(on_agenda), names, is_last=is_last)
        elif on_agenda:
            words = self.tr("Look over the summary and the next date below, then end the session.")
            self.now.show_none(self.tr("Everything is talked about"), words)
        else:
            words = self.tr("Add a point below, or talk freely and write down what comes of it.")
            self.now.show_none(self.tr("The agenda is empty"), words)

    def show_time(self) -> None:
        """Show the clock, and say once when a timebox has come to its end."""
        if not self.session:
            return
        found = self._items.get(self.current)
        minutes = max(0, min(found.minutes, queries.DAY)) if found is not None else 0
        spent, total = self.timebox.spent(self.current), self.timebox.total
        self.now.show_time(spent, minutes, is_running=self.timebox.is_running, has_run=total >= 1)
        self.time_shown.emit(left_words(total, self._minutes))
        if found is not None and spent >= minutes * 60:
            self._tell(found.id, self.tr("{0} for “{1}” are over.").format(minutes_words(minutes), found.title))
        if self._minutes and total >= self._minutes * 60:
            self._tell("", self.tr("The {0} of this session are over.").format(minutes_words(self._minutes)))

    def _tell(self, what: str, words: str) -> None:
        if what in self._told:
            return
        self._told.add(what)
        if self.isVisible():
            self.banner.say(words)
            self.banner.show()
        else:
            self.said.emit(words, False)

    # --- what one does --------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """The point that is talked about is done; on to the next."""
        if self.current:
            self._leave_point()
            self._desk.do(actions.tick_agenda_item, self.current)

    def park(self) -> None:
        """Leave the point that is talked about for another time; on to the next."""
        if self.current:
            self._leave_point()
            self._desk.do(actions.park_agenda_item, self.current)

    def skip(self) -> None:
        """On to the next open point; this one stays open."""
        open_ones = [each.id for each in self._items.values() if each.state == "open"]
        if self.current in open_ones and len(open_ones) > 1:
            self._turn_to(open_ones[(open_ones.index(self.current) + 1) % len(open_ones)])

    def turn_clock(self) -> None:
        """Stop the clock, or let it go on."""
        if self.timebox.is_running:
            self.timebox.pause()
            self._timer.stop()
        else:
            self.timebox.run()
            self._timer.start()
        self.show_time()

    def end(self) -> None:
        """Close the session with its summary and plan the next one, all in one change."""
        self.seal()
        session = queries.session(self._desk.workspace, self.session)
        values = self.closing.values(session)
        changes = self._desk.do(actions.close_session, session.id, **values)
        if not changes:
            return
        following = changes.result.id if isinstance(changes.result, Session) else ""
        self.let_go()
        self.ended.emit(session.id, following if following != session.id else "")

    def _leave_point(self) -> None:
        self.point_notes.seal()
        self.banner.hide()

    def _tick_row(self, item: str, is_done: bool) -> None:
        self._leave_point()
        self._desk.do(actions.tick_agenda_item if is_done else actions.reopen_agenda_item, item)

    def _turn_to(self, item: str) -> None:
        self._leave_point()
        self._set_current(item)
        self.refresh()

    def _park_thought(self, title: str) -> None:
        self._desk.do(actions.add_agenda_item, self.session, title, parked=True)

    def focus_now(self) -> None:
        """Put the keyboard where the session goes on."""
        (self.now.tick if self.current else self.agenda.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def write_notes(self) -> None:
        """Put the keyboard in the notes on the point, or on the session where no point is open."""
        self._go_to(self.point_notes.editor if self.current else self.notes.editor)

    def park_thought(self) -> None:
        """Put the keyboard in the line of the parking lot."""
        self._go_to(self.parking.line)

    def write_decision(self) -> None:
        """Put the keyboard in the line for a decision."""
        self._go_to(self.decisions.line)

    def take_task(self) -> None:
        """Put the keyboard in the line for a task."""
        self._go_to(self.tasks.line)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def seal(self) -> None:
        """Seal what is being typed."""
        for part in (self.point_notes, self.notes, self.closing, self.decisions, self.tasks):
            part.seal()

    def let_go(self) -> None:
        """Stop the clock and forget the session without writing."""
        self._timer.stop()
        self.timebox.begin("")
        self._items = {}
        for field in (self.point_notes, self.notes):
            field.let_go()
        self.closing.let_go()
        self.decisions.close_decision(seal=False)
        self.tasks.close_task(seal=False)
