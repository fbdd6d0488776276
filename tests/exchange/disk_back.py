"""What runs into a full disk on the way back: recovering, a backup file, restoring, a new sheet, joining, going on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from exchange import way_back
from exchange.pair import MENTOR, template, words
from mentordesk.bundles import new_sheet
from mentordesk.bundles.backup import write_backup
from mentordesk.bundles.recovery import Recovery
from mentordesk.queries.roots import roots
from mentordesk.workspace.workspace import Workspace

NEEDS = {"recover": "recovering_all", "restore": "restoring", "join": "joining_in", "go_on_anew": "going_on_anew"}
"""What each of these begins with, as the kill tests prepare it."""
MADE, WRITTEN = "made0", "written in the copy"


@cache
def _ready() -> Path:
    """Return what is prepared once, on the large disk."""
    place = template()[0] / "way-back"
    if not place.exists():
        way_back.prepare(place, NEEDS.values())
    return place


def prepare(name: str, place: Path) -> None:
    """Put what a kind of work begins with on the small disk."""
    if name in NEEDS:
        shutil.copytree(_ready() / NEEDS[name], place / "back")
    if name == "go_on_anew":
        way_back.open_folder(place / "back", MENTOR).workspace.close()  # which notes whose it is
        shutil.copytree(place / "back" / MENTOR, place / "back" / "copy")


def recover(place: Path, workspace: Workspace) -> None:
    """Bring a lost pair back from words and mails."""
    way_back.MAKERS["recovering_all"](place / "back", place / "back" / MADE).close()


def restore(place: Path, workspace: Workspace) -> None:
    """Bring a pair back from a backup file."""
    way_back.MAKERS["restoring"](place / "back", place / "back" / MADE).close()


def join(place: Path, workspace: Workspace) -> None:
    """Join by the invitation of another laptop."""
    way_back.MAKERS["joining_in"](place / "back", place / "back" / MADE).close()


def write_a_backup(place: Path, workspace: Workspace) -> None:
    """Write a backup file."""
    (place / "back").mkdir(exist_ok=True)
    write_backup(workspace, template()[1][MENTOR], place / "back" / way_back.BACKUP)


def make_a_sheet(place: Path, workspace: Workspace) -> None:
    """Make a new sheet, vouched for by the one before."""
    fresh, old = Recovery.generate(), Recovery.from_words(words(MENTOR))
    new_sheet.begin(workspace, new_sheet.state_new(workspace, template()[1][MENTOR], fresh, old))


def go_on_anew(place: Path, workspace: Workspace) -> None:
    """Open a copy of a folder and write in it, which takes keys of its own."""
    side = way_back.open_folder(place / "back", "copy")
    with side.workspace:
        side.add_goal(WRITTEN)


BACK: dict[str, Callable[[Path, Workspace], None]] = {
    each.__name__: each for each in (recover, restore, join, write_a_backup, make_a_sheet, go_on_anew)
}


def left(name: str, place: Path, workspace: Workspace) -> Iterator[str]:
    """Yield what a refused kind of work left half done."""
    back = place / "back"
    if name in ("recover", "restore", "join"):
        yield from (f"{each.name} was left behind" for each in back.iterdir() if MADE in each.name)
    if name == "write_a_backup" and back.exists():
        yield from (f"{each.name} was left behind" for each in back.iterdir())
    if name == "make_a_sheet":
        before = Recovery.from_words(words(MENTOR)).root_public.hex()
        if roots(workspace)[workspace.me].key != before:
            yield "another sheet counts already"


def wrong(name: str, place: Path) -> Iterator[str]:
    """Yield what is not as it must be once it has been done."""
    back = place / "back"
    if name in ("recover", "restore", "join"):
        yield from way_back.is_whole(back, back / MADE)
    if name == "go_on_anew":
        side = way_back.open_folder(back, "copy")
        with side.workspace as workspace:
            original = template()[1][MENTOR].device
            authors = {change.device for _, change in workspace.log.since(0) if WRITTEN in str(change.ops)}
            if workspace.device == original or original in authors or not authors:
                yield "the copy writes under the keys of the original"
    if name == "write_a_backup" and [each.name for each in back.iterdir()] != [way_back.BACKUP]:
        yield "the backup is not alone"
