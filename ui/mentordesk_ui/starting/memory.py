"""Memory that was let go goes back to the system."""

from __future__ import annotations

import sys
from contextlib import suppress

TRIM_THRESHOLD = -1  # M_TRIM_THRESHOLD in malloc.h of glibc; see mallopt(3)
AT_MOST = 1 << 20
"""Bytes at the end of the heap that are kept for later."""


def give_back() -> None:
    """Let the C library keep little of what is free, where it asks to be told (glibc).

    By itself it raises that limit whenever a large block is let go, such as a picture of the window, and keeps up to
    twice as much from then on: 10 MB once every page was opened.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(OSError, AttributeError):  # another C library
        library = ctypes.CDLL(None)
        library.mallopt(TRIM_THRESHOLD, AT_MOST)
        library.malloc_trim(0)
