"""The bundled typefaces and the type scale; every size follows from the application's font."""

from __future__ import annotations

import sys
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication

from mentordesk.resources import resource

FAMILIES = ("Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "DejaVu Sans")
MONO_FAMILIES = ("JetBrains Mono", "DejaVu Sans Mono")
BASE_POINTS = 13.0 if sys.platform == "darwin" else 10.5
"""Text size at 100 percent in points; a Mac counts 72 points to the inch where others count 96."""
LINE_HEIGHT = 1.45
CONTROL_HEIGHT = 36


class Step(NamedTuple):
    """One step of the type scale: size against body text, and weight."""

    factor: float
    weight: QFont.Weight


SCALE = {
    "small": Step(0.86, QFont.Weight.Normal),
    "small-strong": Step(0.86, QFont.Weight.Medium),
    "body": Step(1.0, QFont.Weight.Normal),
    "medium": Step(1.0, QFont.Weight.Medium),
    "strong": Step(1.0, QFont.Weight.DemiBold),
    "h3": Step(1.14, QFont.Weight.DemiBold),
    "h2": Step(1.4, QFont.Weight.DemiBold),
    "h1": Step(2.0, QFont.Weight.DemiBold),
    "mono": Step(1.0, QFont.Weight.Normal),
}


@cache
def register() -> tuple[str, ...]:
    """Make the bundled typefaces known to Qt, once per process; return the families found."""
    found: list[str] = []
    for file in sorted(resource("fonts").rglob("*.ttf")):
        found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    return tuple(found)


def base_font(text_percent: int = 100) -> QFont:
    """Return the body font; 100 to 200 percent of the normal size."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(BASE_POINTS * text_percent / 100)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def text_scale() -> float:
    """Return how large text is against its usual size: 1.0 to 2.0."""
    return max(1.0, QGuiApplication.font().pointSizeF() / BASE_POINTS)


def control_height() -> int:
    """Return how high buttons and fields are with the application's font: 36 pixels or more."""
    return max(CONTROL_HEIGHT, QFontMetrics(QGuiApplication.font()).height() + 18)


def font(role: str) -> QFont:
    """Return the font of a step of the scale, from the application's font as it is now.

    Raises:
        KeyError: the scale has no such step.
    """
    base = QGuiApplication.font()
    kept = _made.get(role)
    if kept is None or kept[0] != base:
        kept = _made[role] = (base, _make(role, base))
    return QFont(kept[1])


_made: dict[str, tuple[QFont, QFont]] = {}
"""By role, the application's font and what was made of it: every label asks, and there are few answers."""


def _make(role: str, base: QFont) -> QFont:
    step = SCALE[role]
    made = QFont(base)
    made.setPointSizeF(made.pointSizeF() * step.factor)
    made.setWeight(step.weight)
    if role == "mono":
        made.setFamilies([*MONO_FAMILIES, *FAMILIES])
        made.setStyleHint(QFont.StyleHint.Monospace)
        for feature in ("calt", "liga"):  # code is shown letter by letter as it was typed, and set four times as fast
            if (tag := QFont.Tag.fromString(feature)) is not None:
                made.setFeature(tag, 0)
    if role == "h1":
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return made
