"""`mentordesk-cli`: which command was asked for, and how its problems are told."""

from __future__ import annotations

import argparse
import errno
import shutil
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

import mentordesk
from mentordesk.cli import (
    acting,
    backups,
    caring,
    coming_back,
    deciding,
    exchanging,
    files,
    going_back,
    laptops,
    looking,
    losing,
    noting,
    pairs,
    passphrases,
    printing,
    tagging,
    turns,
)
from mentordesk.cli.output import complain
from mentordesk.errors import DiskFull, MentorDeskError

DONE, PROBLEM, USAGE, STOPPED = 0, 1, 2, 130
_UNWRITABLE = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
_LEAST_ROOM = 64 << 10
AREAS = (
    pairs,
    laptops,
    exchanging,
    files,
    acting,
    looking,
    noting,
    deciding,
    going_back,
    coming_back,
    losing,
    backups,
    passphrases,
    caring,
    printing,
    tagging,
    turns,
)


@cache
def parser() -> argparse.ArgumentParser:
    """Return the parser of every command; made once, since its sixty commands take longer than most of them."""
    found = argparse.ArgumentParser(
        prog="mentordesk-cli",
        description="A mentor and a mentee work apart and offline, and send each other sealed updates.",
        epilog="Exit 0: done. 1: a problem you can act on, said on standard error. 2: wrong usage.",
        allow_abbrev=False,
    )
    found.add_argument("--version", action="version", version=f"MentorDesk {mentordesk.__version__}")
    commands = found.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for area in AREAS:
        area.add_commands(commands)
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as asked:
        return asked.code if isinstance(asked.code, int) else USAGE
    try:
        code = arguments.run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        complain("\nStopped. Nothing is left half done.")
        return STOPPED
    except BrokenPipeError:
        with suppress(OSError):
            sys.stdout.close()
        return DONE
    except MentorDeskError as error:
        complain(str(error))
        return PROBLEM
    except (OSError, sqlite3.Error) as error:
        if (told := _told(error, getattr(arguments, "workspace", None))) is None:
            raise
        complain(told)
        return PROBLEM
    return int(code)


def _told(error: OSError | sqlite3.Error, workspace: Path | None) -> str | None:
    """Return the sentence for a problem of the computer, or None for a fault of ours."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL or (code in _UNWRITABLE and _is_full(workspace)):
            return str(DiskFull())
        if code in _UNWRITABLE:
            return "The pair's folder cannot be written. Nothing was changed. Check the disk and who may write there."
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return "The pair is busy in another program. Nothing was changed. Try again in a moment."
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return "The pair's file is damaged. Nothing was changed. Run the doctor, or bring back a snapshot."
        return None
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG):
        return str(DiskFull())
    name = f"“{error.filename}”" if isinstance(error.filename, str) else "A file"
    reason = (error.strerror or "unknown reason").lower()
    return f"{name} could not be used ({reason}). Nothing was changed. Check its name and who may read and write it."


def _is_full(workspace: Path | None) -> bool:
    """Return whether the disk of a pair has no room even for SQLite's small files beside it."""
    try:
        return workspace is not None and shutil.disk_usage(workspace).free < _LEAST_ROOM
    except OSError:
        return False
