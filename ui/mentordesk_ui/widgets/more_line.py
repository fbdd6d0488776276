"""What a list leaves out at first, as a link at its end."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from .buttons import LinkButton
from .fact_rows import LinkLine
from .in_view import walk_to
from .painting import show_if


class MoreLine(LinkLine):
    """Says how many rows are left out; once they are there, the keyboard is on the first of them that takes it.

    Args:
        rows: what holds the rows. None: whoever shows them puts the keyboard where it belongs.

    Signals:
        wanted(): the person wants to see more.
    """

    wanted = Signal()

    def __init__(self, rows: QWidget | None = None, parent: QWidget | None = None) -> None:
        self.link = LinkButton("")
        super().__init__(self.link, parent)
        self._rows = rows
        self.link.clicked.connect(self._ask)

    def show_left(self, count: int, *, is_shown: bool = True) -> None:
        """Say how many come with a click; with none, or where the list is not shown, there is no link."""
        self.link.setText(self.tr("Show {0} more").format(count))
        show_if(self, is_shown and count > 0)

    def _ask(self) -> None:
        before = len(self._stops())
        self.wanted.emit()
        if stops := self._stops()[before:]:
            for part in self._within(stops[0]):  # made a moment ago: Qt shows it with the next events
                part.show()
            walk_to(stops[0])

    def _stops(self) -> list[QWidget]:
        """Return what takes the keyboard among the rows, from top to bottom; not what was taken out or is hidden."""
        if self._rows is None:
            return []
        every = (each for each in self._rows.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return [each for each in every if not any(map(_is_put_away, self._within(each)))]

    def _within(self, part: QWidget) -> Iterator[QWidget]:
        """Yield a part and what it lies in, up to the list."""
        while part is not self._rows and (around := part.parentWidget()) is not None:
            yield part
            part = around


def _is_put_away(part: QWidget) -> bool:
    return part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
