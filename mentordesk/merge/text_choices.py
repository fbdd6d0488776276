"""A merged text taken apart at the paragraphs that both changed, and put together again as somebody chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from mentordesk.merge.text3 import Merged
from mentordesk.merge.text_blocks import Block, Blocks, bodies, split

Pick = Literal["first", "second", "both"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs that follow one another: those that stand for both (`same`), or the two rival versions of some.

    A rival version without paragraphs is one that deleted them.
    """

    same: tuple[Block, ...] = ()
    first: tuple[Block, ...] = ()
    second: tuple[Block, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody has to choose here."""
        return bool(self.first or self.second)


@dataclass(frozen=True, slots=True)
class Choices:
    """A merged text as stretches, those to choose in between those that fit together."""

    stretches: Sequence[Stretch]
    frame: Blocks

    def text(self, picks: Mapping[int, Pick]) -> str:
        """Return the text for a choice in each open stretch, by its place among all; both where none is given."""
        kept: list[Block] = []
        for place, each in enumerate(self.stretches):
            pick = picks.get(place, "both")
            kept += each.same
            kept += each.first if pick in ("first", "both") else ()
            kept += each.second if pick in ("second", "both") else ()
        return Blocks(self.frame.lead, tuple(kept), self.frame.ending, self.frame.newline).text


def choices(merged: Merged) -> Choices | None:
    """Return where a merged text of two heads leaves a choice; None when its rivals cannot be told apart any more."""
    frame = split(merged.text)
    words = bodies(frame.blocks)
    found: list[Stretch] = []
    at = 0
    for collision in merged.collisions:
        rivals = [*collision.first, *collision.second]
        place = next((p for p in range(at, len(words) - len(rivals) + 1) if words[p : p + len(rivals)] == rivals), None)
        if place is None or not rivals:
            return None
        middle, end = place + len(collision.first), place + len(rivals)
        if place > at:
            found.append(Stretch(same=frame.blocks[at:place]))
        found.append(Stretch(first=frame.blocks[place:middle], second=frame.blocks[middle:end]))
        at = end
    if at < len(words):
        found.append(Stretch(same=frame.blocks[at:]))
    return Choices(found, frame)
