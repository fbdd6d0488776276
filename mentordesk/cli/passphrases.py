"""passphrase: how the keys of this laptop are kept."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import Any

from mentordesk.cli.english import counted
from mentordesk.cli.output import say
from mentordesk.errors import NotFound, Refused
from mentordesk.home import Home


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    passphrase_ = commands.add_parser(
        "passphrase", help="put the keys of this laptop under a passphrase, or change it; the present one is asked for"
    )
    passphrase_.add_argument(
        "--new-from", metavar="FILE", default="", help="a file whose first line is the new passphrase, or -"
    )
    passphrase_.add_argument(
        "--instead", choices=("keyring", "file"), default="", help="keep them without a passphrase from now on"
    )
    passphrase_.set_defaults(run=passphrase)


def passphrase(arguments: argparse.Namespace) -> int:
    """Keep every key another way, or under another passphrase."""
    from mentordesk.bundles.rekeying import rekey

    home, kind = Home.of(), arguments.instead or "passphrase"
    told = os.environ.get("MENTORDESK_KEYSTORE", "")
    if told not in ("", kind):
        raise Refused(
            f"MENTORDESK_KEYSTORE says that keys are kept in the way “{told}”. Nothing was changed.",
            "Take it away and try again.",
        )
    old = home.keystore(ask_passphrase=lambda: _asked("The present passphrase: "))
    new = "" if arguments.instead else _new(arguments.new_from)
    count = rekey(home.config, old, kind, new)
    keys = counted(count, "key")
    if arguments.instead:
        say(f"Done: {keys} of this laptop need no passphrase any more.")
    else:
        say(f"Done: the new passphrase opens {keys} of this laptop. Nobody can give it back to you.")
    return 0


def _new(given: str) -> str:
    if given:
        try:
            text = sys.stdin.readline() if given == "-" else Path(given).read_text("utf-8-sig")[:10_000]
        except (OSError, UnicodeDecodeError) as error:
            name = Path(given).name
            raise NotFound(f"There is no passphrase to read in {name}. Nothing was changed.", "Check it.") from error
        return (text.splitlines() or [""])[0]
    first = _asked("The new passphrase: ")
    if first != _asked("The same again: "):
        raise Refused("The two are not the same. Nothing was changed.", "Type it again.")
    return first


def _asked(question: str) -> str:
    """Ask on a terminal, where nobody sees what is typed; elsewhere nothing is asked."""
    return getpass.getpass(question, sys.stderr) if sys.stdin.isatty() else ""
