"""One backup: when and why it was kept, what was in it, what is different since, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries.snapshots import Different, Since
from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk_ui import record_words
from mentordesk_ui.file_words import size_words
from mentordesk_ui.kind_words import kind_word, kind_words
from mentordesk_ui.pages.backups import words
from mentordesk_ui.widgets import (
    Button,
    Card,
    FactRow,
    IconView,
    ListRow,
    MoreLine,
    RowList,
    WrappedLabel,
)
from mentordesk_ui.widgets.flow import FlowLayout
from mentordesk_ui.widgets.listing import side_by_side

SHOWN = 8
"""Differences listed at first."""
_SIGNS = {"new": "plus", "changed": "pencil", "deleted": "trash-2"}


class BackupCard(Card):
    """A backup, and its differences to now.

    Signals:
        restore_wanted(): the pair shall be as it was.
        inside_wanted(bool): its records shall be listed, or with false what is different since.
        record_wanted(str, str): a record of it, by its kind and id, shall be shown.
    """

    restore_wanted = Signal()
    inside_wanted = Signal(bool)
    record_wanted = Signal(str, str)

    def __init__(self, partner: str, *, can_restore: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._partner, self._can_restore = partner, can_restore
        self._since: Since | None = None
        self._is_short, self._left = False, 0
        self.icon = IconView("save", "muted", 20)
        self.add_before_title(self.icon)
        self.when = WrappedLabel("", tint="muted")
        self.restore = Button(self.tr("Go back to it…"), "history", "primary")
        self.restore.clicked.connect(self.restore_wanted)
        self.inside = Button(self.tr("Look inside"), "search")
        self.inside.clicked.connect(lambda: self.inside_wanted.emit(not self._is_short))
        self.tools = QWidget()
        line = FlowLayout(8)
        line.addWidget(self.restore)
        line.addWidget(self.inside)
        self.tools.setLayout(line)
        self.held = WrappedLabel("", tint="muted")
        self.problem = WrappedLabel("", tint="blocked")
        self.since = WrappedLabel("")
        self.rows = RowList()
        self.more = MoreLine(self.rows)
        self.more.wanted.connect(lambda: self._fill(None))
        for each in (self.when, self.tools, self.problem, self.held, self.since, self.rows, self.more):
            self.add(each)

    def show_backup(self, snapshot: Snapshot) -> None:
        """Show a backup before it has been looked into."""
        self.set_title(words.kind_word(snapshot))
        self.icon.show_icon(words.kind_icon(snapshot), "muted")
        self.when.setText(self.tr("{0} · {1}").format(words.when(snapshot), size_words(snapshot.size)))
        self._since = None
        self.restore.setVisible(snapshot.can_be_read and self._can_restore)
        self.inside.setVisible(snapshot.can_be_read)
        self.tools.setVisible(snapshot.can_be_read)
        self.held.setText(
            self.tr("Looking into it…")
            if snapshot.can_be_read
            else self.tr("It could not be read when it was kept, and is kept as it was for somebody who can.")
        )
        self.problem.hide()
        self.shorten(False)

    def show_since(self, counts: Mapping[str, int], since: Since) -> None:
        """Show what was in it, and what is different since."""
        self._since = since
        one = self.tr("{0}\u00a0{1}")
        held = [one.format(kind_words(table), count) for table, count in counts.items() if table in record_words.ICONS]
        self.held.setText("\u00a0· ".join(held))
        self.since.setText(words.since_words(since, self._partner))
        self._fill(SHOWN)

    def shorten(self, is_short: bool) -> None:
        """Show only when and why it was kept, while something else of it is shown below; or all."""
        self._is_short = is_short
        self.inside.setText(self.tr("What is different since") if is_short else self.tr("Look inside"))
        self._arrange()

    def _arrange(self) -> None:
        known = self._since is not None and not self._is_short
        self.held.setVisible(bool(self.held.text()) and not self._is_short and self.problem.isHidden())
        self.since.setVisible(known)
        self.rows.setVisible(known and bool(self.rows.rows()))
        self.more.show_left(self._left, is_shown=known)

    def focus(self, record: str) -> None:
        """Put the keyboard on the row of a record."""
        for row in self.rows.rows():
            if isinstance(row, ListRow) and row.key == record:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_problem(self, text: str) -> None:
        """Say why it cannot be looked into."""
        self.problem.setText(text)
        self.problem.show()
        self.held.hide()
        self.restore.hide()
        self.inside.hide()

    def _fill(self, most: int | None) -> None:
        assert self._since is not None
        shown = [each for each in self._since.records if each.table in record_words.ICONS]
        self.rows.set_rows([self._row(each) for each in shown[:most]])
        self._left = len(shown) - len(self.rows.rows())
        self._arrange()

    def _row(self, found: Different) -> QWidget:
        kinds = {"new": self.tr("New since"), "changed": self.tr("Changed since"), "deleted": self.tr("Deleted since")}
        facts = [kind_word(found.table), kinds[found.kind], self.tr("Private") if found.is_private else ""]
        text, about = found.title or kind_word(found.table), side_by_side(facts)
        if found.kind == "new":
            return FactRow(text, about, _SIGNS[found.kind])
        row = ListRow(text, about, _SIGNS[found.kind], IconView("chevron-right", "muted", 18), key=found.row)
        row.clicked.connect(lambda _=False: self.record_wanted.emit(found.table, found.row))
        return row
