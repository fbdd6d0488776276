"""Bech32, the writing of age keys: a readable prefix, the key, and a checksum that finds typing errors.

Source: BIP 173, without its limit of 90 characters, as age uses it.
"""

from __future__ import annotations

from collections.abc import Iterable

ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_CHECKSUM = 6  # letters
MAX_LENGTH = 4096  # letters; the longest key has under 2,000


def encode(prefix: str, data: bytes) -> str:
    """Write the bytes in lower case behind the prefix."""
    prefix = prefix.lower()
    values = list(_regroup(data, 8, 5, pad=True))
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
    return prefix, bytes(_regroup(values[:-_CHECKSUM], 5, 8, pad=False))


def _expand(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= generator
    return check


def _regroup(values: Iterable[int], width: int, wanted: int, *, pad: bool) -> Iterable[int]:
    """Yield the same bits in groups of another width; without padding the bits left over must be few and zero."""
    kept, bits = 0, 0
    for value in values:
        kept = (kept << width | value) & 0xFFFF
        bits += width
        while bits >= wanted:
            bits -= wanted
            yield kept >> bits & ((1 << wanted) - 1)
    rest = kept & ((1 << bits) - 1)
    if pad and bits:
        yield rest << (wanted - bits)
    elif not pad and (bits >= width or rest):
        raise ValueError("not Bech32: bits left over")
