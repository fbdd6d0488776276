"""Menus, the menu bar, and the lists that open below a choice, which Qt draws as menus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionMenuItem, QWidget

from mentordesk_ui.theme import state
from mentordesk_ui.theme.fonts import text_scale
from mentordesk_ui.theme.icons import paint_icon
from mentordesk_ui.theme.shapes import colour, soft_box, write_line

_Kind, _Check = QStyleOptionMenuItem.MenuItemType, QStyleOptionMenuItem.CheckType
_On = QStyle.StateFlag
_RADIUS = 6
_BEFORE, _AFTER, _ABOVE = 12, 26, 7
_SIGN = 16
_COLUMN = 24
"""Pixels of the column of ticks and icons, at normal text size, that a menu has when one of its entries has any."""


def paper(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw what entries lie on."""
    painter.fillRect(option.rect, colour("surface"))
    return paper_edge(option, painter, widget)


def paper_edge(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the edge of a menu."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(colour("field_border"))
    for inset in range(state.tokens().border):
        painter.drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1))
    return True


def item(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw an entry: tick or icon, words, shortcut, arrow."""
    whole = option.rect
    if isinstance(widget, QComboBox):
        painter.fillRect(whole, colour("surface"))  # where Qt has filled in the colour of windows
    if option.menuItemType == _Kind.Separator:
        high = state.tokens().border
        painter.fillRect(QRect(whole.left() + 8, whole.center().y(), whole.width() - 16, high), colour("hairline"))
        return True
    enabled = bool(option.state & _On.State_Enabled)
    chosen = enabled and bool(option.state & _On.State_Selected)
    if chosen:
        soft_box(painter, whole, "soft_accent", "accent", _RADIUS)
    ink = "disabled" if not enabled else "accent" if chosen else "text"
    _sign(option, painter, ink, chosen)
    words, _tab, keys = option.text.partition("\t")
    place = whole.adjusted(_before(option), 0, -_BEFORE, 0)
    painter.setPen(colour(ink))
    painter.setFont(option.font)
    if option.menuItemType == _Kind.DefaultItem:
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
    _write(option, painter, place, words)
    if keys:
        past = QRect(whole.right() - _AFTER + 14 - option.reservedShortcutWidth, whole.top(), 0, whole.height())
        past.setWidth(option.reservedShortcutWidth)
        _write(option, painter, past, keys)
    if option.menuItemType == _Kind.SubMenu:
        size = round(14 * text_scale())
        arrow = QRect(whole.right() - size - 6, whole.center().y() - size // 2 + 1, size, size)
        paint_icon(painter, QStyle.visualRect(option.direction, whole, arrow), "chevron-right", ink)
    return True


def _write(option: QStyleOptionMenuItem, painter: QPainter, place: QRect, words: str) -> None:
    hints = int(Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine)
    write_line(painter, QStyle.visualRect(option.direction, option.rect, place), words, option.direction, hints=hints)


def _column() -> int:
    return round(_COLUMN * text_scale())


def _before(option: QStyleOptionMenuItem) -> int:
    signed = option.menuHasCheckableItems or option.maxIconWidth > 0
    return _BEFORE + (_column() if signed else 0)


def _sign(option: QStyleOptionMenuItem, painter: QPainter, ink: str, chosen: bool) -> None:
    size = round(_SIGN * text_scale())
    middle = option.rect.center().y() - size // 2 + 1
    spot = QRect(QPoint(option.rect.left() + 9, middle), QSize(size, size))
    spot = QStyle.visualRect(option.direction, option.rect, spot)
    if option.checkType != _Check.NotCheckable and option.checked:
        paint_icon(painter, spot, "check", ink)
    elif not option.icon.isNull():
        mode = QIcon.Mode.Disabled if ink == "disabled" else QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        option.icon.paint(painter, spot, mode=mode)


def item_size(option: QStyleOptionMenuItem, size: QSize) -> QSize:
    """Seven pixels above and below the words; the height that Qt names is the popup's where it draws a choice."""
    edge = state.tokens().border
    if option.menuItemType == _Kind.Separator:
        return QSize(size.width(), 12 + edge)
    high = max(option.fontMetrics.height(), round(_SIGN * text_scale())) + 2 * (_ABOVE + edge)
    return QSize(size.width() + _before(option) + _AFTER + 2 * edge, high)


def bar_ground(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the bar where it has no entry."""
    painter.fillRect(option.rect, colour("sunken"))
    return True


def bar_item(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the name of a menu."""
    bar_ground(option, painter, widget)
    enabled = bool(option.state & _On.State_Enabled)
    chosen = enabled and bool(option.state & _On.State_Selected)
    if chosen:
        soft_box(painter, option.rect.adjusted(0, 2, 0, -2), "soft_accent", "accent", _RADIUS)
    painter.setPen(colour("disabled" if not enabled else "accent" if chosen else "text"))
    hint = Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine
    painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter) | int(hint), option.text)
    return True


def bar_item_size(option: QStyleOptionMenuItem, size: QSize) -> QSize:
    """Five pixels above and below, nine beside; two more of the bar show around what is chosen."""
    return QSize(size.width() + 18, size.height() + 14)
