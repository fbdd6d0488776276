"""The sealed files in what a person was sent: a file, a mail, a mailbox, a folder of mails, a zip, pasted text.

Everything is known by what it holds, never by its name: gateways rename, pack and rewrite what goes through them. Files
are read as streams; what lies inside others is copied to a temporary folder under generated names.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mentordesk.bundles import mail_outlook, mail_zip
from mentordesk.bundles.age_header import MAGIC
from mentordesk.bundles.mail_errors import NoUpdateInside, OutlookData, StrangeMail
from mentordesk.bundles.mail_intake import LARGEST_TEXT, SUFFIX, Intake
from mentordesk.bundles.mail_parts import Content, Lines, MailReader, Part
from mentordesk.bundles.mail_sniff import PEEK, head_of, is_mail, may_hold, may_hold_further
from mentordesk.disk import disk_errors
from mentordesk.errors import MentorDeskError, NotFound
from mentordesk.progress import Progress
from mentordesk.said import said

DEEPEST_FOLDER = 64
DEEPEST_NEST = 6
"""Files in files: a zip in a zip, a mail in a mail that is attached as a file."""
MOST_FOUND = 20_000
_OUTLOOK_DATA = b"!BDN"
Wanted = Callable[[bytes], bool]


@dataclass(frozen=True, slots=True)
class Sealed:
    """One sealed file found; `date` is its mail's or its own, in ms since 1970, and only sorts."""

    path: Path
    date: int
    place: int
    head: bytes
    size: int


@contextmanager
def sealed_files(
    given: Path, wanted: Wanted | None = None, progress: Progress | None = None
) -> Iterator[Sequence[Path]]:
    """Give the sealed files in what a person chose, the earliest first.

    Args:
        wanted: told the beginning of each sealed file up to the end of its age header, answers whether to give it.
    Raises:
        NotFound: there is no such file, or it cannot be read.
        NoUpdateInside, LockedZip, StrangeMail, OutlookData: nothing in it is an update.
        DiskFull, Cancelled: while copying.
    """
    if not given.exists():
        raise NotFound(
            "There is no file {file}. Nothing was changed.", "Check its name and try again.", file=given.name
        )
    with _search(given.name, wanted, progress) as search:
        try:
            search.look(given)
        except PermissionError as error:
            raise NotFound(
                "{file} cannot be read. Nothing was changed.", "Check who may read it.", file=given.name
            ) from error
        if not search.seen and not given.is_dir() and given.suffix == SUFFIX and not search.problems:
            yield [given]  # opening it says what is wrong with it
        else:
            yield search.result()


@contextmanager
def _search(name: str, wanted: Wanted | None, progress: Progress | None) -> Iterator[Search]:
    with disk_errors():
        temp = Path(tempfile.mkdtemp(prefix="mentordesk-mail-"))
    try:
        yield Search(name, temp, wanted, progress or Progress())
    finally:
        shutil.rmtree(temp, ignore_errors=True)


class Search:
    """What was found so far.

    Attributes:
        seen: sealed files met, wanted or not.
        problems: what could not be looked into; told only when nothing was found.
    """

    def __init__(self, name: str, temp: Path, wanted: Wanted | None, progress: Progress) -> None:
        self.name, self._temp, self._wanted, self._progress = name, temp, wanted, progress
        self.seen = 0
        self.problems: list[MentorDeskError] = []
        self._found: list[Sealed] = []
        self._files = 0
        self._read = 0

    def result(self) -> list[Path]:
        """Return the files found, the earliest first; of copies of one sealed file the longest.

        Raises:
            MentorDeskError: there is none, because of this.
        """
        if not self.seen:
            raise self.problems[0] if self.problems else NoUpdateInside(self.name)
        best: dict[bytes, Sealed] = {}
        for each in self._found:
            if each.head not in best or best[each.head].size < each.size:
                best[each.head] = each
        return [each.path for each in sorted(best.values(), key=lambda each: (each.date, each.place))]

    # --- files ------------------------------------------------------------------------------------------------------

    def look(self, path: Path, depth: int = 0, nest: int = 0, date: int = 0) -> None:
        """Look at a file or folder."""
        self._progress.step(0, 0, said("Looking for updates"))
        if path.is_dir():
            self._folder(path, depth)
            return
        with path.open("rb") as file:
            start = file.read(PEEK)
        date = date or int(path.stat().st_mtime * 1000)
        if start.startswith(MAGIC):
            head = head_of(path)
            if self.takes(head):
                self.note(path, date, head, path.stat().st_size)
        elif nest > DEEPEST_NEST:
            self.problems.append(StrangeMail(self.name))
        elif start.startswith((mail_zip.ZIP_MAGIC, b"PK\x05\x06")):
            self._zip(path, nest, date)
        elif start.startswith(mail_outlook.CFB_MAGIC):
            self._streams(path, mail_outlook.compound_streams, nest, date)
        elif start.startswith(mail_outlook.TNEF_MAGIC):
            self._streams(path, mail_outlook.tnef_attributes, nest, date)
        elif start.startswith(_OUTLOOK_DATA):
            self.problems.append(OutlookData(self.name))
        elif is_mail(start):
            self._mails(path, start, nest, 0 if not nest else date)
        elif path.stat().st_size <= LARGEST_TEXT:
            self._text(path, start, nest, date)

    def _folder(self, folder: Path, depth: int) -> None:
        """Look at what lies in a folder; of a Maildir also at its hidden subfolders, never at half-delivered mails."""
        if depth > DEEPEST_FOLDER:
            return
        try:
            inside = sorted(folder.iterdir())
        except PermissionError:
            if not depth:
                raise
            return
        is_maildir = {"cur", "new"} <= {each.name for each in inside if each.is_dir()}
        for each in inside:
            if each.is_symlink() or (is_maildir and each.name == "tmp"):
                continue
            if each.name.startswith(".") and not (is_maildir and each.is_dir()):
                continue
            try:
                if each.is_dir() or each.is_file():
                    self.look(each, depth + 1)
            except (PermissionError, FileNotFoundError):
                continue  # of many files one may be locked, or gone in between

    def _mails(self, path: Path, start: bytes, nest: int, date: int) -> None:
        is_box = start.startswith(b"From ")

        def begin(part: Part) -> Content:
            is_text = part.type.startswith("text/") or not part.type
            text = "html" if part.type == "text/html" else "plain" if is_text else ""
            return Intake(self, part.date or date, nest, text=text)

        seen = self.seen
        with path.open("rb") as file:
            if start[:12].split(b"\n")[0].strip().isdigit():
                file.readline()  # Apple Mail writes the length before the mail
            reader = MailReader(Lines(file, self.went_on), begin, is_box)
            reader.read()
        if reader.is_strange:
            self.problems.append(StrangeMail(self.name))
        elif self.seen == seen and not is_box and path.stat().st_size <= LARGEST_TEXT and may_hold_further(path):
            self._text(path, start, nest, date, is_sure=True)  # its structure is broken; the text of it may not be

    def _text(self, path: Path, start: bytes, nest: int, date: int, is_sure: bool = False) -> None:
        is_html = bool(re.match(rb"\s*<(?:!doctype|html|head|body|div|p|pre)\b", start, re.IGNORECASE))
        if is_sure or may_hold(start) or is_html:
            with path.open("rb") as file:
                self.look_into(iter(lambda: file.read(1 << 16), b""), date, nest, "html" if is_html else "plain")

    def look_into(self, pieces: Iterable[bytes], date: int = 0, nest: int = 0, text: str = "plain") -> None:
        """Look at bytes that lie in no file of their own."""
        intake = Intake(self, date, nest, text=text)
        for each in pieces:
            intake.write(each)
            self.went_on(len(each))
            if intake.is_done:
                break
        intake.close()

    def _zip(self, path: Path, nest: int, date: int) -> None:
        try:
            for entry, pieces in mail_zip.entries(path):
                if mail_zip.is_locked(entry):
                    self.problems.append(mail_zip.LockedZip(self.name))
                else:
                    self.look_into(pieces, date, nest + 1, "")
        except mail_zip.ZipBomb:
            self.problems.append(StrangeMail(self.name))
        except PermissionError:
            raise
        except mail_zip.FAULTS:
            return

    def _streams(
        self, path: Path, streams: Callable[[io.BufferedReader], Iterator[Iterator[bytes]]], nest: int, date: int
    ) -> None:
        with path.open("rb") as file:
            try:
                for pieces in streams(file):
                    self.look_into(pieces, date, nest + 1, "plain")
            except mail_outlook.NotCompound:
                return

    # --- what parts ask ---------------------------------------------------------------------------------------------

    def went_on(self, count: int) -> None:
        """Tell that so many more bytes were read.

        Raises:
            Cancelled: the person asked to stop.
        """
        self._read += count
        self._progress.step(0, 0, said("Looking for updates · {megabytes} MB read", megabytes=self._read >> 20))

    def takes(self, head: bytes) -> bool:
        """Return whether a sealed file that begins so is wanted."""
        self.seen += 1
        return self.seen <= MOST_FOUND and (self._wanted is None or self._wanted(head))

    def note(self, path: Path, date: int, head: bytes, size: int) -> None:
        """Keep a sealed file."""
        self._found.append(Sealed(path, date, len(self._found), hashlib.sha256(head).digest(), size))

    def new_file(self, suffix: str) -> Path:
        """Return a name for a temporary file."""
        self._files += 1
        return self._temp / f"{self._files:06d}{suffix}"
