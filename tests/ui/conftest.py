"""What the tests of the window share: the look of every start, and laptops with a real window each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui.laptops import MailProgram, WindowLaptop


@pytest.fixture
def mail_program(qapp: QApplication) -> Iterator[MailProgram]:
    """Take what the window opens, as a mail program and a file manager would."""
    with MailProgram() as program:
        yield program


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
