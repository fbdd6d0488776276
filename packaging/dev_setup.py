"""Makes `.venv` and fills it with the pinned requirements, once per state of their files."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import dev_system

HOUSE = Path(__file__).resolve().parent.parent
PACKAGING = HOUSE / "packaging"
VENV = HOUSE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
TO_RUN = "requirements.txt"
TO_TEST = "requirements-test.txt"
HOLDS = {TO_RUN: [TO_RUN], TO_TEST: [TO_TEST, TO_RUN]}


class SetUpFailed(Exception):
    """The machine lacks something; the text says what to do."""


def ready(name: str) -> Path:
    """Return the interpreter of `.venv` with a requirements file installed; quick when nothing changed.

    Raises:
        SetUpFailed: no pip is to be had, or a package cannot be installed.
    """
    if PYTHON.exists() and _stamp(name) == _digest(name):
        return PYTHON
    if not PYTHON.exists():
        print("Setting up MentorDesk in .venv: about a minute, once.", flush=True)
    pip = _pip()
    print(f"Installing packaging/{name} …", flush=True)
    command = [*pip, "install", "--quiet", "--disable-pip-version-check", "--no-input", "--only-binary", ":all:"]
    if subprocess.run([*command, "--require-hashes", "-r", str(PACKAGING / name)]).returncode:
        raise SetUpFailed(
            "Some packages could not be installed; pip's words stand above. Nothing outside .venv was changed.\n"
            "Check the connection to your package index and start the same command again."
        )
    for held in HOLDS[name]:
        (VENV / f"{held}.installed").write_text(_digest(held), encoding="utf-8")
    return PYTHON


def _digest(name: str) -> str:
    """What the installed packages depend on: the file and the Python that made `.venv`."""
    release = ".".join(map(str, sys.version_info[:2]))
    return hashlib.sha256(release.encode() + (PACKAGING / name).read_bytes()).hexdigest()


def _stamp(name: str) -> str:
    file = VENV / f"{name}.installed"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _pip() -> list[str]:
    """Return the command that installs into `.venv`, making `.venv` where it is missing or of another Python.

    Debian's python3 comes without ensurepip, and often without pip.
    """
    if PYTHON.exists() and _same_python() and _runs(str(PYTHON), "-m", "pip", "--version"):
        return [str(PYTHON), "-m", "pip"]
    clear = ["--clear"] if VENV.exists() else []
    if not importlib.util.find_spec("ensurepip") and not _runs(sys.executable, "-m", "pip", "--version"):
        dev_system.install(["python3-venv"], "Python's own way to install packages")
        importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip"):
        subprocess.run([sys.executable, "-m", "venv", *clear, str(VENV)], check=True)
        return [str(PYTHON), "-m", "pip"]
    if _runs(sys.executable, "-m", "pip", "--python", sys.executable, "--version"):
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", *clear, str(VENV)], check=True)
        return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    by_hand = dev_system.by_hand(["python3-venv", *dev_system.QT_LIBRARIES])
    raise SetUpFailed(
        f"This Python ({sys.executable}) can neither make a virtual environment nor install packages.\n"
        f"Please run:  {by_hand}\nand start the same command again."
    )


def _same_python() -> bool:
    asked = [str(PYTHON), "-c", "import sys; print(sys.version_info[:2] == " + repr(sys.version_info[:2]) + ")"]
    return subprocess.run(asked, capture_output=True, text=True).stdout.strip() == "True"


def _runs(*command: str) -> bool:
    return subprocess.run(command, capture_output=True).returncode == 0
