"""The real program in a process of its own, on a virtual screen, for a test that listens to it from outside.

Reads commands from its standard input, one a line, and answers each with a line once the window has come to rest.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Event

HOUSE = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(HOUSE), str(HOUSE / "ui"), str(HOUSE / "tests")]

from PySide6.QtCore import QSocketNotifier, Qt, QTimer  # noqa: E402 - after the path is set
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from dictionaries import TAG, write_dictionary  # noqa: E402
from mentordesk.errors import MentorDeskError  # noqa: E402
from mentordesk.progress import Progress  # noqa: E402
from mentordesk_ui.jobs import Job  # noqa: E402
from mentordesk_ui.welcome.start_page import WelcomePage  # noqa: E402
from mentordesk_ui.welcome.start_walk import StartWalk  # noqa: E402
from ui.laptops import WindowLaptop, press, until  # noqa: E402


class Obeying:
    """Does in the window what the test asks for; each method is a command."""

    def __init__(self, laptop: WindowLaptop) -> None:
        self.laptop = laptop
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        line = os.read(sys.stdin.fileno(), 1000).decode().split()
        if not line:
            os._exit(0)  # the test is gone
        getattr(self, line[0])(*line[1:])
        until(lambda: self.laptop.window.desk is None or not self.laptop.desk.busy)
        for _ in range(12):
            QApplication.processEvents()
        print("done", flush=True)

    def nameless(self) -> None:
        """Begin a pair, and go on without a name."""
        press(self.laptop.alone(WelcomePage).start)
        press(self.laptop.alone(StartWalk).next)

    def sample(self) -> None:
        """Open the sample pair."""
        self.laptop.program.show_sample()
        until(lambda: self.laptop.window.desk is not None, "the sample")

    def go(self, page: str) -> None:
        """Show a page."""
        self.laptop.window.go(page)

    def canvas(self) -> None:
        """Put the keyboard on the drawn roadmap."""
        self.laptop.window.activateWindow()
        until(self.laptop.window.isActiveWindow)
        canvas = self.laptop.window.page.canvas  # type: ignore[union-attr]
        canvas.setFocus(Qt.FocusReason.TabFocusReason)
        until(canvas.hasFocus)

    def key(self, name: str) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, Qt.Key[f"Key_{name}"])

    def misspell(self) -> None:
        """Write a word that no dictionary knows, and go to it by its key."""
        os.environ["ENCHANT_CONFIG_DIR"] = str(self.laptop.home.config / "enchant")
        write_dictionary()
        self.laptop.desk.preferences.spelling = True
        self.laptop.desk.preferences.spelling_languages = [TAG]
        self.laptop.window.go("goals")
        self.laptop.window.activateWindow()
        until(self.laptop.window.isActiveWindow)
        field = self.laptop.window.page.detail.why.editor  # type: ignore[union-attr]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        until(field.hasFocus)
        field.set_text("smal steps")
        QTest.keyClick(field, Qt.Key.Key_F7)
        until(QApplication.activePopupWidget).close()

    def toast(self) -> None:
        """Say that something was done."""
        self.laptop.window.say("The goal is deleted.", can_undo=True)

    def problem(self) -> None:
        """Fail at something."""
        self.laptop.desk.failed.emit(MentorDeskError("This could not be kept."))

    def job(self) -> None:
        """Take a while over something."""
        go_on = Event()

        def work(progress: Progress) -> None:
            progress.report(1, 2, "Counting the stars…")
            go_on.wait()

        bar, job = self.laptop.window.frame.job_bar, Job(work)
        bar.follow(job)
        line = bar.lines[-1]
        job.start()
        until(lambda: not line.isHidden() and "stars" in line.text.text())
        go_on.set()
        until(lambda: not bar.lines)

    def quit(self) -> None:
        """Close the window and go."""
        self.laptop.close()
        print("done", flush=True)
        os._exit(0)


def main() -> None:
    """Begin as on a new laptop, and wait for commands."""
    app = QApplication(sys.argv[:1])
    laptop = WindowLaptop(app, Path(sys.argv[1]))
    laptop.begin()
    laptop.window.resize(1280, 800)
    obeying = Obeying(laptop)
    QTimer.singleShot(0, lambda: print("ready", flush=True))
    app.exec()
    del obeying


if __name__ == "__main__":
    main()
