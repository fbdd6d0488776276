"""What a person gives to bring in: files, mails, mailboxes or folders, each answered by what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mentordesk.bundles import mail, receive
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.receive import Received
from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import Progress
from mentordesk.workspace.changed import Changes, touched
from mentordesk.workspace.way_back import WayBack
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one sealed file: an update taken in or previewed, or why not."""

    received: Received | None = None
    error: MentorDeskError | None = None


def take(
    workspace: Workspace,
    laptop: Laptop,
    given: Sequence[Path],
    *,
    preview: bool = False,
    progress: Progress | None = None,
) -> list[Outcome]:
    """Take in every update that lies in what was given, or show what that would do; one bad file stops no other.

    Raises:
        Cancelled: the person stopped; what came in before is in.
    """
    found: list[Outcome] = []
    with WayBack(workspace) as way_back:
        for each in given:
            try:
                with mail.sealed_files(each) as files:
                    found += [_one(workspace, laptop, file, preview, progress, way_back) for file in files]
            except Cancelled:
                raise
            except MentorDeskError as error:
                found.append(Outcome(error=error))
    return found


def _one(
    workspace: Workspace, laptop: Laptop, file: Path, preview: bool, progress: Progress | None, way_back: WayBack
) -> Outcome:
    try:
        return Outcome(receive.receive(workspace, laptop, file, preview=preview, progress=progress, way_back=way_back))
    except Cancelled:
        raise
    except MentorDeskError as error:
        return Outcome(error=error)


def all_changes(outcomes: Sequence[Outcome]) -> Changes:
    """Return what all of them together changed."""
    every = [each.received.changes for each in outcomes if each.received is not None]
    return touched((table, row) for changes in every for table, ids in changes.rows.items() for row in ids)
