"""How a card, a stage and a link are painted, on the screen and in files alike: lines and letters, never bitmaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgRenderer

from mentordesk.resources import resource
from mentordesk_ui.roadmap.placing import Sizes, is_mirrored
from mentordesk_ui.roadmap.shown import ShownCard, ShownStage
from mentordesk_ui.theme import font, tokens
from mentordesk_ui.theme.shapes import CARD_RADIUS
from mentordesk_ui.widgets.painting import colour, scaled
from mentordesk_ui.widgets.pills import State

PLAIN_BELOW = 0.35
"""Zoom below which cards are plain boxes in the colour of their state."""
READABLE = 0.55
"""Zoom below which the head of a stage is its title alone, in large letters."""
PAD = 14.0
LONGEST = 600
"""Letters of a text that are looked at for the few lines there are, however long it is."""


@dataclass(frozen=True, slots=True)
class Face:
    """What depends on where the keyboard and the pointer are."""

    is_current: bool = False
    has_keyboard: bool = False
    is_hot: bool = False
    is_target: bool = False


@dataclass(frozen=True, slots=True)
class HeadLook:
    """How the head of a stage is shown: pinned to the edge of the view, in one line, and at which zoom."""

    is_pinned: bool = False
    is_line: bool = False
    detail: float = 1.0


# --- text ---------------------------------------------------------------------------------------------------------


def lines(text: str, used: QFont, width: float, most: int) -> list[str]:
    """Break a text into lines of at most a width, the last one cut with … where there is more."""
    return list(_lines(text, used.key(), used, width, most))


@lru_cache(maxsize=4096)
def _lines(text: str, _key: str, used: QFont, width: float, most: int) -> tuple[str, ...]:
    clean = " ".join(text[:LONGEST].split())
    layout = QTextLayout(clean, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        if len(found) == most - 1:
            rest = clean[line.textStart() :]
            found.append(QFontMetricsF(used).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        found.append(clean[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return tuple(found)


def write(painter: QPainter, rect: QRectF, text: str, role: str, tint: str, at_end: bool = False) -> None:
    """Write a line from the side where reading starts, or up to where it ends."""
    painter.setFont(font(role))
    painter.setPen(colour(tint))
    _draw_line(painter, rect, text, at_right=at_end != is_mirrored())


def _draw_line(painter: QPainter, rect: QRectF, text: str, *, at_right: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a line reads as its own letters do
    painter.drawText(rect, int(flags), text)


def _read(rect: QRectF, inside: QRectF) -> QRectF:
    """Mirror a rectangle laid out from the left where one reads from the right."""
    if not is_mirrored():
        return rect
    return QRectF(inside.left() + inside.right() - rect.right(), rect.top(), rect.width(), rect.height())


# --- signs --------------------------------------------------------------------------------------------------------


@cache
def _icon(name: str, ink: str, stroke: float) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text("utf-8")
    source = source.replace("currentColor", ink).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(source.encode()))


def paint_vector_icon(painter: QPainter, rect: QRectF, name: str, tint: str) -> None:
    """Draw an icon as lines, so that a file stays sharp at any size."""
    _icon(name, colour(tint).name(), 2.25).render(painter, rect)


def paint_sign(painter: QPainter, rect: QRectF, state: State) -> None:
    """Draw the sign of a state: a tick, a filled or an open disc, or an exclamation mark in a ring."""
    ink, side = colour(state), rect.width()
    pen = QPen(ink, max(1.4, side / 8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = rect.center()
    if state == "done":
        points = ((0.16, 0.54), (0.40, 0.78), (0.86, 0.26))
        painter.drawPolyline(QPolygonF([QPointF(rect.x() + x * side, rect.y() + y * side) for x, y in points]))
        return
    if state == "progress":
        painter.setBrush(ink)
    painter.drawEllipse(middle, side * 0.36, side * 0.36)
    if state == "blocked":
        painter.drawLine(QPointF(middle.x(), middle.y() - side * 0.17), QPointF(middle.x(), middle.y() + side * 0.02))
        painter.drawPoint(QPointF(middle.x(), middle.y() + side * 0.18))


# --- cards --------------------------------------------------------------------------------------------------------


def paint_card(
    painter: QPainter, rect: QRectF, card: ShownCard, title: Sequence[str], face: Face, detail: float
) -> None:
    """Draw a milestone.

    Args:
        title: its title in lines, as `lines` broke it.
        detail: the zoom; below `PLAIN_BELOW` only a box is drawn.
    """
    if detail < PLAIN_BELOW:
        _box(painter, rect, f"{card.sign}_bg", "focus" if face.is_current else card.sign, 2.0 / max(detail, 0.05), 6)
        return
    width = float(tokens().border)
    edge = "accent" if face.is_current or face.is_target else "field_border" if face.is_hot else "hairline"
    if face.is_current and face.has_keyboard:
        _box(painter, rect.adjusted(-4, -4, 4, 4), "", "focus", 2, CARD_RADIUS + 4)
    _box(painter, rect, "soft_accent" if face.is_target else "surface", edge, width + face.is_current, CARD_RADIUS)
    sizes = Sizes.now()
    inner = rect.adjusted(PAD, 12, -PAD, -12)
    high = QFontMetricsF(font("medium")).height()
    for number, line in enumerate(title):
        row = QRectF(inner.left(), inner.top() + number * high, inner.width(), high)
        write(painter, row, line, "medium", "text")
    foot = QRectF(inner.left(), inner.bottom() - sizes.small - 6, inner.width(), sizes.small + 6)
    about = QRectF(inner.left(), foot.top() - 8 - sizes.small, inner.width(), sizes.small)
    _paint_about(painter, about, card)
    _paint_foot(painter, foot, card)


def _paint_about(painter: QPainter, line: QRectF, card: ShownCard) -> None:
    """Draw the goal, or what needs a look, in one line."""
    text, icon, tint = (card.flag, "circle-alert", "blocked") if card.flag else (card.goal, "target", "muted")
    if not text:
        return
    side = float(scaled(13))
    place = QRectF(line.left(), line.center().y() - side / 2, side, side)
    paint_vector_icon(painter, _read(place, line), icon, tint)
    words = _read(line.adjusted(side + 5, 0, 0, 0), line)
    cut = QFontMetricsF(font("small")).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    write(painter, words, cut, "small", tint)


def _paint_foot(painter: QPainter, foot: QRectF, card: ShownCard) -> None:
    """Draw the state as a pill, then evidence and day from the other side."""
    state, side = card.sign, float(scaled(13))
    metrics = QFontMetricsF(font("small-strong"))
    width = 9 + side + 5 + metrics.horizontalAdvance(card.word) + 10
    pill = _read(QRectF(foot.left(), foot.top(), width, foot.height()), foot)
    _box(painter, pill, f"{state}_bg", state if tokens().border > 1 else "", tokens().border, foot.height() / 2)
    sign = QRectF(pill.left() + 9, pill.center().y() - side / 2, side, side)
    paint_sign(painter, _read(sign, pill), state)
    write(painter, _read(pill.adjusted(9 + side + 5, 0, 0, 0), pill), card.word, "small-strong", state)
    small = QFontMetricsF(font("small"))
    left = foot.right()
    if card.day:
        wide = small.horizontalAdvance(card.day)
        left -= wide
        tint = "blocked" if card.is_late else "muted"
        write(painter, _read(QRectF(left, foot.top(), wide + 2, foot.height()), foot), card.day, "small", tint)
        if card.is_late:
            left -= side + 3
            place = QRectF(left, foot.center().y() - side / 2, side, side)
            paint_vector_icon(painter, _read(place, foot), "clock", "blocked")
        left -= 10
    if card.evidence:
        count = str(card.evidence)
        left -= small.horizontalAdvance(count)
        wide = small.horizontalAdvance(count) + 2
        number = QRectF(left, foot.top(), wide, foot.height())
        place = QRectF(left - side - 2, foot.center().y() - side / 2, side, side)
        if place.left() > foot.left() + width + 4:
            write(painter, _read(number, foot), count, "small", "muted")
            paint_vector_icon(painter, _read(place, foot), "paperclip", "muted")


def _box(painter: QPainter, rect: QRectF, fill: str, edge: str, width: float, radius: float) -> None:
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(edge), width) if edge else Qt.PenStyle.NoPen)
    inset = width / 2 if edge else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


# --- stages -------------------------------------------------------------------------------------------------------


def paint_stage(painter: QPainter, rect: QRectF, face: Face) -> None:
    """Draw the ground of a stage: a quiet column, or the band of a timeline."""
    _box(painter, rect, "sunken", "hairline" if tokens().border > 1 else "", tokens().border, CARD_RADIUS + 2)
    if face.is_target:
        _box(painter, rect, "", "accent", 2, CARD_RADIUS + 2)


def paint_head(painter: QPainter, head: QRectF, stage: ShownStage, face: Face, look: HeadLook) -> None:
    """Draw what a stage is called, what is expected in it, and how far it is gone."""
    if look.is_pinned:
        painter.fillRect(head.adjusted(1, 0, -1, 0), colour("sunken"))
        painter.fillRect(QRectF(head.left() + 1, head.bottom() - 1, head.width() - 2, 1), colour("hairline"))
    if face.is_current:
        ring = head.adjusted(4, 4, -4, -4)
        _box(painter, ring, "", "focus" if face.has_keyboard else "accent", 2 / min(look.detail, 1.0), CARD_RADIUS)
    if look.detail < READABLE:
        _write_large(painter, head.adjusted(10, 0, -10, 0), stage.title, look.detail)
        return
    inner = head.adjusted(16, 14, -16, -8)
    title, small = QFontMetricsF(font("h3")), QFontMetricsF(font("small"))
    row = QRectF(inner.left(), inner.top(), inner.width(), title.height())
    if look.is_line:
        row.moveTop(head.center().y() - row.height() / 2)
        room = row.width() - QFontMetricsF(font("small")).horizontalAdvance(stage.progress) - 14
        words = title.elidedText(stage.title, Qt.TextElideMode.ElideRight, max(room, row.width() * 0.5))
        after = title.horizontalAdvance(words) + 14
        if not look.is_pinned:  # links run below
            ground = row.adjusted(-6, -3, 0, 3)
            ground.setWidth(after + QFontMetricsF(font("small")).horizontalAdvance(stage.progress) + 12)
            _box(painter, _read(ground, row), "sunken", "", 0, 6)
        write(painter, row, words, "h3", "text")
        if row.width() - after > 40:
            write(painter, _read(row.adjusted(after, 0, 0, 0), row), stage.progress, "small", "muted")
        return
    write(painter, row, title.elidedText(stage.title, Qt.TextElideMode.ElideRight, row.width()), "h3", "text")
    y = row.bottom() + 4
    wide = min(inner.width(), scaled(440))
    for line in lines(stage.expectations, font("small"), wide, 2):
        write(painter, QRectF(inner.left(), y, inner.width(), small.height()), line, "small", "muted")
        y += small.height()
    foot = QRectF(inner.left(), head.bottom() - 14 - small.height(), inner.width(), small.height())
    write(painter, foot, stage.progress, "small-strong", "muted")
    if stage.count:
        after = QFontMetricsF(font("small-strong")).horizontalAdvance(stage.progress) + 12
        bar = QRectF(foot.left() + after, foot.center().y() - 2.5, min(foot.width() - after, scaled(120)), 5)
        _paint_bar(painter, bar, foot, stage.done / stage.count)


def _write_large(painter: QPainter, rect: QRectF, text: str, detail: float) -> None:
    """Write a title so that it can still be read from far away."""
    used = font("strong")
    most = rect.height() * 0.8 / QFontMetricsF(used).height()
    used.setPointSizeF(used.pointSizeF() * min(1 / max(detail, 0.05), most))
    words = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(used)
    painter.setPen(colour("text"))
    _draw_line(painter, rect, words, at_right=is_mirrored())


def _paint_bar(painter: QPainter, bar: QRectF, inside: QRectF, part: float) -> None:
    if bar.width() < 24:
        return
    _box(painter, _read(bar, inside), "hairline", "", 0, 2.5)
    if part:
        done = QRectF(bar.left(), bar.top(), max(5.0, bar.width() * part), bar.height())
        _box(painter, _read(done, inside), "accent", "", 0, 2.5)


# --- links --------------------------------------------------------------------------------------------------------


def link_path(first: QRectF, then: QRectF) -> tuple[QPainterPath, QPolygonF]:
    """Return the curve from the end of one card to the start of another, and its arrow."""
    way = -1.0 if is_mirrored() else 1.0
    begin = QPointF(first.right() if way > 0 else first.left(), first.center().y())
    end = QPointF(then.left() if way > 0 else then.right(), then.center().y())
    tip = QPointF(end.x() - way * 2, end.y())
    foot = QPointF(tip.x() - way * 9, tip.y())
    reach = max(28.0, min(abs(foot.x() - begin.x()) * 0.5, 160.0))
    path = QPainterPath(begin)
    path.cubicTo(QPointF(begin.x() + way * reach, begin.y()), QPointF(foot.x() - way * reach, foot.y()), foot)
    head = QPolygonF([tip, QPointF(foot.x(), foot.y() - 5), QPointF(foot.x(), foot.y() + 5)])
    return path, head


def link_pen(is_kept: bool, is_lit: bool = False) -> QPen:
    """Return how a link is drawn: lit where it belongs to the current card, dashed and red where it is set aside."""
    pen = QPen(colour("blocked" if not is_kept else "accent" if is_lit else "field_border"), 2.25 if is_lit else 1.5)
    if not is_kept:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
    return pen


def paint_link(painter: QPainter, path: QPainterPath, head: QPolygonF, is_kept: bool) -> None:
    """Draw a link with its arrow."""
    pen = link_pen(is_kept)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawPolygon(head)
