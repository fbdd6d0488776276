"""A look inside a backup: its records by kind, the words of one, copied out or written again as a new change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mentordesk.merge.registers import Scalar
from mentordesk.queries import snapshots as queries
from mentordesk.queries import versions
from mentordesk.queries.snapshots import Kept
from mentordesk.records.base import kinds
from mentordesk.workspace.past import Past
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word, kind_words
from mentordesk_ui.pages.backups import words
from mentordesk_ui.pages.history import words as history_words
from mentordesk_ui.pages.history.fields import FieldsView, differing, shown_fields
from mentordesk_ui.widgets import (
    Button,
    Card,
    Choice,
    IconView,
    LinkButton,
    LinkLine,
    SearchField,
    SegmentedChoice,
    WrappedLabel,
)
from mentordesk_ui.widgets.chosen_rows import ChosenRow, ChosenRows
from mentordesk_ui.widgets.coming_rows import Coming
from mentordesk_ui.widgets.flow import FlowLayout

AT_ONCE = 12


class InsideCard(Card):
    """The records of a backup, one kind at a time.

    Signals:
        record_wanted(str, str): this one, by its kind and id.
    """

    record_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What was in it"))
        self._past: Past | None = None
        self._limit = AT_ONCE
        self.kind = Choice([("", "")])
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.picked.connect(lambda _kind: self._start_over())
        self.search = SearchField(self.tr("Find in the backup"))
        self.search.setAccessibleName(self.tr("Find in the backup"))
        self.search.typed.connect(lambda _text: self._start_over())
        self.nothing = WrappedLabel(self.tr("Nothing of this kind has these words in its title."), tint="muted")
        self.rows = ChosenRows()
        self.rows.chosen.connect(lambda row: self.record_wanted.emit(self.table, row))
        self.more = LinkButton(self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self._more_line = LinkLine(self.more)
        for each in (self.kind, self.search, self.nothing, self.rows, self._more_line):
            self.add(each)

    @property
    def table(self) -> str:
        """The kind that is listed."""
        return str(self.kind.currentData() or "")

    def look_into(self, past: Past) -> None:
        """List the records of a backup."""
        self._past = past
        self.kind.clear()
        for table, count in queries.counts(past).items():
            if table in record_words.ICONS:
                self.kind.addItem(self.tr("{0} ({1})").format(kind_words(table), count), table)
        self.search.clear()
        self._start_over()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_over(self) -> None:
        self._limit = AT_ONCE
        self._fill()

    def _show_more(self) -> None:
        self._limit += 4 * AT_ONCE
        self._fill()

    def _fill(self) -> None:
        found: list[Kept] = []
        if self._past is not None and self.table:
            found = queries.records_in(self._past, self.table, self.search.text().strip(), self._limit + 1)
        self._more_line.setVisible(len(found) > self._limit)
        icon = record_words.ICONS.get(self.table, "file")
        self.rows.show_coming([Coming(each.row, partial(self._row, each, icon)) for each in found[: self._limit]])
        self.nothing.setVisible(not found)

    def _row(self, found: Kept, icon: str) -> ChosenRow:
        about = self.tr("Private") if found.is_private else ""
        lock = IconView("lock", "muted", 16) if found.is_private else None
        return ChosenRow(found.title or kind_word(found.table), about, icon, lock, found.row)


class RecordCard(Card):
    """One record as a backup has it.

    Signals:
        restore_wanted(str, str, str): this record, by kind and id, shall read as after this change.
        said(str, bool): as `Page.said`.
        back_wanted(): the list again that it was chosen from.
    """

    back_wanted = Signal()
    restore_wanted = Signal(str, str, str)
    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self._past: Past | None = None
        self._table, self._row, self._version = "", "", ""
        self._then: Mapping[str, Scalar] = {}
        self._now: Mapping[str, Scalar] = {}
        self.back = LinkButton(self.tr("Back to the list"))
        self.back.clicked.connect(self.back_wanted)
        self.about = WrappedLabel("", tint="muted")
        self.compare = SegmentedChoice(
            [("then", self.tr("As it was")), ("now", self.tr("Against now"))], self.tr("What to show")
        )
        self.compare.chosen.connect(lambda _key: self._fill())
        self.copy = Button(self.tr("Copy text"), "copy")
        self.copy.clicked.connect(self._copy)
        self.restore = Button(self.tr("Let it read like this again"), "history")
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self._table, self._row, self._version))
        tools = QWidget()
        line = FlowLayout(10)
        for control in (self.compare, self.copy, self.restore):
            line.addWidget(control)
        tools.setLayout(line)
        self.hint = WrappedLabel("", "small", "muted")
        self.then, self.now = FieldsView(desk.workspace), FieldsView(desk.workspace)
        for each in (self.about, tools, self.hint, self.then, self.now, LinkLine(self.back)):
            self.add(each)

    def show_record(self, past: Past, table: str, row: str) -> None:
        """Show a record of a backup by its kind and id, and how it differs from now."""
        workspace = self._desk.workspace
        self._past, self._table, self._row = past, table, row
        private = past.private.get(kinds()[table], row)
        self._then = private.cells() if private is not None else versions.as_it_is(past, table, row)
        self._version = "" if private is not None else queries.version_in(past, table, row)
        self._now = {}
        if private is not None and (own := workspace.private.get(kinds()[table], row)) is not None:
            self._now = own.cells()
        elif workspace.row(table, row) is not None:
            self._now = versions.as_it_is(workspace, table, row)
        is_gone = not self._now or bool(self._now.get("deleted"))
        differs = is_gone or bool(differing(table, self._then, self._now))
        self.set_title(self._title() or kind_word(table))
        self.about.setText(self.tr("{0}, as it was on {1}").format(kind_word(table), words.when(past.snapshot)))
        is_here = bool(self._version) and workspace.log.holds(self._version)
        self.restore.setVisible(differs and is_here)
        self.restore.setText(self.tr("Bring it back") if is_gone else self.tr("Let it read like this again"))
        self.compare.setVisible(differs and not is_gone)
        self.compare.set_value("then")
        self.hint.setText(self._hint(differs, is_here, is_private=private is not None))
        self.hint.setVisible(bool(self.hint.text()))
        self._fill()

    def _hint(self, differs: bool, is_here: bool, *, is_private: bool) -> str:
        if not differs:
            return self.tr("It reads like this now.")
        if is_private:
            return self.tr("Private: copy its words, or go back to this backup with your private records.")
        if not is_here:
            return self.tr("Its history is not here any more: copy its words, or go back to this backup.")
        return ""

    def _title(self) -> str:
        return next((str(self._then[name]) for name in ("title", "name") if self._then.get(name)), "")

    def _fill(self) -> None:
        against_now = self.compare.isVisibleTo(self) and self.compare.value() == "now"
        if self._past is not None:
            self.then._workspace = self._past
        if against_now:
            self.now.show_difference(self._table, self._then, self._now, can_restore=False)
        else:
            self.then.show_values(self._table, self._then)
        self.now.setVisible(against_now)
        self.then.setVisible(not against_now)

    def text(self) -> str:
        """Return the words of the record, a field below the other."""
        assert self._past is not None
        found = []
        for name in shown_fields(self._table):
            value = self._then.get(name, "")
            if value != "" and (words_ := history_words.value(self._past, self._table, name, value)):
                found.append(f"{record_words.field_word(name)}\n{words_}")
        return "\n\n".join(found)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.said.emit(self.tr("The words are copied."), False)
