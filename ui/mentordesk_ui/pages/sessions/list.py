"""The list of sessions: what comes next on top, what waits to be closed, and what has been."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from mentordesk.queries.sessions import starts_at
from mentordesk.records import Session
from mentordesk_ui.pages.sessions.words import away_words, is_over, state_pill, when_words
from mentordesk_ui.widgets import MoreLine, Pill, RowList
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from mentordesk_ui.widgets.coming_rows import Coming
from mentordesk_ui.widgets.grouped_list import GroupedList
from mentordesk_ui.widgets.when import short_day

GROUPS = ("next", "open", "past")
SHOWN = 8
"""Past sessions shown at first; the others come with a click."""


class SessionRow(ChosenRow):
    """A session in the list."""

    def __init__(self, session: Session, both_changed: bool, today: date, parent: QWidget | None = None) -> None:
        begin = starts_at(session)
        is_coming = session.state == "planned" and not is_over(session)
        pill: Pill | None = None
        if is_coming:
            about = when_words(session, today)
            pill = Pill(away_words(session, today), "progress") if begin is not None else None
        else:
            about = short_day(begin.astimezone().date(), today) if begin is not None else ""
            pill = state_pill(session) if session.state != "held" else None
        super().__init__(session.title, about, trailing=pill, key=session.id, parent=parent)
        if both_changed:
            self.warn(self.tr("Both of you changed it"))


class SessionList(GroupedList):
    """All sessions; the past ones that do not fit come with a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._is_long = False
        self._last: tuple[Sequence[Session], frozenset[str], date] = ((), frozenset(), date.min)
        words = {"next": self.tr("Next"), "open": self.tr("Not closed yet"), "past": self.tr("Past")}
        for name in GROUPS:
            self.add_group(name, words[name], RowList())
        self.more = MoreLine()
        self.more.wanted.connect(self._show_all)
        self.add(self.more)

    def show_sessions(
        self, planned: Sequence[Session], past: Sequence[Session], both_changed: frozenset[str], today: date
    ) -> None:
        """Show these sessions; `planned` the next first, `past` the latest first. The keyboard stays where it is."""
        is_open = [each for each in planned if is_over(each)]
        coming = [each for each in planned if each not in is_open]
        short = self._is_long or len(past) <= SHOWN + 1 or self._current in {each.id for each in past[SHOWN:]}
        shown = past if short else past[:SHOWN]
        self._last = ([*planned, *past], both_changed, today)
        wanted = (tuple(coming), tuple(is_open), tuple(shown), len(past), both_changed, today)
        if wanted == self._shown:
            return
        self._shown = wanted
        groups = zip(GROUPS, (coming, is_open, shown), strict=True)
        self.show_rows(
            {
                name: [Coming(each.id, partial(SessionRow, each, each.id in both_changed, today)) for each in found]
                for name, found in groups
            }
        )
        self.more.show_left(len(past) - len(shown))

    def _show_all(self) -> None:
        self._is_long = True
        sessions, both_changed, today = self._last
        planned = [each for each in sessions if each.state == "planned"]
        past = [each for each in sessions if each.state != "planned"]
        self.show_sessions(planned, past, both_changed, today)
        self.focus(past[SHOWN].id)
