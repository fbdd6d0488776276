"""What somebody wrote reads in the order of its own letters, in whichever direction the window is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mentordesk_ui.widgets import CheckBox, ComboBox, Label, Pill, WrappedLabel
from mentordesk_ui.widgets.marked import draw_marked
from mentordesk_ui.widgets.tag_pill import TagPill
from ui.looks import look

LATIN, ARABIC = "W" + 12 * ".", "ش" + 12 * "."
"""A heavy letter first, then signs that go where the line as a whole goes."""


class Found(QWidget):
    """A line as the palette and the search draw it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_marked(QPainter(self), self.rect(), self._text, [], direction=self.layoutDirection())


def in_menu(text: str) -> QWidget:
    menu = QMenu()
    menu.addAction(text)
    return menu


def in_choice(text: str) -> QWidget:
    choice = ComboBox()
    choice.addItem(text)
    return choice


PARTS: dict[str, Callable[[str], QWidget]] = {
    "a label": Label,
    "a text": WrappedLabel,
    "a choice to tick": CheckBox,
    "what is chosen": in_choice,
    "an entry": in_menu,
    "a pill": Pill,
    "a tag": TagPill,
    "what was found": Found,
}


def shown(part: Callable[[str], QWidget], text: str) -> QImage:
    widget = part(text)
    widget.ensurePolished()
    widget.resize(300, 48)
    return widget.grab().toImage()


def heavy_side(words: QImage, none: QImage) -> str:
    """Return on which side of what was written the heavy letter stands."""
    ink = [
        sum(words.pixelColor(x, y) != none.pixelColor(x, y) for y in range(min(words.height(), none.height())))
        for x in range(min(words.width(), none.width()))
    ]
    columns = [x for x, count in enumerate(ink) if count]
    middle = (columns[0] + columns[-1]) / 2
    return "left" if sum(ink[: round(middle)]) > sum(ink[round(middle) :]) else "right"


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("text", "side"), [(LATIN, "left"), (ARABIC, "right")])
@pytest.mark.parametrize("name", PARTS)
def test_a_line_reads_as_its_own_letters_do(
    qapp: QApplication, name: str, text: str, side: str, mirrored: bool
) -> None:
    with look(qapp, mirrored=mirrored):
        assert heavy_side(shown(PARTS[name], text), shown(PARTS[name], "")) == side
