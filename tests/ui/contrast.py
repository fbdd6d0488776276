"""Measure the contrast of words as they are painted, not as the tokens promise."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

LEAST = 4.5
_BLUR = 0.9
"""Thin strokes are painted between the pixels; the darkest one may miss the token by a little."""


def faint(window: QWidget) -> list[str]:
    """Return a line for every visible, enabled label or button whose words stand out less than 4.5 to 1.

    Source of the formula: WCAG 2.2, relative luminance and contrast ratio.
    """
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not widget.isEnabled():
            continue
        if not widget.text().strip():
            continue
        seen = widget.visibleRegion().boundingRect()
        place = QRect(widget.mapTo(window, seen.topLeft()), seen.size())
        if seen.height() < widget.fontMetrics().height() or seen.width() < 12:
            continue
        part = picture.copy(
            QRect(place.topLeft() * ratio, QPoint(round(place.right() * ratio), round(place.bottom() * ratio)))
        )
        if (best := _best(part)) < LEAST * _BLUR:
            found.append(f"{type(widget).__name__} {widget.text()[:40]!r}: {best:.1f} to 1")
    return found


def _best(part: QImage) -> float:
    plain = part.convertToFormat(QImage.Format.Format_RGB32)  # held, as what `bits` gives does not hold it
    pixels = Counter(plain.bits().cast("I"))
    ground = _luminance(pixels.most_common(1)[0][0])
    return max(_ratio(ground, _luminance(each)) for each in pixels)


def _ratio(one: float, other: float) -> float:
    low, high = sorted((one, other))
    return (high + 0.05) / (low + 0.05)


def _luminance(pixel: int) -> float:
    colour = QColor(pixel & 0xFFFFFF)
    parts = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
