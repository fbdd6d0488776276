"""Listening to the window needs a virtual screen and the desktop's accessibility service."""

from __future__ import annotations

import ctypes
import shutil
import sys
from pathlib import Path

LIBRARIES = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxkbcommon-x11.so.0")
"""What Qt's platform for a screen loads besides what a window offscreen does."""


def _can_listen() -> bool:
    programs = ("Xvfb", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher")
    return sys.platform == "linux" and all(map(shutil.which, programs)) and all(map(_loads, LIBRARIES))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


collect_ignore = [] if _can_listen() else [str(Path(__file__).parent / "test_screen_reader.py")]


def pytest_report_header() -> list[str]:
    """Say what is left out."""
    return ["no virtual screen with an accessibility service here: not listened to"] if collect_ignore else []
