"""The steps that bring a workspace file to the present format; a released step is never edited.

Replicated tables hold TEXT and INTEGER only, every column with a default, without UNIQUE, CHECK or foreign keys:
merging must be able to store whatever two valid edits add up to. New steps add tables and columns only and write no
changes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from sqlite_utils import Database, Migrations

from mentordesk.progress import Progress
from mentordesk.said import said

migrations = Migrations("mentordesk")

TEXT = said("Bringing the pair to the present format")
TOLD_EACH = 1_000_000
"""Instructions of SQLite's machine between two words of progress: about ten a second."""

LOG = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE change (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, depth INTEGER NOT NULL, device TEXT NOT NULL,
    at INTEGER NOT NULL, action TEXT NOT NULL, parents BLOB NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL,
    arrived INTEGER NOT NULL, import INTEGER) STRICT;
CREATE TABLE parent (parent BLOB NOT NULL, child INTEGER NOT NULL, PRIMARY KEY (parent, child)) STRICT, WITHOUT ROWID;
CREATE TABLE head (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE rowmeta (
    tbl TEXT NOT NULL, row TEXT NOT NULL, cells TEXT NOT NULL, covered INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (tbl, row)) STRICT, WITHOUT ROWID;
CREATE TABLE touch (tbl TEXT NOT NULL, row TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (tbl, row, n))
    STRICT, WITHOUT ROWID;
CREATE TABLE conflict (tbl TEXT NOT NULL, row TEXT NOT NULL, cell TEXT NOT NULL, PRIMARY KEY (tbl, row, cell))
    STRICT, WITHOUT ROWID;
CREATE TABLE waiting (
    id BLOB PRIMARY KEY, depth INTEGER NOT NULL, device TEXT NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL,
    reason TEXT NOT NULL, arrived INTEGER NOT NULL) STRICT;
CREATE TABLE missing (id BLOB PRIMARY KEY, forgiven INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE unapplied (tbl TEXT NOT NULL, row TEXT NOT NULL, PRIMARY KEY (tbl, row)) STRICT, WITHOUT ROWID;
CREATE TABLE device (
    id TEXT PRIMARY KEY, person TEXT NOT NULL, recipient TEXT NOT NULL, certificate TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'live', heard INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE root (
    person TEXT PRIMARY KEY, key TEXT NOT NULL, recipient TEXT NOT NULL, name TEXT NOT NULL DEFAULT '')
    STRICT, WITHOUT ROWID;
CREATE TABLE peer_have (device TEXT PRIMARY KEY, heard TEXT NOT NULL, wants TEXT NOT NULL, received INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
    hash TEXT PRIMARY KEY, size INTEGER NOT NULL, held INTEGER NOT NULL DEFAULT 0, wanted INTEGER NOT NULL DEFAULT 0)
    STRICT, WITHOUT ROWID;
CREATE TABLE update_log (
    n INTEGER PRIMARY KEY AUTOINCREMENT, direction TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL,
    device TEXT NOT NULL, changes INTEGER NOT NULL, heads TEXT NOT NULL, note TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE import (
    n INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    before TEXT NOT NULL, snapshot TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT 'applied') STRICT;
CREATE TABLE draft (
    tbl TEXT NOT NULL, row TEXT NOT NULL, cell TEXT NOT NULL, text TEXT NOT NULL, heads TEXT NOT NULL,
    at INTEGER NOT NULL, PRIMARY KEY (tbl, row, cell)) STRICT;
CREATE TABLE stale (tbl TEXT NOT NULL, row TEXT NOT NULL, PRIMARY KEY (tbl, row)) STRICT, WITHOUT ROWID;
CREATE TABLE indexed (doc INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row TEXT NOT NULL, UNIQUE (tbl, row)) STRICT;
CREATE VIRTUAL TABLE words USING fts5 (title, body, tokenize = "unicode61 remove_diacritics 2", prefix = "2 3");
CREATE VIRTUAL TABLE trigrams USING fts5 (title, body, tokenize = "trigram");
"""

FIRST_RECORDS: Mapping[str, str] = {
    "people": "name role=mentor email language=en zone about",
    "pairings": "title purpose began ended cadence reply_days:7 state=active",
    "goals": "title why much_less less expected more much_more baseline:-1 level:-1 weight:1 state=open due position",
    "stages": "title expectations position",
    "milestones": "stage title description criteria goal state=planned due done_on position",
    "prerequisites": "milestone needs",
    "evidence": "milestone artifact",
    "milestone_competencies": "milestone competency",
    "sessions": "title starts zone minutes:60 place state=planned notes summary",
    "agenda_items": "session title outcome minutes:10 lead=both state=open notes position",
    "decisions": "session goal title why day",
    "tasks": "session goal title notes assignee=mentee due done_on position",
    "artifacts": "title kind=file description alt goal",
    "artifact_versions": "artifact content file_name media_type=application/octet-stream size:0 changes position",
    "annotations": "artifact version anchor body tag=suggestion state=open",
    "replies": "annotation body",
    "prompts": "question model=what asked_of=mentee due state=open",
    "reflections": (
        "title model=what day step_1 step_2 step_3 step_4 step_5 step_6 prompt goal session artifact milestone"
    ),
    "responses": "reflection body",
    "competencies": "title description area position",
    "ratings": "competency level:1 day note",
}
"""Columns by table: `name` is TEXT, `name=default` TEXT with a default, `name:default` INTEGER."""

FIRST_OWNERS = (
    "milestones.stage prerequisites.milestone evidence.milestone milestone_competencies.milestone agenda_items.session "
    "artifact_versions.artifact annotations.artifact replies.annotation responses.reflection ratings.competency"
)


FIRST_INDEXES = (
    "CREATE INDEX annotations_open ON annotations (artifact) WHERE state = 'open' AND deleted = 0",
    "CREATE INDEX reflections_prompt ON reflections (prompt) WHERE prompt != ''",
    "CREATE INDEX tasks_due ON tasks (due) WHERE due != '' AND done_on = ''",
    "CREATE INDEX goals_open ON goals (position, id) WHERE state = 'open' AND deleted = 0",
    "CREATE INDEX milestones_ahead ON milestones (state, due, position, id)",
    "CREATE INDEX sessions_starts ON sessions (starts)",
    "CREATE INDEX change_device ON change (device, n)",
)
"""What the first page asks for in workspaces of any size."""


LAPTOPS: Mapping[str, str] = {
    "laptop_names": "name",
    "removals": "laptop person reason=lost seen known proof",
    "acceptances": "laptop",
}


def column(declared: str) -> str:
    """Return the SQL of one column of a replicated table."""
    if ":" in declared:
        name, default = declared.split(":")
        return f'"{name}" INTEGER NOT NULL DEFAULT {int(default)}'
    name, _, default = declared.partition("=")
    return f"\"{name}\" TEXT NOT NULL DEFAULT '{default}'"


def create_replicated(db: Database, table: str, columns: str) -> None:
    """Create the table of a kind of record."""
    cells = ", ".join(column(each) for each in columns.split())
    db.execute(f'CREATE TABLE "{table}" (id TEXT PRIMARY KEY, deleted INTEGER NOT NULL DEFAULT 0, {cells}) STRICT')


@migrations()
def m001_log(db: Database) -> None:
    """The change log, its heads and everything derived from it."""
    for statement in LOG.strip().split(";\n"):
        db.execute(statement)


@migrations()
def m002_first_records(db: Database) -> None:
    """The records of a pair's work."""
    for table, columns in FIRST_RECORDS.items():
        create_replicated(db, table, columns)
    for each in FIRST_OWNERS.split():
        table, field = each.split(".")
        db.execute(f'CREATE INDEX "{table}_{field}" ON "{table}" ("{field}")')
    for index in FIRST_INDEXES:
        db.execute(index)


@migrations()
def m003_laptops(db: Database) -> None:
    """Laptops: their names, those given up, and what the changes touch that do not count for that.

    `left_out` is to these changes what `touch` is to all others, derived from the log (workspace/counting.py).
    """
    for table, columns in LAPTOPS.items():
        create_replicated(db, table, columns)
    db.execute(
        "CREATE TABLE left_out (tbl TEXT NOT NULL, row TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (tbl, row, n))"
        " STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE INDEX left_out_change ON left_out (n)")


AUTHORED = "annotations replies reflections responses"

FIRST_PAGE_INDEXES = (
    "CREATE INDEX annotations_for ON annotations (made_by, artifact) WHERE state = 'open' AND deleted = 0",
    "CREATE INDEX reflections_answer ON reflections (made_by, prompt) WHERE prompt != '' AND deleted = 0",
    "CREATE INDEX milestones_next ON milestones (deleted, state, stage, position, id)",
    "CREATE INDEX goals_next ON goals (deleted, state, position, id)",
    "CREATE INDEX change_at ON change (at)",
    "CREATE INDEX touch_change ON touch (n)",
)


@migrations()
def m004_made_by(db: Database) -> None:
    """Who made a note, an answer or a reflection, derived from the signed changes, and indexes for the first page."""
    for table in AUTHORED.split():
        db.execute(f"ALTER TABLE \"{table}\" ADD COLUMN made_by TEXT NOT NULL DEFAULT ''")
        db.execute(
            f'UPDATE "{table}" SET made_by = COALESCE((SELECT d.person FROM touch t JOIN change c ON c.n = t.n'
            f" LEFT JOIN device d ON d.id = c.device WHERE t.tbl = '{table}' AND t.row = {table}.id"
            " ORDER BY c.depth, c.id LIMIT 1), '')"
        )
    for index in FIRST_PAGE_INDEXES:
        db.execute(index)


@migrations()
def m008_files(db: Database) -> None:
    """Files that are not everywhere: what the person decided, and what other laptops said of them."""
    db.execute(
        "CREATE TABLE file_choice (hash TEXT PRIMARY KEY, ask INTEGER NOT NULL, at INTEGER NOT NULL)"
        " STRICT, WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE file_news (device TEXT NOT NULL, hash TEXT NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL,"
        " at INTEGER NOT NULL, PRIMARY KEY (device, hash, state)) STRICT, WITHOUT ROWID"
    )


TAGS = "goal artifact reflection word"


@migrations()
def m009_tags(db: Database) -> None:
    """Free words on goals, artifacts and reflections."""
    create_replicated(db, "tags", TAGS)
    for field in TAGS.split():
        db.execute(f'CREATE INDEX "tags_{field}" ON tags ("{field}")')


QUIET_HOURS = "quiet_from:-1 quiet_until:-1"


@migrations()
def m010_quiet_hours(db: Database) -> None:
    """The hours in which the pair agreed to leave each other alone."""
    for each in QUIET_HOURS.split():
        db.execute(f"ALTER TABLE pairings ADD COLUMN {column(each)}")


def migrate(connection: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Bring a workspace file to the present format; each step commits on its own, so an interrupted run goes on.

    Args:
        progress: is told that it goes on; it is not asked whether to stop, for only the next start could go on.
    """
    db = Database(connection, execute_plugins=False)
    if progress is not None:
        progress.report(0, 0, TEXT)
        connection.set_progress_handler(lambda: progress.report(0, 0, TEXT), TOLD_EACH)
    try:
        migrations.apply(db)
    finally:
        connection.set_progress_handler(None, 0)
    connection.execute(f"PRAGMA user_version = {len(migrations.applied(db))}")
