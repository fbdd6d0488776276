"""portfolio, calendar, export, demo: what goes out of the program, and the sample pair."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from mentordesk.cli.opening import reading, workspace_argument
from mentordesk.cli.output import ShownProgress, say
from mentordesk.documents.composition import AUDIENCES, LANGUAGES, PAPERS, PARTS, USUAL, Audience, Composition


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    portfolio_ = commands.add_parser("portfolio", help="print the portfolio")
    workspace_argument(portfolio_)
    portfolio_.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    portfolio_.add_argument(
        "--milestone", action="append", metavar="ID", help="only this milestone; several are printed in the order given"
    )
    portfolio_.add_argument("--audience", choices=AUDIENCES, help="for whom: what goes in and the words in front")
    portfolio_.add_argument(
        "--part", action="append", choices=PARTS, help="only these parts; may be given several times"
    )
    portfolio_.add_argument("--title", metavar="TEXT")
    portfolio_.add_argument("--subtitle", metavar="TEXT")
    portfolio_.add_argument("--introduction", metavar="TEXT", help="Markdown")
    portfolio_.add_argument("--language", choices=LANGUAGES, default="", help="of the words that MentorDesk adds")
    portfolio_.add_argument("--paper", choices=PAPERS, default="a4")
    portfolio_.set_defaults(run=portfolio)
    calendar_ = commands.add_parser("calendar", help="write the sessions as a calendar file")
    workspace_argument(calendar_)
    calendar_.add_argument("--out", type=Path, required=True, metavar="FILE.ics")
    calendar_.add_argument(
        "--session", action="append", metavar="ID", help="only this session; may be given several times"
    )
    calendar_.set_defaults(run=calendar)
    export_ = commands.add_parser("export", help="write everything as Markdown and plain files")
    workspace_argument(export_)
    export_.add_argument("folder", type=Path, metavar="DIR", help="a new folder")
    export_.set_defaults(run=export)
    demo_ = commands.add_parser("demo", help="make the sample pair: DIR/mentor and DIR/mentee")
    demo_.add_argument("folder", type=Path, metavar="DIR")
    demo_.set_defaults(run=demo)


def portfolio(arguments: argparse.Namespace) -> int:
    """Print the chosen milestones, or all."""
    from mentordesk.cli.looking import record_named
    from mentordesk.documents.compose import compose
    from mentordesk.documents.portfolio import write_portfolio
    from mentordesk.records import Milestone

    audience: Audience = arguments.audience or "us"
    parts = frozenset(arguments.part or USUAL[audience])
    if arguments.milestone and not (arguments.audience or arguments.part):
        parts -= {"rest", "sessions"}
    with reading(arguments.workspace) as workspace, ShownProgress() as progress:
        composition = Composition(
            milestones=tuple(record_named(workspace, Milestone, each).id for each in arguments.milestone or ()),
            audience=audience,
            parts=parts,
            title=arguments.title,
            subtitle=arguments.subtitle,
            introduction=arguments.introduction,
            language=arguments.language,
            paper=arguments.paper,
        )
        gathered = compose(workspace, composition)
        result = write_portfolio(gathered, arguments.out, progress, timestamp=datetime.now().astimezone())
    say(f"{result.path}: {result.pages} pages" + (f", {result.standard}" if result.standard else ""))
    for note in result.notes:
        say(note)
    return 0


def calendar(arguments: argparse.Namespace) -> int:
    """Write the chosen sessions for a calendar program, or all that have a day."""
    from mentordesk.cli.looking import record_named
    from mentordesk.documents.calendar import dated, write_calendar
    from mentordesk.records import Session

    with reading(arguments.workspace) as workspace:
        named = [record_named(workspace, Session, each).id for each in arguments.session or []]
        chosen = [workspace.get(Session, each) for each in named] or dated(workspace)
        write_calendar(workspace, chosen, arguments.out)
    say(f"{arguments.out}: {len(chosen)} sessions")
    return 0


def export(arguments: argparse.Namespace) -> int:
    """Write everything in files that need no program of ours."""
    from mentordesk.documents.export import write_export

    with reading(arguments.workspace) as workspace, ShownProgress() as progress:
        count = write_export(workspace, arguments.folder, progress)
    say(f"{arguments.folder}: {count} files; begin with README.md")
    return 0


def demo(arguments: argparse.Namespace) -> int:
    """Make the sample pair."""
    from mentordesk.sample.demo import make_demo

    with ShownProgress() as progress:
        made = make_demo(arguments.folder, progress)
    say(f"The mentor's workspace: {made.mentor}")
    say(f"The mentee's workspace: {made.mentee}")
    say("They have written to each other for a year; try: mentordesk-cli show " + str(made.mentee))
    return 0
