"""backup, restore, recover, sheet, safety-words: a way back after a loss, and who the other one is."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.cli.backups import bring_back
from mentordesk.cli.english import counted
from mentordesk.cli.opening import reading, workspace_argument, writing
from mentordesk.cli.output import ShownProgress, complain, say
from mentordesk.cli.pairs import tell_sheet, write_sheet
from mentordesk.cli.paper import recovery_of, words_argument, words_in
from mentordesk.errors import Refused
from mentordesk.home import Home

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    recover_ = commands.add_parser(
        "recover", help="bring a lost pair back from your 24 words and the updates in your mailbox"
    )
    recover_.add_argument("workspace", type=Path, metavar="WORKSPACE", help="a new folder for the pair")
    recover_.add_argument(
        "files",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="updates, mails, mailboxes, folders: yours and your partner's",
    )
    words_argument(recover_, required=True)
    _name_argument(recover_)
    recover_.set_defaults(run=recover)
    backup_ = commands.add_parser("backup", help="write everything, private records too, sealed to your 24 words alone")
    workspace_argument(backup_)
    backup_.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="a .mentordesk-backup file, or a folder"
    )
    backup_.set_defaults(run=backup)
    restore_ = commands.add_parser(
        "restore",
        help="bring a pair back from a backup file and your 24 words, or as one of its snapshots has it",
        usage="%(prog)s FILE WORKSPACE --words-from FILE [--name NAME]\n"
        "       %(prog)s WORKSPACE --snapshot NAME [--private]",
    )
    restore_.add_argument("file", type=Path, metavar="FILE", help="the backup, or with --snapshot the folder of a pair")
    restore_.add_argument("workspace", type=Path, nargs="?", metavar="WORKSPACE", help="a new folder for the pair")
    words_argument(restore_)
    _name_argument(restore_)
    restore_.add_argument("--snapshot", metavar="NAME", default="", help="the state to go back to; “latest” will do")
    restore_.add_argument("--private", action="store_true", help="private records of then, too")
    restore_.set_defaults(run=restore, usage=restore_.format_usage())
    safety = commands.add_parser("safety-words", help="print twelve words to compare with your partner by phone")
    workspace_argument(safety)
    safety.set_defaults(run=safety_words)
    sheet_ = commands.add_parser(
        "sheet", help="make a new recovery sheet; without the old words your partner must confirm it"
    )
    workspace_argument(sheet_)
    sheet_.add_argument("--recovery", type=Path, required=True, metavar="FILE", help="where to write the new sheet")
    words_argument(sheet_, "of the old sheet; leave it out where that is lost")
    sheet_.set_defaults(run=sheet)
    confirm_ = commands.add_parser(
        "confirm-sheet", help="take your partner's new recovery sheet, after comparing the safety words"
    )
    workspace_argument(confirm_)
    confirm_.set_defaults(run=confirm_sheet)


def _name_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="", help="what this laptop is called from now on")


def _came_back(workspace: Workspace, name: str, sentences: Sequence[str]) -> None:
    """Name this laptop if that is wanted, and say what came back."""
    from mentordesk.actions.laptops import name_laptop

    if name.strip():
        workspace.do(name_laptop, name)
    for sentence in sentences:
        say(sentence)


def recover(arguments: argparse.Namespace) -> int:
    """Make a lost pair's folder anew."""
    from mentordesk.bundles import recovering

    home = Home.of()
    with ShownProgress() as progress:
        words = words_in(arguments.words_from)
        found = recovering.recover(arguments.workspace, home.keystore(), words, arguments.files, progress=progress)
    with found.started.workspace as workspace:
        _came_back(workspace, arguments.name, recovering.sentences(workspace, found))
        home.remember_pair(arguments.workspace)
    for name, error in found.unused:
        complain(f"{name}: {error}")
    return 0


def backup(arguments: argparse.Namespace) -> int:
    """Write a backup file."""
    from mentordesk.bundles.backup import file_name, write_backup

    with writing(arguments.workspace) as (workspace, laptop), ShownProgress() as progress:
        out: Path = arguments.out
        kept = write_backup(workspace, laptop, out / file_name(workspace) if out.is_dir() else out, progress)
    changes, files = counted(kept.changes, "change"), counted(kept.files, "file")
    private = counted(kept.private, "private record")
    say(f"{kept.path}: {changes}, {files}, {private}")
    say("Only your 24 recovery words open it. Keep it away from this laptop.")
    return 0


def restore(arguments: argparse.Namespace) -> int:
    """Make a pair's folder anew from a backup file, or bring one of its snapshots back."""
    from mentordesk.bundles import from_backup

    from_file = bool(arguments.workspace and arguments.words_from)
    if from_file == bool(arguments.snapshot) or (from_file and arguments.private):
        complain(arguments.usage.rstrip())
        return 2
    if arguments.snapshot:
        return bring_back(arguments.file, arguments.snapshot, with_private=arguments.private)

    home = Home.of()
    with ShownProgress() as progress:
        words = words_in(arguments.words_from)
        found = from_backup.restore_backup(
            arguments.file, arguments.workspace, home.keystore(), words, progress=progress
        )
    with found.started.workspace as workspace:
        _came_back(workspace, arguments.name, from_backup.sentences(workspace, found))
        home.remember_pair(arguments.workspace)
    return 0


def safety_words(arguments: argparse.Namespace) -> int:
    """Print the words that are the same on both laptops when nobody stands between them."""
    from mentordesk.bundles.new_sheet import waiting_words
    from mentordesk.bundles.pairing import safety_words

    with reading(arguments.workspace) as workspace:
        found, later = safety_words(workspace), waiting_words(workspace)
    if not found:
        raise Refused(
            "There are no safety words yet: your partner's reply has not been brought in. Nothing was changed.",
            "Bring the reply in first.",
        )
    say(found)
    if later:
        say("A new recovery sheet waits to be confirmed. If it is genuine, both of you see these words for it:")
        say(later)
    return 0


def sheet(arguments: argparse.Namespace) -> int:
    """Write new words, and let them take the place of the old ones."""
    from mentordesk.bundles import new_sheet
    from mentordesk.bundles.recovery import Recovery
    from mentordesk.queries.people import me, partner

    place: Path = arguments.recovery
    if place.exists():
        raise Refused(f"There is already a file {place.name}. Nothing was changed.", "Name another one.")
    with writing(arguments.workspace) as (workspace, laptop):
        old, fresh = recovery_of(workspace, arguments.words_from), Recovery.generate()
        statement = new_sheet.state_new(workspace, laptop, fresh, old)
        write_sheet(place, me(workspace).name, fresh.words)
        try:
            counts = new_sheet.begin(workspace, statement)
        except BaseException:
            place.unlink(missing_ok=True)
            raise
        name = partner(workspace).name
        tell_sheet(place)
        if counts:
            say(f"The old words open nothing that comes from now on. Your next update tells {name}.")
        else:
            say(f"Send {name} an update, then compare these safety words by phone; {name} confirms the new sheet:")
            say(new_sheet.waiting_words(workspace))
    return 0


def confirm_sheet(arguments: argparse.Namespace) -> int:
    """Take the partner's new sheet."""
    from mentordesk.bundles import new_sheet

    with writing(arguments.workspace) as (workspace, _):
        name = new_sheet.confirm(workspace)
    say(f"{name}'s new recovery sheet counts from now on; your next update tells {name}.")
    return 0
