"""The list of sessions: what comes next on top, what waits to be closed, and what has been."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.queries.sessions import starts_at
from mentordesk.records import Session
from mentordesk_ui.pages.sessions.words import away_words, is_over, state_pill, when_words
from mentordesk_ui.widgets import Card, LinkButton, Pill, RowList, WrappedLabel
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from mentordesk_ui.widgets.fact_rows import LinkLine
from mentordesk_ui.widgets.painting import tight
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
            self.add_below(WrappedLabel(self.tr("! Both of you changed it"), "small-strong", "progress"))


class _Group(RowList):
    """The sessions of one part of the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up and Down to the whole list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


class SessionList(Card):
    """All sessions.

    Signals:
        chosen(str): the person wants to see this session.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Sessions"))
        self._shown: object = None
        self._current = ""
        self._is_long = False
        self._last: tuple[Sequence[Session], frozenset[str], date] = ((), frozenset(), date.min)
        self.groups: dict[str, _Group] = {}
        self._parts: dict[str, QWidget] = {}
        words = {"next": self.tr("Next"), "open": self.tr("Not closed yet"), "past": self.tr("Past")}
        for name in GROUPS:
            group = _Group()
            part = QWidget()
            part.bleeds = True  # type: ignore[attr-defined]
            column = tight(QVBoxLayout(part), 4)
            heading = tight(QHBoxLayout())
            heading.setContentsMargins(8, 0, 8, 0)
            heading.addWidget(WrappedLabel(words[name], "small-strong", "muted"))
            column.addLayout(heading)
            column.addWidget(group)
            self.add(part)
            self.groups[name], self._parts[name] = group, part
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self._more_line = LinkLine(self.more)
        self.add(self._more_line)

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
        focused = next((row.key for row in self.rows() if row.hasFocus()), "")
        for name, found in zip(GROUPS, (coming, is_open, shown), strict=True):
            self.groups[name].set_rows(SessionRow(each, each.id in both_changed, today) for each in found)
            self._parts[name].setVisible(bool(found))
        self.more.setText(self.tr("Show {0} more").format(len(past) - len(shown)))
        self._more_line.setVisible(len(past) > len(shown))
        for row in self.rows():
            row.clicked.connect(lambda _=False, key=row.key: self.chosen.emit(key))
        self.set_current(self._current)
        if focused:
            self.focus(str(focused))

    def _show_all(self) -> None:
        self._is_long = True
        sessions, both_changed, today = self._last
        planned = [each for each in sessions if each.state == "planned"]
        past = [each for each in sessions if each.state != "planned"]
        hidden = len(self.rows())
        self.show_sessions(planned, past, both_changed, today)
        rows = self.rows()
        rows[min(hidden, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> list[SessionRow]:
        """Return all rows from top to bottom."""
        return [row for group in self.groups.values() for row in group.rows() if isinstance(row, SessionRow)]

    def set_current(self, session: str) -> None:
        """Mark a session as the one that is shown."""
        self._current = session
        for row in self.rows():
            row.setChecked(row.key == session)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go on from group to group."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        rows = self.rows()
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), -1)
        if step is not None and at >= 0 and 0 <= at + step < len(rows):
            rows[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def focus(self, session: str) -> None:
        """Put the keyboard on a session."""
        for row in self.rows():
            if row.key == session:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
