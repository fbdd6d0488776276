"""I lost my laptop, in the real window: the words, the mails or a backup, and what came back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from exchange import pair
from exchange.pair import MENTEE, copy_pair, words
from mentordesk.bundles.backup import write_backup
from mentordesk.bundles.recovery import Recovery
from mentordesk.queries.first_steps import first_steps
from mentordesk.records import Goal, Reflection
from mentordesk_ui.welcome.back_walk import BackWalk
from mentordesk_ui.welcome.start_page import WelcomePage
from ui.laptops import MailProgram, WindowLaptop, press, until


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    """A folder with updates of both, and what is no update."""
    box = tmp_path / "mails"
    with copy_pair(tmp_path / "before") as both:
        sent = [*both.mentee.send(full=True), *both.mentor.send(full=True)]
        box.mkdir()
        for each in sent:
            shutil.copy(each, box)
        (cut,) = both.mentor.send(full=True)
        (box / "broken.mentordesk").write_bytes(cut.read_bytes()[:-40])
    return box


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A backup file with a private record in it."""
    with copy_pair(tmp_path / "kept") as both:
        mentee = both.mentee
        with mentee.workspace.change("reflections.write_reflection") as change:
            change.put_private(Reflection(title="Only mine"))
        return write_backup(mentee.workspace, mentee.laptop, tmp_path / "lea.mentordesk-backup").path


def begin(new_laptop: Callable[[str], WindowLaptop]) -> tuple[WindowLaptop, BackWalk]:
    laptop = new_laptop("new")
    laptop.begin()
    press(laptop.alone(WelcomePage).back)
    return laptop, laptop.alone(BackWalk)


def bring_back(walk: BackWalk, *files: Path) -> None:
    walk.add_files(files)
    press(walk.next)
    walk.words.set_words(words(MENTEE).split())
    press(walk.next)
    until(lambda: walk.step == 2 or walk.problem.isVisible(), "the pair to come back")
    until(walk.next.isEnabled)


def test_words_and_mails_bring_the_pair_back(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram, mails: Path
) -> None:
    laptop, walk = begin(new_laptop)
    bring_back(walk, mails)
    said = " ".join(walk.result.said)
    assert "Your pair with Tomáš is back" in said
    assert "1 file could not be used:" in said
    assert "broken.mentordesk" in said
    press(walk.mail.draft)
    until(lambda: mail_program.drafts, "the draft")
    assert "my laptop is lost or broken" in mail_program.drafts[-1].read_text()
    until(walk.next.isEnabled)
    press(walk.next)
    assert first_steps(laptop.workspace).is_over
    assert {each.title for each in laptop.workspace.select(Goal)} == {"Read papers", "Give talks"}
    assert laptop.home.recent_pairs() == [laptop.workspace.folder]


def test_a_backup_file_brings_private_records_back(new_laptop: Callable[[str], WindowLaptop], kept: Path) -> None:
    laptop, walk = begin(new_laptop)
    bring_back(walk, kept)
    assert "1 private record" in " ".join(walk.result.said)
    press(walk.next)
    assert [each.title for each in laptop.workspace.private.select(Reflection)] == ["Only mine"]


def test_what_is_wrong_is_said_where_it_is_wrong(
    new_laptop: Callable[[str], WindowLaptop], mails: Path, kept: Path
) -> None:
    _, walk = begin(new_laptop)
    press(walk.next)
    assert walk.problem.isVisible()
    walk.add_files([mails, kept])
    press(walk.next)
    assert "comes back alone" in walk.problem.text.text()
    press(walk.chosen.itemAt(1).widget())
    assert walk.files == [mails]
    press(walk.next)
    press(walk.next)
    assert "all 24 words" in walk.words_error.text.text()
    right = words(MENTEE).split()
    walk.words.set_words(["xyzzy", *right[1:]])
    press(walk.next)
    assert "“xyzzy”" in walk.words_error.text.text()
    walk.words.set_words([*right[1:], right[0]])
    press(walk.next)
    until(walk.words_error.isVisible)
    assert "do not belong together" in walk.words_error.text.text()
    until(walk.next.isEnabled)
    walk.words.set_words(Recovery.generate().words.split())
    press(walk.next)
    until(walk.problem.isVisible)
    assert "None of these files" in walk.problem.text.text()
    until(walk.next.isEnabled)
    press(walk.back)
    press(walk.back)
    assert pair.words(MENTEE)


def test_the_menu_leads_there_too(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("new")
    laptop.begin()
    laptop.window.commands.bring_back.emit()
    press(laptop.alone(BackWalk).back)
    laptop.alone(WelcomePage)
