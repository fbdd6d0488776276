"""Making Qt's enums as Python does, in a fifth of the time.

The binding makes a class of Python of each enum of Qt when it is first needed, by the functional API of `enum`: some
400 with 5,000 members until the window stands, a twelfth of the start. Here an empty class is copied and all members
are put into it at once. What comes of it is the same: that is tried on small enums first, and where another Python
makes them otherwise, all stays as it is.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Sequence
from typing import Any

Maker = Callable[..., Any]
Pairs = Sequence[tuple[str, int]]

KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
PROBE: Pairs = (("four", 4), ("none", 0), ("one", 1), ("both", 5), ("again", 1))
_MADE_BY_TYPE = ("__dict__", "__weakref__")


def use() -> None:
    """Make enums of (name, number) pairs the quick way from now on, if they come out as Python makes them."""
    standard: Maker | None = getattr(enum.EnumType, "_create_", None)
    if standard is None or hasattr(standard, "__wrapped__"):
        return
    try:
        quick = QuickEnums(standard)
        agrees = all(quick.agrees(kind, PROBE) for kind in KINDS)
    except Exception:  # a Python with other means
        return
    if agrees:
        enum.EnumType._create_ = quick.instead()  # type: ignore[attr-defined]


class QuickEnums:
    """Makes enums of numbers; `standard` is Python's own way, for all others and for the empty classes copied here."""

    def __init__(self, standard: Maker) -> None:
        self._standard = standard
        parts = {kind: self._parts(kind) for kind in KINDS}
        self._empty = parts
        self._own = {
            kind: [name for name, part in parts[kind].items() if isinstance(part, (list, dict))] for kind in KINDS
        }
        self._taken = {kind: frozenset(name for each in kind.__mro__ for name in vars(each)) for kind in KINDS}

    def _parts(self, kind: Any) -> dict[str, Any]:
        made = self._standard(kind, "Empty", (), module=__name__)
        return {name: part for name, part in vars(made).items() if name not in _MADE_BY_TYPE}

    def instead(self) -> Maker:
        """Return what takes the place of Python's own way."""
        standard = self._standard

        def create(
            cls: Any, class_name: str, names: Any, *, module: str | None = None, boundary: Any = None, **how: Any
        ) -> Any:
            if module is None:
                module = sys._getframe(2).f_globals.get("__name__", __name__)
            if self._can_make(cls, names) and how.get("type") is None and how.get("qualname") is None:
                return self.make(cls, class_name, names, module=module, boundary=boundary)
            return standard(cls, class_name, names, module=module, boundary=boundary, **how)

        create.__wrapped__ = standard  # type: ignore[attr-defined]
        return create

    def _can_make(self, kind: Any, names: Any) -> bool:
        """Tell whether these are pairs of a name that means nothing else and a number."""
        taken = self._taken.get(kind)
        if taken is None or not isinstance(names, (list, tuple)):
            return False
        for pair in names:
            if pair.__class__ is not tuple or len(pair) != 2:
                return False
            name, value = pair
            if name.__class__ is not str or value.__class__ is not int or name in taken or name[:1] in ("", "_"):
                return False
        return bool(names)

    def make(self, kind: Any, class_name: str, pairs: Pairs, *, module: str, boundary: Any = None) -> Any:
        """Make an enum of one of the `KINDS`; a number that was named before gets another name."""
        parts = self._empty[kind].copy()
        for name in self._own[kind]:
            parts[name] = parts[name].copy()
        parts["__module__"] = module
        if boundary is not None and "_boundary_" in parts:
            parts["_boundary_"] = boundary
        made: Any = type.__new__(enum.EnumType, class_name, (kind,), parts)
        names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
        is_flag, put = issubclass(kind, enum.Flag), type.__setattr__
        is_number = issubclass(kind, int)
        new: Maker = int.__new__ if is_number else object.__new__
        bits = singles = 0
        for name, value in pairs:
            bits |= value
            is_single = value > 0 and not value & (value - 1)
            if (member := by_value.get(value)) is None:
                member = new(made, value) if is_number else new(made)
                member._value_, member._name_ = value, name
                member.__objclass__, member._sort_order_ = made, len(names)
                by_value[value] = member
                if is_single or not is_flag:
                    names.append(name)
            if is_single:
                singles |= value
            by_name[name] = member
            put(made, name, member)
        if is_flag:
            _note_bits(made, bits, singles)
        return made

    def agrees(self, kind: Any, pairs: Pairs) -> bool:
        """Tell whether an enum is the same made either way, in everything that it and its members hold."""
        standard = self._standard(kind, "Probe", pairs, module=__name__)
        return _told(standard) == _told(self.make(kind, "Probe", pairs, module=__name__))


def _note_bits(made: Any, bits: int, singles: int) -> None:
    """Note which bits the flags have, and whether they come in another order than their numbers."""
    has_singles = hasattr(made, "_singles_mask_")  # since 3.11.4 or so; before, the mask held these alone
    made._flag_mask_ = bits if has_singles else singles
    if has_singles:
        made._singles_mask_ = singles
    made._all_bits_ = 2 ** bits.bit_length() - 1
    numbers = [made._member_map_[name]._value_ for name in made._member_names_]
    if numbers != sorted(numbers):
        made._iter_member_ = made._iter_member_by_def_


def _told(made: Any) -> dict[str, Any]:
    """Tell a class by values that can be compared, member by member."""

    def plain(value: Any) -> Any:
        if isinstance(value, made):
            return {name: each for name, each in vars(value).items() if name != "__objclass__"}
        if isinstance(value, dict):
            return {name: plain(each) for name, each in value.items()}
        return getattr(value, "__func__", value)

    return {name: plain(part) for name, part in vars(made).items() if name not in _MADE_BY_TYPE}
