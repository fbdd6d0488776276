"""Looking words up needs Enchant, which `dev.py test` installs; all else runs without it."""

from __future__ import annotations

from pathlib import Path

from dictionaries import has_enchant

collect_ignore = [] if has_enchant() else [str(Path(__file__).parent / "test_speller.py")]


def pytest_report_header() -> list[str]:
    """Say what is left out."""
    return ["no library for spelling here: no word is looked up"] if collect_ignore else []
