"""A mail to send: an addressed draft with one sealed file attached, or with the file as text in its body.

A draft is a plain .eml with `X-Unsent: 1`, which mail programs open ready to send.
"""

from __future__ import annotations

import base64
import email.policy
import email.utils
import io
import secrets
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import BinaryIO

from mentordesk.bundles import armor
from mentordesk.bundles.files import replacing
from mentordesk.errors import MentorDeskError

MEDIA_TYPE = ("application", "vnd.mentordesk.bundle")
MOST_TEXT = 1_500_000
"""Most bytes of a sealed file put into a mail's body; longer mails are cut by some servers and slow to paste."""

LINE = 57
"""Bytes of a file in one line of a mail."""
LINES_AT_ONCE = 1024


class TooLongForText(MentorDeskError):
    """A sealed file is too large for the body of a mail."""

    code = "too_long_for_text"

    def __init__(self, size: int) -> None:
        super().__init__(
            "This update is too large to be sent as text ({megabytes} MB). The file itself is safe.",
            "Send it as an attachment, or leave large files out.",
            megabytes=f"{size / 1e6:.1f}",
            size=size,
        )


def write_draft(
    target: Path,
    update: Path,
    *,
    sender: tuple[str, str],
    recipient: tuple[str, str],
    subject: str,
    body: str,
    at: int,
    as_text: bool = False,
    copy: bool = False,
) -> Path:
    """Write a draft with one update attached.

    Args:
        sender, recipient: (name, address); an empty address leaves the field to fill in.
        copy: send a copy to oneself, for one's other laptops.
        at: the date in ms since 1970.
        as_text: put the update into the body as text, for people whose mail loses attachments.
    Raises:
        TooLongForText: it does not fit into a body.
        DiskFull, NotFound: it could not be written.
    """
    place = secrets.token_bytes(48)  # one line of base64, where the file goes
    message = EmailMessage(policy=email.policy.SMTP)
    copies = [("Cc", sender)] if copy and sender[1] != recipient[1] else []
    for name, (person, address) in (("From", sender), ("To", recipient), *copies):
        if is_address(address):
            message[name] = email.utils.formataddr((_plain(person), address))
    message["Subject"] = _plain(subject)
    message["Date"] = email.utils.format_datetime(datetime.fromtimestamp(at / 1000, UTC))
    message["X-Unsent"] = "1"
    if as_text:
        message.set_content(f"{body}\n{armored_text(update)}")
    else:
        message.set_content(body)
        message.add_attachment(place, *MEDIA_TYPE, filename=update.name)
    with replacing(target) as file:
        before, mark, after = message.as_bytes().partition(base64.b64encode(place))
        file.write(before)
        if mark:
            _write_base64(update, file)
        file.write(after)
    return target


def _write_base64(update: Path, target: BinaryIO) -> None:
    """Write a file as the body of an attachment, without holding it in memory; the last line is not ended."""
    between = b""
    with update.open("rb") as source:
        while block := source.read(LINE * LINES_AT_ONCE):
            text = base64.b64encode(block)
            width = LINE // 3 * 4
            target.write(between + b"\r\n".join(text[at : at + width] for at in range(0, len(text), width)))
            between = b"\r\n"


def armored_text(sealed: Path) -> str:
    """Return a sealed file as text that survives the body of a mail.

    Raises:
        TooLongForText: it is over 1.5 MB.
    """
    if (size := sealed.stat().st_size) > MOST_TEXT:
        raise TooLongForText(size)
    text = io.BytesIO()
    with sealed.open("rb") as source:
        armor.encode(source, text)
    return text.getvalue().decode("ascii")


def is_address(text: str) -> bool:
    """Return whether a text is one plain mail address, fit for a header."""
    name, at, domain = text.rpartition("@")
    return (
        bool(name and at and domain) and text.isprintable() and not set(text) & set(' <>,;:"()[]\\') and text.isascii()
    )


def _plain(text: str) -> str:
    return " ".join("".join(each for each in text if each.isprintable()).split())
