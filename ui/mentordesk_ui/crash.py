"""What happens when the program itself fails: it is logged without a person's words, said, and the work goes on."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk_ui.crash_log import CrashLog


class _Log:
    """Where lines go, and the file with the first of them."""

    folder: Path | None = None
    file: CrashLog | None = None


_log = _Log()


def start_log(folder: Path) -> None:
    """Write what fails from now on to a small rotating file there; most days nothing does, and no file is made."""
    stop_log()
    _log.folder = folder


def stop_log() -> None:
    """Close the log file."""
    if _log.file is not None:
        _log.file.close()
    _log.folder = _log.file = None


def note(text: str, level: str = "error") -> None:
    """Write a line to the log, if there is one: level info, warning or error; what cannot be written stops nobody."""
    if _log.folder is None:
        return
    if _log.file is None:
        from mentordesk_ui.crash_log import CrashLog  # Python's logging is loaded when there is something to log

        _log.file = CrashLog(_log.folder)
    _log.file.write(text, level)


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
        note(text)
        tell(text)

    sys.excepthook = hook


def install_qt_log() -> None:
    """Send what Qt says to the log."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    levels = {QtMsgType.QtInfoMsg: "info", QtMsgType.QtWarningMsg: "warning", QtMsgType.QtCriticalMsg: "warning"}

    def handler(kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg:
            note(f"Qt: {without_names(text)}", levels.get(kind, "error"))

    qInstallMessageHandler(handler)
