"""The rail at the side of the window: whose pair it is, the pages, and the updates at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.theme import font, paint_icon, tokens
from mentordesk_ui.theme.shapes import RADIUS

from .buttons import Button
from .one_of import OneOf
from .painting import box, colour, follow_theme, leading_rect, scaled, soft_box, start

WIDTH = 216
COLLAPSED = 64
COLLAPSE_BELOW = 1000
"""Windows narrower than this show icons only."""


class RailItem(NamedTuple):
    """A page the rail leads to: the key told when chosen, the word shown, the icon's name."""

    key: str
    text: str
    icon: str


class _Entry(OneOf):
    """One page; a radio button underneath, so that arrow keys and screen readers know what to do."""

    focus_inset = 4

    def __init__(self, item: RailItem, parent: QWidget) -> None:
        super().__init__(item.text, parent)
        self._icon = item.icon
        self._count = 0
        self._collapsed = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("medium"))
        self.updateGeometry()

    def set_collapsed(self, collapsed: bool) -> None:
        self._collapsed = collapsed
        self.setToolTip(self.text().replace("&", "") if collapsed else "")
        self.updateGeometry()
        self.update()

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text().replace('&', '')}, {count}" if count else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = max(38, QFontMetrics(self.font()).height() + 16)
        words = 0 if self._collapsed else QFontMetrics(font("strong")).horizontalAdvance(self.text()) + 12
        count = self._count_width() + 10 if self._count and not self._collapsed else 0
        return QSize(12 + scaled(20) + words + count + 12, height)

    def _count_width(self) -> int:
        return max(QFontMetrics(font("small-strong")).horizontalAdvance(str(self._count)) + 12, scaled(20))

    def minimumSizeHint(self) -> QSize:
        """Closer together where a low window has large letters; still easy to hit."""
        return QSize(self.sizeHint().width(), max(32, QFontMetrics(self.font()).height() + 4))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, whole = start(self), self.rect()
        if self.isChecked():
            soft_box(painter, whole, "soft_accent", "accent", RADIUS)
        elif self.underMouse():
            box(
                painter,
                whole,
                "hairline" if tokens().border == 1 else "",
                "text" if tokens().border > 1 else "",
                RADIUS,
            )
        ink = "accent" if self.isChecked() else "text" if self.underMouse() else "muted"
        size = scaled(20)
        left = (whole.width() - size) // 2 if self._collapsed else 12
        place = QRect(left, (whole.height() - size) // 2, size, size)
        paint_icon(painter, leading_rect(self, place, whole), self._icon, ink)
        if self._collapsed:
            if self._count:
                dot = QRect(place.right() - 1, place.top() - 3, 8, 8)
                box(painter, leading_rect(self, dot, whole), "accent", "", 4)
            return
        painter.setPen(colour("accent" if self.isChecked() else "text"))
        painter.setFont(font("strong" if self.isChecked() else "medium"))
        words = QRect(left + size + 12, 0, whole.width() - left - size - 24, whole.height())
        self._write(painter, leading_rect(self, words, whole))
        if self._count:
            self._paint_count(painter, whole)

    def _write(self, painter: QPainter, place: QRect) -> None:
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(place, int(flags), self.text())

    def _paint_count(self, painter: QPainter, whole: QRect) -> None:
        painter.setFont(font("small-strong"))
        width = self._count_width()
        place = QRect(whole.width() - width - 10, (whole.height() - scaled(20)) // 2, width, scaled(20))
        place = leading_rect(self, place, whole)
        soft_box(painter, place, "surface" if self.isChecked() else "info_bg", "info", place.height() / 2)
        painter.setPen(colour("accent" if self.isChecked() else "info"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self._count))


class _PairButton(Button):
    """The pair's name; leads to the other pairs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "users", "quiet", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and name from the leading edge, the name shortened if need be."""
        painter, whole = start(self), self.rect()
        self._paint_box(painter)
        size = scaled(20)
        left = (whole.width() - size) // 2 if self._collapsed else 12
        place = QRect(left, (whole.height() - size) // 2, size, size)
        paint_icon(painter, leading_rect(self, place, whole), self.icon_name, "accent")
        if self._collapsed:
            return
        arrow = QRect(whole.width() - scaled(16) - 10, (whole.height() - scaled(16)) // 2, scaled(16), scaled(16))
        paint_icon(painter, leading_rect(self, arrow, whole), "chevron-down", "muted")
        words = QRect(left + size + 12, 0, self._room(), whole.height())
        painter.setFont(font("strong"))
        painter.setPen(colour("text"))
        shown = self._shortened()
        sides = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(leading_rect(self, words, whole), int(sides), shown)

    def _room(self) -> int:
        return self.width() - 2 * 10 - scaled(16) - scaled(20) - 20

    def _shortened(self) -> str:
        metrics = QFontMetrics(font("strong"))
        return metrics.elidedText(self._plain(), Qt.TextElideMode.ElideRight, self._room())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say all of the name in a tool tip where it is cut."""
        super().resizeEvent(event)
        self.say_all()

    def say_all(self) -> None:
        """Say in a tool tip what is not shown of the name."""
        is_cut = self._collapsed or self._shortened() != self._plain()
        self.setToolTip(self._plain() if is_cut else "")


class Rail(QFrame):
    """Leads to the pages; icons alone where the window is narrow.

    Signals:
        chosen(str): the key of the page the person wants.
        pair_pressed(): the person pressed the pair's name.
    """

    chosen = Signal(str)
    pair_pressed = Signal()

    def __init__(self, items: Sequence[RailItem], pair_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, _Entry] = {}
        self._foot_buttons: list[Button] = []
        self._is_measured = False
        self.collapsed = False
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.pair = _PairButton()
        self.pair.clicked.connect(self.pair_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 14)
        column.setSpacing(2)
        column.addWidget(self.pair)
        column.addSpacing(14)
        for item in items:
            entry = _Entry(item, self)
            entry.clicked.connect(lambda _=False, key=item.key: self.chosen.emit(key))
            column.addWidget(entry)
            self._entries[item.key] = entry
        column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(8)
        column.addLayout(self._foot)
        follow_theme(self, self._restyle)
        self.set_pair(pair_name)
        if items:
            self.set_current(items[0].key)

    def set_pair(self, name: str) -> None:
        """Show whose pair is open."""
        self.pair.setText(name.replace("&", "&&"))
        self.pair.setAccessibleName(self.tr("Pair: {0}. Change pair").format(name))
        self.pair.say_all()
        self._restyle()

    def set_current(self, key: str) -> None:
        """Mark the page that is open, without telling `chosen`; an empty key marks none.

        Raises:
            KeyError: no page has this key.
        """
        if key:
            self._entries[key].setChecked(True)
            return
        for entry in self._entries.values():
            entry.setAutoExclusive(False)
            entry.setChecked(False)
            entry.setAutoExclusive(True)

    def current(self) -> str:
        """Return the key of the page that is marked."""
        return next((key for key, entry in self._entries.items() if entry.isChecked()), "")

    def set_count(self, key: str, count: int) -> None:
        """Show how many wait on a page; 0 shows nothing."""
        self._entries[key].set_count(count)
        self._restyle()

    def add_foot(self, button: Button) -> None:
        """Put a button at the foot, below those before."""
        self._foot.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter if self.collapsed else Qt.AlignmentFlag(0))
        self._foot_buttons.append(button)
        button.set_collapsed(self.collapsed)
        self._restyle()

    def fit(self, window_width: int) -> None:
        """Collapse or open to suit the width of the window."""
        self.set_collapsed(window_width < COLLAPSE_BELOW)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons alone, with the words as tool tips; or both."""
        if collapsed == self.collapsed:
            return
        self.collapsed = collapsed
        for entry in self._entries.values():
            entry.set_collapsed(collapsed)
        for button in (self.pair, *self._foot_buttons):
            button.set_collapsed(collapsed)
        self.pair.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for button in self._foot_buttons:
            self._foot.setAlignment(button, Qt.AlignmentFlag.AlignHCenter if collapsed else Qt.AlignmentFlag(0))
        self._restyle()

    def event(self, event: QEvent) -> bool:
        """Take its width when it is first shown, and another when a word or number inside asks for more room."""
        if event.type() == QEvent.Type.Polish:
            self._is_measured = True
        if event.type() in (QEvent.Type.Polish, QEvent.Type.LayoutRequest):
            self._restyle()
        return super().event(event)

    def _restyle(self) -> None:
        if not self._is_measured:  # while it is being made, its entries are not all there
            return
        width = self._needed_width()
        if self.minimumWidth() != width or self.maximumWidth() != width:
            self.setFixedWidth(width)

    def _needed_width(self) -> int:
        if self.collapsed:
            return max(COLLAPSED, 24 + scaled(20) + 20)
        needed = [entry.sizeHint().width() + 24 for entry in self._entries.values()]
        needed += [button.sizeHint().width() + 24 for button in self._foot_buttons]
        needed.append(min(self.pair.sizeHint().width() + scaled(30) + 24, scaled(WIDTH)))
        return max([WIDTH, *needed])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the line between rail and page."""
        painter = start(self)
        painter.fillRect(self.rect(), colour("sunken"))
        line = leading_rect(self, QRect(self.width() - tokens().border, 0, tokens().border, self.height()), self.rect())
        painter.fillRect(line, colour("hairline"))
