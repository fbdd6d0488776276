"""The program: one window, and what it shows: the welcome page, the steps to a pair, or an open pair."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.home import Home
from mentordesk_ui import finding, languages
from mentordesk_ui.bringing_up import BringingUp
from mentordesk_ui.given_files import GivenFiles
from mentordesk_ui.leaving import Leaving
from mentordesk_ui.main_window import MainWindow
from mentordesk_ui.messages import message
from mentordesk_ui.preferences import Preferences
from mentordesk_ui.reading_place import ReadingPlace
from mentordesk_ui.sample_tour import SampleTour
from mentordesk_ui.theme import Theme

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk_ui.desk import Desk
    from mentordesk_ui.going_back import GoingBack
    from mentordesk_ui.welcome.walk import Walk


class Program(QObject):
    """Decides what the window shows; pages and walks only say what the person wants."""

    def __init__(self, app: QApplication, home: Home, environ: Mapping[str, str] = os.environ) -> None:
        super().__init__()
        self._app, self.home, self._environ = app, home, environ
        self.preferences = Preferences(home, environ)
        self._passphrase = ""
        self._walk: Walk | None = None
        self._crash: QObject | None = None
        languages.use(app, self.preferences.language)
        self._apply_look()  # before there is a window, which would be dressed twice
        self.window = MainWindow(self.preferences.settings)
        ReadingPlace(self.window)  # the window keeps it
        self.given = GivenFiles(self)
        self.tour = SampleTour(self)
        self.bringing_up = BringingUp(self)
        self.leaving = Leaving(self.window, self.preferences)
        self.window.may_close = self.leaving.may_close
        self._connect()

    def _connect(self) -> None:
        window, commands = self.window, self.window.commands
        window.files_given.connect(self.open_files)
        window.pairs_wanted.connect(self.show_welcome)
        window.own_pair_wanted.connect(self.start_pair)
        window.side_wanted.connect(self.tour.open)
        window.closing.connect(self.let_go)
        commands.new_pair.connect(self.start_pair)
        commands.open_invitation.connect(self.accept_invitation)
        commands.bring_back.connect(self.bring_back)
        commands.sample_wanted.connect(self.show_sample)
        commands.file_wanted.connect(self.choose_file)
        commands.save_portfolio.connect(self.choose_portfolio)
        commands.folder_wanted.connect(self.choose_folder)
        commands.preferences_wanted.connect(self.show_preferences)
        commands.recent.known = lambda: finding.known_pairs(self.home)
        commands.recent.chosen.connect(self.open_pair)
        commands.look_changed.connect(self.preferences.keep_look)
        commands.show_look(self.preferences.theme, self.preferences.text_percent)

    def begin(self, files: Sequence[Path] = ()) -> None:
        """Show the window with the last pair or the welcome page, and open the files given."""
        if files:
            self.show_welcome()
            self.window.show()
            self.open_files(files)
            return
        recent = self.home.recent_pairs()
        try:
            if recent:
                self.open_pair(recent[0])
            else:
                self.show_welcome()
        except Exception as error:
            self.show_welcome()
            self.tell_crash_of(error)
        self.window.show()

    def _apply_look(self) -> None:
        kept = self.preferences
        direction = languages.direction_of(languages.code_of(kept.language))
        Theme.apply(self._app, kept.theme, kept.text_percent, direction)

    def use_language(self, name: str) -> None:
        """Show everything in another language; an open pair is closed and opened again where it was.

        Long work is not stopped for it: the language is kept then, and shows when the pair is opened again.
        """
        self.preferences.language = name
        desk, page = self.window.desk, self.window.page_key
        if self._walk is not None or not self.bringing_up.is_at_rest or (desk is not None and desk.busy):
            self.window.say(self.tr("Kept. The language changes once what is going on is done and you start again."))
            return
        languages.use(self._app, name)
        self._apply_look()
        self.window.commands.build()
        self.window.commands.show_look(self.preferences.theme, self.preferences.text_percent)
        if desk is None:
            self.show_welcome()
            return
        if desk.is_sample:
            self.tour.open_again()
        elif not self.open_pair(desk.workspace.folder):
            return
        self.window.go(page)

    def _language_chosen(self, name: str, dialog: QDialog) -> None:
        dialog.accept()
        self.use_language(name)
        self.show_preferences()

    def raise_window(self) -> None:
        """Bring the window to the front: a second start asked for it."""
        self.window.come_to_front()

    def take_over(self, files: Sequence[Path]) -> None:
        """Do what a second start of the program was asked to do."""
        self.raise_window()
        if files:
            self.open_files(files)

    # --- before a pair is open --------------------------------------------------------------------------------------

    def show_welcome(self, problem: str = "") -> None:
        """Show the three ways to begin and the known pairs."""
        from mentordesk_ui.welcome.start_page import WelcomePage

        page = WelcomePage(finding.known_pairs(self.home), problem)
        page.start_wanted.connect(self.start_pair)
        page.invitation_wanted.connect(self.accept_invitation)
        page.sample_wanted.connect(self.show_sample)
        page.back_wanted.connect(self.bring_back)
        page.pair_wanted.connect(self.open_pair)
        page.forget_wanted.connect(self.home.forget_pair)
        self._show_alone(page)

    def choose_folder(self) -> None:
        """Let the person choose the folder of a pair, such as one that was copied here or taken off the list."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window, self.tr("Open pair from its folder"), str(self.home.data))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.open_pair(Path(folder)))
        dialog.open()

    def show_preferences(self) -> None:
        """Show what the program remembers."""
        from mentordesk_ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self.preferences, self.window)
        dialog.look_changed.connect(self.window.commands.use_look)
        dialog.language_changed.connect(
            lambda name: self._language_chosen(name, dialog), Qt.ConnectionType.QueuedConnection
        )
        dialog.passphrase_changed.connect(self._passphrase_changed)
        dialog.watch_changed.connect(self.window.follow_watched)
        dialog.reminders_changed.connect(self.window.follow_reminders)
        dialog.open()

    def _passphrase_changed(self, passphrase: str) -> None:
        self._passphrase = passphrase
        if (desk := self.window.desk) is not None:
            desk.sheet.use(self.home.keystore(self._environ, ask_passphrase=lambda: passphrase))

    def start_pair(self) -> None:
        """Show the steps of a mentor who starts."""
        from mentordesk_ui.welcome.start_walk import StartWalk

        walk = StartWalk(self.preferences, self._passphrase)
        walk.done.connect(self._open_desk)
        self._show_walk(walk)

    def accept_invitation(self, file: Path | None = None) -> None:
        """Show the steps of a mentee who was invited."""
        from mentordesk_ui.welcome.accept_walk import AcceptWalk

        walk = AcceptWalk(self.preferences, file, self._passphrase)
        walk.done.connect(self._open_desk)
        self._show_walk(walk)

    def bring_back(self, files: Sequence[Path] = ()) -> None:
        """Show the steps that bring a pair back after a loss."""
        from mentordesk_ui.welcome.back_walk import BackWalk

        walk = BackWalk(self.preferences, self._passphrase)
        walk.add_files(files)
        walk.done.connect(self._open_desk)
        self._show_walk(walk)

    def _show_walk(self, walk: Walk) -> None:
        walk.left.connect(self.show_welcome)
        walk.crashed.connect(self.tell_crash_of)
        self._show_alone(walk)
        self._walk = walk

    def _show_alone(self, widget: QWidget) -> None:
        self.let_go()
        self.window.show_alone(widget)

    def let_go(self) -> None:
        """Close what a walk or the sample holds open; the desk is the window's."""
        if self._walk is not None:
            walk, self._walk = self._walk, None
            walk.abandon()
        self.bringing_up.leave()
        self.window.close_desk()
        self.tour.stop()

    # --- an open pair -----------------------------------------------------------------------------------------------

    def open_pair(self, folder: Path, passphrase: str = "") -> bool:
        """Open a known pair; whatever stands in the way is said on the welcome page, and the answer is False.

        One that an older program left is brought to the present format first, and opened by itself afterwards.
        """
        from mentordesk.bundles.keystore_errors import PassphraseNeeded, WrongKeyPassphrase
        from mentordesk.bundles.opening import open_pair

        self.let_go()
        self._passphrase = passphrase or self._passphrase
        if self.bringing_up.begin(folder):
            return False
        try:
            keys = self.keys()
            workspace, laptop = open_pair(folder, keys, lease=self.home.lease())
            if keys.kind == "passphrase":
                try:
                    laptop.sign_seed  # noqa: B018 - reading it is what tries the passphrase
                except MentorDeskError:
                    workspace.close()
                    raise
        except (PassphraseNeeded, WrongKeyPassphrase) as error:
            self._passphrase = ""
            self._ask_passphrase(folder, message(error) if isinstance(error, WrongKeyPassphrase) else "")
            return False
        except MentorDeskError as error:
            self.show_welcome(message(error))
            return False
        from mentordesk_ui.desk import Desk

        self._open_desk(Desk(workspace, laptop, keys=keys, preferences=self.preferences))
        return True

    def _ask_passphrase(self, folder: Path, wrong: str) -> None:
        from mentordesk_ui.welcome.unlock import UnlockPage

        page = UnlockPage(folder, finding.title_of(folder))
        page.given.connect(self.open_pair)
        page.left.connect(self.show_welcome)
        if wrong:
            page.say_wrong(wrong)
        self.window.show_alone(page)

    def _open_desk(self, desk: Desk) -> None:
        self._walk = None
        self.home.remember_pair(desk.workspace.folder)
        desk.crashed.connect(self.tell_crash_of)
        desk.restore_wanted.connect(self._go_back, Qt.ConnectionType.QueuedConnection)  # the page that asks is closed
        self.window.open_desk(desk)

    def _go_back(self, name: str, with_private: bool) -> None:
        """Close the pair, bring one of its backups back, and open it again."""
        from mentordesk_ui.going_back import GoingBack

        assert self.window.desk is not None
        going = GoingBack(self.window.desk.workspace.folder, name, with_private, self)
        self._show_alone(going.page)
        going.ended.connect(lambda: self._gone_back(going))
        going.crashed.connect(self.tell_crash_of)
        self.window.closing.connect(going.wait)
        going.start()

    def _gone_back(self, going: GoingBack) -> None:
        def tell() -> None:
            self.window.go("backups")
            self.window.say(going.told)

        if self.open_pair(going.folder):
            tell()
        elif not self.bringing_up.afterwards(tell) and not going.is_back:
            self.show_welcome(going.told)

    def show_sample(self) -> None:
        """Make the sample pair and open it as the mentee."""
        self.tour.begin()

    # --- files ------------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Let the person choose an update or invitation."""
        self.given.choose()

    def open_files(self, files: Sequence[Path]) -> None:
        """Bring files in at the pair they were made for; an invitation leads to the steps of a new pair."""
        self.given.open(files)

    def keys(self) -> KeyStore:
        """Return where this laptop's keys lie, opened with the passphrase typed last.

        Raises:
            MentorDeskError: there is no such place here.
        """
        return self.home.keystore(self._environ, ask_passphrase=lambda: self._passphrase)

    def choose_portfolio(self) -> None:
        """Save the portfolio of the open pair, as it is put together on its page, where the person chooses."""
        from mentordesk_ui.pages.portfolio.page import PortfolioPage

        self.window.go("portfolio")
        if isinstance(page := self.window.page, PortfolioPage):
            page.save()

    # --- failing ----------------------------------------------------------------------------------------------------

    def tell_crash(self, details: str) -> None:
        """Say that the program failed somewhere; one dialog at a time."""
        from mentordesk_ui.dialogs.crash import CrashDialog

        if self._crash is not None:
            return
        dialog = CrashDialog(details, self.window)
        self._crash = dialog
        dialog.finished.connect(self._crash_told)
        dialog.rejected.connect(self.leaving.leave_at_once)
        dialog.open()

    def _crash_told(self) -> None:
        self._crash = None

    def tell_crash_of(self, error: BaseException) -> None:
        """Write an exception that nobody foresaw to the log and say that the program failed."""
        from mentordesk_ui import crash

        details = crash.report(type(error), error.__traceback__)
        crash.note(details)
        self.tell_crash(details)
