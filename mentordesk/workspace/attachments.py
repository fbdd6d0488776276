"""Files kept beside the workspace under the hash of their content.

A file is written to a temporary name, made durable and renamed before the change that names it is committed; a name in
here is always a whole, right file. The table `attachment` says which hashes records name and which files are here.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from mentordesk.disk import keep_name
from mentordesk.errors import DiskFull, NotFound
from mentordesk.workspace.change_record import is_id
from mentordesk.workspace.database import is_disk_full

BLOCK = 1 << 20
PARTS = "parts"
"""Folder beside the files for those of which slices are here (partial.py)."""


class Attachments:
    """The folder of attachments of one workspace."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self._db = connection

    def path(self, content: str) -> Path:
        """Return where the file with this hash lies, whether it is here or not.

        Raises:
            NotFound: it is no hash; names that came from outside are never paths.
        """
        if not is_id(content):
            raise NotFound("This record names no file.", "", hash=content)
        return self.folder / content[:2] / content

    def holds(self, content: str) -> bool:
        """Return whether the file is here."""
        return is_id(content) and self.path(content).is_file()

    def held(self) -> list[tuple[str, int]]:
        """Return (hash, bytes) of every file that is here and was named once, by hash."""
        found = self._db.execute("SELECT hash FROM attachment WHERE held = 1 ORDER BY hash")
        return [(row[0], self.path(row[0]).stat().st_size) for row in found if self.holds(row[0])]

    def is_kept(self, content: str) -> bool:
        """Return whether a file is noted as here, by a change or an update that is in; `holds` looks for the file."""
        return (
            self._db.execute("SELECT 1 FROM attachment WHERE hash = ? AND held = 1", (content,)).fetchone() is not None
        )

    def is_known(self, content: str) -> bool:
        """Return whether a file was noted before, here or asked for."""
        return self._db.execute("SELECT 1 FROM attachment WHERE hash = ?", (content,)).fetchone() is not None

    def open(self, content: str) -> BinaryIO:
        """Open a file for reading.

        Raises:
            NotFound: it has not arrived.
        """
        try:
            return self.path(content).open("rb")
        except FileNotFoundError as error:
            raise NotFound(
                "This file has not arrived yet. Nothing is lost.",
                "Your next update asks your partner for it.",
                hash=content,
            ) from error

    def add(self, source: Path | bytes) -> tuple[str, int]:
        """Keep a copy of a file and return its hash and size in bytes.

        Raises:
            NotFound: there is no such file.
            DiskFull: there is no room.
        """
        content, size = self.store(source)
        self.note(content, size)
        return content, size

    def store(self, source: Path | bytes, told: Callable[[int], None] | None = None) -> tuple[str, int]:
        """Keep a copy of a file, which `note` makes known; raises as `add`.

        Args:
            told: called after each block with the bytes copied so far; what it raises stops the copy without a trace.
        """
        digest, size = hashlib.sha256(), 0
        with self.incoming() as (path, target):
            for block in _blocks(source):
                digest.update(block)
                size += len(block)
                target.write(block)
                if told is not None:
                    told(size)
            self.keep(path, target, digest.hexdigest())
        return digest.hexdigest(), size

    def drop(self, content: str) -> None:
        """Remove a file that came with an update which was not taken in after all."""
        self.path(content).unlink(missing_ok=True)

    def incoming(self) -> Incoming:
        """Open a temporary file in the folder; it is dropped unless `keep` took it."""
        return Incoming(self.folder)

    def keep(self, path: Path, target: BinaryIO, content: str) -> None:
        """Make a temporary file durable, close it and give it its name."""
        final = self.path(content)
        if final.is_file():
            return
        target.flush()
        os.fsync(target.fileno())
        target.close()  # some systems rename no open file
        final.parent.mkdir(parents=True, exist_ok=True)
        path.replace(final)
        keep_name(final.parent)

    def note(self, content: str, size: int) -> None:
        """Remember that a file is here; inside a transaction of the caller or by itself."""
        self._db.execute(
            "INSERT INTO attachment (hash, size, held) VALUES (?, ?, 1)"
            " ON CONFLICT (hash) DO UPDATE SET size = excluded.size, held = 1, wanted = 0",
            (content, size),
        )

    def sweep(self) -> None:
        """Remove files that a killed program left half written, and slices that nothing needs any more."""
        for left in self.folder.glob("incoming-*"):
            left.unlink(missing_ok=True)
        if (self.folder / PARTS).is_dir():
            from mentordesk.workspace import partial

            partial.sweep(self.folder, self.holds)


class Incoming:
    """A temporary file in the attachments folder, as a context."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"incoming-{secrets.token_hex(8)}"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def __enter__(self) -> tuple[Path, BinaryIO]:
        try:
            self._file = os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")
        except OSError as error:
            if is_disk_full(error):
                raise DiskFull from error
            raise
        return self._path, self._file

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        try:
            self._file.close()
        except OSError as late:
            error = error or late
        self._path.unlink(missing_ok=True)
        if error is not None and is_disk_full(error):
            raise DiskFull from error


def _blocks(source: Path | bytes) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    try:
        with source.open("rb") as file:
            while block := file.read(BLOCK):
                yield block
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise NotFound(
            "The file {file} cannot be read. Nothing was changed.", "Check its name and try again.", file=source.name
        ) from error
