"""The program is killed on the way back: recovering, a backup file, restoring it, a new sheet, joining, going on.

What these promise: a folder has its name when it is whole, a backup file too; of two sheets one counts; no two laptops
write under one key. Started again, each comes to its end.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterator
from itertools import count
from pathlib import Path
from unittest import mock

from exchange.pair import MENTEE, MENTOR, READY, Side, copy_side, open_side, template, unsound, words
from mentordesk.bundles import going_on, joining, new_sheet, opening, recovering
from mentordesk.bundles.age import ScryptRecipient
from mentordesk.bundles.backup import write_backup
from mentordesk.bundles.from_backup import restore_backup
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.queries.roots import roots
from mentordesk.records import Reflection
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.lease import Lease
from mentordesk.workspace.workspace import Workspace

BACKUP = "all.mentordesk-backup"
COPIES = 6

Say = Callable[..., None]
Told = dict[str, list[list[str]]]


# --- what is there when a child begins --------------------------------------------------------------------------------


def prepare(prepared: Path, names: Collection[str]) -> None:
    """Make a folder for each of these kinds of child."""
    os.environ[READY] = str(template()[0])
    for name in [each for each in CHILDREN if each in names]:
        (prepared / name / "out").mkdir(parents=True)
        PREPARE[name](prepared / name)


def _mailbox(place: Path) -> None:
    mentor, mentee = (copy_side(place, who) for who in (MENTOR, MENTEE))
    mails = mentee.send(full=True)
    for number in range(3):
        mentor.add_goal(f"goal {number}", why="a longer text\n\n" * 20)
        mails += mentor.send(full=number == 0)
    for side in (mentor, mentee):
        side.workspace.close()
    (place / "mails").mkdir()
    for each in mails:
        shutil.move(each, place / "mails")
    for who in (MENTOR, MENTEE):
        shutil.rmtree(place / who)


def _backup(place: Path) -> None:
    side = copy_side(place, MENTEE)
    with side.workspace.change("reflections.write") as change:
        change.put_private(Reflection(title="only mine"))
    side.workspace.attachments.add(bytes(range(256)) * 4_000)
    write_backup(side.workspace, side.laptop, place / BACKUP)
    side.workspace.close()
    shutil.rmtree(place / MENTEE)


def _invitation(place: Path) -> None:
    side = copy_side(place, MENTEE)
    with mock.patch.object(ScryptRecipient.__init__, "__defaults__", (15,)):  # stretched as little as may be
        code = joining.invite_laptop(side.workspace, side.laptop, place / "own.mentordesk", "Second")
    (place / "code").write_text(code)
    side.workspace.close()
    shutil.rmtree(place / MENTEE)


def _original(place: Path) -> None:
    copy_side(place, MENTOR).workspace.close()
    with Workspace.reader(place / MENTOR) as workspace:
        template()[1][MENTOR].save(FileKeyStore(place / "keys"), workspace.meta("keys"))


def open_folder(place: Path, name: str) -> Side:
    """Open a folder as the program does: with its lease, and the keys kept here."""
    lease = Lease(place / "leases", "1" * 32)
    workspace, laptop = opening.open_pair(place / name, FileKeyStore(place / "keys"), lease=lease)
    return Side(workspace, laptop, place / "out")


def _mentor(place: Path) -> None:
    copy_side(place, MENTOR).workspace.close()


PREPARE = {
    "recovering_all": _mailbox,
    "backing_up": _mentor,
    "restoring": _backup,
    "renewing": _mentor,
    "joining_in": _invitation,
    "going_on_anew": _original,
}


# --- what the children do ---------------------------------------------------------------------------------------------


def recovering_all(place: Path, say: Say) -> None:
    """Bring a lost pair back from the words and the mailbox, into one folder after another."""
    _make_folders(place, say, _recover)


def restoring(place: Path, say: Say) -> None:
    """Bring a pair back from a backup file."""
    _make_folders(place, say, _restore)


def joining_in(place: Path, say: Say) -> None:
    """Join by an invitation of the person's other laptop."""
    _make_folders(place, say, _join)


def _make_folders(place: Path, say: Say, make: Callable[[Path, Path], Workspace]) -> None:
    say("ready")
    for number in count():
        make(place, place / f"made{number}").close()
        say("made", f"made{number}")


def _recover(place: Path, folder: Path) -> Workspace:
    keys = FileKeyStore(place / "keys")
    return recovering.recover(folder, keys, words(MENTEE), [place / "mails"]).started.workspace


def _restore(place: Path, folder: Path) -> Workspace:
    return restore_backup(place / BACKUP, folder, FileKeyStore(place / "keys"), words(MENTEE)).started.workspace


def _join(place: Path, folder: Path) -> Workspace:
    keys = FileKeyStore(place / "keys")
    return joining.join(place / "own.mentordesk", (place / "code").read_text(), folder, keys).workspace


def backing_up(place: Path, say: Say) -> None:
    """Write a backup file over the one before, again and again."""
    side = open_side(place / MENTOR, MENTOR, place / "out")
    say("ready")
    for number in count():
        side.add_goal(f"goal {number}")
        kept = write_backup(side.workspace, side.laptop, place / "out" / BACKUP)
        say("backup", kept.changes)


def renewing(place: Path, say: Say) -> None:
    """Make one new sheet after another, each vouched for by the one before; the words are on paper before it counts."""
    side = open_side(place / MENTOR, MENTOR, place / "out")
    old = Recovery.from_words(words(MENTOR))
    say("ready")
    while True:
        fresh = Recovery.generate()
        statement = new_sheet.state_new(side.workspace, side.laptop, fresh, old)
        say("paper", fresh.words)
        new_sheet.begin(side.workspace, statement)
        say("sheet", fresh.words)
        old = fresh


def going_on_anew(place: Path, say: Say) -> None:
    """Open copies of a folder, each of which goes on under keys of its own."""
    open_folder(place, MENTOR).workspace.close()
    for number in range(COPIES):
        shutil.copytree(place / MENTOR, place / f"copy{number}")
    say("ready")
    for number in range(COPIES):
        side = open_folder(place, f"copy{number}")
        say("went_on", f"copy{number}", side.workspace.device)
        side.workspace.close()


CHILDREN: dict[str, Callable[[Path, Say], None]] = {
    each.__name__: each for each in (recovering_all, backing_up, restoring, renewing, joining_in, going_on_anew)
}
SPAN = dict.fromkeys(CHILDREN, 1.2) | {"renewing": 0.15, "backing_up": 0.3}
"""Seconds after it is ready within which a child is killed."""
MAKERS = {"recovering_all": _recover, "restoring": _restore, "joining_in": _join}


# --- what the parent finds --------------------------------------------------------------------------------------------


def judge(name: str, place: Path, told: Told) -> Iterator[str]:
    """Yield what a killed child lost or left half done, and what cannot be started again."""
    if name in MAKERS:
        yield from _made(place, told, MAKERS[name])
    if name == "backing_up":
        yield from _backed_up(place, told)
    if name == "renewing":
        yield from _renewed(place, told)
    if name == "going_on_anew":
        yield from _went_on(place, told)


def _made(place: Path, told: Told, make: Callable[[Path, Path], Workspace]) -> Iterator[str]:
    yield from (f"{folder} is lost" for (folder,) in told.get("made", ()) if not (place / folder).exists())
    whole = sorted(place.glob("made*"), key=lambda each: int(each.name.removeprefix("made")))
    again = place / f"made{len(whole)}"
    make(place, again).close()  # the same one again, over what was left of it
    for folder in (*whole[-2:], again):
        yield from is_whole(place, folder)
    yield from (f"{each.name} was left behind" for each in place.glob(f".{again.name}.*"))


def is_whole(place: Path, folder: Path) -> Iterator[str]:
    """Yield what is not as it must be in a folder that was made; it can be written in and sent from."""
    workspace, laptop = opening.open_pair(folder, FileKeyStore(place / "keys"))
    with workspace:
        side = Side(workspace, laptop, place / "out")
        if not side.goals():
            yield f"{folder.name} holds nothing"
        yield from _sound(workspace)
        side.add_goal("life goes on")
        side.send()


def _sound(workspace: Workspace) -> Iterator[str]:
    yield from unsound(workspace)
    yield from (each.text for each in examine(workspace) if each.is_fault and each.code != "access")


def _backed_up(place: Path, told: Told) -> Iterator[str]:
    file, said = place / "out" / BACKUP, told.get("backup", ())
    if said and not file.exists():
        yield "the backup is lost"
    with open_side(place / MENTOR, MENTOR, place / "out").workspace as workspace:
        yield from _sound(workspace)
        if file.exists():
            found = restore_backup(file, place / "back", FileKeyStore(place / "keys"), words(MENTOR))
            with found.started.workspace as back:
                yield from _sound(back)
            if said and found.changes < int(said[-1][0]):
                yield "the backup holds less than was promised"
        write_backup(workspace, template()[1][MENTOR], file)
    yield from (f"{each.name} was left behind" for each in file.parent.iterdir() if each != file)


def _renewed(place: Path, told: Told) -> Iterator[str]:
    side = open_side(place / MENTOR, MENTOR, place / "out")
    with side.workspace as workspace:
        counted, on_paper = ([words(MENTOR), *(each[0] for each in told.get(kind, ()))] for kind in ("sheet", "paper"))
        pinned = roots(workspace)[workspace.me].key
        may_count = {Recovery.from_words(each).root_public.hex(): each for each in (counted[-1], on_paper[-1])}
        if pinned not in may_count:
            yield "no sheet on paper opens this pair"
            return
        yield from _sound(workspace)
        fresh, old = Recovery.generate(), Recovery.from_words(may_count[pinned])
        new_sheet.begin(workspace, new_sheet.state_new(workspace, side.laptop, fresh, old))
        if roots(workspace)[workspace.me].key != fresh.root_public.hex():
            yield "no further sheet can be made"
        if len(told.get("sheet", ())) + 2 <= new_sheet.MOST:  # what lies further back is not told any more
            partner = copy_side(place, MENTEE)
            with partner.workspace:
                partner.receive(*side.send())
                if roots(partner.workspace)[workspace.me].key != fresh.root_public.hex():
                    yield "the partner does not know the sheet that counts"


def _went_on(place: Path, told: Told) -> Iterator[str]:
    said = dict(told.get("went_on", ()))
    partner = copy_side(place, MENTEE)
    devices = {template()[1][MENTOR].device}
    with partner.workspace:
        for number in range(min(COPIES, len(said) + 1)):
            side = open_folder(place, f"copy{number}")
            with side.workspace as workspace:
                if said.get(f"copy{number}", workspace.device) != workspace.device:
                    yield f"copy{number} changed its keys again"
                if (
                    workspace.device in devices
                    or Laptop.load(FileKeyStore(place / "keys"), workspace.meta("keys")).device != workspace.device
                ):
                    yield f"copy{number} writes under the keys of another"
                devices.add(workspace.device)
                if (notice := going_on.take_notice(workspace)) is None or notice.reason != "copied":
                    yield f"copy{number} does not say that it is a copy"
                yield from _sound(workspace)
                side.add_goal(f"written in copy {number}")
                partner.receive(*side.send())
        yield from unsound(partner.workspace)
        if f"written in copy {min(COPIES - 1, len(said))}" not in partner.goals():
            yield "the partner does not hear it"
    with open_folder(place, MENTOR).workspace as workspace:
        if workspace.device != template()[1][MENTOR].device:
            yield "the original lost its keys"
