"""A child process that sets portfolios and draws pages, for a window that must never wait.

Whatever happens in it, endless words or a drawing that brings a library down, the window goes on: the child is ended
and another begins with the next request.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import signal
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.documents.portfolio import CannotSet, PortfolioResult, write_portfolio
from mentordesk.documents.portfolio_data import Portfolio
from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_LISTEN = 0.02
"""Seconds between two looks at whether the person asked to stop."""
MOST_MEMORY = 600_000_000
"""Bytes after which the child makes room for another: the compiler remembers what it has set before, for speed."""
MOST_SETS = 5
"""How many portfolios a child sets where its memory cannot be measured."""
MOST_OUTLINE = 2_000
MOST_TEXT = 6_000
"""Characters of a page that are read out; what is longer ends in …"""


@dataclass(frozen=True)
class Heading:
    """An entry of a PDF's outline: its level from 0, its words, and the page it begins on, from 1."""

    level: int
    title: str
    page: int


@dataclass(frozen=True)
class Leaves:
    """What a PDF consists of: width and height of each page in points, its outline, and its size in bytes."""

    sizes: tuple[tuple[float, float], ...]
    outline: tuple[Heading, ...]
    size: int


@dataclass(frozen=True)
class Drawing:
    """A page drawn as rows of blue, green, red and one unused byte a pixel; `text` is what stands on it."""

    page: int
    width: int
    height: int
    stride: int
    pixels: bytes
    text: str


class Press:
    """Asks the child process and waits for its answer; one thread at a time uses it.

    Closing it ends the child and drops its files; `Progress.cancel` from another thread does so in the middle of work.
    """

    def __init__(self) -> None:
        self._child: BaseProcess | None = None
        self._line: Connection[Any, Any] | None = None
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._sets = self._memory = 0

    def set_pages(
        self, portfolio: Portfolio, target: Path, progress: Progress | None = None, *, timestamp: datetime
    ) -> PortfolioResult:
        """Print a portfolio to `target`, as `write_portfolio`.

        Raises:
            MentorDeskError: as `write_portfolio`; or the child ended by itself.
        """
        if self._memory > MOST_MEMORY or (not self._memory and self._sets >= MOST_SETS):
            self.close()
        found, self._memory = self._ask("set_pages", (portfolio, target, timestamp), progress or Progress())
        self._sets += 1
        assert isinstance(found, PortfolioResult)
        return found

    def look_at(self, pdf: Path, progress: Progress | None = None) -> Leaves:
        """Return what a PDF consists of.

        Raises:
            MentorDeskError: it cannot be read.
        """
        found = self._ask("look_at", (pdf,), progress or Progress())
        assert isinstance(found, Leaves)
        return found

    def draw(self, pdf: Path, page: int, width: int, progress: Progress | None = None) -> Drawing:
        """Draw a page, counted from 1, `width` pixels wide.

        Raises:
            MentorDeskError: it cannot be read.
        """
        found = self._ask("draw", (pdf, page, width), progress or Progress())
        assert isinstance(found, Drawing)
        return found

    def _ask(self, verb: str, given: tuple[object, ...], progress: Progress) -> Any:
        try:
            line = self._line or self._start()
            line.send((verb, given))
            while True:
                while not line.poll(_LISTEN):
                    if progress.is_cancelled:
                        raise Cancelled
                kind, said = line.recv()
                if kind == "step":
                    progress.step(*said)
                elif kind == "failed":
                    raise said
                else:
                    return said
        except Cancelled:
            self.close()
            raise
        except (EOFError, OSError) as error:
            self.close()
            raise CannotSet("the work ended by itself") from error

    def _start(self) -> Connection[Any, Any]:
        context = multiprocessing.get_context("spawn")
        self._scratch = tempfile.TemporaryDirectory(prefix="mentordesk-press-", ignore_cleanup_errors=True)
        self._line, theirs = context.Pipe()
        # Not a daemon, because it has a child of its own for long Markdown; so it must be ended on leaving.
        self._child = context.Process(target=_serve, args=(theirs, self._scratch.name))
        self._child.start()
        atexit.register(self.close)
        theirs.close()
        return self._line

    def close(self) -> None:
        """End the child, with what it began, if there is one."""
        if self._child is not None and self._line is not None and self._scratch is not None:
            if hasattr(os, "killpg") and self._child.pid is not None:
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(self._child.pid, signal.SIGKILL)
            self._child.kill()
            self._child.join()
            self._child.close()
            self._line.close()
            self._scratch.cleanup()
            atexit.unregister(self.close)
        self._child = self._line = self._scratch = None
        self._sets = self._memory = 0


class _Told(Progress):
    """Passes steps on to the process that asked."""

    def __init__(self, line: Any) -> None:
        super().__init__()
        self._line = line

    def report(self, done: int, total: int, text: str) -> None:
        """Tell a step."""
        self._line.send(("step", (done, total, text)))


class _Opened:
    """The PDF that was drawn last, kept open for its other pages."""

    def __init__(self) -> None:
        self._key: object = None
        self._document: Any = None

    def document(self, pdf: Path) -> Any:
        """Return a PDF, read anew if it was replaced."""
        import pypdfium2

        stat = pdf.stat()
        key = (pdf, stat.st_mtime_ns, stat.st_size)
        if key != self._key:
            self.close()
            self._document, self._key = pypdfium2.PdfDocument(pdf.read_bytes()), key
        return self._document

    def close(self) -> None:
        """Let it go."""
        if self._document is not None:
            self._document.close()
        self._document = self._key = None


def _serve(line: Any, scratch: str) -> None:
    """Answer until nobody asks any more."""
    if hasattr(os, "setsid"):
        os.setsid()  # so that ending this process ends what it began
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tempfile.tempdir = scratch
    opened = _Opened()
    with suppress(EOFError, OSError):
        while True:
            verb, given = line.recv()
            try:
                line.send(("done", _answer(verb, given, opened, line)))
            except MentorDeskError as error:
                line.send(("failed", error))


def _answer(verb: str, given: Any, opened: _Opened, line: Any) -> object:
    try:
        if verb == "set_pages":
            portfolio, target, timestamp = given
            opened.close()
            return write_portfolio(portfolio, target, _Told(line), timestamp=timestamp), _memory_used()
        if verb == "look_at":
            return _leaves(opened.document(given[0]), given[0])
        pdf, page, width = given
        return _drawn(opened.document(pdf), page, width)
    except MentorDeskError:
        raise
    except Exception as error:  # whatever a library stumbles over, the person is told and the next request is served
        raise CannotSet(type(error).__name__) from error


def _memory_used() -> int:
    """Return the most memory this process ever had, in bytes; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _leaves(document: Any, pdf: Path) -> Leaves:
    outline: list[Heading] = []
    for each in document.get_toc(max_depth=4):
        place = each.get_dest()
        page = place.get_index() if place else None
        if page is not None and len(outline) < MOST_OUTLINE:
            outline.append(Heading(each.level, each.get_title(), page + 1))
    sizes = tuple((float(width), float(height)) for width, height in map(document.get_page_size, range(len(document))))
    return Leaves(sizes, tuple(outline), pdf.stat().st_size)


def _drawn(document: Any, number: int, width: int) -> Drawing:
    page = document[number - 1]
    try:
        bitmap = page.render(scale=width / max(1.0, page.get_width()), prefer_bgrx=True)
        words = page.get_textpage()
        text = " ".join(words.get_text_bounded().split())
        words.close()
        return Drawing(
            number,
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            bytes(bitmap.buffer),
            text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…",
        )
    finally:
        page.close()
