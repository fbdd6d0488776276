"""What is talked about now, with its time: the top of the session screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.records import AgendaItem
from mentordesk_ui.pages.sessions.words import countdown, minutes_words
from mentordesk_ui.widgets import Button, Card, Label, ProgressBar, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.listing import isolated
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.speech import say_aloud


class _Countdown(Label):
    """Time in large figures, as wide at 00:00 as at 59:59."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "h1", "text", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        usual = metrics.horizontalAdvance("+00:00")
        return QSize(max(usual, metrics.horizontalAdvance(self.text())) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NowCard(Card):
    """One point with its timebox, and the four things one does with it.

    Signals:
        ticked(), skipped(), parked(): the point is done, goes on later, or is left for another time.
        clock_pressed(): the clock stops or goes on.
    """

    ticked = Signal()
    skipped = Signal()
    parked = Signal()
    clock_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.place = Label("", "small-strong", "muted")
        self.what = WrappedLabel("", "h2")
        self.outcome = WrappedLabel("")
        self.lead = WrappedLabel("", "small", "muted")
        self.left = _Countdown()
        self.of = Label("", "small", "muted")
        self.of.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.bar = ProgressBar(0, self.tr("Time of this point"))
        words = tight(QVBoxLayout(), 4)
        for each in (self.place, self.what, self.outcome, self.lead):
            words.addWidget(each)
        words.addStretch(1)
        self._time = QWidget()
        figures = tight(QVBoxLayout(self._time), 0)
        figures.addWidget(self.left)
        figures.addWidget(self.of)
        figures.addStretch(1)
        line = tight(QHBoxLayout(), 24)
        line.addLayout(words, 1)
        line.addWidget(self._time)
        self.tick = self._button(self.tr("Tick and go on"), "check", "T", self.ticked, primary=True)
        self.skip = self._button(self.tr("Come back to it later"), "skip-forward", "N", self.skipped)
        self.park = self._button(self.tr("Leave for another time"), "circle-parking", "P", self.parked)
        self.clock = self._button("", "pause", "C", self.clock_pressed)
        self.controls = Flow(self.tick, self.skip, self.park, self.clock)
        self.add_layout(line)
        self.add(self.bar)
        self.add_space(2)
        self.add(self.controls)

    def _button(self, words: str, icon: str, key: str, signal: object, *, primary: bool = False) -> Button:
        button = Button(words, icon, "primary" if primary else "secondary")
        button.clicked.connect(lambda _=False: signal.emit())  # type: ignore[attr-defined]
        button.setToolTip(self.tr("Key {0}").format(key))
        button.setAccessibleDescription(button.toolTip())
        return button

    def show_point(self, item: AgendaItem, number: int, count: int, names: Mapping[str, str], *, is_last: bool) -> None:
        """Show a point, the `number`th of `count`; for the last open one there is nothing to come back from."""
        self.place.setText(self.tr("Now · point {0} of {1}").format(number, count))
        self.what.setText(item.title)
        self.outcome.setText(item.outcome)
        self.outcome.setVisible(bool(item.outcome))
        lead = names[item.lead] if item.lead in ("mentor", "mentee") else ""
        self.lead.setText(self.tr("{0} leads").format(lead))
        self.lead.setVisible(bool(lead))
        self.of.setText(self.tr("of {0}").format(minutes_words(item.minutes)))
        for each in (self._time, self.bar, self.tick, self.park):
            each.show()
        self.skip.setVisible(not is_last)
        self._name(self.tr("Now: {0}").format(item.title))

    def show_none(self, title: str, words: str) -> None:
        """Say that no point is open."""
        self.place.setText(self.tr("Now"))
        self.what.setText(title)
        self.outcome.setText(words)
        self.outcome.show()
        for each in (self.lead, self._time, self.bar, self.tick, self.skip, self.park):
            each.hide()
        self._name(title)

    def _name(self, words: str) -> None:
        """Let a screen reader say what is talked about when that changes."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
            if self.isVisible():
                say_aloud(self, words)

    def show_time(self, spent: float, minutes: int, *, is_running: bool, has_run: bool) -> None:
        """Show the clock; times in seconds, timeboxes in minutes."""
        left = minutes * 60 - spent
        self.left.setText(countdown(left))
        self.left.set_tint("progress" if left < 0 else "text" if is_running else "muted")
        self.bar.setRange(0, max(1, minutes * 60))
        self.bar.setValue(min(int(spent), minutes * 60))
        of = self.tr("over the {0}") if left < 0 else self.tr("of {0}")
        self.of.setText(of.format(isolated(minutes_words(minutes))))
        words = self.tr("Let the clock go on") if has_run else self.tr("Start the clock")
        self.clock.setText(self.tr("Stop the clock") if is_running else words)
        self.clock.icon_name = "pause" if is_running else "play"
        self.clock.updateGeometry()
