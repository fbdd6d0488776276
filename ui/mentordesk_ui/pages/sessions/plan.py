"""Planning a session: what it is called, when and where it is, and what its agenda begins with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.library.templates import AgendaTemplate, agenda_templates
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui import languages
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.sessions.fields import SESSION_MINUTES, MinutesChoice, MomentField, ZoneChoice
from mentordesk_ui.widgets import Button, Card, Choice, FormRow, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.flow import Flow

GOALS, TEMPLATE, EMPTY = "goals", "template", "empty"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the person wants: the fields of a session, and where its agenda comes from."""

    title: str
    starts: str
    zone: str
    minutes: int
    place: str
    source: str
    template: AgendaTemplate | None


class PlanCard(Card):
    """Everything is filled in already, so that Return is enough. Escape puts it away.

    Signals:
        submitted(Plan): the person wants this session.
        given_up(): the person does not want one after all.
    """

    submitted = Signal(object)
    given_up = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Plan a session"))
        self.title_line = QLineEdit(placeholderText=self.tr("What is it about?"))
        self.title_line.returnPressed.connect(self._submit)
        self.title_row = FormRow(self.tr("Title"), self.title_line)
        self.starts = MomentField()
        self.zone = ZoneChoice(workspace)
        self.minutes = MinutesChoice(SESSION_MINUTES, self.tr("Length"))
        self.place = QLineEdit(placeholderText=self.tr("A room, or how to join a call"))
        self.place.returnPressed.connect(self._submit)
        self.source = SegmentedChoice(
            [(GOALS, self.tr("Open goals")), (TEMPLATE, self.tr("A template")), (EMPTY, self.tr("Empty"))],
            self.tr("What does the agenda begin with?"),
        )
        self.source.chosen.connect(self._show_source)
        self.template = Choice([(each, each.title) for each in agenda_templates(languages.in_use())])
        self.template.setAccessibleName(self.tr("Template"))
        self.template.picked.connect(self._pick_template)
        self.about = WrappedLabel("", "small", "muted")
        self.plan = Button(self.tr("Plan session"), "calendar-plus", "primary")
        self.plan.clicked.connect(self._submit)
        cancel = Button(self.tr("Not now"), kind="quiet")
        cancel.clicked.connect(self.given_up)
        for part in (
            self.title_row,
            Flow(FormRow(self.tr("Day and time"), self.starts), FormRow(self.tr("Length"), self.minutes), spacing=16),
            FormRow(self.tr("Time zone"), self.zone),
            FormRow(self.tr("Place"), self.place),
            FormRow(self.tr("Agenda"), self.source),
            self.template,
            self.about,
            Flow(self.plan, cancel),
        ):
            self.add(part)
            self.add_space(4)

    def begin(self, title: str, starts: datetime, zone: str, minutes: int, place: str, has_goals: bool) -> None:
        """Fill the card in and put the keyboard in the title."""
        self.title_line.setText(title)
        self.title_row.set_error("")
        self.starts.show_moment(starts)
        self.zone.show_value(zone)
        self.minutes.show_value(minutes)
        self.place.setText(place)
        self._has_goals = has_goals
        self.source.set_value(GOALS if has_goals else TEMPLATE)
        self.template.setCurrentIndex(0)
        self._show_source(self.source.value())
        self.title_line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title_line.selectAll()

    def _show_source(self, source: str) -> None:
        self.template.setVisible(source == TEMPLATE)
        if source == TEMPLATE:
            self._show_template(self.template.currentData())
        elif source == GOALS:
            words = self.tr("Each open goal becomes a point.")
            self.about.setText(words if self._has_goals else self.tr("There is no open goal yet."))
        else:
            self.about.setText(self.tr("Add points when they come to your mind."))

    def _show_template(self, template: AgendaTemplate) -> None:
        count, minutes = len(template.points), template.minutes
        points = plural(self.tr("%n point(s)", "", count), count)
        length = plural(self.tr("%n minute(s)", "", minutes), minutes)
        self.about.setText(self.tr("{0}. {1}, {2}.").format(template.about, points, length))

    def _pick_template(self, template: AgendaTemplate) -> None:
        self._show_template(template)
        self.minutes.show_value(template.minutes)

    def _submit(self) -> None:
        if not self.title_line.text().strip():
            self.title_row.set_error(self.tr("Write a few words, such as “Getting to know each other”."))
            self.title_line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        source = self.source.value()
        plan = Plan(
            title=self.title_line.text(),
            starts=self.starts.stored(),
            zone=str(self.zone.currentData() or ""),
            minutes=self.minutes.minutes,
            place=self.place.text(),
            source=source,
            template=self.template.currentData() if source == TEMPLATE else None,
        )
        self.submitted.emit(plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
