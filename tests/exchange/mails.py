"""Mails as programs make and save them, each with a sealed file somewhere inside."""

from __future__ import annotations

import io
import random
import zipfile
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from mentordesk.bundles import armor
from mentordesk.bundles.age import HybridIdentity, encrypt
from mentordesk.bundles.mail import sealed_files


@cache
def sealed(number: int = 0) -> bytes:
    """A real sealed file; another one for each number."""
    target = io.BytesIO()
    key = HybridIdentity.generate().recipient()
    encrypt(io.BytesIO(random.Random(number).randbytes(9_000)), target, [key])
    return target.getvalue()


def armored(content: bytes | None = None) -> str:
    text = io.BytesIO()
    armor.encode(io.BytesIO(sealed() if content is None else content), text)
    return text.getvalue().decode()


def found(path: Path) -> list[bytes]:
    with sealed_files(path) as files:
        return [each.read_bytes() for each in files]


def kept(place: Path, content: bytes | str, name: str = "what came") -> Path:
    path = place / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def letter(
    content: bytes = b"", name: str = "update.mentordesk", kind: str = "application/octet-stream"
) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "Tomáš <tomas@example.org>", "MentorDesk update from Tomáš"
    message["Date"] = "Thu, 26 Nov 2026 11:20:00 +0100"
    message.set_content("Hello Léa,\n\nFrom here on it is sealed.\n")
    message.add_attachment(content or sealed(), *kind.split("/"), filename=name)
    return message


def zipped(*files: tuple[str, bytes], packed: bool = True) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as box:
        for name, content in files:
            box.writestr(name, content)
    return target.getvalue()
