"""undo, conflicts, settle: taking back, and what both changed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mentordesk.cli.looking import kind_named, record_named
from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import day, say, say_json
from mentordesk.errors import NotFound, Refused

if TYPE_CHECKING:
    from mentordesk.workspace.undo import Undone
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    undo_ = commands.add_parser("undo", help="take a change back, the latest own one unless another is named")
    workspace_argument(undo_)
    undo_.add_argument("change", nargs="?", default="", metavar="CHANGE", help="an id from the log, or its beginning")
    undo_.add_argument(
        "--import", dest="import_", nargs="?", type=int, const=0, metavar="N", help="take back an update, the last one"
    )
    undo_.set_defaults(run=undo)
    conflicts_ = commands.add_parser("conflicts", help="what both of you changed")
    workspace_argument(conflicts_)
    conflicts_.add_argument("--json", action="store_true")
    conflicts_.set_defaults(run=conflicts)
    settle_ = commands.add_parser("settle", help="decide what both of you changed")
    workspace_argument(settle_)
    settle_.add_argument("kind", metavar="KIND")
    settle_.add_argument("id", metavar="ID")
    settle_.add_argument("field", metavar="FIELD")
    settle_.add_argument("how", nargs="?", choices=("mine", "theirs", "both"))
    settle_.add_argument("--head", default="", metavar="ID", help="take the value of this change")
    settle_.set_defaults(run=settle)


def undo(arguments: argparse.Namespace) -> int:
    """Take back a change, or an update that was brought in."""
    from mentordesk.workspace.undo import undo as take_back

    if arguments.change and arguments.import_ is not None:
        raise Refused("One thing is taken back at a time. Nothing was changed.", "Name a change or use --import.")
    with writing(arguments.workspace) as (workspace, _):
        if arguments.import_ is not None:
            undone = _undo_import(workspace, arguments.import_)
        elif arguments.change:
            undone = take_back(workspace, change_named(workspace, arguments.change))
        else:
            undone = take_back(workspace)
    say_json(sorted(undone.changes.ids))
    for table, row, field in undone.left:
        say(f"Left as it is, for somebody wrote there since: {table} {row} {field}")
    return 0


def _undo_import(workspace: Workspace, number: int) -> Undone:
    from mentordesk.workspace.undo_import import last_import, undo_import

    if not number:
        if (last := last_import(workspace)) is None:
            raise NotFound("No update was brought in that could be undone. Nothing was changed.")
        number = last.number
    return undo_import(workspace, number)


def change_named(workspace: Workspace, beginning: str) -> str:
    """Return the whole id of a change by the beginning of it.

    Raises:
        NotFound: none begins so, or several do.
    """
    found = workspace.log.beginning_with(beginning)
    if len(found) != 1:
        what = "Several changes begin" if found else "There is no change that begins"
        raise NotFound(f"{what} with {beginning}. Nothing was changed.", "Copy more of its id from the log.")
    return found[0]


def conflicts(arguments: argparse.Namespace) -> int:
    """Print what both changed."""
    from mentordesk.queries.history import title
    from mentordesk.queries.people import names
    from mentordesk.workspace.conflicts import conflicts as unsettled

    with reading(arguments.workspace) as workspace:
        found = unsettled(workspace)
        if arguments.json:
            say_json(
                [
                    {
                        "kind": each.table,
                        "id": each.row,
                        "field": each.field,
                        "clean": each.clean,
                        "candidates": [
                            {"head": one.head, "author": one.author, "at": one.at, "value": one.value}
                            for one in each.candidates
                        ],
                    }
                    for each in found
                ]
            )
            return 0
        people = names(workspace)
        for each in found:
            fits = "  (both fit together; nothing to decide)" if each.clean else ""
            say(f"{each.table} {each.row} {each.field}  “{title(workspace, each.table, each.row)}”{fits}")
            for one in each.candidates:
                text = _wording(each.field, one.value)
                say(f"    {one.head[:12]}  {people.get(one.author, 'somebody')}, {day(one.at)}: {text}")
        if not found:
            say("Nothing stands open.")
    return 0


def _wording(field: str, value: object) -> str:
    if field == "deleted":
        return "deleted it" if value else "went on with it"
    return str(value).replace("\n", "\n        ")


def settle(arguments: argparse.Namespace) -> int:
    """Decide one field."""
    from mentordesk.workspace.conflicts import settle as decide

    if bool(arguments.how) == bool(arguments.head):
        raise Refused("Say how to settle it. Nothing was changed.", "Write mine, theirs or both, or --head with an id.")
    with writing(arguments.workspace) as (workspace, _):
        kind = kind_named(arguments.kind)
        record = record_named(workspace, kind, arguments.id)
        if arguments.field not in kind.fields and arguments.field != "deleted":
            raise NotFound(f"{kind.table} have no field “{arguments.field}”. Nothing was changed.")
        changes = decide(workspace, kind.table, record.id, arguments.field, arguments.how or arguments.head)
    say_json(sorted(changes.ids))
    return 0
