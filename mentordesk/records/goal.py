"""Goals with five written levels of attainment."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Problem, Record, choice, day, markdown, number, position, record, text

LEVELS = {-2: "much_less", -1: "less", 0: "expected", 1: "more", 2: "much_more"}


@record(table="goals", title="title")
@dataclass(frozen=True, kw_only=True)
class Goal(Record):
    """Something the mentee wants to reach, with what each level of reaching it would look like.

    The levels run from -2 (much less than hoped) over 0 (as hoped) to +2 (much more); they are written before the work
    starts. `level` is where things stand now, `baseline` where they stood at the start.
    Source: Goal Attainment Scaling, Kiresuk & Sherman 1968.
    """

    title: str = text()
    why: str = markdown()
    much_less: str = text()
    less: str = text()
    expected: str = text()
    more: str = text()
    much_more: str = text()
    baseline: int = number(-1, least=-2, most=2)
    level: int = number(-1, least=-2, most=2)
    weight: int = number(1, least=1, most=9)
    state: str = choice("open", "reached", "parked")
    due: str = day()
    position: str = position()

    def level_text(self, level: int) -> str:
        """Return the written words of a level from -2 to 2."""
        return str(getattr(self, LEVELS[level]))

    @property
    def progress(self) -> int:
        """How far the way from the baseline to the hoped level (0) is gone, in percent from 0 to 100."""
        if self.state == "reached" or self.level >= 0:
            return 100
        way = -min(self.baseline, -1)
        return max(0, min(100, round(100 * (self.level - min(self.baseline, -1)) / way)))

    def problems(self) -> list[Problem]:
        """Name what does not fit, such as a goal without a title."""
        empty = [] if self.title.strip() else [Problem("title", "has no words")]
        return empty + super().problems()
