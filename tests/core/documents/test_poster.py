"""The poster: all of the roadmap as text, on one sheet or on tiles that overlap, tagged and in the order of the way."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from mentordesk.documents.poster import CARD, OVERLAP, PAPERS, NothingToDraw, PosterWords, poster_data, write_poster
from mentordesk.errors import MentorDeskError
from mentordesk.queries.roadmap import Roadmap
from mentordesk.records import Milestone, Prerequisite, Stage

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def roadmap(stages: int = 3, milestones: int = 4) -> Roadmap:
    """Stages with milestones, each needing the one before it."""
    made, links, before = [], [], ""
    for number in range(stages):
        stage = Stage(title=f"Stage {number}", expectations="One thing *at a time*, and #no(code).")
        found = []
        for place in range(milestones):
            found.append(Milestone(stage=stage.id, title=f"Milestone {number}-{place} “ü” $x$", state="active"))
            if before:
                links.append(Prerequisite(milestone=found[-1].id, needs=before))
            before = found[-1].id
        made.append((stage, found))
    return Roadmap(made, [], links, [Prerequisite(milestone=made[0][1][0].id, needs=before)])


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(str(path))
    try:
        texts = []
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            texts.append(words.get_text_range())
            words.close()
            page.close()
        return texts
    finally:
        document.close()


def test_one_sheet_has_every_title_as_text_and_is_tagged(tmp_path: Path) -> None:
    made = write_poster(roadmap(), tmp_path / "poster.pdf", "a3", timestamp=NOW)
    assert made.sheets == 1
    assert write_poster(roadmap(), tmp_path / "c.pdf", words=PosterWords(language="C"), timestamp=NOW).sheets == 1
    text = " ".join(pages(made.path)[0].split())
    for number in range(3):
        assert f"Stage {number}" in text
        assert all(f"Milestone {number}-{place}" in text for place in range(4))
    assert text.index("Stage 0") < text.index("Milestone 0-0") < text.index("Stage 1") < text.index("Milestone 2-3")
    assert "In progress" in text
    assert b"/MarkInfo" in made.path.read_bytes() or b"/StructTreeRoot" in made.path.read_bytes()


@pytest.mark.parametrize("paper", list(PAPERS))
def test_one_sheet_of_any_paper_holds_all_of_it(paper: str) -> None:
    data = poster_data(roadmap(5, 7), paper, tiles=False, words=PosterWords())  # type: ignore[arg-type]
    room = (data["size"][0] - 2 * data["margin"], data["size"][1] - 2 * data["margin"] - data["head"])
    assert data["whole"][0] * data["scale"] <= room[0] + 0.01
    assert data["whole"][1] * data["scale"] <= room[1] + 0.01


def test_tiles_overlap_and_show_every_card_whole_somewhere(tmp_path: Path) -> None:
    data = poster_data(roadmap(4, 9), "a4", tiles=True, words=PosterWords())
    assert data["scale"] == 1.0
    cards = [card for stage in data["stages"] for card in stage["cards"]]
    sheets = data["sheets"]
    assert len(sheets) > 1
    for one, other in pairwise(sheets):
        if one["y"] == other["y"]:
            assert one["x"] + one["w"] - other["x"] == pytest.approx(OVERLAP)
    for card in cards:
        seen = [
            each
            for each in sheets
            if each["x"] < card["x"] + CARD[0]
            and card["x"] < each["x"] + each["w"]
            and each["y"] < card["y"] + CARD[1]
            and card["y"] < each["y"] + each["h"]
        ]
        assert seen
    made = write_poster(roadmap(4, 9), tmp_path / "tiles.pdf", "a4", tiles=True, timestamp=NOW)
    assert made.sheets == len(sheets) == len(pages(made.path))
    assert "Sheet 2 of" in pages(made.path)[1]


def test_what_reads_from_the_right_begins_at_the_right() -> None:
    plain = poster_data(roadmap(), "a3", tiles=False, words=PosterWords())
    turned = poster_data(roadmap(), "a3", tiles=False, words=PosterWords(is_mirrored=True, language="ar"))
    assert plain["stages"][0]["x"] < plain["stages"][1]["x"]
    assert turned["stages"][0]["x"] > turned["stages"][1]["x"]


def test_an_empty_roadmap_and_a_folder_that_is_not_there_are_told_and_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises(NothingToDraw):
        write_poster(Roadmap([], [], [], []), tmp_path / "poster.pdf", timestamp=NOW)
    with pytest.raises(MentorDeskError, match="could not be written"):
        write_poster(roadmap(), tmp_path / "nowhere" / "poster.pdf", timestamp=NOW)
    assert list(tmp_path.iterdir()) == []
