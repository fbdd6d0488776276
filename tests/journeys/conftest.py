"""The journeys use the laptops of the window's tests."""

from __future__ import annotations

from ui.conftest import mail_program, new_laptop, pair, paired_homes

__all__ = ["mail_program", "new_laptop", "pair", "paired_homes"]
