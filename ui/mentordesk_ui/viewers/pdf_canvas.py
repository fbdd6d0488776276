"""The canvas of a PDF: as that of a picture, and words can be chosen on it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from mentordesk_ui.viewers.canvas import Canvas, PaintPage
from mentordesk_ui.viewers.ink import ink
from mentordesk_ui.viewers.page_text import PageText
from mentordesk_ui.viewers.spots import Spot


class Texts(Protocol):
    """Knows the words of pages that have been read."""

    def text_of(self, page: int) -> PageText | None:
        """Return the text of a page, None while it is not there."""

    def points(self, page: int) -> tuple[float, float]:
        """Return the size of a page in points."""


class PdfCanvas(Canvas):
    """Dragging over words chooses them, dragging beside them moves the page.

    Signals:
        selected(): other words are chosen, or none.
    """

    selected = Signal()

    def __init__(self, paint_page: PaintPage, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(paint_page, parent)
        self._texts = texts
        self._selecting: tuple[int, int] | None = None
        self.selection: tuple[int, int, int] | None = None
        """Page, and first and last word on it."""

    def selected_text(self) -> str:
        """Return the words that are chosen."""
        if self.selection is None or (text := self._texts.text_of(self.selection[0])) is None:
            return ""
        begin, end = text.span(*self.selection[1:])
        return text.text[begin:end]

    def select(self, selection: tuple[int, int, int] | None) -> None:
        """Choose words, or none."""
        if selection != self.selection:
            self.selection = selection
            self.viewport().update()
            self.selected.emit()

    def _on_page(self, page: int, point: QPointF) -> QPointF:
        rect, (wide, high) = self.page_rect(page), self._texts.points(page)
        return QPointF((point.x() - rect.x()) / rect.width() * wide, (point.y() - rect.y()) / rect.height() * high)

    def _word_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return page and word at a point of the view."""
        spot = self.spot_at(point)
        text = self._texts.text_of(spot.page) if spot is not None else None
        if spot is None or text is None:
            return None
        word = text.word_at(self._on_page(spot.page, point), near=1.5)
        return None if word is None else (spot.page, word)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a word may begin a choice of words also where a place is chosen."""
        begun = self.choosing.press(event.position()) if event.button() == Qt.MouseButton.LeftButton else False
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif (found := self._word_at(event.position())) is not None:
            self._selecting = found
            self.select(None)
        elif not begun:
            self.select(None)
            super().begin_drag(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose one word."""
        if not self.choosing.is_on and (found := self._word_at(event.position())) is not None:
            self.select((*found, found[1]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose from the word where the press was to the one that is reached."""
        if self._selecting is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        page, first = self._selecting
        text = self._texts.text_of(page)
        if text is not None and (last := text.nearest_word(self._on_page(page, event.position()))) is not None:
            if last != first or self.selection is not None:
                self.select((page, first, last))
            elif not text.rect(first).contains(self._on_page(page, event.position())):
                self.select((page, first, first))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take what is chosen as the place, if one is chosen."""
        was_selecting, self._selecting = self._selecting is not None, None
        if was_selecting and self.selection is not None:
            if self.choosing.is_on and (spot := self.selected_spot()) is not None:
                self.choosing.end()
                self.place_chosen.emit(spot)
            return
        super().mouseReleaseEvent(event)

    def hover(self, point: QPointF) -> None:
        """A bar over words, a hand beside them."""
        if self._word_at(point) is not None:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            super().hover(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is chosen; Escape lets it go."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.key() == Qt.Key.Key_Escape and self.selection is not None and not self.choosing.is_on:
            self.select(None)
        else:
            super().keyPressEvent(event)

    def selected_spot(self) -> Spot | None:
        """Return the spot of what is chosen."""
        if self.selection is None or (text := self._texts.text_of(self.selection[0])) is None:
            return None
        return spot_of_text(
            self.selection[0], text, *text.span(*self.selection[1:]), self._texts.points(self.selection[0])
        )

    def paint_selection(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Tint the words of a page that are chosen."""
        if self.selection is None or self.selection[0] != page or (text := self._texts.text_of(page)) is None:
            return
        self.tint_text(painter, page, rect, [text.span(*self.selection[1:])], "focus", 0.3)

    def tint_text(
        self, painter: QPainter, page: int, rect: QRectF, parts: list[tuple[int, int]], role: str, strength: float
    ) -> None:
        """Lay a colour over parts of the text of a page."""
        text, (wide, high) = self._texts.text_of(page), self._texts.points(page)
        if text is None:
            return
        across, down = rect.width() / wide, rect.height() / high
        for begin, end in parts:
            for box in text.rects(begin, end):
                place = QRectF(box.x() * across, box.y() * down, box.width() * across, box.height() * down)
                painter.fillRect(place.translated(rect.topLeft()).adjusted(-1, -1, 1, 1), ink(role, strength))


def spot_of_text(page: int, text: PageText, begin: int, end: int, size: tuple[float, float]) -> Spot:
    """Return the spot of a part of a page's text: the box around it, its lines and the words themselves."""
    wide, high = size
    boxes = text.rects(begin, end) or [QRectF()]
    around = QRectF(boxes[0])
    for box in boxes[1:]:
        around = around.united(box)
    parts = tuple((box.x() / wide, box.y() / high, box.width() / wide, box.height() / high) for box in boxes)
    x, y, width, height = around.x() / wide, around.y() / high, around.width() / wide, around.height() / high
    return Spot(page, x, y, width, height, text.quote(begin, end), parts=parts)
