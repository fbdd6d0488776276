"""From which hour until which: two choices in a line, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk_ui.widgets import Label
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.when import hours_of_day

NONE = -1
USUAL_END, USUAL_BEGIN = 8, 20
"""Offered first as the other end of a night."""


class QuietHours(Flow):
    """The quiet hours of a pair.

    Signals:
        picked(int, int): full hours from 0 to 23, or twice -1 for none.
    """

    picked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        hours = hours_of_day()
        self.begins, self.ends, self.until = Choice([(NONE, ""), *hours]), Choice(hours), Label("")
        super().__init__(self.begins, self.until, self.ends, parent=parent)
        self.begins.setItemText(0, self.tr("None agreed"))
        self.until.setText(self.tr("until", "an hour"))
        self.begins.setAccessibleName(self.tr("Quiet from"))
        self.ends.setAccessibleName(self.tr("Quiet until"))
        self.setFocusProxy(self.begins)
        self.begins.picked.connect(self._begin)
        self.ends.picked.connect(lambda _hour: self._tell())
        self.show_hours(0, 0)

    def show_hours(self, begins: int, ends: int) -> None:
        """Show hours from 0 to 23; twice the same are none."""
        is_any = begins != ends
        self.begins.show_value(begins if is_any else NONE)
        self.ends.show_value(ends if is_any else USUAL_END)
        for each in (self.until, self.ends):
            each.setVisible(is_any)

    def _begin(self, begins: object) -> None:
        """Where no end was chosen yet, a night's is taken."""
        if self.ends.isHidden() and begins == USUAL_END:
            self.ends.show_value(USUAL_BEGIN)
        self._tell()

    def _tell(self) -> None:
        begins, ends = int(self.begins.currentData()), int(self.ends.currentData())
        if NONE in (begins, ends) or begins == ends:
            begins = ends = NONE
        self.picked.emit(begins, ends)
