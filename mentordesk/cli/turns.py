"""ledger, nudge: what was made and confirmed, whose turn it is, and a kind word when the agreed time is over."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.cli.english import counted
from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import ShownProgress, day, say, say_json
from mentordesk.errors import Refused

if TYPE_CHECKING:
    from mentordesk.queries.ledger import Ledger, MadeUpdate
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    ledger_ = commands.add_parser("ledger", help="updates made and confirmed, and whose turn it is since when")
    workspace_argument(ledger_)
    ledger_.add_argument("--json", action="store_true", help="print one JSON object")
    ledger_.set_defaults(run=ledger)
    nudge_ = commands.add_parser(
        "nudge", help="write a kind reminder with a fresh update, once the agreed time is over"
    )
    workspace_argument(nudge_)
    nudge_.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write the mail into")
    nudge_.set_defaults(run=nudge)


def ledger(arguments: argparse.Namespace) -> int:
    """Print what was made and confirmed, and whose turn it is."""
    from mentordesk.queries import ledger as ledgers
    from mentordesk.queries.people import partner

    with reading(arguments.workspace) as workspace:
        found = ledgers.ledger(workspace)
        if arguments.json:
            say_json(_as_json(found))
            return 0
        say(_turn(found, partner(workspace).name))
        for each in found.made:
            say(f"{day(each.at)}  {counted(each.changes, 'change')}, {_state(workspace, found, each)}")
    return 0


def _turn(found: Ledger, name: str) -> str:
    turn = found.turn
    agreed = f"agreed: {counted(turn.days, 'day')}" + (f", over since {day(turn.due)}" if turn.is_overdue else "")
    if turn.who == "partner":
        return f"Waiting for {name} since {day(turn.since)} ({agreed})."
    if turn.who == "me":
        return f"It is your turn: what {name} sent came in on {day(turn.since)} ({agreed})."
    return "Nothing waits for an answer." if found.made else "No update made yet."


def _state(workspace: Workspace, found: Ledger, made: MadeUpdate) -> str:
    if not made.confirmed:
        return "not confirmed yet"
    confirmed = f"confirmed {day(made.confirmed)}"
    if len(found.laptops) < 2:
        return confirmed
    return f"{confirmed} by {len(made.by)} of {len(found.laptops)} laptops"


def _as_json(found: Ledger) -> dict[str, Any]:
    turn = found.turn
    return {
        "turn": {"who": turn.who, "since": turn.since, "days": turn.days, "due": turn.due, "overdue": turn.is_overdue},
        "unconfirmed": found.unconfirmed,
        "laptops": dict(found.laptops),
        "made": [
            {"id": each.id, "at": each.at, "changes": each.changes, "confirmed": each.confirmed, "by": dict(each.by)}
            for each in found.made
        ],
    }


def nudge(arguments: argparse.Namespace) -> int:
    """Write a reminder with a fresh update attached, addressed and ready to send."""
    from mentordesk.bundles import mail, send
    from mentordesk.bundles.files import working_folder
    from mentordesk.queries import ledger as ledgers
    from mentordesk.queries.people import me, partner

    with writing(arguments.workspace) as (workspace, laptop), ShownProgress() as progress:
        turn = ledgers.ledger(workspace).turn
        sender, recipient = me(workspace), partner(workspace)
        if turn.who != "partner" or not turn.is_overdue:
            raise Refused(
                f"There is no reason to remind {recipient.name}: nothing is over the agreed time. Nothing was written.",
                "Look at the ledger to see whose turn it is.",
            )
        with tempfile.TemporaryDirectory(prefix="sending-", dir=working_folder(workspace.folder)) as temp:
            made = send.make(workspace, laptop, Path(temp), progress=progress)
            for number, each in enumerate(made.paths, start=1):
                part = (number, len(made.paths))
                subject, body = mail.nudge_mail(sender.name, recipient.name, day(turn.since), part)
                target = arguments.out / f"{each.stem}.eml"
                mail.write_draft(
                    target,
                    each,
                    sender=(sender.name, sender.email),
                    recipient=(recipient.name, recipient.email),
                    subject=subject,
                    body=body,
                    at=workspace.clock(),
                )
                progress.close()
                say(str(target))
    return 0
