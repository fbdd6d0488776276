"""The words inside files, for the search: read once from each latest version, in a file of their own.

The file lies beside the workspace and is worked out from what is there: it goes with no update and no backup, a damaged
one is begun anew, and writing it keeps nobody from writing records. Words in pictures are nobody's words and not read.
"""

from __future__ import annotations

import codecs
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mentordesk.records.base import clean_text
from mentordesk.workspace import database, fulltext

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

FILE = "file-texts.sqlite"
FORMAT = 1
TABLES = (
    fulltext.TABLES
    + """
CREATE TABLE part (content TEXT NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (content, n)) STRICT, WITHOUT ROWID;
CREATE TABLE seen (content TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""
)
LATEST = """
SELECT a.title, v.id, v.content, v.file_name, v.media_type FROM artifacts a JOIN artifact_versions v ON v.id =
    (SELECT id FROM artifact_versions WHERE artifact = a.id AND deleted = 0 ORDER BY position DESC, id DESC LIMIT 1)
WHERE a.deleted = 0 AND v.content != ''"""

MOST_BYTES = 8_000_000
"""Of a text file that is read."""
MOST_LETTERS = 1_000_000
"""Of a file that can be found."""
LONGEST_LINE = 4_000
"""Letters of a line; what comes after them is not found."""
LINES = 20
"""In one part: all words of a question must stand as near to one another as that."""
AT_ONCE = 50
"""Parts in one transaction."""
MOST_FOUND = 60
PER_FILE = 3
"""Places of one file among the answers to a question."""

Unit = Literal["line", "page"]
Pages = Callable[[Path], Sequence[str]]
"""Reads the text of each page of a PDF file; nothing where it cannot be read."""


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where in a file words were found: a line or page counted from 1, and the words as they stand there."""

    unit: Unit
    number: int
    words: str


@dataclass(frozen=True, slots=True)
class FileFound:
    """A place in the latest version of an artifact that holds all words asked for."""

    version: str
    artifact: str
    file_name: str
    place: FilePlace
    snippet: str
    score: float


@dataclass(frozen=True, slots=True)
class _File:
    title: str
    version: str
    content: str
    name: str
    media_type: str

    @property
    def is_pdf(self) -> bool:
        return self.media_type == "application/pdf"


# --- reading --------------------------------------------------------------------------------------------------------


def read_files(workspace: Workspace, pages: Pages, is_cancelled: Callable[[], bool] = lambda: False) -> int:
    """Read what was not read yet and forget what is not the latest version any more; return how many files were read.

    A file that cannot be read is not tried again. Stopped by `is_cancelled`, or when the disk is full, what is done
    stays done, and the next call goes on.
    """
    wanted = {each.content: each for each in _latest(workspace) if workspace.attachments.holds(each.content)}
    count = 0
    with suppress(sqlite3.OperationalError), closing(_writer(workspace.folder)) as db:
        seen = {row[0] for row in db.execute("SELECT content FROM seen")}
        for content in seen - set(wanted):
            _forget(db, content)
        for content, file in wanted.items():
            if is_cancelled():
                break
            if content not in seen:
                _keep(db, content, _parts(workspace.attachments.path(content), file, pages), is_cancelled)
                count += 1
    return count


def forget_all(folder: Path) -> None:
    """Begin anew: everything is read again when there is time."""
    for ending in ("", "-wal", "-shm"):
        (folder / f"{FILE}{ending}").unlink(missing_ok=True)


def _latest(workspace: Workspace) -> list[_File]:
    return [_File(*map(str, tuple(row))) for row in workspace.rows(LATEST)]


def _parts(path: Path, file: _File, pages: Pages) -> Iterator[tuple[int, str]]:
    """Yield (line or page, text) of each part of a file."""
    try:
        if file.is_pdf:
            found: Iterable[tuple[int, str]] = enumerate(pages(path), start=1)
        elif file.media_type.startswith(("image/", "audio/", "video/")):
            return
        else:
            found = _lines(path)
        left = MOST_LETTERS
        for place, text in found:
            if (part := clean_text(text[:left])).strip():
                yield place, part
            left -= len(text)
            if left <= 0:
                return
    except OSError:
        return


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    with path.open("rb") as file:
        raw = file.read(MOST_BYTES)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = raw.decode("utf-16", "replace")
    elif raw[:4096].count(0):
        return
    else:
        text = raw.decode("utf-8-sig", "replace")
    lines = text.split("\n")
    for at in range(0, len(lines), LINES):
        yield at + 1, "\n".join(line[:LONGEST_LINE] for line in lines[at : at + LINES])


# --- keeping --------------------------------------------------------------------------------------------------------


def _writer(folder: Path) -> sqlite3.Connection:
    """Open the file for writing; one that is damaged or of another form is begun anew."""
    for _ in range(2):
        db = sqlite3.connect(folder / FILE, isolation_level=None, check_same_thread=False, timeout=5)
        try:
            found = db.execute("PRAGMA user_version").fetchone()[0]
            if not found and not db.execute("SELECT 1 FROM sqlite_master").fetchone():
                (folder / FILE).chmod(0o600)
                db.executescript(f"PRAGMA journal_mode = WAL; BEGIN; {TABLES}; PRAGMA user_version = {FORMAT}; COMMIT")
                found = FORMAT
            if found == FORMAT:
                db.execute("PRAGMA synchronous = NORMAL")
                return db
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                db.close()
                raise
        db.close()
        forget_all(folder)
    raise sqlite3.OperationalError("the file of words cannot be begun")


def _keep(
    db: sqlite3.Connection, content: str, parts: Iterable[tuple[int, str]], is_cancelled: Callable[[], bool]
) -> None:
    """Keep the parts of a file, many at a time; what was kept before an end in between is replaced the next time."""
    _forget(db, content)
    waiting: list[tuple[int, int, str]] = []

    def write() -> None:
        with database.transaction(db):
            for n, place, text in waiting:
                db.execute("INSERT INTO part VALUES (?, ?, ?, ?)", (content, n, place, text))
                fulltext.put_text(db, content, str(n), "", fulltext.fold(text))
        waiting.clear()

    for n, (place, text) in enumerate(parts):
        waiting.append((n, place, text))
        if len(waiting) >= AT_ONCE:
            write()
            if is_cancelled():
                return
    write()
    if not is_cancelled():
        db.execute("INSERT OR IGNORE INTO seen VALUES (?)", (content,))


def _forget(db: sqlite3.Connection, content: str) -> None:
    with database.transaction(db):
        for (n,) in db.execute("SELECT n FROM part WHERE content = ?", (content,)).fetchall():
            fulltext.drop(db, content, str(n))
        db.execute("DELETE FROM part WHERE content = ?", (content,))
        db.execute("DELETE FROM seen WHERE content = ?", (content,))


# --- asking ---------------------------------------------------------------------------------------------------------


def find_in_files(workspace: Workspace, words: list[str], limit: int) -> list[FileFound]:
    """Return places in the latest versions of files that hold all the words, best first; nothing before any was read.

    Args:
        words: as `fulltext.asked` gives them.
    """
    path = workspace.folder / FILE
    if not words or not path.is_file():
        return []
    found: list[FileFound] = []
    with suppress(sqlite3.DatabaseError), closing(_reader(path)) as db:
        files = {each.content: each for each in _latest(workspace)}
        counts: dict[str, int] = {}
        for hit in fulltext.find(db, words, min(limit, MOST_FOUND)):
            file = files.get(hit.table)
            if file is None or counts.get(hit.table, 0) >= PER_FILE:
                continue
            part = (hit.table, int(hit.row))
            for place, text in db.execute("SELECT place, text FROM part WHERE content = ? AND n = ?", part):
                counts[hit.table] = counts.get(hit.table, 0) + 1
                found.append(_found(file, words, place, text, hit.score))
    return found


def _reader(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=1)


def _found(file: _File, words: list[str], place: int, text: str, score: float) -> FileFound:
    at, length = fulltext.first_place(words, text)
    number = place if file.is_pdf else place + text.count("\n", 0, at)
    begins, ends = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    shown = fulltext.around(text[begins : ends if ends >= 0 else None], at - begins)
    where = FilePlace("page" if file.is_pdf else "line", number, text[at : at + length])
    return FileFound(file.version, file.title, file.name, where, shown, score)
