"""Importing as Python does, while Qt's binding is loaded."""

from __future__ import annotations

import builtins


def use() -> None:
    """Import without a look into the source of each module; the binding is imported here first.

    PySide6 takes the place of `__import__` and reads every module that is imported after it, to find out whether it
    asks for other spellings of Qt's names (`__feature__`). Nothing here does, and it costs a tenth of the start. What
    was there before is kept by PySide6 as `__orig_import__`; where a later version has it no more, all stays as it is.
    """
    import shiboken6  # noqa: F401  puts its own there

    _as_before()
    import PySide6.QtCore  # noqa: F401  changes what is kept

    _as_before()


def _as_before() -> None:
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
