"""The 24 recovery words as commands take them: from a file or typed, never as an argument that others can read."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.errors import NotFound

if TYPE_CHECKING:
    from mentordesk.bundles.recovery import Recovery
    from mentordesk.workspace.workspace import Workspace

MOST = 100_000
"""Characters of a file that may hold the words."""


def words_argument(parser: argparse.ArgumentParser, what_for: str = "", *, required: bool = False) -> None:
    """Let a command take the words."""
    parser.add_argument(
        "--words-from",
        metavar="FILE",
        default="",
        required=required,
        help="your recovery sheet, or - to type its 24 words" + (f": {what_for}" if what_for else ""),
    )


def words_in(given: str) -> str:
    """Return the words that stand in a file, or come in on standard input.

    Raises:
        NotFound: there is no such file, or it holds no text.
    """
    from mentordesk.bundles.recovery import words_on_sheet

    try:
        text = sys.stdin.read(MOST) if given == "-" else Path(given).read_bytes()[: 4 * MOST].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        name = Path(given).name
        raise NotFound(f"There are no words to read in {name}. Nothing was changed.", "Check its name.") from error
    return words_on_sheet(text)


def recovery_of(workspace: Workspace, given: str) -> Recovery | None:
    """Return what the words given to a command derive, or None where none were given.

    Raises:
        Refused: they belong to another person or pair.
        MentorDeskError: they are not those of a sheet.
    """
    from mentordesk.bundles.recovery import recovery_of as checked

    return checked(workspace, words_in(given)) if given else None
