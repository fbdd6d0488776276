"""A laptop is lost: from the paper and the mailbox alone a new one prints the same, and the pair goes on."""

from __future__ import annotations

import random
from pathlib import Path

from commands import Laptop, mail, start_pair


def test_paper_and_mailbox_bring_back_what_the_lost_laptop_showed(tmp_path: Path) -> None:
    tomas, lea = start_pair(tmp_path)
    lea.add("goals.add_goal", title="Give a talk", why="To dare")
    mail(lea, tomas)
    film = tmp_path / "film.bin"
    film.write_bytes(random.Random(4).randbytes(3_000_000))
    tomas.do("artifacts.add_artifact", file=str(film), title="Slides")
    mail(tomas, lea, "--limit", "2")
    tomas.add("goals.add_goal", title="Review together")
    lost = tomas.ok("send", tomas.pair, "--out", tmp_path / "lost-in-the-mail").out.split()
    lea.add("reflections.write_reflection", title="Nobody reads this")
    mail(lea, tomas)
    mail(tomas, lea)
    assert lost
    before = lea.state()

    box = tmp_path / "mailbox"
    box.mkdir()
    for each in (tmp_path / "reply.mentordesk", tmp_path / "invitation.mentordesk"):
        each.rename(box / each.name)
    for folder in ("mentor-mail", "mentee-mail"):
        (tmp_path / folder).rename(box / folder)
    new = Laptop(tmp_path, "new")
    sheet = tmp_path / "mentee-recovery.txt"
    said = new.ok("recover", new.pair, box, "--words-from", sheet)
    assert "Your pair with Tomáš is back" in said.out
    assert "invitation" in said.err
    assert new.ok("show", new.pair, "--json").out == before[0]
    assert new.ok("safety-words", new.pair).last == tomas.ok("safety-words", tomas.pair).last
    assert new.ok("show", new.pair, "reflections").out == ""

    (draft,) = new.ok("send", new.pair, "--out", tmp_path / "out", "--eml").out.splitlines()
    assert "my laptop is lost or broken" in Path(draft).read_text()
    in_flight = tomas.ok("send", tomas.pair, "--out", tmp_path / "in-flight").out.split()
    assert new.run("receive", new.pair, *in_flight).code == 1
    new.ok("receive", new.pair, *in_flight, "--words-from", sheet)
    tomas.ok("receive", tomas.pair, draft)
    tomas.add("goals.add_goal", title="After the loss")
    mail(tomas, new)
    assert new.ok("show", new.pair, "--json").out == tomas.ok("show", tomas.pair, "--json").out
    (draft,) = new.ok("send", new.pair, "--out", tmp_path / "out-2", "--eml").out.splitlines()
    assert "my laptop is lost or broken" not in Path(draft).read_text()


def test_a_backup_file_brings_private_records_back_too(tmp_path: Path) -> None:
    tomas, lea = start_pair(tmp_path)
    lea.add("goals.add_goal", title="Give a talk")
    lea.add("reflections.write_reflection", title="Only mine")
    mail(lea, tomas)
    (tmp_path / "stick").mkdir()
    said = lea.ok("backup", lea.pair, "--out", tmp_path / "stick").out
    (file,) = (tmp_path / "stick").iterdir()
    assert (file.name in said, file.suffix) == (True, ".mentordesk-backup")
    assert "1 private records" not in said
    before = lea.ok("show", lea.pair, "--json").out

    new, sheet = Laptop(tmp_path, "new"), tmp_path / "mentee-recovery.txt"
    wrong = new.run("restore", file, new.pair, "--words-from", tmp_path / "mentor-recovery.txt")
    assert (wrong.code, wrong.err.startswith("Your 24 words do not open this backup.")) == (1, True)
    said = new.ok("restore", file, new.pair, "--words-from", sheet).out
    assert "1 private record." in said
    assert new.ok("show", new.pair, "--json").out == before
    named = Laptop(tmp_path, "named")
    named.ok("restore", file, named.pair, "--words-from", sheet, "--name", "Old netbook")
    assert "Old netbook" in named.ok("laptops", named.pair).out
    assert "is not empty" in new.run("restore", file, new.pair, "--words-from", sheet).err
    mail(new, tomas)
    mail(tomas, new)
    assert new.ok("show", new.pair, "--json").out == tomas.ok("show", tomas.pair, "--json").out


def test_what_does_not_work_is_said_in_a_sentence(tmp_path: Path) -> None:
    tomas, lea = start_pair(tmp_path)
    update = Path(lea.ok("send", lea.pair, "--out", tmp_path / "out").last)
    new, sheet = Laptop(tmp_path, "new"), tmp_path / "mentor-recovery.txt"
    said = new.run("recover", new.pair, update, "--words-from", tmp_path / "gone.txt")
    assert (said.code, said.err.startswith("There are no words to read in gone.txt.")) == (1, True)
    words = tmp_path / "words.txt"
    words.write_text("abandon " * 24)
    assert new.run("recover", new.pair, update, "--words-from", words).err.startswith("These words do not belong")
    words.write_text("abandon " * 23 + "art")
    assert "None of these files" in new.run("recover", new.pair, update, "--words-from", words).err
    assert new.run("recover", new.pair, update).code == 2
    assert "is not empty" in new.run("recover", tomas.pair, update, "--words-from", sheet).err
    assert not new.pair.exists()
    assert tomas.run("receive", tomas.pair, update, "--words-from", words).err.startswith("These are not the recovery")
