"""The sample pair being made, with a way to stop it; an older pair being brought to the present format, without."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk_ui.jobs import Job
from mentordesk_ui.welcome.column import Column
from mentordesk_ui.widgets import Button, Label, ProgressBar, WrappedLabel


class PreparingPage(Column):
    """A bar in the middle of the window.

    Signals:
        stopped(): the person does not want to wait.
    """

    stopped = Signal()

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self.body.addStretch(1)
        self.body.addWidget(Label(self.tr("A year of work, made for you"), "h2"))
        self.body.addWidget(
            WrappedLabel(
                self.tr("Two laptops pair, work apart and exchange updates, as you two will. It takes some seconds."),
                tint="muted",
            )
        )
        self.bar = ProgressBar(name=self.tr("Making the sample pair"))
        self.body.addWidget(self.bar)
        self.stop = Button(self.tr("Stop"), "x", "quiet")
        self.stop.clicked.connect(job.cancel)
        self.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(2)
        job.progressed.connect(self.bar.show_part)
        job.cancelled.connect(self.stopped)


class BringingUpPage(Column):
    """Fills the window meanwhile; it cannot be stopped: only the next start could go on."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self.body.addStretch(1)
        self.body.addWidget(Label(self.tr("Bringing your pair to the present format…"), "h2"))
        self.body.addWidget(
            WrappedLabel(
                self.tr(
                    "It was written by an older MentorDesk. Nothing is lost, also if the laptop is switched off now: "
                    "the next start goes on."
                ),
                tint="muted",
            )
        )
        self.bar = ProgressBar(name=self.tr("Bringing your pair to the present format"))
        self.body.addWidget(self.bar)
        self.body.addStretch(2)
        job.progressed.connect(self.bar.show_part)
