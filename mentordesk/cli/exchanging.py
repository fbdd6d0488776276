"""send, receive: updates out and in."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.cli.opening import workspace_argument, writing
from mentordesk.cli.output import ShownProgress, complain, say, say_json
from mentordesk.cli.pairs import draft
from mentordesk.cli.paper import recovery_of, words_argument
from mentordesk.disk import disk_errors
from mentordesk.errors import MentorDeskError

if TYPE_CHECKING:
    from mentordesk.bundles.receive import Received
    from mentordesk.workspace.workspace import Workspace

PASTED = Path("-")
"""Stands for what comes in on standard input."""


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    send_ = commands.add_parser("send", help="write the update for your partner; prints one path a line")
    workspace_argument(send_)
    send_.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write into")
    send_.add_argument("--limit", type=int, metavar="MB", help="the largest mail that gets through, 20 by default")
    send_.add_argument("--eml", action="store_true", help="write addressed mail drafts with the update attached")
    send_.add_argument("--armor", action="store_true", help="write text for the body of a mail instead of attachments")
    send_.add_argument("--full", action="store_true", help="send everything, also what your partner has already")
    send_.add_argument(
        "--leave-out", type=int, metavar="MB", help="leave out files over this size; your partner can ask for them"
    )
    send_.set_defaults(run=send)
    receive_ = commands.add_parser("receive", help="bring in updates and replies: files, mails, mailboxes, folders")
    workspace_argument(receive_)
    receive_.add_argument("files", type=Path, nargs="+", metavar="FILE", help="what was sent; - reads pasted text")
    receive_.add_argument("--preview", action="store_true", help="show what would change; change nothing")
    words_argument(receive_, "what was made for an earlier laptop of yours opens, too")
    receive_.add_argument("--json", action="store_true", help="print one JSON object a file")
    receive_.set_defaults(run=receive)


def send(arguments: argparse.Namespace) -> int:
    """Write the update for the partner."""
    from mentordesk.bundles import send as sending
    from mentordesk.bundles.file_words import megabytes
    from mentordesk.bundles.files import working_folder

    usual = sending.LEAST_LIMIT if arguments.armor else sending.DEFAULT_LIMIT
    limit = usual if arguments.limit is None else arguments.limit
    with writing(arguments.workspace) as (workspace, laptop), ShownProgress() as progress:
        options: dict[str, Any] = {"full": arguments.full, "leave_out": arguments.leave_out, "progress": progress}
        if not arguments.eml and not arguments.armor:
            made = sending.make(workspace, laptop, arguments.out, limit=limit, **options)
            paths = list(made.paths)
        else:
            with tempfile.TemporaryDirectory(prefix="sending-", dir=working_folder(arguments.workspace)) as temp:
                made = sending.make(workspace, laptop, Path(temp), limit=limit, **options)
                paths = _written(workspace, made.paths, arguments)
    for path in paths:
        say(str(path))
    if made.plan.left:
        left = ", ".join(f"{name} ({megabytes(size)})" for name, size in made.left)
        complain(f"Left out for their size: {left}. Your partner can ask for them.")
    return 0


def _written(workspace: Workspace, sealed: Sequence[Path], arguments: argparse.Namespace) -> list[Path]:
    """Write one mail or text for each volume; all of them or none."""
    from mentordesk.workspace.unfinished import noted

    paths: list[Path] = []
    stem = sealed[0].stem.removesuffix(f"-1of{len(sealed)}")
    with noted(workspace.folder, arguments.out, stem):
        try:
            for number, each in enumerate(sealed, start=1):
                target: Path = arguments.out / f"{each.stem}{'.eml' if arguments.eml else '.txt'}"
                if arguments.eml:
                    draft(workspace, each, target, part=(number, len(sealed)), as_text=arguments.armor)
                else:
                    _write_text(each, target)
                paths.append(target)
        except BaseException:
            for path in paths:
                path.unlink(missing_ok=True)
            raise
    return paths


def _write_text(sealed: Path, target: Path) -> None:
    from mentordesk.bundles import mail
    from mentordesk.bundles.files import replacing

    text = mail.armored_text(sealed)
    with replacing(target) as file:
        file.write(text.encode("ascii"))


def receive(arguments: argparse.Namespace) -> int:
    """Bring files in, one after the other; one that cannot be used does not stop the others."""
    from mentordesk.bundles import choosing
    from mentordesk.bundles import receive as taking
    from mentordesk.workspace.snapshots import Snapshots
    from mentordesk.workspace.way_back import WayBack

    code = 0
    with (
        _with_pasted(arguments.files) as files,
        writing(arguments.workspace) as (workspace, laptop),
        ShownProgress() as progress,
        WayBack(workspace) as way_back,
    ):
        paper = recovery_of(workspace, arguments.words_from)
        identities = [*laptop.identities, *([paper.age] if paper else [])]
        bring_in = partial(
            taking.receive,
            workspace,
            laptop,
            preview=arguments.preview,
            progress=progress,
            way_back=way_back,
            paper=paper,
        )
        for given in files:
            try:
                with choosing.chosen(workspace, identities, given, progress) as (found, passed_by):
                    for number, each in enumerate(found, start=1):
                        name = given.name if len(found) == 1 else f"{given.name} ({number} of {len(found)})"
                        several = len(arguments.files) > 1 or len(found) > 1
                        code |= _receive(arguments, bring_in, each, name, several, progress)
                    if passed_by:
                        progress.close()
                        _tell(arguments, given.name, len(arguments.files) > 1, taking.Received([passed_by]))
            except MentorDeskError as error:
                progress.close()
                code |= _refused(arguments, given.name, len(arguments.files) > 1, error)
        progress.close()
        Snapshots(workspace.folder).finish()
    return code


def _receive(
    arguments: argparse.Namespace,
    bring_in: Callable[[Path], Received],
    file: Path,
    name: str,
    several: bool,
    progress: ShownProgress,
) -> int:
    try:
        received = bring_in(file)
    except MentorDeskError as error:
        progress.close()
        return _refused(arguments, name, several, error)
    progress.close()
    _tell(arguments, name, several, received)
    return 0


def _tell(arguments: argparse.Namespace, name: str, several: bool, received: Received) -> None:
    if arguments.json:
        say_json({"file": name, "error": "", **_as_json(received)})
        return
    would = "Would bring in: " if arguments.preview and received.applied else ""
    say(f"{f'{name}: ' if several else ''}{would}{' '.join(received.sentences)}")
    if arguments.preview:
        for row in received.rows:
            what = "no longer counts:" if row.kind == "uncounted" else row.kind
            say(f"  {what} {row.table} {row.row} {row.title}")


@contextmanager
def _with_pasted(files: Sequence[Path]) -> Iterator[list[Path]]:
    """Give the files, with `-` replaced by a file of what comes in on standard input."""
    if PASTED not in files:
        yield list(files)
        return
    with tempfile.TemporaryDirectory(prefix="mentordesk-") as temp:
        pasted = Path(temp) / "standard input"
        with disk_errors(), pasted.open("wb") as target:
            shutil.copyfileobj(sys.stdin.buffer, target)
        yield [pasted if each == PASTED else each for each in files]


def _refused(arguments: argparse.Namespace, name: str, several: bool, error: MentorDeskError) -> int:
    if arguments.json:
        say_json({"file": name, "error": error.code, "sentences": [str(error)]})
    complain(f"{f'{name}: ' if several else ''}{error}")
    return 1


def _as_json(received: Received) -> dict[str, Any]:
    return {
        "sentences": list(received.sentences),
        "applied": received.applied,
        "decisions": received.decisions,
        "import": received.import_number,
        "sender": received.sender,
        "volume": list(received.volume),
        "records": [
            {
                "kind": row.table,
                "id": row.row,
                "change": row.kind,
                "title": row.title,
                "fields": [each.field for each in row.cells],
            }
            for row in received.rows
        ],
    }
