"""Positions in a list: text that sorts, with always room for one more between two.

A position is a fraction written with the digits 0-9A-Za-z, which ASCII sorts by value. Nobody ever rewrites the
position of another entry, so moving one entry changes one cell. The last digits are random, given by the caller: two
people who insert at the same place apart get different positions. Lists sort by (position, id), bytes not letters.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

_BASE = len(DIGITS)
_WIDTH = 5  # digits before the tail, as long as they leave room
_STRIDE = _BASE**2  # from one entry to the next at either end: about 119,000 times until it takes a digit more
_LONGEST = 1_000  # digits; what is longer was made by no program, and working with it would take minutes
_STEP = 16  # beside an entry that was itself squeezed in: the next one will likely come on the same side


def between(before: str | None, after: str | None, tail: str) -> str:
    """Give a position strictly between two, for which no other position changes.

    Where nothing lies between, because two people came upon the same position, the neighbours are out of order or are
    not positions, the result falls after `before`; beside one of more than a thousand digits, only near it. A thousand
    inserts at one spot make about 35 characters, zigzag 210.

    Args:
        before: the position of the entry in front; None: the start of the list.
        after: the position of the entry behind; None: the end of the list.
        tail: a few random digits, such as four.
    Raises:
        ValueError: the tail is empty or has other signs than `DIGITS`.
    """
    if not tail or tail.strip(DIGITS):
        raise ValueError("the tail of a position is made of digits and ASCII letters")
    before, after = (each if each is None else each[:_LONGEST] for each in (before, after))
    if before is None or after is None or before < after:
        alike = next((n for n, (x, y) in enumerate(zip(before or "", after or "", strict=False)) if x != y), 0)
        first = max(_WIDTH, alike)
        low, high = _value(before or "", first), _BASE**first if after is None else _value(after, first)
        for width in range(first, max(_WIDTH, len(before or ""), len(after or "")) + 3):
            if width > first:
                low = low * _BASE + _digit(before or "", width - 1)
                high = high * _BASE + _digit(after or "", width - 1)
            number = _choose(low, high, before, after)
            if number is None:
                continue
            found = (_digits(number, width) + tail).rstrip("0")
            if (before is None or before < found) and (after is None or found < after):
                return found
    return ((before or "") + DIGITS[_BASE // 2] + tail).rstrip("0")


def positions(count: int, tail_source: Callable[[], str]) -> list[str]:
    """Give ascending positions for a new list, around the middle so that both ends have room.

    Args:
        tail_source: gives the random tail of each, see `between`.
    """
    step = min(_STRIDE, _BASE**_WIDTH // (2 * count + 2))
    start = _BASE**_WIDTH // 2 - step * (count // 2)
    return [(_digits(start + step * number, _WIDTH) + tail_source()).rstrip("0") for number in range(count)]


def _choose(low: int, high: int, before: str | None, after: str | None) -> int | None:
    """Choose a number between two, so that many inserts take little room; None: too narrow, take a digit more."""
    half = (high - low) // 2
    if half < 1:
        return None
    if before is None or after is None:
        if before is None and after is None:
            return low + half
        return low + min(_STRIDE, half) if after is None else high - min(_STRIDE, half)
    if len(before) == len(after):
        return low + half
    if half < _STEP // 2:
        return None
    return low + min(_STEP, half) if len(before) > len(after) else high - min(_STEP, half)


def _value(position: str, width: int) -> int:
    """Read the first `width` digits as a number."""
    value = 0
    for place in range(width):
        value = value * _BASE + _digit(position, place)
    return value


def _digit(position: str, place: int) -> int:
    """Read one digit, 0 behind the last; a sign that is no digit counts as the next digit above it."""
    return min(bisect_left(DIGITS, position[place]), _BASE - 1) if place < len(position) else 0


def _digits(value: int, width: int) -> str:
    signs = []
    for _ in range(width):
        value, digit = divmod(value, _BASE)
        signs.append(DIGITS[digit])
    return "".join(reversed(signs))
