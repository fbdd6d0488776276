"""A laptop is lost or not used any more, by commands: given up, reviewed, accepted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from commands import WITHOUT_LEASES, Laptop, start_pair
from mentordesk.bundles.age import ScryptRecipient


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a pair in which the mentor has a laptop at home and one at work."""
    folder = tmp_path_factory.mktemp("house")
    before = ScryptRecipient.__init__.__defaults__
    ScryptRecipient.__init__.__defaults__ = (15,)  # type: ignore[attr-defined]
    try:
        home, mentee = start_pair(folder)
        bring(home, mentee)
        work = Laptop(folder, "work")
        invitation = folder / "laptop.mentordesk"
        code = home.ok("invite", home.pair, "--laptop", "--name", "At work", "--out", invitation).last
        home.ok("laptops", home.pair, "--rename", "At home")
        hello = folder / "hello.mentordesk"
        work.ok("accept", invitation, "--code", code, "--workspace", work.pair, "--reply", hello)
    finally:
        ScryptRecipient.__init__.__defaults__ = before  # type: ignore[attr-defined]
    for each in (home, mentee):
        each.ok("receive", each.pair, hello)
    bring(home, work, mentee)
    return folder


@pytest.fixture
def laptops(house: Path, tmp_path: Path) -> tuple[Laptop, Laptop, Laptop]:
    shutil.copytree(house, tmp_path / "house", ignore=WITHOUT_LEASES)
    home, work, mentee = (Laptop(tmp_path / "house", each) for each in ("mentor", "work", "mentee"))
    return home, work, mentee


def bring(sender: Laptop, *readers: Laptop) -> str:
    """Send an update to all and return what the last reader was told."""
    said = ""
    for path in sender.ok("send", sender.pair, "--out", sender.folder / f"{sender.name}-out").out.splitlines():
        for reader in readers:
            said = reader.ok("receive", reader.pair, path).out
    return said


def titles(laptop: Laptop) -> list[str]:
    return sorted(each["values"]["title"] for each in laptop.ok("show", laptop.pair, "goals", "--json").json)


def test_a_lost_laptop_is_reported_reviewed_and_what_is_right_is_accepted(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    home, work, mentee = laptops
    work.do("goals.add_goal", title="written on the train")
    work.do("goals.add_goal", title="by the finder")
    bring(work, mentee)
    assert "Send an update at once" in home.ok("revoke", home.pair, "at work").out
    assert "Tomáš reported “At work” lost" in bring(home, mentee)
    assert titles(mentee) == []
    bring(mentee, home)
    listed = {each["title"]: each for each in home.ok("review", home.pair, "--json").json}
    assert listed.keys() == {"written on the train", "by the finder"}
    assert "by the finder" in home.ok("review", home.pair, "At work").out
    mine = listed["written on the train"]["changes"][0]
    assert home.ok("review", home.pair, "--accept", mine[:12]).json
    bring(home, mentee)
    assert titles(mentee) == titles(home) == ["written on the train"]
    home.ok("review", home.pair, "--accept-all")
    bring(home, mentee)
    assert titles(mentee) == ["by the finder", "written on the train"]
    assert home.ok("review", home.pair).out == "Nothing was written on a lost laptop that does not count.\n"
    assert home.ok("show", home.pair, "--json").out == mentee.ok("show", mentee.pair, "--json").out
    for each in (home, mentee):
        each.ok("doctor", each.pair)


def test_what_a_lost_laptop_sends_is_refused_with_a_sentence(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    home, work, mentee = laptops
    home.ok("revoke", home.pair, "At work")
    bring(home, mentee)
    (path,) = work.ok("send", work.pair, "--out", work.folder / "work-out").out.splitlines()
    said = mentee.run("receive", mentee.pair, path)
    assert said.code == 1
    assert "reported lost. Nothing was changed." in said.err


def test_the_recovery_sheet_signs_a_removal(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    home, work, mentee = laptops
    work.do("laptops.remove", laptop=device(work, "At home"), reason="lost")
    bring(work, mentee)
    home.do("goals.add_goal", title="still here")
    (path,) = home.ok("send", home.pair, "--out", home.folder / "home-out").out.splitlines()
    assert mentee.run("receive", mentee.pair, path).code == 1
    sheet = next(each for each in home.folder.rglob("*.txt") if "recovery sheet" in each.read_text(encoding="utf-8"))
    home.ok("revoke", home.pair, "At work", "--words-from", sheet)
    assert "“At work” lost" in bring(home, mentee)
    assert titles(mentee) == ["still here"]


def device(laptop: Laptop, name: str) -> str:
    """Return the key of a laptop by its name."""
    found = laptop.ok("show", laptop.pair, "laptop_names", "--json").json
    return str(next(each["id"] for each in found if each["values"]["name"] == name))


def test_an_unused_laptop_is_given_up(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    home, work, mentee = laptops
    work.do("goals.add_goal", title="found in a drawer")
    assert "makes none for it any more" in home.ok("revoke", home.pair, "At work", "--unused").out
    bring(home, mentee)
    bring(work, mentee)
    assert titles(mentee) == ["found in a drawer"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("revoke", "nothing so called"), "nothing so called"),
        (("revoke", "At home"), "This is the laptop that you are working on."),
        (("review", "--accept", "abc"), "There is no change that begins with abc."),
        (("review", "--accept-all"), "There is nothing to accept."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    laptops: tuple[Laptop, Laptop, Laptop], words: tuple[str, ...], told: str
) -> None:
    home, _, _ = laptops
    said = home.run(words[0], home.pair, *words[1:])
    assert said.code == 1
    assert told in said.err
    assert "Nothing was changed." in said.err
