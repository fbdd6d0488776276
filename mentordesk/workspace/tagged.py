"""Which words of a set, such as tags, stand on which records: what the search index adds to a record's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mentordesk.records.base import Record
from mentordesk.records.tag import OWNERS, SIGN, Tag, key_of
from mentordesk.workspace.row_state import RowName

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


_ASKED = re.compile(rf"(?:^|\s+){SIGN}(?=\S)")


def all_of(workspace: Workspace, *, with_private: bool) -> list[tuple[str, RowName]]:
    """Return (word, record) of every tag on a live record."""
    found: list[tuple[str, RowName]] = []
    for table, name in OWNERS.items():
        sql = (
            f'SELECT t.word, t."{name}" FROM tags t JOIN "{table}" r ON r.id = t."{name}"'
            " WHERE t.deleted = 0 AND r.deleted = 0"
        )
        found += [(str(word), (table, str(row))) for word, row in map(tuple, workspace.rows(sql))]
    if with_private:
        private = workspace.private
        found += [(each.word, each.of) for each in private.select(Tag) if private.holds(*each.of)]
    return found


def words_on(workspace: Workspace, table: str, rows: Sequence[str]) -> dict[str, list[str]]:
    """Return the words that stand on shared records of a kind, by id."""
    if (name := OWNERS.get(table)) is None or not rows:
        return {}
    found: dict[str, list[str]] = {}
    marks = ", ".join("?" * len(rows))
    sql = f'SELECT "{name}", word FROM tags WHERE "{name}" IN ({marks}) AND deleted = 0 ORDER BY word'
    for row, word in map(tuple, workspace.rows(sql, rows)):
        found.setdefault(row, []).append(word)
    return found


def found_by(workspace: Workspace, names: Iterable[RowName]) -> list[RowName]:
    """Return the records under which the named rows are found: a tag under the one that carries it."""
    found: dict[RowName, None] = {}
    for table, row in names:
        if table != Tag.table:
            found[table, row] = None
        elif values := workspace.row(table, row):  # a removed tag too, for its word goes from the record
            found.update({(owner, values[name]): None for owner, name in OWNERS.items() if values[name]})
    return list(found)


def asked(workspace: Workspace, text: str) -> tuple[str, set[RowName] | None]:
    """Return the words of a question beside its tags, and the records that carry all of these.

    “talk #pair work” asks for the word and the tag “pair work”; until a tag is typed to its end, every one that begins
    so counts. None for the records: the question names no tag of the pair, and its signs mean themselves.
    """
    words, *beginnings = _ASKED.split(text.strip())
    if not beginnings:
        return text, None
    by_key: dict[str, set[RowName]] = {}
    for word, name in all_of(workspace, with_private=True):
        by_key.setdefault(key_of(word), set()).add(name)
    fits = []
    for beginning in map(key_of, beginnings):
        keys = [beginning] if beginning in by_key else [each for each in by_key if each.startswith(beginning)]
        if not keys:
            return text, None
        fits.append(set().union(*(by_key[each] for each in keys)))
    return words, set.intersection(*fits)


def own_words(record: Record, tags: Iterable[Tag]) -> list[str]:
    """Return the words of those tags that stand on a record."""
    return sorted(each.word for each in tags if each.of == (record.table, record.id))
