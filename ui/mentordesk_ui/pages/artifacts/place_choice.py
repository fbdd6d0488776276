"""Pointing at a place in the file that is read: of a new note, or where one moves to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mentordesk_ui.pages.artifacts.sheet import Sheet
from mentordesk_ui.pages.artifacts.strips import Strip


class PlaceChoice(QObject):
    """Goes on until a place is chosen or given up; a strip above the file says how.

    Signals:
        begun(): the file must be seen now.
        chosen(str, str): the anchor, empty for the whole file, and the note that moves there, empty for a new one.
    """

    begun = Signal()
    chosen = Signal(str, str)

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._moves = ""
        self.is_on = False
        how = self.tr("Click the spot, or press Return. Esc gives up.")
        self.hint = Strip("target", "accent", how, self.tr("Whole file"))
        self.hint.acted.connect(lambda: self._take(""))
        sheet.place_chosen.connect(self._take)
        sheet.place_given_up.connect(self.stop)

    def begin(self, note: str = "") -> None:
        """Let the person choose a place of a note, by default a new one; what is selected in the file is taken."""
        self._moves = note
        self.begun.emit()
        self.is_on = True
        self.hint.setVisible(self._sheet.has_places)
        self._sheet.viewer.choose_place()

    def stop(self) -> None:
        """Say no more that a place is to be chosen."""
        self.is_on = False
        self.hint.hide()

    def give_up(self) -> None:
        """Choose none after all."""
        self.stop()
        self._sheet.viewer.give_up_place()

    def _take(self, anchor: str) -> None:
        moves, self._moves = self._moves if self.is_on else "", ""
        self.give_up()
        self.chosen.emit(anchor, moves)
