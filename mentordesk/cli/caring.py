"""doctor: what it found, and a rebuild from the log."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import workspace_argument, writing
from mentordesk.cli.output import ShownProgress, complain, say
from mentordesk.errors import MentorDeskError
from mentordesk.home import Home

if TYPE_CHECKING:
    from mentordesk.bundles.laptop import Laptop
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    doctor_ = commands.add_parser("doctor", help="check a pair and say what was found")
    workspace_argument(doctor_)
    doctor_.add_argument("--rebuild", action="store_true", help="work all tables out again from the history first")
    doctor_.set_defaults(run=doctor)


def doctor(arguments: argparse.Namespace) -> int:
    """Examine a pair; exit 1 when something should be done."""
    from mentordesk.workspace.doctor import examine, rebuild

    with writing(arguments.workspace) as (workspace, laptop), ShownProgress() as progress:
        if arguments.rebuild:
            rebuild(workspace, progress)
            say("Everything was worked out again from the history.")
        found = examine(workspace, progress, keys=_key_folder())
        progress.close()
        for each in found:
            (complain if each.is_fault else say)(each.text)
        key_problem = _key_problem(workspace, laptop)
    if key_problem:
        complain(key_problem)
    return int(bool(key_problem) or any(each.is_fault for each in found))


def _key_folder() -> Path | None:
    try:
        return getattr(Home.of().keystore(), "folder", None)
    except MentorDeskError:
        return None


def _key_problem(workspace: Workspace, laptop: Laptop) -> str:
    try:
        if laptop.device == workspace.device:
            return ""
    except MentorDeskError as error:
        return str(error)
    return "The keys here belong to another laptop. What you wrote is safe. Open the pair on the laptop that made it."
