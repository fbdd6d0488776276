"""Long Markdown merges the same on every laptop, and no word that anybody typed is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.merge.text3 import Collision, Merged, Version, merge_heads
from mentordesk.merge.text_blocks import bodies, split
from mentordesk.merge.text_words import tokens, weights

VECTORS = Path(__file__).parents[2] / "vectors" / "text3"
CASES = [(file.stem, case) for file in sorted(VECTORS.glob("*.json")) for case in json.loads(file.read_bytes())]

word = st.sampled_from(["goal", "SQL", "talk", "Ana's", "نلتقي", "三", "週", "3.5", "[ ]", "x"])
paragraph = st.lists(word, min_size=1, max_size=7).map(" ".join)
markdown = st.one_of(
    st.lists(paragraph, max_size=5).map("\n\n".join),
    st.lists(st.one_of(paragraph, word.map("- {}".format), st.just("```")), max_size=6).map("\n".join),
    st.text(alphabet="ab \n\r\t#-*|`~1.\u00e9\u2028\u4e00\U0001f389", max_size=30),
)


def three(base: str, first: str, second: str) -> Merged:
    """Merge two writes that both replaced `base`."""
    return merge_heads(["1", "2"], family(base, first, second))


def family(base: str, *texts: str) -> dict[str, Version]:
    """Make one write and others that each replaced it."""
    heads = {str(n): Version((2, str(n)), text, ("0",)) for n, text in enumerate(texts, 1)}
    return {"0": Version((1, "0"), base), **heads}


def words(text: str) -> Counter[str]:
    cut = tokens(text)
    return Counter(token for token, weight in zip(cut, weights(cut), strict=True) if weight)


def versions_of(case: dict[str, Any]) -> dict[str, Version]:
    return {
        name: Version((each["depth"], name), each["text"], tuple(each["replaces"]))
        for name, each in case["versions"].items()
    }


def test_every_kind_of_merge_has_vectors() -> None:
    kinds = (
        "one_side disjoint_paragraphs disjoint_words collision delete_against_edit criss_cross many_heads empty_base"
    )
    assert {name for name, _ in CASES} == {*kinds.split(), "line_ends", "lists", "code_fence", "unicode"}
    assert {len(case["heads"]) for _, case in CASES} == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{name}: {case['name']}") for name, case in CASES])
def test_a_vector_merges_to_exactly_these_bytes_in_any_order(case: dict[str, Any]) -> None:
    collisions = tuple(
        Collision(tuple(each["first"]), tuple(each["second"]), each["head"]) for each in case["collisions"]
    )
    versions = versions_of(case)
    for heads in permutations(case["heads"]):
        assert merge_heads(heads, versions) == Merged(case["text"], not collisions, collisions)
    backwards = dict(reversed(versions.items()))
    assert merge_heads(case["heads"], backwards).text == case["text"]


def test_the_result_does_not_depend_on_how_this_python_orders_sets() -> None:
    script = (
        "import json,sys;from hashlib import sha256;from mentordesk.merge.text3 import *;d=sha256()\n"
        "for c in json.load(sys.stdin):\n"
        " v={n:Version((e['depth'],n),e['text'],tuple(e['replaces'])) for n,e in c['versions'].items()}\n"
        " d.update(repr(merge_heads(c['heads'],v)).encode())\n"
        "print(d.hexdigest())"
    )
    cases = json.dumps([case for _, case in CASES])
    found = set()
    for seed in "12":
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", script],
            input=cases,
            env=environment,
            cwd=VECTORS.parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(run.stdout)
    assert len(found) == 1


@given(markdown)
def test_a_text_cut_into_paragraphs_is_the_same_bytes_again(text: str) -> None:
    assert split(text).text == text


@given(markdown, markdown)
def test_what_one_side_changed_is_taken_to_the_byte(base: str, changed: str) -> None:
    for result in (three(base, changed, base), three(base, base, changed), three(base, changed, changed)):
        assert result == Merged(changed, True, ())


@given(st.lists(markdown, min_size=3, max_size=5))
def test_only_the_set_of_heads_counts(texts: list[str]) -> None:
    versions = family(*texts)
    heads = [name for name in versions if name != "0"]
    expected = merge_heads(heads, versions)
    assert expected.clean == (expected.collisions == ())
    for order in (heads[::-1], [*heads[1:], heads[0]], heads + heads):
        assert merge_heads(order, versions) == expected


@given(
    st.integers(1, 8).flatmap(
        lambda n: st.tuples(st.just(n), *[st.lists(st.integers(0, 2), min_size=n, max_size=n)] * 2)
    )
)
def test_changes_of_different_paragraphs_all_stand_and_nobody_has_to_decide(
    plan: tuple[int, list[int], list[int]],
) -> None:
    count, ours, theirs = plan
    base = [f"paragraph number {n} speaks of topic{n}" for n in range(count)]
    ours = [0 if n % 2 else what for n, what in enumerate(ours)]
    theirs = [what if n % 2 else 0 for n, what in enumerate(theirs)]

    def edited(plans: list[list[int]]) -> str:
        what = [max(choice) for choice in zip(*plans, strict=True)]
        kept = [text + (" as agreed" if what[n] == 1 else "") for n, text in enumerate(base) if what[n] != 2]
        return "\n\n".join(kept)

    if 2 in ours and 2 in theirs and not edited([ours, theirs]):
        return  # each deleted what the other kept: nothing would be left, so somebody has to decide
    result = three("\n\n".join(base), edited([ours]), edited([theirs]))
    assert result == Merged(edited([ours, theirs]), True, ())


@settings(max_examples=200)
@given(markdown, markdown, markdown)
def test_every_word_new_on_either_side_is_in_the_result(base: str, first: str, second: str) -> None:
    """A word that the base has not must be there as often as on the side that has it more often."""
    before, ours, theirs, result = words(base), words(first), words(second), words(three(base, first, second).text)
    for each in (ours | theirs).keys() - before.keys():
        assert result[each] >= max(ours[each], theirs[each])


@given(markdown, markdown, markdown)
def test_a_collision_shows_the_paragraphs_of_both_sides(base: str, first: str, second: str) -> None:
    result = three(base, first, second)
    for collision in result.collisions:
        assert collision.first != collision.second
        assert collision.head == "2"
        for side, text in ((collision.first, first), (collision.second, second)):
            assert not Counter(side) - Counter(bodies(split(text).blocks))


@given(markdown, markdown, markdown)
def test_taking_the_result_settles_it_for_good(base: str, first: str, second: str) -> None:
    versions = family(base, first, second)
    text = merge_heads(["1", "2"], versions).text
    settled = {**versions, "3": Version((3, "3"), text, ("1", "2")), "4": Version((3, "4"), text, ("1", "2"))}
    assert merge_heads(["3"], settled) == merge_heads(["3", "4"], settled) == Merged(text, True, ())


def test_settling_apart_never_loses_what_one_of_them_chose() -> None:
    versions = family("we start at nine", "we start at ten", "we start at eight")
    versions["3"] = Version((3, "3"), "we start at ten", ("1", "2"))
    versions["4"] = Version((3, "4"), "we start at eight", ("1", "2"))
    result = merge_heads(["3", "4"], versions)
    assert result.text == "we start at ten\n\nwe start at eight"
    assert not result.clean


def test_a_history_deeper_than_the_recursion_limit_merges() -> None:
    count = 3 * sys.getrecursionlimit()
    versions = {"0": Version((0, "0"), "a\n\nb\n\nc")}
    for depth in range(1, count):
        versions[str(depth)] = Version((depth, str(depth)), f"a {depth}\n\nb\n\nc", (str(depth - 1),))
    versions["side"] = Version((count, "side"), "a 0\n\nb\n\nc side", ("0",))
    result = merge_heads([str(count - 1), "side"], versions)
    assert result.collisions == (Collision((f"a {count - 1}",), ("a 0",), "side"),)
    assert result.text == f"a {count - 1}\n\na 0\n\nb\n\nc side"


def test_a_ladder_of_crossings_deeper_than_the_recursion_limit_merges() -> None:
    versions = {"r": Version((0, "r"), "left 0\n\nmiddle\n\nright 0")}
    above: tuple[str, ...] = ("r",)
    for depth in range(1, sys.getrecursionlimit()):
        texts = [f"left {depth}\n\nmiddle\n\nright {depth - 1}", f"left {depth - 1}\n\nmiddle\n\nright {depth}"]
        for side, text in zip("ab", texts, strict=True):
            versions[f"{side}{depth}"] = Version((depth, f"{side}{depth}"), text, above)
        above = (f"a{depth}", f"b{depth}")
    assert merge_heads(above, versions) == Merged(f"left {depth}\n\nmiddle\n\nright {depth}", True, ())


def test_a_write_that_claims_to_replace_a_later_one_is_not_believed() -> None:
    versions = {"1": Version((1, "1"), "one", ("2",)), "2": Version((1, "2"), "two", ("1",))}
    assert merge_heads(["1", "2"], versions).text == "one\n\ntwo"


def test_a_head_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        merge_heads(["1"], {})
