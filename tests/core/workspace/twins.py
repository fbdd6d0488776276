"""Two workspaces that know each other, and changes handed over between them without a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.workspace.laptops import Laptop, make_workspace
from exchange.pair import unsound
from mentordesk.records import Goal
from mentordesk.workspace import arrivals, change_record, database
from mentordesk.workspace.arrivals import Arrived
from mentordesk.workspace.change_record import ChangeRecord, Op
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.workspace import Workspace

ANA, BEN = "a" * 32, "b" * 32


@dataclass
class Twins:
    """Ana's workspace and Ben's; each knows both laptops."""

    ana: Workspace
    ben: Workspace

    def both(self) -> None:
        """Hand everything over, both ways, and make sure that they end up the same and sound."""
        hand_over(self.ana, self.ben)
        hand_over(self.ben, self.ana)
        assert_same(self.ana, self.ben)


@contextmanager
def make_twins(place: Path) -> Iterator[Twins]:
    """Make both, empty."""
    with make_workspace(place, 1) as ana, make_workspace(place, 2) as ben:
        for workspace, me, partner in ((ana, ANA, BEN), (ben, BEN, ANA)):
            introduce(workspace, me, partner)
        yield Twins(ana, ben)


def introduce(workspace: Workspace, me: str, partner: str) -> None:
    """Let a workspace know whose it is, and both laptops."""
    with database.transaction(workspace.db):
        workspace.set_meta("me", me)
        workspace.set_meta("partner", partner)
        for person, number in ((ANA, 1), (BEN, 2)):
            workspace.db.execute(
                "INSERT INTO device (id, person, recipient, certificate) VALUES (?, ?, '', '')",
                (Laptop(number).device, person),
            )


def all_of(workspace: Workspace) -> list[ChangeRecord]:
    """Return every change of a workspace, as it arrived."""
    return [change for _, change in workspace.log.since(0)]


def hand_over(source: Workspace, target: Workspace) -> Arrived:
    """Hand everything over that is kept."""
    return give(target, *all_of(source), *source.log.waiting().values())


def give(target: Workspace, *changes: ChangeRecord, number: int | None = None) -> Arrived:
    """Let changes arrive."""
    with database.transaction(target.db):
        return arrivals.receive(target, changes, number)


def assert_same(one: Workspace, other: Workspace) -> None:
    """Compare everything that follows from the same changes, and each with a rebuild from its log."""
    assert one.log.heads() == other.log.heads()
    assert read_digest(one.db) == read_digest(other.db)
    assert shown(one) == shown(other)
    assert [*one.rows("SELECT * FROM conflict")] == [*other.rows("SELECT * FROM conflict")]
    assert unsound(one) == unsound(other) == []


def shown(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every kind, deleted or not."""
    from mentordesk.records.base import kinds

    return {table: sorted(map(tuple, workspace.rows(f'SELECT * FROM "{table}"'))) for table in kinds()}


def add(workspace: Workspace, title: str = "a goal", **more: Any) -> Goal:
    """Add a goal."""
    with workspace.change("goals.add_goal") as change:
        return change.put(Goal(title=title, **more))


def edit(workspace: Workspace, row: str, **cells: str | int) -> str:
    """Write cells of a goal and return the id of the change."""
    from dataclasses import replace

    with workspace.change("goals.edit_goal") as change:
        change.put(replace(change.get(Goal, row), **cells))
    return change.changes.change


def delete(workspace: Workspace, record: Any) -> str:
    """Delete a record with its parts and return the id of the change."""
    with workspace.change("delete") as change:
        change.delete(change.get(type(record), record.id))
    return change.changes.change


def crafted(
    laptop: Laptop,
    ops: list[Op],
    parents: tuple[ChangeRecord, ...] = (),
    *,
    depth: int | None = None,
    least: int = 1,
    action: str = "goals.edit_goal",
    signer: Laptop | None = None,
    workspace: str = "w" * 32,
) -> ChangeRecord:
    """Return a change as any program could have written it, signed by its laptop or by another."""
    sealed = change_record.seal(
        workspace=workspace,
        parents=[parent.id for parent in parents],
        depth=1 + max((parent.depth for parent in parents), default=0) if depth is None else depth,
        device=laptop.device,
        at=1_795_459_200_000,
        action=action,
        ops=ops,
        least=least,
    )
    return change_record.with_signature(sealed, (signer or laptop).sign(sealed.to_sign))
