"""Tags: those of a record, all that the pair uses, and the records that carry one."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from mentordesk.records import Tag
from mentordesk.records.tag import OWNERS, key_of
from mentordesk.workspace import tagged
from mentordesk.workspace.workspace import Workspace

SHOWN = 50
"""Of a record that an update gave more tags than any program would, the first so many are told."""


class TagCount(NamedTuple):
    """A tag as it is mostly spelled, and how many records carry it."""

    word: str
    records: int


def tags_of(workspace: Workspace, table: str, record: str) -> list[Tag]:
    """Return the tags of a record in the order of the alphabet, each in one spelling."""
    found: dict[str, Tag] = {}
    for each in _rows(workspace, table, record):
        found.setdefault(each.key, each)
    found.pop("", None)
    return [found[key] for key in sorted(found)[:SHOWN]]


def spellings(workspace: Workspace, table: str, record: str, word: str) -> list[Tag]:
    """Return every row that puts a tag on a record; two people may have spelled it apart."""
    return [each for each in _rows(workspace, table, record) if each.key == key_of(word)]


def all_tags(workspace: Workspace, *, with_private: bool = False) -> list[TagCount]:
    """Return every tag in use, the most used first.

    Args:
        with_private: those of private reflections too; they are not for records that the partner sees.
    """
    records: dict[str, set[tuple[str, str]]] = {}
    spelled: dict[str, Counter[str]] = {}
    for word, name in tagged.all_of(workspace, with_private=with_private):
        if key := key_of(word):
            records.setdefault(key, set()).add(name)
            spelled.setdefault(key, Counter())[word] += 1
    usual = {key: min(words.items(), key=lambda each: (-each[1], each[0]))[0] for key, words in spelled.items()}
    most_used = sorted(records, key=lambda key: (-len(records[key]), key))
    return [TagCount(usual[key], len(records[key])) for key in most_used]


def records_with(workspace: Workspace, word: str) -> list[tuple[str, str]]:
    """Return (table, id) of every record that carries a tag, private ones too, by kind and id."""
    key = key_of(word)
    found = tagged.all_of(workspace, with_private=True)
    return sorted({name for spelled, name in found if key_of(spelled) == key})


def _rows(workspace: Workspace, table: str, record: str) -> list[Tag]:
    if workspace.private.holds(table, record):
        private = workspace.private.select(Tag)
        return [each for each in private if each.of == (table, record)]
    return workspace.select(Tag, f'"{OWNERS[table]}" = ?', [record])
