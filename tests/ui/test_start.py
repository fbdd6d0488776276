"""The start loads what the first page needs, and nothing that waits until somebody asks for it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.home import Home
from mentordesk.sample.demo import make_demo
from mentordesk_ui import ahead

CHILD = """
import builtins, enum, os, sys
from mentordesk_ui import __main__ as start
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mentordesk_ui import ahead
from mentordesk_ui.pages import PAGES

def painted():
    window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
    is_plain = builtins.__import__ is getattr(builtins, "__orig_import__", None)
    print(window.page_key, is_plain, hasattr(enum.EnumType._create_, "__wrapped__"), *sys.modules, flush=True)
    look()

def look():
    if all(each.module in sys.modules for each in PAGES):
        print("every page is loaded", flush=True)
        os._exit(0)
    QTimer.singleShot(20, look)

ahead.FIRST_MS, ahead.EACH_MS = 50, 0
run = QApplication.exec
QApplication.exec = lambda *_: (QTimer.singleShot(0, painted), run())[1]
start.main(["mentordesk"])
"""
LATER = {
    "logging",
    "cryptography",
    "enchant",
    "markdown",
    "mentordesk.actions",
    "mentordesk.documents",
    "mentordesk.library",
    "mentordesk.spelling",
    "mentordesk.bundles.receive",
    "mentordesk.bundles.send",
    "mentordesk_ui.editing",
    "mentordesk_ui.palette",
    "mentordesk_ui.viewers",
    "ast",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "sqlite_utils",
    "typst",
}


def test_today_stands_before_anything_heavy_is_loaded_which_comes_in_quiet_moments(
    tmp_path: Path,
) -> None:
    home = Home.of({"MENTORDESK_HOME": str(tmp_path)})
    home.remember_pair(make_demo(home.data, keys=FileKeyStore(home.config / "keys")).mentee)
    environ = {**os.environ, "MENTORDESK_HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run([sys.executable, "-c", CHILD], env=environ, capture_output=True, text=True, check=True)
    first, afterwards = told.stdout.splitlines()
    page, is_plain, is_quick, *loaded = first.split()
    assert page == "today"
    assert is_plain == "True", "PySide6 reads the source of every module: see plain_imports"
    assert is_quick == "True", "this Python makes enums in a way that quick_enums does not know"
    assert {each for each in LATER if any(f"{name}.".startswith(f"{each}.") for name in loaded)} == set()
    assert afterwards == "every page is loaded"


def test_every_piece_that_is_loaded_ahead_is_there() -> None:
    assert [each for each in ahead.PIECES if find_spec(each) is None] == []
