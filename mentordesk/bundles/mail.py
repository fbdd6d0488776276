"""Mail around updates: an addressed draft with the update attached, and the updates inside mails received.

A draft is a plain .eml with `X-Unsent: 1`, which mail programs open ready to send. Reading takes .eml, .mbox and
folders of them; attachments are found by what they hold, since gateways rename them.
"""

from __future__ import annotations

import email
import email.policy
import mailbox
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from mentordesk.bundles.files import replacing
from mentordesk.errors import MentorDeskError, NotFound

SEALED = (b"age-encryption.org/v1", b"-----BEGIN AGE ENCRYPTED FILE-----")
MAX_MAIL = 64 << 20
SUFFIX = ".mentordesk"
MEDIA_TYPE = ("application", "vnd.mentordesk.bundle")


INVITATION = """\
Hello {recipient},

the attached file is an invitation to work together in MentorDesk, a program that runs on your own
computer without an account. Install MentorDesk, then open the attachment; I will tell you the seven
words that open it by phone.

{sender}
"""

UPDATE = """\
Hello {recipient},

the attached file is my MentorDesk update. Open it, or drop this mail on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}
"""


class NoUpdateInside(MentorDeskError):
    """A mail or folder holds no update."""

    code = "no_update_inside"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"There is no update in {name}. Nothing was changed.",
            "Look for the mail whose attachment ends in .mentordesk.",
            file=name,
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
) -> Path:
    """Write a draft with one update attached.

    Args:
        sender, recipient: (name, address); an empty address leaves the field to fill in.
        at: the date in ms since 1970.
    """
    from datetime import UTC, datetime

    message = EmailMessage(policy=email.policy.SMTP)
    for name, (person, address) in (("From", sender), ("To", recipient)):
        if is_address(address):
            message[name] = email.utils.formataddr((_plain(person), address))
    message["Subject"] = _plain(subject)
    message["Date"] = format_datetime(datetime.fromtimestamp(at / 1000, UTC))
    message["X-Unsent"] = "1"
    message.set_content(body)
    message.add_attachment(update.read_bytes(), *MEDIA_TYPE, filename=update.name)
    with replacing(target) as file:
        file.write(message.as_bytes())
    return target


def is_address(text: str) -> bool:
    """Return whether a text is one plain mail address, fit for a header."""
    name, at, domain = text.rpartition("@")
    return (
        bool(name and at and domain) and text.isprintable() and not set(text) & set(' <>,;:"()[]\\') and text.isascii()
    )


def _plain(text: str) -> str:
    return " ".join("".join(each for each in text if each.isprintable()).split())


@contextmanager
def sealed_files(given: Path) -> Iterator[Sequence[Path]]:
    """Give the sealed files in what a person chose: the file itself, a mail, a mailbox, or a folder of any of these.

    What lies inside mails is copied to a temporary folder under generated names; it goes when the block ends.

    Raises:
        NotFound: there is no such file.
        NoUpdateInside: nothing in it is an update.
    """
    if not given.exists():
        raise NotFound(
            f"There is no file {given.name}. Nothing was changed.", "Check its name and try again.", file=given.name
        )
    temp = Path(tempfile.mkdtemp(prefix="mentordesk-mail-"))
    try:
        found = list(_sealed(given, temp, depth=0))
        if not found:
            raise NoUpdateInside(given.name)
        yield found
    except PermissionError as error:
        raise NotFound(f"{given.name} cannot be read. Nothing was changed.", "Check who may read it.") from error
    finally:
        shutil.rmtree(temp, ignore_errors=True)


def _sealed(given: Path, temp: Path, depth: int) -> Iterator[Path]:
    if given.is_dir():
        if depth < 8:
            for each in sorted(given.iterdir()):
                if not each.name.startswith(".") and not each.is_symlink():
                    yield from _sealed(each, temp, depth + 1)
        return
    if _starts_sealed(given):
        yield given
        return
    if given.suffix == SUFFIX and not _looks_like_mail(given):
        yield given
        return
    if given.suffix.lower() == ".mbox" or _is_mbox(given):
        box = mailbox.mbox(given, create=False)
        try:
            for key in box.iterkeys():
                yield from _attachments(box.get_bytes(key), temp)
        finally:
            box.close()
    elif _looks_like_mail(given) and given.stat().st_size <= MAX_MAIL:
        yield from _attachments(given.read_bytes(), temp)


def _attachments(raw: bytes, temp: Path) -> Iterator[Path]:
    message = email.message_from_bytes(raw, policy=email.policy.compat32)  # the newer ones fail on hostile headers
    for part in message.walk():
        if part.is_multipart():
            continue
        try:
            content = part.get_payload(decode=True)
        except (ValueError, LookupError):
            continue
        if isinstance(content, bytes) and content.lstrip()[:40].startswith(SEALED):
            path = temp / f"{len(list(temp.iterdir())):04d}{SUFFIX}"
            path.write_bytes(content)
            yield path


def _starts_sealed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(80).lstrip().startswith(SEALED)


def _is_mbox(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(5) == b"From "


def _looks_like_mail(path: Path) -> bool:
    """Return whether a file begins with mail header lines."""
    if path.suffix.lower() in (".eml", ".emlx"):
        return True
    with path.open("rb") as file:
        first = file.readline(200)
    name, colon, _ = first.partition(b":")
    return bool(colon) and name.replace(b"-", b"").isalnum()


def update_mail(
    sender: str, recipient: str, part: tuple[int, int] = (1, 1), *, invitation: bool = False
) -> tuple[str, str]:
    """Return subject and body of the mail around an update or an invitation, in English."""
    number, count = part
    of = f" (part {number} of {count})" if count > 1 else ""
    if invitation:
        return f"{sender} invites you to MentorDesk", INVITATION.format(sender=sender, recipient=recipient)
    return f"MentorDesk update from {sender}{of}", UPDATE.format(sender=sender, recipient=recipient)
