"""The layout of the roadmap: columns follow stages and links, nothing overlaps, the pair's order stays."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.layout.layers import Cell, crossings, layers, untangled
from mentordesk.layout.timeline import lanes, months, span

Roadmap = tuple[list[tuple[str, list[str]]], list[tuple[str, str]]]


@st.composite
def roadmaps(draw: st.DrawFn) -> Roadmap:
    """Stages with milestones and links without circles, also against the order of the stages and to strangers."""
    sizes = draw(st.lists(st.integers(0, 7), max_size=6))
    ids = iter(range(1000))
    stages = [(f"s{number}", [f"m{next(ids)}" for _ in range(size)]) for number, size in enumerate(sizes)]
    order = draw(st.permutations([each for _, found in stages for each in found] + ["stranger"]))
    pairs = [(one, other) for at, one in enumerate(order) for other in order[at + 1 :]]
    links = draw(st.lists(st.sampled_from(pairs), max_size=25, unique=True)) if pairs else []
    return stages, links


@given(roadmaps())
def test_no_two_milestones_share_a_place_and_every_one_lies_in_its_stage(roadmap: Roadmap) -> None:
    stages, links = roadmap
    found = layers(stages, links)
    assert len(set(found.cells.values())) == sum(len(each) for _, each in stages) == len(found.cells)
    for stage, milestones in stages:
        first, width = found.spans[stage]
        assert all(first <= found.cells[each].column < first + width for each in milestones)
    assert all(0 <= cell.row < found.rows for cell in found.cells.values())
    edges = [found.spans[stage] for stage, _ in stages]
    assert all(one[0] + one[1] == other[0] for one, other in pairwise(edges))


@given(roadmaps())
def test_what_must_come_first_is_never_to_the_right_unless_its_stage_is(roadmap: Roadmap) -> None:
    stages, links = roadmap
    found = layers(stages, links)
    stage_of = {each: place for place, (_, milestones) in enumerate(stages) for each in milestones}
    for first, then in links:
        if first in stage_of and then in stage_of and stage_of[first] <= stage_of[then]:
            assert found.cells[first].column < found.cells[then].column


@given(roadmaps(), st.randoms())
def test_the_order_of_the_links_does_not_matter_and_a_column_keeps_the_pairs_order(roadmap: Roadmap, source) -> None:
    stages, links = roadmap
    found = layers(stages, links)
    shuffled = list(links)
    source.shuffle(shuffled)
    assert layers(stages, shuffled) == found
    for _, milestones in stages:
        for column in {found.cells[each].column for each in milestones}:
            rows = [found.cells[each].row for each in milestones if found.cells[each].column == column]
            assert rows == sorted(rows)


@given(roadmaps())
def test_untangling_keeps_every_milestone_in_its_stage_and_never_adds_a_crossing(roadmap: Roadmap) -> None:
    stages, links = roadmap
    tidy = untangled(stages, links)
    assert [(stage, sorted(each)) for stage, each in tidy] == [(stage, sorted(each)) for stage, each in stages]
    known = {each for _, found in stages for each in found}
    inside = [link for link in links if set(link) <= known]
    assert _crossings(tidy, inside) <= _crossings(stages, inside)
    assert layers(tidy, links).rows == layers(stages, links).rows


def _crossings(stages: list[tuple[str, list[str]]], links: list[tuple[str, str]]) -> int:
    cells = layers(stages, links).cells
    columns: dict[int, list[str]] = {}
    for each in sorted(cells, key=lambda each: cells[each].row):
        columns.setdefault(cells[each].column, []).append(each)
    return crossings([columns.get(at, []) for at in range(max(columns, default=-1) + 1)], links)


def test_a_chain_goes_straight_and_a_card_stands_beside_what_it_needs() -> None:
    stages = [("s", ["a", "b", "c"]), ("t", ["d", "e"])]
    found = layers(stages, [("c", "e"), ("d", "e")])
    assert found.cells == {
        "a": Cell(0, 0),
        "b": Cell(0, 1),
        "c": Cell(0, 2),
        "d": Cell(1, 1),
        "e": Cell(2, 2),
    }
    assert found.spans == {"s": (0, 1), "t": (1, 2)}


def test_two_links_that_cross_are_untangled() -> None:
    stages = [("s", ["a", "b"]), ("t", ["c", "d"])]
    links = [("a", "d"), ("b", "c")]
    assert crossings([["a", "b"], ["c", "d"]], links) == 1
    tidy = untangled(stages, links)
    assert crossings([each for _, each in tidy], links) == 0


def test_an_empty_roadmap_and_an_empty_stage_have_room() -> None:
    assert layers([], []).rows == 0
    assert layers([("s", [])], []).spans == {"s": (0, 1)}


@given(st.lists(st.floats(0, 1000), max_size=40), st.floats(1, 100))
def test_no_two_cards_of_a_lane_overlap(starts: list[float], width: float) -> None:
    found = lanes(starts, width)
    for lane in set(found):
        own = sorted(start for start, each in zip(starts, found, strict=True) if each == lane)
        assert all(other >= one + width for one, other in pairwise(own))
    assert set(found) == set(range(len(set(found))))


def test_a_line_shows_every_month_it_touches_also_over_new_year() -> None:
    first, last = span([date(2026, 12, 20)], date(2027, 1, 3))
    assert (first, last) == (date(2026, 12, 6), date(2027, 1, 17))
    assert months(first, last) == [date(2026, 12, 1), date(2027, 1, 1)]
