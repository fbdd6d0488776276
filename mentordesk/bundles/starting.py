"""A pair's folder made whole or not at all: under another name until it is complete, its keys kept last."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from mentordesk.bundles import certificates
from mentordesk.bundles.certificates import Root
from mentordesk.bundles.laptop import Keys, Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.disk import disk_errors, keep_name, need_empty
from mentordesk.queries import coming_back, first_steps
from mentordesk.workspace import database, feed, put_away
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class Begun:
    """A workspace just made on this laptop."""

    workspace: Workspace
    laptop: Laptop


@dataclass(frozen=True)
class Started(Begun):
    """A workspace just made on this laptop, with the 24 words to keep on paper."""

    recovery: Recovery


B = TypeVar("B", bound=Begun)


def whole(folder: Path, keys: Keys, make: Callable[[Path], B], fill: Callable[[B], None]) -> B:
    """Make a pair's folder under another name and give it its own when it is complete: it is there whole or not at all.

    The keys are kept last, so that a folder with a name has them and a refused pair leaves none.

    Raises:
        Refused: the folder is not empty.
        DiskFull: there is no room; nothing is left behind.
    """
    folder = folder.resolve()
    need_empty(folder)
    part = folder.with_name(f".{folder.name}.part")
    with disk_errors():
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(part, ignore_errors=True)  # of a program that was killed
        try:
            started = make(part)
            try:
                fill(started)
                keys_name = started.workspace.meta("keys")
            finally:
                started.workspace.close()
            started.laptop.save(keys, keys_name)
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        keep_name(folder.parent)
    laptop, clock = started.laptop, started.workspace.clock
    return replace(started, workspace=Workspace.open(folder, lambda: laptop, clock=clock))


def empty(
    folder: Path,
    workspace_id: str,
    me: str,
    partner: str,
    recovery: Recovery,
    *,
    name: str,
    replaces: str = "",
    clock: Callable[[], int] = now_ms,
    laptop: Laptop | None = None,
) -> Started:
    """Make an empty workspace with the keys of a new laptop, certified by the person's root, which is pinned.

    Args:
        me, partner: ids of the two people.
        replaces: the device that the new laptop takes the place of.
        laptop: its keys, by default fresh ones.
    """
    laptop = laptop or Laptop.generate()
    workspace = Workspace.create(folder, workspace_id, lambda: laptop)
    workspace.clock = clock
    root = Root(me, recovery.root_public.hex(), recovery.age.recipient().encode(), name)
    certificate = certificates.certify(
        person=me,
        device=laptop.device,
        recipient=laptop.age.recipient().encode(),
        at=clock(),
        by=root.key,
        sign=recovery.root.sign,
        replaces=replaces,
    )
    facts = {"me": me, "partner": partner, "keys": laptop.keys_name(workspace_id)}
    try:
        with database.transaction(workspace.db):
            for key, value in facts.items():
                workspace.set_meta(key, value)
            certificates.pin_root(workspace.db, root)
            certificates.add_device(workspace.db, certificate)
    except BaseException:
        workspace.close()
        raise
    return Started(workspace, laptop, recovery)


def settle_in(workspace: Workspace) -> None:
    """Note that a pair was brought back: nothing of what came is news, and its first steps were taken long ago."""
    put_away.put_away(workspace, first_steps.HINT)
    feed.mark_read(workspace)
    with workspace.writing, database.transaction(workspace.db):
        workspace.set_meta(coming_back.RECOVERED, str(workspace.clock()))
