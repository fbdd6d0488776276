"""tag, untag, tags: words put on records, and the records found by them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mentordesk.cli.looking import kind_named, record_named
from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import say, say_json

if TYPE_CHECKING:
    from mentordesk.records import Record
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    tag_ = commands.add_parser("tag", help="put tags on a goal, an artifact or a reflection")
    untag_ = commands.add_parser("untag", help="take tags off a record")
    for each in (tag_, untag_):
        workspace_argument(each)
        each.add_argument("kind", metavar="KIND", help="goals, artifacts or reflections")
        each.add_argument("id", metavar="ID", help="an id, or its beginning; of a private reflection the whole id")
        each.add_argument("words", nargs="+", metavar="TAG", help="one tag a word; quote a tag of several words")
    tag_.set_defaults(run=tag)
    untag_.set_defaults(run=untag)
    tags_ = commands.add_parser("tags", help="every tag in use, or the records that carry one")
    workspace_argument(tags_)
    tags_.add_argument("word", nargs="?", default="", metavar="TAG")
    tags_.add_argument("--json", action="store_true", help="print one JSON object a line")
    tags_.set_defaults(run=tags)


def tag(arguments: argparse.Namespace) -> int:
    """Put tags on a record."""
    from mentordesk.actions.tags import tag as put_on

    with writing(arguments.workspace) as (workspace, _):
        record = _named(workspace, arguments.kind, arguments.id)
        workspace.do(put_on, kind=arguments.kind, record=record, words=",".join(arguments.words))
        _say_tags(workspace, arguments.kind, record)
    return 0


def untag(arguments: argparse.Namespace) -> int:
    """Take tags off a record."""
    from mentordesk.actions.tags import untag as take_off

    with writing(arguments.workspace) as (workspace, _):
        record = _named(workspace, arguments.kind, arguments.id)
        for word in arguments.words:
            workspace.do(take_off, kind=arguments.kind, record=record, word=word)
        _say_tags(workspace, arguments.kind, record)
    return 0


def tags(arguments: argparse.Namespace) -> int:
    """Print the tags with how many records carry each, or the records that carry one."""
    from mentordesk.queries.tags import all_tags, records_with
    from mentordesk.records.plain import shown

    with reading(arguments.workspace) as workspace:
        if arguments.word:
            found = records_with(workspace, arguments.word)
            for table, row in found:
                record = _record(workspace, table, row)
                if arguments.json:
                    say_json({"kind": table, "id": row, "title": record.label})
                else:
                    say(f"{table} {row}  {record.label}")
            if not found and not arguments.json:
                say("No record carries this tag.")
            return 0
        counted = all_tags(workspace, with_private=True)
    for each in counted:
        if arguments.json:
            say_json({"tag": each.word, "records": each.records})
        else:
            say(f"{each.records:>5}  {shown(each.word)}")
    if not counted and not arguments.json:
        say("No record carries a tag.")
    return 0


def _named(workspace: Workspace, kind: str, beginning: str) -> str:
    """Return the id of a record, shared or private."""
    if workspace.private.holds(kind, beginning):
        return beginning
    return record_named(workspace, kind_named(kind), beginning).id


def _record(workspace: Workspace, table: str, row: str) -> Record:
    kind = kind_named(table)
    return workspace.private.get(kind, row) or workspace.get(kind, row)


def _say_tags(workspace: Workspace, table: str, row: str) -> None:
    from mentordesk.queries.tags import tags_of

    found = [each.label for each in tags_of(workspace, table, row)]
    say(f"Tags: {', '.join(found)}" if found else "No tags.")
