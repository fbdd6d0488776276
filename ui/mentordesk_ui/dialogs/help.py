"""The help beside a window that shows no pair yet, such as while somebody is invited."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mentordesk_ui.pages.help.view import HelpView
from mentordesk_ui.tab_order import InReadingOrder
from mentordesk_ui.widgets.painting import scaled

WIDTH, HEIGHT = 980, 680


class HelpDialog(InReadingOrder, QDialog):
    """The same pages; what leads into a pair closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.help = HelpView()
        self.help.page_wanted.connect(lambda _key: self.accept())
        self.help.left.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 12, 0)
        column.addWidget(self.help)
        room = parent.window().size()
        self.resize(min(scaled(WIDTH), room.width() - 40), min(scaled(HEIGHT), room.height() - 40))
