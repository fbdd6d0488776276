"""A pair brought back on a new laptop from the 24 words on paper and whatever updates lie in a mailbox.

First every file is opened with the recovery key and looked at, which tells whose pair it is (lineage.py); then a new
folder is made, its laptop certified by the person's own root, and the updates are taken in as always, the oldest first.
What is hostile stays refused, for each one passes the same checks as on the lost laptop.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from mentordesk.bundles import certificates, inner, lineage, mail, receive
from mentordesk.bundles.laptop import Keys
from mentordesk.bundles.lineage import Lineage, Seen
from mentordesk.bundles.open import OtherPair, checked, decrypted
from mentordesk.bundles.pairing import safety_words
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.send import wants
from mentordesk.bundles.starting import Started, empty, settle_in, whole
from mentordesk.disk import need_empty
from mentordesk.errors import Cancelled, DiskFull, MentorDeskError
from mentordesk.progress import Progress
from mentordesk.queries import people
from mentordesk.said import counted, said
from mentordesk.workspace import database, sheets, waiting
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.way_back import WayBack
from mentordesk.workspace.workspace import Workspace


@dataclass(slots=True)
class Recovered:
    """What came back.

    Attributes:
        changes, updates: how many, from how many files.
        until: when the latest of these was made, ms since 1970.
        unused: (name of the file, why) of what could not be used.
        at_first_sight: the partner is known by these files alone.
        lacks: a part or a file was not among these updates.
    """

    started: Started
    at_first_sight: bool
    partner: str
    changes: int = 0
    updates: int = 0
    until: int = 0
    lacks: bool = False
    unused: list[tuple[str, MentorDeskError]] = field(default_factory=list)


def recover(
    folder: Path,
    keys: Keys,
    words: str,
    given: Sequence[Path],
    *,
    clock: Callable[[], int] = now_ms,
    progress: Progress | None = None,
) -> Recovered:
    """Make a new folder for a lost pair; it is there whole or not at all.

    Args:
        given: updates, mails, mailboxes or folders of them, own and the partner's, in any order.
    Raises:
        WrongWordCount, UnknownWord, WordsDoNotFit: the words are not those of a sheet.
        Refused: the folder is not empty.
        NoneForTheseWords, PartnersDiffer: as `lineage.prove`.
        DiskFull, Cancelled: nothing is left behind.
    """
    need_empty(folder)
    recovery, progress = Recovery.from_words(words), progress or Progress()
    with ExitStack() as held:
        unused: list[tuple[str, MentorDeskError]] = []
        scratch = folder.with_name(f".{folder.name}.looking")
        held.callback(shutil.rmtree, scratch, ignore_errors=True)
        seen = _look(_files(given, held, unused), recovery, scratch, unused, progress)
        proved = lineage.prove(seen, recovery)
        unused += [(name, OtherPair()) for name in proved.others]
        result: list[Recovered] = []

        def fill(started: Started) -> None:
            result.append(_fill(started, proved, unused, progress))

        started = whole(folder, keys, lambda part: _make(part, proved, recovery, clock), fill)
    result[0].started = started
    return result[0]


def sentences(workspace: Workspace, found: Recovered) -> list[str]:
    """Return what a person is told, the most important first."""
    partner = people.partner(workspace).name
    changes = counted(found.changes, "1 change", "%n changes")
    updates = counted(found.updates, "1 update", "%n updates")
    day = datetime.fromtimestamp(found.until / 1000, UTC).date().isoformat()
    told = [
        said(
            "Your pair with {partner} is back: {changes} from {updates}, the latest of {day}.",
            partner=partner,
            changes=changes,
            updates=updates,
            day=day,
        )
    ]
    if found.lacks:
        told.append(
            said("Something was not among these files; your next update asks {partner} for it.", partner=partner)
        )
    told.append(said("Private records never travel in updates; they come back only from a backup file."))
    if words := safety_words(workspace):
        told.append(
            said(
                "Only the files told who {partner} is, so compare these safety words with {partner} by phone: {words}",
                partner=partner,
                words=words,
            )
            if found.at_first_sight
            else said("Compare these safety words with {partner} by phone: {words}", partner=partner, words=words)
        )
    told.append(
        said(
            "Now send {partner} an update: it makes this laptop known, and the answer brings what is lacking.",
            partner=partner,
        )
    )
    return told


def _files(given: Sequence[Path], held: ExitStack, unused: list[tuple[str, MentorDeskError]]) -> list[tuple[Path, str]]:
    """Return every sealed file in what was given, with a name to tell it by."""
    found: list[tuple[Path, str]] = []
    for each in given:
        try:
            files = list(held.enter_context(mail.sealed_files(each)))
        except MentorDeskError as error:
            unused.append((each.name, error))
            continue
        for number, file in enumerate(files, start=1):
            inside = file.name if file.is_relative_to(each) else f"{each.name} ({number} of {len(files)})"
            found.append((file, each.name if len(files) == 1 else inside))
    return found


def _look(
    files: Sequence[tuple[Path, str]],
    recovery: Recovery,
    scratch: Path,
    unused: list[tuple[str, MentorDeskError]],
    progress: Progress,
) -> list[Seen]:
    found = []
    for file, name in progress.over(files, 2 * len(files), said("Looking at the updates")):
        try:
            found.append(Seen(file, name, _inside(file, recovery, scratch)))
        except (Cancelled, DiskFull):
            raise
        except MentorDeskError as error:
            unused.append((name, error))
    return found


def _inside(file: Path, recovery: Recovery, scratch: Path) -> inner.Inner:
    scratch.mkdir(parents=True, exist_ok=True, mode=0o700)
    temp = decrypted(scratch, [recovery.age], file)
    try:
        with temp.open("rb") as source:
            found = inner.read_inner(source)
            checked(found.header)
            return found
    finally:
        temp.unlink(missing_ok=True)


def _make(part: Path, proved: Lineage, recovery: Recovery, clock: Callable[[], int]) -> Started:
    started = empty(
        part,
        proved.workspace,
        proved.me,
        proved.partner.person,
        recovery,
        name=proved.name,
        replaces=proved.replaces,
        clock=clock,
    )
    try:
        with database.transaction(started.workspace.db):
            certificates.pin_root(started.workspace.db, proved.partner)
            sheets.remember(started.workspace, proved.sheets)
            certificates.take_in(started.workspace, list(proved.laptops))
    except BaseException:
        started.workspace.close()
        raise
    return started


class _NoWayBack(WayBack):
    """A folder that did not exist before needs no snapshots of its beginnings."""

    def hold(self) -> str:
        return ""


def _fill(
    started: Started, proved: Lineage, unused: list[tuple[str, MentorDeskError]], progress: Progress
) -> Recovered:
    workspace = started.workspace
    result = Recovered(started, proved.at_first_sight, proved.partner.name, unused=unused)
    count = len(proved.updates)
    with _NoWayBack(workspace) as way_back:
        for number, each in enumerate(proved.updates):
            progress.step(count + number, 2 * count, said("Bringing back what was shared"))
            try:
                received = receive.receive(
                    workspace, started.laptop, each.file, way_back=way_back, paper=started.recovery
                )
            except (Cancelled, DiskFull):
                raise
            except MentorDeskError as error:
                unused.append((each.name, error))
                continue
            result.updates += 1
            result.changes += received.applied
            result.until = max(result.until, each.header["made"])
    if not result.updates:
        raise lineage.NoneForTheseWords
    settle_in(workspace)
    result.lacks = bool(workspace.log.missing() or waiting.is_any(workspace.db) or wants(workspace))
    return result
