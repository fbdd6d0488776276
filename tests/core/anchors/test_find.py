"""Places found again, by example and by property."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.anchors.edits import code, edit_code, edit_prose, number_words, prose, written
from mentordesk.actions.annotations import check_anchor
from mentordesk.anchors.find import find
from mentordesk.anchors.found import Content, Grey, Kind

OLD = """def read(path):
    lines = open(path).readlines()
    return [parse(line) for line in lines]


def parse(line):
    day, kind = line.split()
    return day, kind


def total(shifts):
    count = 0
    for shift in shifts:
        count += hours(shift)
    return count
"""
PROSE = """The board shows who is on tonight. It forgets at midnight, which nobody noticed for a week.

Nadia read it from the door. She asked whether the green tick means awake.
"""


def lines(start: int, end: int, text: str = OLD) -> str:
    exact = "\n".join(text.split("\n")[start - 1 : end])
    return json.dumps({"type": "LineSelector", "start": start, "end": end, "exact": exact})


def quote(exact: str) -> str:
    return json.dumps({"type": "TextQuoteSelector", "exact": exact})


def said(selector: str, old: Content, new: Content, kind: Kind = "text") -> tuple[str, Any]:
    found = find(selector, kind, old, new)
    place = json.loads(found.anchor)
    if "start" in place:
        return found.certainty, (place["start"], place["end"])
    return found.certainty, place.get("exact", place.get("value"))


@pytest.mark.parametrize(
    ("change", "place", "expected"),
    [
        (lambda text: "import re\n\n" + text, (6, 8), ("moved", (8, 10))),
        (lambda text: text + "\n\nprint(1)\n", (6, 8), ("same", (6, 8))),
        (
            lambda text: text.replace("day, kind = line.split()", "day, kind = line.split(maxsplit=1)"),
            (7, 7),
            ("moved", (7, 7)),
        ),
        (lambda text: text.replace("shift", "turn"), (13, 14), ("moved", (13, 14))),
        (lambda text: text.replace("\n", "\n    "), (12, 14), ("same", (12, 14))),
        (lambda text: text.replace("\n", "\r\n"), (12, 14), ("same", (12, 14))),
        (
            lambda text: text[text.index("def total") :] + "\n\n" + text[: text.index("def total")],
            (11, 15),
            ("moved", (1, 5)),
        ),
        (lambda text: text[: text.index("def total")], (12, 14), ("lost", (12, 14))),
        (lambda text: "", (6, 8), ("lost", (6, 8))),
    ],
    ids=["lines above", "lines below", "reworded", "renamed", "indented", "line ends", "moved", "deleted", "emptied"],
)
def test_lines_of_code(change: Any, place: tuple[int, int], expected: tuple[str, tuple[int, int]]) -> None:
    assert said(lines(*place), OLD, change(OLD)) == expected


@pytest.mark.parametrize(
    ("change", "exact", "expected"),
    [
        (lambda text: "# Title\n\n" + text, "It forgets at midnight", ("same", "It forgets at midnight")),
        (lambda text: text.replace(" ", "\n"), "forgets at midnight", ("moved", "forgets\nat\nmidnight")),
        (lambda text: text.replace("at midnight", "at one"), "forgets at midnight", ("moved", "forgets at one")),
        (
            lambda text: text.replace("It forgets at midnight, which nobody noticed for a week.", ""),
            "forgets at midnight",
            ("lost", "forgets at midnight"),
        ),
        (lambda text: text.replace("midnight", "noon"), "midnight", ("lost", "midnight")),
    ],
    ids=["above", "reflowed", "reworded", "deleted", "replaced"],
)
def test_quotes_in_prose(change: Any, exact: str, expected: tuple[str, str]) -> None:
    assert said(quote(exact), PROSE, change(PROSE)) == expected


def test_of_two_equal_lines_of_which_one_went_neither_is_chosen() -> None:
    old = "start()\nwait(5)\nwait(5)\nstop()\n"
    certainty, _ = said(lines(2, 2, old), old, old.replace("wait(5)\n", "", 1))
    assert certainty == "unsure"


def test_a_quote_that_is_not_in_its_own_text_is_unsure() -> None:
    assert said(quote("never said"), PROSE, PROSE + "More.")[0] == "unsure"


def test_lines_whose_quote_stands_elsewhere_in_their_own_text_are_looked_for_there() -> None:
    wrong = json.dumps({"type": "LineSelector", "start": 1, "end": 1, "exact": "    count = 0"})
    assert said(wrong, OLD, "# new\n" + OLD) == ("moved", (13, 13))


# --- pictures -------------------------------------------------------------------------------------------------------


def drawing(seed: int, width: int = 128, height: int = 96) -> list[bytearray]:
    chance = random.Random(seed)
    rows = [bytearray(b"\xf5" * width) for _ in range(height)]
    for _ in range(25):
        left, top = chance.randrange(width - 12), chance.randrange(height - 10)
        fill(rows, left, top, chance.randint(4, 24), chance.randint(3, 16), chance.randrange(200))
    return rows


def fill(rows: list[bytearray], left: int, top: int, width: int, height: int, level: int) -> None:
    for row in rows[top : top + height]:
        end = min(left + width, len(row))
        row[left:end] = bytes([level]) * (end - left)


def grey(rows: list[bytearray]) -> Grey:
    return Grey(len(rows[0]), len(rows), b"".join(rows), 10 * len(rows[0]), 10 * len(rows))


REGION = json.dumps({"type": "FragmentSelector", "value": "xywh=percent:20,20,20,20"})


@pytest.mark.parametrize("seed", range(5))
def test_a_region_stays_where_something_else_was_drawn(seed: int) -> None:
    old, new = drawing(seed), drawing(seed)
    fill(new, 100, 75, 20, 15, 10)
    assert said(REGION, grey(old), grey(new), "picture") == ("same", "xywh=percent:20,20,20,20")


@pytest.mark.parametrize("seed", range(5))
def test_a_region_of_another_picture_is_never_kept(seed: int) -> None:
    assert said(REGION, grey(drawing(seed)), grey(drawing(seed + 100)), "picture")[0] in ("unsure", "lost")


@pytest.mark.parametrize("seed", range(5))
def test_a_region_of_a_picture_with_other_proportions_asks(seed: int) -> None:
    cut = grey([row[:90] for row in drawing(seed)])
    assert said(REGION, grey(drawing(seed)), cut, "picture")[0] == "unsure"


@pytest.mark.parametrize("seed", range(5))
def test_a_region_that_was_shifted_with_all_around_it_is_not_kept_in_its_old_place(seed: int) -> None:
    shifted = [bytearray(b"\xf5" * 30) + row[:98] for row in drawing(seed)]
    assert said(REGION, grey(drawing(seed)), grey(shifted), "picture")[0] in ("unsure", "lost")


# --- pages ----------------------------------------------------------------------------------------------------------

PAGES = tuple(
    " ".join(" ".join(part) for paragraph in prose(random.Random(seed)) for part in paragraph) for seed in range(1, 5)
)


def page(number: int, **more: object) -> str:
    return json.dumps({"type": "FragmentSelector", "value": f"page={number}", **more})


def test_a_page_is_known_by_its_words() -> None:
    assert said(page(2), PAGES, ("A new first page.", *PAGES), "pages") == ("moved", "page=3")
    assert said(page(2), PAGES, (*PAGES, "A new last page."), "pages") == ("same", "page=2")
    assert said(page(2), PAGES, (PAGES[0], *PAGES[2:]), "pages")[0] == "lost"


def test_pages_without_words_are_not_told_apart() -> None:
    assert said(page(2), ("", "", ""), ("", ""), "pages") == ("unsure", "page=2")


def test_a_quote_follows_to_another_page() -> None:
    exact = " ".join(PAGES[1].split()[10:18])
    selector = page(2, refinedBy={"type": "TextQuoteSelector", "exact": exact})
    found = find(selector, "pages", PAGES, ("A new first page.", *PAGES))
    assert found.certainty == "moved"
    assert json.loads(found.anchor)["value"] == "page=3"
    assert json.loads(found.anchor)["refinedBy"]["exact"] == exact


def test_a_rectangle_on_a_page_that_was_rewritten_asks() -> None:
    selector = json.dumps({"type": "FragmentSelector", "value": "page=2&viewrect=90,100,200,40"})
    changed = (PAGES[0], PAGES[1] + " One more sentence.", *PAGES[2:])
    assert said(selector, PAGES, changed, "pages")[0] == "unsure"
    assert said(selector, PAGES, ("New.", *PAGES), "pages") == ("moved", "page=3&viewrect=90,100,200,40")


# --- whatever comes -------------------------------------------------------------------------------------------------

TEXT = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(["a b c", "return x", "}", "", "Ja.", "\t"])).map("\n".join)
)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
SELECTORS = st.one_of(
    st.text(max_size=40),
    ANY.map(json.dumps),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["LineSelector", "TextQuoteSelector", "FragmentSelector", "", "X"])},
        optional={
            "start": ANY | st.integers(0, 9),
            "end": ANY | st.integers(0, 9),
            "exact": ANY | TEXT,
            "prefix": ANY,
            "suffix": ANY,
            "value": ANY | st.sampled_from(["page=1", "page=99999", "xywh=percent:1,2,3,4", "xywh=1..,2,3,4"]),
            "refinedBy": ANY | st.fixed_dictionaries({"exact": TEXT}),
        },
    ).map(json.dumps),
)
PICTURES = st.builds(
    Grey, st.integers(-1, 4), st.integers(-1, 4), st.binary(max_size=16), st.integers(-1, 4), st.integers(-1, 4)
)
CONTENTS = st.one_of(
    st.tuples(st.just("text"), TEXT, TEXT),
    st.tuples(st.just("pages"), st.lists(TEXT, max_size=3), st.lists(TEXT, max_size=3)),
    st.tuples(st.just("picture"), PICTURES, PICTURES),
    st.tuples(st.just("text"), PICTURES, TEXT),
)


@settings(max_examples=60)
@given(SELECTORS, CONTENTS)
def test_no_selector_and_no_content_makes_it_fail(selector: str, contents: tuple[Kind, Content, Content]) -> None:
    found = find(selector, *contents)
    assert found.certainty in ("same", "moved", "unsure", "lost")


@settings(max_examples=30)
@given(SELECTORS, TEXT)
def test_in_an_unchanged_file_nothing_moves(selector: str, text: str) -> None:
    found = find(selector, "text", text, text)
    assert (found.anchor, found.certainty) == (selector, "same")


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.sampled_from([0.05, 0.3]), st.booleans())
def test_a_found_place_can_be_pinned_and_found_once_more(seed: int, size: float, is_code: bool) -> None:
    chance = random.Random(seed)
    if is_code:
        before = code(chance)[:60]
        after = [unit.text for unit in edit_code(chance, before, size).new]
        old, new = "\n".join(before), "\n".join(after)
        start = chance.randrange(len(before)) + 1
        selector = lines(start, min(len(before), start + chance.randrange(4)), old)
    else:
        text = number_words(prose(chance)[:6])
        old, places = written(text, 90)
        new, _ = written(edit_prose(chance, text, size), 70)
        first = chance.randrange(len(places))
        selector = quote(old[places[first][0] : places[min(len(places) - 1, first + 6)][1]])
    found = find(selector, "text", old, new)
    check_anchor(found.anchor)
    if found.certainty in ("same", "moved"):
        place = json.loads(found.anchor)
        assert place["exact"] in new
        again = find(found.anchor, "text", new, new + "\nThe end.")
        if again.certainty in ("same", "moved"):
            assert json.loads(again.anchor)["exact"] == place["exact"]
