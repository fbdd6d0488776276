"""show, log, search: what is there, what happened, what is written where."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import reading, workspace_argument
from mentordesk.cli.output import day, say, say_json
from mentordesk.errors import NotFound

if TYPE_CHECKING:
    from mentordesk.queries.history import Entry
    from mentordesk.records import Record
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    show_ = commands.add_parser("show", help="everything shared, one kind, or one record")
    workspace_argument(show_)
    show_.add_argument("kind", nargs="?", default="", metavar="KIND", help="such as goals")
    show_.add_argument("id", nargs="?", default="", metavar="ID", help="an id, or its beginning")
    show_.add_argument("--json", action="store_true", help="canonical: two workspaces that agree print the same bytes")
    show_.set_defaults(run=show)
    log_ = commands.add_parser("log", help="the history, the latest last")
    workspace_argument(log_)
    log_.add_argument("--since", type=int, default=0, metavar="N", help="only what arrived after number N")
    log_.add_argument("--json", action="store_true", help="print one JSON object a change")
    log_.set_defaults(run=log)
    search_ = commands.add_parser("search", help="find words in everything written")
    workspace_argument(search_)
    search_.add_argument("words", nargs="+", metavar="WORDS")
    search_.set_defaults(run=search)


def kind_named(name: str) -> type[Record]:
    """Return a kind of record by the name of its table.

    Raises:
        NotFound: there is none.
    """
    from mentordesk.records import kinds

    if (kind := kinds().get(name)) is None:
        raise NotFound(
            f"There is no kind of record “{name}”. Nothing was changed.", f"Use one of: {', '.join(kinds())}."
        )
    return kind


def record_named(workspace: Workspace, kind: type[Record], beginning: str) -> Record:
    """Return a live record by its id or the beginning of it.

    Raises:
        NotFound: there is none, or several begin so.
    """
    found = workspace.select(kind, "id = ?", [beginning])
    found = found or workspace.select(kind, "substr(id, 1, length(?1)) = ?1", [beginning], limit=2)
    if len(found) != 1:
        how = "Several records in" if found else "There is no record in"
        raise NotFound(
            f"{how} {kind.table} that begin with {beginning}." if found else f"{how} {kind.table}: {beginning}."
        )
    return found[0]


def show(arguments: argparse.Namespace) -> int:
    """Print what is shared."""
    from mentordesk.queries import show as shown
    from mentordesk.records import kinds

    with reading(arguments.workspace) as workspace:
        if not arguments.kind:
            if arguments.json:
                say_json(shown.everything(workspace))
                return 0
            for kind in kinds().values():
                _list(workspace, kind, with_heading=True)
            return 0
        kind = kind_named(arguments.kind)
        if not arguments.id:
            if arguments.json:
                say_json(shown.of_kind(workspace, kind))
            else:
                _list(workspace, kind, with_heading=False)
            return 0
        record = record_named(workspace, kind, arguments.id)
        if arguments.json:
            say_json(shown.shown(workspace, record))
        else:
            _one(workspace, record)
    return 0


def _list(workspace: Workspace, kind: type[Record], *, with_heading: bool) -> None:
    order = "position, id" if "position" in kind.fields else "id"
    found = workspace.select(kind, order=order)
    if with_heading and found:
        say(f"{kind.table} ({len(found)})")
    for each in found:
        say(f"{'  ' if with_heading else ''}{each.id}  {_title(workspace, each)}")


def _title(workspace: Workspace, record: Record) -> str:
    from mentordesk.queries.history import title

    return record.label or title(workspace, record.table, record.id)


def _one(workspace: Workspace, record: Record) -> None:
    """Print one record, its unsettled fields marked."""
    from mentordesk.queries.tags import tags_of
    from mentordesk.records.tag import OWNERS
    from mentordesk.workspace.conflicts import unsettled_fields

    unsettled = unsettled_fields(workspace, record.table, record.id)
    say(f"{record.table} {record.id}")
    for name, value in record.cells().items():
        if value != "":
            mark = "  [both of you changed this]" if name in unsettled else ""
            say(f"  {name}: {str(value).replace(chr(10), chr(10) + '    ')}{mark}")
    if record.table in OWNERS and (tags := tags_of(workspace, record.table, record.id)):
        say(f"  tags: {', '.join(each.label for each in tags)}")
    for problem in record.problems():
        say(f"  ! {problem.field} {problem.text}")


def log(arguments: argparse.Namespace) -> int:
    """Print the history."""
    from mentordesk.queries.history import history
    from mentordesk.queries.people import names

    with reading(arguments.workspace) as workspace:
        people = names(workspace)
        for entry in reversed(history(workspace, since=arguments.since)):
            if arguments.json:
                say_json(_as_json(entry))
                continue
            about = f"about {day(entry.at)} (clock differed)" if entry.clock_differed else day(entry.at)
            titles = [f"{each.kind} {each.title or each.table}" for each in entry.records[:3]]
            more = f" and {len(entry.records) - 3} more" if len(entry.records) > 3 else ""
            name = people.get(entry.author, "somebody")
            say(f"{entry.number:>5}  {entry.id[:12]}  {about}  {name}  {entry.action}  {', '.join(titles)}{more}")
    return 0


def _as_json(entry: Entry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "id": entry.id,
        "action": entry.action,
        "author": entry.author,
        "at": entry.at,
        "clock_differed": entry.clock_differed,
        "import": entry.import_number,
        "records": [
            {
                "kind": each.table,
                "id": each.row,
                "title": each.title,
                "change": each.kind,
                "fields": {cell.field: [cell.before, cell.after] for cell in each.cells},
            }
            for each in entry.records
        ],
    }


def search(arguments: argparse.Namespace) -> int:
    """Print the records that hold all the words."""
    with reading(arguments.workspace) as workspace:
        found = workspace.search.find(" ".join(arguments.words))
        for hit in found:
            private = " (private)" if hit.is_private else ""
            place = f", {hit.place.unit} {hit.place.number}" if hit.place is not None else ""
            say(f"{hit.table} {hit.row}  {hit.title}{place}{private}")
            if hit.snippet and hit.snippet != hit.title:
                say(f"    {' '.join(hit.snippet.split())}")
    if not found:
        say("Nothing holds all of these words.")
    return 0
