"""What viewers of pictures and of PDF files share: the bar, the canvas, and pins between them and the page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk_ui.decoding.decoder import LIMIT, Answer, Decoder
from mentordesk_ui.viewers.canvas import Canvas
from mentordesk_ui.viewers.sentences import Sentences
from mentordesk_ui.viewers.spots import Spot
from mentordesk_ui.viewers.view_bar import ViewBar
from mentordesk_ui.viewers.viewer import Pin, Viewer


class SheetViewer(Viewer):
    """A viewer with a canvas that a decoding process fills."""

    def __init__(self, kind: Literal["pictures", "pdf"], canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decoder = Decoder(kind, self)
        self.sentences = Sentences(self)
        self._pins: list[Pin] = []
        self._revealed = ""
        self._is_shown = False
        self._wants_place = False
        self.limit = LIMIT
        """Seconds that opening may take."""
        self.canvas = canvas
        self.bar = ViewBar(canvas, pages=kind == "pdf")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(canvas, 1)
        self.setFocusProxy(canvas)
        canvas.place_chosen.connect(self._choose)
        canvas.place_given_up.connect(self.place_given_up)
        canvas.pin_pressed.connect(self.pin_pressed)
        canvas.view_changed.connect(self._ask_for_pixels)

    def show_file(self, file: Path, name: str, media_type: str) -> None:
        """Show a file; see `Viewer`."""
        self.clear()
        self.canvas.setAccessibleName(self.file_words(name))
        room = self.canvas.viewport().size() * self.devicePixelRatioF()
        self._decoder.open({"file": str(file), "room": [room.width(), room.height()]}, self._open, self.limit)

    def _open(self, answer: Answer) -> None:
        if answer.problem or not self.take_file(answer):
            self.clear()
            self.failed.emit(self.sentences.of_file(answer if answer.problem else Answer("damaged")))
            return
        self._is_shown = True
        self._stand_pins()
        self.canvas.viewport().update()
        self._ask_for_pixels()
        self.opened.emit()
        if self._wants_place:
            self.choose_place()

    def clear(self) -> None:
        """Show nothing."""
        self._is_shown = False
        self._decoder.forget()
        self.canvas.stop_choosing()
        self.canvas.show_pins([])
        self.canvas.show_sheets([], "page")

    def close_file(self) -> None:
        """Let the file go."""
        self.clear()
        self._wants_place = False
        self._decoder.close()

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Mark these notes; those whose place is not in this file are not marked."""
        self._pins = list(pins)
        if self._is_shown:
            self._stand_pins()

    def _stand_pins(self) -> None:
        placed = [(pin, spot) for pin in self._pins if (spot := self.spot_of(pin.anchor)) is not None]
        self.canvas.show_pins(placed)
        if self._revealed:
            self.canvas.reveal(self._revealed)

    def reveal(self, note: str) -> None:
        """Scroll to a pin and mark it; at once or when the file is there."""
        self._revealed = note
        if self._is_shown:
            self.canvas.reveal(note)

    def choose_place(self) -> None:
        """Let the person choose; see `Viewer`."""
        self._wants_place = not self._is_shown
        if self._is_shown:
            self.canvas.choose_place()

    def give_up_place(self) -> None:
        """Read on; see `Viewer`."""
        self._wants_place = False
        self.canvas.stop_choosing()

    def _choose(self, spot: Spot) -> None:
        self.place_chosen.emit(self.selector_of(spot))

    def _ask_for_pixels(self) -> None:
        if self._is_shown:
            self.ask_for_pixels()

    # What each kind of file does its own way

    def file_words(self, name: str) -> str:
        """Return what assistive tools say of the canvas."""
        raise NotImplementedError

    def take_file(self, answer: Answer) -> bool:
        """Lay out what was opened; return False when the answer makes no sense."""
        raise NotImplementedError

    def ask_for_pixels(self) -> None:
        """Ask for what can be seen and is not there as finely as it should be."""
        raise NotImplementedError

    def paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Draw a page from what is there."""
        raise NotImplementedError

    def spot_of(self, anchor: str) -> Spot | None:
        """Return where a selector points, None if nowhere in this file."""
        raise NotImplementedError

    def selector_of(self, spot: Spot) -> str:
        """Return the selector of a spot, as JSON."""
        raise NotImplementedError
