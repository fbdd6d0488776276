"""`tag`, `untag`, `tags`: words on records, and what carries them, by commands and across an update."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import Laptop, mail, start_pair


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Laptop, Laptop]:
    return start_pair(tmp_path)


def test_a_goal_is_tagged_found_and_untagged(pair: tuple[Laptop, Laptop]) -> None:
    laptop = pair[0]
    talk, sleep = laptop.do("goals.add_goal", title="Give a talk")[0], laptop.do("goals.add_goal", title="Sleep")[0]
    assert laptop.ok("tags", laptop.pair).out == "No record carries a tag.\n"
    said = laptop.ok("tag", laptop.pair, "goals", talk[:8], "stage fright", "Tests, voice").out
    assert said == "Tags: stage fright, Tests, voice\n"
    laptop.ok("tag", laptop.pair, "goals", sleep, "tests")
    assert [line.split(maxsplit=1) for line in laptop.ok("tags", laptop.pair).out.splitlines()] == [
        ["2", "Tests"],
        ["1", "stage fright"],
        ["1", "voice"],
    ]
    carried = [json.loads(line) for line in laptop.ok("tags", laptop.pair, "TESTS", "--json").out.splitlines()]
    assert {each["title"] for each in carried} == {"Give a talk", "Sleep"}
    assert "Give a talk" in laptop.ok("search", laptop.pair, "#stage fright").out
    assert "tags: stage fright, Tests, voice" in laptop.ok("show", laptop.pair, "goals", talk).out
    assert laptop.ok("untag", laptop.pair, "goals", talk, "tests", "Voice").out == "Tags: stage fright\n"
    assert laptop.ok("untag", laptop.pair, "goals", talk, "stage fright").out == "No tags.\n"
    assert "No record carries this tag." in laptop.ok("tags", laptop.pair, "voice").out


def test_what_cannot_be_tagged_so_is_said(pair: tuple[Laptop, Laptop]) -> None:
    laptop = pair[0]
    talk = laptop.do("goals.add_goal", title="Give a talk")[0]
    long = laptop.run("tag", laptop.pair, "goals", talk, "x" * 41)
    assert (long.code, "Use at most 40 letters." in long.err) == (1, True)
    assert laptop.run("tag", laptop.pair, "sessions", talk, "x").code == 1
    assert laptop.run("tag", laptop.pair, "goals", "nothing", "x").code == 1


def test_tags_travel_with_the_update_and_private_ones_stay(pair: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    here, there = pair
    talk = here.do("goals.add_goal", title="Give a talk")[0]
    night = here.do("reflections.write_reflection", title="A long night")[0]
    here.ok("tag", here.pair, "goals", talk, "stage fright")
    assert here.ok("tag", here.pair, "reflections", night, "zwetschge").out == "Tags: zwetschge\n"
    mail(here, there)
    assert there.ok("tags", there.pair).out.split() == ["1", "stage", "fright"]
    assert there.ok("show", there.pair, "--json").out == here.ok("show", here.pair, "--json").out
    for laptop, inside in ((here, True), (there, False)):
        folder = tmp_path / f"export {inside}"
        laptop.ok("export", laptop.pair, folder)
        text = "\n".join(each.read_text("utf-8") for each in folder.glob("*.md"))
        assert "- tags: stage fright" in text
        assert ("- tags: zwetschge" in text) is inside
        assert not (folder / "tags.md").exists()
    here.do("reflections.share_reflection", reflection=night)
    mail(here, there)
    assert "A long night" in there.ok("tags", there.pair, "zwetschge").out
