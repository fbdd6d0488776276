"""Words that are read, and turn into a field when they are to be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentordesk.records.base import Record
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.widgets.inline_text import InlineText
from mentordesk_ui.widgets.painting import tight


class _Field(MarkdownArea):
    """Escape leaves it, as Ctrl+Return does; what was typed is kept."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.done.emit()
            return
        super().keyPressEvent(event)


class EditableText(QWidget):
    """The body of a note or an answer; `edit` puts a field in its place, and leaving the field seals one change.

    Signals:
        said(str, bool): as `Page.said`.
        closed(): the field is gone again.
    """

    said = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, kind: type[Record], action: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._action, self._name = desk, kind, action, name
        self._record = ""
        self.label = InlineText()
        self.label.link_followed.connect(desk.link_followed)
        self.draft: DraftText | None = None
        self._column = tight(QVBoxLayout(self), 6)
        self._column.addWidget(self.label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, record: str, text: str) -> None:
        """Show the words of a record; a field that is open stays."""
        self._record = record
        self.label.set_marked(text)
        if self.draft is not None:
            self.draft.refresh()

    @property
    def is_editing(self) -> bool:
        """Whether the field is open."""
        return self.draft is not None

    def edit(self) -> None:
        """Put a field in place of the words."""
        if self.draft is None:
            editor = _Field("", 2, 16, has_bar=False)
            editor.setAccessibleName(self._name)
            self.draft = DraftText(self._desk, self._kind, "body", editor, self._action, may_be_empty=False)
            self.draft.refused.connect(self._refused)
            self._column.insertWidget(0, editor)
            self._column.insertWidget(1, MovedLine(self._desk, self.draft))
            self.draft.open(self._record)
            editor.left.connect(self._close)
            editor.done.connect(self._close)
        self.label.hide()
        self.draft.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def seal(self) -> None:
        """Seal what is being typed."""
        if self.draft is not None:
            self.draft.seal()

    def _refused(self) -> None:
        self.said.emit(self.tr("It needs a few words. What stood there is back."), False)

    def _close(self) -> None:
        draft, self.draft = self.draft, None
        if draft is None:
            return
        draft.seal()
        for part in (draft.editor, *self.findChildren(MovedLine)):
            part.hide()
            part.deleteLater()
        self.label.show()
        self.closed.emit()
