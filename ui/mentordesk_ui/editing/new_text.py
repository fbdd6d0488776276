"""A text for a record that does not exist yet, such as an answer: kept while it is typed, made a record when sent."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mentordesk.records.base import Record, member_id
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.pair_links import PairLinks
from mentordesk_ui.widgets import TextArea


class NewText(QObject):
    """Ties a text area to a record to be made below an owner; what is typed survives pages, closing and crashes.

    `kind` is what will be made, `cell` the field the text is for. One text is kept for each owner.

    Signals:
        sent(str): Ctrl+Return, or `send`: the person wants the record made with this text, which is not empty.
    """

    sent = Signal(str)

    def __init__(self, desk: Desk, kind: type[Record], cell: str, editor: TextArea) -> None:
        super().__init__(editor)
        self._desk, self._table, self._cell, self.editor = desk, kind.table, cell, editor
        self._row = ""
        if isinstance(editor, MarkdownArea):
            PairLinks(desk, editor, lambda: False, lambda: self._row)
        editor.edited.connect(self._keep)
        editor.done.connect(self.send)

    def open(self, owner: str) -> None:
        """Show what was being written below an owner."""
        self.editor.flush()
        self._row = member_id(f"new {self._table}", owner)
        draft = self._desk.workspace.drafts.open(self._table, self._row, self._cell)
        self.editor.set_text("" if draft.is_new else draft.text)

    def send(self) -> None:
        """Ask for the record; nothing typed asks for nothing."""
        self.editor.flush()
        if text := self.editor.text().strip():
            self.sent.emit(text)

    def done(self) -> None:
        """Forget the text: the record was made, or the person does not want it."""
        self.editor.set_text("")
        if self._row:
            self._desk.workspace.drafts.discard(self._table, self._row, self._cell)

    def let_go(self) -> None:
        """Forget the owner; the text stays kept."""
        self.editor.flush()
        self._row = ""
        self.editor.set_text("")

    def _keep(self, text: str) -> None:
        if self._row and text.strip():
            self._desk.keep_draft(self._table, self._row, self._cell, text)
        elif self._row:
            self._desk.workspace.drafts.discard(self._table, self._row, self._cell)
