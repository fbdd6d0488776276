"""The list of reflections: one's own and the partner's, with who can read each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.queries.reflections import ReflectionEntry
from mentordesk_ui.pages.reflections import words
from mentordesk_ui.widgets import (
    Card,
    ElidedLabel,
    IconView,
    SegmentedChoice,
    StatusPill,
    WrappedLabel,
)
from mentordesk_ui.widgets.chosen_rows import ChosenRow, ChosenRows
from mentordesk_ui.widgets.coming_rows import Coming
from mentordesk_ui.widgets.listing import listed, side_by_side
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import as_day, short_day

ALL, MINE, THEIRS = "all", "mine", "theirs"


class ReflectionRow(ChosenRow):
    """A reflection: its title, its first words, the day, and a lock where only its writer can read it."""

    def __init__(
        self, entry: ReflectionEntry, writer: str, awaits_answer: bool, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(entry.reflection.title, key=entry.reflection.id, parent=parent)
        icon, who, _ = words.readers(entry, writer)
        day = as_day(entry.reflection.day)
        about = [writer if not entry.is_private else "", short_day(day, today) if day else ""]
        self.facts = ElidedLabel(side_by_side(about), "small", "muted")
        waits = self.tr("Not answered yet") if awaits_answer else ""
        lock = IconView(icon, "muted", 16) if entry.is_private else None
        pill = StatusPill("progress", waits) if waits else None
        self._column.setSpacing(3)  # three lines that are read as one
        self.add_below(ElidedLabel(words.first_words(entry), "small", "muted"))
        self.add_below(_in_line(lock, self.facts, pill) if lock or pill else self.facts)
        self.setAccessibleName(listed((entry.reflection.title, *about, waits)))
        self.setAccessibleDescription(who)


def _in_line(before: QWidget | None, words: QWidget, after: QWidget | None) -> QWidget:
    holder = QWidget()
    line = tight(QHBoxLayout(holder), 6)
    if before is not None:
        line.addWidget(before)
    line.addWidget(words, 1)
    if after is not None:
        line.addWidget(after)
    return holder


class ReflectionList(Card):
    """All reflections, the latest first; those of one person at a wish.

    Signals:
        chosen(str): the person wants to see this reflection.
    """

    chosen = Signal(str)

    def __init__(self, partner: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._partner, self._shown = partner, object()
        self._entries: Sequence[ReflectionEntry] = ()
        self._awaiting: Collection[str] = ()
        self._me, self._today = "", date.min
        self.filter = SegmentedChoice(
            [(ALL, self.tr("All")), (MINE, self.tr("Mine")), (THEIRS, self.tr("From {0}").format(partner))],
            self.tr("Whose reflections are shown"),
        )
        self.filter.chosen.connect(lambda _key: self._fill())
        self.nothing = WrappedLabel("", "small", "muted")
        self.list = ChosenRows()
        self.list.setAccessibleName(self.tr("Reflections"))
        self.list.chosen.connect(self.chosen)
        self.add(self.filter)
        self.add(self.nothing)
        self.add(self.list)

    def show_reflections(
        self, entries: Sequence[ReflectionEntry], awaiting: Collection[str], me: str, today: date
    ) -> None:
        """Show these; `awaiting` holds the ids of those that the owner of this laptop has not answered."""
        wanted = (tuple(entries), frozenset(awaiting), me, today)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._entries, self._awaiting, self._me, self._today = entries, awaiting, me, today
        self._fill()

    def _fill(self) -> None:
        chosen = self.filter.value()
        found = [each for each in self._entries if chosen == ALL or (each.author == self._me) == (chosen == MINE)]
        self.list.show_coming([Coming(each.reflection.id, partial(self._row, each)) for each in found])
        self.nothing.setText(
            self.tr("{0} has not shared a reflection yet. Private ones never travel.").format(self._partner)
            if chosen == THEIRS
            else self.tr("You have not written one yet.")
        )
        self.nothing.setVisible(not found)

    def _row(self, entry: ReflectionEntry) -> ReflectionRow:
        writer = self.tr("You") if entry.author == self._me else self._partner
        return ReflectionRow(entry, writer, entry.reflection.id in self._awaiting, self._today)

    def rows(self) -> list[ReflectionRow]:
        """Return the rows that are made, from top to bottom."""
        return [row for row in self.list.rows() if isinstance(row, ReflectionRow)]

    def set_current(self, reflection: str) -> None:
        """Mark a reflection as the one that is shown, even if the filter leaves it out."""
        self.list.set_current(reflection)

    def focus(self, reflection: str) -> None:
        """Put the keyboard on a reflection."""
        self.list.focus(reflection)
