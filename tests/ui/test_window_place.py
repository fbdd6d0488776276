"""A window that is opened for the first time lies on the screen with all of it, on a small laptop too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk_ui.window_place import FIRST_SIZE, FRAME

OPEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from mentordesk.home import Home
from mentordesk_ui.program import Program
from mentordesk_ui.theme import Theme

app = QApplication([])
Theme.apply(app, "light", int(sys.argv[2]))
program = Program(app, Home.of({"MENTORDESK_HOME": sys.argv[1]}), {})
program.begin()
app.processEvents()
assert app.primaryScreen().availableGeometry().contains(program.window.frameGeometry())
print(program.window.width(), program.window.height())
program.window.close()
"""


@pytest.mark.parametrize(("width", "height", "percent"), [(1366, 768, 100), (1280, 720, 150), (2560, 1440, 100)])
def test_it_fits_the_screen(tmp_path: Path, width: int, height: int, percent: int) -> None:
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [{"name": "laptop", "width": width, "height": height}]}))
    environ = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
    command = [sys.executable, "-c", OPEN, str(tmp_path / "home"), str(percent)]
    found = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    opened = tuple(map(int, found.stdout.split()))
    assert opened == (
        min(FIRST_SIZE.width(), width - FRAME.width()),
        min(FIRST_SIZE.height(), height - FRAME.height()),
    )
