"""The tag of a note as colour, sign and word; to be read, and to be chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from mentordesk_ui.pages.artifacts.words import TAG_ICONS, TAG_ORDER, tag_tone, tag_word
from mentordesk_ui.theme import font, paint_icon, tokens
from mentordesk_ui.widgets import Pill
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.one_of import OneOf
from mentordesk_ui.widgets.painting import box, colour, follow_theme, leading_rect, scaled, start


class TagPill(Pill):
    """The tag of a note."""

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        self._icon = TAG_ICONS.get(tag, "tag")
        super().__init__(tag_word(tag), tag_tone(tag), parent)

    def show_tag(self, tag: str) -> None:
        """Show another tag."""
        self._icon = TAG_ICONS.get(tag, "tag")
        self.show_as(tag_word(tag), tag_tone(tag))

    def _sign_width(self) -> int:
        return scaled(13)

    def _paint_sign(self, painter: QPainter, place: QRect) -> None:
        paint_icon(painter, place, self._icon, self.tone)


class _Tag(OneOf):
    """A tag to choose."""

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(tag_word(tag), parent)
        self.tag, self._tone, self._icon = tag, tag_tone(tag), TAG_ICONS[tag]
        self.focus_radius = 16
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("small-strong"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Sign, word and round ends; 32 pixels to hit."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + scaled(14) + 28, max(32, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of it reacts."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tag; the one that is chosen on its tint."""
        painter = start(self)
        on, hot = self.isChecked(), self.underMouse()
        fill = f"{self._tone}_bg" if on else "sunken" if hot else "surface"
        role: str = self._tone if on else "muted"
        if on and tokens().border > 1:
            fill, role = "accent", "on_accent"  # where tints vanish, what is chosen is filled
        box(painter, self.rect(), fill, self._tone if on else "hairline", self.height() / 2)
        sign = scaled(14)
        place = QRect(10, (self.height() - sign) // 2, sign, sign)
        paint_icon(painter, leading_rect(self, place, self.rect()), self._icon, role)
        painter.setPen(colour(role if on else "text"))
        painter.setFont(self.font())
        words = QRect(10 + sign + 6, 0, self.width() - sign - 24, self.height())
        painter.drawText(leading_rect(self, words, self.rect()), int(Qt.AlignmentFlag.AlignCenter), self.text())


class TagChoice(Flow):
    """The five tags, one of them chosen; arrow keys change it.

    Signals:
        chosen(str): the tag the person chose.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._group = QButtonGroup(self)
        self.tags: dict[str, _Tag] = {}
        for tag in TAG_ORDER:
            made = self.tags[tag] = _Tag(tag)
            made.setAccessibleDescription(self.tr("Kind of note"))
            made.clicked.connect(lambda _=False, tag=tag: self.chosen.emit(tag))
            self._group.addButton(made)
            self.add(made)
        self.set_value("suggestion")
        self.setAccessibleName(self.tr("Kind of note"))

    def value(self) -> str:
        """Return the tag that is chosen."""
        return next((tag for tag, each in self.tags.items() if each.isChecked()), "suggestion")

    def set_value(self, tag: str) -> None:
        """Choose without telling `chosen`; one that is not known chooses none."""
        if tag in self.tags:
            self.tags[tag].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave other keys to whatever holds the choice."""
        event.ignore()
