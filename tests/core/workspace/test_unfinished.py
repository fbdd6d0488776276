"""What a killed program was writing outside the workspace is gone at the next start; what was whole stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from exchange.pair import MENTOR, Side, copy_side
from mentordesk.bundles import send
from mentordesk.workspace import unfinished


@pytest.fixture
def mentor(tmp_path: Path) -> Side:
    return copy_side(tmp_path, MENTOR)


def killed_while_writing(side: Side, name: str, stem: str, update: str = "") -> None:
    """Leave what a program leaves that is killed while it writes `name`."""
    side.out.mkdir(exist_ok=True)
    with unfinished.noted(side.workspace.folder, side.out, stem, update):
        (side.out / name).write_bytes(b"half")
        notes = {note: note.read_bytes() for note in (side.workspace.folder / "opening").iterdir()}
    for note, said in notes.items():
        note.write_bytes(said)


def test_halves_and_parts_of_an_update_that_was_never_made_are_removed(mentor: Side) -> None:
    killed_while_writing(mentor, ".tomas-to-lea-1-1of2.mentordesk.0a1b.part", "tomas-to-lea-1")
    (mentor.out / "tomas-to-lea-1-1of2.mentordesk").write_bytes(b"whole, but the other one never came")
    (mentor.out / "tomas-to-lea-2.mentordesk").write_bytes(b"another update")
    (mentor.out / "thesis.txt").write_bytes(b"mine")
    mentor.reopen()
    assert sorted(each.name for each in mentor.out.iterdir()) == ["thesis.txt", "tomas-to-lea-2.mentordesk"]
    assert list((mentor.workspace.folder / "opening").iterdir()) == []
    mentor.workspace.close()


def test_an_update_that_counts_as_made_stays(mentor: Side) -> None:
    mentor.add_goal("a goal")
    made = send.make(mentor.workspace, mentor.laptop, mentor.out)
    killed_while_writing(mentor, f".{made.paths[0].name}.0a1b.part", made.paths[0].stem, made.id)
    mentor.reopen()
    assert list(mentor.out.iterdir()) == list(made.paths)
    mentor.workspace.close()


def test_nothing_is_noted_of_an_update_that_is_done(mentor: Side) -> None:
    mentor.send()
    assert list((mentor.workspace.folder / "opening").iterdir()) == []
    mentor.workspace.close()


def test_a_stick_that_is_gone_keeps_nobody_from_the_pair(mentor: Side) -> None:
    killed_while_writing(mentor, ".x.mentordesk.0a1b.part", "x")
    shutil.rmtree(mentor.out)
    mentor.reopen()
    assert mentor.goals()
    mentor.workspace.close()
