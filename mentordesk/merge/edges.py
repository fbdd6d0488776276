"""Links that must not go round in a circle: two made apart can close one, and the same link is set aside on both sides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from mentordesk.merge.registers import Key

E = TypeVar("E")


def break_cycles(ends: Mapping[E, tuple[str, str]], keys: Mapping[E, Key]) -> tuple[list[E], list[E]]:
    """Return the links kept and those set aside, each by (depth, id).

    Of every circle the link with the greatest key is set aside, so everybody who holds the same changes agrees.

    Args:
        ends: from and to of each link.
        keys: (depth, id) of the change that made each link.
    """
    kept: list[E] = []
    aside: list[E] = []
    following: dict[str, set[str]] = {}
    for link in sorted(ends, key=lambda each: (keys[each], ends[each])):
        start, end = ends[link]
        if _leads(following, end, start):
            aside.append(link)
        else:
            following.setdefault(start, set()).add(end)
            kept.append(link)
    return kept, aside


def _leads(following: Mapping[str, set[str]], start: str, goal: str) -> bool:
    """Return whether a way leads from one place to another."""
    seen, queue = {start}, [start]
    while queue:
        each = queue.pop()
        if each == goal:
            return True
        for following_one in following.get(each, ()):
            if following_one not in seen:
                seen.add(following_one)
                queue.append(following_one)
    return False
