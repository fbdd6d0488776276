"""What was in a snapshot, what is different now, and what bringing it back would not take back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from mentordesk.progress import Progress
from mentordesk.queries.history import title
from mentordesk.records import Record, kinds
from mentordesk.records.base import label_of
from mentordesk.said import said
from mentordesk.workspace.past import Past
from mentordesk.workspace.workspace import Workspace

MOST = 400
"""Records named of each kind; who wants them all looks inside."""


@dataclass(frozen=True, slots=True)
class Different:
    """A record that is not as it was then: new, changed or deleted since; private ones are told only here."""

    table: str
    row: str
    kind: str
    title: str
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class Since:
    """What came after a snapshot.

    Attributes:
        records: what is different now, by kind of record, at most `MOST` of each.
        counts: how many of every kind of difference (new, changed, deleted) there are in all.
        mine, theirs: changes written since by each.
        with_partner: how many of mine the partner is proven to have: they come back with the next update.
        sent: updates made since.
        private: private records that are new, changed or deleted since.
    """

    records: Sequence[Different]
    counts: Mapping[str, int]
    mine: int
    theirs: int
    with_partner: int
    sent: int
    private: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as a snapshot holds it."""

    table: str
    row: str
    title: str
    is_private: bool = field(default=False, compare=False)


def since(now: Workspace, past: Past, progress: Progress | None = None) -> Since:
    """Compare a snapshot with the present; the work grows with the number of records.

    Raises:
        Cancelled: the person stopped it.
    """
    progress = progress or Progress()
    found: list[Different] = []
    counts: dict[str, int] = {}
    with _beside(now, past):
        for place, (table, kind) in enumerate(kinds().items()):
            progress.step(place, len(kinds()), said("Comparing"))
            for number, (row, difference) in enumerate(_rows(now, kind)):
                counts[difference] = counts.get(difference, 0) + 1
                if number < MOST:
                    words = title(past if difference == "deleted" else now, table, row)
                    found.append(Different(table, row, difference, words))
        later = now.rows(
            "SELECT c.id, d.person FROM main.change c LEFT JOIN main.device d ON d.id = c.device"
            " WHERE NOT EXISTS (SELECT 1 FROM past.change p WHERE p.id = c.id)"
        )
        sent = now.rows(
            "SELECT COUNT(*) FROM main.update_log WHERE direction = 'out'"
            " AND n > (SELECT COALESCE(MAX(n), 0) FROM past.update_log)"
        )[0][0]
    mine = {row[0].hex() for row in later if row[1] == now.me}
    private = _private(now, past)
    return Since(
        [*found, *private],
        counts,
        len(mine),
        len(later) - len(mine),
        len(mine) - len(mine.intersection(_unproven(now))),
        sent,
        len(private),
    )


def counts(past: Past) -> dict[str, int]:
    """Return how many live records of each kind a snapshot holds, private ones with them, most first."""
    found = {table: int(past.rows(f'SELECT COUNT(*) FROM "{table}" WHERE deleted = 0')[0][0]) for table in kinds()}
    for table, kind in kinds().items():
        found[table] += len(past.private.select(kind))
    return {table: count for table, count in sorted(found.items(), key=lambda each: -each[1]) if count}


def records_in(past: Past, table: str, words: str = "", limit: int = 50) -> list[Kept]:
    """Return the live records of one kind in a snapshot whose title holds these words, by title."""
    kind, wanted = kinds()[table], words.casefold()
    found = [Kept(table, each.id, each.label, is_private=True) for each in past.private.select(kind)]
    live = past.rows(f'SELECT * FROM "{table}" WHERE deleted = 0')
    found += [Kept(table, row["id"], label_of(kind, dict(row))) for row in live]
    found = [each for each in found if wanted in each.title.casefold()]
    return sorted(found, key=lambda each: (each.title.casefold(), each.row))[:limit]


def version_in(past: Past, table: str, row: str) -> str:
    """Return the change after which a record read as it does in a snapshot; empty for a private one."""
    found = past.log.of_row(table, row)
    return found[-1].id if found else ""


@contextmanager
def _beside(now: Workspace, past: Past) -> Iterator[None]:
    """Let statements of the present read the snapshot, too, as `past`."""
    now.db.execute("ATTACH DATABASE ? AS past", (f"{past.file.resolve().as_uri()}?mode=ro",))
    try:
        yield
    finally:
        now.db.execute("DETACH DATABASE past")


def _rows(now: Workspace, kind: type[Record]) -> Iterator[tuple[str, str]]:
    """Return (id, new, changed or deleted) of the records of a kind that are different now."""
    names = ["deleted", *kind.fields]
    present, then = (", ".join(f'{side}."{name}"' for name in names) for side in "np")
    sql = (
        "SELECT n.id, CASE WHEN n.deleted THEN 'deleted' WHEN p.id IS NULL OR p.deleted THEN 'new' ELSE 'changed' END"
        f' FROM main."{kind.table}" n LEFT JOIN past."{kind.table}" p ON p.id = n.id'
        f" WHERE (p.id IS NULL AND n.deleted = 0)"
        f" OR (p.id IS NOT NULL AND NOT (n.deleted AND p.deleted) AND ({present}) IS NOT ({then}))"
        f" UNION ALL SELECT p.id, 'deleted' FROM past.\"{kind.table}\" p"
        f' WHERE p.deleted = 0 AND NOT EXISTS (SELECT 1 FROM main."{kind.table}" n WHERE n.id = p.id)'
    )
    return ((str(row[0]), str(row[1])) for row in now.db.execute(sql))


def _unproven(now: Workspace) -> set[str]:
    found = now.rows("SELECT id FROM device WHERE person != ? AND state = 'live'", (now.me,))
    devices = [str(row[0]) for row in found]
    if not devices:
        return {row[0].hex() for row in now.rows("SELECT id FROM change")}
    return set(now.peers.lacking_at(devices))


def _private(now: Workspace, past: Past) -> list[Different]:
    found = []
    for table, kind in kinds().items():
        present = {each.id: each for each in now.private.select(kind)}
        then = {each.id: each for each in past.private.select(kind)}
        for row in present.keys() | then.keys():
            if present.get(row) != then.get(row):
                difference = "deleted" if row not in present else "new" if row not in then else "changed"
                words = (present.get(row) or then[row]).label
                found.append(Different(table, row, difference, words, is_private=True))
    return sorted(found, key=lambda each: (each.table, each.title, each.row))
