"""The base of dialogs that hold a few sentences: never lower than what they say."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from mentordesk_ui.tab_order import InReadingOrder


class Dialog(InReadingOrder, QDialog):
    """A dialog that grows when a sentence comes in or text gets larger; Qt itself asks the height only at first."""

    def event(self, event: QEvent) -> bool:
        """Grow to what the layout needs at this width."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and (layout := self.layout()) is not None:
            needed = layout.totalMinimumHeightForWidth(self.width())
            if self.height() < needed:
                self.resize(self.width(), needed)
        return is_done
