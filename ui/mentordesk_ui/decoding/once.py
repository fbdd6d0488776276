"""One question to a decoding process of its own, for work that runs beside the window and can wait."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from mentordesk_ui.decoding.decoder import LIMIT, Answer, Line, Request
from mentordesk_ui.decoding.messages import Head

READING = 20.0
"""Seconds that reading all words of a PDF may take."""
_LOOK = 0.1


def ask_once(
    kind: Literal["pictures", "pdf"],
    head: Head,
    limit: float = LIMIT,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Answer:
    """Start a process, ask it, and end it; never called in the window's thread, which would wait for it.

    Args:
        limit: seconds after which the process is ended and the answer is the problem "too_slow".
        is_cancelled: asked ten times a second; the process is ended as soon as nobody waits for it.
    """
    line, is_over = Line(kind), threading.Event()

    def watch() -> None:
        end = time.monotonic() + limit
        while not is_over.wait(_LOOK):
            if is_cancelled() or time.monotonic() > end:
                line.kill("too_slow")
                return

    threading.Thread(target=watch, name=f"clock of {kind}", daemon=True).start()
    try:
        return line.answer(Request(head, lambda _: None, limit))
    finally:
        is_over.set()
        line.end()


def read_pages(file: Path, is_cancelled: Callable[[], bool] = lambda: False, limit: float = READING) -> list[str]:
    """Return the words of each page of a PDF, read in a process of its own; nothing where it cannot be read.

    Args:
        limit, is_cancelled: as for `ask_once`.
    """
    answer = ask_once("pdf", {"do": "texts", "file": str(file)}, limit, is_cancelled)
    if answer.problem:
        return []
    try:
        found = json.loads(answer.body)
    except ValueError:
        return []
    return [str(each) for each in found] if isinstance(found, list) else []
