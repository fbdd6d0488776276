"""Whether and when to be reminded, as a part of the preferences."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk_ui.preferences import Preferences
from mentordesk_ui.widgets import CheckBox, Choice, Label, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import indented, scaled, tight
from mentordesk_ui.widgets.when import hours_of_day


class ReminderChoice(QWidget):
    """Reminders on or off, and the hours and days without them.

    Signals:
        changed(): something was chosen; it is kept already.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = preferences
        self.wanted = CheckBox(self.tr("Remind me of sessions, agreed answers and backup files"))
        self.wanted.setChecked(preferences.reminders)
        self.wanted.toggled.connect(self._keep)
        hint = self.tr("Each is told once, while MentorDesk is open, and says nothing of what you two write.")
        begins, ends = preferences.quiet_hours
        self.begins, self.ends = Choice(hours_of_day()), Choice(hours_of_day())
        self.begins.setAccessibleName(self.tr("Quiet from"))
        self.ends.setAccessibleName(self.tr("Quiet until"))
        for choice, value in ((self.begins, begins), (self.ends, ends)):
            choice.show_value(value)
            choice.picked.connect(lambda _hour: self._keep())
        self.weekends = CheckBox(self.tr("Quiet at weekends, too"))
        self.weekends.setChecked(preferences.quiet_weekends)
        self.weekends.toggled.connect(self._keep)
        self.times = QWidget()
        inner = tight(QVBoxLayout(), 6)
        self.times.setLayout(indented(inner, scaled(28)))
        inner.addWidget(WrappedLabel(hint, "small", "muted", measure=90))
        inner.addWidget(Flow(Label(self.tr("Quiet from")), self.begins, Label(self.tr("until", "an hour")), self.ends))
        inner.addWidget(self.weekends)
        column = tight(QVBoxLayout(self), 6)
        column.addWidget(self.wanted)
        column.addWidget(self.times)
        self._show()

    def _keep(self) -> None:
        self._kept.reminders = self.wanted.isChecked()
        self._kept.quiet_hours = (int(self.begins.currentData()), int(self.ends.currentData()))
        self._kept.quiet_weekends = self.weekends.isChecked()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for each in (self.begins, self.ends, self.weekends):
            each.setEnabled(self.wanted.isChecked())
