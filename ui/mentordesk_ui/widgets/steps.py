"""Where one is in a walk of a few screens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.theme import tokens

from .labels import Label, WrappedLabel
from .painting import box, leading_rect, scaled, start, tight


class _Segments(QWidget):
    """One short bar per step, filled up to the present one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count, self.current = 1, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, scaled(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = start(self)
        gap = 6
        width = (self.width() - gap * (self.count - 1)) // self.count
        strong = tokens().border > 1
        for index in range(self.count):
            place = leading_rect(self, QRect(index * (width + gap), 0, width, self.height()), self.rect())
            if index <= self.current:
                box(painter, place, "accent", "", self.height() / 2)
            else:
                box(painter, place, "" if strong else "hairline", "hairline" if strong else "", self.height() / 2)


class StepsHeader(QWidget):
    """“Step 2 of 4”, a bar in as many parts, and the title of the step."""

    def __init__(self, titles: Sequence[str], current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self.place = Label("", "small-strong", "muted")
        self._bar = _Segments()
        self.title = WrappedLabel("", "h1")
        column = tight(QVBoxLayout(self), 0)
        column.addWidget(self.place)
        column.addSpacing(6)
        column.addWidget(self._bar)
        column.addSpacing(18)
        column.addWidget(self.title)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_step(current)

    def show_step(self, current: int) -> None:
        """Show a step, counted from 0."""
        self.place.setText(self.tr("Step {0} of {1}").format(current + 1, len(self._titles)))
        self.title.setText(self._titles[current])
        self._bar.count, self._bar.current = len(self._titles), current
        self._bar.update()
        self.setAccessibleName(f"{self.place.text()}, {self.title.text()}")
