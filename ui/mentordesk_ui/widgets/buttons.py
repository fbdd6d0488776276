"""Buttons in their kinds, painted by hand, with room between icon and text, and a count."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mentordesk_ui.theme import font, paint_icon, tokens
from mentordesk_ui.theme.fonts import control_height
from mentordesk_ui.theme.shapes import RADIUS

from .painting import box, colour, follow_theme, idle_box, scaled, start

Kind = Literal["primary", "secondary", "quiet", "danger"]
GAP = 8
_MNEMONIC = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic)


class Button(QPushButton):
    """A button with text, maybe an icon before it and a count after it.

    `primary` stands once on a page; `quiet` has no edge; `danger` is for what cannot be undone.
    """

    is_place = False
    """Whether it leads to a page, and is checked while that is shown."""

    def __init__(self, text: str = "", icon: str = "", kind: Kind = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.icon_name, self.kind = icon, kind
        self._count = 0
        self._collapsed = False
        self._centred = True
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("medium"))
        self.updateGeometry()

    def set_count(self, count: int) -> None:
        """Show how many wait behind this button; 0 shows nothing. The tool's name then says it too."""
        self._count = count
        self.setAccessibleName(f"{self._plain()}, {count}" if count else "")
        self.updateGeometry()
        self.update()

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon alone, with the text as tool tip."""
        self._collapsed = collapsed
        self.setToolTip(self._plain() if collapsed else "")
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if collapsed else QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
        )
        self.updateGeometry()
        self.update()

    def _plain(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _widths(self) -> tuple[int, int, int]:
        """Return the width of icon, text and count; 0 for what is not there."""
        metrics = QFontMetrics(self.font())
        icon = scaled(18) if self.icon_name else 0
        text = 0 if self._collapsed else metrics.size(int(Qt.TextFlag.TextHideMnemonic), self.text()).width()
        count = 0
        if self._count and not self._collapsed:
            count = max(QFontMetrics(font("small-strong")).horizontalAdvance(str(self._count)) + 12, scaled(20))
        return icon, text, count

    def _content_width(self) -> int:
        present = [width for width in self._widths() if width]
        return sum(present) + GAP * max(0, len(present) - 1)

    def sizeHint(self) -> QSize:
        """At least 36 pixels high, wide enough for all of it."""
        height = control_height()
        side = 10 if self.kind == "quiet" else 16
        return QSize(height if self._collapsed else max(height, self._content_width() + 2 * side), height)

    def minimumSizeHint(self) -> QSize:
        """A button never cuts its own words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return {"primary": "on_accent", "danger": "blocked"}.get(self.kind, "text")

    def _paint_box(self, painter: QPainter) -> None:
        if not self.isEnabled() and self.kind != "quiet" and not self.isChecked():
            idle_box(painter, self.rect(), "sunken" if self.kind == "primary" else "surface")
            return
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        edged = tokens().border > 1
        if self.kind == "primary":
            fill, edge = ("accent_hover" if hot else "accent"), ("text" if edged else "")
        elif self.kind == "quiet":
            fill, edge = ("sunken" if hot else ""), ("text" if hot and edged else "")
        else:
            fill = ("blocked_bg" if self.kind == "danger" else "sunken") if hot else "surface"
            edge = "blocked" if self.kind == "danger" else "text" if hot else "field_border"
        if self.isChecked():
            fill, edge = "soft_accent", "accent"
        box(painter, self.rect(), fill, edge, RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, icon, text and count, from the side where reading starts."""
        painter = start(self)
        self._paint_box(painter)
        ink = "accent" if self.isChecked() else self._ink()
        icon, text, count = self._widths()
        at = (self.width() - self._content_width()) // 2
        middle = self.rect().center().y()
        if icon:
            paint_icon(painter, self._mirrored(QRect(at, middle - icon // 2 + 1, icon, icon)), self.icon_name, ink)
            at += icon + GAP
        if text:
            painter.setPen(colour(ink))
            painter.setFont(self.font())
            painter.drawText(self._mirrored(QRect(at, 0, text + 1, self.height())), _MNEMONIC, self.text())
            at += text + GAP
        if count:
            self._paint_count(painter, self._mirrored(QRect(at, middle - scaled(20) // 2 + 1, count, scaled(20))))
        elif self._count:
            dot = QRect(self.width() - 10, 2, 8, 8)
            box(painter, self._mirrored(dot), "on_accent" if self.kind == "primary" else "accent", "", 4)

    def _paint_count(self, painter: QPainter, place: QRect) -> None:
        inverse = self.kind == "primary" and self.isEnabled()
        box(painter, place, "on_accent" if inverse else "soft_accent", "", place.height() / 2)
        painter.setPen(colour("accent"))
        painter.setFont(font("small-strong"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self._count))

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect


class IconButton(Button):
    """A square button with an icon only; its name is its tool tip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, "quiet", parent)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as high."""
        height = super().sizeHint().height()
        return QSize(height, height)


class SmallIconButton(IconButton):
    """An icon button that fits beside words; 32 pixels to hit."""

    def sizeHint(self) -> QSize:
        """Small, and still easy to hit."""
        return QSize(scaled(32), scaled(32))


class LinkButton(QPushButton):
    """A quiet link in the text: accent, underlined under the mouse."""

    focus_radius = 4

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("medium"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As the text, and 32 pixels to hit."""
        text = QFontMetrics(self.font()).size(int(Qt.TextFlag.TextHideMnemonic), self.text())
        return QSize(text.width() + 8, max(32, text.height() + 10))

    def minimumSizeHint(self) -> QSize:
        """All of its words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return follows the link as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, with a line below when they would react."""
        painter = start(self)
        used = self.font()
        used.setUnderline(self.isEnabled() and (self.underMouse() or tokens().border > 1))
        painter.setFont(used)
        painter.setPen(colour("accent" if self.isEnabled() else "disabled"))
        painter.drawText(self.rect().translated(QPoint(0, 0)), _MNEMONIC, self.text())
