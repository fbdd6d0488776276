"""Enums of Qt made the quick way are as Python makes them."""

from __future__ import annotations

import copy
import enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk_ui.starting.quick_enums import KINDS, QuickEnums
from ui.starting.processes import attempt, printed

STANDARD_ENUM = getattr(enum.EnumType._create_, "__wrapped__", enum.EnumType._create_)
NAMES = st.from_regex("[A-Za-z][A-Za-z0-9_]{0,5}", fullmatch=True).filter(lambda each: not hasattr(enum.IntFlag, each))
SINGLE = st.integers(0, 33).map(lambda bit: 1 << bit)
PAIRS = st.lists(
    st.tuples(NAMES, SINGLE | st.integers(-1, 40)), min_size=1, max_size=12, unique_by=lambda pair: pair[0]
)

ENUMS_OF_QT = """
import sys
if sys.argv[1] == "quick":
    from mentordesk_ui import starting
    starting.begin()
import enum
from PySide6 import QtCore, QtGui, QtWidgets
for module in (QtCore, QtGui, QtWidgets):
    for owner_name in sorted(dir(module)):
        owner = getattr(module, owner_name)
        for name in sorted(vars(owner)) if isinstance(owner, type) else ():
            made = getattr(owner, name, None)
            if isinstance(made, enum.EnumType):
                members = [(each, member.name, member.value) for each, member in made.__members__.items()]
                print(owner_name, made.__module__, made.__qualname__, made.__mro__[1:], repr(list(made)), members)
print("quick" if hasattr(enum.EnumType._create_, "__wrapped__") else "standard")
"""


def both(kind: Any, pairs: Any) -> tuple[Any, Any]:
    """Make an enum as Python does, and the quick way."""
    keep = enum.FlagBoundary.KEEP
    return (
        STANDARD_ENUM(kind, "Made", pairs, module=__name__, boundary=keep),
        QuickEnums(STANDARD_ENUM).make(kind, "Made", pairs, module=__name__, boundary=keep),
    )


def told(made: Any, numbers: list[int]) -> list[object]:
    """Tell what a person of Python sees of an enum."""
    found: list[object] = [repr(list(made)), list(made.__members__), len(made), made.__doc__]
    for member in made.__members__.values():
        found += [member.name, member.value, repr(member), str(member), f"{member}", hash(member), bool(member)]
        found += [made(member.value) is member, made[member.name] is member, member in made]
        found += [getattr(made, member.name) is member, copy.deepcopy(member) is member]
        if isinstance(member, enum.Flag):
            found += [attempt(lambda one: repr(~one), member), attempt(lambda one: repr(list(one)), member)]
            found += [repr(member | other) for other in made] + [repr(member & other) for other in made]
    return found + [attempt(lambda number: repr(made(number)), each) for each in numbers]


@pytest.mark.parametrize("kind", KINDS)
@given(pairs=PAIRS, numbers=st.lists(st.integers(0, 70), max_size=3))
def test_an_enum_is_the_same_either_way(kind: Any, pairs: list[tuple[str, int]], numbers: list[int]) -> None:
    if issubclass(kind, enum.Flag):  # what a flag with all bits of no width means is Python's own matter
        pairs = [pair for pair in pairs if pair[1] >= 0] or [("one", 1)]
    standard, quick = both(kind, pairs)
    assert told(quick, numbers) == told(standard, numbers)
    with pytest.raises(TypeError):
        kind.__call__(quick, "More", "more")
    with pytest.raises(AttributeError):
        setattr(quick, pairs[0][0], 3)


@pytest.mark.parametrize(
    "names", ["one two", ["one", "two"], {"one": 1}, [("name", 1)], [("_private", 1)], [("one", "1")], [("one", True)]]
)
def test_what_is_no_pair_of_a_plain_name_and_a_number_is_left_to_python(
    names: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = QuickEnums(STANDARD_ENUM)
    monkeypatch.setattr(quick, "make", lambda *_args, **_how: pytest.fail("it was made the quick way"))
    monkeypatch.setattr(enum.EnumType, "_create_", quick.instead())
    made = enum.Enum("Made", names)
    assert repr(list(made)) == repr(list(STANDARD_ENUM(enum.Enum, "Made", names, module=__name__)))
    assert made.__module__ == __name__, "as Python finds it: that of the caller"


def test_an_enum_made_the_quick_way_belongs_to_its_caller_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enum.EnumType, "_create_", QuickEnums(STANDARD_ENUM).instead())
    assert enum.Enum("Made", [("one", 1)]).__module__ == __name__


def test_every_enum_of_the_binding_is_the_same_either_way() -> None:
    standard, quick = (printed(ENUMS_OF_QT, way) for way in ("standard", "quick"))
    assert (standard[-1], quick[-1]) == ("standard", "quick")
    assert len(standard) > 400
    assert quick[:-1] == standard[:-1]
