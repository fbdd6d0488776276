"""What is shown in place of a file that is not here: why, how much of it is, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.queries.files import NOBODY, FileState
from mentordesk_ui import file_words
from mentordesk_ui.viewers.viewer import Pin, Viewer
from mentordesk_ui.widgets import Button, IconView, ProgressBar, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import scaled, show_if, tight

BAR = 280
LOW = 260
"""Height in pixels at normal text size below which the picture makes room for the words."""


class MissingViewer(Viewer):
    """Name and size of a file, where it stands, and buttons to ask for it or to look for it in the mail.

    Signals:
        asked(bool): the person wants it asked for, or not.
        import_wanted(): the person wants to bring in a mail that may hold it.
    """

    asked = Signal(bool)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconView("file", "muted", 48)
        self.name = WrappedLabel("", "h3")
        self.how_much = WrappedLabel("", tint="muted")
        self.bar = ProgressBar(name=self.tr("How much of the file is here"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.why = WrappedLabel("", tint="muted", measure=52)
        self.ask = Button(self.tr("Ask for it"), "", "primary")
        self.ask.clicked.connect(lambda: self.asked.emit(True))
        self.leave = Button(self.tr("Do without it"), "", "quiet")
        self.leave.clicked.connect(lambda: self.asked.emit(False))
        self.bring = Button(self.tr("Import the mail…"), "inbox")
        self.bring.clicked.connect(self.import_wanted)
        buttons = Flow(self.ask, self.bring, self.leave, spacing=8)
        inside = QWidget()
        inside.setObjectName("content")  # the paper of the sheet shows through
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        tight(QVBoxLayout(self)).addWidget(scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.name, self.how_much):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.why.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.why)
        column.addSpacing(10)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_state(self, file: FileState, name: str, partner: str) -> None:
        """Say where a file stands."""
        part = file_words.part_words(file)
        self.name.setText(name)
        self.how_much.setText(part or (file_words.size_words(file.size) if file.size else ""))
        show_if(self.how_much, bool(self.how_much.text()))
        self.bar.setFixedWidth(scaled(BAR))
        self.bar.show_part(file.held // 1000, file.size // 1000, part)
        show_if(self.bar, bool(part))
        self.why.setText(file_words.sentence(file, partner))
        show_if(self.ask, file_words.can_ask(file))
        show_if(self.leave, not file_words.can_ask(file))
        show_if(self.bring, file.state == NOBODY)
        self.setFocusProxy(self.ask if file_words.can_ask(file) else self.leave)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep little room for the words and buttons."""
        super().resizeEvent(event)
        show_if(self.icon, self.height() >= scaled(LOW))

    def show_file(self, file: Path, name: str, media_type: str) -> None:
        """Show the name; whoever has the file uses another viewer."""
        self.name.setText(name)

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """There is no place to mark."""

    def reveal(self, note: str) -> None:
        """There is no place to show."""

    def choose_place(self) -> None:
        """The note is on the whole file."""
        self.place_chosen.emit("")
