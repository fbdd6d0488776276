"""What waits to be sent, counted after each change: as many as the plan of the next update has and no update had."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from exchange.pair import Pair, Side, copy_pair, restore_mentee
from exchange.second import add_second
from mentordesk.bundles import outgoing, plan
from mentordesk.bundles.open import OtherPair, UnknownLaptop
from mentordesk.workspace import updates
from mentordesk.workspace.peers import Peers


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def counted(side: Side) -> int:
    """Return the count, which must be that of the definition: lacking somewhere, and in no update made here."""
    workspace = side.workspace
    heads = updates.last_heads(workspace)
    lacking = plan.lacking(workspace)
    if heads is not None:
        lacking = workspace.log.arrived_after(workspace.log.last_of(heads), lacking)
    found = outgoing.unsent(workspace)
    assert found == len(lacking) + len(workspace.private.queued())
    return found


def test_what_was_written_since_the_last_update_waits_to_be_sent(pair: Pair) -> None:
    pair.exchange()
    assert (counted(pair.mentor), counted(pair.mentee)) == (0, 0)
    pair.mentor.add_goal("one")
    pair.mentor.add_goal("two")
    assert counted(pair.mentor) == 2
    pair.mentor.send()
    assert counted(pair.mentor) == 0, "it is in an update, though nobody has confirmed it"
    pair.mentor.add_goal("three")
    assert counted(pair.mentor) == 1


def test_what_came_from_the_partner_does_not_wait_to_be_sent(pair: Pair) -> None:
    pair.exchange()
    pair.mentee.add_goal("from the other one")
    pair.mentor.receive(*pair.mentee.send())
    assert counted(pair.mentor) == 0


def test_a_restored_folder_does_not_send_what_came_back_to_it(pair: Pair, tmp_path: Path) -> None:
    pair.exchange()
    restore_mentee(pair, tmp_path)
    before = counted(pair.mentee)
    pair.mentee.receive(*pair.mentor.send())
    assert counted(pair.mentee) == before
    pair.mentee.add_goal("written after the restore")
    assert counted(pair.mentee) == before + 1


@pytest.mark.parametrize("seed", range(6))
def test_it_is_the_same_count_whatever_three_laptops_have_sent_lost_and_brought_in(
    pair: Pair, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    pair.exchange()
    sides = [pair.mentor, pair.mentee, add_second(pair.mentee, tmp_path / "second")]
    on_the_way: list[tuple[Side, list[Path]]] = []
    for step in range(25):
        side = chance.choice(sides)
        if chance.random() < 0.5:
            side.add_goal(f"goal {step}")
        elif chance.random() < 0.5:
            on_the_way.append((side, side.send()))
        elif on_the_way:
            sender, files = on_the_way.pop(chance.randrange(len(on_the_way)))
            for reader in sides:
                if reader is not sender and chance.random() < 0.7:
                    with suppress(OtherPair, UnknownLaptop):  # made or read before the second laptop was known
                        reader.receive(*files)
        for each in sides:
            counted(each)
    sides[2].workspace.close()


def test_no_history_is_walked_for_what_was_written_here(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.exchange()
    for number in range(20):
        pair.mentor.add_goal(f"goal {number}")
    pair.mentor.send()
    pair.mentor.add_goal("one more")
    monkeypatch.setattr(Peers, "lacking_at", lambda *_: pytest.fail("it was walked through"))
    assert outgoing.unsent(pair.mentor.workspace) == 1
