"""laptops: which laptops both people have, and what they are called."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import day, say, say_json
from mentordesk.errors import NotFound

if TYPE_CHECKING:
    from mentordesk.queries.laptops import ShownLaptop
    from mentordesk.workspace.workspace import Workspace

STATES = {
    "this": "this laptop",
    "in_use": "in use",
    "silent": "silent for 90 days: may be removed",
    "invited": "invitation open",
    "retired": "not used any more",
    "lost": "reported lost",
}


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    laptops_ = commands.add_parser("laptops", help="list the laptops of both people, or name one of yours")
    workspace_argument(laptops_)
    laptops_.add_argument("--json", action="store_true", help="print one JSON object a line")
    laptops_.add_argument("--rename", metavar="NAME", help="call a laptop of yours so; this one by default")
    laptops_.add_argument("--laptop", metavar="LAPTOP", default="", help="its name, or the first letters of its key")
    laptops_.add_argument("--withdraw", action="store_true", help="withdraw the open invitation that --laptop names")
    laptops_.set_defaults(run=laptops)


def laptops(arguments: argparse.Namespace) -> int:
    """List the laptops, or rename one."""
    from mentordesk.queries.laptops import shown_laptops

    if arguments.rename is not None:
        from mentordesk.actions.laptops import name_laptop

        with writing(arguments.workspace) as (workspace, _):
            device = find(workspace, arguments.laptop).device if arguments.laptop else workspace.device
            workspace.do(name_laptop, arguments.rename, device)
        return 0
    if arguments.withdraw:
        from mentordesk.bundles.joining import withdraw

        with writing(arguments.workspace) as (workspace, _):
            withdraw(workspace, find(workspace, arguments.laptop).device)
        say("The invitation is withdrawn. Your next update tells all laptops.")
        return 0
    with reading(arguments.workspace) as workspace:
        owners = _owners(workspace)
        for each in shown_laptops(workspace):
            if arguments.json:
                say_json(_as_json(each, owners))
                continue
            name = each.name or f"Laptop {each.device[:8]}"
            heard = f"last heard {day(each.heard)}" if each.heard else f"since {day(each.since)}"
            say(f"{each.device[:8]}  {owners[each.person]}  {name}  {STATES[each.state]}, {heard}")
    return 0


def find(workspace: Workspace, named: str) -> ShownLaptop:
    """Return the laptop that a person means by its name or the first letters of its key.

    Raises:
        NotFound: there is none, or more than one.
    """
    from mentordesk.queries.laptops import shown_laptops

    every = shown_laptops(workspace)
    found = [each for each in every if named and each.device.startswith(named.lower())]
    found = found or [each for each in every if each.name.casefold() == named.casefold()]
    if len(found) != 1:
        what = "more than one laptop is" if found else "no laptop is"
        raise NotFound(
            f"In this pair {what} called “{named}”. Nothing was changed.",
            "Look at the command laptops, and give the first letters of the key.",
            laptop=named,
        )
    return found[0]


def _owners(workspace: Workspace) -> dict[str, str]:
    from mentordesk.queries.people import names

    return {workspace.me: "you", workspace.partner: "your partner", **names(workspace)}


def _as_json(each: ShownLaptop, owners: dict[str, str]) -> dict[str, object]:
    return {
        "device": each.device,
        "person": each.person,
        "owner": owners[each.person],
        "name": each.name,
        "state": each.state,
        "heard": each.heard,
        "since": each.since,
    }
