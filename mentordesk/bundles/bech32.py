"""Bech32, the writing of age keys: a readable prefix, the key, and a checksum that finds typing errors.

Source: BIP 173, without its limit of 90 characters, as age uses it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import xor

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_STEPS = tuple(reduce(xor, (each for bit, each in enumerate(_GENERATOR) if top >> bit & 1), 0) for top in range(32))
"""What each value of the five bits that fall out adds to the checksum: a key has 2,000 letters."""
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_DIGITS = str.maketrans(ALPHABET, "0123456789abcdefghijklmnopqrstuv")
"""Letters as the digits of base 32 that `int` reads."""
_CHECKSUM = 6  # letters
MAX_LENGTH = 4096  # letters; the longest key has under 2,000


def encode(prefix: str, data: bytes) -> str:
    """Write the bytes in lower case behind the prefix."""
    prefix = prefix.lower()
    count = -(-8 * len(data) // 5)
    number = int.from_bytes(data, "big") << (5 * count - 8 * len(data))
    values = [number >> 5 * at & 31 for at in range(count - 1, -1, -1)]
    check = _polymod([*_expand(prefix), *values, *[0] * _CHECKSUM]) ^ 1
    values += [(check >> 5 * (_CHECKSUM - 1 - at)) & 31 for at in range(_CHECKSUM)]
    return f"{prefix}1{''.join(ALPHABET[value] for value in values)}"


def decode(text: str) -> tuple[str, bytes]:
    """Return the prefix in lower case and the bytes behind it.

    Raises:
        ValueError: mixed case, a foreign letter, a wrong checksum or bits left over.
    """
    if len(text) > MAX_LENGTH or not text.isascii() or text not in (text.lower(), text.upper()):
        raise ValueError("not Bech32: too long, or upper and lower case mixed")
    prefix, separator, letters = text.lower().rpartition("1")
    if not separator or not prefix or len(letters) < _CHECKSUM:
        raise ValueError("not Bech32: no prefix or too short")
    if not all(33 <= ord(letter) <= 126 for letter in prefix) or not all(letter in _VALUES for letter in letters):
        raise ValueError("not Bech32: a letter that does not belong")
    values = [_VALUES[letter] for letter in letters]
    if _polymod([*_expand(prefix), *values]) != 1:
        raise ValueError("not Bech32: the checksum does not fit")
    size, left = divmod(5 * (len(values) - _CHECKSUM), 8)
    number = int("0" + letters[:-_CHECKSUM].translate(_DIGITS), 32)
    if left >= 5 or number & ((1 << left) - 1):
        raise ValueError("not Bech32: bits left over")
    return prefix, (number >> left).to_bytes(size, "big")


def _expand(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ _STEPS[check >> 25]
    return check
