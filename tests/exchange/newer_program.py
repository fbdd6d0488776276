"""A much later program, made of this one: a number further on, with a table and a column more. A process of its own.

    python -m exchange.newer_program [[--quiet] FOLDER KEYS OUT [FILE…]]

Opens a workspace as an update of the program does, takes files in, adds a goal with a mood and another one, makes an
update, and prints as JSON what it sees. Without arguments it does so for every line of them, as JSON, on its input.
Quiet, it does not write.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.workspace import change_record, database

change_record.PROGRAM = change_record.SCHEMA = 9  # before anything else takes them over
database.FORMAT += 1
_least_before = change_record.least_program
change_record.least_program = lambda ops: 9 if any(op.table == "moods" for op in ops) else _least_before(ops)

from sqlite_utils import Database  # noqa: E402

from mentordesk.bundles import receive, send  # noqa: E402
from mentordesk.bundles.keystore import FileKeyStore  # noqa: E402
from mentordesk.bundles.laptop import Laptop  # noqa: E402
from mentordesk.records import Goal, Record  # noqa: E402
from mentordesk.records.base import link, number, record, text  # noqa: E402
from mentordesk.workspace.doctor import examine  # noqa: E402
from mentordesk.workspace.migrations import create_replicated, migrations  # noqa: E402
from mentordesk.workspace.workspace import Workspace  # noqa: E402

QUIET = "--quiet"


@record(table="moods", title="title")
@dataclass(frozen=True, kw_only=True)
class Mood(Record):
    """How somebody felt about a goal."""

    title: str = text()
    goal: str = link("goals")
    level: int = number()


@record(table="goals", title="title")
@dataclass(frozen=True, kw_only=True)
class MoodyGoal(Goal):
    """A goal that has a mood."""

    mood: str = link("moods")


@migrations()
def m999_moods(db: Database) -> None:
    """What the newer program adds."""
    create_replicated(db, "moods", "title goal level:0")
    db.execute("ALTER TABLE goals ADD COLUMN mood TEXT NOT NULL DEFAULT ''")


def write(workspace: Workspace) -> None:
    """Add a goal with a mood, and one that an older program could read if it had what is below."""
    with workspace.change("moods.set_mood") as change:
        mood = change.put(Mood(title="calm", level=3))
        change.put(MoodyGoal(title="Seen with a mood", mood=mood.id))
    with workspace.change("goals.add_goal") as change:
        change.put(MoodyGoal(title="On top of a newer change"))


def visit(folder: Path, keys: Path, out: Path, *files: Path, writes: bool = True) -> dict[str, Any]:
    """Do what the head of this file says, or all but the writing."""
    laptop = Laptop.load(FileKeyStore(keys.parent), keys.name)
    with Workspace.open(folder, lambda: laptop) as workspace:
        said = [sentence for file in files for sentence in receive.receive(workspace, laptop, file).sentences]
        if writes:
            write(workspace)
        made = send.make(workspace, laptop, out).paths
        return {
            "said": said,
            "moods": {each.id: [each.title, each.goal] for each in workspace.select(Mood)},
            "goals": {each.id: [each.title, each.mood] for each in workspace.select(MoodyGoal)},
            "waiting": len(workspace.log.waiting()),
            "ill": [each.text for each in examine(workspace) if each.is_fault and each.code != "access"],
            "made": [str(each) for each in made],
        }


def main() -> int:
    """Run the command line."""
    asked = [sys.argv[1:]] if sys.argv[1:] else map(json.loads, sys.stdin)
    for each in asked:
        writes = each[0] != QUIET
        print(json.dumps(visit(*map(Path, each if writes else each[1:]), writes=writes)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
