"""The fields of one thing in a list, opened below its row: what the editors of points, decisions and tasks share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.records import Record
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.widgets import RowList
from mentordesk_ui.widgets.painting import box, start

AROUND = 24


class RowEditor(QWidget):
    """Fields on a quiet ground; Escape closes them, and what is typed is kept at once.

    A subclass makes its texts with `text`, and puts its parts in with `build`.

    Signals:
        said(str, bool): as `Page.said`.
        closed(): the person is done with it, or it is gone.
    """

    bleeds = True
    said = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, kind: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self.record = ""
        self._texts: list[DraftText] = []
        self.both = ConflictCards(desk, kind, seal=self.seal, parent=self)
        self.both.said.connect(self.said)

    def build(self, *parts: QWidget) -> None:
        """Put the parts below one another; hidden until a record is opened."""
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for part in parts:
            column.addWidget(part)
        self.hide()

    def keep(self, text: DraftText) -> DraftText:
        """Open, seal and let go of a text together with the others."""
        self._texts.append(text)
        return text

    def open(self, record: str) -> None:
        """Show the texts of a record; a subclass shows its other fields in `refresh`."""
        self.record = record
        for text in self._texts:
            text.open(record)

    def refresh_texts(self) -> None:
        """Show what is stored now; what is being typed stays."""
        for text in self._texts:
            text.refresh()
        self.both.show_record(self.record)

    def seal(self) -> None:
        """Seal what is being typed."""
        if self.record:
            for text in self._texts:
                text.seal()

    def let_go(self) -> None:
        """Forget the record without writing."""
        self.record = ""
        for text in self._texts:
            text.let_go()

    def close_editor(self) -> None:
        """Seal, and say that the person is done here."""
        self.seal()
        self.closed.emit()

    def delete_with(self, action: Callable[..., object]) -> None:
        """Delete the record by an action, offer to undo it, and close."""
        self.seal()
        record, title = self.record, self._texts[0].editor.text()
        self.let_go()
        if self._desk.do(action, record):
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


E = TypeVar("E", bound=RowEditor)


class Opened(Generic[E]):
    """Which row of a list is open, and its editor, which is made when the first row is opened."""

    def __init__(self, rows: RowList, make: Callable[[], E]) -> None:
        self._rows, self._make = rows, make
        self._editor: E | None = None

    @property
    def editor(self) -> E:
        """The editor."""
        if self._editor is None:
            self._editor = self._make()
        return self._editor

    @property
    def record(self) -> str:
        """The record whose row is open, empty for none."""
        return self._editor.record if self._editor is not None else ""

    def take(self) -> None:
        """Take the editor out of the list before its rows are shown anew."""
        if self._editor is not None:
            self._rows.take(self._editor)

    def put_below(self, row: QWidget) -> None:
        """Show the editor below a row."""
        self._rows.put_below(row, self.editor)

    def bring_into_view(self) -> None:
        """Scroll to the editor once it has been laid out."""
        QTimer.singleShot(0, self.editor, lambda: _scroll_to(self.editor))

    def seal(self) -> None:
        """Seal what is being typed."""
        if self._editor is not None:
            self._editor.seal()

    def put_away(self, seal: bool = True) -> None:
        """Close the row that is open; without `seal` nothing is written, as the record is gone."""
        if self._editor is None:
            return
        if seal:
            self._editor.seal()
        self._editor.let_go()
        self._editor.hide()
        self._rows.take(self._editor)


def _scroll_to(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and part.isVisible():
        above.ensureWidgetVisible(part, 0, AROUND)
