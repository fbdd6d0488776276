"""What the roadmap shows, as plain values: stages, cards and links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mentordesk.queries import goals, roadmap
from mentordesk.records import Milestone, Stage
from mentordesk.workspace import conflicts
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.pills import State
from mentordesk_ui.widgets.when import as_day, short_day

STATES = ("planned", "active", "done", "blocked")
SIGNS: dict[str, State] = {"planned": "planned", "active": "progress", "done": "done", "blocked": "blocked"}
WORDS = {
    "planned": str(QT_TRANSLATE_NOOP("Roadmap", "Planned")),
    "active": str(QT_TRANSLATE_NOOP("Roadmap", "In progress")),
    "done": str(QT_TRANSLATE_NOOP("Roadmap", "Done")),
    "blocked": str(QT_TRANSLATE_NOOP("Roadmap", "Blocked")),
}
STRAY = "-"
"""Stands for the stage of milestones whose own stage is not here."""


def tr(text: str, count: int = -1) -> str:
    """Return words of the roadmap in the reader's language."""
    return QCoreApplication.translate("Roadmap", text, "", count)


@dataclass(frozen=True, slots=True)
class ShownStage:
    """A stage and how far it is gone."""

    id: str
    title: str
    expectations: str
    done: int
    count: int

    @property
    def progress(self) -> str:
        """How many of its milestones are done, in words."""
        return tr("{0} of {1} done").format(self.done, self.count) if self.count else tr("No milestones yet")

    def spoken(self) -> str:
        """Everything about it as one says it aloud."""
        return listed((tr("Stage {0}").format(self.title), self.progress))


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A milestone as its card has it; `flag` says in words what needs a look."""

    id: str
    stage: str
    title: str
    state: str
    due: str = ""
    evidence: int = 0
    goal: str = ""
    flag: str = ""
    is_late: bool = False

    @property
    def sign(self) -> State:
        """The state by its sign."""
        return SIGNS.get(self.state, "planned")

    @property
    def word(self) -> str:
        """The state in words."""
        return tr(WORDS.get(self.state, WORDS["planned"]))

    @property
    def day(self) -> str:
        """The date in words, or nothing."""
        found = as_day(self.due)
        return short_day(found) if found else ""

    def spoken(self) -> str:
        """Everything about it as one says it aloud."""
        due = tr("was due {0}") if self.is_late else tr("due {0}")
        shown = plural(tr("shown by %n artifact(s)", self.evidence), self.evidence) if self.evidence else ""
        goal = tr("goal: {0}").format(self.goal) if self.goal else ""
        parts = (self.title, self.word, due.format(self.day) if self.day else "", shown, goal, self.flag)
        return listed(parts)


@dataclass(frozen=True, slots=True)
class ShownLink:
    """What must come first and what needs it; one that is not kept would close a circle and is set aside."""

    first: str
    then: str
    is_kept: bool = True


@dataclass(frozen=True)
class Shown:
    """Everything on the roadmap, in the pair's order."""

    stages: tuple[ShownStage, ...] = ()
    cards: tuple[ShownCard, ...] = ()
    links: tuple[ShownLink, ...] = ()

    @cached_property
    def card(self) -> dict[str, ShownCard]:
        """Each card by its id."""
        return {each.id: each for each in self.cards}

    @cached_property
    def stage(self) -> dict[str, ShownStage]:
        """Each stage by its id."""
        return {each.id: each for each in self.stages}

    @cached_property
    def in_stage(self) -> dict[str, list[ShownCard]]:
        """The cards of each stage."""
        found: dict[str, list[ShownCard]] = {each.id: [] for each in self.stages}
        for card in self.cards:
            found[card.stage].append(card)
        return found

    @cached_property
    def needs(self) -> dict[str, list[str]]:
        """What each milestone needs, by links that hold."""
        found: dict[str, list[str]] = defaultdict(list)
        for link in self.links:
            if link.is_kept:
                found[link.then].append(link.first)
        return found

    @cached_property
    def leads_to(self) -> dict[str, list[str]]:
        """What needs each milestone, by links that hold."""
        found: dict[str, list[str]] = defaultdict(list)
        for link in self.links:
            if link.is_kept:
                found[link.first].append(link.then)
        return found

    def by_date(self) -> list[str]:
        """Return the milestones in the order of their dates, those without one last."""
        return [each.id for each in sorted(self.cards, key=lambda each: each.due or "9999")]

    def finder(self, words: str, state: str) -> Callable[[str], bool]:
        """Return what tells whether a milestone has these words in title, goal or stage, and this state."""
        wanted = words.casefold().split()

        def matches(record: str) -> bool:
            card = self.card.get(record)
            if card is None or (state and card.state != state):
                return False
            text = f"{card.title} {card.goal} {self.stage[card.stage].title}".casefold()
            return all(each in text for each in wanted)

        return matches

    def spoken(self, record: str) -> str:
        """Return what one says of a stage or milestone, with its links; nothing for neither."""
        if record in self.stage:
            return self.stage[record].spoken()
        if record not in self.card:
            return ""
        parts = [self.card[record].spoken()]
        if needs := [self.card[each].title for each in self.needs.get(record, ())]:
            parts.append(tr("needs {0}").format(listed(needs)))
        return "; ".join(parts)


def shown(workspace: Workspace, today: date) -> Shown:
    """Ask for everything on the roadmap."""
    found = roadmap.roadmap(workspace)
    counts, titles = roadmap.evidence_counts(workspace), {each.id: each.title for each in goals.all_goals(workspace)}
    both = {(table, row) for table, row, _ in conflicts.undecided(workspace)}
    stages, cards = [], []
    stray = Stage(id=STRAY, title=tr("Without a stage"))
    groups = [*found.stages, *([(stray, found.stray)] if found.stray else [])]
    for stage, milestones in groups:
        done = sum(each.state == "done" for each in milestones)
        title = stage.title + (" " + tr("(both changed)") if (Stage.table, stage.id) in both else "")
        stages.append(ShownStage(stage.id, title, stage.expectations, done, len(milestones)))
        for each in milestones:
            flag = (
                tr("both changed")
                if (Milestone.table, each.id) in both
                else tr("needs a look")
                if each.problems()
                else ""
            )
            day = as_day(each.due)
            is_late = day is not None and day < today and each.state != "done"
            goal, evidence = titles.get(each.goal, ""), counts.get(each.id, 0)
            cards.append(ShownCard(each.id, stage.id, each.title, each.state, each.due, evidence, goal, flag, is_late))
    links = [ShownLink(each.needs, each.milestone) for each in found.kept]
    links += [ShownLink(each.needs, each.milestone, False) for each in found.set_aside]
    return Shown(tuple(stages), tuple(cards), tuple(links))


def neighbour(before: Shown, now: Shown, gone: str) -> str:
    """Return what stood nearest to something that is gone: in its stage first, else the stage, else any."""
    card = before.card.get(gone)
    if card is not None:
        row = [each.id for each in before.in_stage[card.stage]]
        at = row.index(gone)
        near = [*row[at:], *reversed(row[:at]), card.stage]
    else:
        ids = [each.id for each in before.stages]
        at = ids.index(gone) if gone in ids else 0
        near = [*ids[at:], *reversed(ids[:at])]
    return next((each for each in near if each in now.card or each in now.stage), "")
