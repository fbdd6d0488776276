"""What happens when the program itself fails: it is logged without a person's words, said, and the work goes on."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

LOG_BYTES, LOG_FILES = 200_000, 3
logger = logging.getLogger("mentordesk")


class _LogFile(logging.Handler):
    """Opens the rotating file when there is something to write; most days there is not."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, or lose it where the folder cannot be written."""
        try:
            self._opened().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written must not stop anybody."""

    def _opened(self) -> logging.Handler:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = RotatingFileHandler(
                self._folder / "mentordesk.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
            )
            self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        return self._file

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def start_log(folder: Path) -> None:
    """Write the log of this program to a small rotating file."""
    stop_log()
    logger.addHandler(_LogFile(folder))
    logger.setLevel(logging.INFO)
    logger.propagate = False


def stop_log() -> None:
    """Close the log file."""
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: kinds of errors, short file names, lines and functions; no values, no text of errors.

    The message of an exception may hold what a person wrote, or a key; so it is left out.
    """
    import traceback

    from PySide6 import __version__ as qt

    from mentordesk import __version__

    places = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    head = f"MentorDesk {__version__}, Python {sys.version.split()[0]}, PySide6 {qt}, {sys.platform}"
    return "\n".join([head, kind.__name__, *places])


def _short(name: str) -> str:
    parts = Path(name).parts
    for package in ("mentordesk_ui", "mentordesk"):
        if package in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(package) :])
    return Path(name).name


def without_names(text: str) -> str:
    """Return a line from Qt with what could be paths or quoted text taken out."""
    text = re.sub(r"""(["'“‘«]).*?(["'”’»])""", "…", text)
    return re.sub(r"\S*[/\\]\S*", "…", text)


def install(tell: Callable[[str], None]) -> None:
    """Catch whatever nobody foresaw, log it and tell it; also what Qt itself complains about goes to the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report(kind, trace)
        logger.error(text)
        tell(text)

    sys.excepthook = hook


def install_qt_log() -> None:
    """Send what Qt says to the log."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}

    def handler(kind: QtMsgType, _context: object, text: str) -> None:
        level = levels.get(kind, logging.ERROR if kind == QtMsgType.QtFatalMsg else logging.WARNING)
        logger.log(level, "Qt: %s", without_names(text))

    qInstallMessageHandler(handler)
