"""Pictures made ready to print: looked at before anything decodes them, copied under names of our own.

The first bytes say what a file is, not its name. A picture that cannot be printed safely gives a reason instead.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from mentordesk.documents.pdfium import PDFIUM
from mentordesk.documents.svg_guard import UnsafeDrawing, safe_svg

MOST_BYTES = 60_000_000
MOST_PIXELS = 50_000_000
"""A picture is decoded at four bytes a pixel: this is 200 MB."""
MOST_PDF_PAGES = 12
PDF_PAGES = 4
"""Pages of a PDF printed when none are chosen."""
PAGE_WIDTH = 1000
"""Pixels across a rasterised page; it is printed 8 cm wide, so about 300 dots an inch."""


class CannotPrint(ValueError):
    """A picture is left out; the argument names the reason by a key of the label table."""


@dataclass(frozen=True)
class Printable:
    """A file in the folder of the compiler: its name, size and, for raw pixels, that it has no format of its own."""

    name: str
    width: float
    height: float
    raw: bool = False

    def as_json(self) -> dict[str, object]:
        """Return what the template needs to place it."""
        return {"file": self.name, "w": self.width, "h": self.height, "raw": self.raw}


def copy_picture(source: Path, folder: Path, name: str) -> Printable:
    """Check a picture and copy it into the folder as `name` with the ending of what it is.

    Raises:
        CannotPrint: it is missing, damaged, too large or of a kind that is not printed.
    """
    content = _read(source)
    if content.lstrip()[:1] == b"<" or content[:3] == b"\xef\xbb\xbf":
        try:
            content, width, height = safe_svg(content)
        except UnsafeDrawing as error:
            raise CannotPrint("unsafe_drawing") from error
        ending = "svg"
    else:
        ending, across, down = measure(content)
        if not 0 < across * down <= MOST_PIXELS:
            raise CannotPrint("too_large")
        width, height = float(across), float(down)
    target = folder / f"{name}.{ending}"
    target.write_bytes(content)
    return Printable(target.name, width, height)


def _read(source: Path) -> bytes:
    try:
        if source.stat().st_size > MOST_BYTES:
            raise CannotPrint("too_large")
        return source.read_bytes()
    except OSError as error:
        raise CannotPrint("missing_file") from error


def measure(content: bytes) -> tuple[str, int, int]:
    """Return kind, width and height of a PNG, JPEG, GIF or WebP from its head, without decoding it.

    Raises:
        CannotPrint: it is none of these, or damaged.
    """
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR":
            return "png", *struct.unpack(">II", content[16:24])
        if content.startswith((b"GIF87a", b"GIF89a")):
            return "gif", *struct.unpack("<HH", content[6:10])
        if content.startswith(b"\xff\xd8"):
            return "jpg", *_jpeg_size(content)
        if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
            return "webp", *_webp_size(content)
    except (struct.error, IndexError) as error:
        raise CannotPrint("damaged") from error
    raise CannotPrint("unknown_kind")


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        if marker in (0xD9, 0xDA):
            break
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]
    raise CannotPrint("damaged")


def _webp_size(content: bytes) -> tuple[int, int]:
    kind = content[12:16]
    if kind == b"VP8X":
        return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack("<HH", content[26:30])
    return width & 0x3FFF, height & 0x3FFF


def draw_pdf_pages(
    source: Path, chosen: tuple[int, ...], folder: Path, name: str
) -> tuple[list[tuple[int, Printable]], int]:
    """Draw pages of a PDF into the folder; return them as (page from 1, picture) and how many the PDF has.

    Raises:
        CannotPrint: it is missing, damaged, locked or none of the chosen pages exists.
    """
    import pypdfium2

    content = _read(source)
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            raise CannotPrint("damaged") from error
        try:
            count = len(document)
            wanted = [page for page in chosen if 1 <= page <= count] or list(range(1, min(count, PDF_PAGES) + 1))
            drawn = wanted[:MOST_PDF_PAGES]
            pages = [(number, _draw(document, number, folder, f"{name}-{number}")) for number in drawn]
        except pypdfium2.PdfiumError as error:
            raise CannotPrint("damaged") from error
        finally:
            document.close()
    if not pages:
        raise CannotPrint("damaged")
    return pages, count


def _draw(document: object, number: int, folder: Path, name: str) -> Printable:
    """Draw one page as raw RGB: the compiler takes it as it is, so nothing packs and unpacks it in between."""
    page = document[number - 1]  # type: ignore[index]
    width, height = page.get_size()
    scale = min(PAGE_WIDTH / max(width, 1), 3 * PAGE_WIDTH / max(height, 1))
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
    rows = memoryview(bitmap.buffer).cast("B")
    line = bitmap.width * bitmap.n_channels
    packed = b"".join(rows[row * bitmap.stride : row * bitmap.stride + line] for row in range(bitmap.height))
    size = Printable(f"{name}.rgb", float(bitmap.width), float(bitmap.height), raw=True)
    (folder / size.name).write_bytes(packed)
    bitmap.close()
    page.close()
    return size
