"""Draw the pictures of the sample pair: `python resources/sample/sources/pictures.py` writes them into files/."""

from __future__ import annotations

from pathlib import Path

from marker import Marker
from PIL import Image, ImageDraw, ImageFilter

FILES = Path(__file__).resolve().parent.parent / "files"
BLACK, BLUE, GREEN, RED, GREY = "#22292e", "#1f4f9c", "#1c7a46", "#c2281d", "#6d787f"


def surface(size: tuple[int, int], near: tuple[int, int, int], far: tuple[int, int, int], frame: int) -> Image.Image:
    """Return an empty board or sheet, lit from the upper left."""
    long = 2 * max(size)
    light = Image.linear_gradient("L").resize((long, long)).rotate(-30).resize(size, box=_middle(long, size))
    picture = Image.composite(Image.new("RGB", size, far), Image.new("RGB", size, near), light)
    if frame:
        draw = ImageDraw.Draw(picture)
        for n in range(frame):
            shade = 150 + int(70 * abs(n / frame - 0.45))
            draw.rectangle((n, n, size[0] - 1 - n, size[1] - 1 - n), outline=(shade, shade + 3, shade + 6))
    return picture


def _middle(long: int, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """Return the box of that size around the middle of a square."""
    return ((long - size[0]) / 2, (long - size[1]) / 2, (long + size[0]) / 2, (long + size[1]) / 2)


def ghosts(marker: Marker) -> None:
    """Leave traces of what was wiped off before."""
    layer = Marker(Image.new("RGB", marker.size, "white"), 77)
    layer.write(930, 84, "TRAM 12 / 2 MIN", "#c3ccd2", 40, 9)
    layer.write(300, 590, "LUNCH?", "#c9d1d6", 46, 10)
    soft = layer.picture.filter(ImageFilter.GaussianBlur(9))
    marker.picture.paste(Image.blend(marker.picture, Image.composite(marker.picture, soft, soft.convert("L")), 0.55))


def whiteboard() -> Image.Image:
    """How the parts of the night board hang together."""
    m = Marker(surface((1400, 900), (253, 253, 251), (229, 234, 237), 16), 5)
    ghosts(m)
    m.write(70, 62, "RELÈVE: WHO KNOWS WHAT?", BLACK, 38, 5)
    m.stroke([(70, 122), (640, 118)], BLACK, 4, 2)

    m.box(80, 300, 170, 200, BLACK)
    for n, row in enumerate(("02 N LM, AD", "03 M SK", "04 N ...")):
        m.write(100, 340 + n * 42, row, BLUE, 17, 2.6)
    m.centre(165, 520, "ROTA", BLACK, 26)
    m.centre(165, 560, "TYPED BY PEOPLE!", GREY, 17, 2.6)

    m.arrow([(262, 400), (300, 388), (346, 400)], BLACK)
    m.box(358, 330, 150, 140, BLUE)
    m.centre(433, 362, "READER", BLUE, 25)
    m.centre(433, 412, "ROTA.PY", BLUE, 18, 2.8)
    m.arrow([(433, 322), (440, 270), (510, 232)], RED, 3.4)
    m.write(522, 196, "WRONG LINE? SAY IT,", RED, 20, 3)
    m.write(522, 230, "WITH ITS NUMBER", RED, 20, 3)

    m.arrow([(518, 400), (550, 390), (586, 400)], BLACK)
    m.barrel(600, 310, 150, 190, BLACK)
    m.centre(675, 382, "SQLITE", BLACK, 24)
    m.centre(675, 424, "INITIALS", GREEN, 17, 2.8)
    m.centre(675, 452, "ONLY ✓", GREEN, 17, 2.8)

    m.arrow([(762, 400), (790, 392), (822, 400)], BLACK)
    m.box(834, 330, 130, 140, BLUE)
    m.centre(899, 382, "API", BLUE, 34, 4.2)

    m.arrow([(974, 370), (1030, 330), (1086, 290)], BLACK)
    m.box(1098, 196, 220, 150, BLACK, 5)
    m.centre(1208, 226, "NIGHT BOARD", BLACK, 21, 3.2)
    m.write(1122, 268, "N LM, AD  ! 1", RED, 18, 2.8)
    m.write(1122, 302, "M FULL  ✓", GREEN, 18, 2.8)
    m.centre(1208, 362, "CORRIDOR = EVERYBODY", GREY, 17, 2.6)

    m.arrow([(974, 430), (1030, 468), (1086, 506)], BLACK)
    m.box(1098, 446, 180, 110, BLACK)
    m.stroke([(1070, 578), (1306, 576)], BLACK, 5)
    m.centre(1188, 486, "20:45 ?", BLUE, 24)
    m.centre(1188, 594, "COORDINATOR", GREY, 18, 2.8)

    m.dashes((60, 692), (1340, 686), RED, 6)
    m.box(90, 740, 330, 92, BLACK)
    m.centre(255, 772, "HOSPITAL RECORDS", BLACK, 22)
    m.arrow([(432, 786), (520, 790), (566, 764), (584, 712)], RED, 5)
    m.stroke([(560, 706), (612, 752)], RED, 7)
    m.stroke([(612, 704), (560, 756)], RED, 7)
    m.write(660, 736, "NEVER FROM HERE.", RED, 40, 5.5)
    m.write(660, 800, "NOT EVEN JUST FOR A TEST", RED, 24, 3.6)
    return m.finish()


def paper(seed: int) -> Marker:
    """Return a sheet of paper with two strips of tape."""
    picture = surface((1200, 850), (252, 250, 243), (240, 236, 224), 0)
    draw = ImageDraw.Draw(picture, "RGBA")
    for x in (120, 980):
        draw.polygon([(x, -8), (x + 104, -14), (x + 108, 34), (x + 4, 40)], fill=(226, 214, 160, 190))
    return Marker(picture, seed)


def first_sketch() -> Image.Image:
    """The board in the order of the day, with numbers in colour only."""
    m = paper(11)
    m.box(50, 60, 1100, 740, BLACK, 4)
    m.write(90, 96, "WHO IS ON?", BLACK, 44, 5)
    rows = (("MORNING", "SK  GB  TN", "0", GREEN), ("EVENING", "HN  CP  OB", "0", GREEN), ("NIGHT", "LM  AD", "1", RED))
    for n, (shift, names, missing, ink) in enumerate(rows):
        y = 200 + n * 148
        m.stroke([(80, y), (1120, y - 2)], GREY, 2.5)
        m.write(100, y + 50, shift, BLACK, 34, 4.2)
        m.write(430, y + 50, names, BLUE, 36, 4.2)
        m.box(960, y + 26, 110, 96, ink, 5)
        m.hatch(966, y + 32, 98, 84, "#efb6ae" if ink == RED else "#b4dcbf")
        m.centre(1018, y + 46, missing, ink, 54, 7)
    m.stroke([(80, 644), (1120, 642)], GREY, 2.5)
    m.write(100, 668, "NOTES", BLACK, 24)
    m.write(100, 722, "PUMP 4 IN REPAIR / PHARMACY UNTIL 18", BLUE, 23, 3)
    return m.finish()


def second_sketch() -> Image.Image:
    """The night on top, sign and word beside each colour, notes on the left."""
    m = paper(23)
    m.box(50, 60, 1100, 740, BLACK, 4)
    m.write(90, 96, "NIGHT BOARD", BLACK, 44, 5)
    m.write(880, 100, "MADE AT 21:05", BLACK, 22, 3.2)
    m.stroke([(868, 144), (1116, 141)], RED, 3)

    m.box(80, 194, 400, 566, BLUE, 4)
    m.write(106, 224, "FOR THE MORNING", BLUE, 28, 3.8)
    for n, (topic, line, more) in enumerate(
        (("EQUIPMENT", "PUMP 4 IN REPAIR,", "SPARE ON 3 WEST"), ("PHARMACY", "ORDER BY 18:00,", "LIFT IS OUT"))
    ):
        y = 300 + n * 190
        m.write(106, y, topic, GREY, 19, 2.8)
        m.write(106, y + 40, line, BLACK, 24, 3.2)
        m.write(106, y + 80, more, BLACK, 24, 3.2)
        m.box(106, y + 120, 120, 40, BLACK, 3)
        m.centre(166, y + 130, "DONE", BLACK, 20, 2.8)
    rows = (
        ("NIGHT", "LM  AD", "! 1 MORE", RED),
        ("MORNING", "SK  GB  TN", "✓ FULL", GREEN),
        ("EVENING", "HN  CP  OB", "✓ FULL", GREEN),
    )
    for n, (shift, names, state, ink) in enumerate(rows):
        y = 194 + n * 194
        if n == 0:
            m.hatch(516, y + 6, 594, 158, "#f3cfc9", 3, 13)
        m.box(510, y, 606, 172, ink if n == 0 else BLACK, 5 if n == 0 else 3.5)
        m.write(536, y + 30, shift, BLACK, 36, 4.8)
        m.write(536, y + 102, names, BLUE, 34, 4.2)
        m.write(864, y + 64, state, ink, 38, 5.2)
    return m.finish()


if __name__ == "__main__":
    for name, draw in (
        ("whiteboard.png.1", whiteboard),
        ("board-sketch.png.1", first_sketch),
        ("board-sketch.png.2", second_sketch),
    ):
        draw().save(FILES / name, format="PNG", optimize=True)
