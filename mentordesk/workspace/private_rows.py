"""The rows of the private file: a record as JSON, and its place in the index; the caller holds the transaction."""

from __future__ import annotations

import json
import sqlite3
from typing import TypeVar

from mentordesk.records.base import Record, kinds
from mentordesk.records.tag import Tag
from mentordesk.workspace import fulltext
from mentordesk.workspace.tagged import own_words

R = TypeVar("R", bound=Record)


def loaded(kind: type[R], row: sqlite3.Row) -> R:
    """Return the record in a row (id, cells)."""
    return kind.from_row({**json.loads(row[1]), "id": row[0]})


def as_json(record: Record, before: str | None) -> str:
    """Return a record's cells as JSON, with the cells of a newer program that this one does not know."""
    return json.dumps({**(json.loads(before) if before else {}), **record.cells()}, ensure_ascii=False)


def put_row(db: sqlite3.Connection, table: str, row: str, cells: str | None, queued: int) -> None:
    """Write, or with None remove, a record and its place in the index; a tag is found with what carries it."""
    if table == Tag.table:
        was = db.execute("SELECT id, cells FROM record WHERE tbl = ? AND id = ?", (table, row)).fetchone()
    if cells is None:
        db.execute("DELETE FROM record WHERE tbl = ? AND id = ?", (table, row))
    else:
        db.execute("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)", (table, row, cells, queued))
    if table != Tag.table:
        _index(db, table, row)
    elif cells is not None or was is not None:
        _index(db, *(loaded(Tag, was) if cells is None else Tag.from_row({**json.loads(cells), "id": row})).of)


def _index(db: sqlite3.Connection, table: str, row: str) -> None:
    """Index a record again with its tags; one that is not there leaves the index."""
    stored = db.execute("SELECT id, cells FROM record WHERE tbl = ? AND id = ?", (table, row)).fetchone()
    if stored is None or (kind := kinds().get(table)) is None:
        fulltext.drop(db, table, row)
        return
    tags = [loaded(Tag, each) for each in db.execute("SELECT id, cells FROM record WHERE tbl = ?", (Tag.table,))]
    record = loaded(kind, stored)
    fulltext.put(db, record, own_words(record, tags))


def tidy(db: sqlite3.Connection) -> None:
    """Write the index anew, in which deleted words otherwise stay until it is next merged."""
    for index in ("words", "trigrams"):
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
