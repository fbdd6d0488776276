"""Pins what MentorDesk needs, for every platform and Python at once, by version and hash."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
PACKAGING = HOUSE / "packaging"
OLDEST_PYTHON = "3.11"
TRIED = "PySide6-Essentials==6.11.3\n"  # what the tests ran against: a newer Qt is a decision, not an update
LOCKS = {"requirements.txt": ["keyring", "spelling"], "requirements-test.txt": ["keyring", "spelling", "test"]}


def lock(arguments: list[str]) -> int:
    """Write both requirement files anew; arguments go to `uv pip compile`, such as `--upgrade`.

    uv comes from the package index that pip is set up for, into a folder that is dropped afterwards.
    """
    with tempfile.TemporaryDirectory() as folder:
        workshop = Path(folder)
        venv.create(workshop / "venv", with_pip=True)
        tools = workshop / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([tools / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        tried = workshop / "tried.txt"
        tried.write_text(TRIED, encoding="utf-8")
        constraints = [tried]
        for name, extras in LOCKS.items():
            command: list[str | Path] = [tools / "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
            command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--python-version", OLDEST_PYTHON]
            command += [option for extra in extras for option in ("--extra", extra)]
            command += [option for file in constraints for option in ("--constraint", file)]
            command += ["--output-file", PACKAGING / name, *arguments, HOUSE / "pyproject.toml"]
            subprocess.run(command, check=True)
            constraints.append(PACKAGING / name)  # the tests run against exactly what is shipped
            print(f"packaging/{name} is up to date.")
    return 0
