"""Invitations as files: sealed under seven words, signed inside, opened with every check before anything is used."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.bundles import inner
from mentordesk.bundles.certificates import NotProved
from mentordesk.bundles.inner import Inner
from mentordesk.bundles.laptop import Laptop
from mentordesk.errors import Refused
from mentordesk.workspace.change_record import ChangeRecord, is_id, is_record_id
from mentordesk.workspace.workspace import Workspace

MAX_INVITED = 1 << 20
"""Bytes of changes that an invitation carries; what is over comes with the first update."""

CODE_COST = (15, 20)
"""Least and most scrypt work factor that an invitation may have."""

PARTNER, LAPTOP = "invitation", "laptop-invitation"
"""The two kinds: for the other person, and for another laptop of the same person."""


@dataclass(frozen=True, slots=True)
class OpenedInvitation:
    """An invitation with the right words, its form not yet checked beyond what both kinds share."""

    kind: str
    header: Mapping[str, Any] = field(repr=False)  # it holds a secret
    changes: list[ChangeRecord] = field(repr=False)
    inside: Inner = field(repr=False)

    def is_signed_by(self, device: str) -> bool:
        """Return whether a laptop signed it."""
        return inner.verify(self.inside, device)


def seal_invitation(workspace: Workspace, laptop: Laptop, out: Path, kind: str, more: Mapping[str, Any]) -> str:
    """Write an invitation with the changes so far and return the seven words that open it.

    Args:
        more: header fields of this kind.
    """
    from mentordesk.bundles.age import ScryptRecipient, encrypt
    from mentordesk.bundles.files import replacing
    from mentordesk.bundles.words import seven_words

    code = seven_words()
    changes, size = [], 0
    for _, change in workspace.log.since(0):
        size += len(change.body) + inner.RECORD_HEAD
        if size > MAX_INVITED:
            break
        changes.append((change.signature, change.body))
    header = {
        "format": inner.FORMAT,
        "least": 1,
        "kind": kind,
        "workspace": workspace.id,
        "from": laptop.device,
        "made": workspace.clock(),
        **more,
    }
    plain = io.BytesIO()
    inner.write_inner(plain, header, [inner.changes_section(changes)], laptop.sign, count=1)
    plain.seek(0)
    with replacing(out) as target:
        encrypt(plain, target, [ScryptRecipient(code)])
    return code


def open_invitation(file: Path, code: str) -> OpenedInvitation:
    """Open an invitation of either kind with its seven words.

    Raises:
        WrongWordCount, UnknownWord, WrongPassphrase: the words are not those of this file.
        Refused: the file is no invitation.
        NotProved, DamagedFile: it is not what an inviter wrote.
    """
    from mentordesk.bundles.age import ScryptIdentity, decrypt
    from mentordesk.bundles.words import normalise_words

    words = normalise_words(code, 7)
    plain = io.BytesIO()
    with file.open("rb") as source:
        decrypt(source, plain, [ScryptIdentity(words, least=CODE_COST[0], most=CODE_COST[1])])
    plain.seek(0)
    opened = inner.read_inner(plain)
    header = opened.header
    if header.get("kind") not in (PARTNER, LAPTOP):
        raise Refused("This file is not an invitation. Nothing was changed.", "Choose the invitation from the mail.")
    given = header.get("certificates")
    fits = (
        is_id(header.get("from"))
        and is_record_id(header.get("workspace"))
        and isinstance(given, list)
        and all(isinstance(each, dict) for each in given)
    )
    if not fits:
        raise out_of_form()
    changes = [
        change
        for section, raw in inner.read_sections(plain, opened)
        if section.kind == "changes"
        for change in inner.read_changes(raw)
    ]
    return OpenedInvitation(str(header["kind"]), header, changes, opened)


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file, which an invitation is known by."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def out_of_form() -> NotProved:
    """Return what is said of an invitation that no inviter wrote."""
    return NotProved("The invitation is out of form. Nothing was changed.", "Ask for a new invitation.")
