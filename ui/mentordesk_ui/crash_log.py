"""The log of what failed: a small rotating file, made with its first line."""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "mentordesk.log"
LOG_BYTES, LOG_FILES = 200_000, 3
LEVELS = {"info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class _File(RotatingFileHandler):
    """A file that cannot be written stops nobody."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Lose the line."""


class CrashLog:
    """Lines with the time and how bad it is, in a folder that is made for them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: _File | None = None

    def write(self, text: str, level: str) -> None:
        """Write a line, or lose it where the folder cannot be written.

        Raises:
            KeyError: there is no such level.
        """
        record = logging.LogRecord("mentordesk", LEVELS[level], "", 0, text, None, None)
        with suppress(OSError):
            self._opened().handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self) -> _File:
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = _File(self._folder / FILE, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
            self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        return self._file
