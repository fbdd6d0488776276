"""The main window: the rail, the page in the centre, the status bar, and the menus.

It holds either the welcome page or an open pair (a `Desk`); everything that a page wants of the window comes by signal.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.records import record_links
from mentordesk_ui import panes, pasting, places
from mentordesk_ui.accessible import factory
from mentordesk_ui.commands import Commands
from mentordesk_ui.pages import PAGES
from mentordesk_ui.widgets import Button, Rail, RailItem, StatusBar, Toaster, dropped_files
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.speech import say_aloud

if TYPE_CHECKING:
    from mentordesk.errors import MentorDeskError
    from mentordesk_ui.desk import Desk
    from mentordesk_ui.pages.page import Page
    from mentordesk_ui.palette.finding import Finder
    from mentordesk_ui.palette.palette import Palette

LEAST_SIZE = (720, 540)


class MainWindow(QMainWindow):
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
        self.pages: dict[str, Page] = {}
        self.may_close: Callable[[], bool] = lambda: True
        self.palette_shown: Palette | None = None
        self._finder: Finder | None = None
        self._pasted = pasting.Pasted()
        self.setWindowTitle("MentorDesk")
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self._centre = QStackedWidget()
        self.setCentralWidget(self._centre)
        self.commands = Commands(self)
        self.toasts = Toaster(self._centre)
        self._restore_place()

    # --- welcome --------------------------------------------------------------------------------------------------

    def show_alone(self, widget: QWidget) -> None:
        """Fill the window with one widget, such as the welcome page or a step of pairing."""
        self.close_desk()
        self.commands.set_pair_open(False)
        self._replace_centre(widget)

    # --- an open pair ---------------------------------------------------------------------------------------------

    def open_desk(self, desk: Desk, *, sample: tuple[str, list[tuple[str, str]]] | None = None) -> None:
        """Show a pair; `sample` is the side of the sample pair that is open, and (side, name) of both."""
        from mentordesk_ui.file_reading import FileReading
        from mentordesk_ui.job_bar import JobBar
        from mentordesk_ui.new_day import NewDay
        from mentordesk_ui.notices import Notices, SampleBar
        from mentordesk_ui.page_stack import PageStack
        from mentordesk_ui.reminders import Reminders
        from mentordesk_ui.status import Status
        from mentordesk_ui.watch_line import WatchLine

        self.close_desk()
        self.desk = desk
        frame = QWidget()
        outer = tight(QVBoxLayout(frame))
        line = tight(QHBoxLayout())
        self._build_rail()
        self.stack = PageStack(desk)
        self.stack.made.connect(self._connect_page)
        self.pages = self.stack.pages
        self.notices = Notices(desk)
        self.notices.go.connect(self.go)
        self.notices.help_wanted.connect(self.show_help)
        self.notices.tell_version(self._settings)
        column = tight(QVBoxLayout())
        if sample is not None:
            self.sample_bar = SampleBar(*sample)
            self.sample_bar.own_pair_wanted.connect(self.own_pair_wanted)
            self.sample_bar.side_wanted.connect(self.side_wanted)
            column.addWidget(self.sample_bar)
        column.addWidget(self.notices)
        self.watch = WatchLine(desk)
        self.watch.wanted.connect(self.files_given)
        column.addWidget(self.watch)
        column.addWidget(self.stack, 1)
        self.job_bar = JobBar()
        column.addWidget(self.job_bar)
        line.addWidget(self.rail)
        line.addLayout(column, 1)
        outer.addLayout(line, 1)
        self.status_bar = StatusBar()
        outer.addWidget(self.status_bar)
        self.status = Status(desk, self.rail, self.send_button, self.status_bar, parent=frame)
        self.reading = FileReading(desk, frame)
        self.reminders = Reminders(desk, frame)
        self.reminders.told.connect(self._remind)
        self.reminders.go.connect(self._follow_reminder)
        self.new_day = NewDay(desk, frame)
        self.new_day.begun.connect(self.stack.begin_day)
        self.new_day.begun.connect(self.status.refresh)
        desk.failed.connect(self.show_problem)
        desk.link_followed.connect(self.follow_link)
        desk.started.connect(self.job_bar.follow)
        self.toasts = Toaster(self.stack)
        self._replace_centre(frame)
        self.commands.set_pair_open(True)
        self.rail.fit(self.width())
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

    def _build_rail(self) -> None:
        self.rail = Rail([RailItem(each.key, each.text, each.icon) for each in PAGES if each.in_rail])
        self.rail.chosen.connect(self.go)
        self.rail.pair_pressed.connect(self.commands.recent.offer)
        self.send_button = Button(self.tr("Send update"), "send", "primary")
        self.send_button.clicked.connect(lambda: self.go("send"))
        self.import_button = Button(self.tr("Import update"), "inbox")
        self.import_button.clicked.connect(lambda: self.go("import"))
        for button in (self.send_button, self.import_button):
            button.setCheckable(True)
            button.is_place = True
        self.rail.add_foot(self.send_button)
        self.rail.add_foot(self.import_button)

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
        self.status.stop()
        self.watch.stop()
        self.reading.stop()
        self.reminders.stop()
        self.new_day.stop()
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
        was_in_rail, was_in_page = panes.holds(self.rail, focus), left is not None and panes.holds(left, focus)
        page = self.stack.page(key)
        self.rail.set_current(key if any(each.key == key and each.in_rail for each in PAGES) else "")
        self.send_button.setChecked(key == "send")
        self.import_button.setChecked(key == "import")
        self.notices.show_on(key)
        self.stack.show_page(page, record)
        if self.toasts.current is not None:
            self.toasts.current.raise_()  # a page that is new lies over it
        self.commands.here.show_page(page)
        if page is not left:
            say_aloud(page, page.accessibleName())
            if not was_in_rail:
                panes.come_along(page)
        elif was_in_page:
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
        return self.stack.current if self.desk is not None else None

    @property
    def page_key(self) -> str:
        """The key of the page that is shown; empty without a pair."""
        return self.stack.current_key if self.desk is not None else ""

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
            self.watch.follow()

    def follow_reminders(self) -> None:
        """Remind as was chosen just now."""
        if self.desk is not None:
            self.reminders.follow()

    def come_to_front(self) -> None:
        """Stand before other windows, also from the task bar."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        if QGuiApplication.platformName() != "offscreen":
            self.raise_()
            self.activateWindow()

    def _remind(self, text: str) -> None:
        toast = self.toasts.say(text, self.tr("Open"), icon="bell")
        toast.acted.connect(self.reminders.open_shown)

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
            self.rail.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Seal, remember the window's place, and go; nothing asks to be saved."""
        if not self.may_close():
            event.ignore()
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.sync()
        self.closing.emit()
        self.close_desk()
        event.accept()

    def _restore_place(self) -> None:
        geometry = self._settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1240, 800)

    def _replace_centre(self, widget: QWidget) -> None:
        while (old := self._centre.widget(0)) is not None:
            self._centre.removeWidget(old)
            old.deleteLater()
        self._centre.addWidget(widget)
        self._centre.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
