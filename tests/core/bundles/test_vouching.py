"""However often laptops were restored, an update carries at most 64 certificates, and those that its readers need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.pair import MemoryKeys, Pair, Side, copy_pair
from mentordesk.bundles import certificates, vouching
from mentordesk.bundles.going_on import go_on_as_new_laptop
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.send import plan
from mentordesk.workspace import database, laptops
from mentordesk.workspace.lease import RESTORED
from mentordesk.workspace.merging import read_digest


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def restored(side: Side, keys: MemoryKeys, times: int) -> None:
    """Let a laptop go on as a new one again and again, and write something in each of its lives."""
    side.laptop.save(keys, side.workspace.meta("keys"))
    side.workspace.db.execute("PRAGMA synchronous = OFF")
    for _ in range(times):
        side.laptop = go_on_as_new_laptop(side.workspace, keys, RESTORED)
    side.add_goal(f"after {times} restores")


def test_a_hundred_restores_in_years_never_make_an_update_that_is_refused(pair: Pair) -> None:
    keys = MemoryKeys()
    for _ in range(2):
        restored(pair.mentor, keys, 50)
        (update,) = pair.mentor.send()
        pair.mentee.receive(update)
    assert len(certificates.certificates(pair.mentor.workspace)) > 100
    assert len(vouching.chosen(pair.mentor.workspace, [])) == vouching.MOST
    pair.exchange()
    pair.exchange()
    one, other = pair.mentor.workspace, pair.mentee.workspace
    assert one.log.heads() == other.log.heads()
    assert read_digest(one.db) == read_digest(other.db)
    states = [each.state for each in laptops.known(other) if each.person == one.me]
    assert states.count("live") == 1


def test_authors_of_what_is_sent_come_before_the_newest(pair: Pair) -> None:
    side = pair.mentor
    workspace = side.workspace
    others = [Laptop.generate() for _ in range(80)]
    with database.transaction(workspace.db):
        for number, each in enumerate(others):
            certificates.take_in(
                workspace,
                [
                    certificates.certify(
                        person=workspace.me, device=each.device, recipient=each.age.recipient().encode(),
                        at=workspace.clock() + number, by=side.laptop.device, sign=side.laptop.sign,
                        replaces=others[number - 1].device if number else "",
                    )
                ],
            )  # fmt: skip
    workspace.go_on_as(others[0])
    workspace.set_meta("device", others[0].device)
    side.add_goal("by the oldest of them")
    workspace.go_on_as(side.laptop)
    workspace.set_meta("device", side.laptop.device)
    chosen = {each["device"] for each in vouching.chosen(workspace, plan(workspace).changes)}
    assert {others[0].device, side.laptop.device, pair.mentee.laptop.device} <= chosen
    assert others[0].device not in {each["device"] for each in vouching.chosen(workspace, [])}
    pair.mentee.receive(*side.send())
    assert "by the oldest of them" in pair.mentee.goals()
