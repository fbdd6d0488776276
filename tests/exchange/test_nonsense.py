"""What only a partner's own program could send, bent: each comes in without harm or is refused, and both go on.

Each case is an update of the mentor, altered inside, signed and sealed again. After it the mentee's workspace is sound,
an honest update still comes in, and the mentee's answer comes in at the mentor, whose workspace is sound as well.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from exchange import forge
from exchange.forge import Parts
from exchange.forgeries import apart, resealed
from exchange.pair import Pair, Side, copy_pair
from mentordesk.bundles import inner
from mentordesk.errors import MentorDeskError
from mentordesk.queries.show import everything
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import canonical

Case = Callable[[Pair, Parts], object]
CASES: dict[str, tuple[str, Case]] = {}
ODD: tuple[object, ...] = (None, 7, -0.5, "", "\ud800", [[]], {"a": {}}, "ab" * 32, 10**400)


def ends_as(outcome: str) -> Callable[[Case], Case]:
    """Name the code of the refusal, or `in` for what comes in."""

    def keep(case: Case) -> Case:
        CASES[case.__name__] = (outcome, case)
        return case

    return keep


def ids(count: int, seed: int = 1) -> list[str]:
    rng = random.Random(seed)
    return [rng.randbytes(32).hex() for _ in range(count)]


@ends_as("damaged_file")
def recipients_of_every_kind(pair: Pair, parts: Parts) -> None:
    parts.header["recipients"] += list(ODD)


@ends_as("in")
def fields_that_nobody_knows(pair: Pair, parts: Parts) -> None:
    parts.header |= {f"later{number}": each for number, each in enumerate(ODD)}


@ends_as("not_proved")
def certificates_of_odd_values(pair: Pair, parts: Parts) -> None:
    like = parts.header["certificates"][0]
    parts.header["certificates"] += [{**like, "recipient": each} for each in ODD]


@ends_as("damaged_file")
def more_certificates_than_a_pair_can_have(pair: Pair, parts: Parts) -> None:
    parts.header["certificates"] *= 40


@ends_as("in")
def thousands_of_files_asked_for(pair: Pair, parts: Parts) -> None:
    parts.header["wants"] = ids(1_000)


@ends_as("in")
def thousands_of_heads_and_gaps_that_nobody_has(pair: Pair, parts: Parts) -> None:
    parts.header["have"] = {"heads": ids(4_000), "locator": ids(64, 2), "missing": ids(4_000, 3)}


@ends_as("damaged_file")
def earlier_updates_without_end(pair: Pair, parts: Parts) -> None:
    parts.header["earlier"] = ["ab" * 16] * 9


@ends_as("in")
def a_change_in_the_name_of_the_other(pair: Pair, parts: Parts) -> None:
    ops = [["goals", "9" * 32, {"title": "signed off by Léa"}, {}]]
    mine = forge.craft(pair.mentor.workspace, pair.mentor.laptop, ops, a=pair.mentee.laptop.device)
    parts.set_changes([mine])


@ends_as("in")
def changes_on_parents_that_nobody_has(pair: Pair, parts: Parts) -> None:
    parts.set_changes(
        [
            forge.craft(pair.mentor.workspace, pair.mentor.laptop, [], p=ids(256, number), l=9, r=f"{number:016x}")
            for number in range(40)
        ]
    )


@ends_as("in")
def a_ring_of_prerequisites(pair: Pair, parts: Parts) -> None:
    count = 600
    ops: list[object] = [["stages", "8" * 32, {"title": "a ring"}, {}]]
    for number in range(count):
        own, following = f"{number:032x}", f"{(number + 1) % count:032x}"
        ops.append(["milestones", own, {"stage": "8" * 32, "title": "step"}, {}])
        ops.append(["prerequisites", own, {"milestone": own, "needs": following}, {}])
    parts.set_changes([forge.craft(pair.mentor.workspace, pair.mentor.laptop, ops)])


@ends_as("in")
def hundreds_of_tiny_files_that_no_record_names(pair: Pair, parts: Parts) -> None:
    like = {**parts.header["sections"][0], "kind": "attachment", "raw": 2, "packed": False, "offset": 0, "total": 2}
    for number in range(120):
        stored = number.to_bytes(2, "big")
        parts.header["sections"].append({**like, "name": hashlib.sha256(stored).hexdigest()})
        parts.stored.append(stored)


@ends_as("in")
def the_same_slice_in_two_readings(pair: Pair, parts: Parts) -> None:
    like = {**parts.header["sections"][0], "kind": "attachment", "packed": False, "name": "ab" * 32}
    for stored in (b"one", b"two", bytes(inner.SLICE)):
        offset = 0 if len(stored) == 3 else inner.SLICE
        size = {"raw": len(stored), "offset": offset, "total": offset + len(stored)}
        parts.header["sections"].append({**like, **size})
        parts.stored.append(stored)


def judge(side: Side) -> None:
    """Say what is wrong with a workspace."""
    assert [each for each in examine(side.workspace) if each.is_fault and each.code != "access"] == []
    assert canonical(everything(side.workspace))


@pytest.mark.parametrize("name", CASES)
def test_nonsense_does_no_harm_on_either_side(name: str, tmp_path: Path) -> None:
    outcome, bend = CASES[name]
    with copy_pair(tmp_path) as pair:
        parts = apart(pair)
        bend(pair, parts)
        file = resealed(pair, tmp_path, parts)
        if outcome == "in":
            (received,) = pair.mentee.receive(file)
            assert received.sentences
        else:
            with pytest.raises(MentorDeskError) as refused:
                pair.mentee.receive(file)
            assert refused.value.code == outcome
        pair.mentor.add_goal("An honest one")
        pair.mentee.receive(*pair.mentor.send())
        pair.mentee.add_goal("The answer")
        pair.mentor.receive(*pair.mentee.send())
        for side in (pair.mentor, pair.mentee):
            judge(side)
            assert {"An honest one", "The answer"} <= set(side.goals())
            assert "signed off by Léa" not in side.goals()


def test_a_file_that_came_with_wrong_bytes_comes_right_later(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        with pair.mentor.workspace.change("artifacts.add_artifact") as change:
            content, size = change.attach(bytes(range(256)) * 8_000)
        parts = apart(pair)
        like = {**parts.header["sections"][0], "kind": "attachment", "packed": False, "name": content, "total": size}
        for offset in range(0, size, inner.SLICE):
            stored = bytes(min(inner.SLICE, size - offset))
            parts.header["sections"].append({**like, "raw": len(stored), "offset": offset})
            parts.stored.append(stored)
        pair.mentee.receive(resealed(pair, tmp_path, parts))
        assert not pair.mentee.workspace.attachments.holds(content)
        with pair.mentor.workspace.change("artifacts.add_artifact") as change:
            artifact = change.put(Artifact(title="a film"))
            change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
        pair.mentee.receive(*pair.mentor.send())
        assert pair.mentee.workspace.attachments.holds(content)
        judge(pair.mentee)
