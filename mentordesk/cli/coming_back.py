"""safety-words: who the other one is, and a way back after a loss."""

from __future__ import annotations

import argparse
from typing import Any

from mentordesk.cli.opening import reading, workspace_argument
from mentordesk.cli.output import say
from mentordesk.errors import Refused


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    safety = commands.add_parser("safety-words", help="print twelve words to compare with your partner by phone")
    workspace_argument(safety)
    safety.set_defaults(run=safety_words)


def safety_words(arguments: argparse.Namespace) -> int:
    """Print the words that are the same on both laptops when nobody stands between them."""
    from mentordesk.bundles.pairing import safety_words

    with reading(arguments.workspace) as workspace:
        found = safety_words(workspace)
    if not found:
        raise Refused(
            "There are no safety words yet: your partner's reply has not been brought in. Nothing was changed.",
            "Bring the reply in first.",
        )
    say(found)
    return 0
