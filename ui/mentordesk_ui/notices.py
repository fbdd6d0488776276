"""Banners over Today for what waits since the last time: text that was kept, words that are not on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mentordesk import __version__
from mentordesk.queries.pairings import pairing
from mentordesk.records import Pairing
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.daily import not_kept
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import spoken
from mentordesk_ui.pages.backups.words import failure
from mentordesk_ui.widgets import Banner, SegmentedChoice
from mentordesk_ui.widgets.when import as_day, day

VERSION_SEEN = "help/version"
"""The version of the program whose news were shown, in the settings."""
_ORDER = ("over", "went_on", "synced", "backup", "kept", "sheet", "news")
"""The banners from top to bottom."""

LOOK_MS = 500
"""After opening: whether a cloud service keeps the folder asks the disk of every folder above, and may take long."""


class Notices(QWidget):
    """Shown while there is something to tell.

    Signals:
        go(str): the page that a banner leads to.
        help_wanted(str): the page of the help that a banner leads to.
    """

    go = Signal(str)
    help_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 16, 28, 0)
        self._column.setSpacing(10)
        self._settings: QSettings | None = None
        self._put_away: set[str] = set()
        self._service = ""
        self._page = ""
        self._say_that_it_went_on()
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._say_where_it_lies)
        self._look.start()
        self._has_kept = bool(desk.workspace.drafts.to_decide())
        desk.changed.connect(self._changed)
        desk.backed_up.connect(self._tell_backup)

    # --- its banners, each made when it is first needed: most days none is ------------------------------------------

    @cached_property
    def over(self) -> Banner:
        """An ended or paused pair."""
        return self._add("over", Banner("", "info", self.tr("Reopen"), "flag"), self._reopen)

    @cached_property
    def went_on(self) -> Banner:
        """A copied or restored folder that went on as a new laptop."""
        made = Banner("", "info", self.tr("Send an update"), "laptop", closable=True)
        return self._add("went_on", made, lambda: self.go.emit("send"))

    @cached_property
    def synced(self) -> Banner:
        """A folder that a cloud service may mix up."""
        return self._add("synced", Banner("", "warn", "", closable=True))

    @cached_property
    def backup(self) -> Banner:
        """A backup that could not be kept."""
        made = Banner("", "warn", self.tr("Look at the backups"), closable=True)
        return self._add("backup", made, lambda: self.go.emit("backups"))

    @cached_property
    def kept(self) -> Banner:
        """Text that was being typed when the program ended."""
        made = Banner(self.tr("Text you were typing was kept."), "warn", self.tr("Look at it"), "pencil", closable=True)
        return self._add("kept", made, lambda: self.go.emit("kept"))

    @cached_property
    def sheet(self) -> Banner:
        """Recovery words that nobody wrote down."""
        made = Banner(
            self.tr("Your 24 recovery words are not on paper yet."),
            "info",
            self.tr("Show them"),
            "key-round",
            closable=True,
        )
        return self._add("sheet", made, lambda: self.go.emit("recovery"))

    @cached_property
    def news(self) -> Banner:
        """A new version of the program."""
        made = Banner("", "info", self.tr("What’s new"), "sparkles", closable=True)
        return self._add("news", made, self._read_news)

    def _add(self, name: str, banner: Banner, act: Callable[[], None] | None = None) -> Banner:
        banner.hide()
        if act is not None:
            banner.acted.connect(act)
        banner.closed.connect(lambda: self._close(name))
        at = _ORDER.index(name)
        self._column.insertWidget(sum(each in vars(self) for each in _ORDER[:at]), banner)
        if below := [getattr(self, each) for each in _ORDER[at + 1 :] if each in vars(self)]:
            banner.stackUnder(below[0])  # among the children too, in whose order a screen reader walks
        return banner

    def _show_if(self, name: str, is_wanted: bool) -> None:
        if is_wanted and name not in self._put_away:
            getattr(self, name).show()
        elif name in vars(self):
            getattr(self, name).hide()

    def stop(self) -> None:
        """Ask nothing any more: the pair is about to close."""
        self._look.stop()

    # --- what they say ----------------------------------------------------------------------------------------------

    def show_on(self, page: str) -> None:
        """Come up over Today, stay away elsewhere."""
        self._page = page
        if page == "today":
            self._tell_end()
            self._tell_backup()
            self._has_kept = self._has_kept and bool(self._desk.workspace.drafts.to_decide())
            self._show_if("kept", self._has_kept)
            self._show_if("sheet", "sheet" not in self._put_away and bool(self._desk.sheet.words()))
            for name in ("went_on", "synced", "news"):
                self._show_if(name, name in vars(self) and bool(getattr(self, name).text.text()))
        self._show()

    def tell_version(self, settings: QSettings) -> None:
        """Say once, after an update of the program, that there is something new; a first start is no update."""
        seen = str(settings.value(VERSION_SEEN, ""))
        if not seen:
            settings.setValue(VERSION_SEEN, __version__)
        elif seen != __version__:
            self._settings = settings
            self.news.text.setText(self.tr("MentorDesk is now version {0}.").format(__version__))

    def _read_news(self) -> None:
        from mentordesk.library.help import NEWS

        self._close("news")
        self.help_wanted.emit(NEWS)

    def _say_that_it_went_on(self) -> None:
        """Say that the folder went on as a new laptop."""
        from mentordesk.bundles import going_on

        told = going_on.notice(self._desk.workspace)
        if told is not None:
            self.went_on.text.setText(spoken(told.sentence))

    def _say_where_it_lies(self) -> None:
        """Say that a cloud service may mix the folder up."""
        from mentordesk.workspace import synced

        if name := synced.untold(self._desk.workspace):
            self.synced.text.setText(spoken(synced.warning(name)))
            self._service = name
            self._show_if("synced", self._page == "today")
            self._show()

    def _changed(self, changes: Changes) -> None:
        if changes.touch(Pairing) and self._page == "today":
            self._tell_end()
            self._show()

    def _tell_backup(self) -> None:
        """A backup that failed is told until one is kept; put away, it comes back when another fails."""
        told = not_kept(self._desk.daily.snapshots)
        text = " ".join(failure(told)) if told is not None else ""
        if text and text != self.backup.text.text():
            self._put_away.discard("backup")
            self.backup.say(text)
        self._show_if("backup", bool(text))
        self._show()

    def _tell_end(self) -> None:
        """An ended pair opens to be read; it says so, and can go on."""
        found = pairing(self._desk.workspace)
        ended = as_day(found.ended)
        if found.state == "ended":
            dated = self.tr("This pair ended on {0}. Everything stays to be read.")
            undated = self.tr("This pair has ended. Everything stays to be read.")
            self.over.text.setText(dated.format(day(ended, date.today())) if ended is not None else undated)
        elif found.state == "paused":
            self.over.text.setText(self.tr("This pair is paused."))
        self._show_if("over", found.state in ("ended", "paused"))

    def _reopen(self) -> None:
        from mentordesk.actions import pairings

        self._desk.do(pairings.edit_pairing, state="active", ended="")

    def _close(self, name: str) -> None:
        self._put_away.add(name)
        if name == "went_on":
            from mentordesk.bundles import going_on

            going_on.take_notice(self._desk.workspace)
        elif name == "news" and self._settings is not None:
            self._settings.setValue(VERSION_SEEN, __version__)
        elif name == "synced":
            from mentordesk.workspace import synced

            synced.note_told(self._desk.workspace, self._service)
        self._show_if(name, False)
        self._show()

    def _show(self) -> None:
        made = [getattr(self, each) for each in _ORDER if each in vars(self)]
        self.setVisible(self._page == "today" and any(not each.isHidden() for each in made))


class SampleBar(QWidget):
    """Stays over every page of the sample pair: nothing is sent, look from the other side, start your own.

    Signals:
        own_pair_wanted(): the person wants to start for real.
        side_wanted(str): mentor or mentee.
    """

    own_pair_wanted = Signal()
    side_wanted = Signal(str)

    def __init__(self, side: str, sides: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            "mentor": self.tr("{0}, mentor"),
            "mentee": self.tr("{0}, mentee"),
        }
        self.banner = Banner(self.tr("Sample – nothing here is sent."), "info", self.tr("Start your own"), "compass")
        self.banner.acted.connect(self.own_pair_wanted)
        options = [(role, words.get(role, "{0}").format(name)) for role, name in sides]
        self.side = SegmentedChoice(options, self.tr("Look at the sample as"), side)
        self.side.chosen.connect(self.side_wanted)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(28, 14, 28, 0)
        self._line.setSpacing(14)
        self._line.addWidget(self.banner, 1)
        self._line.addWidget(self.side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two sides below the words where large letters leave no room beside them."""
        super().resizeEvent(event)
        needed = self.banner.sizeHint().width() + self.side.sizeHint().width() + 70
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if self.width() >= needed else ways.TopToBottom)
