"""The mentor's laptops at home and on the way, and the mentee's: what tests of lost laptops begin with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exchange.pair import Pair, copy_pair, unsound
from exchange.second import add_second
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.merging import read_digest


class House:
    """Both of the mentor's laptops and the mentee's; everybody knows all three."""

    def __init__(self, pair: Pair, place: Path) -> None:
        self.home, self.mentee = pair.mentor, pair.mentee
        self.away = add_second(pair.mentor, place / "away")
        self.mentee.receive(*self.home.send())

    def settle(self) -> None:
        """Let the two that are in use exchange until both have everything, and compare them."""
        for _ in range(2):
            self.mentee.receive(*self.home.send())
            self.home.receive(*self.mentee.send())
        one, other = self.home.workspace, self.mentee.workspace
        assert one.log.heads() == other.log.heads()
        assert read_digest(one.db) == read_digest(other.db)
        for each in (one, other):
            assert unsound(each) == []
            assert [found for found in examine(each) if found.is_fault and found.code != "access"] == []


@contextmanager
def make_house(place: Path) -> Iterator[House]:
    """Make all three in a folder."""
    with copy_pair(place) as pair:
        made = House(pair, place)
        try:
            yield made
        finally:
            made.away.workspace.close()
