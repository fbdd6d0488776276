"""Shows a picture, with notes pinned to points and regions of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from mentordesk_ui.decoding.decoder import Answer
from mentordesk_ui.viewers import spots
from mentordesk_ui.viewers.canvas import Canvas
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from mentordesk_ui.viewers.spots import Spot


class PictureViewer(SheetViewer):
    """PNG, JPEG, GIF (its first picture), BMP, TIFF, WebP and SVG; see `Viewer`.

    The pixels are held at two levels at most: the one that was opened, and one as fine as the zoom wants.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pictures", Canvas(self.paint_page), parent)
        self._size = (1.0, 1.0)
        self._levels: dict[int, QImage] = {}
        self._coarse, self._finest = 0, 0
        self._asked: int | None = None

    def file_words(self, name: str) -> str:
        """Name the picture."""
        return self.tr("Picture {name}").format(name=name)

    def take_file(self, answer: Answer) -> bool:
        """Take size and first level."""
        width, height = (int(side) for side in answer.head["size"])
        if width < 1 or height < 1 or answer.image.isNull():
            return False
        self._size = (float(width), float(height))
        self._coarse, self._finest = int(answer.head["level"]), int(answer.head["finest"])
        self._levels, self._asked = {self._coarse: answer.image}, None
        self.canvas.highest = max(8.0, min(64.0, 512 / max(width, height)))
        self.canvas.show_sheets([self._size], "page")
        return True

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self._levels = {}

    def _wanted_level(self) -> int:
        """Return the coarsest level that has a pixel for each pixel of the screen."""
        level, scale = self._coarse, self.canvas.zoom * self.devicePixelRatioF()
        while level > self._finest and 2.0**-level < scale * 0.98:
            level -= 1
        return level

    def ask_for_pixels(self) -> None:
        """Ask for the level that the zoom wants."""
        level = self._wanted_level()
        if level in self._levels or level == self._asked:
            return
        self._asked = level
        self._decoder.ask({"do": "draw", "level": level}, self._take_level)

    def _take_level(self, answer: Answer) -> None:
        asked, self._asked = self._asked, None
        if answer.problem:  # what is there stays; it is only less fine
            self._finest = self._coarse if asked is None else max(asked + 1, self._finest)
            return
        level = int(answer.head["level"])
        self._levels = {each: self._levels[each] for each in (self._coarse,) if each in self._levels}
        self._levels[level] = answer.image
        self.canvas.viewport().update()
        self.ask_for_pixels()

    def paint_page(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Draw what can be seen of the finest level that helps."""
        if not self._levels:
            return
        level = min(self._levels, key=lambda each: abs(each - self._wanted_level()))
        image = self._levels[level]
        seen = rect.intersected(QRectF(self.canvas.viewport().rect()).adjusted(-1, -1, 1, 1))
        across, down = image.width() / rect.width(), image.height() / rect.height()
        source = QRectF(
            (seen.x() - rect.x()) * across, (seen.y() - rect.y()) * down, seen.width() * across, seen.height() * down
        )
        if image.hasAlphaChannel():
            painter.fillRect(seen, Qt.GlobalColor.white)  # paper: what is drawn on nothing is mostly dark
        smooth = across > 0.4  # far enlarged, pixels are looked at one by one
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(seen, image, source)

    def spot_of(self, anchor: str) -> Spot | None:
        """Read a media fragment."""
        return spots.read_picture_spot(anchor, self._size)

    def selector_of(self, spot: Spot) -> str:
        """Write a media fragment."""
        return spots.picture_selector(spot)
