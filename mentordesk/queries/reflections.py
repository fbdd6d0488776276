"""Reflections, the private ones of this laptop's owner among them, and what asks for them."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.queries.authors import author_of, authors
from mentordesk.queries.people import me
from mentordesk.records import Prompt, Reflection, Response
from mentordesk.workspace.authorship import MADE_BY
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ReflectionEntry:
    """A reflection with its writer.

    Attributes:
        is_private: only on this laptop.
        is_queued: private still, and shared with the next update.
    """

    reflection: Reflection
    author: str
    is_private: bool = False
    is_queued: bool = False


def reflections(workspace: Workspace) -> list[ReflectionEntry]:
    """Return shared and private reflections, the latest first."""
    by = authors(workspace, Reflection)
    private = {each.id: each for each in workspace.private.select(Reflection)}
    shared = [
        ReflectionEntry(each, by.get(each.id, "")) for each in workspace.select(Reflection) if each.id not in private
    ]
    own = [
        ReflectionEntry(each, workspace.me, True, workspace.private.is_queued(Reflection, each.id))
        for each in private.values()
    ]
    return sorted([*shared, *own], key=lambda each: (each.reflection.day, each.reflection.id), reverse=True)


def reflection(workspace: Workspace, reflection_id: str) -> ReflectionEntry:
    """Return one reflection, private or shared.

    Raises:
        NotFound: there is none.
    """
    if (found := workspace.private.get(Reflection, reflection_id)) is not None:
        return ReflectionEntry(found, workspace.me, True, workspace.private.is_queued(Reflection, reflection_id))
    shared = workspace.get(Reflection, reflection_id)
    return ReflectionEntry(shared, author_of(workspace, Reflection.table, reflection_id))


def prompts(workspace: Workspace) -> list[Prompt]:
    """Return every prompt, open ones first."""
    return workspace.select(Prompt, order="state != 'open', due = '', due, id")


def open_prompts(workspace: Workspace) -> list[Prompt]:
    """Return the open prompts, the one due first in front."""
    return workspace.select(Prompt, "state = 'open'", order="due = '', due, id")


def prompts_for_me(workspace: Workspace) -> list[Prompt]:
    """Return the open prompts that ask me and that no reflection of mine answers yet."""
    role = me(workspace).role
    answered = {
        str(row[0])
        for row in workspace.rows(
            f"SELECT DISTINCT prompt FROM reflections WHERE {MADE_BY} = ? AND prompt != '' AND deleted = 0",
            (workspace.me,),
        )
    }
    answered |= {each.prompt for each in workspace.private.select(Reflection)}
    return [each for each in open_prompts(workspace) if each.asked_of in (role, "both") and each.id not in answered]


def answered_by_me(workspace: Workspace) -> set[str]:
    """Return the ids of the reflections that I answered."""
    return {each.reflection for each in workspace.select(Response, f"{MADE_BY} = ?", [workspace.me])}


def responses(workspace: Workspace, reflection_id: str) -> list[Response]:
    """Return the answers to a reflection, the earliest first."""
    order = "(SELECT MIN(n) FROM touch WHERE tbl = 'responses' AND row = responses.id), id"
    return workspace.select(Response, "reflection = ?", [reflection_id], order=order)
