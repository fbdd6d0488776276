"""The empty workspace that every real folder of a schedule begins as: one kind of record, all laptops, both roots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mentordesk.bundles.certificates import Root, add_device, certify, pin_root
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.records import base
from mentordesk.workspace.workspace import FILE, Workspace
from simulator.changes import CERTIFICATES

TABLE = "sim_rows"
PAIR = "w" * 32
PEOPLE = {"ana": "a" * 32, "ben": "b" * 32}


@contextmanager
def kind_of_rows() -> Iterator[None]:
    """Declare the kind of record that the schedules write, as any area of the program declares its own."""

    @base.record(table=TABLE)
    @dataclass(frozen=True, kw_only=True)
    class Row(base.Record):
        title: str = base.text()
        state: str = base.text()
        extra: str = base.text()
        body: str = base.markdown()
        owner: str = base.owner(TABLE)

    try:
        yield
    finally:
        base.forget(TABLE)


def make_template(place: Path, laptops: Iterable[Laptop], words: Mapping[str, Recovery]) -> Path:
    """Make an empty workspace that knows these laptops and roots, to be copied for each folder."""
    folder = place
    first = list(laptops)
    with Workspace.create(folder, PAIR, lambda: first[0]) as workspace:
        workspace.db.execute(
            f"CREATE TABLE {TABLE} (id TEXT PRIMARY KEY, deleted INTEGER NOT NULL DEFAULT 0,"
            + ", ".join(f"{each} TEXT NOT NULL DEFAULT ''" for each in base.kinds()[TABLE].fields)
            + ") STRICT"
        )
        for number, laptop in enumerate(first):
            person, by = CERTIFICATES[f"D{number}"]
            signer = words[person].root if by == "root" else first[int(by[1:])]
            certificate = certify(
                person=PEOPLE[person],
                device=laptop.device,
                recipient=laptop.age.recipient().encode(),
                at=0,
                by=words[person].root_public.hex() if by == "root" else first[int(by[1:])].device,
                sign=signer.sign,
            )
            add_device(workspace.db, certificate)
        for person, recovery in words.items():
            root = Root(PEOPLE[person], recovery.root_public.hex(), recovery.age.recipient().encode())
            pin_root(workspace.db, root)
    assert (folder / FILE).exists()
    return folder
