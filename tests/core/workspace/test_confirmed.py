"""What proves that an update arrived: what its reader says to hold, or wrote upon it."""

from __future__ import annotations

from pathlib import Path

from core.workspace.twins import Twins, all_of, give, hand_over, make_twins
from mentordesk.merge.graph import Have
from mentordesk.records import Goal
from mentordesk.workspace import confirmed, database, updates
from mentordesk.workspace.workspace import Workspace

UNDER_WAY = Have(heads=("f" * 64,))
"""What the header of a large update says: its last changes come with a later file."""


def write(workspace: Workspace, title: str) -> None:
    with workspace.change("goals.add_goal") as change:
        change.put(Goal(title=title))


def send(workspace: Workspace) -> None:
    """Note an update made here, as `send` does."""
    with database.transaction(workspace.db):
        updates.note(workspace, updates.OUT, "1" * 32, "", 1, workspace.log.heads(), 1)


def confirmed_at(twins: Twins, at: int) -> int:
    """Let Ana hear Ben's header, and return when her update counts as confirmed, 0 for not yet."""
    with database.transaction(twins.ana.db):
        confirmed.note(twins.ana, twins.ben.device, UNDER_WAY, at)
    return confirmed.confirmations(twins.ana)["1" * 32].get(twins.ben.device, 0)


def test_what_the_partner_wrote_upon_is_confirmed_by_the_first_file_of_a_large_update(tmp_path: Path) -> None:
    with make_twins(tmp_path) as twins:
        write(twins.ana, "Ana's")
        send(twins.ana)
        hand_over(twins.ana, twins.ben)
        assert confirmed_at(twins, 5) == 0
        write(twins.ben, "Ben's answer")
        write(twins.ben, "and more, in another file")
        give(twins.ana, all_of(twins.ben)[1])
        assert confirmed_at(twins, 6) == 6
        assert confirmed_at(twins, 7) == 6


def test_what_the_partner_wrote_without_it_confirms_nothing(tmp_path: Path) -> None:
    with make_twins(tmp_path) as twins:
        write(twins.ana, "Ana's")
        send(twins.ana)
        write(twins.ben, "Ben's own")
        hand_over(twins.ben, twins.ana)
        write(twins.ana, "upon both, but by Ana")
        assert confirmed_at(twins, 5) == 0
