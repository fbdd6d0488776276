"""Colours of what is drawn on pages and pictures: paper stays light in every theme, so its ink stays dark."""

from __future__ import annotations

from PySide6.QtGui import QColor

from mentordesk_ui.theme.tokens import LIGHT


def ink(role: str, strength: float = 1.0) -> QColor:
    """Return the colour of a token for paper; `strength` 0 to 1 lets what is below be seen."""
    made = QColor(LIGHT.colour(role))
    made.setAlphaF(strength)
    return made
