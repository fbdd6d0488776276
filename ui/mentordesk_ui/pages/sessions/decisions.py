"""What was decided in a session, each with its why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.records import Decision
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.sessions.showing import bring_into_view
from mentordesk_ui.theme.stylesheet import RADIUS
from mentordesk_ui.widgets import Button, Card, FormRow, ListRow, RowList, TextArea
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import box, start

EDIT = "sessions.edit_decision"


class DecisionEditor(QWidget):
    """A decision and its why, opened below its row.

    Signals:
        said(str, bool): as `Page.said`.
        closed(): the person is done with it, or it is gone.
    """

    bleeds = True
    said = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.decision = ""
        self.title = DraftText(
            desk, Decision, "title", LineArea(self.tr("What did you decide?"), 1, 4), EDIT, may_be_empty=False
        )
        self.why = DraftText(desk, Decision, "why", TextArea(self.tr("So that you still know in a year."), 2, 12), EDIT)
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A decision needs a few words. The old ones are back."), False)
        )
        self.done = Button(self.tr("Close decision"), "chevron-up")
        self.done.clicked.connect(self.close_editor)
        self.delete = Button(self.tr("Delete decision"), "trash-2", "quiet")
        self.delete.clicked.connect(self._delete)
        self.both = ConflictCards(desk, Decision, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for part in (
            FormRow(self.tr("Decision"), self.title.editor),
            FormRow(self.tr("Why?"), self.why.editor),
            self.both.slot(),
            Flow(self.done, self.delete),
        ):
            column.addWidget(part)
        self.hide()

    def open(self, decision: str) -> None:
        """Show a decision."""
        self.decision = decision
        for field in (self.title, self.why):
            field.open(decision)
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored now; what is being typed stays."""
        for field in (self.title, self.why):
            field.refresh()
        self.both.show_record(self.decision)

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in (self.title, self.why):
            field.seal()

    def let_go(self) -> None:
        """Forget the decision without writing."""
        self.decision = ""
        for field in (self.title, self.why):
            field.let_go()

    def close_editor(self) -> None:
        """Seal, and say that the person is done here."""
        self.seal()
        self.closed.emit()

    def _delete(self) -> None:
        self.seal()
        decision, title = self.decision, self.title.editor.text()
        self.let_go()
        if self._desk.do(actions.delete_decision, decision):
            self.said.emit(self.tr("“{0}” was deleted.").format(title), True)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the quiet ground that holds its fields together."""
        box(start(self), self.rect(), "sunken", "hairline", RADIUS)


class DecisionsCard(Card):
    """The decisions of a session, a line for the next one, and the one that is open.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Decisions"))
        self._desk = desk
        self._session = ""
        self._shown: object = None
        self.rows = RowList()
        self._editor: DecisionEditor | None = None
        self.line = QLineEdit(placeholderText=self.tr("Write down a decision"))
        self.line.setAccessibleName(self.tr("Write down a decision"))
        self.line.returnPressed.connect(self._add)
        self.add(self.rows)
        self.add(self.line)

    @property
    def editor(self) -> DecisionEditor:
        """The fields of the one that is open; made when the first is opened."""
        if self._editor is None:
            self._editor = DecisionEditor(self._desk, self.rows)
            self._editor.said.connect(self.said)
            self._editor.closed.connect(self._close)
        return self._editor

    @property
    def opened(self) -> str:
        """The one that is open below its row, empty for none."""
        return self._editor.decision if self._editor is not None else ""

    def _take_editor(self) -> None:
        """Take the editor out of the list before its rows are shown anew."""
        if self._editor is not None:
            self.rows.take(self._editor)

    def show_decisions(self, session: str, found: Sequence[Decision]) -> None:
        """Show the decisions of a session; the keyboard and the one that is open stay."""
        if session != self._session:
            self.close_decision()
            self.line.clear()
        self._session = session
        if (session, tuple(found)) != self._shown:
            self._shown = (session, tuple(found))
            focused = next((row.key for row in self._list() if row.hasFocus()), None)
            self._take_editor()
            rows = []
            for each in found:
                row = ListRow(each.title, each.why.strip().split("\n", 1)[0], "circle-check", key=each.id)
                row.clicked.connect(lambda _=False, key=each.id: self.toggle(key))
                rows.append(row)
            self.rows.set_rows(rows)
            self.rows.setVisible(bool(rows))
            if self.opened and not self._place_editor():
                self.close_decision(seal=False)
            self._focus(focused)
        if self.opened:
            self.editor.refresh()

    def _list(self) -> list[ListRow]:
        return [row for row in self.rows.rows() if isinstance(row, ListRow)]

    def _focus(self, key: object) -> None:
        for row in self._list():
            if key is not None and row.key == key:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self, key: str) -> None:
        """Open a decision below its row, or close it."""
        if self.opened == key:
            self.editor.close_editor()
            return
        self.close_decision()
        self.editor.open(key)
        self._place_editor()
        self.editor.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.editor)

    def _place_editor(self) -> bool:
        for row in self._list():
            if row.key == self.opened:
                self.rows.put_below(row, self.editor)
                return True
        return False

    def _close(self) -> None:
        was = self.opened
        self.close_decision()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus(was)

    def close_decision(self, seal: bool = True) -> None:
        """Close the decision that is open."""
        if self.opened and seal:
            self.editor.seal()
        if self._editor is not None:
            self._editor.let_go()
            self._editor.hide()
        self._take_editor()

    def seal(self) -> None:
        """Seal what is being typed."""
        if self.opened:
            self.editor.seal()

    def _add(self) -> None:
        if not self.line.text().strip():
            return
        changes = self._desk.do(actions.write_decision, self.line.text(), session=self._session)
        made = changes.result if changes else None
        if isinstance(made, Decision):
            self.line.clear()
            self.close_decision()
            self.editor.open(made.id)
            self._place_editor()
            self.editor.why.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.editor)
