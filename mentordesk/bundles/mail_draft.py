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

INVITATION = """\
Hello {recipient},

the attached file is an invitation to work together in MentorDesk, a program that runs on your own
computer without an account. Install MentorDesk, then open the attachment; I will tell you the seven
words that open it by phone.

{sender}
"""

OWN_LAPTOP = """\
Hello {name},

the attached file adds a laptop of yours to your pair in MentorDesk. Open it on that laptop with the
seven words shown on this one, then throw this mail away.
"""

UPDATE = """\
Hello {recipient},

the attached file is my MentorDesk update. Open it, or drop this mail on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}
"""

UPDATE_AS_TEXT = """\
Hello {recipient},

the block below is my MentorDesk update. Copy this whole message and paste it on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}

"""


NUDGE = """\
Hello {recipient},

I hope you are well. There is no hurry: I only want to be sure that my MentorDesk update of {day}
reached you. Mails get lost now and then, so this one carries it again, with what is new since.
Opening it twice does no harm.

When you have a moment, send me an update, even an empty one: it tells my MentorDesk what has
arrived. And if this is not a good time, a short word is just as fine.

{sender}
"""

NUDGE_SUBJECT = "Did my MentorDesk update of {day} reach you?"


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


def update_mail(
    sender: str, recipient: str, part: tuple[int, int] = (1, 1), *, invitation: bool = False, as_text: bool = False
) -> tuple[str, str]:
    """Return subject and body of the mail around an update or an invitation, in English."""
    number, count = part
    of = f" (part {number} of {count})" if count > 1 else ""
    if invitation:
        return f"{sender} invites you to MentorDesk", INVITATION.format(sender=sender, recipient=recipient)
    body = UPDATE_AS_TEXT if as_text else UPDATE
    return f"MentorDesk update from {sender}{of}", body.format(sender=sender, recipient=recipient)


def nudge_mail(sender: str, recipient: str, day: str, part: tuple[int, int] = (1, 1)) -> tuple[str, str]:
    """Return subject and body of a kind reminder, in English; a fresh update goes with it."""
    number, count = part
    of = f" (part {number} of {count})" if count > 1 else ""
    return f"{NUDGE_SUBJECT.format(day=day)}{of}", NUDGE.format(sender=sender, recipient=recipient, day=day)


def own_laptop_mail(name: str) -> tuple[str, str]:
    """Return subject and body of the mail to oneself around the invitation of another laptop, in English."""
    return "Your other laptop in MentorDesk", OWN_LAPTOP.format(name=name)
