"""Files that nobody should be sent: made to exhaust, to stall, to break or to reach outside."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ui.viewers.files import pdf, picture, write_objects

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SVG = f'<svg {SPACES} width="200" height="100">{{}}</svg>'
JAVASCRIPT = "<< /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:{port}/js'\\);) >>"
LAUNCH = "<< /S /Launch /F ({touched}) /Win << /F (cmd.exe) >> >>"


@dataclass(frozen=True)
class Outside:
    """What hostile files reach for: a port that somebody listens at, and a red picture beside them."""

    port: int
    picture: Path


Make = Callable[[Path, Outside], bytes | Path]


@dataclass(frozen=True)
class Sample:
    """A hostile file: `sentence` is a part of what people are told, empty when the file is shown after all."""

    name: str
    make: Make
    sentence: str = ""
    limit: float | None = None

    def write(self, folder: Path, outside: Outside) -> Path:
        """Write the file into a folder."""
        made = self.make(folder / self.name, outside)
        if isinstance(made, bytes):
            (folder / self.name).write_bytes(made)
        return folder / self.name


def png(width: int, height: int, rows: int | None = None) -> bytes:
    """Return a black PNG of one bit a pixel, of which so many rows are there."""
    packed = zlib.compress(b"\0" * (1 + (width + 7) // 8) * (height if rows is None else rows), 9)
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)), (b"IDAT", packed), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def gif(frames: int) -> bytes:
    """Return a GIF of 16 × 16 pixels with so many frames."""
    head = b"GIF89a" + struct.pack("<HHBBB", 16, 16, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"!\xf9\x04\0\0\0\0\0,\0\0\0\0\x10\0\x10\0\0\x02\x0e\x84\x8f\xa9\xcb\xed\x0f\xa3\x9c\xb4\xda\x8b\xb3>\x05\0"
    return head + frame * frames + b";"


def cut(file: Path, ending: str) -> bytes:
    """Return the first half of a good picture."""
    content = picture(file.with_suffix(ending), 800, 600).read_bytes()
    return content[: len(content) // 2]


def laughs(coding: str = "") -> bytes:
    """Return an SVG whose one entity unfolds into a thousand million."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<!DOCTYPE svg [<!ENTITY l0 "lol">{entities}]>' + SVG.format("<text>&l9;</text>")
    return (f'<?xml version="1.0" encoding="{coding}"?>{text}' if coding else text).encode(coding or "utf-8")


def outward_drawing(outside: Outside) -> bytes:
    """Return an SVG that asks for a local file and a server in every way there is, with a green box on top."""
    near, far = outside.picture.as_uri(), f"http://127.0.0.1:{outside.port}"
    return SVG.format(
        f'<image width="200" height="100" xlink:href="{near}"/>'
        f'<image width="200" height="100" href="{outside.picture}"/>'
        f'<image width="9" height="9" href="{far}/image.png"/><use xlink:href="{far}/use.svg#a"/>'
        f'<use href="{near}#a"/><style>@import url("{far}/a.css"); rect {{ fill: url({far}/b.svg#c) }}</style>'
        f'<style>@font-face {{ font-family: X; src: url("{far}/font.ttf") }}</style><text font-family="X">x</text>'
        f'<filter id="f"><feImage xlink:href="{near}"/></filter><rect width="50" height="50" filter="url({far}/#f)"/>'
        f'<script href="{far}/a.js">alert(1)</script><foreignObject><img src="{far}/i.png"/></foreignObject>'
        f'<pattern id="p" width="9" height="9"><image width="9" height="9" href="{near}"/></pattern>'
        f'<rect x="20" width="50" height="50" fill="url(#p)"/><rect width="20" height="20" fill="#00ff00"/>'
    ).encode()


def slow_drawing() -> bytes:
    """Return an SVG of 30,000 curves across all of it that are seen through one another."""
    paths = (f'<path d="M{n % 997} 0C20 20 {n * 7 % 991} 40 999 {n * 3 % 983}Z" opacity=".3"/>' for n in range(30_000))
    return f'<svg {SPACES} width="3000" height="3000">{"".join(paths)}</svg>'.encode()


def repeats() -> bytes:
    """Return an SVG whose groups repeat one another ten to the ninth times."""
    groups = (f'<g id="g{n}">' + f'<use href="#g{n + 1}"/>' * 10 + "</g>" for n in range(9))
    return SVG.format("".join(groups) + '<g id="g9"/>').encode()


def outer_entity(outside: Outside) -> bytes:
    """Return an SVG that has the parser read a file."""
    declared = f'<!DOCTYPE svg [<!ENTITY x SYSTEM "{outside.picture.as_uri()}">]>'
    return (declared + SVG.format("<text>&x;</text>")).encode()


def huge_gif() -> bytes:
    """Return the head of a GIF as large as one can say."""
    return b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0x80, 0, 0) + b"\0" * 50


def huge_bmp() -> bytes:
    """Return the head of a BMP of 50,000 × 50,000 pixels."""
    return b"BM" + struct.pack("<IHHIIiiHHIIiiII", 99, 0, 0, 54, 40, 50_000, -50_000, 1, 24, 0, 0, 0, 0, 0, 0)


def outward_pdf(file: Path, outside: Outside) -> Path:
    """Write a PDF with scripts and actions at every place that may have one."""
    script, launch = JAVASCRIPT.format(port=outside.port), LAUNCH.format(touched=file.with_name("touched"))
    address = f"<< /S /URI /URI (http://127.0.0.1:{outside.port}/uri) >>"
    names = "/Names << /JavaScript << /Names [(a) 4 0 R] >> >>"
    link = f"<< /Type /Annot /Subtype /Link /Rect [0 0 600 900] /A {address} >>"
    return pdf(
        file,
        [["Harmless words"]],
        catalog=f"/OpenAction {script} /AA << /WC {launch} /DS {script} >> {names}",
        page_extra=f"/AA << /O {launch} /C {script} >> /Annots [{link}]",
        objects=[script],
    )


def locked_pdf(file: Path) -> Path:
    """Write a PDF that asks for a password nobody knows."""
    key = "<" + "41" * 32 + ">"
    catalogue, pages = "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>"
    encrypted = f"<< /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >>"
    return write_objects(file, [catalogue, pages, encrypted], "/Encrypt 3 0 R /ID [<41> <41>]")


def ring_of_forms(file: Path) -> Path:
    """Write a PDF whose page draws a form that draws itself."""
    itself = "/Resources << /XObject << /X 3 0 R >> >>"
    head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {itself} /Length 10 >>"
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] {itself} /Contents 3 0 R >>"
    catalogue, pages = "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [4 0 R] >>"
    return write_objects(file, [catalogue, pages, f"{head}\nstream\n/X Do /X Do\nendstream", page])


def ring_of_pages(file: Path) -> Path:
    """Write a PDF whose tree of pages holds itself."""
    pages = "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"
    return write_objects(file, ["<< /Type /Catalog /Pages 2 0 R >>", pages])


DAMAGED, KIND, LARGE = "damaged", "kind of picture", "larger than can be shown safely"
UNSAFE, SLOW, LOCKED = "cannot be shown safely", "too long", "password"

PICTURES = (
    Sample("bomb.png", lambda file, outside: png(12_000, 12_000), LARGE),
    Sample("header only.png", lambda file, outside: png(60_000, 60_000, 1), LARGE),
    Sample("half.png", lambda file, outside: cut(file, ".png"), DAMAGED),
    Sample("half.jpg", lambda file, outside: cut(file, ".jpg")),
    Sample("half.webp", lambda file, outside: cut(file, ".webp"), DAMAGED),
    Sample("empty.png", lambda file, outside: b"", KIND),
    Sample("program.png", lambda file, outside: b"MZ\x90\0" + b"\0" * 500, KIND),
    Sample("signature.png", lambda file, outside: b"\x89PNG\r\n\x1a\n" + b"\xff" * 100, DAMAGED),
    Sample("5000 frames.gif", lambda file, outside: gif(5000)),
    Sample("huge.gif", lambda file, outside: huge_gif(), DAMAGED),
    Sample("huge.bmp", lambda file, outside: huge_bmp(), DAMAGED),
    Sample("icon.xpm", lambda file, outside: b'/* XPM */ static char *a[] = {"1 1 1 1", "a c red", "a"};', KIND),
    Sample("outward.svg", lambda file, outside: outward_drawing(outside)),
    Sample("outer entity.svg", lambda file, outside: outer_entity(outside), UNSAFE),
    Sample("laughs.svg", lambda file, outside: laughs(), UNSAFE),
    Sample("laughs in UTF-16.svg", lambda file, outside: laughs("utf-16"), UNSAFE),
    Sample("repeats.svg", lambda file, outside: repeats(), UNSAFE),
    Sample("deep.svg", lambda file, outside: SVG.format("<g>" * 5000 + "</g>" * 5000).encode(), UNSAFE),
    Sample("packed.svgz", lambda file, outside: b"\x1f\x8b\x08" + b"\0" * 40, KIND),
    Sample("slow.svg", lambda file, outside: slow_drawing(), SLOW, limit=1.0),
)


def outward_text(outside: Outside) -> bytes:
    """Return Markdown that asks for pictures and styles of a server and of this computer."""
    far = f"http://127.0.0.1:{outside.port}"
    return (
        f"# Read me\n\n![far]({far}/a.png) ![near]({outside.picture.as_uri()}) ![near]({outside.picture})\n\n"
        f'<img src="{far}/b.png"><link rel="stylesheet" href="{far}/c.css"><style>@import url({far}/d.css);</style>\n\n'
        f'<script src="{far}/e.js"></script><p style="background: url({far}/f.png)">Words</p>\n'
    ).encode()


def listed(levels: int) -> bytes:
    """Return a list in a list, so many levels deep."""
    return "".join(f"{'  ' * level}- level {level}\n" for level in range(levels)).encode()


TEXTS = (
    Sample("20,000 brackets.md", lambda file, outside: b"[" * 20_000),
    Sample("1,200 levels.md", lambda file, outside: listed(1_200)),
    Sample("1,000 quotes.md", lambda file, outside: b">" * 1_000 + b" words\n"),
    Sample("60,000 stars.md", lambda file, outside: b"*a_b `" * 10_000),
    Sample("long line.md", lambda file, outside: b"word " * 400_000),
    Sample("wide table.md", lambda file, outside: (b"|a" * 2_000 + b"|\n" + b"|-" * 2_000 + b"|\n") * 20),
    Sample("outward.md", lambda file, outside: outward_text(outside)),
)

PDFS = (
    Sample("empty.pdf", lambda file, outside: b"", DAMAGED),
    Sample("nonsense.pdf", lambda file, outside: b"%PDF-1.7\n" + bytes(range(256)) * 40, DAMAGED),
    Sample("half.pdf", lambda file, outside: pdf(file, [["Words"]] * 20).read_bytes()[:300], DAMAGED),
    Sample("locked.pdf", lambda file, outside: locked_pdf(file), LOCKED),
    Sample("ring of pages.pdf", lambda file, outside: ring_of_pages(file), DAMAGED),
    Sample("ring of forms.pdf", lambda file, outside: ring_of_forms(file), limit=1.0),
    Sample("huge pages.pdf", lambda file, outside: pdf(file, [["Words"]] * 3, (9_999_999.0, 9_999_999.0))),
    Sample("thin pages.pdf", lambda file, outside: pdf(file, [["Words"]] * 3, (99_999.0, 0.01))),
    Sample("outward.pdf", outward_pdf),
)
