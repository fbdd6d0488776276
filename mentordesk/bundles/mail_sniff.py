"""What bytes are, told by how they begin: a sealed file, a mail, text that may carry a sealed file."""

from __future__ import annotations

import re
from pathlib import Path

from mentordesk.bundles.age_header import MAX_HEADER
from mentordesk.bundles.mail_text import HINTS

PEEK = 1 << 14
"""Bytes of a file in which text must show that it carries a sealed file, unless it is a mail's own text."""
_SIGNS = (b"ENCRYPTED", b"YWdlLWVuY3J5cHRpb24")
_HEADER_END = re.compile(rb"\n--- [^\n]*\n")
_HEADER_LINE = re.compile(rb"[!-9;-~]{1,100}:")
_MAIL_FIELDS = re.compile(
    rb"(?:^|\n)(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|"
    rb"x-[a-z-]{1,40}|cc|sender|reply-to|x-unsent|dkim-signature|authentication-results):",
    re.IGNORECASE,
)


def is_mail(start: bytes) -> bool:
    """Return whether a file that begins so is a mail or a mailbox."""
    lines = start.lstrip(b"\xef\xbb\xbf").split(b"\n", 2)
    first = lines[0]
    if first.strip().isdigit() and len(lines) > 1:
        first = lines[1]
    if first.startswith(b"From "):
        return len(lines) > 1 and bool(_HEADER_LINE.match(lines[1]))
    return bool(_HEADER_LINE.match(first)) and bool(_MAIL_FIELDS.search(start.partition(b"\n\n")[0][:PEEK]))


def may_hold(start: bytes) -> bool:
    """Return whether the beginning of a text shows that a sealed file stands in it."""
    plain = start.replace(b"\0", b"")
    return any(each in plain for each in HINTS)


def may_hold_further(path: Path) -> bool:
    """Return whether anywhere in a file there are signs of a sealed one; quick, and never wrong where there are."""
    before = b""
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            piece = before + block
            if any(each in piece for each in _SIGNS):
                return True
            before = piece[-64:]
    return False


def is_readable(start: bytes) -> bool:
    """Return whether bytes may be text: no zeros, or every other one."""
    zeros = start.count(0)
    return not zeros or zeros * 3 > len(start)


def has_whole_head(start: bytes) -> bool:
    """Return whether a sealed file's age header ends in these bytes."""
    return _HEADER_END.search(start) is not None


def head(start: bytes) -> bytes:
    """Return the age header that a sealed file begins with, or as much of it as there is."""
    found = _HEADER_END.search(start)
    return start[: found.end()] if found else start[:MAX_HEADER]


def head_of(path: Path) -> bytes:
    """Return the age header of a sealed file on disk."""
    with path.open("rb") as file:
        return head(file.read(MAX_HEADER + 1))
