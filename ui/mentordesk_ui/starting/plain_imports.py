"""Importing as Python does, while Qt's binding is loaded."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def use() -> None:
    """Import without a look into the source of each module; the binding is imported here first.

    PySide6 takes the place of `__import__` and reads every module that is imported after it, to find out whether it
    asks for other spellings of Qt's names (`__feature__`). Nothing here does, and it costs a tenth of the start. What
    was there before is kept by PySide6 as `__orig_import__`; where a later version has it no more, all stays as it is.
    """
    import shiboken6  # noqa: F401  puts its own there

    _as_before()
    with _bound_when_called():
        import PySide6.QtCore  # changes what is kept
        import PySide6.QtGui
        import PySide6.QtWidgets  # noqa: F401

    _as_before()


def _as_before() -> None:
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def _bound_when_called() -> Iterator[None]:
    """Let the system look up a function of a library when it is first called, not all of them when it is loaded.

    Python asks for all at once; so the binding's three modules are loaded in 3 ms instead of 8.
    """
    if not hasattr(sys, "setdlopenflags"):  # Windows
        yield
        return
    before = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        yield
    finally:
        sys.setdlopenflags(before)
