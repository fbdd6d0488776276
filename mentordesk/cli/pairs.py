"""new, invite, accept, keys: two laptops become a pair."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mentordesk.cli.opening import warn_of_sync, workspace_argument, writing
from mentordesk.cli.output import ShownProgress, complain, say
from mentordesk.errors import NotFound, Refused
from mentordesk.home import Home

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk.bundles.starting import Begun
    from mentordesk.workspace.workspace import Workspace

B = TypeVar("B", bound="Begun")


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    new = commands.add_parser("new", help="start a pair", description="Start a pair and write its recovery sheet.")
    workspace_argument(new)
    new.add_argument("--me", required=True, metavar="NAME", help="your name")
    new.add_argument("--role", required=True, choices=("mentor", "mentee"), help="what you are in this pair")
    new.add_argument("--partner", required=True, metavar="NAME", help="the name of the other person")
    new.add_argument("--email", default="", help="your mail address")
    new.add_argument("--partner-email", default="", metavar="EMAIL", help="the mail address of the other person")
    new.add_argument("--language", default="en", metavar="CODE", help="such as en or cs")
    new.add_argument("--recovery", type=Path, metavar="FILE", help="where to write the recovery sheet")
    new.set_defaults(run=start)
    invite_ = commands.add_parser("invite", help="write an invitation; its seven words are the last line printed")
    workspace_argument(invite_)
    invite_.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .mentordesk file, or an .eml draft")
    invite_.add_argument("--laptop", action="store_true", help="for another laptop of yours, not for your partner")
    invite_.add_argument("--name", default="", help="with --laptop: what that laptop shall be called")
    invite_.set_defaults(run=invite)
    accept_ = commands.add_parser("accept", help="join a pair, or add this laptop to yours, with an invitation")
    accept_.add_argument("file", type=Path, metavar="FILE", help="the invitation, or the mail it came in")
    accept_.add_argument("--code", required=True, help="the seven words")
    accept_.add_argument("--me", metavar="NAME", default="", help="your name, with an invitation from your partner")
    accept_.add_argument("--name", default="", help="what this laptop is called, with an invitation of your own")
    accept_.add_argument("--email", default="", help="your mail address")
    accept_.add_argument("--workspace", type=Path, required=True, help="a new folder for the pair")
    accept_.add_argument(
        "--reply", type=Path, required=True, metavar="FILE", help="a .mentordesk file, or an .eml draft"
    )
    accept_.add_argument("--recovery", type=Path, metavar="FILE", help="where to write the recovery sheet")
    accept_.set_defaults(run=accept)
    keys_ = commands.add_parser("keys", help="print the age identity that opens your updates without this program")
    workspace_argument(keys_)
    keys_.set_defaults(run=keys)


def start(arguments: argparse.Namespace) -> int:
    """Make the workspace of a new pair and its recovery sheet."""
    from mentordesk.bundles import pairing

    other = "mentee" if arguments.role == "mentor" else "mentor"
    me = pairing.Who(arguments.me, arguments.role, arguments.email, arguments.language, _zone())
    partner = pairing.Who(arguments.partner, other, arguments.partner_email, arguments.language)
    folder: Path = arguments.workspace
    sheet = _sheet_place(folder, arguments.recovery)
    with _new_pair(folder, sheet) as (keep, keys_):
        started = keep(pairing.start(folder, keys_, me, partner))
        warn_of_sync(started.workspace)
        write_sheet(sheet, me.name, started.recovery.words)
    say(f"Your pair with {partner.name} lies in {folder}")
    tell_sheet(sheet)
    return 0


def invite(arguments: argparse.Namespace) -> int:
    """Write an invitation and print the words that open it."""
    from mentordesk.bundles import pairing

    with writing(arguments.workspace) as (workspace, laptop), _sealed_place(arguments.out) as (sealed, is_mail):
        if arguments.laptop:
            from mentordesk.bundles.joining import invite_laptop

            code = invite_laptop(workspace, laptop, sealed, arguments.name)
        else:
            code = pairing.invite(workspace, laptop, sealed)
        if is_mail:
            draft(workspace, sealed, arguments.out, invitation=True, is_own=arguments.laptop)
    say(f"The invitation lies in {arguments.out}")
    say("Tell these seven words by phone, never in a mail:")
    say(code)
    return 0


def accept(arguments: argparse.Namespace) -> int:
    """Open an invitation, make this laptop's workspace and write the reply, or the first update of an own laptop."""
    from mentordesk.bundles import invitations, mail, pairing

    with mail.sealed_files(arguments.file) as found:
        kind = invitations.open_invitation(found[0], arguments.code).kind
        if kind == invitations.LAPTOP:
            return _join(arguments, found[0])
    if not arguments.me.strip():
        raise Refused("This invitation asks for your name. Nothing was changed.", "Add --me and your name.")
    folder: Path = arguments.workspace
    sheet = _sheet_place(folder, arguments.recovery)
    with (
        mail.sealed_files(arguments.file) as found,
        _new_pair(folder, sheet) as (keep, keys_),
    ):
        started = keep(pairing.accept(found[0], arguments.code, folder, keys_, arguments.me, email=arguments.email))
        warn_of_sync(started.workspace)
        write_sheet(sheet, arguments.me, started.recovery.words)
        recipient = _write_reply(started, arguments.reply)
    say(f"Your pair with {recipient} lies in {folder}")
    say(f"Send the reply in {arguments.reply}")
    tell_sheet(sheet)
    return 0


def _join(arguments: argparse.Namespace, file: Path) -> int:
    """Make this laptop one more of the person who made the invitation, and write its first update."""
    from mentordesk.bundles import joining

    folder: Path = arguments.workspace
    with _new_pair(folder, None) as (keep, keys_):
        begun = keep(joining.join(file, arguments.code, folder, keys_, name=arguments.name))
        warn_of_sync(begun.workspace)
        recipient = _write_reply(begun, arguments.reply)
    say(f"Your pair with {recipient} lies in {folder}")
    say(f"Send {arguments.reply} to {recipient} and to yourself, and bring it in on your other laptop.")
    say("Private notes stay on the laptop where they were written; a backup file brings them here.")
    return 0


def _write_reply(begun: Begun, target: Path) -> str:
    """Write the first update of a laptop that has just come in, as a file or a mail, and return who it is for."""
    from mentordesk.bundles import send

    workspace = begun.workspace
    with _sealed_place(target) as (sealed, is_mail), ShownProgress() as progress:
        with tempfile.TemporaryDirectory(prefix=".reply-", dir=workspace.folder) as temp:
            made = send.make(workspace, begun.laptop, Path(temp), limit=send.MOST_LIMIT, progress=progress)
            sealed.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(made.paths[0], sealed)
        if is_mail:
            draft(workspace, sealed, target)
    return made.recipient


def keys(arguments: argparse.Namespace) -> int:
    """Print the age identity of this laptop."""
    with writing(arguments.workspace) as (_, laptop):
        identity = laptop.age.encode()
    complain("This line opens every update made for this laptop (age 1.3 or newer). Keep it secret.")
    say(identity)
    return 0


def draft(
    workspace: Workspace,
    sealed: Path,
    target: Path,
    *,
    invitation: bool = False,
    is_own: bool = False,
    part: tuple[int, int] = (1, 1),
    as_text: bool = False,
) -> None:
    """Write the addressed mail around a sealed file; the invitation of an own laptop goes to oneself."""
    from mentordesk.bundles import mail
    from mentordesk.queries.coming_back import is_unknown_to_partner
    from mentordesk.queries.laptops import has_other_laptops
    from mentordesk.queries.people import me, partner

    sender = me(workspace)
    recipient = sender if is_own else partner(workspace)
    subject, body = mail.update_mail(sender.name, recipient.name, part, invitation=invitation, as_text=as_text)
    if is_own:
        subject, body = mail.own_laptop_mail(recipient.name)
    elif not invitation and is_unknown_to_partner(workspace):
        body = mail.come_back_mail(sender.name, recipient.name)
    mail.write_draft(
        target,
        sealed,
        sender=(sender.name, sender.email),
        recipient=(recipient.name, recipient.email),
        subject=subject,
        body=body,
        at=workspace.clock(),
        as_text=as_text,
        copy=not invitation and has_other_laptops(workspace),
    )


class _NotedKeys:
    """A store of keys that remembers what was put into it."""

    def __init__(self, store: KeyStore) -> None:
        self.store = store
        self.names: list[str] = []

    def save(self, name: str, secret: bytes) -> None:
        """Keep a secret."""
        self.names.append(name)
        self.store.save(name, secret)

    def load(self, name: str) -> bytes:
        """Return a secret."""
        return self.store.load(name)


@contextmanager
def _new_pair(folder: Path, sheet: Path | None) -> Iterator[tuple[Callable[[B], B], _NotedKeys]]:
    """Give a function that keeps the pair just made, and take all of it away again when the rest fails.

    Args:
        sheet: the recovery sheet, which is not there yet; None where none is written.
    Raises:
        Refused: the folder holds something.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(f"The folder {folder.name} is not empty. Nothing was changed.", "Choose a new folder.")
    existed, home = folder.exists(), Home.of()
    keys_ = _NotedKeys(home.keystore())
    with ExitStack() as made:

        def keep(started: B) -> B:
            made.callback(started.workspace.close)
            return started

        try:
            yield keep, keys_
            home.remember_pair(folder)
        except BaseException:
            made.close()
            if sheet is not None:
                sheet.unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)
            if existed:
                folder.mkdir(exist_ok=True)
            for name in keys_.names:
                keys_.store.delete(name)
            raise


@contextmanager
def _sealed_place(target: Path) -> Iterator[tuple[Path, bool]]:
    """Give where to write a sealed file: the target itself, or a temporary file when the target is to be a mail."""
    if target.suffix.lower() != ".eml":
        yield target, False
        return
    with tempfile.TemporaryDirectory(prefix="mentordesk-") as temp:
        yield Path(temp) / f"{target.stem}.mentordesk", True


def _sheet_place(folder: Path, given: Path | None) -> Path:
    """Return where the recovery sheet goes: beside the pair's folder unless a file is named.

    Raises:
        Refused: something is there already.
    """
    place = given or folder.absolute().with_name(f"{folder.absolute().name}-recovery.txt")
    if place.exists():
        raise Refused(
            f"There is already a file {place.name}. Nothing was changed.", "Name another file for the recovery sheet."
        )
    return place


def write_sheet(place: Path, name: str, words: str) -> None:
    """Write a recovery sheet into a new 0600 file.

    Raises:
        NotFound, DiskFull: it could not be written; there is no file.
    """
    import os

    from mentordesk.bundles.recovery import sheet
    from mentordesk.disk import disk_errors

    with disk_errors():
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                file.write(sheet(name, words, date.today()))
                file.flush()
                os.fsync(file.fileno())
        except FileNotFoundError as error:
            raise NotFound(
                f"{place.name} cannot be written there. Nothing was changed.", "Name another place."
            ) from error
        except BaseException:
            place.unlink(missing_ok=True)
            raise


def tell_sheet(place: Path) -> None:
    """Say where the sheet lies and what to do with it."""
    say(f"Your 24 recovery words lie in {place}: print them, then delete the file.")


def _zone() -> str:
    """Return the IANA name of this laptop's time zone, or nothing where the system does not tell."""
    import os

    if name := os.environ.get("TZ", "").lstrip(":"):
        return name if "/" in name or name == "UTC" else ""
    target = str(Path("/etc/localtime").resolve())
    return target.partition("zoneinfo/")[2]
