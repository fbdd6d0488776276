"""Guards what is installed: a Qt binding that does not take the interpreter down, and pins that anybody can check."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

HOUSE = Path(__file__).resolve().parent.parent


def pins(name: str) -> dict[str, str]:
    """Return package and version of each pin in a requirements file."""
    text = (HOUSE / "packaging" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def test_qt_calls_give_back_what_they_borrow() -> None:
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100, "this PySide6 will crash Python 3.11; use another version"


def test_the_lock_holds_the_release_that_was_tried() -> None:
    assert pins("requirements.txt")["pyside6-essentials"] == pins("requirements.txt")["shiboken6"] == "6.11.3"


def test_the_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    for name, asked in (
        ("requirements.txt", [*project["dependencies"], *extras["keyring"], *extras["spelling"]]),
        ("requirements-test.txt", [*project["dependencies"], *extras["keyring"], *extras["spelling"], *extras["test"]]),
    ):
        locked = pins(name)
        wanted = [Requirement(line) for line in asked]
        missing = [str(each) for each in wanted if locked.get(canonicalize_name(each.name), "0") not in each.specifier]
        assert not missing, f"run `python3 packaging/dev.py lock`: {name} lacks {missing}"


def test_the_tests_run_against_the_versions_that_are_shipped() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-test.txt").items()


def test_every_pin_has_hashes_and_names_no_index() -> None:
    for name in ("requirements.txt", "requirements-test.txt"):
        text = (HOUSE / "packaging" / name).read_text(encoding="utf-8")
        entries = re.split(r"\n(?=[a-z0-9])", text.strip())
        assert len(entries) == len(pins(name))
        assert all("--hash=sha256:" in entry for entry in entries)
        assert "://" not in text
