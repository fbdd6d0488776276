"""Earlier versions and deleted records by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Laptop


@pytest.fixture
def tomas(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path, "mentor")
    laptop.ok("new", laptop.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa")
    return laptop


def title(laptop: Laptop, goal: str) -> str:
    return str(laptop.ok("show", laptop.pair, "goals", goal, "--json").json["values"]["title"])


def test_a_version_is_looked_up_and_restored(tomas: Laptop) -> None:
    goal = tomas.add("goals.add_goal", title="Give a talk", why="To dare")
    tomas.do("goals.edit_goal", goal=goal, title="Give talks", why="To be heard")
    listed = tomas.ok("history", tomas.pair, "goals", goal[:8]).out.splitlines()
    assert [line.split("  ")[3:] for line in listed] == [["changed", "title, why"], ["new", "title, why, position"]]
    tomas.ok("restore-version", tomas.pair, "goals", goal, listed[-1].split()[0], "--field", "title")
    assert title(tomas, goal) == "Give a talk"
    assert tomas.ok("history", tomas.pair, "goals", goal, "--json").json[0]["fields"] == {
        "title": ["Give talks", "Give a talk"]
    }


def test_what_was_deleted_lies_in_the_bin_and_comes_back(tomas: Laptop) -> None:
    assert tomas.ok("bin", tomas.pair).last == "The bin is empty."
    session = tomas.add("sessions.plan_session", title="First talk", starts="2026-12-01T18:00")
    item = tomas.add("sessions.add_agenda_item", session=session, title="Hello")
    tomas.do("sessions.delete_session", session=session)
    assert tomas.ok("bin", tomas.pair).last.endswith("Tomáš: First talk  (and 1 more that went with it)")
    assert [each["id"] for each in tomas.ok("bin", tomas.pair, "--json").json] == [session]
    assert tomas.ok("restore-version", tomas.pair, "sessions", session).json == sorted([session, item])
    assert tomas.ok("bin", tomas.pair, "--json").json == []


def test_what_makes_no_sense_is_said_in_a_sentence(tomas: Laptop) -> None:
    goal = tomas.add("goals.add_goal", title="Give a talk")
    assert "There is no record in goals" in tomas.run("history", tomas.pair, "goals", "zzz").err
    assert "It is there already" in tomas.run("restore-version", tomas.pair, "goals", goal).err
    assert "Nothing waits for a part" in tomas.run("go-on", tomas.pair).err
