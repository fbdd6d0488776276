"""One point of an agenda, opened below its row: its words, minutes, who leads, and whether it is done or left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.records import AgendaItem
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.sessions.fields import POINT_MINUTES, MinutesChoice
from mentordesk_ui.pages.sessions.words import role_names
from mentordesk_ui.theme.stylesheet import RADIUS
from mentordesk_ui.widgets import Button, FormRow, SegmentedChoice, TextArea
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import box, start

EDIT = "sessions.edit_agenda_item"


class PointEditor(QWidget):
    """Fields of one agenda item; what is typed is kept at once.

    Signals:
        said(str, bool): as `Page.said`.
        closed(): the person is done with this point, or it is gone.
    """

    bleeds = True
    said = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.item = ""
        self.title = DraftText(
            desk, AgendaItem, "title", LineArea(self.tr("What is it about?"), 1, 4), EDIT, may_be_empty=False
        )
        self.outcome = DraftText(
            desk, AgendaItem, "outcome", LineArea(self.tr("What will you have afterwards?"), 1, 4), EDIT
        )
        self.notes = DraftText(desk, AgendaItem, "notes", TextArea(self.tr("Markdown is welcome."), 2, 12), EDIT)
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A point needs a few words. The old ones are back."), False)
        )
        self.minutes = MinutesChoice(POINT_MINUTES, self.tr("Minutes for this point"))
        self.minutes.picked.connect(lambda minutes: self._do(actions.edit_agenda_item, minutes=minutes))
        names = role_names(desk.workspace)
        self.lead = SegmentedChoice(
            [(role, names[role]) for role in ("mentor", "mentee", "both")], self.tr("Who leads this point?")
        )
        self.lead.chosen.connect(lambda lead: self._do(actions.edit_agenda_item, lead=lead))
        self.done = Button(self.tr("Close point"), "chevron-up")
        self.done.clicked.connect(self.close_editor)
        self.park = Button("", "circle-parking", "quiet")
        self.park.clicked.connect(self._park)
        self.delete = Button(self.tr("Delete point"), "trash-2", "quiet")
        self.delete.clicked.connect(self._delete)
        self.both = ConflictCards(desk, AgendaItem, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for part in (
            FormRow(self.tr("Point"), self.title.editor),
            FormRow(self.tr("Outcome you hope for"), self.outcome.editor),
            Flow(FormRow(self.tr("Minutes"), self.minutes), FormRow(self.tr("Who leads?"), self.lead), spacing=16),
            FormRow(self.tr("Notes on this point"), self.notes.editor),
            self.both.slot(),
            Flow(self.done, self.park, self.delete),
        ):
            column.addWidget(part)
        self.hide()

    def open(self, item: AgendaItem) -> None:
        """Show a point."""
        self.item = item.id
        for field in self._fields():
            field.open(item.id)
        self.refresh(item)

    def refresh(self, item: AgendaItem) -> None:
        """Show what is stored now; what is being typed stays."""
        for field in self._fields():
            field.refresh()
        self._is_open = item.state == "open"
        self.minutes.show_value(item.minutes)
        if item.lead in ("mentor", "mentee", "both"):
            self.lead.set_value(item.lead)
        self.park.setText(self.tr("Leave for another time") if self._is_open else self.tr("Open again"))
        self.park.icon_name = "circle-parking" if self._is_open else "undo-2"
        self.both.show_record(item.id)

    def begin(self) -> None:
        """Put the keyboard in the title."""
        self.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.editor.selectAll()

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in self._fields():
            field.seal()

    def let_go(self) -> None:
        """Forget the point without writing."""
        self.item = ""
        for field in self._fields():
            field.let_go()

    def close_editor(self) -> None:
        """Seal, and say that the person is done here."""
        self.seal()
        self.closed.emit()

    def _fields(self) -> tuple[DraftText, ...]:
        return (self.title, self.outcome, self.notes)

    def _do(self, action: object, **values: object) -> bool:
        assert callable(action)
        return bool(self._desk.do(action, self.item, **values))

    def _park(self) -> None:
        self._do(actions.park_agenda_item if self._is_open else actions.reopen_agenda_item)

    def _delete(self) -> None:
        self.seal()
        item, title = self.item, self.title.editor.text()
        self.let_go()
        if self._desk.do(actions.delete_agenda_item, item):
            self.said.emit(self.tr("“{0}” was deleted.").format(title), True)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the point."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the quiet ground that holds its fields together."""
        box(start(self), self.rect(), "sunken", "hairline", RADIUS)
