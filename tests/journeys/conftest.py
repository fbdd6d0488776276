"""The journeys use the laptops of the window's tests."""

from __future__ import annotations

from ui.conftest import mail_program, new_laptop

__all__ = ["mail_program", "new_laptop"]
