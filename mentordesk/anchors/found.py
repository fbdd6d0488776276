"""What looking for a place gives, and what is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

Certainty = Literal["same", "moved", "unsure", "lost"]
Kind = Literal["text", "pages", "picture"]
Selector = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """Where a place is in the other version.

    Attributes:
        anchor: a W3C selector as JSON that fits the other version; for `unsure` the best guess, for `lost` the
            selector as it was.
        certainty: `same` stands where it stood and reads the same; `moved` surely found, elsewhere or reworded;
            `unsure` a person should look; `lost` no longer there.
    """

    anchor: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Grey:
    """A picture as brightness.

    Attributes:
        width, height: of `pixels`; both pictures of a comparison are scaled to fit the same square.
        pixels: one byte each, row by row, 0 black to 255 white.
        across, down: the size of the picture itself, in its own pixels.
    """

    width: int
    height: int
    pixels: bytes
    across: int
    down: int


Content = str | Sequence[str] | Grey
"""A text, the texts of the pages of a PDF, or a picture."""
