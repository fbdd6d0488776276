"""Tags put on goals, artifacts and reflections, and taken off again."""

from __future__ import annotations

from mentordesk.errors import Refused
from mentordesk.queries import tags as queries
from mentordesk.records import Record, Tag, kinds, member_id
from mentordesk.records.tag import LONGEST, MOST, OWNERS, key_of, misfit, words_in
from mentordesk.workspace.change import Change


def tag(change: Change, kind: str, record: str, words: str) -> list[Tag]:
    """Put tags on a record; a tag of a private reflection is as private as that.

    Args:
        kind: goals, artifacts or reflections.
        words: one tag, or several with commas between.
    Returns:
        the tags that were not on it before.
    Raises:
        Refused, NotFound: a word cannot be a tag, it would be too many, or there is no such record.
    """
    found = _tagged(change, kind, record)
    wanted = words_in(words)
    if not wanted:
        raise Refused("The tag has no letters. Nothing was changed.", "Write a word.")
    for each in wanted:
        _check(each)
    known = {each.key for each in queries.tags_of(change.workspace, kind, record)}
    new = [each for each in wanted if key_of(each) not in known]
    if len(known) + len(new) > MOST and new:
        raise Refused("More than {most} tags on one record. Nothing was changed.", "Remove one first.", most=MOST)
    is_private = change.workspace.private.holds(kind, found.id)
    made = []
    for word in new:
        member = Tag(id=member_id(Tag.table, kind, found.id, word), word=word, **{OWNERS[kind]: found.id})
        made.append(change.put_private(member) if is_private else change.put(member))
    return made


def untag(change: Change, kind: str, record: str, word: str) -> None:
    """Take a tag off a record, however it is spelled there; one that is not on it changes nothing."""
    found = _tagged(change, kind, record)
    for each in queries.spellings(change.workspace, kind, found.id, word):
        change.delete(each)


def _tagged(change: Change, kind: str, record: str) -> Record:
    """Return the record that carries the tags."""
    if kind not in OWNERS:
        raise Refused(
            "“{kind}” carry no tags. Nothing was changed.", "Use one of: {known}.", kind=kind, known=", ".join(OWNERS)
        )
    return change.get(kinds()[kind], record)


def _check(word: str) -> None:
    match misfit(word):
        case "long":
            raise Refused(
                "The tag “{word}…” is too long. Nothing was changed.",
                "Use at most {longest} letters.",
                word=word[:LONGEST],
                longest=LONGEST,
            )
        case "signs":
            raise Refused("A sign in this tag cannot be seen. Nothing was changed.", "Type the tag anew.")
        case "empty":
            raise Refused("The tag has no letters. Nothing was changed.", "Write a word.")
