"""What the tests of the window share: the look of every start, and laptops with a real window each."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from commands import WITHOUT_LEASES
from mentordesk.home import Home
from mentordesk_ui import starting
from ui.desks import OpenWindow, PairOfDesks, new_pair
from ui.laptops import MailProgram, Pair, WindowLaptop
from ui.pace import change_pace

starting.begin()  # as the program does


@pytest.fixture(scope="session", autouse=True)
def _pace() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        change_pace(patch)
        yield


@pytest.fixture
def mail_program(qapp: QApplication) -> Iterator[MailProgram]:
    """Take what the window opens, as a mail program and a file manager would."""
    with MailProgram() as program:
        yield program


@pytest.fixture
def desks(qapp: QApplication, tmp_path: Path) -> Iterator[PairOfDesks]:
    """A paired mentor and mentee, the mentor's window on the screen."""
    made = PairOfDesks(tmp_path)
    yield made
    made.close()


@pytest.fixture
def fresh(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    """The window of a mentor who has only just begun."""
    made = new_pair(tmp_path)
    yield made
    made.close()


@pytest.fixture
def new_laptop(
    qapp: QApplication, tmp_path: Path, mail_program: MailProgram
) -> Iterator[Callable[[str], WindowLaptop]]:
    """Make laptops, each with a home and a window of its own; their windows are closed at the end."""
    made: list[WindowLaptop] = []

    def make(name: str) -> WindowLaptop:
        laptop = WindowLaptop(qapp, tmp_path / name)
        made.append(laptop)
        return laptop

    yield make
    for laptop in made:
        laptop.close()


@pytest.fixture(scope="session")
def paired_homes(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pair two laptops through their windows, once; tests get copies of their homes."""
    folder = tmp_path_factory.mktemp("paired")
    with MailProgram() as mail:
        mentor, mentee = WindowLaptop(qapp, folder / "mentor"), WindowLaptop(qapp, folder / "mentee")
        mentor.begin()
        invitation, words = mentor.start_pair()
        mentee.begin()
        mentor.bring_in(mentee.accept(invitation, words, mail))
        for laptop in (mentor, mentee):
            laptop.close()
    return folder


@pytest.fixture
def pair(
    paired_homes: Path, new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram, tmp_path: Path
) -> Pair:
    """A mentor and a mentee who are paired, with their windows on Today."""
    for side in ("mentor", "mentee"):
        shutil.copytree(paired_homes / side, tmp_path / side, ignore=WITHOUT_LEASES)
        moved = Home.of({"MENTORDESK_HOME": str(tmp_path / side)})
        for workspace in moved.data.iterdir():
            moved.remember_pair(workspace)
    mentor, mentee = new_laptop("mentor"), new_laptop("mentee")
    mentor.begin()
    mentee.begin()
    return mentor, mentee
