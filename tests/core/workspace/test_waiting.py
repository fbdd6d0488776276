"""Of thousands of waiting changes only those are looked at that may have become ready; the outcome is the same."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace
from core.workspace.twins import ANA, BEN, add, all_of, hand_over, introduce, make_twins
from mentordesk.workspace import arrivals, database, waiting
from mentordesk.workspace.change_record import ChangeRecord
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.workspace import Workspace


def history(place: Path) -> list[ChangeRecord]:
    """Return what two wrote side by side, meeting now and then."""
    with make_twins(place) as twins:
        for number in range(24):
            add(twins.ana if number % 3 else twins.ben, f"goal {number}")
            if number % 5 == 4:
                hand_over(twins.ana, twins.ben)
            if number % 7 == 6:
                hand_over(twins.ben, twins.ana)
        twins.both()
        return all_of(twins.ana)


def state(workspace: Workspace) -> list[object]:
    """Return what is applied, what waits why, and what is missed."""
    waits = workspace.rows("SELECT id, reason, signature FROM waiting ORDER BY id")
    missing = workspace.rows("SELECT id, forgiven FROM missing ORDER BY id")
    return [workspace.log.heads(), read_digest(workspace.db), [*map(tuple, waits)], [*map(tuple, missing)]]


def give(workspace: Workspace, changes: list[ChangeRecord], *, again: bool = False) -> arrivals.Arrived:
    with database.transaction(workspace.db):
        return arrivals.receive(workspace, changes, again=again)


@pytest.mark.parametrize("seed", range(6))
def test_looking_at_what_may_be_ready_comes_to_the_same_as_looking_at_everything(tmp_path: Path, seed: int) -> None:
    changes = history(tmp_path / "history")
    source = random.Random(seed)
    forged = source.sample(changes, 4)
    parcels = changes + [each._replace(signature=bytes(64)) for each in forged]
    source.shuffle(parcels)
    with make_workspace(tmp_path, 3) as some, make_workspace(tmp_path, 4) as every:
        for each in (some, every):
            introduce(each, ANA, BEN)
        while parcels:
            size = source.randint(1, 6)
            parcel, parcels = parcels[:size], parcels[size:]
            one, other = give(some, parcel), give(every, parcel, again=True)
            assert (one.waiting, {each.id for each in one.applied}) == (
                other.waiting,
                {each.id for each in other.applied},
            )
            assert state(some) == state(every)
        assert not waiting.is_any(some.db)
        assert some.log.heads() == every.log.heads()


def test_a_parcel_that_nothing_waits_for_leaves_what_waits_unread(tmp_path: Path) -> None:
    changes = history(tmp_path / "history")
    with make_workspace(tmp_path, 3) as workspace:
        introduce(workspace, ANA, BEN)
        give(workspace, changes[2:])
        waits = waiting.places(workspace.db)
        assert waiting.to_look_at(waits, ["0" * 64]) == set()
        assert waiting.to_look_at(waits, [changes[0].id, changes[1].id]) == set(waits)
