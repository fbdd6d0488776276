"""Read people's Markdown within bounds of time and depth; what exceeds them is printed as plain paragraphs.

Ordinary texts are read on the spot. Long or odd ones are read by a child process that is ended when it takes too long:
twenty thousand opening brackets would keep the parser busy for a minute.
"""

from __future__ import annotations

import multiprocessing
import re
from types import TracebackType
from typing import TYPE_CHECKING, Any

from mentordesk.documents.markdown_tree import Block, clean, parse, plain_tree

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

LONGEST_AT_ONCE = 12_000
"""Characters a text may have to be read without the child process."""
MOST_OF_A_SIGN = 150
"""How often a sign that costs the parser the square of its number may occur in such a text."""
LIMIT = 3.0
"""Seconds the child process gets for one text."""
_START_LIMIT = 30.0

_COSTLY = "[`*_<"
_UNMARKED = re.compile(r"[A-Za-z\d\u00c0-\U0010ffff '\"(),.:;!?/%=@+{}^$\n-]*")
_BLOCK_START = re.compile(r"^(?: {4}| *[-+=]| *\d+[.)]\s)|  $| {0,3}-", re.MULTILINE)


class MarkdownReader:
    """Turns texts into trees; close it (or use `with`) to end its child process."""

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._child: BaseProcess | None = None
        self._line: Connection[str, list[Block] | None] | None = None
        self.plain = 0
        """How many texts had to be taken as plain paragraphs."""

    def __enter__(self) -> MarkdownReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def tree(self, text: str) -> list[Block]:
        """Return the tree of any text at all; never raises."""
        text = clean(text)
        if _is_plain(text):
            return [{"t": "p", "c": [" ".join(p.split("\n")).strip()]} for p in re.split(r"\n\s*\n", text) if p.strip()]
        light = len(text) <= LONGEST_AT_ONCE and all(text.count(sign) <= MOST_OF_A_SIGN for sign in _COSTLY)
        blocks = _parsed(text) if light else self._ask_child(text)
        if blocks is None:
            self.plain += 1
            return plain_tree(text)
        return blocks

    def _ask_child(self, text: str) -> list[Block] | None:
        try:
            line = self._line or self._start()
            line.send(text)
            if line.poll(self._limit):
                return line.recv()
        except (EOFError, OSError):  # it died, for want of memory perhaps
            pass
        self.close()
        return None

    def _start(self) -> Connection[str, list[Block] | None]:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._child = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._child.start()
        theirs.close()
        if self._line.poll(_START_LIMIT):
            self._line.recv()
        return self._line

    def close(self) -> None:
        """End the child process if there is one."""
        if self._child is not None and self._line is not None:
            self._child.kill()
            self._child.join()
            self._child.close()
            self._line.close()
        self._child = self._line = None


def _is_plain(text: str) -> bool:
    return _UNMARKED.fullmatch(text) is not None and _BLOCK_START.search(text) is None


def _parsed(text: str) -> list[Block] | None:
    try:
        return parse(text)
    except Exception:  # whatever the parser stumbles over, the words themselves can be printed
        return None


def _serve(line: Any) -> None:
    line.send(None)
    while True:
        try:
            text = line.recv()
        except (EOFError, KeyboardInterrupt):
            return
        line.send(_parsed(text))
