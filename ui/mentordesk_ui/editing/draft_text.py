"""A text field tied to a cell of a record: kept while it is typed, sealed into one change on leaving."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from mentordesk.records import Record, Reflection
from mentordesk.workspace import conflicts
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.pair_links import PairLinks
from mentordesk_ui.widgets import TextArea


class LineArea(TextArea):
    """One line of text that wraps; Return leaves it, as Tab does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class DraftText(QObject):
    """Ties a text area to a cell of a record, shared or private: what is typed is durable at once.

    `action` names the action that the change is logged as, such as “goals.edit_goal”.

    Signals:
        moved(bool): whether the other one changed this field, too, since the person began to type.
        refused(): the text was empty where it must not be; what stood there stands again.
    """

    moved = Signal(bool)
    refused = Signal()

    def __init__(
        self, desk: Desk, kind: type[Record], cell: str, editor: TextArea, action: str, *, may_be_empty: bool = True
    ) -> None:
        super().__init__(editor)
        self._desk, self._table, self._cell, self._action = desk, kind.table, cell, action
        self.editor, self._may_be_empty = editor, may_be_empty
        self._is_line = isinstance(editor, LineArea)
        self.record = ""
        self.is_typed = False
        if isinstance(editor, MarkdownArea):
            PairLinks(desk, editor, self._is_private, lambda: self.record)
        editor.edited.connect(self._keep)
        editor.left.connect(self.seal)
        editor.done.connect(self.seal)

    def open(self, record: str) -> None:
        """Show the cell of a record, or what was being typed in it."""
        self.seal()
        self.record = record
        draft = self._desk.workspace.drafts.open(self._table, record, self._cell)
        self.is_typed = not draft.is_new
        self.editor.set_text(draft.text if self.is_typed else self._shown(draft.text))
        self.moved.emit(False)

    def attach(self, record: str) -> None:
        """Tie to a record that was just made of what is being typed here; the cursor stays where it is."""
        self.record = record
        draft = self._desk.workspace.drafts.open(self._table, record, self._cell)
        self.is_typed = False
        if self.editor.text() != draft.text:
            self._keep(self.editor.text())

    def refresh(self) -> None:
        """Show what is stored now, unless the person is typing here."""
        if not self.record:
            return
        self.editor.flush()
        drafts = self._desk.workspace.drafts
        if self.is_typed:
            self.moved.emit(drafts.heads_moved(self._table, self.record, self._cell))
            return
        self.editor.set_text(self._shown(drafts.open(self._table, self.record, self._cell).text))
        self.moved.emit(False)

    def _shown(self, stored: str) -> str:
        """Return a long text that both wrote in as one, as it will read."""
        heads = self._desk.workspace.heads_of(self._table, self.record).get(self._cell, [])
        if len(heads) < 2 or self._is_line:
            return stored
        return conflicts.merged_text(self._desk.workspace, self._table, self.record, self._cell).text

    def _keep(self, text: str) -> None:
        if not self.record:
            return
        text = " ".join(text.split()) if self._is_line else text
        if self._may_be_empty or text.strip():
            self.is_typed = True
            self._desk.keep_draft(self._table, self.record, self._cell, text)

    def seal(self) -> None:
        """Make what was typed a change; nothing typed is no change."""
        if not self.record:
            return
        self.editor.flush()
        if not self._may_be_empty and not self.editor.text().strip():
            self.is_typed = False
            self._desk.workspace.drafts.discard(self._table, self.record, self._cell)
            self.refresh()
            self.refused.emit()
        elif self.is_typed:
            self.is_typed = False  # first: what is changed is told at once, and then nobody is typing here any more
            if self._desk.seal_draft(self._table, self.record, self._cell, self._action) is None:
                self.is_typed = True
                return
            self.moved.emit(False)

    def _is_private(self) -> bool:
        """Tell whether only the owner of this laptop has the text; a reflection that is just begun is private."""
        if self._table == Reflection.table and not self.record:
            return True
        return self._desk.workspace.private.holds(self._table, self.record)

    def let_go(self) -> None:
        """Forget the record without writing; it exists no more."""
        self.record, self.is_typed = "", False
