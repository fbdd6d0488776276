"""Texts that both changed and that fit together: nothing to decide, but to be looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.queries.history import title
from mentordesk.workspace import conflicts
from mentordesk.workspace.conflicts import Conflict
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.both_changed.candidates import Authors, Candidates, Mode, mine_first
from mentordesk_ui.widgets import Card, LinkButton, LinkLine, ListRow, RowList, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight
from mentordesk_ui.widgets.pane import Pane


class MergedCard(Card):
    """The texts that were merged by themselves; pressing one shows what it reads and what each wrote.

    Signals:
        record_wanted(str, str): as `Page.record_wanted`.
    """

    record_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self._found: Sequence[Conflict] | None = None
        self._mode: Mode = "beside"
        self._open = -1
        self.rows = RowList()
        text = self.tr("Both of you worked on these, and all of it fits together. Press one to see how it reads.")
        self.add(WrappedLabel(text, tint="muted"))
        self.add(self.rows)
        self._views: list[QVBoxLayout] = []

    def show_found(self, found: Sequence[Conflict], mode: Mode) -> None:
        """Show a list of clean conflicts; without any the card hides itself."""
        if found != self._found or mode != self._mode:
            self._found, self._mode, self._open = list(found), mode, -1
            words = self.tr("Nothing to decide in %n text(s)", "", len(found))
            self.set_title(plural(words, len(found)))
            self._views = []
            rows: list[QWidget] = []
            for place, each in enumerate(found):
                rows += self._row(place, each)
            self.rows.set_rows(rows)
        self.setVisible(bool(found))

    def _row(self, place: int, conflict: Conflict) -> list[QWidget]:
        name = title(self._desk.workspace, conflict.table, conflict.row)
        about = self.tr("{0} · {1}").format(kind_word(conflict.table), record_words.field_word(conflict.field))
        row = ListRow(name, about, "git-merge", key=place)
        row.clicked.connect(lambda: self._turn(place))
        below = QWidget()
        self._views.append(tight(QVBoxLayout(below), 10))
        below.hide()
        return [row, below]

    def _turn(self, place: int) -> None:
        for each in self._views:
            clear(each)
            if (holder := each.parentWidget()) is not None:
                holder.hide()
        self._open = -1 if self._open == place else place
        if self._open < 0 or self._found is None:
            return
        view, found = self._views[place], self._found[place]
        workspace = self._desk.workspace
        candidates = mine_first(found, workspace.me)
        pane = Pane("soft_accent", "accent")
        pane.column.setContentsMargins(18, 12, 14, 14)
        pane.add(WrappedLabel(self.tr("How it reads"), "small-strong", "accent"))
        pane.add(WrappedLabel(conflicts.merged_text(workspace, found.table, found.row, found.field).text))
        view.addWidget(pane)
        shown = {each.head: str(each.value) for each in candidates}
        view.addWidget(Candidates(Authors(self._desk, candidates, self), candidates, shown, self._mode))
        link = LinkButton(self.tr("Open the record"))
        link.clicked.connect(lambda: self.record_wanted.emit(found.table, found.row))
        view.addWidget(LinkLine(link))
        if (holder := view.parentWidget()) is not None:
            holder.show()
