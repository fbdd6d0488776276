"""Blocks of bytes that are made one after the other, read as a file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

BUFFER = 1 << 20


def stream(blocks: Iterator[bytes]) -> BinaryIO:
    """Return blocks as a file to read once."""
    return io.BufferedReader(Blocks(blocks), BUFFER)


class Blocks(io.RawIOBase):
    """Blocks of bytes, handed out in whatever sizes are asked for."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._hand_out(blocks)

    def _hand_out(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, target: Any) -> int:
        """Fill some of a buffer; 0 at the end."""
        while not self._rest:
            block = next(self._blocks, None)
            if block is None:
                return 0
            self._rest = memoryview(block)
        size = min(len(target), len(self._rest))
        target[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size
