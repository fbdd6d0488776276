"""A second laptop of the mentor: it holds what the first one holds, and signs with keys that the first certified."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from exchange.pair import Side
from mentordesk.bundles import certificates
from mentordesk.bundles.laptop import Laptop
from mentordesk.workspace import database
from mentordesk.workspace.workspace import FILE, Workspace


def certificate_for(laptop: Laptop, person: str, by: Laptop, replaces: str = "") -> dict[str, Any]:
    """Return the certificate of a laptop, signed by another."""
    return certificates.certify(
        person=person,
        device=laptop.device,
        recipient=laptop.age.recipient().encode(),
        at=1_795_459_200_000,
        by=by.device,
        sign=by.sign,
        replaces=replaces,
    )


def add_second(first: Side, place: Path) -> Side:
    """Make a second laptop for the owner of the first, who knows of it."""
    place.mkdir(parents=True)
    with closing(sqlite3.connect(place / FILE)) as copy:
        first.workspace.db.backup(copy)
    laptop = Laptop.generate()
    certificate = certificate_for(laptop, first.workspace.me, first.laptop)
    second = Workspace.open(place, lambda: laptop, clock=first.workspace.clock)
    for workspace in (first.workspace, second):
        with database.transaction(workspace.db):
            certificates.take_in(workspace, [certificate])
    with database.transaction(second.db):
        second.set_meta("device", laptop.device)
    second.__dict__.pop("device", None)
    return Side(second, laptop, place / "out")
