"""What was decided in a session, each with its why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.records import Decision
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.pages.sessions.row_editor import Opened, RowEditor
from mentordesk_ui.widgets import Button, Card, FormRow, ListRow, RowList
from mentordesk_ui.widgets.flow import Flow

EDIT = "sessions.edit_decision"


class DecisionEditor(RowEditor):
    """A decision and its why."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Decision, parent)
        what = LineArea(self.tr("What did you decide?"), 1, 4)
        why = MarkdownArea(self.tr("So that you still know it in a year"), 2, 12)
        self.title = self.keep(DraftText(desk, Decision, "title", what, EDIT, may_be_empty=False))
        self.why = self.keep(DraftText(desk, Decision, "why", why, EDIT))
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A decision needs a few words. The old ones are back."), False)
        )
        self.done = Button(self.tr("Close decision"), "chevron-up")
        self.done.clicked.connect(self.close_editor)
        self.delete = Button(self.tr("Delete decision"), "trash-2", "quiet")
        self.delete.clicked.connect(lambda: self.delete_with(actions.delete_decision))
        self.build(
            FormRow(self.tr("Decision"), self.title.editor),
            FormRow(self.tr("Why?"), self.why.editor),
            self.both.slot(),
            Flow(self.done, self.delete),
        )


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
        self.opened = Opened(self.rows, self._make_editor)
        self.line = QLineEdit(placeholderText=self.tr("Write down a decision"))
        self.line.setAccessibleName(self.tr("Write down a decision"))
        self.line.returnPressed.connect(self._add)
        self.add(self.rows)
        self.add(self.line)

    @property
    def editor(self) -> DecisionEditor:
        """The fields of the one that is open."""
        return self.opened.editor

    def _make_editor(self) -> DecisionEditor:
        editor = DecisionEditor(self._desk, self.rows)
        editor.said.connect(self.said)
        editor.closed.connect(self._close)
        return editor

    def show_decisions(self, session: str, found: Sequence[Decision]) -> None:
        """Show the decisions of a session; the keyboard and the one that is open stay."""
        if session != self._session:
            self.close_decision()
            self.line.clear()
        self._session = session
        if (session, tuple(found)) != self._shown:
            self._shown = (session, tuple(found))
            focused = next((row.key for row in self._list() if row.hasFocus()), None)
            self.opened.take()
            rows = []
            for each in found:
                row = ListRow(each.title, each.why.strip().split("\n", 1)[0], "circle-check", key=each.id)
                row.clicked.connect(lambda _=False, key=each.id: self.toggle(key))
                rows.append(row)
            self.rows.set_rows(rows)
            self.rows.setVisible(bool(rows))
            if self.opened.record and not self._place_editor():
                self.close_decision(seal=False)
            self._focus(focused)
        if self.opened.record:
            self.editor.refresh_texts()

    def _list(self) -> list[ListRow]:
        return [row for row in self.rows.rows() if isinstance(row, ListRow)]

    def _focus(self, key: object) -> None:
        for row in self._list():
            if key is not None and row.key == key:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self, key: str) -> None:
        """Open a decision below its row, or close it."""
        if self.opened.record == key:
            self.editor.close_editor()
            return
        self.close_decision()
        self.editor.open(key)
        self._place_editor()
        self.editor.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.bring_into_view()

    def _place_editor(self) -> bool:
        for row in self._list():
            if row.key == self.opened.record:
                self.opened.put_below(row)
                return True
        return False

    def _close(self) -> None:
        was = self.opened.record
        self.close_decision()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus(was)

    def close_decision(self, seal: bool = True) -> None:
        """Close the decision that is open."""
        self.opened.put_away(seal)

    def seal(self) -> None:
        """Seal what is being typed."""
        self.opened.seal()

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
            self.opened.bring_into_view()
