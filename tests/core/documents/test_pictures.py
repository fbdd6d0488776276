"""Pictures are looked at before anything decodes them; what could do harm is left out with a reason."""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents.sample_files import pdf, png
from mentordesk.documents.labels import ENGLISH, table
from mentordesk.documents.pictures import MOST_PIXELS, CannotPrint, copy_picture, draw_pdf_pages, measure
from mentordesk.documents.svg_guard import UnsafeDrawing, safe_svg

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="80" height="40">{}</svg>'
)


def drawing(inside: str) -> str:
    """Return what remains of a drawing."""
    return safe_svg(SVG.format(inside).encode())[0].decode()


def test_sizes_are_read_from_the_head(tmp_path: Path) -> None:
    assert measure(png(tmp_path / "p.png", 7, 5).read_bytes()) == ("png", 7, 5)
    assert measure(b"GIF89a" + struct.pack("<HH", 300, 200)) == ("gif", 300, 200)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc2\x00\x11\x08" + struct.pack(">HH", 480, 640) + b"\x03"
    assert measure(jpeg) == ("jpg", 640, 480)
    lossy = b"RIFF\0\0\0\0WEBPVP8 " + b"\0" * 10 + struct.pack("<HH", 33, 44)
    assert measure(lossy) == ("webp", 33, 44)
    extended = b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + (99).to_bytes(3, "little") + (49).to_bytes(3, "little")
    assert measure(extended) == ("webp", 100, 50)
    lossless = b"RIFF\0\0\0\0WEBPVP8L" + b"\0" * 4 + b"\x2f" + (19 | 9 << 14).to_bytes(4, "little")
    assert measure(lossless) == ("webp", 20, 10)


@given(
    st.binary(max_size=60),
    st.sampled_from([b"", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xd8", b"GIF87a", b"RIFF1234WEBP"]),
)
@settings(max_examples=80, deadline=None)
def test_any_head_is_measured_or_refused(rest: bytes, head: bytes) -> None:
    with contextlib.suppress(CannotPrint):
        kind, across, down = measure(head + rest)
        assert kind in ("png", "jpg", "gif", "webp")
        assert min(across, down) >= 0


def test_a_picture_that_would_unfold_too_large_is_not_even_copied(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    side = int(MOST_PIXELS**0.5) + 1
    bomb.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", side, side) + b"\x08\x06\0\0\0")
    with pytest.raises(CannotPrint, match="too_large"):
        copy_picture(bomb, tmp_path, "picture-0")
    assert [path.name for path in tmp_path.iterdir()] == ["bomb.png"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"MZ\x90\x00 a program", "unknown_kind"),
        (b"\xff\xd8\xff\xd9", "damaged"),
        (b"<html><body>no drawing</body></html>", "unsafe_drawing"),
        (b"", "unknown_kind"),
    ],
)
def test_the_first_bytes_decide_not_the_name(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "nice.png").write_bytes(content)
    with pytest.raises(CannotPrint, match=reason):
        copy_picture(tmp_path / "nice.png", tmp_path, "picture-0")
    with pytest.raises(CannotPrint, match="missing_file"):
        copy_picture(tmp_path / "none.png", tmp_path, "picture-0")


def test_a_drawing_loses_what_acts_or_reaches_outside() -> None:
    kept = drawing(
        '<script>alert(1)</script><rect width="5" height="5" onload="alert(1)" fill="url(#g)"/>'
        '<image href="file:///etc/passwd"/><use xlink:href="https://x.org/a.svg#b"/>'
        '<a href="https://x.org"><circle r="3"/></a><style>@import url(https://x.org/a.css);</style>'
        '<rect style="fill:url(http://x.org/y)" width="1" height="1"/><foreignObject><p/></foreignObject>'
    )
    for gone in ("script", "alert", "passwd", "x.org", "foreignObject", "image", "onload"):
        assert gone not in kept
    assert "circle" in kept
    assert "url(#g)" in kept


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + SVG.format("&a;"),
        SVG.format(
            "".join(f'<g id="g{n}">' + f'<use href="#g{n + 1}"/>' * 10 + "</g>" for n in range(9)) + '<g id="g9"/>'
        ),
        SVG.format('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
        SVG.format("<g>" * 150 + "</g>" * 150),
        SVG.format("<g>"),
        SVG.replace('width="80"', 'width="8000000"').format(""),
    ],
    ids=["entity", "repeats of repeats", "circle", "depth", "cut off", "size"],
)
def test_drawings_that_unfold_without_end_are_refused(source: str) -> None:
    with pytest.raises(UnsafeDrawing):
        safe_svg(source.encode())


@pytest.mark.parametrize("coding", ["utf-16", "utf-32", "cp037"])
def test_a_drawing_in_a_coding_that_hides_entities_is_refused(coding: str) -> None:
    declared = "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + SVG.format("<text>&a;</text>")
    head = f"<?xml version='1.0' encoding='{coding}'?>"
    with pytest.raises(UnsafeDrawing):
        safe_svg(head.encode() + declared.encode(coding) if coding == "cp037" else (head + declared).encode(coding))
    assert safe_svg(f"<?xml version='1.0' encoding='ISO-8859-1'?>{SVG.format('<text>é</text>')}".encode("latin-1"))


def test_the_size_of_a_drawing_comes_from_its_sides_or_its_box() -> None:
    assert safe_svg(SVG.format("").encode())[1:] == (80, 40)
    boxed = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 60"><text>é</text></svg>'
    content, width, height = safe_svg(boxed.encode())
    assert (width, height) == (30, 60)
    assert ElementTree.fromstring(content)[0].text == "é"


def test_chosen_pages_of_a_document_are_drawn(tmp_path: Path) -> None:
    source = pdf(tmp_path / "d.pdf", pages=6)
    pages, count = draw_pdf_pages(source, (5, 2, 99), tmp_path, "p")
    assert count == 6
    assert [number for number, _ in pages] == [5, 2]
    drawn = pages[0][1]
    assert (tmp_path / drawn.name).stat().st_size == drawn.width * drawn.height * 3
    assert len(draw_pdf_pages(source, (), tmp_path, "q")[0]) == 4


def test_a_damaged_or_foreign_document_gives_a_reason(tmp_path: Path) -> None:
    source = tmp_path / "d.pdf"
    source.write_bytes(b"%PDF-1.7\nnothing")
    with pytest.raises(CannotPrint, match="damaged"):
        draw_pdf_pages(source, (), tmp_path, "p")


def test_a_drawn_page_shows_the_page(tmp_path: Path) -> None:
    (_, drawn), *_ = draw_pdf_pages(pdf(tmp_path / "d.pdf"), (1,), tmp_path, "p")[0]
    pixels = (tmp_path / drawn.name).read_bytes()
    assert pixels[:3] == b"\xff\xff\xff", "the corner of the paper"
    assert min(pixels) < 60, "and ink somewhere"
    document = pypdfium2.PdfDocument(tmp_path / "d.pdf")
    across, down = document[0].get_size()
    document.close()
    assert abs(drawn.width / drawn.height - across / down) < 0.01


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_each_language_has_all_words_and_the_same_places_to_fill(language: str) -> None:
    labels, english = vars(table(language)), vars(ENGLISH)
    for name, words in english.items():
        theirs = labels[name]
        assert type(theirs) is type(words)
        if isinstance(words, dict):
            assert list(theirs) == list(words)
        elif isinstance(words, str):
            assert {p for p in words.split() if "{" in p} == set() or theirs.count("{") == words.count("{"), name
            assert bool(theirs) == bool(words), name
    assert len(labels["months"]) == 12
