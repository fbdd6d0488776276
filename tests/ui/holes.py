"""Find cards that are mostly empty: a designer would fill, shorten or leave them out."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from mentordesk_ui.widgets import Card, EmptyState, WrappedLabel

MOST_EMPTY = 0.4
_SMALL = 160
"""Pixels; in a lower card the padding alone is a large share."""


def hollow(window: QWidget) -> list[str]:
    """Return a line for every visible card whose lower part holds nothing on more than 40 % of its height."""
    found = []
    for card in window.findChildren(Card):
        if not card.isVisible() or card.height() < _SMALL:
            continue
        if any(each.isVisible() for each in card.findChildren(EmptyState)):
            continue  # its words stand in the middle
        share = 1 - _end(card) / card.height()
        if share > MOST_EMPTY:
            name = card.title.text() or card.accessibleName() or type(card).__name__
            found.append(f"{type(card).__name__} {name!r}: {share:.0%} of {card.height()} pixels are empty")
    return found


def _end(card: Card) -> int:
    """Return the lowest line of a card on which something stands."""
    ends = [0]
    for widget in card.findChildren(QWidget):
        if not widget.isVisible():
            continue
        holds = any(each.isVisible() for each in widget.findChildren(QWidget))
        if holds and not isinstance(widget, QAbstractScrollArea):
            continue
        top = widget.mapTo(card, QPoint(0, 0)).y()
        height = widget.height()
        if isinstance(widget, WrappedLabel):
            height = min(height, widget.heightForWidth(widget.width()))
        if isinstance(widget, QLabel) and not widget.text():
            continue
        ends.append(top + height)
    return max(ends)
