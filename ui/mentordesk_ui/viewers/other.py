"""What is shown of a file that MentorDesk cannot show: what it is, and how to open it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk_ui.viewers.viewer import Pin, Viewer
from mentordesk_ui.widgets import Button, WrappedLabel
from mentordesk_ui.widgets.banner import IconView


class OtherViewer(Viewer):
    """Name, size and kind of a file, and a button to open it in another program. Notes are on the whole of it.

    Signals:
        open_wanted(): the person wants another program to open the file.
    """

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconView("file", "muted", 48)
        self.name = WrappedLabel("", "h3")
        self.what = WrappedLabel("", tint="muted")
        self.why = WrappedLabel("", tint="muted", measure=52)
        self.open = Button(self.tr("Open in another program"), "external-link", "primary")
        self.open.clicked.connect(self.open_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.name, self.what, self.why):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addSpacing(10)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(self.open)

    def show_file(self, file: Path, name: str, media_type: str) -> None:
        """Say what is known of the file."""
        size = self.locale().formattedDataSize(file.stat().st_size) if file.is_file() else ""
        self.show_facts(name, self.tr("{0} · {1}").format(media_type, size), "")
        QTimer.singleShot(0, self, self.opened.emit)

    def show_facts(self, name: str, what: str, why: str, can_open: bool = True) -> None:
        """Say these things; for a file that has not arrived, nothing can be opened."""
        self.name.setText(name)
        self.what.setText(what)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.what.setVisible(bool(what))
        self.open.setVisible(can_open)

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """There is no place to mark."""

    def reveal(self, note: str) -> None:
        """There is no place to show."""

    def choose_place(self) -> None:
        """The note is on the whole file."""
        self.place_chosen.emit("")
