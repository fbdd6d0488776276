"""Guards against a Qt binding that takes the interpreter down after a while of use."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QObject

REQUIREMENTS = Path(__file__).resolve().parent.parent / "packaging" / "requirements.txt"


def test_qt_calls_give_back_what_they_borrow() -> None:
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100, "this PySide6 will crash Python 3.11; use another version"


def test_the_lock_holds_the_release_that_was_tried() -> None:
    locked = dict(re.findall(r"^([\w.-]+)==([\w.]+)", REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE))
    assert locked["pyside6-essentials"] == locked["shiboken6"] == "6.11.3"
