"""Which tokens hold now, apart from the theme that sets them, so that icons and painting can ask cheaply."""

from __future__ import annotations

from .tokens import LIGHT, Tokens

_now = [LIGHT]


def tokens() -> Tokens:
    """Return the colours in use."""
    return _now[0]


def use(new: Tokens) -> None:
    """Set the colours in use; only the theme calls this."""
    _now[0] = new
