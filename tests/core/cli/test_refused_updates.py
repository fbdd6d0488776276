"""What must not come in is refused with a sentence of its own, exit 1, and nothing changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from commands import WITHOUT_LEASES, Laptop, Said, start_pair
from exchange import forge
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop as Keys

SENTENCES = {
    "cut": "damaged on the way",
    "altered": "damaged on the way",
    "a stranger's": "made on a laptop you do not know",
    "another pair's": "made for another pair",
    "newer": "Made by a newer MentorDesk",
    "an invitation": "is an invitation",
    "no update": "There is no update in",
    "missing": "There is no file",
}


def keys_of(laptop: Laptop) -> Keys:
    folder = laptop.home / "keys"
    name = next(each.name.removesuffix(".key") for each in folder.glob("*.key"))
    return Keys.load(FileKeyStore(folder), name)


def update(sender: Laptop) -> Path:
    sender.do("goals.add_goal", title="Only in this update")
    return Path(sender.ok("send", sender.pair, "--out", sender.folder / "out").last)


def forged(sender: Laptop, reader: Laptop, signer: Keys, **header: object) -> Path:
    """Return an update whose header says something else, signed and sealed again."""
    parts = forge.take_apart(update(sender), keys_of(reader))
    parts.header.update(header)
    plain = parts.put_together(signer.sign)
    return forge.seal(plain, sender.folder / "forged.mentordesk", keys_of(reader))


def cut(sender: Laptop, reader: Laptop) -> Path:
    file = update(sender)
    file.write_bytes(file.read_bytes()[:-2000])
    return file


def altered(sender: Laptop, reader: Laptop) -> Path:
    file = update(sender)
    raw = bytearray(file.read_bytes())
    raw[-3000] ^= 1
    file.write_bytes(raw)
    return file


def by_a_stranger(sender: Laptop, reader: Laptop) -> Path:
    stranger = Keys.generate()
    return forged(sender, reader, stranger, **{"from": stranger.device})


def of_another_pair(sender: Laptop, reader: Laptop) -> Path:
    folder = sender.folder / "others"
    folder.mkdir()
    return update(start_pair(folder)[0])


def by_a_newer_program(sender: Laptop, reader: Laptop) -> Path:
    return forged(sender, reader, keys_of(sender), least=2)


def invitation(sender: Laptop, reader: Laptop) -> Path:
    return sender.folder / "invitation.mentordesk"


def no_update(sender: Laptop, reader: Laptop) -> Path:
    file = sender.folder / "letter.eml"
    file.write_text("Subject: hello\n\nNothing attached.\n", encoding="utf-8")
    return file


def missing(sender: Laptop, reader: Laptop) -> Path:
    return sender.folder / "nowhere.mentordesk"


CASES: dict[str, Callable[[Laptop, Laptop], Path]] = {
    "cut": cut,
    "altered": altered,
    "a stranger's": by_a_stranger,
    "another pair's": of_another_pair,
    "newer": by_a_newer_program,
    "an invitation": invitation,
    "no update": no_update,
    "missing": missing,
}


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("paired")
    start_pair(folder)
    return folder


@pytest.fixture
def pair(paired: Path, tmp_path: Path) -> tuple[Laptop, Laptop]:
    shutil.copytree(paired, tmp_path / "pair", ignore=WITHOUT_LEASES)
    return Laptop(tmp_path / "pair", "mentor"), Laptop(tmp_path / "pair", "mentee")


def is_a_sentence(said: Said) -> bool:
    return said.code == 1 and "Nothing was changed." in said.err and "Traceback" not in said.err


@pytest.mark.parametrize("case", CASES)
def test_an_update_that_does_not_belong_here_is_refused(pair: tuple[Laptop, Laptop], case: str) -> None:
    mentor, mentee = pair
    file = CASES[case](mentor, mentee)
    before = mentee.state()
    said = mentee.run("receive", mentee.pair, file)
    assert is_a_sentence(said), said
    assert SENTENCES[case] in said.err
    assert said.out == ""
    assert mentee.state() == before
    assert not list((mentee.pair / "opening").glob("*")), "no plain text of it may stay behind"


def test_each_has_a_sentence_of_its_own() -> None:
    assert len(set(SENTENCES.values())) == len(SENTENCES) - 1, "only what was cut and what was altered look the same"


def test_a_bad_file_does_not_stop_the_good_one_beside_it(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    bad, good = cut(mentor, mentee), update(mentor)
    said = mentee.run("receive", mentee.pair, bad, good)
    assert said.code == 1
    assert f"{bad.name}: This file was damaged" in said.err
    assert f"{good.name}: 2 changes by Tomáš." in said.out


@pytest.mark.parametrize("code", ["", "zoo", "zoo zoo zoo zoo zoo zoo zoo", "no such words in any of the lists"])
def test_a_wrong_code_makes_nothing(paired: Path, tmp_path: Path, code: str) -> None:
    mentee = Laptop(tmp_path, "late")
    said = mentee.run(
        "accept", paired / "invitation.mentordesk", "--code", code, "--me", "Léa",
        "--workspace", mentee.pair, "--reply", tmp_path / "reply.mentordesk",
    )  # fmt: skip
    assert is_a_sentence(said), said
    assert not list(tmp_path.rglob("*.sqlite"))
    assert not list(tmp_path.rglob("*.key"))
    assert not (tmp_path / "reply.mentordesk").exists()
    assert not list(tmp_path.glob("*recovery*"))


def test_two_programs_cannot_write_to_one_pair(pair: tuple[Laptop, Laptop]) -> None:
    from mentordesk.workspace.lock import FolderLock

    mentor, _ = pair
    lock = FolderLock.take(mentor.pair)
    try:
        said = mentor.run("do", mentor.pair, "goals.add_goal", "title=x")
        assert is_a_sentence(said)
        assert "is open in another MentorDesk" in said.err
        assert mentor.run("show", mentor.pair).code == 0
    finally:
        lock.release()
    assert mentor.run("do", mentor.pair, "goals.add_goal", "title=x").code == 0


def test_a_second_laptop_cannot_answer_the_same_invitation(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    folder = mentor.folder
    code = "used before"
    other = replace(mentor, name="other")
    said = other.run(
        "accept", folder / "invitation.mentordesk", "--code", code, "--me", "Eve", "--workspace", other.pair,
        "--reply", folder / "second.mentordesk",
    )  # fmt: skip
    assert said.code == 1
    assert not other.pair.exists()
    said = mentor.run("invite", mentor.pair, "--out", folder / "again.mentordesk")
    assert is_a_sentence(said)
    assert "has already joined" in said.err
    assert not (folder / "again.mentordesk").exists()
