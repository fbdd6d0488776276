"""One version of a record: how it read, what differs from now or from the version before, and going back to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.merge.registers import Scalar
from mentordesk.merge.rows import DELETED
from mentordesk.queries import versions
from mentordesk.queries.versions import Version
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.history import words
from mentordesk_ui.pages.history.fields import FieldsView, differing
from mentordesk_ui.widgets import Button, Card, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.flow import FlowLayout


class VersionCard(Card):
    """A version, compared as the person likes.

    Signals:
        restore_wanted(str): the record shall read like this again; a field by its name, or empty for all of it.
        bring_back_wanted(): the deleted record shall come back as it was when it was deleted.
    """

    restore_wanted = Signal(str)
    bring_back_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._workspace = desk.workspace
        self._table = ""
        self._then: Mapping[str, Scalar] = {}
        self._now: Mapping[str, Scalar] = {}
        self._before: Mapping[str, Scalar] = {}
        self.version = ""
        self.who = WrappedLabel("", tint="muted")
        self.compare = SegmentedChoice(
            [
                ("then", self.tr("As it was")),
                ("now", self.tr("Against now")),
                ("before", self.tr("Against the one before")),
            ],
            self.tr("What to show"),
        )
        self.compare.chosen.connect(lambda _key: self._fill())
        self.hint = WrappedLabel("", "small", "muted")
        self.fields = FieldsView(desk.workspace)
        self.fields.restore_wanted.connect(self.restore_wanted)
        self.restore = Button(self.tr("Restore this version"), "history", "primary")
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(""))
        self.back = Button(self.tr("Bring back"), "undo-2", "primary")
        self.back.clicked.connect(self.bring_back_wanted)
        self.same = WrappedLabel("", tint="muted")
        tools = QWidget()
        line = FlowLayout(10)
        for control in (self.compare, self.restore, self.back):
            line.addWidget(control)
        tools.setLayout(line)
        for each in (self.who, tools, self.hint, self.same, self.fields):
            self.add(each)
            self.add_space(2)

    def show_version(self, table: str, row: str, version: Version, number: int, count: int) -> None:
        """Show a version of a record, by its place in the history from 1 for the first."""
        workspace = self._workspace
        is_other = version.id != self.version
        self._table, self.version = table, version.id
        self._then = versions.as_it_was(workspace, table, row, version.id)
        self._now = versions.as_it_is(workspace, table, row)
        earlier = versions.before(workspace, table, row, version.id)
        self._before = versions.as_it_was(workspace, table, row, earlier) if earlier else {}
        self.set_title(self.tr("Version {0} of {1}").format(number, count))
        called = words.people(workspace)
        about = words.who_and_when(version.author, version.at, version.clock_differed, called, date.today())
        self.who.setText(about)
        if is_other:
            self.compare.set_value("now" if number < count and self._differs_from_now() else "then")
        self._fill()

    def _differs_from_now(self) -> bool:
        return bool(differing(self._table, self._then, self._now))

    def _fill(self) -> None:
        compare, table = self.compare.value(), self._table
        can_restore = self._differs_from_now()
        is_deleted = bool(self._now[DELETED])
        if compare == "now":
            self.fields.show_difference(table, self._then, self._now, can_restore=not is_deleted)
            hint = self.tr("Struck through: only in this version. Underlined: only now.")
            nothing = self.tr("It reads like this now.")
            is_same = not can_restore
        elif compare == "before":
            self.fields.show_difference(table, self._before, self._then, can_restore=False)
            hint = self.tr("Struck through: only in the version before. Underlined: new in this one.")
            nothing = self.tr("Every field reads as in the version before.")
            is_same = not differing(table, self._before, self._then)
        else:
            self.fields.show_values(table, self._then)
            hint, nothing, is_same = "", self.tr("It reads like this now."), not can_restore
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint) and not is_same)
        self.same.setText(nothing)
        self.same.setVisible(is_same and not is_deleted)
        self.restore.setVisible(can_restore)
        self.back.setVisible(is_deleted and not can_restore)
