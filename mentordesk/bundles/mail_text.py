"""Sealed files inside text: armor as mail programs leave it, quoted, wrapped, indented, as HTML or twice encoded.

The strict reader of `armor` takes what the format allows; this one takes what a person copies out of a mail. That is
safe: what is found here is only bytes, and the sealed container proves each of them.
"""

from __future__ import annotations

import base64
import codecs
import html
import re
from collections.abc import Callable
from typing import Protocol

MARK = "BEGINAGEENCRYPTEDFILE"
BEGIN = re.compile(f"-*{MARK}-*")
ENCODED = base64.b64encode(b"age-encryption.org/v1").decode()
"""How an attachment begins whose base64 stands in the text, such as the source of a mail."""
HINTS = (b"AGE ENCRYPTED", ENCODED.encode())
"""What the beginning of a file must hold to be read as text that may carry a sealed one."""
LONGEST_LINE = 1 << 16
LONGEST_TAG = 1 << 12
KEPT = 64
_AT_ONCE = 1 << 16
_QUOTED = re.compile(r"^(?:\s*[\w.-]{0,12}\s?[>|»›])+")
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
_SQUASH = {**_UNSEEN, **_DASHES}
_FOREIGN = re.compile(r"[^A-Za-z0-9+/]")
_TAG = re.compile(r"<[^<>]{0,4096}>")
_BREAK = re.compile(r"<(?:br|/?p|/?div|/?tr|/?li|/?pre)\b[^<>]{0,4096}>", re.IGNORECASE)


class Sink(Protocol):
    """Takes the bytes of one file."""

    def write(self, data: bytes) -> None:
        """Take some bytes."""

    def close(self) -> None:
        """Hear that there are no more."""


class TextReader:
    """Takes text as bytes of any encoding and hands each sealed file in it to a sink of its own.

    Args:
        start: gives the sink for one more sealed file.
        is_html: whether the text is HTML.
    """

    def __init__(self, start: Callable[[], Sink], is_html: bool = False) -> None:
        self._start = start
        self._untag = _Untag() if is_html else None
        self._decode: Callable[[bytes], str] | None = None
        self._rest = b""
        self._line_so_far = ""
        self._is_line_start = True
        self._before = ""
        self._sink: Sink | None = None
        self._data = ""
        self._any = False
        self._width = 0

    # --- bytes to lines ---------------------------------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        """Take some of the text."""
        if self._decode is None:
            self._decode = _decoder(data)
        if self._decode is not _guessed:
            self._text(self._decode(data))
            return
        whole, newline, self._rest = (self._rest + data).rpartition(b"\n")
        if newline or len(self._rest) > LONGEST_LINE:
            if len(self._rest) > LONGEST_LINE:
                whole, newline, self._rest = whole + newline + self._rest, b"", b""
            self._text(_guessed(whole + newline))

    def close(self) -> None:
        """The text has ended."""
        if self._rest:
            self._text(_guessed(self._rest))
        if self._untag is not None:
            self._lines(self._untag.rest())
        self._line(self._line_so_far)
        self._finish()

    def _text(self, text: str) -> None:
        self._lines(self._untag.feed(text) if self._untag is not None else text)

    def _lines(self, text: str) -> None:
        lines = (self._line_so_far + text).splitlines(keepends=True)
        has_end = bool(lines) and lines[-1] != lines[-1].rstrip("\r\n")
        self._line_so_far = "" if has_end or not lines else lines.pop()
        for line in lines:
            self._line(line)
            self._is_line_start = True
        if len(self._line_so_far) > LONGEST_LINE:
            self._line(self._line_so_far)
            self._line_so_far, self._is_line_start = "", False

    # --- lines to sealed bytes --------------------------------------------------------------------------------------

    def _line(self, line: str) -> None:
        if self._is_line_start and (quoted := _QUOTED.match(line)):
            line = line[quoted.end() :]
        squashed = "".join(line.translate(_SQUASH).replace("=3D", "=").split())
        if self._sink is None and squashed.startswith(ENCODED):
            self._begin(len(squashed))
        while True:
            if self._sink is not None:
                squashed = self._take(squashed)
                if self._sink is not None:
                    return
            before = self._before + squashed
            if (begin := BEGIN.search(before)) is None:
                self._before = before[-KEPT:]
                return
            squashed = before[begin.end() :]
            self._begin(0)

    def _begin(self, width: int) -> None:
        self._before, self._data, self._any, self._width = "", "", False, width
        self._sink = self._start()

    def _take(self, squashed: str) -> str:
        """Take what belongs to the sealed file; return what comes after it, once it has ended."""
        if not self._any:
            squashed = squashed.lstrip("-")
        if self._width and not squashed:
            self._finish()
            return ""
        is_last = bool(self._width) and len(squashed) < self._width
        letters = squashed.replace("=", "")
        if foreign := _FOREIGN.search(letters):
            self._add(letters[: foreign.start()])
            self._finish()
            return letters[foreign.start() :]
        self._add(letters)
        if is_last:
            self._finish()
        return ""

    def _add(self, letters: str) -> None:
        self._data += letters
        self._any = self._any or bool(letters)
        if len(self._data) >= _AT_ONCE:
            whole = len(self._data) // 4 * 4
            self._give(self._data[:whole])
            self._data = self._data[whole:]

    def _give(self, letters: str) -> None:
        if letters and self._sink is not None:
            self._sink.write(base64.b64decode(letters))

    def _finish(self) -> None:
        if self._sink is None:
            return
        left = len(self._data) % 4
        if left == 1:
            self._give(self._data[:-1])  # a letter is missing: what it was is for the container to notice
        else:
            self._give(self._data + "=" * (-left % 4))
        sink, self._sink, self._data = self._sink, None, ""
        sink.close()


class _Untag:
    """HTML as it is read aloud: tags gone, lines where there were breaks, letters for entities."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, text: str) -> str:
        """Return the text of some HTML; what may go on in the next piece is kept."""
        text = self._rest + text
        end = len(text)
        for opening, closing in (("<", ">"), ("&", ";")):
            start = text.rfind(opening, max(0, len(text) - LONGEST_TAG))
            if start >= 0 and text.find(closing, start) < 0:
                end = min(end, start)
        self._rest = text[end:]
        return _untagged(text[:end])

    def rest(self) -> str:
        """Return what was kept."""
        rest, self._rest = self._rest, ""
        return _untagged(rest)


def _untagged(text: str) -> str:
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", text)))


def _guessed(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _decoder(data: bytes) -> Callable[[bytes], str]:
    """Return how to read a text that begins so: UTF-16 by its mark or its many zeros, else UTF-8 or Latin-1."""
    sample = data[:256]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return codecs.getincrementaldecoder("utf-16")("replace").decode
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        every = sample[offset::2]
        if len(every) > 1 and every.count(0) > len(every) * 0.7:
            return codecs.getincrementaldecoder(name)("replace").decode
    return _guessed
