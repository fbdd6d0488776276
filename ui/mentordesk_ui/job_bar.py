"""The bar that shows long work: what is being done, how far it is, and a button to stop it; a line for each job."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.jobs import Job
from mentordesk_ui.widgets import Button, Label, ProgressBar
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.speech import say_aloud

APPEARS_AFTER = 400  # ms; what is over sooner needs no bar


class JobLine(QWidget):
    """One job."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = job
        self.text = Label(self.tr("Working…"), "small", "muted")
        self.bar = ProgressBar(name=self.tr("How far it is"))
        self.stop = Button(self.tr("Stop"), "x", "quiet")
        self.stop.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 4, 28, 4)
        row.setSpacing(14)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        job.progressed.connect(self._step)
        self.hide()

    def _step(self, done: int, total: int, text: str) -> None:
        if text:
            self.text.setText(text)
            self.stop.setAccessibleName(self.tr("Stop: {0}").format(text))
        self.bar.show_part(done, total, text)

    def cancel(self) -> None:
        """Stop the job at its next step."""
        self.stop.setEnabled(False)
        self.job.cancel()


class JobBar(QWidget):
    """Appears when work takes longer than a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = tight(QVBoxLayout(self))
        self.lines: list[JobLine] = []
        self.hide()

    def follow(self, job: Job) -> None:
        """Show a job below those that run already, once it has taken a moment."""
        line = JobLine(job, self)
        self.lines.append(line)
        self._column.addWidget(line)
        wait = QTimer(line, singleShot=True, interval=APPEARS_AFTER)
        wait.timeout.connect(lambda: self._appear(line))
        job.ended.connect(lambda: self._ended(line))
        wait.start()

    def _appear(self, line: JobLine) -> None:
        line.show()
        self.show()
        say_aloud(line, line.text.text())

    def _ended(self, line: JobLine) -> None:
        if line in self.lines:
            self.lines.remove(line)
            if not line.isHidden():
                say_aloud(self.window(), self.tr("Over: {0}").format(line.text.text()))
            line.hide()
            line.deleteLater()
            self.setVisible(any(not each.isHidden() for each in self.lines))
