"""A pair brought back on a new laptop from a backup file and the 24 words, private records too."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.bundles import certificates
from mentordesk.bundles.backup_reading import Backup, open_backup
from mentordesk.bundles.inner import SLICE
from mentordesk.bundles.laptop import MOST_FORMER, Keys, Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.starting import Started, empty, settle_in, whole
from mentordesk.disk import need_empty, need_room
from mentordesk.errors import NotFound
from mentordesk.progress import Part, Progress
from mentordesk.queries import people
from mentordesk.said import counted, said
from mentordesk.workspace import arrivals, database, laptops, local_parts, sheets
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.partial import Filling
from mentordesk.workspace.workspace import Workspace

_SEED = re.compile(r"[0-9a-f]{64}")


@dataclass(slots=True)
class Restored:
    """What came back.

    Attributes:
        made: when the backup was made, in ms since 1970.
        private: how many private records.
    """

    started: Started
    made: int
    changes: int = 0
    files: int = 0
    private: int = 0


def restore_backup(
    file: Path,
    folder: Path,
    keys: Keys,
    words: str,
    *,
    clock: Callable[[], int] = now_ms,
    progress: Progress | None = None,
) -> Restored:
    """Make a new folder from a backup; it is there whole or not at all.

    Raises:
        WrongWordCount, UnknownWord, WordsDoNotFit: the words are not those of a sheet.
        Refused: the folder is not empty.
        NotABackup, BackupOfOthers, MadeByNewer, DamagedFile, BadPart, BadChange: the backup cannot be used.
        DiskFull, NotFound, Cancelled: nothing is left behind.
    """
    need_empty(folder)
    recovery, progress = Recovery.from_words(words), progress or Progress()
    size = _check_room(file, folder)
    with ExitStack() as held:
        scratch = folder.with_name(f".{folder.name}.looking")
        held.callback(shutil.rmtree, scratch, ignore_errors=True)
        opening = Part(progress, 0, size, 2 * size, said("Opening the backup"))
        backup = held.enter_context(open_backup(file, recovery, scratch, opening))
        local = [part for volume in backup.volumes for part in volume.private()]
        result: list[Restored] = []

        def fill(started: Started) -> None:
            result.append(
                _fill(started, backup, local, Part(progress, size, size, 2 * size, said("Bringing everything back")))
            )

        started = whole(folder, keys, lambda part: _make(part, backup, recovery, local, clock), fill)
    result[0].started = started
    return result[0]


def sentences(workspace: Workspace, found: Restored) -> list[str]:
    """Return what a person is told, the most important first."""
    from datetime import UTC, datetime

    partner = people.partner(workspace).name or said("your partner")
    day = datetime.fromtimestamp(found.made / 1000, UTC).date().isoformat()
    return [
        said(
            "Your pair with {partner} is back as of {day}: {changes}, {files}, {private}.",
            partner=partner,
            day=day,
            changes=counted(found.changes, "1 change", "%n changes"),
            files=counted(found.files, "1 file", "%n files"),
            private=counted(found.private, "1 private record", "%n private records"),
        ),
        said(
            "What you both shared since then comes back with the next update from {partner};"
            " what was private does not.",
            partner=partner,
        ),
        said(
            "Now send {partner} an update: it makes this laptop known. The laptop of before writes no more.",
            partner=partner,
        ),
    ]


def _check_room(file: Path, folder: Path) -> int:
    """Return the size of the backup; it is decrypted beside the folder, and then unpacked into it."""
    try:
        size = file.stat().st_size
    except OSError as error:
        raise NotFound("There is no file {file}. Nothing was changed.", "Check its name.", file=file.name) from error
    need_room(folder, 2 * size)
    return size


def _make(
    part: Path, backup: Backup, recovery: Recovery, local: Sequence[list[Any]], clock: Callable[[], int]
) -> Started:
    fresh = Laptop.generate()
    seeds = [
        each[1] for rows in local for each in rows if isinstance(each, list) and each[:1] == ["age"] and len(each) == 2
    ]
    former = tuple(bytes.fromhex(each) for each in seeds if isinstance(each, str) and _SEED.fullmatch(each))
    laptop = Laptop(fresh.sign_seed, fresh.age_seed, former[:MOST_FORMER])
    started = empty(
        part,
        backup.workspace,
        backup.me,
        backup.partner_person,
        recovery,
        name=backup.name,
        replaces=backup.device,
        clock=clock,
        laptop=laptop,
    )
    workspace = started.workspace
    try:
        with database.transaction(workspace.db):
            if backup.partner is not None:
                certificates.pin_root(workspace.db, backup.partner)
            sheets.remember(workspace, backup.sheets)
            certificates.take_in(workspace, list(backup.certificates))
            laptops.move_to(workspace, laptop.device, workspace.meta("keys"), [backup.device])
    except BaseException:
        workspace.close()
        raise
    return started


def _fill(started: Started, backup: Backup, local: Sequence[list[Any]], progress: Progress) -> Restored:
    workspace = started.workspace
    result = Restored(started, backup.made)
    count = len(backup.volumes)
    for number, volume in enumerate(backup.volumes):
        progress.step(number, count, "")
        with Filling(workspace.attachments) as filling:
            for section, raw in volume.slices():
                progress.step(number, count, "")
                filling.put(section.name, section.offset, section.total, raw, SLICE)
            complete = dict(filling.finish())
        with workspace.writing, database.transaction(workspace.db):
            arrived = arrivals.receive(workspace, volume.changes())
            for content, size in complete.items():
                workspace.attachments.note(content, size)
        result.changes += len(arrived.applied)
        result.files += len(complete)
    with workspace.writing, database.transaction(workspace.db):
        for part in local:
            local_parts.put_back(workspace, part)
    settle_in(workspace)
    result.private = sum(1 for _ in workspace.private.stored())
    return result
