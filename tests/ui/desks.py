"""Real pairs in real windows, for tests of pages: the mentor's window is on the screen, the mentee writes beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from exchange.pair import MemoryKeys, Side, copy_pair
from mentordesk.bundles import pairing
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)


class OpenWindow(MainWindow):
    """The main window with a pair; `settle` lets it lay itself out."""

    def __init__(self, workspace: Workspace, laptop: Laptop, folder: Path, size: tuple[int, int] = (1280, 800)) -> None:
        super().__init__(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.workspace = workspace
        self.open_desk(Desk(workspace, laptop))
        self.resize(QSize(*size))
        self.show()
        self.settle()

    def settle(self) -> None:
        """Let the window do what is due; text fields that grow need a few rounds."""
        for _ in range(12):
            QApplication.processEvents()

    def page_at(self, kind: type[W], key: str, record: str = "") -> W:
        """Go to a page and return it."""
        self.go(key, record)
        self.settle()
        assert isinstance(self.page, kind)
        return self.page

    def press(self, button: QAbstractButton) -> None:
        """Click a button that can be seen."""
        assert button.isVisible(), button
        assert button.isEnabled(), button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def undo(self) -> None:
        """Press Undo in the message at the foot of the window."""
        assert self.toasts.current is not None
        self.press(self.toasts.current.action)

    @property
    def told(self) -> str:
        """The message at the foot of the window."""
        return self.toasts.current.text.text() if self.toasts.current is not None else ""

    def take_in(self, *files: Path) -> None:
        """Bring updates in, as the import page does, and wait for them."""
        assert self.desk is not None
        crashes: list[object] = []
        job = self.desk.bring_in(list(files))
        job.crashed.connect(crashes.append)
        while self.desk.busy:
            QTest.qWait(5)
        assert not crashes
        self.settle()


class PairOfDesks:
    """A paired mentor and mentee; the mentor sees the window."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1280, 800)) -> None:
        pair = copy_pair(folder)
        self.mentee: Side = pair.mentee
        self.mentor: Side = pair.mentor
        self.window = OpenWindow(pair.mentor.workspace, pair.mentor.laptop, folder, size)

    def mentee_sends(self) -> None:
        """Let the mentee's changes arrive while the window is open."""
        self.window.take_in(*self.mentee.send())

    def close(self) -> None:
        """Close both."""
        self.window.close()
        self.mentee.workspace.close()


def new_pair(folder: Path, size: tuple[int, int] = (1280, 800)) -> OpenWindow:
    """Open the window of a mentor who has only just begun."""
    started = pairing.start(folder / "new", MemoryKeys(), Who("Tomáš Novák"), Who("Léa Martin", "mentee"))
    return OpenWindow(started.workspace, started.laptop, folder, size)


def nameless(page: QWidget) -> list[str]:
    """Return what can be seen and reached by keyboard, but has no name for assistive tools."""
    found = []
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not (words or widget.accessibleName()) and not widget.objectName().startswith("qt_"):
                found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found
