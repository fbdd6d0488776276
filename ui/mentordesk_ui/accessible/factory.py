"""Answers Qt when it asks how a widget is to be told; it asks only while a screen reader or another tool listens."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from mentordesk_ui.accessible import roles
from mentordesk_ui.widgets.labels import HEADINGS, Label
from mentordesk_ui.widgets.rows import RowList


@cache
def install() -> None:
    """Tell Qt of the widgets that are told otherwise than it would; once a process."""
    QAccessible.installFactory(_interface)


def _interface(kind: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Return what speaks for a thing as one of its classes, the most derived first; None leaves it to Qt."""
    make = _MAKERS.get(kind)
    return make(thing) if make is not None and thing is not None else None


def _label(thing: QObject) -> QAccessibleInterface | None:
    return roles.Heading(thing) if isinstance(thing, Label) and thing.role in HEADINGS else None


def _row(thing: QObject) -> QAccessibleInterface | None:
    return roles.RowOfList(thing) if isinstance(thing, QAbstractButton) else None


def _button(thing: QObject) -> QAccessibleInterface | None:
    is_place = isinstance(thing, QAbstractButton) and getattr(thing, "is_place", False)
    return roles.PlaceButton(thing) if is_place else None  # type: ignore[arg-type]


def _map(thing: QObject) -> QAccessibleInterface | None:
    from mentordesk_ui.accessible.map import Map
    from mentordesk_ui.roadmap.map_view import MapView

    return Map(thing) if isinstance(thing, MapView) else None


def _rows(thing: QObject) -> QAccessibleInterface | None:
    return roles.Rows(thing) if isinstance(thing, RowList) else None


def _stack(thing: QObject) -> QAccessibleInterface | None:
    return roles.Stack(thing) if isinstance(thing, QStackedWidget) else None


_MAKERS: dict[str, Callable[[QObject], QAccessibleInterface | None]] = {
    "Label": _label,
    "ChosenRow": _row,
    "Button": _button,
    "MapView": _map,
    "QStackedWidget": _stack,
    "RowList": _rows,
}


def add(kind: str, make: Callable[[QWidget], QAccessibleInterface]) -> None:
    """Tell how widgets of a further class are told."""
    _MAKERS[kind] = lambda thing: make(thing) if isinstance(thing, QWidget) else None
