"""Making dataclasses without compiling what all of them do alike.

Until Python 3.12 `dataclasses` writes six functions as text for a frozen class and compiles each for itself: 500 for
the classes that the start needs, a tenth of it. Here only `__init__` is, when the first object is made, as most classes
have none until the window stands; the others are functions that know the names of the fields. Python 3.13 compiles all
of a class at once, and is left as it is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

Method = Callable[..., Any]

_TO_BE_MADE = getattr(dataclasses, "_HAS_DEFAULT_FACTORY", None)
_GIVEN_ON = getattr(dataclasses, "_FIELD_INITVAR", None)
"""Python's own marks: a value that a factory makes, and a field that only `__post_init__` is told."""


def use() -> None:
    """Make dataclasses the quick way from now on, where Python makes each function for itself."""
    if all(_takes_the_same(STANDARD[name], quick) for name, quick in QUICK.items()):
        for name, quick in QUICK.items():
            setattr(dataclasses, name, quick)


def _takes_the_same(standard: Method | None, quick: Method) -> bool:
    return standard is not None and _parameters(standard) == _parameters(quick)


def _parameters(of: Method) -> list[str]:
    code = of.__code__
    return list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])


def _values(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what reads these attributes as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    if names:
        only = attrgetter(names[0])
        return lambda one: (only(one),)
    return lambda _one: ()


def _init_fn(
    fields: Any,
    std_fields: Any,
    kw_only_fields: Any,
    frozen: Any,
    has_post_init: Any,
    self_name: Any,
    globals: Any,
    slots: Any,
) -> Method:
    def make() -> Method:
        return _written(fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, globals, slots)

    if not _is_in_order(std_fields):
        standard = STANDARD["_init_fn"]
        assert standard is not None
        standard(fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, globals, slots)  # says so
    made: Method | None = None

    def __init__(self: Any, *args: Any, **named: Any) -> None:
        nonlocal made
        if made is None:
            made = make()
            made.__qualname__ = __init__.__qualname__
        for each in type(self).__mro__:  # a class with slots is made twice, and classes made of it share this
            if each.__dict__.get("__init__") is __init__:
                setattr(each, "__init__", made)  # noqa: B010 - as a statement it says something else to mypy
        made(self, *args, **named)

    return __init__


def _written(
    fields: Any, first: Any, by_name: Any, frozen: bool, has_post_init: bool, own: str, globals: Any, slots: bool
) -> Method:
    """Write `__init__` and compile it, without the types and defaults that Python writes around it: they are put in.

    Args:
        first, by_name: fields given by place or name, and those given by name alone.
        own: what the object is called.
    """
    mark = "_"
    while any(each.name.startswith(mark) for each in fields):
        mark += "_"
    known = {"__name__": globals.get("__name__"), f"{mark}set": object.__setattr__, f"{mark}made": _TO_BE_MADE}
    lines = []
    for number, each in enumerate(fields):
        if each._field_type is _GIVEN_ON:
            continue
        value, default = each.name if each.init else "", f"{mark}{number}"
        if each.default_factory is not dataclasses.MISSING:
            known[default] = each.default_factory
            value = f"{default}() if {value} is {mark}made else {value}" if value else f"{default}()"
        elif not value and slots and each.default is not dataclasses.MISSING:
            known[default], value = each.default, default
        if value:
            lines.append(f"{mark}set({own},{each.name!r},{value})" if frozen else f"{own}.{each.name}={value}")
    if has_post_init:
        lines.append(f"{own}.__post_init__({','.join(each.name for each in fields if each._field_type is _GIVEN_ON)})")
    parameters = [own, *(each.name for each in first), *(["*"] if by_name else []), *(each.name for each in by_name)]
    body = "\n ".join(lines) or "pass"
    exec(f"def __init__({','.join(parameters)}):\n {body}", known)
    made: Any = known["__init__"]
    made.__defaults__ = tuple(_default(each) for each in first if _has_default(each)) or None
    made.__kwdefaults__ = {each.name: _default(each) for each in by_name if _has_default(each)} or None
    made.__annotations__ = {each.name: each.type for each in (*first, *by_name)} | {"return": None}
    return made  # type: ignore[no-any-return]


def _default(field: Any) -> Any:
    return field.default if field.default_factory is dataclasses.MISSING else _TO_BE_MADE


def _has_default(field: Any) -> bool:
    return _default(field) is not dataclasses.MISSING


def _is_in_order(fields: Any) -> bool:
    """Return whether no field without a default follows one that has one."""
    has_one = [_has_default(each) for each in fields if each.init]
    return has_one == sorted(has_one)


def _repr_fn(fields: Any, globals: Any) -> Method:
    names = [each.name for each in fields]

    def __repr__(self: Any) -> str:
        parts = (f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({', '.join(parts)})"

    return dataclasses._recursive_repr(__repr__)  # type: ignore[attr-defined,no-any-return]


def _cmp_fn(name: str, op: str, self_tuple: str, other_tuple: str, globals: Any) -> Method:
    if op != "==" and (standard := STANDARD["_cmp_fn"]) is not None:
        ordered: Method = standard(name, op, self_tuple, other_tuple, globals)
        return ordered
    values = _values([each.removeprefix("self.") for each in self_tuple.strip("()").split(",") if each])

    def __eq__(self: Any, other: Any) -> Any:
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    return __eq__


def _hash_fn(fields: Any, globals: Any) -> Method:
    values = _values([each.name for each in fields])

    def __hash__(self: Any) -> int:
        return hash(values(self))

    return __hash__


def _frozen_get_del_attr(cls: Any, fields: Any, globals: Any) -> tuple[Method, Method]:
    names = frozenset(each.name for each in fields)

    def __setattr__(self: Any, name: str, value: Any) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


QUICK: dict[str, Method] = {
    each.__name__: each for each in (_init_fn, _repr_fn, _cmp_fn, _hash_fn, _frozen_get_del_attr)
}
STANDARD: dict[str, Method | None] = {name: getattr(dataclasses, name, None) for name in QUICK}
