"""The words on each page of a PDF, read by a process of its own: a file from outside may stall or break a reader."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

MOST_PAGES = 2_000
MOST_LETTERS = 2_000_000
LIMIT = 30.0
"""Seconds that a file may take."""
MOST_MEMORY = 2 << 30
"""Bytes of address space of the process, where the system can bound it."""

_CHILD = "import sys; sys.path[:] = {path!r}; from mentordesk.queries.page_texts import tell; tell({file!r})"


def page_texts(file: Path, limit: float = LIMIT) -> tuple[str, ...]:
    """Return the text of each page, the first first; pictures of text have none.

    Takes a fifth of a second at least: call it beside the window.

    Raises:
        ValueError: it is no PDF, damaged, locked, too long or takes too long.
    """
    code = _CHILD.format(path=[each for each in sys.path if each], file=str(file))
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    command = [sys.executable, "-I", "-S", "-c", code]
    try:
        told = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=limit, creationflags=hidden
        )
    except subprocess.TimeoutExpired as error:
        raise ValueError("it takes too long") from error
    if told.returncode:
        raise ValueError("it cannot be read, or is too long")
    return tuple(str(page) for page in json.loads(told.stdout))


def tell(file: str) -> None:
    """Print the texts as JSON; this is what the process does."""
    if sys.platform != "win32":
        import resource

        for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CORE, 0)):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(what, (most, most))
    sys.stdout.write(json.dumps(_read(file)))


def _read(file: str) -> list[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(file)
    if len(document) > MOST_PAGES:
        raise ValueError("it is too long")
    found: list[str] = []
    left = MOST_LETTERS
    for number in range(len(document)):
        found.append(_words(document[number]))
        left -= len(found[-1])
        if left < 0:
            raise ValueError("it is too long")
    return found


def _words(page: Any) -> str:
    text = page.get_textpage()
    words = text.get_text_range().replace("\r\n", "\n")
    text.close()
    page.close()
    return str(words)
