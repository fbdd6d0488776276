"""What an update says of laptops that were given up, in a sentence each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mentordesk.queries.people import person
from mentordesk.queries.review import count_left_out
from mentordesk.said import both, counted, said
from mentordesk.workspace import counting
from mentordesk.workspace.workspace import Workspace

Given = frozenset[tuple[str, str, bool]]
"""(device, person, whether it is lost) of each laptop that was given up."""


class Standing(NamedTuple):
    """What is known of laptops at a moment: those given up, and how many changes by lost ones do not count."""

    given_up: Given
    left_out: int


def standing(workspace: Workspace) -> Standing:
    """Return what is known here now."""
    return Standing(_given_up(workspace), _left_out(workspace, (workspace.me, workspace.partner)))


def sentences(workspace: Workspace, before: Standing) -> list[str]:
    """Return what to tell a person of laptops given up, and of changes that do not count, since before."""
    new = sorted(_given_up(workspace) - before.given_up)
    found = [_told(workspace, *each) for each in new]
    people = {each[1] for each in new if each[2]} or {each[1] for each in before.given_up if each[2]}
    if (count := _left_out(workspace, people) - before.left_out) > 0:
        found.append(_will_not_count(count, "" if people == {workspace.me} else _names(workspace, people)))
    return found


def _given_up(workspace: Workspace) -> Given:
    return frozenset((each.laptop, each.person, each.is_lost) for each in counting.in_force(workspace.db))


def _left_out(workspace: Workspace, people: Iterable[str]) -> int:
    return sum(count_left_out(workspace, each) for each in people)


def _told(workspace: Workspace, laptop: str, owner: str, is_lost: bool) -> str:
    named = workspace.row("laptop_names", laptop)
    name = said("“{name}”", name=named["name"]) if named and named["name"] else said("a laptop")
    if laptop == workspace.device and is_lost:
        return said(
            "This very laptop was reported lost: what is written on it from now on does not count."
            " Open your pair on another laptop, or add this one again."
        )
    if laptop == workspace.device:
        return said("This very laptop was given up. Open your pair on another laptop, or add this one again.")
    if owner == workspace.me:
        if is_lost:
            return said("You reported {laptop} lost: updates from it are refused from now on.", laptop=name)
        return said("You gave up {laptop}, which is not used any more.", laptop=name)
    who = _names(workspace, {owner})
    if is_lost:
        return said("{who} reported {laptop} lost: updates from it are refused from now on.", who=who, laptop=name)
    return said("{who} gave up {laptop}, which is not used any more.", who=who, laptop=name)


def _will_not_count(count: int, who: str) -> str:
    """Say so of what lost laptops wrote; without a name it is oneself who may accept it."""
    if not who:
        return counted(
            count,
            "1 change written on a lost laptop will not count unless you accept what is right in them.",
            "%n changes written on a lost laptop will not count unless you accept what is right in them.",
        )
    return counted(
        count,
        "1 change written on a lost laptop will not count unless {who} accepts what is right in them.",
        "%n changes written on a lost laptop will not count unless {who} accepts what is right in them.",
        who=who,
    )


def _names(workspace: Workspace, people: Iterable[str]) -> str:
    return both([person(workspace, each).name or said("your partner") for each in sorted(people)])
