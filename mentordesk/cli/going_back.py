"""history, restore-version, bin, go-on: earlier versions, what was deleted, and going on without a lost part."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mentordesk.cli.deciding import change_named
from mentordesk.cli.looking import kind_named
from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import day, say, say_json
from mentordesk.errors import NotFound

if TYPE_CHECKING:
    from mentordesk.records import Record
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    history_ = commands.add_parser(
        "history", help="the versions of one record, the latest first, also of a deleted one"
    )
    _record_arguments(history_)
    history_.add_argument("--json", action="store_true")
    history_.set_defaults(run=history)
    restore_ = commands.add_parser(
        "restore-version", help="write a record again as it read after a change, or bring it back"
    )
    _record_arguments(restore_)
    restore_.add_argument(
        "change",
        nargs="?",
        default="",
        metavar="CHANGE",
        help="an id from its history; without one it is only undeleted",
    )
    restore_.add_argument("--field", default="", metavar="FIELD", help="this field alone")
    restore_.set_defaults(run=restore)
    bin_ = commands.add_parser("bin", help="what was deleted, the last first")
    workspace_argument(bin_)
    bin_.add_argument("--json", action="store_true")
    bin_.set_defaults(run=show_bin)
    go_on_ = commands.add_parser("go-on", help="apply what waits for a part of an update that was lost")
    workspace_argument(go_on_)
    go_on_.set_defaults(run=go_on)


def _record_arguments(parser: argparse.ArgumentParser) -> None:
    workspace_argument(parser)
    parser.add_argument("kind", metavar="KIND", help="such as goals")
    parser.add_argument("id", metavar="ID", help="an id, or its beginning")


def _id_named(workspace: Workspace, kind: type[Record], beginning: str) -> str:
    """Return the id of a record, deleted or not, by the beginning of it."""
    from mentordesk.queries.show import ids_beginning

    found = ids_beginning(workspace, kind, beginning)
    if len(found) != 1:
        how = f"Several records in {kind.table} begin with" if found else f"There is no record in {kind.table}:"
        raise NotFound(f"{how} {beginning}. Nothing was changed.")
    return found[0]


def history(arguments: argparse.Namespace) -> int:
    """Print the versions of a record."""
    from mentordesk.queries.people import names
    from mentordesk.queries.versions import versions

    with reading(arguments.workspace) as workspace:
        kind = kind_named(arguments.kind)
        found = versions(workspace, kind.table, _id_named(workspace, kind, arguments.id))
        if arguments.json:
            say_json(
                [
                    {
                        "id": each.id,
                        "action": each.action,
                        "author": each.author,
                        "at": each.at,
                        "clock_differed": each.clock_differed,
                        "change": each.kind,
                        "fields": {cell.field: [cell.before, cell.after] for cell in each.cells},
                    }
                    for each in found
                ]
            )
            return 0
        people = names(workspace)
        for each in found:
            about = f"about {day(each.at)} (clock differed)" if each.clock_differed else day(each.at)
            fields = ", ".join(cell.field for cell in each.cells)
            say(f"{each.id[:12]}  {about}  {people.get(each.author, 'somebody')}  {each.kind}  {fields}".rstrip())
    return 0


def restore(arguments: argparse.Namespace) -> int:
    """Go back to a version, or bring a deleted record back."""
    from mentordesk.actions.versions import bring_back, restore_version

    with writing(arguments.workspace) as (workspace, _):
        kind = kind_named(arguments.kind)
        record = _id_named(workspace, kind, arguments.id)
        if arguments.change:
            version = change_named(workspace, arguments.change)
            changes = workspace.do(restore_version, kind.table, record, version, arguments.field)
        else:
            changes = workspace.do(bring_back, kind.table, record)
    say_json(sorted(changes.ids))
    return 0


def show_bin(arguments: argparse.Namespace) -> int:
    """Print what was deleted."""
    from mentordesk.queries.bin import deleted
    from mentordesk.queries.people import names

    with reading(arguments.workspace) as workspace:
        found = deleted(workspace, limit=-1)
        people = names(workspace)
        if arguments.json:
            say_json(
                [
                    {
                        "kind": each.table,
                        "id": each.row,
                        "title": each.title,
                        "author": each.author,
                        "at": each.at,
                        "clock_differed": each.clock_differed,
                        "parts": each.parts,
                    }
                    for each in found
                ]
            )
            return 0
        for each in found:
            parts = f"  (and {each.parts} more that went with it)" if each.parts else ""
            who = people.get(each.author, "somebody")
            say(f"{each.table} {each.row}  {day(each.at)}  {who}: {each.title or each.table}{parts}")
    if not found:
        say("The bin is empty.")
    return 0


def go_on(arguments: argparse.Namespace) -> int:
    """Go on without a part that was lost."""
    from mentordesk.workspace.lost_part import go_on_without

    with writing(arguments.workspace) as (workspace, _):
        changes = go_on_without(workspace)
    say_json(sorted(changes.ids))
    return 0
