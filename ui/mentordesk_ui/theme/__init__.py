"""The look: colours by token, icons, typefaces, the style that draws controls, the focus ring, and the theme."""

from __future__ import annotations

from .fonts import font
from .icons import icon, paint_icon
from .state import tokens
from .theme import Theme
from .tokens import Tokens

__all__ = ["Theme", "Tokens", "font", "icon", "paint_icon", "tokens"]
