"""The program's mark: there in every size, and drawn from what is shipped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from mentordesk.resources import resource
from mentordesk_ui.app import describe
from mentordesk_ui.gallery import mark as drawing
from mentordesk_ui.theme.mark import SIZES, file_name, mark

NEAR = 2
"""Steps of 255 that another machine may round a colour by."""


def test_the_window_and_the_tray_have_it(qapp: QApplication) -> None:
    describe(qapp)
    assert set(qapp.windowIcon().availableSizes()) == {QSize(size, size) for size in SIZES}
    tray = QSystemTrayIcon(qapp.windowIcon())
    assert not tray.icon().pixmap(22, 22).isNull()


@pytest.mark.parametrize("size", SIZES)
def test_each_size_is_what_the_drawing_gives(qapp: QApplication, size: int) -> None:
    kept = QImage(str(resource("mark", file_name(size)))).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = drawing.draw(size)
    assert kept.size() == drawn.size()
    for x in range(0, size, max(1, size // 16)):
        for y in range(0, size, max(1, size // 16)):
            one, other = kept.pixelColor(x, y), drawn.pixelColor(x, y)
            assert _apart(one, other) <= NEAR, (x, y, one.name(), other.name())


def test_two_heads_can_be_told_apart_where_it_is_smallest(qapp: QApplication) -> None:
    small = mark().pixmap(16, 16).toImage()
    left, right = small.pixelColor(4, 4), small.pixelColor(12, 4)
    assert left.blue() + 60 < right.blue()


def _apart(one: QColor, other: QColor) -> int:
    if one.alpha() == other.alpha() == 0:
        return 0
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))  # type: ignore[arg-type]
