"""The roadmap as a poster: one sheet of any size, or tiles with an overlap to glue; text is text, and it is tagged.

The words go to the compiler as data; nothing of them is evaluated, and it reads nothing outside a private folder.
"""

from __future__ import annotations

import json
import math
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from mentordesk.documents.directions import ended, soften
from mentordesk.documents.markdown_tree import clean
from mentordesk.documents.portfolio import CannotSet, Standard, put_file
from mentordesk.errors import Refused
from mentordesk.layout.layers import layers
from mentordesk.progress import Progress
from mentordesk.queries.roadmap import Roadmap
from mentordesk.records import Milestone, Stage
from mentordesk.resources import resource
from mentordesk.said import said

Paper = Literal["a4", "a3", "a2", "a1", "a0", "letter", "tabloid"]
PAPERS: dict[Paper, tuple[float, float]] = {
    "a4": (210, 297),
    "a3": (297, 420),
    "a2": (420, 594),
    "a1": (594, 841),
    "a0": (841, 1189),
    "letter": (215.9, 279.4),
    "tabloid": (279.4, 431.8),
}
"""Width and height in mm, upright."""
ATTEMPTS: tuple[tuple[list[Standard], bool], ...] = ((["ua-1"], False), ([], True))
"""PDF standards to ask for, best first, and whether the computer's own fonts may help."""
MARGIN = 12.0
OVERLAP = 10.0
"""What neighbouring tiles have in common, in mm."""
LARGEST = 1.6
"""How much larger than its natural size a small roadmap is drawn at most."""
CARD = (54.0, 25.0)
NEEDS = 38
"""Letters of the line that says what a milestone needs."""
ACROSS, DOWN, PAD, HEAD, TITLE = 13.0, 4.5, 4.0, 28.0, 20.0


class NothingToDraw(Refused):
    """The roadmap has no stages."""

    code = "nothing_to_draw"

    def __init__(self) -> None:
        super().__init__("There is nothing on the roadmap to draw. Nothing was written.", "Add a stage first.")


@dataclass(frozen=True)
class PosterWords:
    """What the poster says beside the pair's own words, in the reader's language."""

    title: str = "Roadmap"
    language: str = "en"
    is_mirrored: bool = False
    states: Mapping[str, str] = field(
        default_factory=lambda: {"planned": "Planned", "active": "In progress", "done": "Done", "blocked": "Blocked"}
    )
    progress: str = "{0} of {1} done"
    needs: str = "needs {0}"
    sheet: str = "Sheet {0} of {1}"
    drawing: str = "Lines lead from what comes first to what needs it."
    stray: str = "Without a stage"
    days: Mapping[str, str] = field(default_factory=dict)
    """Dates in words, by YYYY-MM-DD."""


@dataclass(frozen=True)
class Poster:
    """What was written: the file, how many sheets, and the scale against the natural size."""

    path: Path
    sheets: int
    scale: float


def write_poster(
    roadmap: Roadmap,
    target: Path,
    paper: Paper = "a3",
    *,
    tiles: bool = False,
    words: PosterWords | None = None,
    timestamp: datetime,
    progress: Progress | None = None,
) -> Poster:
    """Draw the roadmap to a PDF; the file appears complete or not at all.

    Args:
        tiles: at its natural size over as many sheets as it takes, instead of fitted on one.
    Raises:
        NothingToDraw: there are no stages.
        CannotWrite, DiskFull: the place takes no file.
        CannotSet: the compiler refused it.
        Cancelled: the person stopped; nothing was written.
    """
    progress = progress or Progress()
    if not roadmap.stages and not roadmap.stray:
        raise NothingToDraw
    progress.step(0, 2, said("Drawing the poster"))
    data = poster_data(roadmap, paper, tiles=tiles, words=words or PosterWords())
    content = _compile(data, timestamp)
    progress.step(1, 2, said("Writing the file"))
    put_file(content, target)
    progress.report(2, 2, said("Drawn"))
    return Poster(target, len(data["sheets"]), data["scale"])


def _compile(data: dict[str, Any], timestamp: datetime) -> bytes:
    import typst

    with tempfile.TemporaryDirectory(prefix="mentordesk-poster-") as name:
        folder = Path(name)
        shutil.copy(resource("portfolio", "poster.typ"), folder / "poster.typ")
        (folder / "poster.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        refused = ""
        for standards, system_fonts in ATTEMPTS:
            try:
                return typst.compile(
                    folder / "poster.typ",
                    root=folder,
                    font_paths=[resource("fonts")],
                    ignore_system_fonts=not system_fonts,
                    pdf_standards=[*standards],
                    timestamp=timestamp.replace(microsecond=0),
                )
            except typst.TypstError as error:
                refused = error.message
    raise CannotSet(refused)


# --- geometry -----------------------------------------------------------------------------------------------------


def poster_data(roadmap: Roadmap, paper: Paper, *, tiles: bool, words: PosterWords) -> dict[str, Any]:
    """Return all that the template draws: lengths in mm, words cleaned."""
    groups = [*roadmap.stages, *([(Stage(title=words.stray), roadmap.stray)] if roadmap.stray else [])]
    ordered = [(stage.id, [each.id for each in found]) for stage, found in groups]
    placed = layers(ordered, [(each.needs, each.milestone) for each in roadmap.kept])
    left: list[float] = []
    stages, x = [], 0.0
    high = HEAD + max(placed.rows, 1) * (CARD[1] + DOWN) + PAD
    for stage, found in groups:
        first, count = placed.spans[stage.id]
        wide = count * CARD[0] + (count - 1) * ACROSS + 2 * PAD
        left += [x + PAD + at * (CARD[0] + ACROSS) for at in range(count)]
        assert len(left) == first + count
        stages.append(_stage(stage, found, x, wide, high, words))
        x += wide + ACROSS
    whole = (x - ACROSS, high)
    spots = {each: (left[cell.column], HEAD + cell.row * (CARD[1] + DOWN)) for each, cell in placed.cells.items()}
    titles = {each.id: each.title for each in roadmap.milestones}
    needs: dict[str, list[str]] = {}
    for link in roadmap.kept:
        needs.setdefault(link.milestone, []).append(titles[link.needs])
    cards = {each.id: _card(each, spots[each.id], needs.get(each.id, []), words) for each in roadmap.milestones}
    links = [(spots[each.needs], spots[each.milestone], True) for each in roadmap.kept]
    links += [(spots[each.needs], spots[each.milestone], False) for each in roadmap.set_aside]
    by_stage = [
        {**stage, "cards": [cards[each.id] for each in found]} for stage, (_, found) in zip(stages, groups, strict=True)
    ]
    if words.is_mirrored:
        _mirror(by_stage, whole[0])
    size, scale, sheets = _sheets(whole, paper, tiles)
    return {
        "title": _line(words.title, words),
        "language": words.language if words.language.isalpha() and len(words.language) in (2, 3) else "en",
        "rtl": words.is_mirrored,
        "drawing": words.drawing,
        "size": size,
        "margin": MARGIN,
        "head": TITLE,
        "scale": scale,
        "whole": whole,
        "card": CARD,
        "sheets": [{**each, "words": words.sheet.format(each["number"], len(sheets))} for each in sheets],
        "stages": by_stage,
        "links": [_link(one, other, is_kept, whole[0], words.is_mirrored) for one, other, is_kept in links],
    }


def _sheets(
    whole: tuple[float, float], paper: Paper, tiles: bool
) -> tuple[tuple[float, float], float, list[dict[str, Any]]]:
    """Return size of the sheets in mm, the scale, and which part of the drawing each shows, in mm of the drawing."""
    short, long = PAPERS[paper]
    sizes = ((long, short), (short, long))

    def room(size: tuple[float, float]) -> tuple[float, float]:
        return size[0] - 2 * MARGIN, size[1] - 2 * MARGIN - TITLE

    if not tiles:
        fits = {size: min(room(size)[0] / whole[0], room(size)[1] / whole[1], LARGEST) for size in sizes}
        size = max(sizes, key=lambda each: fits[each])
        return size, fits[size], [{"number": 1, "x": 0.0, "y": 0.0, "w": whole[0], "h": whole[1]}]

    def counts(size: tuple[float, float]) -> tuple[int, int]:
        found = (max(1, math.ceil((whole[at] - OVERLAP) / (room(size)[at] - OVERLAP))) for at in (0, 1))
        across, down = found
        return across, down

    size = min(sizes, key=lambda each: math.prod(counts(each)))
    across, down = counts(size)
    step = (room(size)[0] - OVERLAP, room(size)[1] - OVERLAP)
    sheets = [
        {
            "number": row * across + column + 1,
            "x": column * step[0],
            "y": row * step[1],
            "w": min(room(size)[0], whole[0] - column * step[0]),
            "h": min(room(size)[1], whole[1] - row * step[1]),
        }
        for row in range(down)
        for column in range(across)
    ]
    return size, 1.0, sheets


def _stage(
    stage: Stage, found: Sequence[Milestone], x: float, wide: float, high: float, words: PosterWords
) -> dict[str, Any]:
    done = sum(each.state == "done" for each in found)
    return {
        "title": _line(stage.title, words),
        "expectations": _line(stage.expectations, words),
        "progress": words.progress.format(done, len(found)) if found else "",
        "x": x,
        "y": 0.0,
        "w": wide,
        "h": high,
        "head": HEAD,
    }


def _card(each: Milestone, spot: tuple[float, float], needs: Sequence[str], words: PosterWords) -> dict[str, Any]:
    return {
        "title": _line(each.title, words),
        "state": each.state if each.state in words.states else "planned",
        "word": words.states.get(each.state, words.states["planned"]),
        "day": words.days.get(each.due, each.due),
        "needs": _cut(_line(words.needs.format(", ".join(needs)), words)) if needs else "",
        "x": spot[0],
        "y": spot[1],
    }


def _link(
    one: tuple[float, float], other: tuple[float, float], is_kept: bool, wide: float, mirrored: bool
) -> dict[str, Any]:
    """Return a curve by its ends and handles, and where its arrow points."""
    begin = (one[0] + CARD[0], one[1] + CARD[1] / 2)
    end = (other[0] - 0.4, other[1] + CARD[1] / 2)
    foot = end[0] - 2.2
    reach = max(7.0, min(abs(foot - begin[0]) / 2, 40.0))
    points = [begin, (begin[0] + reach, begin[1]), (foot - reach, end[1]), (foot, end[1]), end]
    xs = [point[0] for point in points]
    bounds = (min(xs), min(begin[1], end[1]) - 2, max(xs), max(begin[1], end[1]) + 2)
    if mirrored:
        points = [(wide - x, y) for x, y in points]
        bounds = (wide - bounds[2], bounds[1], wide - bounds[0], bounds[3])
    return {"points": points, "kept": is_kept, "bounds": bounds}


def _mirror(stages: Sequence[dict[str, Any]], wide: float) -> None:
    for stage in stages:
        stage["x"] = wide - stage["x"] - stage["w"]
        for card in stage["cards"]:
            card["x"] = wide - card["x"] - CARD[0]


def _cut(text: str) -> str:
    """Return as much as fits one line of a card."""
    return text if len(text) <= NEEDS else text[: NEEDS - 1].rstrip(" ,") + "…"


def _line(text: str, words: PosterWords) -> str:
    return ended(soften(" ".join(clean(text).split())), words.is_mirrored)
