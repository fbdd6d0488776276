"""The decoding process: answers one request after another until its line is closed.

It draws, and can do little else: no file grows under its hands, and its memory is bounded where the system can do so.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from typing import Any

from mentordesk_ui.decoding import messages
from mentordesk_ui.decoding.messages import Body, Head

MOST_MEMORY = 2 << 30
"""Bytes of address space, libraries counted too: a picture of 64 million pixels takes a quarter of it."""

Answer = tuple[Head, Body]


class CannotShow(Exception):
    """A file, page or part that is not shown; `code` says why, `facts` what a sentence about it needs."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


def serve(kind: str) -> None:
    """Answer requests for `pictures` or a `pdf` from standard input on standard output."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come between the answers
    _bind()
    asked = _reader(kind)
    with contextlib.suppress(messages.Broken, BrokenPipeError, KeyboardInterrupt):
        while True:
            request, _ = messages.read_head(requests)
            messages.write(answers, *_answer(asked, request))


def _answer(asked: Callable[[Head], Answer], request: Head) -> Answer:
    try:
        return asked(request)
    except CannotShow as reason:
        return {"problem": reason.code, **reason.facts}, b""
    except MemoryError:
        return {"problem": "too_large"}, b""
    except FileNotFoundError:
        return {"problem": "missing_file"}, b""
    except Exception:  # a decoder may stumble in any way over a broken file
        return {"problem": "damaged"}, b""


def _reader(kind: str) -> Callable[[Head], Answer]:
    if kind == "pdf":
        from mentordesk_ui.decoding.pdf import PdfReader

        return PdfReader().answer
    from mentordesk_ui.decoding.pictures import PictureReader

    return PictureReader().answer


def _bind() -> None:
    """Bound what this process may use; Windows has no such limits, the deadline of each request holds there too."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))
