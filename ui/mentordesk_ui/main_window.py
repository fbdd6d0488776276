"""The main window: the rail, the page in the centre, the status bar, and the menus.

It holds either the welcome page or an open pair (a `Desk`); everything that a page wants of the window comes by signal.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from mentordesk.records import record_links
from mentordesk_ui import panes, pasting, places, tab_order, window_place
from mentordesk_ui.accessible import factory
from mentordesk_ui.commands import Commands
from mentordesk_ui.pages import PAGES
from mentordesk_ui.tab_order import InReadingOrder
from mentordesk_ui.widgets import Toaster, dropped_files
from mentordesk_ui.widgets.speech import say_aloud, say_place

if TYPE_CHECKING:
    from mentordesk.errors import MentorDeskError
    from mentordesk_ui.desk import Desk
    from mentordesk_ui.pages.page import Page
    from mentordesk_ui.pair_frame import PairFrame, Sides
    from mentordesk_ui.palette.finding import Finder
    from mentordesk_ui.palette.palette import Palette

NAME = "MentorDesk"
LEAST_SIZE = (720, 540)


class MainWindow(InReadingOrder, QMainWindow):
    """The one window of the program.

    Signals:
        files_given(list): paths dropped on the window, or chosen to open.
        pairs_wanted(): the person wants to change to another pair.
        own_pair_wanted(): the person wants to stop looking at the sample and start.
        side_wanted(str): the person wants to look at the sample as mentor or mentee.
        pair_opened(): a pair is shown.
        closing(): the window is about to close.
    """

    files_given = Signal(list)
    pairs_wanted = Signal()
    own_pair_wanted = Signal()
    side_wanted = Signal(str)
    pair_opened = Signal()
    closing = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        factory.install()
        self._settings = settings
        self.desk: Desk | None = None
        self.frame: PairFrame
        self.pages: dict[str, Page] = {}
        self.may_close: Callable[[], bool] = lambda: True
        self.palette_shown: Palette | None = None
        self._finder: Finder | None = None
        self._pasted = pasting.Pasted()
        self.setWindowTitle(NAME)
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self._centre = QStackedWidget()
        self.setCentralWidget(self._centre)
        self.commands = Commands(self)
        self.toasts = Toaster(self._centre)
        window_place.restore(self, settings)

    # --- welcome --------------------------------------------------------------------------------------------------

    def show_alone(self, widget: QWidget) -> None:
        """Fill the window with one widget, such as the welcome page or a step of pairing."""
        self.close_desk()
        self.setWindowTitle(NAME)
        self.commands.set_pair_open(False)
        self._replace_centre(widget)
        say_aloud(widget, widget.accessibleName())

    # --- an open pair ---------------------------------------------------------------------------------------------

    def open_desk(self, desk: Desk, *, sample: Sides | None = None) -> None:
        """Show a pair, or a side of the sample."""
        from mentordesk_ui.pair_frame import PairFrame

        self.close_desk()
        try:
            self.frame = frame = PairFrame(desk, self._settings, sample)
        except BaseException:
            desk.close()  # else nobody could open the pair again
            raise
        self.desk = desk
        self.pages = frame.stack.pages
        for signal, work in (
            (frame.go, self.go),
            (frame.help_wanted, self.show_help),
            (frame.pairs_pressed, self.commands.recent.offer),
            (frame.files_given, self.files_given),
            (frame.own_pair_wanted, self.own_pair_wanted),
            (frame.side_wanted, self.side_wanted),
            (frame.stack.made, self._connect_page),
            (frame.reminders.told, self._remind),
            (frame.reminders.go, self._follow_reminder),
            (desk.failed, self.show_problem),
            (desk.link_followed, self.follow_link),
        ):
            signal.connect(work)
        self.toasts = Toaster(frame.stack)
        self._replace_centre(frame)
        self.commands.set_pair_open(True)
        frame.rail.fit(self.width())
        self.go(self._last_page(desk))
        self.pair_opened.emit()

    def _connect_page(self, page: Page) -> None:
        page.go.connect(self.go)
        page.record_wanted.connect(self.show_record)
        page.find_wanted.connect(self.look_for)
        page.said.connect(self.say)
        page.written.connect(self.say_written)

    def _last_page(self, desk: Desk) -> str:
        """Return where this pair was left the last time; the sample begins at Today."""
        key = "" if desk.is_sample else str(self._settings.value(f"page/{desk.workspace.id}", ""))
        return key if any(each.key == key and each.in_rail for each in PAGES) else "today"

    def close_desk(self) -> None:
        """Seal what is being typed and let the pair go."""
        if self.desk is None:
            return
        if self.palette_shown is not None:
            self.palette_shown.close_palette()
        self._remember_page(self.desk)
        for page in self.pages.values():
            page.leave()
        if self._finder is not None:
            self._finder.stop()
            self._finder.deleteLater()
            self._finder = None
        if self.toasts.current is not None:
            self.toasts.current.put_away()  # its Undo belongs to this pair
        desk, self.desk = self.desk, None
        self.pages = {}
        desk.failed.disconnect(self.show_problem)
        self.frame.stop()
        desk.close()
        self.toasts = Toaster(self._centre)
        self._replace_centre(QWidget())
        desk.deleteLater()

    def _remember_page(self, desk: Desk) -> None:
        if not desk.is_sample:
            self._settings.setValue(f"page/{desk.workspace.id}", self.page_key)

    def go(self, key: str, record: str = "") -> None:
        """Show a page, at a record if one is named."""
        if self.desk is None:
            return
        focus = QApplication.focusWidget()
        if (left := self.page) is not None:
            left.leave()
        was_in_rail = tab_order.holds(self.frame.rail, focus)
        was_in_page = left is not None and tab_order.holds(left, focus)
        page = self.frame.show_page(key, record)
        if self.toasts.current is not None:
            self.toasts.current.raise_()  # a page that is new lies over it
        self.commands.here.show_page(page)
        if page is not left:
            name = page.accessibleName()
            self.setWindowTitle(f"{name} – {NAME}" if name else NAME)
            if not was_in_rail:
                panes.come_along(page)
            say_place(page, name)
        elif was_in_page and not tab_order.holds(page, QApplication.focusWidget()):
            panes.come_along(page)  # where the keyboard was may be gone

    def show_help(self, key: str = "") -> None:
        """Show a page of the help, or the one about what is on the screen."""
        if self.desk is None:
            from mentordesk_ui.dialogs.help import HelpDialog

            dialog = HelpDialog(self)
            dialog.open()
            dialog.help.open(key)
            return
        here = self.page_key
        if here == "help":
            self.go("help", key)
            return
        from mentordesk_ui.pages.help.page import HelpPage

        self.go("help", key or here)
        if isinstance(page := self.page, HelpPage):
            page.come_from(here, next((each.text for each in PAGES if each.key == here), ""))

    def show_record(self, table: str, record: str) -> None:
        """Show a record of any kind on the page that has it."""
        if self.desk is None:
            return
        place = places.place_of(self.desk.workspace, table, record)
        if any(each.key == place.page for each in PAGES):
            self.go(place.page, place.record)

    def follow_link(self, address: str) -> None:
        """Show the record that a link leads to; any other address is opened outside, after asking."""
        from mentordesk_ui.addresses import ask_to_open

        if (named := record_links.parse(address)) is not None:
            self.show_record(*named)
        else:
            ask_to_open(address, self)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.frame.stack.current if self.desk is not None else None

    @property
    def page_key(self) -> str:
        """The key of the page that is shown; empty without a pair."""
        return self.frame.stack.current_key if self.desk is not None else ""

    def look_for(self, text: str = "") -> None:
        """Open the palette over the window, or close it when it is open."""
        from mentordesk_ui.palette.entries import Entries
        from mentordesk_ui.palette.finding import Finder
        from mentordesk_ui.palette.palette import Palette

        if self.palette_shown is not None:
            self.palette_shown.close_palette()
            return
        if self.desk is not None and self._finder is None:
            self._finder = Finder(self.desk.workspace, self)
        entries = Entries(self.commands.by_menu(), self.desk, self.go, self.show_record, self._settings)
        self.palette_shown = Palette(self, entries, self._finder)
        self.palette_shown.closed.connect(self._palette_closed)
        self.palette_shown.open_with(text)

    def _palette_closed(self) -> None:
        self.palette_shown = None

    def next_pane(self, step: int) -> None:
        """Put the keyboard into the next part of the window (1), or the one before (-1)."""
        panes.walk(self, step)

    # --- telling --------------------------------------------------------------------------------------------------

    def say(self, text: str, can_undo: bool = False) -> None:
        """Show a message at the foot, with Undo of the latest change if that is possible, whatever comes after it."""
        toast = self.toasts.say(text, self.tr("Undo") if can_undo else "")
        toast.action.setVisible(can_undo)
        if can_undo and (desk := self.desk) is not None:
            toast.acted.connect(lambda change=desk.last_change: desk.undo(change))

    def say_written(self, text: str, path: str) -> None:
        """Say that a file was written, and offer to open it or the folder it lies in."""
        from mentordesk_ui import mailing

        toast = self.toasts.say(text, self.tr("Open"), icon="external-link", second=self.tr("Show in folder"))
        toast.acted.connect(lambda: mailing.open_file(Path(path)))
        toast.second_acted.connect(lambda: mailing.show_in_folder(Path(path)))

    def show_problem(self, error: MentorDeskError) -> None:
        """Say what could not be done, what is safe and what to do."""
        from mentordesk_ui.messages import message

        self.say(message(error))

    # --- files, size and leaving ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files dragged from a folder or a mail program, and the text of a mail with an update in it."""
        if dropped_files(event.mimeData()) or pasting.holds_update(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        if files := self._pasted.files(event.mimeData()):
            event.acceptProposedAction()
            self.files_given.emit(files)

    def follow_watched(self) -> None:
        """Watch the folder that was chosen just now."""
        if self.desk is not None:
            self.frame.watch.follow()

    def follow_reminders(self) -> None:
        """Remind as was chosen just now."""
        if self.desk is not None:
            self.frame.reminders.follow()

    def come_to_front(self) -> None:
        """Stand before other windows, also from the task bar."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        if QGuiApplication.platformName() != "offscreen":
            self.raise_()
            self.activateWindow()

    def _remind(self, text: str) -> None:
        toast = self.toasts.say(text, self.tr("Open"), icon="bell")
        toast.acted.connect(self.frame.reminders.open_shown)

    def _follow_reminder(self, key: str, record: str) -> None:
        self.come_to_front()
        self.go(key, record)

    def paste(self) -> None:
        """Bring in what was copied in a mail program: its text, or files."""
        if files := self._pasted.files(QGuiApplication.clipboard().mimeData()):
            self.files_given.emit(files)
        else:
            self.say(self.tr("There is nothing to paste. Copy the whole text of the mail first."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse the rail where the window is narrow."""
        super().resizeEvent(event)
        if self.desk is not None:
            self.frame.rail.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Seal, remember the window's place, and go; nothing asks to be saved."""
        if not self.may_close():
            event.ignore()
            return
        window_place.keep(self, self._settings)
        self.closing.emit()
        self.close_desk()
        event.accept()

    def _replace_centre(self, widget: QWidget) -> None:
        while (old := self._centre.widget(0)) is not None:
            self._centre.removeWidget(old)
            old.deleteLater()
        self._centre.addWidget(widget)
        self._centre.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
