"""The style of the application: what Qt asks to be drawn or measured, and which file does it.

A style sheet would say the same in fewer words, but Qt takes about a millisecond to work one out for each widget, at
every opening of a page and at every change of theme. A style is asked only for what is drawn.

Metrics and hints stay Fusion's: layouts ask for them thousands of times, too often for an answer from Python.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from . import bars, buttons, dressing, fields, menus, views

Draw = Callable[[Any, QPainter, QWidget | None], bool]
"""Draws a part from its option, or answers False to leave it to Fusion."""
_P, _C, _X, _S = QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.ComplexControl, QStyle.ContentsType

PRIMITIVES: dict[QStyle.PrimitiveElement, Draw] = {
    _P.PE_PanelLineEdit: fields.line,
    _P.PE_Frame: fields.frame,
    _P.PE_PanelScrollAreaCorner: bars.nothing,
    _P.PE_PanelButtonTool: buttons.tool,
    _P.PE_PanelTipLabel: bars.tip,
    _P.PE_PanelMenu: menus.paper,
    _P.PE_FrameMenu: menus.paper_edge,
    _P.PE_PanelMenuBar: bars.nothing,
}
CONTROLS: dict[QStyle.ControlElement, Draw] = {
    _C.CE_PushButton: buttons.push,
    _C.CE_ComboBoxLabel: fields.chosen,
    _C.CE_MenuItem: menus.item,
    _C.CE_MenuEmptyArea: bars.nothing,
    _C.CE_MenuBarItem: menus.bar_item,
    _C.CE_MenuBarEmptyArea: menus.bar_ground,
    _C.CE_HeaderSection: views.header_ground,
    _C.CE_HeaderEmptyArea: views.header_ground,
    _C.CE_HeaderLabel: views.header_words,
    _C.CE_Splitter: bars.splitter,
}
COMPLEX: dict[QStyle.ComplexControl, Draw] = {
    _X.CC_ComboBox: fields.choice,
    _X.CC_ScrollBar: bars.scroll_bar,
}
PLACES: dict[QStyle.ComplexControl, Callable[[Any, QStyle.SubControl], QRect | None]] = {
    _X.CC_ComboBox: fields.place_in_choice,
    _X.CC_ScrollBar: bars.place_in_scroll_bar,
}
SIZES: dict[QStyle.ContentsType, Callable[[Any, QSize], QSize]] = {
    _S.CT_LineEdit: fields.line_size,
    _S.CT_ComboBox: fields.choice_size,
    _S.CT_PushButton: buttons.push_size,
    _S.CT_ToolButton: buttons.tool_size,
    _S.CT_ScrollBar: bars.scroll_bar_size,
    _S.CT_MenuItem: menus.item_size,
    _S.CT_MenuBarItem: menus.bar_item_size,
    _S.CT_HeaderSection: views.header_size,
}


class HouseStyle(QProxyStyle):
    """Fusion, with the controls that MentorDesk shows drawn in its own way."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, what: QWidget | QApplication | QPalette | int) -> None:  # type: ignore[override]
        """Give a widget the margins that its kind has here, as it is shown for the first time."""
        super().polish(what)  # type: ignore[arg-type]
        if isinstance(what, QWidget):
            dressing.dress(what)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a frame or a panel."""
        draw = PRIMITIVES.get(element)
        if draw is None or not _drawn(draw, option, painter, widget):
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control that is of one piece."""
        draw = CONTROLS.get(element)
        if draw is None or not _drawn(draw, option, painter, widget):
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control that has parts."""
        draw = COMPLEX.get(control)
        if draw is None or not _drawn(draw, option, painter, widget):
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return where a part of a control lies."""
        place = PLACES.get(control)
        found = place(option, part) if place is not None else None
        if found is not None:
            return found
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Return how large a control is around what it holds."""
        measure = SIZES.get(kind)
        if measure is not None:
            return measure(option, size)
        return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]


def _drawn(draw: Draw, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    done = draw(option, painter, widget)
    painter.restore()
    return done
