"""Answers Qt when it asks how a widget is to be told; it asks only while a screen reader or another tool listens."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from mentordesk_ui.accessible import roles
from mentordesk_ui.widgets.labels import HEADINGS, Label
from mentordesk_ui.widgets.rows import RowList

Maker = Callable[[QObject], QAccessibleInterface | None]
W = TypeVar("W", bound=QObject)


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


def _button(thing: QObject) -> QAccessibleInterface | None:
    is_place = isinstance(thing, QAbstractButton) and getattr(thing, "is_place", False)
    return roles.PlaceButton(thing) if is_place else None  # type: ignore[arg-type]


def _map(thing: QObject) -> QAccessibleInterface | None:
    from mentordesk_ui.accessible.map import Map
    from mentordesk_ui.roadmap.map_view import MapView

    return Map(thing) if isinstance(thing, MapView) else None


def _each(kind: type[W], role: Callable[[W], QAccessibleInterface]) -> Maker:
    """Return what tells every widget of a kind alike."""
    return lambda thing: role(thing) if isinstance(thing, kind) else None


_MAKERS: dict[str, Maker] = {
    "Label": _label,
    "ChosenRow": _each(QAbstractButton, roles.RowOfList),
    "Button": _button,
    "MapView": _map,
    "QStackedWidget": _each(QStackedWidget, roles.Stack),
    "RowList": _each(RowList, roles.Rows),
    "SpokenWords": _each(QWidget, roles.SpokenWords),
}
