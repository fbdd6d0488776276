"""What stands around the pages of an open pair: rail, notices, job bar, status bar, and what keeps them true."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.file_reading import FileReading
from mentordesk_ui.job_bar import JobBar
from mentordesk_ui.new_day import NewDay
from mentordesk_ui.notices import Notices, SampleBar
from mentordesk_ui.page_stack import PageStack
from mentordesk_ui.pages import PAGES
from mentordesk_ui.pages.page import Page
from mentordesk_ui.reminders import Reminders
from mentordesk_ui.status import Status
from mentordesk_ui.watch_line import WatchLine
from mentordesk_ui.widgets import Button, Rail, RailItem, StatusBar
from mentordesk_ui.widgets.painting import tight

Sides = tuple[str, list[tuple[str, str]]]
"""The side of the sample pair that is open, and (side, name) of both."""


class PairFrame(QWidget):
    """One open pair in the window; it goes with its pair.

    Signals:
        go(str, str): the person wants a page, at a record if one is named.
        files_given(list): files of the watched folder are wanted.
        help_wanted(str): the person wants a page of the help.
        pairs_pressed(): the person pressed the name of the pair.
        own_pair_wanted(), side_wanted(str): as `MainWindow`.
    """

    go = Signal(str, str)
    files_given = Signal(list)
    help_wanted = Signal(str)
    pairs_pressed = Signal()
    own_pair_wanted = Signal()
    side_wanted = Signal(str)

    def __init__(self, desk: Desk, settings: QSettings, sample: Sides | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._build_rail()
        self.stack = PageStack(desk)
        self.notices = Notices(desk)
        self.notices.go.connect(lambda key: self.go.emit(key, ""))
        self.notices.help_wanted.connect(self.help_wanted)
        self.notices.tell_version(settings)
        self.watch = WatchLine(desk)
        self.watch.wanted.connect(self.files_given)
        self.job_bar = JobBar()
        desk.started.connect(self.job_bar.follow)
        self.status_bar = StatusBar()
        column = tight(QVBoxLayout())
        if sample is not None:
            self.sample_bar = SampleBar(*sample)
            self.sample_bar.own_pair_wanted.connect(self.own_pair_wanted)
            self.sample_bar.side_wanted.connect(self.side_wanted)
            column.addWidget(self.sample_bar)
        column.addWidget(self.notices)
        column.addWidget(self.watch)
        column.addWidget(self.stack, 1)
        column.addWidget(self.job_bar)
        line = tight(QHBoxLayout())
        line.addWidget(self.rail)
        line.addLayout(column, 1)
        outer = tight(QVBoxLayout(self))
        outer.addLayout(line, 1)
        outer.addWidget(self.status_bar)
        self._keep_true()

    def _build_rail(self) -> None:
        self.rail = Rail([RailItem(each.key, each.text, each.icon) for each in PAGES if each.in_rail])
        self.rail.chosen.connect(lambda key: self.go.emit(key, ""))
        self.rail.pair_pressed.connect(self.pairs_pressed)
        self.send_button = Button(self.tr("Send update"), "send", "primary")
        self.send_button.clicked.connect(lambda: self.go.emit("send", ""))
        self.import_button = Button(self.tr("Import update"), "inbox")
        self.import_button.clicked.connect(lambda: self.go.emit("import", ""))
        for button in (self.send_button, self.import_button):
            button.setCheckable(True)
            button.is_place = True
            self.rail.add_foot(button)

    def _keep_true(self) -> None:
        """Start what asks again after a change, after a while, and when a day begins."""
        self.status = Status(self._desk, self.rail, self.send_button, self.status_bar, parent=self)
        self.reading = FileReading(self._desk, self)
        self.reminders = Reminders(self._desk, self)
        self.new_day = NewDay(self._desk, self)
        self.new_day.begun.connect(self.stack.begin_day)
        self.new_day.begun.connect(self.status.refresh)

    def show_page(self, key: str, record: str = "") -> Page:
        """Show a page, at a record if one is named, and show in the rail where one is."""
        page = self.stack.page(key)
        self.rail.set_current(key if any(each.key == key and each.in_rail for each in PAGES) else "")
        self.send_button.setChecked(key == "send")
        self.import_button.setChecked(key == "import")
        self.notices.show_on(key)
        self.stack.show_page(page, record)
        return page

    def stop(self) -> None:
        """Ask nothing any more: the pair is about to close."""
        for each in (self.status, self.watch, self.reading, self.reminders, self.new_day, self.notices):
            each.stop()
