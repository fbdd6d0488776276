"""One question to a decoding process of its own, for work that runs beside the window and can wait."""

from __future__ import annotations

import threading
from functools import partial
from typing import Literal

from mentordesk_ui.decoding.decoder import LIMIT, Answer, Line, Request
from mentordesk_ui.decoding.messages import Head


def ask_once(kind: Literal["pictures", "pdf"], head: Head, limit: float = LIMIT) -> Answer:
    """Start a process, ask it, and end it; never called in the window's thread, which would wait for it.

    Args:
        limit: seconds after which the process is ended and the answer is the problem "too_slow".
    """
    line = Line(kind)
    clock = threading.Timer(limit, partial(line.kill, "too_slow"))
    clock.start()
    try:
        return line.answer(Request(head, lambda _: None, limit))
    finally:
        clock.cancel()
        line.end()
