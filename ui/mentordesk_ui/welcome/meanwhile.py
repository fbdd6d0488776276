"""What fills the window while work goes on that a pair waits for: a title, a sentence and a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentordesk_ui.jobs import Job
from mentordesk_ui.welcome.column import Column
from mentordesk_ui.widgets import Label, ProgressBar, WrappedLabel


class MeanwhilePage(Column):
    """Stands in the middle and follows a job; `name` says to assistive tools what the bar counts."""

    def __init__(self, job: Job, title: str, sentence: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self.setAccessibleName(title)
        self.bar = ProgressBar(name=name)
        self.body.addStretch(1)
        for each in (Label(title, "h2"), WrappedLabel(sentence, tint="muted"), self.bar):
            self.body.addWidget(each)
        self.body.addStretch(2)
        job.progressed.connect(self.bar.show_part)
