"""The line below what is talked about: which key does what."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk_ui.widgets import Label
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.key_caps import KeyCaps
from mentordesk_ui.widgets.painting import tight


class KeysLine(Flow):
    """The letters of `steps.STEPS`, each with a word."""

    def __init__(self) -> None:
        super().__init__(spacing=14)
        for key, words in (
            ("T", self.tr("tick")),
            ("N", self.tr("later")),
            ("P", self.tr("another time")),
            ("C", self.tr("clock")),
            ("M", self.tr("notes")),
            ("L", self.tr("parking lot")),
            ("D", self.tr("decision")),
            ("A", self.tr("task")),
            ("E", self.tr("end")),
        ):
            pair = QWidget()
            row = tight(QHBoxLayout(pair), 6)
            row.addWidget(KeyCaps(QKeySequence(key)))
            row.addWidget(Label(words, "small", "muted"))
            self.add(pair)
        self.setContentsMargins(8, 0, 8, 0)
