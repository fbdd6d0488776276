"""What an update says of laptops that were given up, in a sentence each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mentordesk.bundles.english import counted
from mentordesk.queries.people import person
from mentordesk.queries.review import count_left_out
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
        who = "you accept" if people == {workspace.me} else f"{_names(workspace, people)} accepts"
        found.append(
            f"{counted(count, 'change')} written on a lost laptop will not count unless {who} what is right in them."
        )
    return found


def _given_up(workspace: Workspace) -> Given:
    return frozenset((each.laptop, each.person, each.is_lost) for each in counting.in_force(workspace.db))


def _left_out(workspace: Workspace, people: Iterable[str]) -> int:
    return sum(count_left_out(workspace, each) for each in people)


def _told(workspace: Workspace, laptop: str, owner: str, is_lost: bool) -> str:
    named = workspace.row("laptop_names", laptop)
    name = f"“{named['name']}”" if named and named["name"] else "a laptop"
    if laptop == workspace.device:
        what = "reported lost: what is written on it from now on does not count" if is_lost else "given up"
        return f"This very laptop was {what}. Open your pair on another laptop, or add this one again."
    who = "You" if owner == workspace.me else _names(workspace, {owner})
    if is_lost:
        return f"{who} reported {name} lost: updates from it are refused from now on."
    return f"{who} gave up {name}, which is not used any more."


def _names(workspace: Workspace, people: Iterable[str]) -> str:
    return " and ".join(person(workspace, each).name or "your partner" for each in sorted(people))
