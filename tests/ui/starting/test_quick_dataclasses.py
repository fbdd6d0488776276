"""Dataclasses made the quick way, and their objects, are as Python makes them."""

from __future__ import annotations

import dataclasses
import inspect
import operator
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from mentordesk_ui.starting.quick_dataclasses import QUICK, STANDARD
from ui.starting.processes import attempt


def dataclass_made(ways: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch, names: list[str], **options: Any) -> Any:
    """Make a dataclass and a child of it with one more field."""
    with monkeypatch.context() as patch:
        for name, way in ways.items():
            patch.setattr(dataclasses, name, way)
        parent = dataclasses.make_dataclass("Parent", [(name, int) for name in names], **options)
        return parent, dataclasses.make_dataclass("Child", [("more", int)], bases=(parent,), **options)


@pytest.mark.skipif(None in STANDARD.values(), reason="this Python compiles all functions of a class at once")
@pytest.mark.parametrize("names", [[], ["one"], ["one", "two", "three"]])
@pytest.mark.parametrize(
    "options", [{}, {"frozen": True}, {"frozen": True, "slots": True}, {"order": True}, {"eq": False}, {"repr": False}]
)
def test_a_dataclass_is_the_same_either_way(
    names: list[str], options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for ways in (STANDARD, QUICK):
        parent, child = dataclass_made(ways, monkeypatch, names, **options)
        values = list(range(len(names)))
        first, again, other = parent(*values), parent(*values), parent(*(each + 1 for each in values))
        longer = child(*values, more=7)
        found: list[object] = [first == again, first == other, first == longer, first == 3, repr(longer) != ""]
        found += [repr(first) if options.get("repr", True) else "", repr(longer) if options.get("repr", True) else ""]
        found += [attempt(hash, first), attempt(hash, again), attempt(operator.lt, first, other)]
        for name in (*names, "foreign"):
            found.append(attempt(setattr, first, name, 5))
            found.append(attempt(delattr, longer, name))
        found.append([each.name for each in dataclasses.fields(longer)])
        seen.append(found)
    if options == {"eq": False}:
        seen = [[each for each in found if not isinstance(each, int)] for found in seen]  # hashes are addresses
    assert seen[1] == seen[0]


@pytest.mark.skipif(None in STANDARD.values(), reason="this Python compiles all functions of a class at once")
@pytest.mark.parametrize("options", [{}, {"frozen": True, "slots": True}, {"kw_only": True}])
def test_objects_of_a_dataclass_are_made_alike_and_mistakes_are_told_alike(
    options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for ways in (STANDARD, QUICK):
        heard: list[object] = []
        with monkeypatch.context() as patch:
            for name, way in ways.items():
                patch.setattr(dataclasses, name, way)
            told = {"__post_init__": lambda _self, only, heard=heard: heard.append(only)}
            fields: list[Any] = [("one", int), ("only", dataclasses.InitVar[int])]
            fields += [("listed", list, dataclasses.field(default_factory=list)), ("last", int, 4)]
            fields += [("kept", list, dataclasses.field(default_factory=list, init=False))]
            fields += [("fixed", int, dataclasses.field(default=8, init=False)), ("_set", int, 2), ("_1", int, 3)]
            fields += [("named", str, dataclasses.field(default="x", kw_only=True))]
            made = dataclasses.make_dataclass("Made", fields, namespace=told, **options)
            wrong = attempt(dataclasses.make_dataclass, "Wrong", [("one", int, 4), ("two", int)])
        child = type("Child", (made,), {})
        found = [
            attempt(made, 1, 2),
            attempt(made),
            attempt(made, 1, 2, [], 4, 5),
            attempt(lambda kind: kind(1, 2, none=3), made),
        ]
        found += [attempt(child, 1, 2), attempt(lambda kind: kind(one=1, only=2, last=3), child)]
        one, other = made(one=1, only=2), made(one=1, only=2)
        found += [one.listed is other.listed, dataclasses.replace(one, only=6, last=5), one, wrong, heard]
        found += [made.__init__.__qualname__, made.__init__.__module__, made.__init__.__annotations__]
        found += [
            str(inspect.signature(made)),
            one.kept is other.kept,
            attempt(lambda kind: kind(one=1, only=2, named="y"), child),
        ]
        seen.append([repr(each) for each in found])
    assert seen[1] == seen[0]
    assert "last=5" in seen[1][7]


@pytest.mark.skipif(None in STANDARD.values(), reason="this Python compiles all functions of a class at once")
def test_a_first_object_may_be_made_by_many_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(dataclasses, "_init_fn", QUICK["_init_fn"])
        made = dataclasses.make_dataclass("Made", [("one", int)])
    begins = threading.Barrier(8)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda number: (begins.wait(), made(number))[1].one, range(8)))
    assert found == list(range(8))
