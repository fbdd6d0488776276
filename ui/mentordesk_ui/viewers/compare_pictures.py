"""Two versions of a picture: beside each other, one over the other with a border that slides, or in turn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from mentordesk_ui.decoding.decoder import Answer, Decoder
from mentordesk_ui.theme import font, tokens
from mentordesk_ui.viewers.note_disc import paint_disc
from mentordesk_ui.viewers.sentences import Sentences
from mentordesk_ui.viewers.spots import read_picture_spot
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import box, colour, follow_theme, scaled, start, tight

Mode = Literal["beside", "slide", "blink"]
_ROOM = 1400
_BLINK = 900


class PicturesView(QWidget):
    """Shows both pictures in one of three ways.

    Signals:
        note_pressed(str): the person wants this note.
        failed(str): a picture cannot be shown, in a sentence.
    """

    note_pressed = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = _Board()
        self.board.note_pressed.connect(self.note_pressed)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 1000)
        self.slider.setValue(500)
        self.slider.setAccessibleName(self.tr("How much of the earlier version is seen"))
        self.slider.valueChanged.connect(lambda value: self.board.slide_to(value / 1000))
        self.board.slid.connect(lambda part: self.slider.setValue(round(part * 1000)))
        column = tight(QVBoxLayout(self), 8)
        column.addWidget(self.board, 1)
        column.addWidget(self.slider)
        self._decoders = (Decoder("pictures", self), Decoder("pictures", self))
        self._sentences = Sentences(self)
        self.set_mode("beside")

    def show_files(self, files: tuple[Path, Path], names: tuple[str, str], pins: Sequence[Pin]) -> None:
        """Show two files; they are decoded beside the window."""
        self.board.show_nothing(names, pins)
        for side in (0, 1):
            self._decoders[side].open({"file": str(files[side]), "room": [_ROOM, _ROOM]}, partial(self._take, side))

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Mark other notes."""
        self.board.pins = pins
        self.board.update()

    def set_mode(self, mode: Mode) -> None:
        """Show them another way."""
        self.board.set_mode(mode)
        self.slider.setVisible(mode == "slide")

    def close_files(self) -> None:
        """Let the files go."""
        self.board.set_mode("beside")
        for decoder in self._decoders:
            decoder.close()

    def _take(self, side: int, answer: Answer) -> None:
        if answer.problem or answer.image.isNull():
            self.failed.emit(self._sentences.of_file(answer if answer.problem else Answer("damaged")))
            return
        width, height = (int(each) for each in answer.head["size"])
        self.board.take(side, answer.image, (float(width), float(height)))


class _Board(QWidget):
    """Where the pictures are drawn.

    Signals:
        note_pressed(str): as `PicturesView`.
        slid(float): the border was dragged; 0 is where reading starts.
    """

    note_pressed = Signal(str)
    slid = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pins: Sequence[Pin] = ()
        self._images: list[QImage] = [QImage(), QImage()]
        self._sizes = [(1.0, 1.0), (1.0, 1.0)]
        self._names = ("", "")
        self._mode: Mode = "beside"
        self._part = 0.5
        self._shows_newer = True
        self._timer = QTimer(self)
        self._timer.setInterval(_BLINK)
        self._timer.timeout.connect(self._turn)
        self.setMinimumSize(QSize(200, 160))
        follow_theme(self, self.update)

    def show_nothing(self, names: tuple[str, str], pins: Sequence[Pin]) -> None:
        """Wait for two pictures."""
        self._images, self._names, self.pins = [QImage(), QImage()], names, pins
        self.setAccessibleName(self.tr("{0} and {1}").format(*names))
        self.update()

    def take(self, side: int, image: QImage, size: tuple[float, float]) -> None:
        """Show a picture on its side."""
        self._images[side], self._sizes[side] = image, size
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """Draw them another way."""
        self._mode = mode
        self._shows_newer = True
        self._timer.stop()
        if mode == "blink":
            self._timer.start()
        cursor = Qt.CursorShape.SplitHCursor if mode == "slide" else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self.update()

    def slide_to(self, part: float) -> None:
        """Show the earlier version up to here."""
        self._part = min(max(part, 0.0), 1.0)
        self.update()

    def _turn(self) -> None:
        if self.isVisible():
            self._shows_newer = not self._shows_newer
            self.update()

    def hideEvent(self, event: QEvent) -> None:
        """Nothing turns that nobody sees."""
        self._timer.stop()

    def showEvent(self, event: QEvent) -> None:
        """Go on where it was left."""
        if self._mode == "blink":
            self._timer.start()

    # --- mouse ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a note, or take the border."""
        place = event.position()
        for rect, pin in self._discs():
            if rect.adjusted(-5, -5, 5, 5).contains(place):
                self.note_pressed.emit(pin.note)
                return
        self._drag(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the border."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())

    def _drag(self, place: QPointF) -> None:
        if self._mode == "slide":
            frame = self._frame(0)
            part = (place.x() - frame.left()) / max(1.0, frame.width())
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.slid.emit(min(max(1 - part if is_mirrored else part, 0.0), 1.0))

    # --- painting -------------------------------------------------------------------------------------------------

    def _frame(self, side: int) -> QRectF:
        """Return where the picture of a side is drawn."""
        label = scaled(30)
        room = QRectF(self.rect()).adjusted(1, label, -1, -1)
        if self._mode == "beside":
            half = (room.width() - 12) / 2
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            first = (side == 0) != is_mirrored
            room = QRectF(room.left() if first else room.right() - half, room.top(), half, room.height())
        width, height = self._sizes[side]
        scale = min(room.width() / width, room.height() / height)
        size = (width * scale, height * scale)
        return QRectF(room.center().x() - size[0] / 2, room.top(), *size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both, with what they are called above."""
        painter = start(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._mode == "beside":
            for side in (0, 1):
                self._paint(painter, side, None)
        elif self._mode == "blink":
            self._paint(painter, int(self._shows_newer), None)
        else:
            self._paint_slid(painter)
        for rect, pin in self._discs():
            paint_disc(painter, rect.toRect(), pin)

    def _slid_parts(self) -> tuple[QRectF, QRectF, float]:
        """Return where the earlier and the later version are seen, and the border between them."""
        frame, whole = self._frame(0), QRectF(self.rect())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = frame.left() + frame.width() * (1 - self._part if is_mirrored else self._part)
        left = QRectF(whole.left(), 0, at - whole.left(), whole.height())
        right = QRectF(at, 0, whole.right() - at, whole.height())
        return (right, left, at) if is_mirrored else (left, right, at)

    def _paint_slid(self, painter: QPainter) -> None:
        frame = self._frame(0)
        before, after, at = self._slid_parts()
        self._paint(painter, 1, after)
        self._paint(painter, 0, before)
        painter.fillRect(QRectF(at - 1.5, frame.top(), 3, frame.height()), colour("accent"))
        knob = QRectF(at - scaled(12), frame.center().y() - scaled(12), scaled(24), scaled(24))
        box(painter, knob.toRect(), "accent", "surface", knob.width() / 2)

    def _paint(self, painter: QPainter, side: int, clip: QRectF | None) -> None:
        frame = self._frame(side)
        painter.save()
        if clip is not None:
            painter.setClipRect(clip)
        painter.fillRect(frame, Qt.GlobalColor.white if not self._images[side].isNull() else colour("sunken"))
        if not self._images[side].isNull():
            painter.drawImage(frame, self._images[side])
        painter.setPen(colour("field_border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(0, 0, -tokens().border, -tokens().border))
        painter.restore()
        painter.setPen(colour("blocked" if side == 0 else "done"))
        painter.setFont(font("small-strong"))
        words = f"{'−' if side == 0 else '+'}  {self._names[side]}"
        left, across = (frame.left(), frame.width()) if self._mode == "beside" else (0.0, float(self.width()))
        place = QRectF(left, frame.top() - scaled(28), across, scaled(24))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_left = (side == 0 or self._mode == "beside") != is_mirrored
        align = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), words)

    def _discs(self) -> list[tuple[QRectF, Pin]]:
        """Return where the notes stand on the earlier version; none while only the newer one is seen."""
        if self._mode == "blink" and self._shows_newer:
            return []
        frame, side = self._frame(0), scaled(24)
        found = []
        for pin in self.pins:
            spot = read_picture_spot(pin.anchor, self._sizes[0])
            if spot is not None and not self._images[0].isNull():
                x = frame.left() + (spot.x + spot.width / 2) * frame.width()
                y = frame.top() + (spot.y + spot.height / 2) * frame.height()
                found.append((QRectF(x - side / 2, y - side / 2, side, side), pin))
        if self._mode == "slide":
            before = self._slid_parts()[0]
            found = [each for each in found if before.contains(each[0].center())]
        return found
