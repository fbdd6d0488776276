"""Where stages and cards go on the canvas and on a line of time, in pixels; mirrored where one reads from the right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from mentordesk.layout import timeline
from mentordesk.layout.layers import layers
from mentordesk_ui.roadmap.shown import Shown, ShownCard
from mentordesk_ui.theme import font
from mentordesk_ui.widgets.painting import scaled
from mentordesk_ui.widgets.when import as_day


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in pixels at the present text size."""

    card: tuple[float, float]
    across: float
    """Between columns: room for the links."""
    down: float
    pad: float
    head: float
    """Height of a stage's head."""
    small: float
    """Height of a line of small text."""
    line: float
    """Height of a stage's head in one line."""

    @classmethod
    def now(cls) -> Sizes:
        """Return the lengths for the application's font."""
        medium, small, large = (QFontMetricsF(font(each)).height() for each in ("medium", "small", "h3"))
        height = 12 + 2 * medium + 4 + small + 10 + small + 6 + 12
        return cls(
            (scaled(236), height), scaled(56), 16, 16, 16 + large + 4 + 2 * small + 10 + small + 12, small, large + 20
        )


@dataclass(frozen=True)
class Placed:
    """Where everything is.

    Attributes:
        cards: place of each milestone.
        stages: room of each stage, its head at the top (canvas) or its band (timeline).
        heads: where each stage's title stands.
        extent: all of it.
        marks: months of a timeline: where each begins, and its first day.
        today: where today is on a timeline.
        days: first day of the timeline, its place, and pixels for each day, negative where one reads from the right.
    """

    sizes: Sizes
    cards: Mapping[str, QRectF]
    stages: Mapping[str, QRectF]
    heads: Mapping[str, QRectF]
    extent: QRectF
    marks: tuple[tuple[float, date], ...] = ()
    today: float | None = None
    tray: QRectF = field(default_factory=QRectF)
    days: tuple[date, float, float] = (date.min, 0.0, 1.0)

    def day_at(self, x: float) -> str:
        """Return the day at a place along the line as YYYY-MM-DD; empty in the tray of undated ones."""
        first, start, step = self.days
        if self.tray.left() <= x <= self.tray.right():
            return ""
        return (first + timedelta(days=round((x - start) / step))).isoformat()

    def place_of(self, day: date) -> float:
        """Return where a day is along the line."""
        first, start, step = self.days
        return start + (day - first).days * step


def is_mirrored() -> bool:
    """Whether one reads from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def columns(shown: Shown) -> Placed:
    """Place stages side by side as columns."""
    sizes = Sizes.now()
    wide, high = sizes.card
    ordered = [(each.id, [card.id for card in shown.in_stage[each.id]]) for each in shown.stages]
    found = layers(ordered, [(each.first, each.then) for each in shown.links if each.is_kept])
    bottom = sizes.head + max(found.rows, 1) * (high + sizes.down) + sizes.pad + scaled(28)
    x, left = 0.0, dict[int, float]()
    stages, heads = dict[str, QRectF](), dict[str, QRectF]()
    for stage, (first, count) in found.spans.items():
        room = count * wide + (count - 1) * sizes.across + 2 * sizes.pad
        stages[stage] = QRectF(x, 0, room, bottom)
        heads[stage] = QRectF(x, 0, room, sizes.head)
        for at in range(count):
            left[first + at] = x + sizes.pad + at * (wide + sizes.across)
        x += room + sizes.across * 0.75
    cards = {
        each: QRectF(left[cell.column], sizes.head + 4 + cell.row * (high + sizes.down), wide, high)
        for each, cell in found.cells.items()
    }
    extent = QRectF(0, 0, max(x - sizes.across * 0.75, 1), bottom)
    return _as_read(Placed(sizes, cards, stages, heads, extent))


def over_time(shown: Shown, today: date) -> Placed:
    """Place cards by their day, each stage in a band of its own; those without a day stand in a tray before it."""
    sizes = Sizes.now()
    wide, high = sizes.card
    step = wide / 26
    dated = {each.id: day for each in shown.cards if (day := as_day(each.due)) is not None}
    first, last = timeline.span(list(dated.values()), today)
    start = wide + 2 * sizes.pad + scaled(24)
    top = sizes.small + 14 + 8.0
    y = top
    cards, stages, heads = dict[str, QRectF](), dict[str, QRectF](), dict[str, QRectF]()
    width = start + ((last - first).days) * step + wide + sizes.pad
    for stage in shown.stages:
        head = QRectF(0, y, width, sizes.line)
        rows = 1
        found = shown.in_stage[stage.id]
        for at, card in enumerate(each for each in found if each.id not in dated):
            cards[card.id] = QRectF(sizes.pad, head.bottom() + at * (high + sizes.down), wide, high)
            rows = max(rows, at + 1)
        timed = [each for each in found if each.id in dated]
        starts = [start + (dated[each.id] - first).days * step for each in timed]
        for card, x, lane in zip(timed, starts, timeline.lanes(starts, wide + 12), strict=True):
            cards[card.id] = QRectF(x, head.bottom() + lane * (high + sizes.down), wide, high)
            rows = max(rows, lane + 1)
        heads[stage.id] = head
        stages[stage.id] = QRectF(0, y, width, head.height() + rows * (high + sizes.down))
        y = stages[stage.id].bottom() + 12
    extent = QRectF(0, 0, width, max(y, top + high))
    marks = tuple((start + (each - first).days * step, each) for each in timeline.months(first, last) if each >= first)
    tray = QRectF(0, 0, wide + 2 * sizes.pad, extent.height())
    now = start + (today - first).days * step
    return _as_read(Placed(sizes, cards, stages, heads, extent, marks, now, tray, (first, start, step)))


def _as_read(placed: Placed) -> Placed:
    """Mirror everything where one reads from the right."""
    if not is_mirrored():
        return placed
    wide = placed.extent.width()

    def turned(rect: QRectF) -> QRectF:
        return QRectF(wide - rect.right(), rect.top(), rect.width(), rect.height())

    first, start, step = placed.days
    return Placed(
        placed.sizes,
        {each: turned(rect) for each, rect in placed.cards.items()},
        {each: turned(rect) for each, rect in placed.stages.items()},
        {each: turned(rect) for each, rect in placed.heads.items()},
        placed.extent,
        tuple((wide - x, day) for x, day in placed.marks),
        wide - placed.today if placed.today is not None else None,
        turned(placed.tray),
        (first, wide - start, -step),
    )


def nearest_place(shown: Shown, placed: Placed, card: ShownCard, x: float, y: float) -> tuple[str, str, str]:
    """Return stage, before and after for a card that is dropped on the canvas, as `move_milestone` takes them."""
    stage = min(
        (each for each in shown.stages if each.id in placed.stages),
        key=lambda each: max(placed.stages[each.id].left() - x, x - placed.stages[each.id].right(), 0),
    ).id
    row = [each.id for each in shown.in_stage[stage]]
    others = [each for each in row if each != card.id]
    here = [each for each in others if placed.cards[each].left() - 20 <= x <= placed.cards[each].right() + 20]
    if not here and stage == card.stage and others:  # alone in its column, where links have put it
        at = row.index(card.id)
        return (stage, row[at + 1], "") if at + 1 < len(row) else (stage, "", row[at - 1])
    here = sorted(here or others, key=lambda each: (placed.cards[each].top(), placed.cards[each].left()))
    for each in here:
        if y < placed.cards[each].center().y():
            return stage, each, ""
    return stage, "", here[-1] if here else ""
