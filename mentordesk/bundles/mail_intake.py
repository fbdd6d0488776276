"""What becomes of the bytes of one part of a mail, a zip or a text: kept if sealed, looked into if something may be."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Protocol

from mentordesk.bundles import mail_outlook, mail_zip
from mentordesk.bundles.age_header import MAGIC, MAX_HEADER
from mentordesk.bundles.mail_errors import StrangeMail
from mentordesk.bundles.mail_parts import Content
from mentordesk.bundles.mail_sniff import PEEK, has_whole_head, head, is_mail, is_readable, may_hold
from mentordesk.bundles.mail_text import TextReader
from mentordesk.disk import disk_errors
from mentordesk.errors import MentorDeskError

SUFFIX = ".mentordesk"
SNIFF = 1 << 10
"""Bytes by which the kind of a part is known."""
LARGEST_TEXT = 512 << 20
"""Bytes of a text, or of a file inside another, that are looked into."""


class Search(Protocol):
    """Where parts tell what they are."""

    name: str
    problems: list[MentorDeskError]

    def look(self, path: Path, depth: int = 0, nest: int = 0, date: int = 0) -> None:
        """Look at a file."""

    def takes(self, head: bytes) -> bool:
        """Return whether a sealed file that begins so is wanted."""

    def note(self, path: Path, date: int, head: bytes, size: int) -> None:
        """Keep a sealed file."""

    def new_file(self, suffix: str) -> Path:
        """Return a name for a temporary file."""


class Intake:
    """Takes the bytes of one part, and keeps them where they are sealed or may hold something that is.

    Args:
        text: "plain" or "html" for what is read as text in any case; empty where it must look as if it were worth it.
    """

    def __init__(self, search: Search, date: int, nest: int, *, text: str = "") -> None:
        self._search, self._date, self._nest, self._text = search, date, nest, text
        self._start = b""
        self._to: Content | TextReader | None = None
        self.is_done = False

    def write(self, data: bytes) -> None:
        """Take some bytes."""
        if self._to is not None:
            self._to.write(data)
            self.is_done = getattr(self._to, "is_done", False)
        elif not self.is_done:
            self._start += data
            if len(self._start) >= SNIFF:
                self._decide(is_whole=False)

    def close(self) -> None:
        """The part has ended."""
        if self._to is None and not self.is_done:
            self._decide(is_whole=True)
        if self._to is not None:
            to, self._to = self._to, None
            to.close()
        self.is_done = True

    def _decide(self, is_whole: bool) -> None:
        start = self._start
        if (bare := start.lstrip()).startswith(MAGIC):
            self._to, start = _SealedCopy(self._search, self._date), bare
        elif not bare and not is_whole:
            self._start = start[-2:]
            return
        elif start.startswith((mail_zip.ZIP_MAGIC, mail_outlook.CFB_MAGIC, mail_outlook.TNEF_MAGIC)) or (
            not self._text and is_mail(start)
        ):
            self._to = _Nested(self._search, self._date, self._nest)
        elif self._text or may_hold(start):
            self._to = TextReader(lambda: Intake(self._search, self._date, self._nest), self._text == "html")
        elif not is_whole and len(start) < PEEK and is_readable(start):
            return  # a letter may come before the armor
        else:
            self.is_done = True
            return
        self._start = b""
        self._to.write(start)


class _SealedCopy:
    """Copies a sealed file to a temporary one, if it is wanted."""

    def __init__(self, search: Search, date: int) -> None:
        self._search, self._date = search, date
        self._start: bytes | None = b""
        self._head = b""
        self._path: Path | None = None
        self._file: io.BufferedWriter | None = None
        self.is_done = False

    def write(self, data: bytes) -> None:
        """Take some bytes."""
        if self._start is not None:
            self._start += data
            if has_whole_head(self._start) or len(self._start) > MAX_HEADER:
                self._open()
        elif self._file is not None:
            with disk_errors():
                self._file.write(data)

    def _open(self) -> None:
        start, self._start = self._start or b"", None
        self._head = head(start)
        if not self._search.takes(self._head):
            self.is_done = True
            return
        self._path = self._search.new_file(SUFFIX)
        with disk_errors():
            self._file = self._path.open("xb")
            self._file.write(start)

    def close(self) -> None:
        """The file has ended."""
        if self._start is not None:
            self._open()
        if self._file is not None and self._path is not None:
            with disk_errors():
                self._file.close()
            self._search.note(self._path, self._date, self._head, self._path.stat().st_size)
            self._file = None


class _Nested:
    """Copies what holds other files to a temporary file, and looks into it."""

    def __init__(self, search: Search, date: int, nest: int) -> None:
        self._search, self._date, self._nest = search, date, nest
        self._path = search.new_file(".part")
        with disk_errors():
            self._file = self._path.open("xb")
        self._size = 0
        self.is_done = False

    def write(self, data: bytes) -> None:
        """Take some bytes."""
        self._size += len(data)
        if self._size > LARGEST_TEXT:
            self._search.problems.append(StrangeMail(self._search.name))
            self.is_done = True
            return
        with disk_errors():
            self._file.write(data)

    def close(self) -> None:
        """The file has ended."""
        try:
            with disk_errors():
                self._file.close()
            if not self.is_done:
                self._search.look(self._path, nest=self._nest + 1, date=self._date)
        finally:
            self._path.unlink(missing_ok=True)
