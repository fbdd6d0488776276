"""A certificate counts only for its own person: whose laptop it adds, whose it replaces, and who may sign it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange.pair import Pair, Side, copy_pair
from mentordesk.bundles import certificates
from mentordesk.bundles.certificates import NotProved, certify
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import RevokedLaptop
from mentordesk.errors import MentorDeskError
from mentordesk.workspace import database

Certificate = dict[str, Any]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as both:
        yield both


def for_laptop(laptop: Laptop, person: str, signed_by: Laptop, replaces: str = "", at: int = 1) -> Certificate:
    recipient = laptop.age.recipient().encode()
    return certify(
        person=person,
        device=laptop.device,
        recipient=recipient,
        at=at,
        by=signed_by.device,
        sign=signed_by.sign,
        replaces=replaces,
    )


def take_in(side: Side, *offered: Certificate) -> None:
    with database.transaction(side.workspace.db):
        certificates.take_in(side.workspace, list(offered))


def laptops(side: Side) -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in side.workspace.rows("SELECT id, person, state FROM device")}


def test_a_new_laptop_takes_the_place_of_an_older_one_of_the_same_person(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    new = Laptop.generate()
    take_in(mentee, for_laptop(new, mentor.workspace.me, mentor.laptop, replaces=mentor.laptop.device))
    assert laptops(mentee)[new.device] == (mentor.workspace.me, "live")
    assert laptops(mentee)[mentor.laptop.device] == (mentor.workspace.me, "retired")


def test_a_laptop_replaced_before_it_was_heard_of_is_not_used(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    second, third = Laptop.generate(), Laptop.generate()
    newest = for_laptop(third, mentor.workspace.me, mentor.laptop, replaces=second.device, at=1)
    take_in(mentee, newest, for_laptop(second, mentor.workspace.me, mentor.laptop, at=2))
    assert laptops(mentee)[second.device] == (mentor.workspace.me, "retired")
    assert laptops(mentee)[third.device] == (mentor.workspace.me, "live")


def test_nobody_replaces_a_laptop_of_the_other_person(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    take_in(mentor, for_laptop(Laptop.generate(), mentee.workspace.me, mentee.laptop, replaces=mentor.laptop.device))
    assert laptops(mentor)[mentor.laptop.device] == (mentor.workspace.me, "live")


def test_nobody_adds_a_laptop_to_the_other_person(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    before = laptops(mentor)
    with pytest.raises(NotProved, match="not signed by its owner"):
        take_in(mentor, for_laptop(Laptop.generate(), mentor.workspace.me, mentee.laptop))
    assert laptops(mentor) == before


def test_nobody_claims_a_laptop_that_is_known_as_the_others(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    take_in(mentor, for_laptop(mentor.laptop, mentee.workspace.me, mentee.laptop))
    assert laptops(mentor)[mentor.laptop.device] == (mentor.workspace.me, "live")


def test_a_chain_of_new_laptops_counts_in_any_order(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    second, third = Laptop.generate(), Laptop.generate()
    chain = [for_laptop(third, mentor.workspace.me, second), for_laptop(second, mentor.workspace.me, mentor.laptop)]
    take_in(mentee, *chain)
    assert {second.device, third.device} <= laptops(mentee).keys()


def test_a_laptop_that_is_no_longer_used_certifies_nothing(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    mentee.workspace.db.execute("UPDATE device SET state = 'retired' WHERE id = ?", (mentor.laptop.device,))
    new = Laptop.generate()
    take_in(mentee, for_laptop(new, mentor.workspace.me, mentor.laptop))
    assert new.device not in laptops(mentee)


def test_an_update_on_its_way_from_a_retired_laptop_still_counts_and_one_from_a_revoked_does_not(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    mentor.add_goal("sent before the new laptop")
    update, device = mentor.send()[0], mentor.laptop.device
    mentee.workspace.db.execute("UPDATE device SET state = 'revoked' WHERE id = ?", (device,))
    with pytest.raises(RevokedLaptop):
        mentee.receive(update)
    mentee.workspace.db.execute("UPDATE device SET state = 'retired' WHERE id = ?", (device,))
    mentee.receive(update)
    assert "sent before the new laptop" in mentee.goals()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("at", 2), ("at", "1"), ("at", True), ("v", 1 << 60), ("person", "x"), ("device", "0" * 63)),
        *(("recipient", "age1pq1nonsense"), ("replaces", None), ("replaces", "0" * 64), ("sig", "00" * 64)),
        *(("sig", "not hex"), ("person", "\ud800"), ("more", 1)),
    ],
)
def test_an_altered_certificate_is_refused_with_a_sentence(pair: Pair, field: str, value: object) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    before = laptops(mentee)
    certificate = {**for_laptop(Laptop.generate(), mentor.workspace.me, mentor.laptop), field: value}
    with pytest.raises(MentorDeskError):
        take_in(mentee, certificate)
    assert laptops(mentee) == before


def test_no_number_of_laptops_keeps_the_other_from_sending(pair: Pair) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    for side, other in ((mentor, mentee), (mentee, mentor)):
        for _ in range(certificates.MAX_LAPTOPS - 1):
            take_in(other, for_laptop(Laptop.generate(), side.workspace.me, side.laptop))
        before = laptops(other)
        with pytest.raises(NotProved, match="more than 15 laptops"):
            take_in(other, for_laptop(Laptop.generate(), side.workspace.me, side.laptop))
        assert laptops(other) == before
        take_in(side, *[json.loads(row[0]) for row in other.workspace.rows("SELECT certificate FROM device")])
    assert len(laptops(mentor)) == 2 * certificates.MAX_LAPTOPS
    mentee.receive(*mentor.send())
