"""What an attacker can do to an update: take it apart, change anything in it, sign and seal it again."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.bundles import inner
from mentordesk.bundles.age import HybridRecipient, decrypt, encrypt
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.workspace import change_record
from mentordesk.workspace.workspace import Workspace

Record = tuple[bytes, bytes]
"""A change as it travels: signature, bytes."""


@dataclass
class Parts:
    """An update taken apart; `put_together` makes its bytes, right or wrong as told.

    Attributes:
        stored: the bytes of each section as they lie in the file.
        fixed: section fields that are written as they stand, not worked out.
    """

    header: dict[str, Any]
    stored: list[bytes]
    magic: bytes = inner.MAGIC
    fixed: set[str] = field(default_factory=set)

    def changes(self) -> list[Record]:
        """Return the changes in it."""
        found: list[Record] = []
        for section, stored in zip(self.header["sections"], self.stored, strict=True):
            if section["kind"] == "changes":
                raw = zlib.decompress(stored) if section["packed"] else stored
                found += [(each.signature, each.body) for each in inner.read_changes(raw)]
        return found

    def set_changes(self, records: Sequence[Record]) -> Parts:
        """Put other changes in place of those."""
        kept = [
            (each, stored)
            for each, stored in zip(self.header["sections"], self.stored, strict=True)
            if each["kind"] != "changes"
        ]
        section, stored = inner.changes_section(records)
        self.header["sections"] = [section.to_json(), *(each for each, _ in kept)]
        self.stored = [stored, *(each for _, each in kept)]
        return self

    def put_together(
        self, sign: Callable[[bytes], bytes], *, padding: bytes | None = None, line: bytes | None = None
    ) -> bytes:
        """Return the inside, section hashes and sizes worked out again unless fixed, signed by `sign`."""
        for section, stored in zip(self.header["sections"], self.stored, strict=False):
            if isinstance(section, dict):
                if "hash" not in self.fixed:
                    section["hash"] = hashlib.sha256(stored).hexdigest()
                if "size" not in self.fixed:
                    section["size"] = len(stored)
        text = json.dumps(self.header, separators=(",", ":")).encode() if line is None else line
        head = self.magic + text + b"\n" + base64.b64encode(sign(inner.to_sign(text))) + b"\n"
        plain = head + b"".join(self.stored)
        return plain + (bytes(inner.padded(len(plain)) - len(plain)) if padding is None else padding)


def unseal(file: Path, laptop: Laptop) -> bytes:
    """Return the inside of a sealed file."""
    plain = io.BytesIO()
    with file.open("rb") as sealed:
        decrypt(sealed, plain, [laptop.age])
    return plain.getvalue()


def take_apart(file: Path, laptop: Laptop) -> Parts:
    """Open an update with a laptop's key."""
    plain = io.BytesIO(unseal(file, laptop))
    opened = inner.read_inner(plain)
    plain.seek(opened.start)
    return Parts(json.loads(opened.line), [plain.read(section.size) for section in opened.sections])


def seal(plain: bytes, path: Path, *laptops: Laptop | Recovery) -> Path:
    """Seal any bytes to some laptops, or recovery sheets."""
    with path.open("wb") as target:
        encrypt(io.BytesIO(plain), target, [HybridRecipient.parse(each.age.recipient().encode()) for each in laptops])
    return path


def craft(workspace: Workspace, laptop: Laptop, ops: object = (), **fields: object) -> Record:
    """Return a change on top of a workspace's heads, with any field as wished, signed by a laptop."""
    heads = workspace.log.heads()
    raw: dict[str, object] = {
        "v": 1,
        "w": workspace.id,
        "p": heads,
        "l": workspace.log.next_depth(heads),
        "a": laptop.device,
        "at": 1_795_459_200_000,
        "s": change_record.SCHEMA,
        "min": 1,
        "do": "goals.edit_goal",
        "ops": ops,
        "r": "0123456789abcdef",
    }
    raw.update(fields)
    body = json.dumps({name: value for name, value in raw.items() if value is not ...}, separators=(",", ":")).encode()
    return sign_body(body, laptop), body


def sign_body(body: bytes, laptop: Laptop) -> bytes:
    """Return a laptop's signature of a change."""
    return laptop.sign(change_record.DOMAIN + hashlib.sha256(body).digest())


def change_id(record: Record) -> str:
    """Return the id of a change."""
    return hashlib.sha256(record[1]).hexdigest()
