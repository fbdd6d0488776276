"""One point of an agenda, opened below its row: its words, minutes, who leads, and whether it is done or left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.actions import sessions as actions
from mentordesk.records import AgendaItem
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.pages.sessions.fields import POINT_MINUTES, MinutesChoice
from mentordesk_ui.pages.sessions.row_editor import RowEditor
from mentordesk_ui.pages.sessions.words import role_names
from mentordesk_ui.widgets import Button, FormRow, SegmentedChoice
from mentordesk_ui.widgets.flow import Flow

EDIT = "sessions.edit_agenda_item"


class PointEditor(RowEditor):
    """Fields of one agenda item."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, AgendaItem, parent)
        what, hope = LineArea(self.tr("What is it about?"), 1, 4), LineArea(self.tr("What will you have then?"), 1, 4)
        self.title = self.keep(DraftText(desk, AgendaItem, "title", what, EDIT, may_be_empty=False))
        self.outcome = self.keep(DraftText(desk, AgendaItem, "outcome", hope, EDIT))
        notes = MarkdownArea(self.tr("Markdown is welcome."), 2, 12)
        self.notes = self.keep(DraftText(desk, AgendaItem, "notes", notes, EDIT))
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A point needs a few words. The old ones are back."), False)
        )
        self.minutes = MinutesChoice(POINT_MINUTES, self.tr("Minutes for this point"))
        self.minutes.picked.connect(lambda minutes: desk.do(actions.edit_agenda_item, self.record, minutes=minutes))
        names = role_names(desk.workspace)
        self.lead = SegmentedChoice(
            [(role, names[role]) for role in ("mentor", "mentee", "both")], self.tr("Who leads this point?")
        )
        self.lead.chosen.connect(lambda lead: desk.do(actions.edit_agenda_item, self.record, lead=lead))
        self.done = Button(self.tr("Close point"), "chevron-up")
        self.done.clicked.connect(self.close_editor)
        self._is_open = True
        self.park = Button("", "circle-parking", "quiet")
        self.park.clicked.connect(self._park)
        self.delete = Button(self.tr("Delete point"), "trash-2", "quiet")
        self.delete.clicked.connect(lambda: self.delete_with(actions.delete_agenda_item))
        minutes, lead = FormRow(self.tr("Minutes"), self.minutes), FormRow(self.tr("Who leads?"), self.lead)
        self.build(
            FormRow(self.tr("Point"), self.title.editor),
            FormRow(self.tr("Outcome you hope for"), self.outcome.editor),
            Flow(minutes, lead, spacing=16),
            FormRow(self.tr("Notes on this point"), self.notes.editor),
            self.both.slot(),
            Flow(self.done, self.park, self.delete),
        )

    def refresh(self, item: AgendaItem) -> None:
        """Show what is stored now; what is being typed stays."""
        self.refresh_texts()
        self._is_open = item.state == "open"
        self.minutes.show_value(item.minutes)
        if item.lead in ("mentor", "mentee", "both"):
            self.lead.set_value(item.lead)
        self.park.setText(self.tr("Leave for another time") if self._is_open else self.tr("Open again"))
        self.park.icon_name = "circle-parking" if self._is_open else "undo-2"

    def begin(self) -> None:
        """Put the keyboard in the title."""
        self.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.editor.selectAll()

    def _park(self) -> None:
        self._desk.do(actions.park_agenda_item if self._is_open else actions.reopen_agenda_item, self.record)
