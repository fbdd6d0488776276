"""What a person gives to bring in: files, mails, mailboxes or folders, each answered by what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mentordesk.bundles import choosing, receive
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.receive import Received
from mentordesk.bundles.update_words import PART_LACKS
from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import InBytes, Part, Progress
from mentordesk.queries.imports import lost_part
from mentordesk.said import said
from mentordesk.workspace.changed import Changes, touched
from mentordesk.workspace.way_back import WayBack
from mentordesk.workspace.workspace import Workspace

LOOKING, BRINGING = said("Looking at the update"), said("Bringing the update in")
PART_CAME = said("It waited for a part sent earlier, which has come in as well.")


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
    stretch = _Stretch(InBytes(progress or Progress(), LOOKING if preview else BRINGING), given)
    with WayBack(workspace) as way_back:
        for each in given:
            try:
                with choosing.chosen(workspace, laptop.identities, each, progress) as (files, passed_by):
                    for file, part in stretch.parts(each, files):
                        found.append(_one(workspace, laptop, file, preview, part, way_back))
                    if passed_by:
                        found.append(Outcome(Received([passed_by])))
            except Cancelled:
                raise
            except MentorDeskError as error:
                found.append(Outcome(error=error))
    return found if preview else [_true_by_now(workspace, each) for each in found]


def _true_by_now(workspace: Workspace, outcome: Outcome) -> Outcome:
    """Take back what was said of a part that had not arrived, when a later file brought it."""
    received = outcome.received
    if received is None or PART_LACKS not in received.sentences or lost_part(workspace) is not None:
        return outcome
    sentences = [each for each in received.sentences if each != PART_LACKS]
    return Outcome(replace(received, sentences=sentences or [PART_CAME]))


class _Stretch:
    """The bytes of all that was given, of which each sealed file is a part; a folder's are known once it is read."""

    def __init__(self, progress: Progress, given: Sequence[Path]) -> None:
        self._progress = progress
        self._done = 0
        self._total = sum(_size(each) for each in given)

    def parts(self, given: Path, files: Sequence[Path]) -> Iterator[tuple[Path, Progress]]:
        """Yield each sealed file with the progress of its part."""
        sizes = [_size(file) for file in files]
        length = _size(given) or sum(sizes)
        self._total += length - _size(given)
        whole, before = max(1, sum(sizes)), 0
        for file, size in zip(files, sizes, strict=True):
            start = self._done + length * before // whole
            yield file, Part(self._progress, start, length * size // whole, self._total)
            before += size
        self._done += length


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def _one(
    workspace: Workspace, laptop: Laptop, file: Path, preview: bool, progress: Progress, way_back: WayBack
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
