"""Which of many sealed files are updates for this pair that are not taken in yet: told by their first bytes alone.

A mailbox of years holds hundreds of updates, for several pairs, most of them read long ago. An age header names no
pair, but only its keys open it, and no two files have the same; so nothing is decrypted to choose.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mentordesk.bundles import mail_reading, mail_sniff
from mentordesk.bundles.age_errors import AgeError
from mentordesk.bundles.age_header import read_header
from mentordesk.bundles.identity import HybridIdentity
from mentordesk.progress import Progress
from mentordesk.said import both, counted
from mentordesk.workspace import updates
from mentordesk.workspace.workspace import Workspace


class ForThisPair:
    """Answers for the beginning of a sealed file whether it is to be taken in, and counts what is not.

    Attributes:
        known: files taken in before, or made here.
        others: files for other pairs, invitations and what is too damaged to tell.
    """

    def __init__(self, workspace: Workspace, identities: Sequence[HybridIdentity]) -> None:
        self._known, self._identities = updates.known_files(workspace), identities
        self.known = self.others = 0

    @property
    def seen(self) -> int:
        """How many were not to be taken in."""
        return self.known + self.others

    def __call__(self, head: bytes) -> bool:
        """Return whether a file with this age header is for this pair and new."""
        if mark(head) in self._known:
            self.known += 1
            return False
        try:
            stanzas = read_header(io.BytesIO(head)).stanzas
            opens = any(each.unwrap(stanzas) is not None for each in self._identities)
        except AgeError:
            opens = False
        self.others += not opens
        return opens


@contextmanager
def chosen(
    workspace: Workspace, identities: Sequence[HybridIdentity], given: Path, progress: Progress | None = None
) -> Iterator[tuple[Sequence[Path], str]]:
    """Give the updates to take in from what a person chose, the earliest first, and what to say of the others.

    One file alone is always given, so that opening it tells what it is. The sentence is empty unless all are passed by.

    Raises:
        MentorDeskError: as `sealed_files`.
    """
    wanted = ForThisPair(workspace, identities)
    with mail_reading.sealed_files(given, wanted, progress) as files:
        if files or wanted.seen > 1:
            yield files, "" if files else _nothing_new(given.name, wanted)
            return
    with mail_reading.sealed_files(given, None, progress) as files:
        yield files, ""


def _nothing_new(name: str, passed: ForThisPair) -> str:
    known = counted(passed.known, "1 were here already", "%n were here already")
    others = counted(passed.others, "1 are for other people or pairs", "%n are for other people or pairs")
    parts = both([words for words, count in ((known, passed.known), (others, passed.others)) if count])
    return counted(
        passed.seen,
        "Nothing new for this pair in {file}: of 1 updates {parts}.",
        "Nothing new for this pair in {file}: of %n updates {parts}.",
        file=name,
        parts=parts,
    )


def mark(head: bytes) -> str:
    """Return what a sealed file is known by: the SHA-256 of its age header, which no two files share."""
    return hashlib.sha256(head).hexdigest()


def mark_of(file: Path) -> str:
    """Return what a sealed file on disk is known by."""
    return mark(mail_sniff.head_of(file))
