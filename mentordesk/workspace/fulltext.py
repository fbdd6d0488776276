"""Words found again: what both search indexes, the shared and the private one, have in common.

Text is folded the same way when it is indexed and when it is asked for: no case, no accents, full-width letters as
plain ones. Two FTS5 tables hold it: `words` (whole words and beginnings; Chinese, Japanese and Korean sign by sign) and
`trigrams` (any part of a word from three characters on).
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from mentordesk.records.base import Record, clean_text
from mentordesk.records.plain import shown
from mentordesk.records.tag import SIGN

TABLES = """
CREATE TABLE indexed (doc INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row TEXT NOT NULL, UNIQUE (tbl, row)) STRICT;
CREATE VIRTUAL TABLE words USING fts5 (title, body, tokenize = "unicode61 remove_diacritics 2", prefix = "2 3");
CREATE VIRTUAL TABLE trigrams USING fts5 (title, body, tokenize = "trigram");
"""

LONGEST_QUERY = 200
CANDIDATES = 120
SNIPPET = 140
SEEN_BY_SNIPPET = 50_000

_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]")


@cache
def _signs() -> re.Pattern[str]:
    """Return what finds signs of scripts without spaces between words; to compile it takes as long as ten others."""
    return re.compile(
        "([\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])"
    )


class Found(NamedTuple):
    """A row that fits a question; a greater score fits better."""

    table: str
    row: str
    score: float


def fold(text: str) -> str:
    """Return text as it is compared: without case, accents, vowel points and presentation forms."""
    if text.isascii():
        return text.lower()
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFC", bare).casefold()


def _spaced(folded: str) -> str:
    """Set signs of scripts without spaces between words apart, so that each is a word of its own."""
    return folded if folded.isascii() else _signs().sub(r" \1 ", folded)


def texts(record: Record) -> Iterator[str]:
    """Yield every text of a record that somebody wrote, the declared defaults left out."""
    for name, field in record.fields.items():
        if field.kind in ("text", "markdown") and (value := getattr(record, name)) and value != field.default:
            yield str(value)


def document(record: Record, tags: Iterable[str] = ()) -> tuple[str, str]:
    """Return the folded title and body of a record, its tags with the body."""
    title = record.label
    return fold(title), fold("\n".join([*(each for each in texts(record) if each.strip() != title), *tags]))


# --- keeping the index ------------------------------------------------------------------------------------------


def put(db: sqlite3.Connection, record: Record, tags: Iterable[str] = ()) -> None:
    """Index a record again with its tags; it counts as the newest. The caller holds the transaction."""
    put_text(db, record.table, record.id, *document(record, tags))


def put_text(db: sqlite3.Connection, table: str, row: str, title: str, body: str) -> None:
    """Index a folded title and body under a name of two parts; the caller holds the transaction."""
    drop(db, table, row)
    if not title and not body:
        return
    doc = db.execute("INSERT INTO indexed (tbl, row) VALUES (?, ?)", (table, row)).lastrowid
    db.execute("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (doc, _spaced(title), _spaced(body)))
    db.execute("INSERT INTO trigrams (rowid, title, body) VALUES (?, ?, ?)", (doc, title, body))


def drop(db: sqlite3.Connection, table: str, row: str) -> None:
    """Take a record out of the index."""
    found = db.execute("DELETE FROM indexed WHERE tbl = ? AND row = ? RETURNING doc", (table, row)).fetchall()
    for (doc,) in map(tuple, found):
        db.execute("DELETE FROM words WHERE rowid = ?", (doc,))
        db.execute("DELETE FROM trigrams WHERE rowid = ?", (doc,))


# --- asking it --------------------------------------------------------------------------------------------------


def asked(text: str) -> list[str]:
    """Return the folded words of a question as typed; anything may be typed."""
    return list(dict.fromkeys(fold(clean_text(text)[:LONGEST_QUERY]).split()))[:12]


def find(db: sqlite3.Connection, words: list[str], limit: int) -> list[Found]:
    """Return what the index holds about the words, best first; all words must occur, the last may be a beginning."""
    found: dict[int, float] = {}
    spaced = [_spaced(each) for each in words]
    signs = [each for each in words if not _has_word(each) or _is_cut(each)]
    holding, plain = _holding(signs)
    apart = _holding(map(_spaced, signs))[1]
    for expression, table, bonus in _questions(words):
        if len(found) >= limit:
            break
        rows = db.execute(
            f"SELECT rowid, title, body FROM {table} WHERE {table} MATCH ?{holding} ORDER BY rowid DESC LIMIT ?",
            (expression, *(apart if table == "words" else plain), max(CANDIDATES, limit)),
        )
        for doc, title, body in map(tuple, rows):
            found.setdefault(doc, bonus + score(spaced if table == "words" else words, title, body))
    if not any(map(_has_word, words)) and any(len(each) < 3 for each in words):  # no index knows them: read everything
        rows = db.execute(
            f"SELECT rowid, title, body FROM trigrams WHERE 1{holding} ORDER BY rowid DESC LIMIT ?", (*plain, limit)
        )
        for doc, title, body in map(tuple, rows):
            found.setdefault(doc, score(words, title, body))
    best = sorted(found.items(), key=lambda each: (-each[1], -each[0]))[:limit]
    names = {}
    for start in range(0, len(best), 500):
        docs = [doc for doc, _ in best[start : start + 500]]
        marks = ", ".join("?" * len(docs))
        names.update(
            {row[0]: (row[1], row[2]) for row in db.execute(f"SELECT * FROM indexed WHERE doc IN ({marks})", docs)}
        )
    return [Found(*names[doc], value) for doc, value in best if doc in names]


def _questions(words: list[str]) -> Iterator[tuple[str, str, float]]:
    """Yield (FTS5 expression, table, bonus), from the best kind of hit to the last resort."""
    known = [each for each in words if _has_word(each)]
    if not known:
        if all(len(each) >= 3 for each in words):
            yield " AND ".join(map(_quoted, words)), "trigrams", 0.0
        return
    begins = len(known[-1]) >= 2 or bool(_signs().match(known[-1]))  # one letter begins half of all words: a word only
    expression = " AND ".join(_quoted(_spaced(each)) for each in known) + ("*" if begins else "")
    yield f"{{title}} : ({expression})", "words", 8.0
    yield expression, "words", 4.0
    if not begins and len(known) > 1:
        yield " AND ".join(_quoted(_spaced(each)) for each in known[:-1]), "words", 2.0
    if long := [each for each in words if len(each) >= 3]:
        yield " AND ".join(map(_quoted, long)), "trigrams", 0.0


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _has_word(text: str) -> bool:
    """Return whether FTS5 sees a word in it at all, and not only signs such as + or #."""
    return any(unicodedata.category(each)[0] in "LN" for each in text)


def _is_cut(text: str) -> bool:
    """Return whether a short word carries signs that a word index leaves out, as in C#."""
    return len(text) < 3 and not text.isalnum()


def _holding(parts: Iterable[str]) -> tuple[str, list[str]]:
    """Return SQL, and its values, for texts that hold these parts letter by letter."""
    tests, values = "", []
    for each in parts:
        tests += " AND (title LIKE ? ESCAPE '\\' OR body LIKE ? ESCAPE '\\')"
        values += ["%" + re.sub(r"([\\%_])", r"\\\1", each) + "%"] * 2
    return tests, values


def score(words: list[str], title: str, body: str) -> float:
    """Return how well a folded text fits: many times in a short text is best, a title counts more than the body."""
    long = 0.25 + 0.75 * len(body) / 800
    value = 0.0
    for word in words:
        in_title, in_body = title.count(word), body.count(word)
        value += 3 * in_title / (in_title + 1) + in_body / (in_body + 1.2 * long)
    whole = " ".join(words)
    if title.startswith(whole):
        value += 3
    elif len(words) > 1 and (whole in title or whole in body):
        value += 1
    return value


def holds_all(words: list[str], record: Record, tags: Iterable[str] = ()) -> float:
    """Return the score of a record that is not looked up in the index, 0 when a word is missing."""
    title, body = document(record, tags)
    return score(words, title, body) if all(each in title or each in body for each in words) else 0.0


def snippet(words: list[str], record: Record, tags: Sequence[str] = ()) -> str:
    """Return the place in a record's text where the first word occurs, as one line of about 140 characters.

    Where no text has a word, its tags are the place.
    """
    title = record.label
    others = [each[:SEEN_BY_SNIPPET] for each in texts(record) if each.strip() != title]
    for text in others:
        folded = fold(text)
        places = [place for each in words if (place := folded.find(each)) >= 0]
        if places:
            return around(text, _unfolded(text, folded, min(places)))
    if tags and not (words and any(each in fold(title) for each in words)):
        return around(" ".join(f"{SIGN}{shown(each)}" for each in tags), 0)
    return around(others[0], 0) if others else ""


def first_place(words: list[str], text: str) -> tuple[int, int]:
    """Return (place, length) of the first folded word in a text; quick, also for a long one. (0, 0): none is in it."""
    folded = fold(text)
    places = sorted((place, len(each)) for each in words if (place := folded.find(each)) >= 0)
    if not places:
        return 0, 0
    start, end = (_unfolded(text, folded, place) for place in (places[0][0], sum(places[0])))
    return start, max(0, (end or len(text)) - start)


def marks(words: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Return (place, length) of each part of a text that a folded word stands for, from the front, none overlapping."""
    folded, origin = "", []
    for place, each in enumerate(text):
        part = fold(each)
        folded += part
        origin += [place] * len(part)
    found = [
        (origin[match.start()], origin[match.end() - 1] + 1)
        for word in words
        if word
        for match in re.finditer(re.escape(word), folded)
    ]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return [(start, end - start) for start, end in joined]


def _unfolded(text: str, folded: str, place: int) -> int:
    """Return the place in a text of a place in its folded form."""
    if len(text) == len(folded):
        return place
    length = 0
    for index, each in enumerate(text):
        length += len(fold(each))
        if length > place:
            return index
    return 0


def around(text: str, place: int) -> str:
    """Return the words around a place in a text, as one line of about 140 characters."""
    start = max(0, place - SNIPPET // 3)
    if start and (gap := text.find(" ", start, place)) >= 0:
        start = gap + 1
    line = " ".join(text[start : start + SNIPPET].split())
    return ("… " if start else "") + line + (" …" if start + SNIPPET < len(text) else "")
