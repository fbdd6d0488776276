"""A felt-tip pen for Pillow: wobbly lines and single-stroke capitals, the same for the same seed.

Only needed to draw the sample pictures again (`pictures.py`); the program itself reads the finished PNG files.
"""

from __future__ import annotations

import math
import random
from itertools import pairwise

from PIL import Image, ImageDraw

Point = tuple[float, float]

# Each glyph: width in units, then strokes on a grid 6 units high (y down). A stroke beginning with "~" is curved.
GLYPHS: dict[str, tuple[float, str]] = {
    "A": (4, "0,6 2,0 4,6|0.8,4 3.2,4"),
    "B": (3.6, "0,0 0,6|~0,0 2.6,0.2 3,1.5 2.4,2.7 0,2.9|~0,2.9 3,3.1 3.5,4.5 2.8,5.8 0,6"),
    "C": (3.8, "~3.7,1 2.2,0 0.6,1 0,3 0.6,5 2.2,6 3.8,5"),
    "D": (3.8, "0,0 0,6|~0,0 2.4,0.3 3.7,2 3.7,4 2.4,5.7 0,6"),
    "E": (3.2, "3.2,0 0,0 0,6 3.2,6|0,3 2.6,3"),
    "F": (3.1, "3.1,0 0,0 0,6|0,3 2.5,3"),
    "G": (4, "~3.7,1 2.2,0 0.6,1 0,3 0.6,5 2.2,6 3.8,5.2|3.8,5.2 3.8,3.3 2.4,3.3"),
    "H": (3.8, "0,0 0,6|3.8,0 3.8,6|0,3 3.8,3"),
    "I": (0.6, "0.3,0 0.3,6"),
    "J": (2.6, "~2.5,0 2.5,4.4 1.8,5.9 0.7,5.9 0,4.9"),
    "K": (3.6, "0,0 0,6|3.4,0 0,3.4|1.1,2.5 3.6,6"),
    "L": (3, "0,0 0,6 3,6"),
    "M": (4.8, "0,6 0.3,0 2.4,4.2 4.5,0 4.8,6"),
    "N": (3.9, "0,6 0,0 3.9,6 3.9,0"),
    "O": (4.2, "~2.1,0 0.5,0.9 0,3 0.5,5.1 2.1,6 3.7,5.1 4.2,3 3.7,0.9 2.1,0"),
    "P": (3.4, "0,6 0,0|~0,0 2.6,0.2 3.4,1.6 2.6,3.1 0,3.3"),
    "Q": (4.2, "~2.1,0 0.5,0.9 0,3 0.5,5.1 2.1,6 3.7,5.1 4.2,3 3.7,0.9 2.1,0|2.6,4.5 4.3,6.4"),
    "R": (3.6, "0,6 0,0|~0,0 2.6,0.2 3.3,1.6 2.6,3 0,3.2|1.6,3.2 3.6,6"),
    "S": (3.4, "~3.3,0.9 2,0 0.5,0.6 0.4,2 1.8,2.9 3.2,3.8 3.2,5.3 1.7,6 0,5.1"),
    "T": (3.6, "0,0 3.6,0|1.8,0 1.8,6"),
    "U": (3.8, "~0,0 0,3.8 0.6,5.6 1.9,6 3.2,5.6 3.8,3.8 3.8,0"),
    "V": (4, "0,0 2,6 4,0"),
    "W": (5.4, "0,0 1.3,6 2.7,1.6 4.1,6 5.4,0"),
    "X": (3.7, "0,0 3.7,6|3.7,0 0,6"),
    "Y": (3.8, "0,0 1.9,3|3.8,0 1.9,3 1.9,6"),
    "Z": (3.6, "0,0 3.6,0 0,6 3.6,6"),
    "0": (3.6, "~1.8,0 0.3,1 0,3 0.3,5 1.8,6 3.3,5 3.6,3 3.3,1 1.8,0"),
    "1": (1.8, "0,1.4 1.4,0 1.4,6"),
    "2": (3.4, "~0.1,1.2 1.2,0 2.8,0.4 3.1,1.8 1.8,3.6 0,6|0,6 3.4,6"),
    "3": (3.2, "~0.1,0.6 1.7,0 3,1.3 1.4,2.7|~1.4,2.7 3.2,3.6 2.9,5.4 1.4,6 0,5.3"),
    "4": (3.6, "2.7,6 2.7,0 0,4.2 3.6,4.2"),
    "5": (3.3, "3.1,0 0.4,0 0.2,2.6|~0.2,2.6 2,2.2 3.3,3.8 2.6,5.6 1,6 0,5.3"),
    "6": (3.4, "~2.9,0 0.9,1.6 0,4 0.6,5.7 2,6 3.3,5 3,3.3 1.6,2.9 0.2,4"),
    "7": (3.3, "0,0 3.3,0 1.1,6"),
    "8": (3.4, "~1.7,2.7 0.3,1.5 1.7,0 3.1,1.5 1.7,2.7 0.1,4.4 1.7,6 3.3,4.4 1.7,2.7"),
    "9": (3.4, "~3.2,2 1.8,3.1 0.2,2.4 0.3,0.7 1.7,0 3.1,0.6 3.3,2.6 2.4,5 1.1,6"),
    "!": (0.8, "0.4,0 0.4,4|0.4,5.7 0.4,6"),
    "?": (3, "~0,1.2 1.2,0 2.8,0.6 2.8,2.2 1.4,3.2 1.3,4.2|1.3,5.7 1.3,6"),
    ".": (0.5, "0.2,5.7 0.2,6"),
    ",": (0.8, "0.5,5.5 0.1,6.9"),
    ":": (0.6, "0.3,2 0.3,2.3|0.3,5.2 0.3,5.5"),
    "-": (2.4, "0.2,3.2 2.2,3.2"),
    "+": (3, "1.5,1.7 1.5,4.9|0,3.3 3,3.3"),
    "/": (2.6, "0,6.4 2.6,-0.2"),
    "'": (0.5, "0.3,-0.2 0.1,1.2"),
    "=": (2.8, "0,2.5 2.8,2.5|0,4.2 2.8,4.2"),
    "È": (3.2, "3.2,0 0,0 0,6 3.2,6|0,3 2.6,3|0.9,-1.9 2.1,-0.9"),
    "✓": (4.2, "0,3.4 1.5,5.6 4.2,-0.2"),
    " ": (1.9, ""),
}


def _curve(points: list[Point]) -> list[Point]:
    """Lay a smooth line through the points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    found: list[Point] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(8):
            t = step / 8
            found.append(
                tuple(  # type: ignore[arg-type]
                    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t**3)
                    for p, q, r, s in zip(a, b, c, d, strict=True)
                )
            )
    return [*found, points[-1]]


class Marker:
    """Draws on a picture three times too large, which `finish` brings down smoothly."""

    SCALE = 3

    def __init__(self, picture: Image.Image, seed: int) -> None:
        self.size = picture.size
        self.picture = picture.resize((self.size[0] * self.SCALE, self.size[1] * self.SCALE), Image.Resampling.BICUBIC)
        self._draw = ImageDraw.Draw(self.picture)
        self._random = random.Random(seed)

    def finish(self) -> Image.Image:
        """Return the picture in its own size."""
        return self.picture.resize(self.size, Image.Resampling.LANCZOS)

    def stroke(self, points: list[Point], ink: str, width: float, wobble: float = 1.0) -> None:
        """Draw one line of the pen through the points, round at its ends, a little unsteady."""
        dense: list[Point] = []
        for (x1, y1), (x2, y2) in pairwise(points):
            steps = max(1, int(math.dist((x1, y1), (x2, y2)) / 0.8))
            dense += [(x1 + (x2 - x1) * n / steps, y1 + (y2 - y1) * n / steps) for n in range(steps)]
        dense.append(points[-1])
        phase, speed = self._random.uniform(0, 6.3), self._random.uniform(0.035, 0.07)
        for n, (x, y) in enumerate(dense):
            way = n * 0.8 / 3 * speed
            sway = wobble * (math.sin(phase + way * 2) + 0.5 * math.sin(phase * 2 + way * 5))
            r = self.SCALE * width / 2 * (1 + 0.08 * math.sin(phase + n * 0.03))
            cx, cy = (x + sway * 0.7) * self.SCALE, (y + sway) * self.SCALE
            self._draw.ellipse((cx - r, cy - r, cx + r, cy + r), fill=ink)

    def box(self, x: float, y: float, w: float, h: float, ink: str, width: float = 4) -> None:
        """Draw a box in one go, whose end runs a little past its beginning."""
        self.stroke([(x, y), (x + w, y + 2), (x + w - 1, y + h), (x + 1, y + h - 1), (x - 1, y - 6)], ink, width, 1.6)

    def barrel(self, x: float, y: float, w: float, h: float, ink: str, width: float = 4) -> None:
        """Draw the usual barrel of a database."""
        lid = 0.13 * h
        round_ = [(math.cos(a / 12 * math.pi), math.sin(a / 12 * math.pi)) for a in range(26)]
        self.stroke([(x + w / 2 + w / 2 * c, y + lid + lid * s) for c, s in round_], ink, width)
        bottom = [(x + w / 2 - w / 2 * c, y + h - lid + lid * s) for c, s in round_[:13]]
        self.stroke([(x, y + lid), *bottom, (x + w, y + lid)], ink, width)

    def arrow(self, points: list[Point], ink: str, width: float = 4) -> None:
        """Draw a curved arrow through the points."""
        line = _curve(points)
        self.stroke(line, ink, width)
        (x1, y1), (x2, y2) = line[-6], line[-1]
        angle = math.atan2(y2 - y1, x2 - x1)
        for turn in (2.6, -2.6):
            self.stroke(
                [(x2, y2), (x2 + 20 * math.cos(angle + turn), y2 + 20 * math.sin(angle + turn))], ink, width, 0.5
            )

    def dashes(self, start: Point, end: Point, ink: str, width: float = 4) -> None:
        """Draw a dashed line."""
        count = int(math.dist(start, end) / 34)
        for n in range(count):
            a, b = n / count, (n + 0.62) / count
            ends = [(start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t) for t in (a, b)]
            self.stroke(ends, ink, width, 0.8)

    def hatch(self, x: float, y: float, w: float, h: float, ink: str, width: float = 3, gap: float = 9) -> None:
        """Fill a box with slanted strokes, as one shades with a coloured pencil."""
        for n in range(int((w + h) / gap)):
            d = n * gap
            a = (x + min(d, w), y + max(0.0, d - w))
            b = (x + max(0.0, d - h), y + min(d, h))
            self.stroke([a, b], ink, width, 0.7)

    def width_of(self, text: str, height: float) -> float:
        """Return how wide the words become."""
        return sum(GLYPHS[letter][0] + 1.5 for letter in text.upper()) * height / 6

    def write(self, x: float, y: float, text: str, ink: str, height: float = 24, width: float = 3.4) -> None:
        """Write the words in capitals, each letter a little different; (x, y) is the upper left corner."""
        unit = height / 6
        for letter in text.upper():
            wide, strokes = GLYPHS[letter]
            tilt, lift = self._random.uniform(-0.05, 0.09), self._random.uniform(-0.25, 0.25)
            for stroke in filter(None, strokes.split("|")):
                raw = [tuple(map(float, pair.split(","))) for pair in stroke.lstrip("~").split()]
                shaken = [
                    (px + self._random.uniform(-0.13, 0.13), py + self._random.uniform(-0.13, 0.13)) for px, py in raw
                ]
                if stroke[0] == "~":
                    if raw[0] == raw[-1]:
                        shaken[-1] = (shaken[0][0] + 0.2, shaken[0][1] + 0.15)
                    shaken = _curve(shaken)
                placed = [(x + (px - (py - 3) * tilt) * unit, y + (py + lift) * unit) for px, py in shaken]
                self.stroke(placed, ink, width, 0.35)
            x += (wide + 1.5) * unit

    def centre(self, x: float, y: float, text: str, ink: str, height: float = 24, width: float = 3.4) -> None:
        """Write the words with their middle at x."""
        self.write(x - self.width_of(text, height) / 2, y, text, ink, height, width)
