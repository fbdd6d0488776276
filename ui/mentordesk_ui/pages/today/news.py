"""What the other one sent since I last looked: a banner, and below it on request every change before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.queries.history import News, NewsCount
from mentordesk_ui import record_words
from mentordesk_ui.widgets import Banner, Button
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.painting import clear, tight
from mentordesk_ui.widgets.when import short_day

NAMED = 3
"""Kinds of records that the banner names."""


class NewsPanel(QWidget):
    """Says what is new and shows it in place; when it is put away, all of it counts as read.

    Signals:
        record_wanted(str, str): as `Page.record_wanted`.
        was_read(): the person has looked at what is new, or does not want to.
    """

    record_wanted = Signal(str, str)
    was_read = Signal()

    def __init__(self, ask: Callable[[], Sequence[News]], parent: QWidget | None = None) -> None:
        """Begin with nothing new.

        Args:
            ask: returns what is new in full, once the person wants to see it.
        """
        super().__init__(parent)
        self._ask = ask
        self._news = NewsCount({})
        self._column = tight(QVBoxLayout(self), 14)
        self.hide()

    # --- its parts, each made when it is first needed: most days none is --------------------------------------------

    @cached_property
    def banner(self) -> Banner:
        """Says what is new."""
        made = Banner("", "info", self.tr("Review changes"), closable=True)
        made.acted.connect(self.open)
        made.closed.connect(self._put_away)
        self._column.addWidget(made)
        return made

    @cached_property
    def details(self) -> QWidget:
        """Every change, below the banner."""
        made = QWidget()
        self._rows = tight(QVBoxLayout(made), 14)
        self._column.insertWidget(1, made)
        return made

    @cached_property
    def done(self) -> Button:
        """Puts all of it away, below the changes."""
        made = Button("", "check")
        made.setText(self.tr("All read"))
        made.clicked.connect(self._put_away)
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    @property
    def _is_open(self) -> bool:
        return "details" in vars(self) and not self.details.isHidden()

    def show_news(self, news: NewsCount, partner: str, today: date) -> None:
        """Tell what is new; nothing new hides the panel."""
        told = Counter({table: count for table, count in news.records.items() if table in record_words.ICONS})
        is_same, self._news = news == self._news, news
        if not told:
            self.hide()
            self._close()
            return
        kinds = [record_words.counted(table, count) for table, count in told.most_common(NAMED)]
        if len(told) > NAMED:
            kinds.append(self.tr("and more"))
        at = datetime.fromtimestamp(news.at / 1000).astimezone()
        words = self.tr("New from {0}, {1}: {2}.").format(partner, short_day(at.date(), today), listed(kinds))
        banner = self.banner
        banner.show()  # the person may have put it away
        self.show()
        if words != banner.text.text():
            banner.say(words)
        if self._is_open and not is_same:
            self._fill()

    def open(self) -> None:
        """Show every change."""
        self.details.show()
        self._fill()
        self.done.show()
        self.banner.action.hide()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        from mentordesk_ui.pages.exchange.update_rows import UpdateRows

        clear(self._rows)
        shown = UpdateRows(self._ask(), leads=True)
        shown.record_wanted.connect(self.record_wanted)
        self._rows.addWidget(shown)

    def _close(self) -> None:
        if not self._is_open:
            return
        clear(self._rows)
        self.details.hide()
        self.done.hide()
        self.banner.action.show()

    def _put_away(self) -> None:
        self._close()
        self.hide()
        self.was_read.emit()
