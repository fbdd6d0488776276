"""Opening a pair for a command: read only beside a window, or for writing with this laptop's keys."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.cli.output import ShownProgress, complain
from mentordesk.home import Home

if TYPE_CHECKING:
    from mentordesk.bundles.laptop import Laptop
    from mentordesk.workspace.workspace import Workspace


def workspace_argument(parser: argparse.ArgumentParser) -> None:
    """Let a command take the folder of a pair."""
    parser.add_argument("workspace", type=Path, metavar="WORKSPACE", help="the folder of a pair")


@contextmanager
def reading(folder: Path) -> Iterator[Workspace]:
    """Open a pair for reading; a window may have it open.

    Raises:
        NotFound: the folder holds none.
        WorkspaceTooNew, WorkspaceDamaged: it cannot be read by this program, or at all.
    """
    from mentordesk.workspace.workspace import Workspace

    with Workspace.reader(folder) as workspace:
        yield workspace


@contextmanager
def writing(folder: Path) -> Iterator[tuple[Workspace, Laptop]]:
    """Open a pair for writing, with the keys of this laptop.

    Raises:
        WorkspaceInUse: a window or another command has it open.
        MentorDeskError: as `reading`, or the keys are not here.
    """
    from mentordesk.bundles.going_on import take_notice
    from mentordesk.bundles.opening import open_pair
    from mentordesk.bundles.pair_keys import PairKeys

    home = Home.of()
    with ShownProgress() as progress:
        workspace, laptop = open_pair(folder, PairKeys(home, folder), lease=home.lease(), progress=progress)
    with workspace:
        if (told := take_notice(workspace)) is not None:
            complain(str(told))
        warn_of_sync(workspace)
        yield workspace, laptop
        _keep_the_day(workspace)


def _keep_the_day(workspace: Workspace) -> None:
    """Take the snapshot of a day on which something was written; when it fails that is said, for the work is done."""
    from mentordesk.workspace.daily import Daily, not_kept
    from mentordesk.workspace.snapshots import NotKept

    daily = Daily(workspace)
    if not daily.is_due:
        return
    daily.begin()
    with suppress(NotKept):
        daily.snapshots.finish()
    if (failed := not_kept(daily.snapshots)) is not None:
        complain(str(failed))


def warn_of_sync(workspace: Workspace) -> None:
    """Say once that a pair lies where a cloud service may mix up its files."""
    from mentordesk.workspace import synced

    if name := synced.untold(workspace):
        complain(synced.warning(name))
        synced.note_told(workspace, name)
