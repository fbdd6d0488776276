"""The roadmap as an SVG file: the same painter, always in the light colours, text as text and no bitmaps."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from mentordesk.documents.portfolio import CannotWrite
from mentordesk.errors import MentorDeskError
from mentordesk_ui.roadmap import drawing
from mentordesk_ui.roadmap.drawing import Face, HeadLook
from mentordesk_ui.roadmap.placing import Placed
from mentordesk_ui.roadmap.shown import Shown, ShownLink
from mentordesk_ui.roadmap.time_items import MonthLines, MonthNames
from mentordesk_ui.theme import font, state, tokens
from mentordesk_ui.theme.tokens import LIGHT
from mentordesk_ui.widgets.painting import colour

EDGE = 24.0
AT_ONCE = 40
"""Cards or links drawn before the window gets its turn."""


class SvgDrawing(QObject):
    """Draws a roadmap to a file in slices, so that the window goes on; the file appears complete or not at all.

    Signals:
        finished(object): the place of the file.
        failed(MentorDeskError): the place takes no file; nothing was left there.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self, shown: Shown, placed: Placed, target: Path, title: str, names: tuple[str, str] | None, parent: QObject
    ) -> None:
        """`names` are the words for no date and for today where a timeline is drawn."""
        super().__init__(parent)
        self._shown, self._placed, self._target, self._names = shown, placed, target, names
        self._draft = target.with_name(f".{target.name}.draft")
        extent = placed.extent.adjusted(-EDGE, -EDGE, EDGE, EDGE)
        self._device = QSvgGenerator()
        self._device.setFileName(str(self._draft))
        self._device.setSize(QSize(round(extent.width()), round(extent.height())))
        self._device.setViewBox(QRectF(0, 0, extent.width(), extent.height()))
        self._device.setTitle(title)
        self._painter = QPainter()
        self._steps = self._draw(extent)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin."""
        try:
            self._draft.touch()
        except OSError as error:
            self.failed.emit(CannotWrite(self._target, error.strerror or type(error).__name__))
            return
        self._painter.begin(self._device)
        self._timer.start()

    def _go_on(self) -> None:
        with light():
            if next(self._steps, False):
                return
        self._timer.stop()
        self._painter.end()
        problem: MentorDeskError | None = None
        try:
            os.replace(self._draft, self._target)  # noqa: PTH105 - the name of a file that is open elsewhere stays
        except OSError as error:
            self._draft.unlink(missing_ok=True)
            problem = CannotWrite(self._target, error.strerror or type(error).__name__)
        if problem is None:
            self.finished.emit(self._target)
        else:
            self.failed.emit(problem)

    def _draw(self, extent: QRectF) -> Iterator[bool]:
        painter, placed, shown = self._painter, self._placed, self._shown
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-extent.left(), -extent.top())
        painter.fillRect(extent, colour("bg"))
        for stage in shown.stages:
            drawing.paint_stage(painter, placed.stages[stage.id], Face())
        if self._names is not None:
            MonthLines(placed).paint_on(painter)
        yield True
        jobs: list[Callable[[], None]] = [partial(self._link, link) for link in shown.links]
        jobs += [partial(self._card, card.id) for card in shown.cards]
        for begin in range(0, len(jobs), AT_ONCE):
            for job in jobs[begin : begin + AT_ONCE]:
                job()
            yield True
        look = HeadLook(is_line=self._names is not None)
        for stage in shown.stages:
            drawing.paint_head(painter, placed.heads[stage.id], stage, Face(), look)
        if self._names is not None:
            MonthNames(placed, *self._names).paint_on(painter)

    def _link(self, link: ShownLink) -> None:
        ends = self._placed.cards[link.first], self._placed.cards[link.then]
        path, head = drawing.link_path(*ends)
        drawing.paint_link(self._painter, path, head, link.is_kept)

    def _card(self, record: str) -> None:
        card, rect = self._shown.card[record], self._placed.cards[record]
        title = drawing.lines(card.title, font("medium"), rect.width() - 2 * drawing.PAD, 2)
        drawing.paint_card(self._painter, rect, card, title, Face(), 1.0)


@contextmanager
def light() -> Iterator[None]:
    """Paint in the light colours for a moment in which nothing else is painted."""
    before = tokens()
    state.use(LIGHT)
    try:
        yield
    finally:
        state.use(before)
