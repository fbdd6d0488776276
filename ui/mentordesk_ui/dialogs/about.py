"""What MentorDesk is, its version and its licence."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk import __version__
from mentordesk_ui.dialogs.dialog import Dialog
from mentordesk_ui.widgets import Button, Label, WrappedLabel


class AboutDialog(Dialog):
    """A few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About MentorDesk"))
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(Label("MentorDesk", "h1"))
        column.addWidget(Label(self.tr("Version {0}").format(__version__), tint="muted"))
        column.addWidget(
            WrappedLabel(
                self.tr("A mentor and a mentee work apart and offline, and send each other sealed updates by mail.")
            )
        )
        column.addWidget(
            WrappedLabel(
                self.tr("Free software under the MIT licence. Icons: Lucide (ISC). Typefaces: Inter, Noto (OFL)."),
                "small",
                "muted",
            )
        )
        close = Button(self.tr("Close"), "", "primary")
        close.clicked.connect(self.accept)
        column.addSpacing(4)
        column.addWidget(close)
