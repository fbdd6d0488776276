"""Snapshots by the command line: kept with each day's work, looked into, and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Laptop, start_pair


@pytest.fixture
def tomas(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path, "mentor")
    laptop.ok("new", laptop.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa")
    return laptop


def kinds(laptop: Laptop) -> list[str]:
    return [each["kind"] for each in laptop.ok("snapshots", laptop.pair, "--json").json]


def goals(laptop: Laptop) -> list[str]:
    found = laptop.ok("show", laptop.pair, "goals", "--json").json
    return sorted(each["values"]["title"] for each in found)


def test_the_first_command_that_writes_on_a_day_keeps_the_day(tomas: Laptop) -> None:
    assert tomas.ok("snapshots", tomas.pair).last == "No snapshot is kept yet."
    for title in ("Give a talk", "Read papers"):
        tomas.add("goals.add_goal", title=title)
    assert kinds(tomas) == ["daily"]
    assert tomas.ok("snapshots", tomas.pair).last.endswith("MB  of the day")


def test_what_is_different_since_is_told(tomas: Laptop) -> None:
    goal = tomas.add("goals.add_goal", title="Give a talk")
    gone = tomas.add("goals.add_goal", title="Fly")
    tomas.ok("snapshots", tomas.pair, "--keep")
    tomas.do("goals.edit_goal", goal=goal, title="Give talks")
    tomas.do("goals.delete_goal", goal=gone)
    new = tomas.add("goals.add_goal", title="Read papers")
    thought = tomas.add("reflections.write_reflection", title="mine alone")
    said = tomas.ok("snapshots", tomas.pair, "latest", "--json").json
    assert said["records"]["goals"] == 2
    assert {each["id"]: (each["change"], each["title"], each["private"]) for each in said["since"]["records"]} == {
        goal: ("changed", "Give talks", False),
        gone: ("deleted", "Fly", False),
        new: ("new", "Read papers", False),
        thought: ("new", "mine alone", True),
    }
    assert (said["since"]["mine"], said["since"]["theirs"], said["since"]["private"]) == (3, 0, 1)
    lines = tomas.ok("snapshots", tomas.pair, "latest").out.splitlines()
    assert any(line.startswith(f"  changed goals {goal}") for line in lines)
    assert any(line.endswith("mine alone, private") for line in lines)


def test_one_is_brought_back_and_the_state_before_too(tomas: Laptop) -> None:
    tomas.add("goals.add_goal", title="Give a talk")
    tomas.ok("snapshots", tomas.pair, "--keep")
    tomas.add("goals.add_goal", title="Read papers")
    said = tomas.ok("restore", tomas.pair, "--snapshot", "latest")
    assert "stay sent" in said.out
    assert "goes on as a new laptop" in said.err
    assert goals(tomas) == ["Give a talk"]
    assert kinds(tomas)[0] == "restore"
    tomas.ok("restore", tomas.pair, "--snapshot", "latest")
    assert goals(tomas) == ["Give a talk", "Read papers"]
    assert tomas.ok("doctor", tomas.pair).code == 0


def test_what_the_partner_has_comes_back_with_the_next_update(tmp_path: Path) -> None:
    mentor, mentee = start_pair(tmp_path)
    mentor.ok("snapshots", mentor.pair, "--keep")
    mentor.add("goals.add_goal", title="sent before the restore")
    files = mentor.ok("send", mentor.pair, "--out", tmp_path / "out").out.split("\n")[:-1]
    mentee.ok("receive", mentee.pair, *files)
    answer = mentee.ok("send", mentee.pair, "--out", tmp_path / "back").out.split("\n")[:-1]
    mentor.ok("receive", mentor.pair, *answer)
    said = mentor.ok("snapshots", mentor.pair, "--json").json
    manual = next(each["name"] for each in said if each["kind"] == "manual")
    since = mentor.ok("snapshots", mentor.pair, manual, "--json").json["since"]
    assert (since["mine"], since["with_partner"], since["sent"]) == (1, 1, 1)
    mentor.ok("restore", mentor.pair, "--snapshot", manual)
    assert "sent before the restore" not in goals(mentor)
    files = mentor.ok("send", mentor.pair, "--out", tmp_path / "again").out.split("\n")[:-1]
    mentee.ok("receive", mentee.pair, *files)
    answer = mentee.ok("send", mentee.pair, "--out", tmp_path / "last").out.split("\n")[:-1]
    mentor.ok("receive", mentor.pair, *answer)
    assert "sent before the restore" in goals(mentor)
    assert mentor.ok("show", mentor.pair, "--json").out == mentee.ok("show", mentee.pair, "--json").out


def test_wrong_usage_and_names_that_do_not_exist_change_nothing(tomas: Laptop) -> None:
    tomas.ok("snapshots", tomas.pair, "--keep")
    before = kinds(tomas)
    assert tomas.run("restore", tomas.pair).code == 2
    assert tomas.run("restore", tomas.pair, "--private").code == 2
    said = tomas.run("restore", tomas.pair, "--snapshot", "77")
    assert (said.code, said.err) == (
        1,
        "There is no snapshot 77. Nothing was changed. The command snapshots lists them.\n",
    )
    assert tomas.run("restore", tomas.pair / "nowhere", "--snapshot", "latest").code == 1
    assert tomas.run("snapshots", tomas.pair, "77").code == 1
    assert kinds(tomas) == before
