"""The sample pair being made, with a way to stop it; an older pair being brought to the present format, without."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk_ui.jobs import Job
from mentordesk_ui.welcome.meanwhile import MeanwhilePage
from mentordesk_ui.widgets import Button


class PreparingPage(MeanwhilePage):
    """The sample pair is made.

    Signals:
        stopped(): the person does not want to wait.
    """

    stopped = Signal()

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(
            job,
            self.tr("A year of work, made for you"),
            self.tr("Two laptops pair, work apart and exchange updates, as you two will. It takes some seconds."),
            self.tr("Making the sample pair"),
            parent,
        )
        self.stop = Button(self.tr("Stop"), "x", "quiet")
        self.stop.clicked.connect(job.cancel)
        self.body.insertWidget(self.body.indexOf(self.bar) + 1, self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        job.cancelled.connect(self.stopped)


class BringingUpPage(MeanwhilePage):
    """An older pair is brought up; it cannot be stopped: only the next start could go on."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(
            job,
            self.tr("Bringing your pair to the present format…"),
            self.tr(
                "It was written by an older MentorDesk. Nothing is lost, also if the laptop is switched off now: "
                "the next start goes on."
            ),
            self.tr("Bringing your pair to the present format"),
            parent,
        )
