"""Full-text search over everything a pair wrote, the private records of this laptop's owner included.

Merging marks every row it touches as stale in its own transaction; the index follows in short slices, so that no write
waits for it. Rows not indexed yet are looked through one by one, as far as that stays quick.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.progress import Progress
from mentordesk.records.base import Record, kinds
from mentordesk.records.tag import Tag
from mentordesk.said import said
from mentordesk.workspace import database, file_texts, fulltext, tagged
from mentordesk.workspace.file_texts import FilePlace
from mentordesk.workspace.fulltext import Found

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

SLICE = 8
"""Rows between two looks at the clock."""

SLICE_MS = 8
"""For how long a job that indexes keeps others from writing."""

LONG = 50_000
"""Letters in one slice of rows that take longer to index than a window may wait."""

PAUSE = 0.002
"""Seconds in which they may."""

BATCH = 500
"""Rows in one transaction when everything is indexed."""

LOOKED_THROUGH = 300
"""At most so many rows that are not indexed yet are read for one question."""

VERSIONS = "artifact_versions"
INSIDE = 2.0
"""What a place inside a file counts less than the same words in a record."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that holds every word asked for; a greater score fits better."""

    table: str
    row: str
    title: str
    snippet: str
    score: float
    is_private: bool = False
    place: FilePlace | None = None
    """Where in its file, for words found inside one."""


class Search:
    """The search index of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._db = workspace.db

    # --- keeping up ---------------------------------------------------------------------------------------------

    def behind(self) -> int:
        """Return how many rows wait to be indexed."""
        return int(self._db.execute("SELECT COUNT(*) FROM stale").fetchone()[0])

    def is_long_next(self) -> bool:
        """Return whether the rows to be indexed next hold so much text that a window leaves them to a job."""
        stale = [(row[0], row[1]) for row in self._db.execute("SELECT tbl, row FROM stale LIMIT ?", (SLICE,))]
        return sum(len(text) for each in self._records(stale).values() for text in fulltext.texts(each)) > LONG

    def index_some(self, budget_ms: float = SLICE_MS, *, leaves_long: bool = False) -> bool:
        """Index for about so many milliseconds; return whether rows are left. Does nothing while an import writes.

        Args:
            leaves_long: stop before rows with so much text that `is_long_next`.
        """
        workspace = self._workspace
        if self._db.execute("SELECT 1 FROM stale LIMIT 1").fetchone() is None:
            return False
        if not workspace.writing.take_at_once():
            return True
        try:
            if self._db.in_transaction:
                return True
            self._index_for(budget_ms, leaves_long=leaves_long)
        finally:
            workspace.writing.release()
        return self._db.execute("SELECT 1 FROM stale LIMIT 1").fetchone() is not None

    def index_in_slices(self, progress: Progress) -> None:
        """Index everything that waits beside a window: between two short slices its own writes have their turn."""
        while self.behind() and not progress.is_cancelled:
            with self._workspace.writing:
                self._index_for(SLICE_MS)
            time.sleep(PAUSE)

    def _index_for(self, budget_ms: float, *, leaves_long: bool = False) -> None:
        end = time.perf_counter() + budget_ms / 2000  # the commit takes the other half
        with database.derived_transaction(self._db):
            while not (leaves_long and self.is_long_next()):
                if self._index(SLICE) < SLICE or time.perf_counter() >= end:
                    break

    def index_all(self, progress: Progress | None = None) -> None:
        """Index everything that waits.

        Raises:
            Cancelled: the person stopped it; what is done stays done.
        """
        progress, done, total = progress or Progress(), 0, self.behind()
        while done < total:
            progress.step(done, total, said("Making your words findable"))
            with self._workspace.writing, database.derived_transaction(self._db):
                if not (indexed := self._index(BATCH)):
                    break
            done += indexed
        progress.step(total, total, said("Making your words findable"))

    def rebuild(self) -> None:
        """Mark every row to be indexed again from nothing; `index_all` does it."""
        with self._workspace.writing, database.transaction(self._db):
            for table in ("indexed", "words", "trigrams"):
                self._db.execute(f"DELETE FROM {table}")
            self._db.execute("INSERT OR IGNORE INTO stale SELECT tbl, row FROM rowmeta")
        file_texts.forget_all(self._workspace.folder)

    def _index(self, most: int) -> int:
        """Index at most so many rows and return how many; the caller holds the transaction."""
        stale = [(row[0], row[1]) for row in self._db.execute("SELECT tbl, row FROM stale LIMIT ?", (most,))]
        names = tagged.found_by(self._workspace, stale)
        live = self._records(names)
        tags = self._tags(live)
        for name in names:
            if (record := live.get(name)) is not None:
                fulltext.put(self._db, record, tags.get(name, ()))
            else:
                fulltext.drop(self._db, *name)
        self._db.executemany("DELETE FROM stale WHERE tbl = ? AND row = ?", stale)
        return len(stale)

    def _records(self, names: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Record]:
        """Return those of the named records that are live and of a known kind."""
        by_table: dict[str, list[str]] = {}
        for table, row in names:
            by_table.setdefault(table, []).append(row)
        found: dict[tuple[str, str], Record] = {}
        for table, ids in by_table.items():
            if (kind := kinds().get(table)) is not None:
                marks = ", ".join("?" * len(ids))
                for record in self._workspace.select(kind, f"id IN ({marks})", ids):
                    found[table, record.id] = record
        return found

    def _tags(self, names: Iterable[tuple[str, str]]) -> dict[tuple[str, str], list[str]]:
        """Return the tags of shared records, of those that have any."""
        by_table: dict[str, list[str]] = {}
        for table, row in names:
            by_table.setdefault(table, []).append(row)
        return {
            (table, row): words
            for table, rows in by_table.items()
            for row, words in tagged.words_on(self._workspace, table, rows).items()
        }

    # --- asking -------------------------------------------------------------------------------------------------

    def find(self, text: str, limit: int = 50) -> list[Hit]:
        """Return the records that hold all the words, best first; the last word may be a beginning.

        Case and accents do not matter. Any text is a question: signs mean themselves, but “#” before a tag of the pair
        asks for the records that carry it.
        """
        words = fulltext.asked(text)
        if not words or limit < 1:
            return []
        beside, carriers = tagged.asked(self._workspace, text)
        if carriers is not None:
            return self._carrying(carriers, fulltext.asked(beside))[:limit]
        if self._workspace.writing_allowed:
            self.index_some()
        stale = [(row[0], row[1]) for row in self._db.execute("SELECT tbl, row FROM stale LIMIT ?", (LOOKED_THROUGH,))]
        waiting = tagged.found_by(self._workspace, stale)
        found = [each for each in fulltext.find(self._db, words, limit) if each[:2] not in set(waiting)]
        records = self._records([*[each[:2] for each in found], *waiting])
        tags = self._tags(records)
        for name in waiting:
            record = records.get(name)
            if record is not None and (score := fulltext.holds_all(words, record, tags.get(name, ()))):
                found.append(Found(*name, score))
        hits = [
            _hit(records[each[:2]], words, each.score, tags.get(each[:2], ())) for each in found if each[:2] in records
        ]
        known, private_tags = {each[:2] for each in found}, self._workspace.private.select(Tag)
        for each in self._workspace.private.search(words, limit):
            kind = kinds().get(each.table)
            if kind and each[:2] not in known and (private := self._workspace.private.get(kind, each.row)) is not None:
                own = tagged.own_words(private, private_tags)
                hits.append(_hit(private, words, each.score, own, is_private=True))
        for inside in file_texts.find_in_files(self._workspace, words, limit):
            title = inside.file_name or inside.artifact
            hits.append(Hit(VERSIONS, inside.version, title, inside.snippet, inside.score - INSIDE, place=inside.place))
        return sorted(hits, key=lambda hit: -hit.score)[:limit]

    def _carrying(self, names: Iterable[tuple[str, str]], words: list[str]) -> list[Hit]:
        """Return those of the tagged records that hold all the words too, by title where the words tell nothing."""
        names = sorted(names)
        records, private = self._records(names), self._workspace.private
        tags, private_tags = self._tags(names), private.select(Tag)
        hits = []
        for name in names:
            is_private = name not in records
            record = private.get(kinds()[name[0]], name[1]) if is_private else records[name]
            if record is not None:
                own = tagged.own_words(record, private_tags) if is_private else tags.get(name, ())
                if (score := fulltext.holds_all(words, record, own)) or not words:
                    hits.append(_hit(record, words, score, own, is_private=is_private))
        return sorted(hits, key=lambda hit: (-hit.score, fulltext.fold(hit.title)))


def marks(question: str, text: str) -> list[tuple[int, int]]:
    """Return (place, length) of each part of a shown text that answers a question, to be marked."""
    return fulltext.marks(fulltext.asked(question), text)


def _hit(record: Record, words: list[str], score: float, tags: Sequence[str] = (), *, is_private: bool = False) -> Hit:
    return Hit(record.table, record.id, record.label, fulltext.snippet(words, record, tags), score, is_private)
