"""The end of a session: its summary, written already, and the next one, planned already; both can be changed."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentordesk.queries import cadence
from mentordesk.queries import sessions as queries
from mentordesk.records import AgendaItem, Decision, Session, Task
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.pages.sessions.fields import MomentField
from mentordesk_ui.pages.sessions.words import role_names, summary_words, when_words
from mentordesk_ui.widgets import Card, CheckBox, ColumnsLayout, FormRow, TickRow, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight

EDIT = "sessions.edit_session"


class _CarryRow(TickRow):
    """A point that goes on to the next session, or does not."""

    def __init__(self, title: str, key: str, ticked: bool, parent: QWidget | None = None) -> None:
        super().__init__(title, "", ticked, key, parent)
        self.title.set_tint("text")


class ClosingCard(Card):
    """What “End session” will write down and plan."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("At the end"))
        self._desk = desk
        self._following = ""
        self._left: object = None
        self.summary = DraftText(
            desk, Session, "summary", MarkdownArea(self.tr("What came of it, in a few lines."), 5, 24), EDIT
        )
        hint = self.tr("Written from what you tick, decide and take on. Change what you like.")
        halves = QWidget()
        halves.setLayout(both := ColumnsLayout(2, 340, 24))
        both.addWidget(_at_top(FormRow(self.tr("Summary"), self.summary.editor, hint)))
        both.addWidget(self._what_next())
        self.add(halves)

    def _what_next(self) -> QWidget:
        self.planned = WrappedLabel("")
        self.with_next = CheckBox(self.tr("Plan the next session"))
        self.with_next.toggled.connect(self._show_next)
        self.title_line = QLineEdit()
        self.starts = MomentField()
        self.next = QWidget()
        fields = tight(QVBoxLayout(self.next), 12)
        fields.addWidget(FormRow(self.tr("Title of the next session"), self.title_line))
        fields.addWidget(FormRow(self.tr("Day and time"), self.starts))
        self.carry_words = WrappedLabel("", "medium")
        self.carry = tight(QVBoxLayout(), 0)
        part = QWidget()
        column = tight(QVBoxLayout(part), 12)
        column.addWidget(WrappedLabel(self.tr("What comes next"), "medium"))
        for each in (self.planned, self.with_next, self.next, self.carry_words):
            column.addWidget(each)
        column.addLayout(self.carry)
        column.addStretch(1)
        return part

    # --- showing --------------------------------------------------------------------------------------------------

    def open(self, session: Session) -> None:
        """Begin with a session: the next one is planned after it, as the agreement or habit says."""
        self.summary.open(session.id)
        workspace = self._desk.workspace
        self.with_next.setChecked(True)
        self.title_line.setText(next_title(workspace, session, self.tr("Session {0}")))
        self.starts.show_moment(cadence.next_start(workspace, session))
        self._left = None

    def refresh(
        self, session: Session, agenda: Sequence[AgendaItem], decisions: Sequence[Decision], tasks: Sequence[Task]
    ) -> None:
        """Follow what happens in the session; a summary that somebody wrote stays as it is."""
        self._show_following(session)
        self.summary.refresh()
        if not self.summary.is_typed and not session.summary.strip():
            names = role_names(self._desk.workspace)
            self.summary.editor.set_text(summary_words(agenda, decisions, tasks, names, date.today()))
        left = [(each.id, each.title) for each in agenda if each.state != "done"]
        if left != self._left:
            off = {key for key, box in self._boxes().items() if not box.isChecked()}
            self._left = left
            clear(self.carry)
            for key, title in left:
                self.carry.addWidget(_CarryRow(title, key, key not in off))
        self._show_next(self.with_next.isChecked())

    def _boxes(self) -> dict[str, TickRow]:
        items = (self.carry.itemAt(place) for place in range(self.carry.count()))
        boxes = [box for item in items if item is not None and isinstance(box := item.widget(), TickRow)]
        return {box.key: box for box in boxes}

    def _show_following(self, session: Session) -> None:
        """One that is planned already needs no other; it takes the points that are left."""
        planned = queries.sessions_planned(self._desk.workspace)
        later = [each for each in planned if each.id != session.id and each.starts > session.starts]
        self._following = later[0].id if later else ""
        self.with_next.setVisible(not later)
        self.planned.setVisible(bool(later))
        if later:
            words = self.tr("“{0}” is planned already: {1}.")
            self.planned.setText(words.format(later[0].title, when_words(later[0], date.today())))

    def _show_next(self, is_wanted: bool) -> None:
        self.next.setVisible(is_wanted and not self._following)
        goes_on = is_wanted or bool(self._following)
        for box in self._boxes().values():
            box.setEnabled(goes_on)
        self.carry_words.setText(self.tr("These points go on to it:") if goes_on else self.tr("These points are left:"))
        self.carry_words.setVisible(bool(self._left))

    # --- what it says ---------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Seal a summary that was typed."""
        self.summary.seal()

    def let_go(self) -> None:
        """Forget the session without writing."""
        self.summary.let_go()

    def values(self, session: Session) -> dict[str, object]:
        """Return what the action sessions.close_session takes; a summary that was written by hand is stored already."""
        values: dict[str, object] = {}
        if not session.summary.strip():
            values["summary"] = self.summary.editor.text()
        if self._following:
            values["next_session"] = self._following
        elif self.with_next.isChecked():
            values["next_title"] = self.title_line.text().strip() or self.tr("Next session")
            values["next_starts"] = self.starts.stored()
        if len(values) > ("summary" in values):
            values["carry"] = json.dumps([key for key, box in self._boxes().items() if box.isChecked()])
        return values


def _at_top(part: QWidget) -> QWidget:
    """Return a part that keeps to the top of the room it is given."""
    holder = QWidget()
    column = tight(QVBoxLayout(holder))
    column.addWidget(part)
    column.addStretch(1)
    return holder


def next_title(workspace: Workspace, session: Session | None, pattern: str) -> str:
    """Return what the next session is called: “Session 4” after “Session 3”, else by how many there have been."""
    if session is not None and (found := re.fullmatch(r"(.*\D)(\d{1,4})", session.title)):
        return f"{found[1]}{int(found[2]) + 1}"
    return pattern.format(len(workspace.select(Session, "state != 'cancelled'")) + 1)
