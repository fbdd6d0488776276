"""How the controls of Qt look: drawn from tokens over Fusion, a family of controls in each file."""

from __future__ import annotations

from .house import HouseStyle

__all__ = ["HouseStyle"]
