"""What was written on lost laptops and does not count: record by record, to accept or to leave out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.actions import laptops
from mentordesk.queries.laptops import laptop_names
from mentordesk.queries.review import LeftOut, count_left_out, left_out
from mentordesk.workspace import set_aside
from mentordesk.workspace.changed import Changes
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.record_words import shown_cells
from mentordesk_ui.widgets import Button, Card, LinkButton, RowList, WrappedLabel
from mentordesk_ui.widgets.fact_rows import SIDE, FactRow, LinkLine
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import scaled, tight
from mentordesk_ui.widgets.when import day

AT_ONCE = 20
"""Records shown before the person asks for more."""
MOST_LETTERS = 160


class ReviewCard(Card):
    """Shown only while there is something to look at.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self._limit, self._with_aside = AT_ONCE, False
        self.set_title(self.tr("Written on a lost laptop"))
        self.sentence = WrappedLabel("", tint="muted")
        self.rows = RowList()
        self.accept_all = Button(self.tr("Accept all that is listed"), "circle-check")
        self.accept_all.clicked.connect(self._accept_all)
        self.more = LinkButton(self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self.aside = LinkButton("")
        self.aside.clicked.connect(self._show_aside)
        self.more_line, self.aside_line = LinkLine(self.more), LinkLine(self.aside)
        for widget in (self.sentence, self.rows, self.more_line):
            self.add(widget)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.accept_all)
        line.addStretch(1)
        self.add_layout(line)
        self.add(self.aside_line)
        self.hide()
        desk.changed.connect(self._changed)

    def refresh(self) -> None:
        """Ask again what does not count."""
        workspace = self._desk.workspace
        people = [each for each in (workspace.me, workspace.partner) if count_left_out(workspace, each)]
        self.setVisible(bool(people))
        if not people:
            self.rows.set_rows([])
            return
        every = left_out(workspace)
        mine = [each for each in every if each.person == workspace.me]
        shown = [each for each in mine if self._with_aside or not each.is_set_aside]
        self.sentence.setText(self._words(mine, len(every) - len(mine)))
        names = laptop_names(workspace)
        rows = [ReviewRow(each, names.get(each.laptop, "")) for each in shown[: self._limit]]
        for row in rows:
            row.accepted.connect(self._accept)
            row.left.connect(self._leave_out)
        self.rows.set_rows(rows)
        self.more_line.setVisible(len(shown) > self._limit)
        self.accept_all.setVisible(len(shown) > 1)
        aside = len(mine) - len(shown)
        self.aside_line.setVisible(bool(aside))
        self.aside.setText(plural(self.tr("Show %n record(s) left out", "", aside), aside))

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        rows = self.rows.rows()
        if rows:
            rows[0].setFocus()

    def _words(self, mine: Sequence[LeftOut], theirs: int) -> str:
        partner = partner_name(self._desk.workspace)
        found = []
        if mine:
            found.append(
                self.tr(
                    "It came after you last heard that laptop, so it does not count, here and with {0}. Accept what"
                    " you wrote yourself."
                ).format(partner)
            )
        if theirs:
            words = self.tr("On a lost laptop of {0}: %n record(s). They count only if {0} accepts.", "", theirs)
            found.append(plural(words, theirs).format(partner))
        return " ".join(found)

    # --- deeds ------------------------------------------------------------------------------------------------------

    def _accept(self, record: LeftOut) -> None:
        at = self._place()
        if self._desk.do(laptops.accept, " ".join(record.changes)) is not None:
            self.said.emit(self.tr("It counts now. Your next update tells {0}.").format(self._partner()), True)
        self._back_to(at)

    def _accept_all(self) -> None:
        rows = [row for row in self.rows.rows() if isinstance(row, ReviewRow)]
        changes = dict.fromkeys(change for row in rows for change in row.record.changes)
        if changes and self._desk.do(laptops.accept, " ".join(changes)) is not None:
            self.said.emit(self.tr("All of it counts now. Your next update tells {0}.").format(self._partner()), True)

    def _leave_out(self, record: LeftOut) -> None:
        at = self._place()
        set_aside.set_aside(self._desk.workspace, record.changes)
        self.refresh()
        self._back_to(at)

    def _show_more(self) -> None:
        self._limit += AT_ONCE
        self.refresh()

    def _show_aside(self) -> None:
        self._with_aside = True
        self.refresh()
        self.take_focus()

    def _partner(self) -> str:
        return partner_name(self._desk.workspace)

    def _place(self) -> int:
        rows = self.rows.rows()
        return next((at for at, row in enumerate(rows) if row.isAncestorOf(self.focusWidget() or self)), 0)

    def _back_to(self, place: int) -> None:
        rows = self.rows.rows()
        if rows:
            rows[min(place, len(rows) - 1)].setFocus()

    def _changed(self, changes: Changes) -> None:
        if changes and (self.isVisible() or self.parentWidget() is not None):
            self.refresh()


class ReviewRow(QWidget):
    """One record: what it reads now, what it would read, and the choice.

    Signals:
        accepted(object): the `LeftOut` shall count.
        left(object): it stays left out.
    """

    bleeds = True
    accepted = Signal(object)
    left = Signal(object)

    def __init__(self, record: LeftOut, laptop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = record
        kind, title = kind_word(record.table), record.title
        heading = self.tr("{0} · {1}").format(kind, title) if title else kind
        made = day(datetime.fromtimestamp(record.at / 1000).astimezone().date(), date.today())
        facts = side_by_side((self._what(), self.tr("“{0}”").format(laptop) if laptop else "", made))
        column = tight(QVBoxLayout(self), 6)
        column.setContentsMargins(0, 2, 0, 12)
        column.addWidget(FactRow(heading, facts, "laptop"))
        words = [self._cell(*each) for each in shown_cells(record.table, record.cells)]
        self.cells = WrappedLabel("\n".join(words), "small")
        beside = tight(QHBoxLayout())
        beside.setContentsMargins(8, 0, 8, 0)
        beside.addSpacing(scaled(SIDE) + 12)  # in line with the words of the heading
        below = tight(QVBoxLayout(), 8)
        beside.addLayout(below, 1)
        below.addWidget(self.cells)
        self.cells.setVisible(bool(words))
        self.accept_button = Button(self.tr("Accept"), "circle-check")
        self.accept_button.setAccessibleName(self.tr("Accept: {0}").format(heading))
        self.leave_button = Button(self.tr("Leave it out"), "", "quiet")
        self.leave_button.setAccessibleName(self.tr("Leave it out: {0}").format(heading))
        self.leave_button.setVisible(not record.is_set_aside)
        self.accept_button.clicked.connect(lambda _=False: self.accepted.emit(self.record))
        self.leave_button.clicked.connect(lambda _=False: self.left.emit(self.record))
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.accept_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        below.addLayout(line)
        column.addLayout(beside)
        self.setAccessibleName(f"{heading}, {facts}")
        self.setFocusProxy(self.accept_button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _what(self) -> str:
        return {
            "new": self.tr("Added"),
            "deleted": self.tr("Deleted"),
            "restored": self.tr("Brought back"),
        }.get(self.record.kind, self.tr("Changed"))

    def _cell(self, name: str, now: str, there: str) -> str:
        if self.record.kind == "new" or not now:
            return self.tr("{0}: {1}").format(name, _short(there))
        if not there:
            return self.tr("{0}: now “{1}”, there empty").format(name, _short(now))
        return self.tr("{0}: now “{1}”, there “{2}”").format(name, _short(now), _short(there))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 1]}…"
