"""snapshots: the states of a pair that are kept beside it, what is different since, and bringing one back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import complain, say, say_json
from mentordesk.errors import NotFound

if TYPE_CHECKING:
    from mentordesk.queries.snapshots import Since
    from mentordesk.workspace.snapshot_files import Snapshot
    from mentordesk.workspace.snapshots import Snapshots

_WORDS = {
    "import": "before an update came in",
    "daily": "of the day",
    "manual": "kept on request",
    "restore": "before one was brought back",
    "damaged": "the damaged file of before",
    "newer": "the file of a newer program",
}


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    snapshots_ = commands.add_parser("snapshots", help="list the states that are kept of a pair, or look into one")
    workspace_argument(snapshots_)
    snapshots_.add_argument("name", nargs="?", default="", metavar="NAME", help="look into this one; “latest” will do")
    snapshots_.add_argument("--keep", action="store_true", help="keep one of now first")
    snapshots_.add_argument("--json", action="store_true")
    snapshots_.set_defaults(run=show)


def show(arguments: argparse.Namespace) -> int:
    """List what is kept, or say what is different since one of them."""
    from mentordesk.workspace.daily import Daily, not_kept
    from mentordesk.workspace.snapshots import Snapshots

    if arguments.keep:
        with writing(arguments.workspace) as (workspace, _):
            Daily(workspace).keep_now().wait()
    with reading(arguments.workspace):
        snapshots = Snapshots(arguments.workspace)
    if arguments.name:
        return _show_one(arguments.workspace, named(snapshots, arguments.name), arguments.json)
    found = snapshots.list()
    if arguments.json:
        say_json([_as_json(each) for each in found])
    else:
        for each in found:
            say(f"{each.name}  {_moment(each)}  {_size(each.size)}  {_WORDS[each.kind]}")
        if not found:
            say("No snapshot is kept yet.")
    if failed := not_kept(snapshots):
        complain(str(failed))
    return 0


def named(snapshots: Snapshots, given: str) -> Snapshot:
    """Return a snapshot by its name, its number or “latest”.

    Raises:
        NotFound: there is no such snapshot.
    """
    for each in snapshots.list():
        if given in (each.name, str(each.number), f"{each.number:06}", "latest"):
            return each
    raise NotFound(
        f"There is no snapshot {given}. Nothing was changed.", "The command snapshots lists them.", name=given
    )


def _show_one(folder: Path, snapshot: Snapshot, is_json: bool) -> int:
    from mentordesk.queries import snapshots as queries
    from mentordesk.workspace.past import Past

    with reading(folder) as now, Past.of(folder, snapshot) as past:
        counts, since = queries.counts(past), queries.since(now, past)
    if is_json:
        say_json({**_as_json(snapshot), "records": counts, "since": _since_as_json(since)})
        return 0
    say(f"{snapshot.name}: {_moment(snapshot)}, {_WORDS[snapshot.kind]}")
    for table, count in counts.items():
        say(f"  {count} {table}")
    say(f"Since then {since.mine} changes by you and {since.theirs} by your partner.")
    for each in since.records:
        private = ", private" if each.is_private else ""
        say(f"  {each.kind} {each.table} {each.row}  {each.title}{private}")
    return 0


def _as_json(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "name": snapshot.name,
        "kind": snapshot.kind,
        "at": int(snapshot.at.timestamp() * 1000),
        "size": snapshot.size,
        "private": snapshot.private.is_file(),
    }


def _since_as_json(since: Since) -> dict[str, Any]:
    return {
        "mine": since.mine,
        "theirs": since.theirs,
        "with_partner": since.with_partner,
        "sent": since.sent,
        "private": since.private,
        "records": [
            {"kind": each.table, "id": each.row, "change": each.kind, "title": each.title, "private": each.is_private}
            for each in since.records
        ],
    }


def _moment(snapshot: Snapshot) -> str:
    return f"{snapshot.at.astimezone():%Y-%m-%d %H:%M}"


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def bring_back(folder: Path, name: str, *, with_private: bool) -> int:
    """Bring a snapshot back into a pair, and say what that does not take back."""
    from mentordesk.workspace.snapshots import Snapshots

    if not folder.is_dir():
        raise NotFound(f"There is no pair in the folder {folder.name}.", "Check the folder's name.", folder=folder.name)
    snapshots = Snapshots(folder)
    snapshot = named(snapshots, name)
    before = snapshots.restore(snapshot, with_private=with_private)
    say(f"The pair is as it was on {_moment(snapshot)}.")
    if before is not None:
        say(f"What was there before is kept as {before.name}.")
    say("What your partner has already comes back with the next update; updates you sent stay sent.")
    if not with_private:
        say("Private records stay as they are; --private brings those of then back.")
    with writing(folder):
        pass  # it is noticed here that this is an earlier state: it goes on as a new laptop
    return 0
