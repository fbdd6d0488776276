"""Updates that were brought in: the list of them, and taking one back record by record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries import imports
from mentordesk.queries.imports import PastImport
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.widgets import Button, Card, FactRow, LinkButton, MoreLine, RowList, TickRow, WrappedLabel
from mentordesk_ui.widgets.flow import FlowLayout
from mentordesk_ui.widgets.painting import show_if
from mentordesk_ui.widgets.when import moment

SHOWN = 3
MOST = 50
RECORDS = 40
"""Records listed for themselves; more than these are taken back or left together."""
RowName = tuple[str, str]


class PastImports(Card):
    """The updates that were brought in, the latest first, each with the way to undo it.

    Signals:
        undo_wanted(int): this one, by its number.
    """

    undo_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Updates brought in"))
        self._partner = partner_name(desk.workspace)
        self._found = imports.past_imports(desk.workspace, MOST)
        self.links: dict[int, LinkButton] = {}
        self.rows = RowList()
        self.more = MoreLine(self.rows)
        self.more.wanted.connect(lambda: self._list(MOST))
        self.add(self.rows)
        self.add(self.more)
        self._list(SHOWN)
        show_if(self, bool(self._found))

    def _list(self, most: int) -> None:
        self.links = {}
        self.rows.set_rows([self._row(each) for each in self._found[:most]])
        self.more.show_left(len(self._found) - most)

    def _row(self, found: PastImport) -> QWidget:
        when = moment(datetime.fromtimestamp(found.at / 1000).astimezone())
        if found.state == "applied":
            text = plural(self.tr("%n change(s) by {0}", "", found.changes), found.changes).format(self._partner)
            link = LinkButton(self.tr("Undo…"))
            link.setAccessibleName(self.tr("Undo the update of {0}").format(when))
            link.clicked.connect(lambda: self.undo_wanted.emit(found.number))
            self.links[found.number] = link
            return FactRow(text, when, "inbox", link)
        text = self.tr("Taken back for both of you") if found.state == "taken back" else self.tr("Taken out again")
        return FactRow(text, when, "undo-2")


class UndoList(Card):
    """What an update touched, record by record, each to be taken back or left.

    Signals:
        confirmed(): take back what is ticked; `wanted` says what that is.
        given_up(): leave everything as it is.
    """

    confirmed = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk, numbers: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._partner = partner_name(desk.workspace)
        self._brought: dict[RowName, frozenset[str]] = {}
        titles: dict[RowName, str] = {}
        for number in numbers:
            for each in imports.brought_by(desk.workspace, number):
                name = (each.table, each.row)
                self._brought[name] = self._brought.get(name, frozenset()) | each.changes
                titles[name] = each.title or kind_word(each.table)
        self.set_title(self.tr("What it touches"))
        self.count = WrappedLabel("")
        self.confirm = Button(self.tr("Take them back"), "undo-2", "primary")
        self.confirm.clicked.connect(self.confirmed)
        leave = Button(self.tr("Leave it as it is"), "", "quiet")
        leave.clicked.connect(self.given_up)
        named = [name for name in self._brought if name[0] in record_words.ICONS][:RECORDS]
        self.ticks = {name: self._tick(titles[name], name) for name in named}
        self._rest = [name for name in self._brought if name not in self.ticks]
        rows: list[QWidget] = list(self.ticks.values())
        if self._rest:
            text = self.tr("And %n more, among them links between these", "", len(self._rest))
            self.rest = TickRow(text.replace("%n", str(len(self._rest))), "", True)
            self.rest.clicked.connect(self._tell)
            rows.append(self.rest)
        buttons = QWidget()
        line = FlowLayout(8)
        line.addWidget(self.confirm)
        line.addWidget(leave)
        buttons.setLayout(line)
        for part in (self.count, buttons, RowList(rows)):
            self.add(part)
        self._tell()

    def _tick(self, title: str, name: RowName) -> TickRow:
        count = len(self._brought[name])
        times = plural(self.tr("%n change(s)", "", count), count)
        row = TickRow(title, self.tr("{0} · {1}").format(kind_word(name[0]), times), True)
        row.title.set_tint("text")
        row.clicked.connect(self._tell)
        return row

    def wanted(self) -> set[RowName]:
        """Return the (table, row) that are to be taken back."""
        found = {name for name, row in self.ticks.items() if row.isChecked()}
        return found | set(self._rest) if self._rest and self.rest.isChecked() else found

    @property
    def takes_all(self) -> bool:
        """Whether nothing of the update is to stay."""
        return self.wanted() == set(self._brought)

    def _tell(self) -> None:
        count = len(frozenset[str]().union(*(self._brought[name] for name in self.wanted())))
        text = self.tr("This takes back %n change(s) by {0} for both of you, where nobody wrote over them.", "", count)
        hint = self.tr("Untick what shall stay.")
        self.count.setText(f"{plural(text, count).format(self._partner)}\n{hint}")
        self.confirm.setEnabled(bool(count))
