"""Laptops for tests: a home folder with a real window on it, driven as a person would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mentordesk.home import Home
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.main_window import MainWindow
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from mentordesk_ui.pages.exchange.send import SendPage
from mentordesk_ui.program import Program
from mentordesk_ui.welcome.accept_walk import AcceptWalk
from mentordesk_ui.welcome.start_page import WelcomePage
from mentordesk_ui.welcome.start_walk import StartWalk
from mentordesk_ui.window_place import FIRST_SIZE

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 40_000


class MailProgram(QObject):
    """Stands where the desktop's programs are: Qt hands it every file that the window opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Take a file or folder."""
        self.opened.append(Path(url.toLocalFile()))

    @property
    def drafts(self) -> list[Path]:
        """The mail drafts opened so far."""
        return [each for each in self.opened if each.suffix == ".eml"]

    def __enter__(self) -> MailProgram:
        QDesktopServices.setUrlHandler("file", self, "open")  # type: ignore[call-overload]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        QDesktopServices.unsetUrlHandler("file")


def until(condition: Callable[[], Any], what: str = "") -> Any:
    """Let the window work until something holds, and return it."""
    loop, waited = QEventLoop(), 0
    while not (found := condition()):
        assert waited < PATIENCE_MS, f"waited in vain: {what or condition}"
        QTimer.singleShot(10, loop.quit)
        loop.exec()
        waited += 10
    return found


def press(widget: QWidget) -> None:
    """Click a widget that can be seen and is enabled."""
    until(widget.isVisible, f"{widget} to be seen")
    for _ in range(4):
        QApplication.processEvents()  # what has just come up finds its place; nobody presses sooner
    assert widget.isEnabled(), f"{widget} is greyed out"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint())


def write(field: QLineEdit, text: str) -> None:
    """Type over what stands in a field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    for letter in text:  # QTest knows ASCII only
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyRelease, 0, Qt.KeyboardModifier.NoModifier, letter))


class WindowLaptop:
    """A home of its own and the program on it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.environ = {"MENTORDESK_HOME": str(folder)}
        self.home = Home.of(self.environ)
        self.app = app
        self.program = Program(app, self.home, self.environ)

    def begin(self, *files: Path) -> None:
        """Start the program as from the desktop, with a screen that is large enough."""
        is_first = not (self.home.config / "window.ini").exists()
        self.program.begin(files)
        if is_first:
            self.window.resize(FIRST_SIZE)

    def close(self) -> None:
        """Close the window as its user does; what is not sent can wait, and so can a backup."""
        self.program.window.close()
        while self.program.leaving.dialog is not None:
            self.program.leaving.dialog.leave.click()

    def start_again(self) -> None:
        """Close the window and open another."""
        self.close()
        self.program = Program(self.app, self.home, self.environ)
        self.begin()

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.program.window

    @property
    def desk(self) -> Desk:
        """The open pair."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def workspace(self) -> Workspace:
        """The open pair's workspace."""
        return self.desk.workspace

    def alone(self, kind: type[W]) -> W:
        """Return what fills the window."""
        found = self.window.centralWidget().currentWidget()  # type: ignore[attr-defined]
        assert isinstance(found, kind), found
        return found

    @property
    def send_page(self) -> SendPage:
        """The page Send update, gone to."""
        self.window.go("send")
        page = self.window.page
        assert isinstance(page, SendPage)
        return page

    @property
    def import_page(self) -> BringInPage:
        """The page Import update, where it is shown."""
        page = self.window.page
        assert isinstance(page, BringInPage)
        return page

    # --- what people do ---------------------------------------------------------------------------------------------

    def start_pair(self, me: str = "Tomáš Novák", partner: str = "Léa Martin") -> tuple[Path, list[str]]:
        """Start with a mentee and return the invitation's mail and its seven words."""
        press(self.alone(WelcomePage).start)
        return self.start_pair_here(me, partner)

    def start_pair_here(self, me: str = "Tomáš Novák", partner: str = "Léa Martin") -> tuple[Path, list[str]]:
        """Take the steps of a mentor who starts, from the first on."""
        walk = self.alone(StartWalk)
        write(walk.name, me)
        write(walk.email, "tomas@example.org")
        write(walk.partner, partner)
        write(walk.partner_email, "lea@example.org")
        press(walk.next)
        press(walk.later)
        invite = until(lambda: walk.invite)
        words = until(lambda: invite.words, "the invitation")
        until(walk.next.isEnabled)
        press(invite.mail.draft)
        press(walk.next)
        return invite.file.with_suffix(".eml"), words.words()

    def accept(self, invitation: Path, words: list[str], mail: MailProgram) -> Path:
        """Accept an invitation and return the mail with the reply."""
        self.program.open_files([invitation])
        walk = self.alone(AcceptWalk)
        walk.words.set_words(words)
        press(walk.next)
        until(lambda: walk.step == 1, "the invitation to open")
        until(walk.next.isEnabled)
        press(walk.next)
        until(lambda: walk.step == 2, "the pair to be made")
        until(walk.next.isEnabled)
        walk.sheet.put_away.click()
        before = len(mail.drafts)
        press(walk.mail.draft)
        until(lambda: len(mail.drafts) > before, "the reply")
        press(walk.next)
        return mail.drafts[-1]

    def send(self, mail: MailProgram) -> Path:
        """Send an update and return the mail."""
        page = self.send_page
        if page.empty is not None:
            press(page.empty.link)
        assert page.mail is not None
        before = len(mail.drafts)
        press(page.mail.draft)
        until(lambda: len(mail.drafts) > before, "the draft")
        until(lambda: not self.desk.busy)
        return mail.drafts[-1]

    def bring_in(self, *files: Path) -> BringInPage:
        """Bring files in and press Apply; return the page."""
        self.program.open_files(files)
        page = self.import_page
        until(lambda: page.apply or page.banner or page.errors, "the preview")
        if page.apply is not None:
            press(page.apply)
            until(lambda: page.banner is not None and page.apply is None, "the update to come in")
        until(lambda: not self.desk.busy)
        until(lambda: page.banner is None or page.banner.isVisible(), "what the page says")
        return page


Pair = tuple[WindowLaptop, WindowLaptop]
