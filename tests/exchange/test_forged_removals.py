"""Whoever has no right to say that a laptop is lost, or that its changes count, says it in vain."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exchange import forge
from exchange.forge import Record
from exchange.house import House, make_house
from exchange.pair import MENTEE, MENTOR, Side, words
from mentordesk.actions import laptops
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.workspace import counting
from mentordesk.workspace.giving_up import left_out_by, removal_of

Forgery = Callable[[House], list[Record]]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with make_house(tmp_path) as made:
        yield made


def removal(house: House, laptop: Side, signed_by: Laptop, by: str = "", **fields: str) -> Record:
    """Return a change that reports a laptop lost, as it stands in an update of `home`."""
    said = removal_of(house.home.workspace, laptop.laptop.device, "lost")
    cells = {name: getattr(said, name) for name in ("laptop", "person", "seen", "known")} | fields
    ops = [["removals", said.id, cells, {}]]
    return forge.craft(house.home.workspace, signed_by, ops, a=by or signed_by.device, min=2, do="laptops.remove")


def proof(house: House, laptop: Side, root: Recovery, **altered: str) -> dict[str, str]:
    """Return cells with a proof over what is said, or over something else."""
    said = removal_of(house.home.workspace, laptop.laptop.device, "lost")
    fields = {"laptop": said.laptop, "person": said.person, "reason": "lost", "seen": said.seen, "known": said.known}
    pair = altered.pop("workspace", house.home.workspace.id)
    signature = root.root.sign(counting.statement(pair, **{**fields, **altered})).hex()
    return {"seen": said.seen, "known": said.known, "proof": signature}


def a_stranger(house: House) -> list[Record]:
    return [removal(house, house.home, Laptop.generate())]


def the_partner(house: House) -> list[Record]:
    return [removal(house, house.home, house.mentee.laptop)]


def the_partner_in_the_name_of_an_own_laptop(house: House) -> list[Record]:
    return [removal(house, house.home, house.mentee.laptop, by=house.away.laptop.device)]


def the_partner_with_his_own_words(house: House) -> list[Record]:
    root = Recovery.from_words(words(MENTEE))
    return [removal(house, house.home, house.mentee.laptop, **proof(house, house.home, root))]


def the_partner_with_words_of_nobody(house: House) -> list[Record]:
    return [removal(house, house.home, house.mentee.laptop, **proof(house, house.home, Recovery.generate()))]


def a_proof_made_of_zeros(house: House) -> list[Record]:
    return [removal(house, house.home, house.mentee.laptop, proof="00" * 64)]


def a_proof_for_another_pair(house: House) -> list[Record]:
    said = proof(house, house.home, Recovery.from_words(words(MENTOR)), workspace="f" * 32)
    return [removal(house, house.home, house.mentee.laptop, **said)]


def a_proof_for_another_laptop(house: House) -> list[Record]:
    said = proof(house, house.away, Recovery.from_words(words(MENTOR)))
    return [removal(house, house.home, house.mentee.laptop, **said)]


def a_proof_of_being_unused(house: House) -> list[Record]:
    said = proof(house, house.home, Recovery.from_words(words(MENTOR)), reason="unused")
    return [removal(house, house.home, house.mentee.laptop, **said)]


def a_proof_with_less_seen(house: House) -> list[Record]:
    said = proof(house, house.home, Recovery.from_words(words(MENTOR)))
    return [removal(house, house.home, house.mentee.laptop, **{**said, "seen": "[]"})]


def a_removal_out_of_form(house: House) -> list[Record]:
    by = house.away.laptop
    broken = ("", "{", "[1]", '["x"]', json.dumps(["ab" * 32] * 5_000), "null")
    return [removal(house, house.home, by, seen=each) for each in broken]


@pytest.mark.parametrize(
    "forgery",
    [
        a_stranger,
        the_partner,
        the_partner_in_the_name_of_an_own_laptop,
        the_partner_with_his_own_words,
        the_partner_with_words_of_nobody,
        a_proof_made_of_zeros,
        a_proof_for_another_pair,
        a_proof_for_another_laptop,
        a_proof_of_being_unused,
        a_proof_with_less_seen,
        a_removal_out_of_form,
    ],
)
def test_a_forged_removal_is_without_effect(house: House, forgery: Forgery, tmp_path: Path) -> None:
    records = forgery(house)
    parts = forge.take_apart(house.home.send()[0], house.mentee.laptop).set_changes(records)
    forged = forge.seal(parts.put_together(house.home.laptop.sign), tmp_path / "forged", house.mentee.laptop)
    house.mentee.receive(forged)
    states = house.mentee.workspace.rows("SELECT DISTINCT state FROM device")
    assert [row[0] for row in states] == ["live"]
    assert house.mentee.workspace.rows("SELECT * FROM left_out") == []
    house.home.add_goal("still here")
    house.mentee.receive(*house.home.send())
    assert "still here" in house.mentee.goals()


def test_a_true_proof_is_heard_whoever_brings_it(house: House, tmp_path: Path) -> None:
    said = proof(house, house.away, Recovery.from_words(words(MENTOR)))
    brought = removal(house, house.away, house.mentee.laptop, **said)
    parts = forge.take_apart(house.home.send()[0], house.mentee.laptop).set_changes([brought])
    house.mentee.receive(
        forge.seal(parts.put_together(house.home.laptop.sign), tmp_path / "passed on", house.mentee.laptop)
    )
    lost = house.mentee.workspace.rows("SELECT id FROM device WHERE state = 'revoked'")
    assert [row[0] for row in lost] == [house.away.laptop.device]


def test_a_laptop_that_was_removed_removes_nobody(house: House, tmp_path: Path) -> None:
    house.home.workspace.do(laptops.remove, house.away.laptop.device)
    house.mentee.receive(*house.home.send())
    after = removal(house, house.home, house.away.laptop)
    parts = forge.take_apart(house.home.send()[0], house.mentee.laptop).set_changes([after])
    house.mentee.receive(
        forge.seal(parts.put_together(house.home.laptop.sign), tmp_path / "passed on", house.mentee.laptop)
    )
    assert house.mentee.workspace.log.holds(forge.change_id(after)), "it is kept"
    house.home.add_goal("still here")
    house.mentee.receive(*house.home.send())
    assert "still here" in house.mentee.goals()


@pytest.mark.parametrize("who", ["thief", "partner", "stranger"])
def test_a_forged_acceptance_is_without_effect(house: House, who: str, tmp_path: Path) -> None:
    house.away.add_goal("by the finder")
    house.mentee.receive(*house.away.send())
    house.home.workspace.do(laptops.remove, house.away.laptop.device)
    house.settle()
    (change,) = left_out_by(house.mentee.workspace, house.home.workspace.me)
    by = {"thief": house.away.laptop, "partner": house.mentee.laptop, "stranger": Laptop.generate()}[who]
    cells = {"laptop": house.away.laptop.device}
    accepted = forge.craft(house.home.workspace, by, [["acceptances", change, cells, {}]], min=2, do="laptops.accept")
    parts = forge.take_apart(house.home.send()[0], house.mentee.laptop).set_changes([accepted])
    house.mentee.receive(
        forge.seal(parts.put_together(house.home.laptop.sign), tmp_path / "forged", house.mentee.laptop)
    )
    assert "by the finder" not in house.mentee.goals()
    assert left_out_by(house.mentee.workspace, house.home.workspace.me) >= {change}
    house.settle()
    house.home.workspace.do(laptops.accept, change)
    house.settle()
    assert "by the finder" in house.mentee.goals(), "what others said in vain does not stand in the owner's way"
