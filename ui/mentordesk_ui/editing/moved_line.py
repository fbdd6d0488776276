"""A line below a field: the other changed it, too, while it was being typed in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText
from mentordesk_ui.messages import partner_name
from mentordesk_ui.widgets import WrappedLabel
from mentordesk_ui.widgets.painting import show_if


class MovedLine(WrappedLabel):
    """Takes no room until the partner's change arrives; what is being typed stays as it is."""

    def __init__(self, desk: Desk, field: DraftText, parent: QWidget | None = None) -> None:
        super().__init__("", "small", "info", parent)
        self._desk = desk
        self.hide()
        field.moved.connect(self._tell)

    def _tell(self, moved: bool) -> None:
        if moved:
            words = self.tr("{0} changed this, too. Both versions are kept, and you choose when you are done.")
            self.setText(words.format(partner_name(self._desk.workspace)))
        show_if(self, moved)
