"""A list and what was chosen in it: beside each other, or one in place of the other where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.page import Page
from mentordesk_ui.widgets import Button
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from mentordesk_ui.widgets.in_view import bring_into_view
from mentordesk_ui.widgets.page import MARGIN, ScrolledContent
from mentordesk_ui.widgets.painting import ANY_WIDTH, scaled, tight

BESIDE = 860
"""From this width on, both halves stand beside each other; in pixels at normal text size."""
LIST_WIDTH = 372
ALONE_WIDTH = 760
COMING_MS = 200
"""How long rows and texts that were shown anew may stand still before they count as laid out."""
ROUNDS = 5
"""Looks at them in that time: a busy laptop lays out between two looks, however late these come."""
BAR = 12
"""Width of a scroll bar, as the style has it."""


class SplitPage(Page):
    """A page made of a list and a detail; a subclass fills `split` and says in `arrange` what there is to show."""

    def __init__(self, desk: Desk, title: str, back: str, *, action: QWidget | None = None) -> None:
        super().__init__(desk, title, action=action)
        self.split = Split(back)
        self.split.back.clicked.connect(self.go_back)
        self._keep_margin(0, 0)

    @property
    def is_wide(self) -> bool:
        """Whether list and detail stand beside each other."""
        return self.width() >= scaled(BESIDE)

    def arrange(self) -> None:
        """Show what there is by `split.arrange`; called whenever the width changes."""

    @property
    def is_entering(self) -> bool:
        """Whether something new is being begun; a page with an `entry` above its list makes it when it is wanted."""
        entry = vars(self).get("entry")
        return isinstance(entry, QWidget) and not entry.isHidden()

    def panes(self) -> Sequence[QWidget]:
        """The list, and what was chosen in it."""
        return (self.split.list_side, self.split.detail_side)

    def show_detail(self) -> None:
        """Bring the detail to the front; where it stands in place of the list, the keyboard is on the way back."""
        self.split.is_detail_open = True
        self.arrange()
        if not self.is_wide:
            self.split.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show the list in place of the detail; a subclass seals what is being typed and puts the keyboard there."""
        self.split.is_detail_open = False
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and detail beside each other where there is room."""
        super().resizeEvent(event)
        if not self._is_stale:
            self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list where the detail stands in its place."""
        if event.key() == Qt.Key.Key_Escape and not self.is_wide and self.split.is_detail_open:
            self.go_back()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the margins round with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_margin(0, 0)

    def _keep_margin(self, _low: int, _high: int) -> None:
        """The halves scroll by themselves, down to the edge of the window; their scroll bars lie in the margin."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (MARGIN - BAR, MARGIN) if mirrored else (MARGIN, MARGIN - BAR)
        self.body.setContentsMargins(left, 6, right, 0)


class Split(QWidget):
    """The two halves; fill them with `list_side.add` and `detail_side.add`."""

    def __init__(self, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_detail_open = False
        self.list_side, self.detail_side = Side(), Side()
        self.back = Button(back, "arrow-left", "quiet")
        self.detail_side.add(self.back)
        self.detail_side.column.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
        line = tight(QHBoxLayout(self), 4)
        line.addWidget(self.list_side, 1)
        line.addWidget(self.detail_side, 2)
        line.addStretch(0)

    def arrange(self, is_wide: bool, has_detail: bool, list_width: int = LIST_WIDTH) -> None:
        """Show the halves that fit; `has_detail` says whether there is something to show beside the list."""
        in_front = self.is_detail_open and has_detail
        self.list_side.setVisible(is_wide or not in_front)
        self.detail_side.setVisible(has_detail and (is_wide or in_front))
        self.back.setVisible(not is_wide)
        width = list_width if has_detail else ALONE_WIDTH
        self.list_side.setMaximumWidth(scaled(width) if is_wide else ANY_WIDTH)

    def show_top(self) -> None:
        """Scroll the detail to its beginning."""
        self.detail_side.verticalScrollBar().setValue(0)

    def places(self) -> list[SidePlace]:
        """Return how far both halves are scrolled, for `keep_places`."""
        return [side.place() for side in (self.list_side, self.detail_side)]

    def keep_places(self, places: list[SidePlace]) -> None:
        """Scroll both back once what was rebuilt is as tall as before."""
        for side, place in zip((self.list_side, self.detail_side), places, strict=True):
            side.keep_at(place)


class SidePlace(NamedTuple):
    """How far a half of a page is scrolled, and whether a row that has the keyboard is seen there."""

    value: int
    shows_row: bool = False


class Side(QScrollArea):
    """One half of a page; it scrolls by itself and keeps its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = ScrolledContent()
        self.column = QVBoxLayout(content)
        self.column.setSpacing(14)
        self.column.addStretch(1)
        self._leave_room()
        content.put_into(self)
        self._place = SidePlace(0)
        self._coming = QTimer(self, interval=COMING_MS // ROUNDS)
        self._coming.timeout.connect(self._wait_on)
        self._rounds = 0
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled_by_hand)

    def _leave_room(self) -> None:
        """Keep the scroll bar off the cards, and room below the last one."""
        bar = 0 if self.verticalScrollBar().maximum() > 0 else BAR
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.column.setContentsMargins(bar if mirrored else 0, 0, 0 if mirrored else bar, MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the room round with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def add(self, widget: QWidget) -> None:
        """Add a widget below the others."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def add_above(self, widget: QWidget) -> None:
        """Add a widget above the others, hidden; it is the first also for a screen reader that walks through them."""
        widget.hide()
        self.column.insertWidget(0, widget)
        widget.lower()

    def place(self) -> SidePlace:
        """Return how far it is scrolled, for `keep_at`; on its way back, where it goes."""
        row = self._focused_row()
        is_seen = row is not None and not row.visibleRegion().isEmpty()
        if self._place.value:
            return self._place._replace(shows_row=is_seen or self._place.shows_row)
        return SidePlace(self.verticalScrollBar().value(), is_seen)

    def keep_at(self, place: SidePlace) -> None:
        """Come back to a place once what was rebuilt is as tall as before; a row that was seen and moved stays seen."""
        self._place = place
        self.verticalScrollBar().setValue(place.value)
        self._wait()

    def _wait(self) -> None:
        self._rounds = ROUNDS
        self._coming.start()

    def _wait_on(self) -> None:
        self._rounds -= 1
        if not self._rounds:
            self._coming.stop()
            self._forget_place()

    def _forget_place(self) -> None:
        """What grows later grows by hand, and must not move what the person looks at."""
        self._show_row()
        self._place = SidePlace(0)

    def _scrolled_by_hand(self, _action: int) -> None:
        self._place = SidePlace(0)

    def _range_changed(self, _low: int, high: int) -> None:
        self._leave_room()
        if not self._coming.isActive():
            return
        self._wait()  # it still comes
        if self._place.value and high >= self._place.value:
            self.verticalScrollBar().setValue(self._place.value)
            self._place = self._place._replace(value=0)
        QTimer.singleShot(0, self, self._show_row)  # not in the midst of being laid out

    def _show_row(self) -> None:
        if self._place.shows_row and (row := self._focused_row()) is not None:
            bring_into_view(row)

    def _focused_row(self) -> ChosenRow | None:
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, ChosenRow) and self.isAncestorOf(focus) else None
