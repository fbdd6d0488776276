"""The card of the next session: when it is, its agenda to tick off, or a form to plan one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.queries.sessions import length, starts_at
from mentordesk.records import AgendaItem, Session
from mentordesk_ui.messages import for_plural
from mentordesk_ui.widgets import Button, Card, EmptyState, Pill, RowList, WrappedLabel
from mentordesk_ui.widgets.fact_rows import TickRow
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import clock, distance, span

if TYPE_CHECKING:
    from mentordesk_ui.pages.today.forms import SessionForm


class SessionCard(Card):
    """Shows one session, or how to plan the first.

    Signals:
        opened(str): the person wants to run this session by its agenda.
        ticked(str, bool): this point of the agenda is done, or open again.
        point_added(str): the person wants another point on the agenda.
        planned(str, str, bool): as `SessionForm.submitted`.
    """

    opened = Signal(str)
    ticked = Signal(str, bool)
    point_added = Signal(str)
    planned = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._away = Pill("", "progress")
        super().__init__("", self._away, parent=parent)
        self.set_title(self.tr("Next session"))
        self._shown: object = None
        self._session: Session | None = None
        self.has_goals = False
        self.empty = EmptyState(
            "calendar-plus",
            self.tr("Plan the first conversation; the agenda fills itself from open goals."),
            self.tr("Plan session"),
            kind="secondary",
        )
        self.empty.acted.connect(self.open_form)
        self._form: SessionForm | None = None
        self.details = QWidget()
        self.details.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.what = WrappedLabel("", "strong")
        self.when = WrappedLabel("", tint="muted")
        self.open = Button(self.tr("Open agenda"), "calendar-days", "primary")
        self.open.clicked.connect(self._open)
        head = tight(QHBoxLayout(self.details), 12)
        column = tight(QVBoxLayout(), 2)
        column.addWidget(self.what)
        column.addWidget(self.when)
        head.addLayout(column, 1)
        head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        self.agenda = RowList()
        self.point = QLineEdit(placeholderText=self.tr("Add a point to the agenda"))
        self.point.setAccessibleName(self.tr("Add a point to the agenda"))
        self.point.returnPressed.connect(self._add_point)
        for each in (self.details, self.agenda, self.point):
            self.add(each)
        self.add(self.empty, 1)

    @property
    def form(self) -> SessionForm:
        """The form to plan a session, made when it is first wanted: its calendar takes a moment."""
        if self._form is None:
            from mentordesk_ui.pages.today.forms import SessionForm

            self._form = SessionForm()
            self._form.submitted.connect(self.planned)
            self._form.given_up.connect(self.close_form)
            self.add(self._form)
            self._form.hide()
        return self._form

    @property
    def _is_planning(self) -> bool:
        return self._form is not None and not self._form.isHidden()

    def show_session(
        self, session: Session | None, agenda: Sequence[AgendaItem], names: dict[str, str], day: date
    ) -> None:
        """Show a session with its agenda; None asks to plan one."""
        wanted = (session, tuple(agenda), tuple(sorted(names.items())), day)
        if wanted == self._shown:
            return
        if session is not None and self._session != session and self._form is not None:
            self._form.hide()
        self._shown, self._session = wanted, session
        if session is not None:
            self._show_when(session, day)
            self.agenda.set_rows(
                TickRow(each.title, _about(self, each, names), each.state == "done", each.id) for each in agenda
            )
            for row in self.agenda.rows():
                if isinstance(row, TickRow):
                    row.clicked.connect(lambda on=False, key=row.key: self.ticked.emit(key, on))
        self._arrange()

    def _show_when(self, session: Session, day: date) -> None:
        begin = starts_at(session)
        self.what.setText(session.title)
        words: list[str] = []
        if begin is not None:
            local = begin.astimezone()
            words.append(span(local, local + length(session), day))
            if local.utcoffset() != begin.utcoffset():
                place = session.zone.rpartition("/")[2].replace("_", " ")
                words.append(self.tr("{0} in {1}").format(clock(begin), place))
            self._away.show_as(distance(local.date(), day), "progress")
        if session.place:
            words.append(session.place)
        self.when.setText(side_by_side(words))

    def _arrange(self) -> None:
        is_form, has = self._is_planning, self._session is not None
        self.empty.setVisible(not is_form and not has)
        for each in (self.details, self.agenda, self.point):
            each.setVisible(has and not is_form)
        self._away.setVisible(has and not is_form)

    def open_form(self) -> None:
        """Show the form to plan a session."""
        self.form.show()
        self._arrange()
        self.form.begin(self.tr("Session 1"), self.has_goals)

    def close_form(self) -> None:
        """Put the form away."""
        had_focus = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.form.hide()
        self._arrange()
        if had_focus and not self.empty.isHidden():
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if self._session is not None:
            self.opened.emit(self._session.id)

    def _add_point(self) -> None:
        if self.point.text().strip():
            self.point_added.emit(self.point.text())

    def point_was_added(self) -> None:
        """Make room for the next point."""
        self.point.clear()


def _about(card: SessionCard, item: AgendaItem, names: dict[str, str]) -> str:
    words = [card.tr("%n min", "", for_plural(item.minutes)).replace("%n", str(item.minutes))]
    if item.lead in names:
        words.append(card.tr("{0} leads").format(names[item.lead]))
    if item.state == "parked":
        words.append(card.tr("left for another time"))
    if item.outcome:
        words.append(item.outcome)
    return side_by_side(words)
