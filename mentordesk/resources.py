"""Where shipped files lie: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


@cache
def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as `resource("fonts", "Inter.ttf")`.

    Raises:
        FileNotFoundError: this installation lacks the file.
    """
    for place in _PLACES:
        if (found := place.joinpath(*parts)).exists():
            return found
    raise FileNotFoundError(f"MentorDesk is incomplete: {'/'.join(parts)} is missing. Install it again.")


def in_language(language: str, *parts: str) -> Path:
    """Return a shipped file in a language, such as `questions.fr.toml`, or the English one where there is none.

    Args:
        language: a code such as fr.
        parts: the path of the English file.

    Raises:
        FileNotFoundError: this installation lacks the English file.
    """
    *folders, name = parts
    stem, _, ending = name.rpartition(".")
    try:
        return resource(*folders, f"{stem}.{language}.{ending}")
    except FileNotFoundError:
        return resource(*parts)
