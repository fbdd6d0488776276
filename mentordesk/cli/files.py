"""files: which attached files are here, which come, and which to ask for."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import say, say_json

if TYPE_CHECKING:
    from mentordesk.queries.files import FileState
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the command of this file."""
    files_ = commands.add_parser("files", help="the files that are not here yet, and whether the next update asks")
    workspace_argument(files_)
    choice = files_.add_mutually_exclusive_group()
    choice.add_argument("--ask", metavar="NAME", help="let the next update ask for this file, by its name or hash")
    choice.add_argument("--no-ask", metavar="NAME", help="do without this file from now on")
    choice.add_argument("--all", action="store_true", help="list the files that are here, too")
    files_.add_argument("--json", action="store_true", help="print one JSON object a line")
    files_.set_defaults(run=files)


def files(arguments: argparse.Namespace) -> int:
    """List files, or change what is asked for."""
    from mentordesk.queries.files import all_files, lacked

    named = arguments.ask or arguments.no_ask
    if named:
        with writing(arguments.workspace) as (workspace, _):
            _choose(workspace, named, is_asked=bool(arguments.ask))
    with reading(arguments.workspace) as workspace:
        found = all_files(workspace) if arguments.all else lacked(workspace)
    for each in found:
        if arguments.json:
            say_json(_as_json(each))
        else:
            say(_line(each))
    if not found and not arguments.json:
        say("Every file is here." if not arguments.all else "No record names a file.")
    return 0


def _choose(workspace: Workspace, named: str, *, is_asked: bool) -> None:
    from mentordesk.errors import NotFound, Refused
    from mentordesk.queries.files import lacked
    from mentordesk.workspace import file_news

    every = lacked(workspace)
    found = [each for each in every if named in (each.name, each.content)]
    found = found or [each for each in every if len(named) >= 6 and each.content.startswith(named)]
    if not found:
        raise NotFound(
            f"No file called {named} is missing here. Nothing was changed.", "Run “files” to see their names."
        )
    if len(found) > 1:
        hashes = ", ".join(each.content[:12] for each in found)
        raise Refused(
            f"{len(found)} missing files are called {named}. Nothing was changed.", f"Name one by its hash: {hashes}."
        )
    file_news.choose(workspace, found[0].content, is_asked=is_asked)


def _line(file: FileState) -> str:
    from mentordesk.bundles import file_words
    from mentordesk.queries.files import NOBODY

    if file.state == NOBODY:
        return file_words.nobody_has(file)
    return f"{file.name} ({file_words.megabytes(file.size)}): {file_words.state_words(file)}"


def _as_json(file: FileState) -> dict[str, Any]:
    return {
        "hash": file.content,
        "name": file.name,
        "kind": file.table,
        "id": file.row,
        "size": file.size,
        "here": file.held,
        "state": file.state,
        "asked": file.asked,
        "travelled": file.travelled,
        "by_me": file.by_me,
    }
