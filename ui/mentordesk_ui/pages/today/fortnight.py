"""The card of what the two did lately: facts, no scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.queries.fortnight import Lately, Standing
from mentordesk.records import Person
from mentordesk_ui import record_words
from mentordesk_ui.messages import plural
from mentordesk_ui.places import shown_tables
from mentordesk_ui.widgets import Card, ListRow, PersonChip, ProgressBar, RowList, WrappedLabel
from mentordesk_ui.widgets.fact_rows import FactRow
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import clear, tight
from mentordesk_ui.widgets.when import short_day

LONGEST = 54
"""Characters of a title that are shown."""


class FortnightCard(Card):
    """What each of the two did within fourteen days: facts, no scores."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("This fortnight"))
        self._shown: object = None
        self._people = QWidget()
        self._column = tight(QVBoxLayout(self._people), 12)
        self.fact = WrappedLabel("", "small", "muted")
        self.bar = ProgressBar(name=self.tr("Sessions"))
        self.add(self._people)
        self.add_stretch()
        self.add_space(2)
        self.add(self.fact)
        self.add(self.bar)

    def show_standing(self, people: Sequence[Person], me: str, standing: Standing) -> None:
        """Show what was made, person by person; hidden while there is nothing to tell."""
        self.setVisible(bool(standing.made) or standing.sessions[1] > 0)
        if (wanted := (tuple(people), standing)) == self._shown:
            return
        self._shown = wanted
        clear(self._column)
        for person in people:
            self._column.addWidget(self._person(person, person.id == me, standing))
        held, planned = standing.sessions
        words = plural(self.tr("{0} of %n session(s) held", "", planned), planned).format(held)
        self.fact.setText(words)
        self.bar.show_part(held, planned, words)
        for each in (self.fact, self.bar):
            each.setVisible(planned > 0)

    def _person(self, person: Person, is_me: bool, standing: Standing) -> QWidget:
        made = standing.made.get(person.id, {})
        facts = side_by_side(record_words.counted(table, count) for table, count in made.items())
        line = QWidget()
        column = tight(QVBoxLayout(line), 4)
        head = tight(QHBoxLayout(), 8)
        head.addWidget(PersonChip(person.name, "mentor" if person.role == "mentor" else "mentee", you=is_me))
        head.addStretch(1)
        column.addLayout(head)
        words = WrappedLabel(facts or self.tr("Nothing written down yet."), tint="muted")
        below = tight(QHBoxLayout())
        below.addSpacing(34)
        below.addWidget(words, 1)
        column.addLayout(below)
        return line


class LatelyCard(Card):
    """What was worked on last, shown where there is room to spare.

    Signals:
        record_wanted(str, str): as `Page.record_wanted`.
    """

    record_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Lately"))
        self._shown: object = None
        self.rows = RowList()
        self.add(self.rows)

    def show_lately(self, lately: Sequence[Lately], names: Mapping[str, str], me: str, day: date) -> None:
        """Show the records worked on last, or hide while there are none."""
        self.setVisible(bool(lately))
        if (wanted := (tuple(lately), day)) != self._shown:
            self._shown = wanted
            self.rows.set_rows(self._line(each, names.get(each.author, ""), each.author == me, day) for each in lately)

    def _line(self, done: Lately, name: str, is_me: bool, day: date) -> QWidget:
        at = datetime.fromtimestamp(done.at / 1000).astimezone().date()
        about = [self.tr("You") if is_me else name, self._kinds()[done.kind], short_day(at, day)]
        title = done.title or record_words.counted(done.table, 1)
        shown = title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"
        facts, icon = side_by_side(about), record_words.ICONS[done.table]
        if done.kind == "deleted" or done.table not in shown_tables():
            return FactRow(shown, facts, icon)
        row = ListRow(shown, facts, icon, key=done.row)
        row.clicked.connect(lambda _=False: self.record_wanted.emit(done.table, done.row))
        return row

    def _kinds(self) -> dict[str, str]:
        return {
            "new": self.tr("new"),
            "changed": self.tr("changed"),
            "deleted": self.tr("deleted"),
            "restored": self.tr("back again"),
        }
