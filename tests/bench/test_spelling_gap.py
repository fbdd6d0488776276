"""How long the window's own thread works without a break in a text of 1 MiB, with spelling and without.

`dev.py bench tests/bench/test_spelling_gap.py` prints it for a text that is read to its end, typed in at its beginning,
and searched for its only marked word, the last one. The dictionary is the tests' own: 19 words.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dictionaries import TAG, write_dictionary
from mentordesk.actions.goals import add_goal
from mentordesk_ui.pages.goals.page import GoalsPage
from ui.desks import new_pair
from ui.watch import watch

LINE = "I write small steps and see that it reads words that help, and this goal helps "
TEXT = f"{LINE}\n" * (1_000_000 // len(LINE))


def longest(step: Callable[[], object]) -> float:
    """Return the longest own work in ms while a step is made and its quiet moments are over."""
    with watch() as watched:
        step()
        QTest.qWait(900)
    return watched.busiest * 1_000


@pytest.mark.parametrize("is_on", [False, True])
def test_own_work(is_on: bool, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_dictionary()
    window = new_pair(tmp_path)
    assert window.desk is not None
    window.desk.preferences.spelling, window.desk.preferences.spelling_languages = is_on, [TAG]
    goal = window.desk.do(add_goal, "Write").result.id  # type: ignore[union-attr]
    field = window.page_at(GoalsPage, "goals", goal).detail.why.editor
    field.setFocus()
    bar = field.verticalScrollBar()
    steps = {
        "put in": lambda: field.set_text(f"{TEXT}smal"),
        "read to its end": lambda: bar.setValue(bar.maximum()),
        "back": lambda: field.moveCursor(QTextCursor.MoveOperation.Start),
        "typed in": lambda: QTest.keyClicks(field, "smal "),
    }
    if is_on:
        steps["last word sought"] = lambda: (field.set_text(f"{TEXT}smal"), QTest.keyClick(field, Qt.Key.Key_F7))
    for name, step in steps.items():
        found = longest(step)
        with capsys.disabled():
            print(f"\n{'with' if is_on else 'without'} spelling, {name:16} {found:7.0f} ms", end="")
    if (menu := field.spelling.shown) is not None:
        menu.close()
    field.set_text("")
    window.close()
