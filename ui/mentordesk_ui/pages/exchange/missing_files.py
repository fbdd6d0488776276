"""The files that are not here after an update came in: a row each, and a button to ask for it or to do without."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.queries import files
from mentordesk.queries.files import FileState
from mentordesk_ui import file_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets import Button, Card, IconView, MoreLine, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight

SHOWN = 6


class MissingFiles(Card):
    """Files that records name and that are not here; hidden when there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self._shows_all = False
        self.rows: list[MissingRow] = []
        holder = QWidget()
        self._column = tight(QVBoxLayout(holder), 10)
        self.add(holder)
        self.more = MoreLine(holder)
        self.more.wanted.connect(self._show_all)
        self.add(self.more)
        self.refresh()

    def refresh(self) -> None:
        """Ask again which files are not here."""
        found = files.lacked(self._desk.workspace)
        self.set_title(plural(self.tr("%n file(s) not here", "", len(found)), len(found)))
        had_keyboard = next((row.file.content for row in self.rows if row.button.hasFocus()), "")
        clear(self._column)
        shown: Sequence[FileState] = found if self._shows_all else found[:SHOWN]
        self.rows = [MissingRow(each) for each in shown]
        for row in self.rows:
            row.asked.connect(lambda file, is_asked: self._desk.ask_for(file, is_asked=is_asked))
            self._column.addWidget(row)
            if row.file.content == had_keyboard:
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.show_left(len(found) - len(shown))
        self.setVisible(bool(found))

    def _show_all(self) -> None:
        self._shows_all = True
        self.refresh()


class MissingRow(QWidget):
    """One file.

    Signals:
        asked(FileState, bool): the person wants it asked for, or not.
    """

    asked = Signal(object, bool)

    def __init__(self, file: FileState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        asks = file_words.can_ask(file)
        self.button = Button(self.tr("Ask for it") if asks else self.tr("Do without it"), "", "secondary")
        self.button.setAccessibleName((self.tr("Ask for {0}") if asks else self.tr("Do without {0}")).format(file.name))
        self.button.clicked.connect(lambda: self.asked.emit(self.file, asks))
        words = tight(QVBoxLayout(), 0)
        words.addWidget(WrappedLabel(file.name, "medium"))
        words.addWidget(WrappedLabel(file_words.short(file), "small", "muted"))
        line = tight(QHBoxLayout(self), 12)
        line.addWidget(IconView("paperclip", "muted", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
