"""One window for each home: a lock file tells which process has it, before anything that talks to one is loaded."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from mentordesk.home import Home

if TYPE_CHECKING:
    from mentordesk_ui.single_instance import FirstInstance

LOCK = "window.lock"
STARTING_S = 20.0
"""How old a lock may be for its holder to be still starting, and not yet listening."""
AGAIN_S = 0.1
"""How long a later start waits before it tries again to reach one that is starting."""
LISTEN_MS = 200
"""After the window stands: listening loads Qt's network module, which nobody shall wait for."""


class OneWindow(QObject):
    """Keeps the window of a home to one process.

    Signals:
        files_given(list): the files that a later start was given; empty when it was given none.
    """

    files_given = Signal(list)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = home.config
        self._first: FirstInstance | None = None
        with suppress(OSError):  # where nothing can be written there is no lock, and the line is tried
            home.config.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = QLockFile(str(home.config / LOCK))
        self._lock.setStaleLockTime(0)  # held as long as its process lives; Qt sees when that is gone

    def is_elsewhere(self, files: Sequence[Path]) -> bool:
        """Take the window for this process; where another one has it, give it the files and return true."""
        if self._lock.tryLock(0):
            return False
        from mentordesk_ui.single_instance import hand_over, server_name

        name = server_name(self._config)
        while not hand_over(name, files):
            if not self._is_starting() or self._lock.tryLock(0):
                return False
            time.sleep(AGAIN_S)
        return True

    def _is_starting(self) -> bool:
        try:
            age = time.time() - (self._config / LOCK).stat().st_mtime
        except OSError:
            return False
        return abs(age) < STARTING_S

    def listen_soon(self) -> None:
        """Hear later starts once the window stands."""
        QTimer.singleShot(LISTEN_MS, self, self._listen)

    def _listen(self) -> None:
        from mentordesk_ui.single_instance import FirstInstance, server_name

        self._first = FirstInstance(server_name(self._config), self)
        self._first.files_given.connect(self.files_given)

    def close(self) -> None:
        """Let another process have the window."""
        if self._first is not None:
            self._first.close()
        self._lock.unlock()
