"""The start of the window: one for each home, with the file it was given."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from mentordesk.home import Home
from mentordesk_ui.one_window import OneWindow


class FileOpener(QObject):
    """Hears when the system asks the running program to open a file, as macOS does."""

    def __init__(self, open_files: Callable[[Sequence[Path]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._open_files = open_files

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take file-open events, leave all others."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_files([Path(event.file())])
            return True
        return False


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or hand the files over to the window that is open already."""
    words = list(sys.argv if argv is None else argv)
    files = [Path(each) for each in words[1:] if not each.startswith("-")]
    home = Home.of(os.environ)
    app = QApplication([words[0] if words else "mentordesk"])
    describe(app)
    one = OneWindow(home, app)
    if one.is_elsewhere(files):
        return 0
    from mentordesk_ui import crash
    from mentordesk_ui.ahead import Ahead
    from mentordesk_ui.program import Program

    crash.start_log(home.state)
    crash.install_qt_log()
    program = Program(app, home)
    crash.install(program.tell_crash)
    one.files_given.connect(program.take_over)
    if sys.platform == "darwin":  # a filter in Python sees every event; elsewhere files come as words
        app.installEventFilter(FileOpener(program.open_files, app))
    program.begin(files)
    one.listen_soon()
    Ahead(program.window)
    QTimer.singleShot(0, _collect_again)
    try:
        return app.exec()
    finally:
        one.close()


def _collect_again() -> None:
    """Collect from now on, without what the start has made: it stays, and looking through it holds the window up."""
    gc.freeze()
    gc.enable()


def describe(app: QApplication) -> None:
    """Tell the system what this program is called, and what it looks like."""
    from mentordesk_ui.theme.mark import mark

    app.setApplicationName("mentordesk")
    app.setApplicationDisplayName("MentorDesk")
    app.setDesktopFileName("mentordesk")
    QLocale.setDefault(QLocale.system())
    app.setWindowIcon(mark())
