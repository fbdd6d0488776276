"""Whose laptop it is: certificates signed by the person's root or another live laptop of the same person."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange.pair import Pair, copy_pair
from mentordesk.bundles import certificates
from mentordesk.bundles.certificates import NotProved, Root, certify, check
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import MentorDeskError
from mentordesk.workspace import database

ROOT, NEW = Recovery.generate(), Laptop.generate()
PERSON = "a" * 32
SIGNERS = {ROOT.root_public.hex(): PERSON}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def certificate(**more: Any) -> dict[str, Any]:
    values = {
        "person": PERSON,
        "device": NEW.device,
        "recipient": NEW.age.recipient().encode(),
        "at": 1,
        "by": ROOT.root_public.hex(),
        "sign": ROOT.root.sign,
    }
    return certify(**{**values, **more})


def test_a_certificate_by_the_root_is_good() -> None:
    check(certificate(), SIGNERS)
    check(certificate(replaces="b" * 64), SIGNERS)


@pytest.mark.parametrize(
    "change",
    [
        {"person": "b" * 32},
        {"device": "0" * 64},
        {"recipient": Laptop.generate().age.recipient().encode()},
        {"replaces": "0" * 64},
        {"at": 2},
        {"sig": "0" * 128},
        {"sig": "not hex"},
        {"v": 2},
    ],
)
def test_nothing_in_it_can_be_changed(change: dict[str, Any]) -> None:
    with pytest.raises(NotProved):
        check({**certificate(), **change}, SIGNERS)


@pytest.mark.parametrize(
    "change",
    [
        {"device": "AB" * 32},
        {"device": 1},
        {"by": None},
        {"at": "1"},
        {"at": True},
        {"at": 1 << 60},
        {"v": [[[]]]},
        {"v": None},
        {"person": "\ud800" * 32},
        {"person": ["a"]},
        {"recipient": "age1nothing"},
        {"recipient": "a" * 5_000},
        {"replaces": {}},
        {"sig": b""},
        {"more": 1},
    ],
)
def test_anything_out_of_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(MentorDeskError):
        check({**certificate(), **change}, SIGNERS)


def test_a_part_that_is_missing_is_refused() -> None:
    for name in certificate():
        with pytest.raises(NotProved):
            check({key: value for key, value in certificate().items() if key != name}, SIGNERS)


@pytest.mark.parametrize(
    "raw", [None, [], "", {}, {"person": "a" * 32}, {"person": 1, "key": 2, "recipient": 3, "name": 4}]
)
def test_a_root_out_of_form_is_refused(raw: Any) -> None:
    with pytest.raises(NotProved):
        Root.from_json(raw)


def take_in(pair: Pair, *offered: dict[str, Any]) -> None:
    with database.transaction(pair.mentee.workspace.db):
        certificates.take_in(pair.mentee.workspace, list(offered))


def devices(pair: Pair) -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in pair.mentee.workspace.rows("SELECT id, person, state FROM device")}


def by_mentor(pair: Pair, laptop: Laptop, **more: Any) -> dict[str, Any]:
    """Return a certificate that the mentor's live laptop signed."""
    values: dict[str, Any] = {"person": pair.mentor.workspace.me, "by": pair.mentor.laptop.device}
    recipient = laptop.age.recipient().encode()
    values |= {"sign": pair.mentor.laptop.sign, "device": laptop.device, "recipient": recipient, "at": 5}
    return certify(**{**values, **more})


def test_a_live_laptop_vouches_for_another_of_the_same_person(pair: Pair) -> None:
    take_in(pair, by_mentor(pair, NEW))
    assert devices(pair)[NEW.device] == (pair.mentor.workspace.me, "live")


def test_a_laptop_that_is_replaced_retires(pair: Pair) -> None:
    take_in(pair, by_mentor(pair, NEW, replaces=pair.mentor.laptop.device))
    assert devices(pair)[pair.mentor.laptop.device][1] == "retired"


def test_nobody_retires_the_other_person_s_laptop(pair: Pair) -> None:
    take_in(pair, by_mentor(pair, NEW, replaces=pair.mentee.laptop.device))
    assert devices(pair)[pair.mentee.laptop.device][1] == "live"


def test_nobody_vouches_for_the_other_person(pair: Pair) -> None:
    with pytest.raises(NotProved, match="not signed by its owner"):
        take_in(pair, by_mentor(pair, NEW, person=pair.mentee.workspace.me))
    assert NEW.device not in devices(pair)


def test_a_known_laptop_stays_whose_it_is(pair: Pair) -> None:
    take_in(pair, by_mentor(pair, pair.mentee.laptop))
    assert devices(pair)[pair.mentee.laptop.device] == (pair.mentee.workspace.me, "live")


def test_a_chain_is_followed_in_any_order_and_what_nobody_known_signed_is_left_out(pair: Pair) -> None:
    second, stranger = Laptop.generate(), Laptop.generate()
    first = by_mentor(pair, NEW)
    chained = by_mentor(pair, second, by=NEW.device, sign=NEW.sign)
    unknown = by_mentor(pair, Laptop.generate(), by=stranger.device, sign=stranger.sign)
    take_in(pair, unknown, chained, first)
    assert {NEW.device, second.device} <= devices(pair).keys()
    assert len(devices(pair)) == 4


def test_another_root_for_a_known_person_is_never_pinned(pair: Pair) -> None:
    workspace = pair.mentee.workspace
    other = Root(workspace.partner, "0" * 64, ROOT.age.recipient().encode())
    with pytest.raises(NotProved, match="already answered"), database.transaction(workspace.db):
        certificates.pin_root(workspace.db, other)


def test_certificates_are_listed_signers_first(pair: Pair) -> None:
    take_in(pair, by_mentor(pair, NEW))
    listed = certificates.certificates(pair.mentee.workspace)
    assert [each["at"] for each in listed] == sorted(each["at"] for each in listed)
    assert json.loads(json.dumps(listed)) == listed
