"""One session: what it is called, when and where it is, its agenda, its notes, and what came of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.errors import NotFound
from mentordesk.queries import cadence
from mentordesk.queries import sessions as queries
from mentordesk.records import Session
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.history.card import HistoryCard
from mentordesk_ui.pages.sessions.agenda import AgendaCard
from mentordesk_ui.pages.sessions.decisions import DecisionsCard
from mentordesk_ui.pages.sessions.fields import SESSION_MINUTES, MinutesChoice, OptionalMoment, ZoneChoice
from mentordesk_ui.pages.sessions.tasks import TasksCard
from mentordesk_ui.pages.sessions.to_calendar import ToCalendar
from mentordesk_ui.pages.sessions.words import away_words, state_pill, when_words, zone_words
from mentordesk_ui.theme import font
from mentordesk_ui.widgets import Button, Card, FormRow, LinkButton, LinkLine, WrappedLabel
from mentordesk_ui.widgets.card_columns import Columns, Place
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import clear, follow_theme, tight

EDIT = "sessions.edit_session"


class SessionDetail(QWidget):
    """Everything about one session; what is typed is kept at once and sealed on leaving the field.

    Signals:
        said(str, bool), go(str, str): as those of `Page`.
        run_wanted(str): the person wants the screen to run this session by.
        deleted(str): this session was deleted here.
    """

    said = Signal(str, bool)
    go = Signal(str, str)
    run_wanted = Signal(str)
    deleted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session = ""
        self._stored: Session | None = None
        self.is_running = False
        self.both = ConflictCards(desk, Session, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        self.calendar = ToCalendar(desk, self)
        self.calendar.said.connect(self.said)
        column = tight(QVBoxLayout(self), 16)
        column.addWidget(self._head())
        self.columns = Columns(460)
        self.agenda = AgendaCard(desk)
        self.decisions = DecisionsCard(desk)
        self.tasks = TasksCard(desk)
        self.history = HistoryCard(desk)
        self.history.go.connect(self.go)
        self.summary_card, self.notes_card = self._summary(), self._notes()
        for card, place in (
            (self.summary_card, Place(0, 0, 0)),
            (self.agenda, Place(0, 0, 0)),
            (self._plan(), Place(1, 1, 0)),
            (self.notes_card, Place(1, 1, 0)),
            (self.decisions, Place(1, 2, 0)),
            (self.tasks, Place(1, 2, 0)),
            (self.history, Place(0, 0, 0)),
            *((QWidget(), Place(min(column, 1), column)) for column in range(3)),  # what a column has to spare
        ):
            self.columns.add(card, place)
        for part in (self.agenda, self.decisions, self.tasks):
            part.said.connect(self.said)
        column.addWidget(self.columns, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self._restyle)

    # --- its parts ------------------------------------------------------------------------------------------------

    def _head(self) -> Card:
        card = Card()
        self.title = DraftText(
            self._desk, Session, "title", LineArea(self.tr("What is it about?"), 1, 4), EDIT, may_be_empty=False
        )
        self.title.editor.setAccessibleName(self.tr("Title"))
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A session needs a title. The old one is back."), False)
        )
        self._pill = tight(QHBoxLayout())
        self.when = WrappedLabel("", "medium")
        self.where = WrappedLabel("", tint="muted")
        line = tight(QHBoxLayout(), 10)
        line.addLayout(self._pill)
        line.addWidget(self.when, 1)
        self.run = Button("", "play", "primary")
        self.run.clicked.connect(lambda: self.run_wanted.emit(self.session))
        self.reopen = Button(self.tr("Open again"), "undo-2")
        self.reopen.clicked.connect(self._reopen)
        self.to_calendar = Button(self.tr("Add to calendar"), "calendar-plus")
        self.to_calendar.clicked.connect(lambda: self._with_stored(self.calendar.open))
        self.cancel = Button(self.tr("Call off"), "ban", "quiet")
        self.cancel.clicked.connect(self._cancel)
        self.delete = Button(self.tr("Delete session"), "trash-2", "quiet")
        self.delete.clicked.connect(self._delete)
        card.add(self.title.editor)
        card.add(MovedLine(self._desk, self.title))
        card.add(self.both.slot())
        card.add_layout(line)
        card.add(self.where)
        card.add_space(2)
        card.add(Flow(self.run, self.reopen, self.to_calendar, self.cancel, self.delete))
        return card

    def _plan(self) -> Card:
        card = Card(self.tr("When and where"))
        self.starts = OptionalMoment(self.tr("Day and time"))
        self.starts.picked.connect(lambda starts: self._edit(starts=starts))
        self.zone = ZoneChoice(self._desk.workspace)
        self.zone.picked.connect(lambda zone: self._edit(zone=zone))
        self.minutes = MinutesChoice(SESSION_MINUTES, self.tr("Length"))
        self.minutes.picked.connect(lambda minutes: self._edit(minutes=minutes))
        self.place = DraftText(
            self._desk, Session, "place", LineArea(self.tr("A room, or how to join a call"), 1, 4), EDIT
        )
        card.add(FormRow(self.tr("Day and time"), self.starts))
        card.add_space(2)
        zone, length = FormRow(self.tr("Time zone"), self.zone), FormRow(self.tr("Length"), self.minutes)
        card.add(Flow(zone, length, spacing=16))
        card.add_space(2)
        card.add(FormRow(self.tr("Place"), self.place.editor))
        card.add(MovedLine(self._desk, self.place))
        card.add(self.both.slot("starts", "zone", "minutes", "place"))
        self.save = LinkButton(self.tr("Save calendar file…"))
        self.save.clicked.connect(lambda: self._with_stored(self.calendar.save))
        self._save_line = LinkLine(self.save)
        card.add(self._save_line)
        return card

    def _notes(self) -> Card:
        card = Card(self.tr("Notes"))
        self.notes = DraftText(
            self._desk,
            Session,
            "notes",
            MarkdownArea(self.tr("What you both want to keep. Markdown is welcome."), 4, 24),
            EDIT,
        )
        self.notes.editor.setAccessibleName(self.tr("Notes of the session"))
        card.add(self.notes.editor)
        card.add(MovedLine(self._desk, self.notes))
        card.add(self.both.slot("notes"))
        return card

    def _summary(self) -> Card:
        card = Card(self.tr("Summary"))
        self.summary = DraftText(
            self._desk, Session, "summary", MarkdownArea(self.tr("What came of it, in a few lines."), 3, 24), EDIT
        )
        self.summary.editor.setAccessibleName(self.tr("Summary of the session"))
        card.add(self.summary.editor)
        card.add(MovedLine(self._desk, self.summary))
        card.add(self.both.slot("summary"))
        return card

    def _restyle(self) -> None:
        self.title.editor.setFont(font("h2"))

    # --- showing --------------------------------------------------------------------------------------------------

    def open(self, session_id: str) -> None:
        """Show a session.

        Raises:
            NotFound: there is none.
        """
        session = queries.session(self._desk.workspace, session_id)
        self.seal()
        self.session = session_id
        for field in self._fields():
            field.open(session_id)
        self._show(session)

    def refresh(self) -> None:
        """Show what is stored now; text being typed, cursor and keyboard stay.

        Raises:
            NotFound: the session exists no more.
        """
        if not self.session:
            return
        try:
            session = queries.session(self._desk.workspace, self.session)
        except NotFound:
            self.let_go()
            raise
        for field in self._fields():
            field.refresh()
        self._show(session)

    def _show(self, session: Session) -> None:
        workspace, today = self._desk.workspace, date.today()
        self._stored = session
        is_planned, has_day = session.state == "planned", queries.starts_at(session) is not None
        clear(self._pill)
        self._pill.addWidget(state_pill(session))
        away = away_words(session, today) if is_planned else ""
        self.when.setText(side_by_side((when_words(session, today), away)))
        self.where.setText(side_by_side((zone_words(session), session.place)))
        self.where.setVisible(bool(self.where.text()))
        self.run.setText(self.tr("Back to the session") if self.is_running else self.tr("Run session"))
        self.run.setVisible(is_planned)
        self.reopen.setVisible(not is_planned)
        self.to_calendar.setVisible(is_planned and has_day)
        self._save_line.setVisible(is_planned and has_day)
        self.cancel.setVisible(is_planned)
        self.starts.proposed = cadence.next_start(workspace)
        self.starts.show_value(session.starts if has_day else "")
        self.zone.show_value(session.zone)
        self.minutes.show_value(session.minutes)
        self.summary_card.setVisible(not is_planned or bool(session.summary.strip()) or self.summary.is_typed)
        self.agenda.show_agenda(session, queries.agenda(workspace, session.id), today)
        self.decisions.show_decisions(session.id, queries.decisions(workspace, session.id))
        self.tasks.show_tasks(session.id, queries.tasks(workspace, session.id), today)
        self.history.show_record(Session.table, session.id)
        self.both.show_record(session.id)

    def _fields(self) -> tuple[DraftText, ...]:
        return (self.title, self.place, self.notes, self.summary)

    # --- doing ----------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in self._fields():
            field.seal()
        self.agenda.seal()
        self.decisions.seal()
        self.tasks.seal()

    def let_go(self) -> None:
        """Forget the session; it exists no more."""
        self.session = ""
        self._let_fields_go()

    def _let_fields_go(self) -> None:
        for field in self._fields():
            field.let_go()
        self.agenda.let_go()
        self.decisions.close_decision(seal=False)
        self.tasks.close_task(seal=False)

    def _with_stored(self, work: object) -> None:
        self.seal()
        assert callable(work)
        if self.session:
            work(queries.session(self._desk.workspace, self.session))

    def _edit(self, **values: object) -> None:
        self._desk.do(actions.edit_session, self.session, **values)

    def _cancel(self) -> None:
        self.seal()
        if self._desk.do(actions.cancel_session, self.session):
            self.said.emit(self.tr("“{0}” is called off.").format(self.title.editor.text()), True)
            self.reopen.setFocus()

    def _reopen(self) -> None:
        self.seal()
        if self._desk.do(actions.reopen_session, self.session):
            self.said.emit(self.tr("“{0}” is planned again.").format(self.title.editor.text()), True)
            self.run.setFocus()

    def _delete(self) -> None:
        self.seal()
        session, title = self.session, self.title.editor.text()
        self._let_fields_go()
        if self._desk.do(actions.delete_session, session):
            self.said.emit(self.tr("“{0}” was deleted.").format(title), True)
            self.deleted.emit(session)
        else:
            self.open(session)
