"""Started by test_w1_start: opens a window and prints how long it took, in ms since the process began,
what it cost the processor in ms, and its memory in MB.

start_child.py floor | start_child.py HOME
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def process_age_ms() -> float:
    """Return how long ago the kernel began this process."""
    ticks = int(Path("/proc/self/stat").read_text("ascii").rsplit(")", 1)[1].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000


def told() -> None:
    """Print the measures and end at once."""
    status = Path("/proc/self/status").read_text("ascii")
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024
    print(f"{process_age_ms():.1f} {time.process_time() * 1000:.1f} {memory:.1f}", flush=True)
    os._exit(0)


def tell_when_painted(app: QApplication) -> None:
    """Run the loop of events until the window that is open has been painted on its screen, and tell.

    A picture taken of it (`grab`) would paint it a second time, and lay out every menu that nobody has opened.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, told)  # after everything in it, and the way to the screen
            return False

    window = next(each for each in app.topLevelWidgets() if each.isVisible())
    watch = Watch(window)
    window.installEventFilter(watch)
    QCoreApplication.exec()


def floor() -> None:
    """The least: a bare window with a line of text."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Today"))
    window.resize(1240, 800)
    window.show()
    tell_when_painted(app)


def program(home: str) -> None:
    """The program with its last pair, until Today has been painted."""
    os.environ["MENTORDESK_HOME"] = home
    from mentordesk_ui import __main__ as start  # isort: skip  (before Qt, as in the program)
    from PySide6.QtWidgets import QApplication

    QApplication.exec = tell_when_painted  # type: ignore[method-assign,assignment]
    start.main(["mentordesk"])


if __name__ == "__main__":
    floor() if sys.argv[1] == "floor" else program(sys.argv[1])
