"""Code coloured by Pygments in a child process: a pattern that a hostile file keeps busy for ever is ended with it.

What comes back are marks by line: (start, length, role) in UTF-16 units of the line, packed as numbers. No Qt in here.
"""

from __future__ import annotations

import atexit
import multiprocessing
import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

ROLES = ("comment", "keyword", "string", "number", "name", "kind", "decorator", "wrong", "gone", "new", "heading")
"""What a mark can be; its place here is its number."""
LIMIT = 20.0
"""Seconds a file gets in all; what is not coloured by then stays plain."""
SLICE = 500
"""Lines that come back at once."""
MOST = 4_000_000
"""Letters of a file that are coloured."""

Marks = list[tuple[int, int, int]]
"""(start, length, number of the role) of one line."""

_BY_TOKEN = (
    ("Comment", 0),
    ("Keyword", 1),
    ("Operator.Word", 1),
    ("Literal.String", 2),
    ("Literal.Number", 3),
    ("Name.Function", 4),
    ("Name.Class", 5),
    ("Name.Namespace", 5),
    ("Name.Tag", 1),
    ("Name.Attribute", 4),
    ("Name.Decorator", 6),
    ("Name.Builtin", 6),
    ("Name.Exception", 5),
    ("Error", 7),
    ("Generic.Error", 7),
    ("Generic.Deleted", 8),
    ("Generic.Inserted", 9),
    ("Generic.Heading", 10),
    ("Generic.Subheading", 10),
)


class Colouring:
    """One child process for the whole program; it colours one file at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: BaseProcess | None = None
        self._line: Connection[Any, Any] | None = None

    def marks(self, name: str, lines: Sequence[str], is_wanted: Callable[[], bool]) -> Iterator[list[Marks]]:
        """Yield the marks of the lines, some hundred lines at a time; ends early rather than late.

        Args:
            name: of the file; it tells the language.
            is_wanted: asked now and then; false ends it.
        """
        with self._lock:
            until = monotonic() + LIMIT
            finished = False
            try:
                line = self._line or self._start()
                line.send((name, "\n".join(lines)))
                while is_wanted() and monotonic() < until:
                    if not line.poll(0.05):
                        continue
                    packed = line.recv_bytes()
                    if not packed:
                        finished = True
                        return
                    yield _unpacked(packed)
            except (EOFError, OSError):  # it died, for want of memory perhaps
                return
            finally:
                if not finished:
                    self._end()

    def _start(self) -> Connection[Any, Any]:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._child = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._child.start()
        theirs.close()
        return self._line

    def _end(self) -> None:
        if self._child is not None and self._line is not None:
            self._child.kill()
            self._child.join()
            self._child.close()
            self._line.close()
        self._child = self._line = None

    def close(self) -> None:
        """End the child process; the next file starts another."""
        with self._lock:
            self._end()


@cache
def colouring() -> Colouring:
    """Return the one of this program; its child ends with the program."""
    made = Colouring()
    atexit.register(made.close)
    return made


# --- in the child -----------------------------------------------------------------------------------------------------


def _serve(line: Any) -> None:
    while True:
        try:
            name, text = line.recv()
        except (EOFError, KeyboardInterrupt):
            return
        for part in slices(name, text[:MOST]):
            line.send_bytes(_packed(part))
        line.send_bytes(b"")


def slices(name: str, text: str) -> Iterator[list[Marks]]:
    """Yield the marks of a text's lines, `SLICE` lines at a time."""
    lines: list[Marks] = [[]]
    at = 0
    for token, value in _tokens(name, text):
        role = _role(token)
        for number, piece in enumerate(value.split("\n")):
            if number:
                if len(lines) == SLICE:
                    yield lines
                    lines = []
                lines.append([])
                at = 0
            if piece:
                width = _width(piece)
                if role >= 0 and not piece.isspace():
                    lines[-1].append((at, width, role))
                at += width
    yield lines


def _tokens(name: str, text: str) -> Iterator[tuple[str, str]]:
    from pygments.lexers import get_lexer_for_filename
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_for_filename(name)
    except ClassNotFound:
        return
    for _, token, value in lexer.get_tokens_unprocessed(text):
        yield str(token)[6:], value


def _width(piece: str) -> int:
    return len(piece) if piece.isascii() else len(piece.encode("utf-16-le", "surrogatepass")) // 2


@cache
def _role(token: str) -> int:
    """Return the number of the role of a kind of token, -1 for plain text."""
    return next((role for start, role in _BY_TOKEN if token == start or token.startswith(f"{start}.")), -1)


def _packed(lines: list[Marks]) -> bytes:
    numbers = array("I")
    for marks in lines:
        numbers.append(len(marks))
        for mark in marks:
            numbers.extend(mark)
    return numbers.tobytes()


def _unpacked(raw: bytes) -> list[Marks]:
    numbers = array("I")
    numbers.frombytes(raw)
    found: list[Marks] = []
    at = 0
    while at < len(numbers):
        count = numbers[at]
        flat = numbers[at + 1 : at + 1 + 3 * count]
        found.append(list(zip(flat[::3], flat[1::3], flat[2::3], strict=True)))
        at += 1 + 3 * count
    return found
