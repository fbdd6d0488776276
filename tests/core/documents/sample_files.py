"""The files in the portfolio sample: code, a drawing, a picture and a document, made without any library."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

CODE = '''\
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """One line of the ledger."""

    day: str
    amount: int  # in cents
    note: str = ""


def parse(lines: Iterator[str]) -> Iterator[Entry]:
    """Yield the entries of a ledger file.

    Lines that start with "#" are comments.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            day, amount, note = line.split(";", maxsplit=2)
            yield Entry(day, round(float(amount) * 100), note.strip())
        except ValueError as error:
            raise LedgerError(f"line {number}: {line!r} is not an entry") from error


class LedgerError(Exception):
    """A line that cannot be read; the message names it."""
'''

BOARD = """\
<svg xmlns="http://www.w3.org/2000/svg" width="720" height="360" viewBox="0 0 720 360">
<rect width="720" height="360" fill="#ffffff"/>
<g fill="#DDF0EC" stroke="#0F6B62" stroke-width="2">
<rect x="30" y="130" width="150" height="80" rx="10"/><rect x="285" y="40" width="150" height="80" rx="10"/>
<rect x="285" y="230" width="150" height="80" rx="10"/><rect x="540" y="130" width="150" height="80" rx="10"/></g>
<g fill="none" stroke="#56646A" stroke-width="2.5"><path d="M180 160 C230 150 240 90 280 82"/>
<path d="M180 185 C230 200 240 260 280 268"/><path d="M435 82 C490 90 490 150 535 160"/>
<path d="M435 268 C490 260 490 200 535 185"/></g>
<g font-family="Noto Sans" font-size="18" text-anchor="middle" fill="#1B2426"><text x="105" y="176">Browser</text>
<text x="360" y="86">API</text><text x="360" y="276">Queue</text><text x="615" y="176">Ledger</text></g>
</svg>
"""


def png(path: Path, width: int = 640, height: int = 300) -> Path:
    """Write a picture of rising bars, without any library."""
    tops = [height * part // 100 for part in (22, 30, 28, 41, 55, 52, 68, 80)]
    rows = []
    for y in range(height):
        row = bytearray(b"\x00")
        for x in range(width):
            bar, inside = divmod(x * 8, width)
            filled = inside > width // 4 and height - y < tops[bar]
            row += b"\x0f\x6b\x62" if filled else b"\xf6\xf7\xf5"
        rows.append(bytes(row))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"".join(rows))) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def pdf(path: Path, pages: int = 2) -> Path:
    """Write a PDF with some lines on each page."""
    import typst

    text = "= Design note: one ledger, two readers\n#set text(size: 13pt)\n" + "\n#pagebreak()\n".join(
        f"== Part {number + 1}\n" + "The ledger is the only writer; readers get a copy each night. " * 12
        for number in range(pages)
    )
    path.write_bytes(typst.compile(text.encode(), ignore_system_fonts=True))
    return path
