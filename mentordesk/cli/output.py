"""What commands say: words and JSON on standard output, progress and problems on standard error."""

from __future__ import annotations

import json
import sys
import time
from datetime import datetime

from mentordesk.progress import Progress
from mentordesk.records.plain import shown

PATIENCE = 0.5
"""Seconds that work may take before anything is said about it."""

WIDTH = 30


def say(text: str) -> None:
    """Print a line for a person or a script; nothing in it steers the terminal."""
    print(shown(text))


def say_json(value: object) -> None:
    """Print canonical JSON: sorted keys, real letters, one line."""
    print(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def complain(text: str) -> None:
    """Print a line about a problem."""
    print(shown(text), file=sys.stderr)


def day(at: int) -> str:
    """Return the local day of a moment in ms since 1970."""
    try:
        return datetime.fromtimestamp(at / 1000).astimezone().date().isoformat()
    except (ValueError, OverflowError, OSError):
        return "????-??-??"  # a clock from outside may name a year that no calendar has


class ShownProgress(Progress):
    """A bar on a terminal, a plain line for each part of the work elsewhere; short work stays silent."""

    def __init__(self) -> None:
        super().__init__()
        self._began = time.monotonic()
        self._said = ""
        self._is_bar = sys.stderr.isatty()

    def report(self, done: int, total: int, text: str) -> None:
        """Show the step."""
        if time.monotonic() - self._began < PATIENCE:
            return
        if not self._is_bar:
            if text != self._said:
                complain(f"{text} …")
            self._said = text
            return
        filled = WIDTH * min(done, total) // total if total else 0
        bar = "█" * filled + "░" * (WIDTH - filled)
        line = f"\r\033[K{bar} {text}"
        if line != self._said:
            sys.stderr.write(line)
            sys.stderr.flush()
        self._said = line

    def close(self) -> None:
        """Take the bar away."""
        if self._is_bar and self._said:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()

    def __enter__(self) -> ShownProgress:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
