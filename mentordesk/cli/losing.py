"""revoke, review: laptops given up, and what a lost one wrote that does not count until it is accepted."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mentordesk.cli.deciding import change_named
from mentordesk.cli.laptops import find
from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import day, say, say_json
from mentordesk.cli.paper import recovery_of, words_argument
from mentordesk.errors import Refused

if TYPE_CHECKING:
    from mentordesk.queries.review import LeftOut
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    revoke_ = commands.add_parser("revoke", help="give up a laptop of yours for good: it was lost, or is not used")
    workspace_argument(revoke_)
    revoke_.add_argument("laptop", metavar="LAPTOP", help="its name, its key, or the beginning of either")
    revoke_.add_argument("--unused", action="store_true", help="it is only not used any more: all it wrote counts")
    words_argument(revoke_, "then nothing the lost laptop says can stand against it")
    revoke_.set_defaults(run=revoke)
    review_ = commands.add_parser("review", help="what a lost laptop wrote that does not count; accept what is right")
    workspace_argument(review_)
    review_.add_argument("laptop", nargs="?", default="", metavar="LAPTOP", help="only of this one")
    chosen = review_.add_mutually_exclusive_group()
    chosen.add_argument("--accept", nargs="+", default=[], metavar="CHANGE", help="let these changes count after all")
    chosen.add_argument("--accept-all", action="store_true", help="let all that is listed count")
    review_.add_argument("--json", action="store_true")
    review_.set_defaults(run=review)


def revoke(arguments: argparse.Namespace) -> int:
    """Give up a laptop."""
    from mentordesk.bundles.removing import remove_laptop
    from mentordesk.queries.people import partner
    from mentordesk.workspace.giving_up import LOST, UNUSED

    with writing(arguments.workspace) as (workspace, _):
        laptop = find(workspace, arguments.laptop)
        recovery = recovery_of(workspace, arguments.words_from)
        remove_laptop(workspace, laptop.device, UNUSED if arguments.unused else LOST, recovery)
        other = partner(workspace).name or "your partner"
    if arguments.unused:
        say(f"Given up. Send an update, so that {other} makes none for it any more.")
    else:
        say(f"Reported lost. Send an update at once, so that {other} refuses what comes from it.")
        say("What it wrote and what had not arrived here does not count; the command “review” lists it when it comes.")
    return 0


def review(arguments: argparse.Namespace) -> int:
    """List what does not count, or accept some of it."""
    from mentordesk.actions import laptops
    from mentordesk.queries.review import left_out

    if arguments.accept or arguments.accept_all:
        with writing(arguments.workspace) as (workspace, _):
            laptop = find(workspace, arguments.laptop).device if arguments.laptop else ""
            found = [each for each in left_out(workspace, laptop) if each.person == workspace.me]
            chosen = [change_named(workspace, each) for each in arguments.accept]
            if arguments.accept_all:
                chosen = list(dict.fromkeys(change for each in found for change in each.changes))
            if not chosen:
                raise Refused("There is nothing to accept. Nothing was changed.")
            changes = workspace.do(laptops.accept, " ".join(chosen))
        say_json(sorted(changes.ids))
        return 0
    with reading(arguments.workspace) as workspace:
        laptop = find(workspace, arguments.laptop).device if arguments.laptop else ""
        found = left_out(workspace, laptop)
        if arguments.json:
            say_json([_as_json(each) for each in found])
        else:
            _tell(workspace, found)
    return 0


def _tell(workspace: Workspace, found: Sequence[LeftOut]) -> None:
    from mentordesk.queries.people import names

    if not found:
        say("Nothing was written on a lost laptop that does not count.")
        return
    people = names(workspace)
    for each in found:
        owner = people.get(each.person, "")
        say(f"{day(each.at)} {owner} {each.laptop[:12]} {each.kind} {each.table} {each.row} {each.title}")
        for cell in each.cells:
            say(f"    {cell.field}: {_short(cell.before)} -> {_short(cell.after)}")
        say(f"    changes: {' '.join(change[:12] for change in each.changes)}")


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:59]}…"


def _as_json(each: LeftOut) -> dict[str, Any]:
    return {
        "laptop": each.laptop,
        "person": each.person,
        "kind": each.table,
        "id": each.row,
        "title": each.title,
        "what": each.kind,
        "at": each.at,
        "changes": list(each.changes),
        "fields": {cell.field: {"now": cell.before, "there": cell.after} for cell in each.cells},
    }
