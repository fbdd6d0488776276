"""How the arrow keys go from card to card: along the links first, else to what lies nearest."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF

from mentordesk_ui.roadmap.placing import Placed
from mentordesk_ui.roadmap.shown import Shown

Way = Literal["on", "back", "up", "down"]


def step(shown: Shown, placed: Placed, current: str, way: Way, *, mirrored: bool = False) -> str:
    """Return the stage or milestone that comes next, or the current one where the roadmap ends.

    Args:
        way: `on` and `back` go along the line of reading, from what comes first to what needs it.
    """
    if current in shown.stage and current in placed.heads:
        return _from_stage(shown, placed, current, way)
    if current not in placed.cards:
        return _first(shown)
    here = placed.cards[current]
    if way in ("up", "down"):
        return _in_column(shown, placed, current, 1 if way == "down" else -1)
    linked = (shown.leads_to if way == "on" else shown.needs).get(current, [])
    if near := [each for each in linked if each in placed.cards]:
        return min(near, key=lambda each: (_apart(placed.cards[each], here), each))
    sign = (1 if way == "on" else -1) * (-1 if mirrored else 1)
    beyond = [
        (sign * (rect.center().x() - here.center().x()), abs(rect.center().y() - here.center().y()), each)
        for each, rect in placed.cards.items()
        if sign * (rect.center().x() - here.center().x()) > 1
    ]
    return min(beyond)[2] if beyond else current


def _in_column(shown: Shown, placed: Placed, current: str, sign: int) -> str:
    """Go up or down among what overlaps across; above the first card of a column stands its stage."""
    here = placed.cards[current]
    found = [
        (sign * (rect.center().y() - here.center().y()), abs(rect.center().x() - here.center().x()), each)
        for each, rect in placed.cards.items()
        if sign * (rect.center().y() - here.center().y()) > 1 and _overlap(rect, here)
    ]
    stage = shown.card[current].stage
    if sign < 0:
        own = [each for each in found if shown.card[each[2]].stage == stage]
        return min(own)[2] if own else stage
    return min(found)[2] if found else current


def _from_stage(shown: Shown, placed: Placed, current: str, way: Way) -> str:
    ids = [each.id for each in shown.stages]
    at = ids.index(current)
    if way == "down":
        cards = shown.in_stage[current]
        if cards:
            return min(cards, key=lambda each: (_corner(placed.cards[each.id]), each.id)).id
        return current
    side_by_side = len(ids) < 2 or placed.heads[ids[0]].top() == placed.heads[ids[1]].top()
    if way == "up" and side_by_side:
        return current
    return ids[min(max(at + (1 if way == "on" else -1), 0), len(ids) - 1)]


def _first(shown: Shown) -> str:
    return shown.cards[0].id if shown.cards else shown.stages[0].id if shown.stages else ""


def _apart(one: QRectF, other: QRectF) -> float:
    return abs(one.center().x() - other.center().x()) + 2 * abs(one.center().y() - other.center().y())


def _overlap(one: QRectF, other: QRectF) -> bool:
    return one.left() < other.right() and other.left() < one.right()


def _corner(rect: QRectF) -> float:
    return rect.top() * 10_000 + rect.left()
