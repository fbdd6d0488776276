"""One window for each home: who has it, who hands over, and what a killed program leaves behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.home import Home
from mentordesk_ui.one_window import LOCK, OneWindow
from ui.laptops import until

OTHER = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from mentordesk.home import Home
from mentordesk_ui.one_window import OneWindow
app = QCoreApplication([])
one = OneWindow(Home.of({"MENTORDESK_HOME": sys.argv[1]}))
is_elsewhere = one.is_elsewhere([Path(each) for each in sys.argv[3:]])
print("elsewhere" if is_elsewhere else "here", flush=True)
if sys.argv[2] == "killed":
    os._exit(9)
if sys.argv[2] == "slow":
    time.sleep(1.5)
    one.files_given.connect(lambda files: (print(*files, flush=True), app.quit()))
    one.listen_soon()
    app.exec()
one.close()
"""


@pytest.fixture
def home(tmp_path: Path, qapp: QApplication) -> Home:
    """A home in which nothing was written yet."""
    return Home.of({"MENTORDESK_HOME": str(tmp_path / "home")})


@pytest.fixture
def here(home: Home) -> Iterator[OneWindow]:
    """This process, which has taken the window and listens."""
    made = OneWindow(home)
    assert not made.is_elsewhere([])
    made._listen()
    yield made
    made.close()


@pytest.fixture
def another(home: Home) -> Callable[..., subprocess.Popen[str]]:
    """Return how to start the program once more in the same home."""

    def start(way: str, *files: Path) -> subprocess.Popen[str]:
        environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        words = [sys.executable, "-c", OTHER, str(home.config), way, *map(str, files)]
        return subprocess.Popen(words, env=environ, stdout=subprocess.PIPE, text=True)

    return start


def test_a_later_start_gives_its_files_to_the_window_that_is_open(
    here: OneWindow, another: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    given: list[list[Path]] = []
    here.files_given.connect(given.append)
    later = another("once", tmp_path / "to Léa.mentordesk")
    until(lambda: given, "the file")
    assert later.communicate(timeout=20)[0] == "elsewhere\n"
    assert given == [[tmp_path / "to Léa.mentordesk"]]


def test_a_start_while_the_first_window_is_still_coming_up_waits_for_it(
    home: Home, another: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    first = another("slow")
    assert first.stdout is not None
    assert first.stdout.readline() == "here\n"
    later = OneWindow(home)
    assert later.is_elsewhere([tmp_path / "an.mentordesk"])
    assert first.communicate(timeout=20)[0] == f"{tmp_path / 'an.mentordesk'}\n"


def test_the_lock_of_a_program_that_was_killed_holds_nobody_up(
    home: Home, another: Callable[..., subprocess.Popen[str]]
) -> None:
    assert another("killed").communicate(timeout=20)[0] == "here\n"
    assert (home.config / LOCK).exists()
    again = OneWindow(home)
    assert not again.is_elsewhere([])
    again.close()
    assert not (home.config / LOCK).exists()


def test_who_holds_the_lock_and_does_not_answer_for_long_keeps_nobody_from_a_window(
    home: Home, another: Callable[..., subprocess.Popen[str]]
) -> None:
    silent = OneWindow(home)
    assert not silent.is_elsewhere([])
    os.utime(home.config / LOCK, (0, 0))
    assert another("once").communicate(timeout=20)[0] == "here\n"
    silent.close()


def test_a_home_that_cannot_be_written_still_gets_its_window(home: Home) -> None:
    home.config.write_text("a file where the folder would be", encoding="utf-8")
    one = OneWindow(home)
    assert not one.is_elsewhere([])
    one.close()
