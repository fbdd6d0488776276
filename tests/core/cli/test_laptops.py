"""Several laptops a person, by commands."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from commands import WITHOUT_LEASES, Laptop, start_pair


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("paired")
    mentor, mentee = start_pair(folder)
    for path in mentor.ok("send", mentor.pair, "--out", folder / "out").out.splitlines():
        mentee.ok("receive", mentee.pair, path)
    return folder


@pytest.fixture
def pair(paired: Path, tmp_path: Path) -> tuple[Laptop, Laptop]:
    shutil.copytree(paired, tmp_path / "pair", ignore=WITHOUT_LEASES)
    return Laptop(tmp_path / "pair", "mentor"), Laptop(tmp_path / "pair", "mentee")


def listed(laptop: Laptop) -> dict[str, tuple[str, str]]:
    """Return owner and state by name."""
    lines = [json.loads(each) for each in laptop.ok("laptops", laptop.pair, "--json").out.splitlines()]
    return {each["name"]: (each["owner"], each["state"]) for each in lines}


def join(inviter: Laptop, name: str) -> Laptop:
    """Add a laptop to a person's and let it send its first update to both."""
    second = Laptop(inviter.folder, f"{inviter.name}-second")
    invitation = inviter.folder / "laptop.mentordesk"
    code = inviter.ok("invite", inviter.pair, "--laptop", "--name", name, "--out", invitation).last
    said = second.ok(
        "accept", invitation, "--code", code, "--workspace", second.pair, "--reply", inviter.folder / "hello.mentordesk"
    )
    assert "Private notes stay on the laptop where they were written" in said.out
    return second


def test_a_second_laptop_joins_and_everybody_hears_of_it(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    mentor.ok("laptops", mentor.pair, "--rename", "At home")
    second = join(mentor, "At work")
    assert listed(second)["At work"] == ("Tomáš", "this")
    second.do("goals.add_goal", title="from work")
    for path in second.ok("send", second.pair, "--out", second.folder / "out").out.splitlines():
        mentee.ok("receive", mentee.pair, path)
        assert "by you on “At work”" in mentor.ok("receive", mentor.pair, path).out
    for sender in (mentee, mentor):
        for path in sender.ok("send", sender.pair, "--out", sender.folder / "out").out.splitlines():
            second.ok("receive", second.pair, path)
    assert listed(mentor)["At home"] == ("Tomáš", "this")
    assert listed(second)["At home"] == ("Tomáš", "in_use")
    mentee.ok("receive", mentee.pair, path)
    assert "in use" in mentee.ok("laptops", mentee.pair).out
    assert second.ok("show", second.pair, "--json").out == mentor.ok("show", mentor.pair, "--json").out


def test_a_laptop_is_renamed_by_name_or_key_and_a_wrong_one_is_a_sentence(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    mentor.ok("laptops", mentor.pair, "--rename", "First")
    mentor.ok("laptops", mentor.pair, "--rename", "Second", "--laptop", "first")
    assert listed(mentor)["Second"] == ("Tomáš", "this")
    said = mentor.run("laptops", mentor.pair, "--rename", "x", "--laptop", "nothing so called")
    assert said.code == 1
    assert said.err.startswith("In this pair no laptop is called “nothing so called”. Nothing was changed.")


def test_an_open_invitation_is_listed_and_withdrawn(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    mentor.ok("invite", mentor.pair, "--laptop", "--name", "Old one", "--out", mentor.folder / "laptop.mentordesk")
    assert listed(mentor)["Old one"] == ("Tomáš", "invited")
    mentor.ok("laptops", mentor.pair, "--withdraw", "--laptop", "old one")
    assert "Old one" not in listed(mentor)
    said = mentor.run("laptops", mentor.pair, "--withdraw", "--laptop", "old one")
    assert said.code == 1


def test_an_invitation_of_the_partner_asks_for_a_name(tmp_path: Path) -> None:
    mentor, mentee = Laptop(tmp_path, "mentor"), Laptop(tmp_path, "mentee")
    mentor.ok("new", mentor.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa")
    code = mentor.ok("invite", mentor.pair, "--out", tmp_path / "invitation.mentordesk").last
    said = mentee.run(
        "accept", tmp_path / "invitation.mentordesk", "--code", code, "--workspace", mentee.pair,
        "--reply", tmp_path / "reply.mentordesk",
    )  # fmt: skip
    assert (said.code, said.err) == (
        1,
        "This invitation asks for your name. Nothing was changed. Add --me and your name.\n",
    )
    assert not mentee.pair.exists()
    said = mentor.run("invite", mentor.pair, "--laptop", "--out", tmp_path / "own.mentordesk")
    assert said.code == 1
    assert "has not been heard yet" in said.err


def test_a_copied_folder_says_once_that_it_goes_on_as_a_laptop_of_its_own(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    mentor.do("goals.add_goal", title="before")
    copy = Laptop(mentor.folder, "copy")
    shutil.copytree(mentor.pair, copy.pair)
    shutil.copytree(mentor.home, copy.home)
    said = mentor.ok("do", copy.pair, "goals.add_goal", "title=in the copy")
    assert said.err.startswith("This folder is a copy of your pair")
    assert mentor.ok("do", copy.pair, "goals.add_goal", "title=again").err == ""
    assert mentor.ok("do", mentor.pair, "goals.add_goal", "title=here").err == ""


def test_a_folder_that_a_cloud_service_keeps_in_step_is_told_once(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    synced = Laptop(mentor.folder / "OneDrive - School", "mentor")
    synced.folder.mkdir()
    mentor.pair.rename(synced.pair)
    mentor.home.rename(synced.home)
    said = synced.ok("do", synced.pair, "goals.add_goal", "title=x")
    assert said.err.startswith("The folder of this pair is kept in step by OneDrive")
    assert synced.ok("do", synced.pair, "goals.add_goal", "title=y").err == ""
