"""The bar that shows long work: what is being done, how far it is, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mentordesk_ui.jobs import Job
from mentordesk_ui.widgets import Button, Label, ProgressBar

APPEARS_AFTER = 400  # ms; what is over sooner needs no bar


class JobBar(QWidget):
    """Appears when work takes longer than a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.text = Label("", "small", "muted")
        self.bar = ProgressBar()
        self.stop = Button(self.tr("Stop"), "x", "quiet")
        self.stop.clicked.connect(self._stop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 6, 28, 6)
        row.setSpacing(14)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._delay = QTimer(self, singleShot=True, interval=APPEARS_AFTER)
        self._delay.timeout.connect(self.show)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show this job; the newest is shown when several run."""
        self._job = job
        self.stop.setEnabled(True)
        job.progressed.connect(self._step)
        job.ended.connect(lambda: self._ended(job))
        self._delay.start()

    def _step(self, done: int, total: int, text: str) -> None:
        self.text.setText(text)
        self.bar.show_part(done, total, text)

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._delay.stop()
            self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self.stop.setEnabled(False)
            self._job.cancel()
