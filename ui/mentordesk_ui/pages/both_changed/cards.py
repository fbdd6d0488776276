"""What both changed, to be decided by a click: both versions with names and dates, and the words that differ."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.merge.text_words import Piece, word_diff
from mentordesk.records import Person
from mentordesk.records.base import kinds
from mentordesk.workspace import conflicts
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.conflicts import Candidate, Conflict
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import first_name
from mentordesk_ui.widgets import Button, Card, ColumnsLayout, Label, PersonChip, WordDiffLabel, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight
from mentordesk_ui.widgets.pills import Role
from mentordesk_ui.widgets.when import short_day

DELETED = "deleted"


def open_conflicts(desk: Desk) -> list[Conflict]:
    """Return what needs a decision; texts whose paragraphs fit together need none."""
    return [each for each in conflicts.conflicts(desk.workspace) if not each.clean]


class ConflictList(QWidget):
    """One card for each field that both changed; settling is one click and can be undone.

    Signals:
        settled(str): the title of the record that was decided.
        counted(int): how many are left, told after each look.
    """

    settled = Signal(str)
    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: list[ConflictCard] = []
        self._column = tight(QVBoxLayout(self), 14)
        desk.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Look again what stands open."""
        clear(self._column)
        self.cards = [ConflictCard(self._desk, each) for each in open_conflicts(self._desk)]
        for card in self.cards:
            card.chosen.connect(self._settle)
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))
        self.counted.emit(len(self.cards))

    def _changed(self, _changes: Changes) -> None:
        self.refresh()

    def _settle(self, card: ConflictCard, how: str) -> None:
        found = card.conflict
        if self._desk.settle(found.table, found.row, found.field, how) is not None:
            self.settled.emit(card.record_title)


class ConflictCard(Card):
    """Both versions of one field.

    Signals:
        chosen(object, str): this card, and what to keep: the id of a candidate's change, or “both”.
    """

    chosen = Signal(object, str)

    def __init__(self, desk: Desk, conflict: Conflict, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.conflict = conflict
        self._desk = desk
        self._me = desk.workspace.me
        row = desk.workspace.row(conflict.table, conflict.row) or {}
        kind = kinds()[conflict.table]
        self.record_title = kind.from_row(row).label if row else ""
        self._name = {person.id: person for person in desk.workspace.select(Person)}
        self.buttons: dict[str, Button] = {}
        mine_first = sorted(conflict.candidates, key=lambda each: (each.author != self._me, each.at))
        if conflict.field == DELETED:
            self._show_deleted(mine_first)
        else:
            self._show_values(mine_first)

    # --- a field ----------------------------------------------------------------------------------------------------

    def _show_values(self, candidates: list[Candidate]) -> None:
        word = record_words.field_word(self.conflict.field)
        self.set_title(self.tr("{0} · {1}").format(self.record_title, word))
        columns = QWidget()
        grid = ColumnsLayout(2, 260, 24)
        columns.setLayout(grid)
        field = kinds()[self.conflict.table].fields[self.conflict.field]
        first = record_words.value_words(field, candidates[0].value)
        for place, each in enumerate(candidates):
            shown = record_words.value_words(field, each.value)
            pieces: list[Piece] = [("same", shown)] if place == 0 else word_diff(first, shown)
            grid.addWidget(self._version(each, pieces if shown or place else [("same", self.tr("(empty)"))]))
        self.add(columns)
        keep = [(each.head, self._keep_words(each, candidates)) for each in candidates]
        if field.kind in ("text", "markdown"):
            keep.append(("both", self.tr("Keep both")))
        self._add_choices(keep)

    def _version(self, candidate: Candidate, pieces: list[Piece]) -> QWidget:
        version = QWidget()
        column = tight(QVBoxLayout(version), 8)
        column.addLayout(self._who(candidate))
        column.addWidget(WordDiffLabel(pieces))
        column.addStretch(1)
        return version

    def _who(self, candidate: Candidate) -> QHBoxLayout:
        line = tight(QHBoxLayout(), 10)
        person = self._name.get(candidate.author)
        role: Role = "mentor" if person is not None and person.role == "mentor" else "mentee"
        name = first_name(person.name) if person is not None else "?"
        line.addWidget(PersonChip(name, role, you=candidate.author == self._me, show_role=False))
        if candidate.at:
            made = datetime.fromtimestamp(candidate.at / 1000).astimezone()
            line.addWidget(Label(short_day(made), "small", "muted"))
        line.addStretch(1)
        return line

    def _keep_words(self, candidate: Candidate, among: list[Candidate]) -> str:
        if sum(each.author == candidate.author for each in among) > 1:
            number = [each.head for each in among].index(candidate.head) + 1
            return self.tr("Keep version {0}").format(number)
        if candidate.author == self._me:
            return self.tr("Keep mine")
        return self.tr("Keep {0}’s").format(self._person(candidate.author))

    def _person(self, person: str) -> str:
        found = self._name.get(person)
        return first_name(found.name) if found is not None else self.tr("the other")

    # --- deleted on one side ----------------------------------------------------------------------------------------

    def _show_deleted(self, candidates: list[Candidate]) -> None:
        self.set_title(self.record_title)
        gone = next((each for each in candidates if each.value), candidates[0])
        other = self._desk.workspace.partner if gone.author == self._me else gone.author
        if gone.author == self._me:
            text = self.tr("You deleted this while {0} went on with it. It was brought back until you decide.")
        else:
            text = self.tr("{0} deleted this while you went on with it. It is kept until you decide.")
        self.add(WrappedLabel(text.format(self._person(other))))
        self._add_choices([("both", self.tr("Keep it")), (gone.head, self.tr("Delete it"))])

    def _add_choices(self, keep: list[tuple[str, str]]) -> None:
        for how, words in keep:
            button = Button(words)
            button.clicked.connect(lambda _=False, how=how: self.chosen.emit(self, how))
            button.setAccessibleDescription(self.title.text())
            self.buttons[how] = button
        self.add_buttons(*self.buttons.values())
