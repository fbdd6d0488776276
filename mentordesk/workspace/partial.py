"""Files that arrive in slices, over several updates and in any order, until they are whole.

Beside the attachments, `parts/` holds for each such file its slices in the order in which they came, and a list of
which these are. The list is written after the slices are durable: what it does not name does not count.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from mentordesk.disk import disk_errors, write_private
from mentordesk.workspace.attachments import PARTS, Attachments
from mentordesk.workspace.change_record import is_id

LIST = ".list"
MOST_SLICES = 1 << 20
"""Slices that a list is read with; a file of more could not be kept track of."""
BLOCK = 1 << 20
MOST_OPEN = 64
"""Files that are open at once; of more, the first ones are made durable early."""

_FILLING = threading.Lock()
"""One import at a time fills parts."""


@dataclass(slots=True)
class Part:
    """What is here of a file.

    Attributes:
        total: bytes of the whole file.
        step: bytes of every slice but the last.
        order: numbers of the slices in the order in which they lie in the file of parts.
    """

    total: int
    step: int
    order: list[int] = field(default_factory=list)

    @property
    def held(self) -> int:
        """Bytes that are here."""
        return sum(map(self.size_of, self.order))

    @property
    def count(self) -> int:
        """How many slices make the whole."""
        return max(1, -(-self.total // self.step))

    def size_of(self, number: int) -> int:
        """Return how long a slice is."""
        return min(self.step, self.total - number * self.step)

    def ranges(self) -> list[tuple[int, int]]:
        """Return the slices that are here as ranges [first, end)."""
        found: list[tuple[int, int]] = []
        for number in sorted(self.order):
            if found and found[-1][1] == number:
                found[-1] = (found[-1][0], number + 1)
            else:
                found.append((number, number + 1))
        return found


def parts(attachments: Path) -> dict[str, Part]:
    """Return what is partly here, by hash."""
    folder = attachments / PARTS
    names = [each.name.removesuffix(LIST) for each in folder.glob(f"*{LIST}")] if folder.is_dir() else []
    return {name: part for name in sorted(names) if is_id(name) and (part := part_of(attachments, name)) is not None}


def part_of(attachments: Path, content: str) -> Part | None:
    """Return what is here of a file, or None."""
    place = attachments / PARTS / content
    try:
        raw = json.loads(place.with_name(content + LIST).read_bytes())
        part = Part(raw["total"], raw["step"], raw["order"])
        if _fits(part) and place.stat().st_size >= part.held:
            return part
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    return None


def forget(attachments: Path, content: str) -> None:
    """Throw away what is here of a file; it can come again."""
    forget_list(attachments, content)
    (attachments / PARTS / content).unlink(missing_ok=True)


def forget_list(attachments: Path, content: str) -> None:
    """Let what is here of a file no longer count."""
    (attachments / PARTS / (content + LIST)).unlink(missing_ok=True)


def sweep(attachments: Path, holds: Any) -> None:
    """Remove slices that no list names, and those of files that are here whole."""
    folder = attachments / PARTS
    known = {name for name in parts(attachments) if not holds(name)}
    for each in folder.iterdir() if folder.is_dir() else ():
        if each.is_dir():  # as an earlier version kept them
            for one in each.iterdir():
                one.unlink()
            each.rmdir()
        elif each.name.removesuffix(LIST) not in known:
            each.unlink(missing_ok=True)


class Filling:
    """Takes slices in during one import, as a context; `finish` makes them count.

    Whatever ends the context before, what came of a file that is not whole does not count.

    Args:
        whole: takes the files that became whole and got their names, with their sizes; no table knows them yet.
    """

    def __init__(self, attachments: Attachments, whole: dict[str, int] | None = None) -> None:
        self._attachments = attachments
        self._open: dict[str, _Filled] = {}
        self.whole: dict[str, int] = {} if whole is None else whole

    def __enter__(self) -> Self:
        _FILLING.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            for each in self._open.values():
                each.give_up()
        finally:
            _FILLING.release()

    def put(self, content: str, offset: int, total: int, raw: bytes, step: int) -> None:
        """Take a slice, which may come in any order and again; one that does not fit to those before is passed over.

        Raises:
            NotFound: `content` is no hash; names that came from outside are never paths.
            DiskFull: there is no room.
        """
        self._attachments.path(content)
        if content in self.whole or self._attachments.holds(content):
            return
        with disk_errors():
            if content not in self._open:
                if len(self._open) == MOST_OPEN:
                    self._finish(next(iter(self._open)))
                self._open[content] = _Filled(self._attachments.folder, content, total, step)
            self._open[content].put(offset // step, total, raw)
            if self._open[content].is_whole:
                self._finish(content)

    def finish(self) -> dict[str, int]:
        """Make what came durable and return the files that are whole now, with their sizes.

        Raises:
            DiskFull: there is no room.
        """
        with disk_errors():
            for content in list(self._open):
                self._finish(content)
        return self.whole

    def _finish(self, content: str) -> None:
        filled = self._open[content]
        if filled.finish(self._attachments):
            self.whole[content] = filled.part.total
        del self._open[content]


class _Filled:
    """One file of parts, open for more."""

    def __init__(self, attachments: Path, content: str, total: int, step: int) -> None:
        self._folder = attachments
        self._content = content
        self._place = attachments / PARTS / content
        self._place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = part_of(attachments, content)
        self._before = len(kept.order) if kept is not None else 0
        self.part = kept or Part(total, step)
        self._here = set(self.part.order)
        self._digest: Any = hashlib.sha256() if not self._here else None
        handle = os.open(self._place, os.O_RDWR | os.O_CREAT, 0o600)
        self._file: BinaryIO = os.fdopen(handle, "r+b")
        self._file.truncate(self.part.held)
        self._file.seek(0, os.SEEK_END)

    def put(self, number: int, total: int, raw: bytes) -> None:
        if total != self.part.total:
            self._begin_anew(total)  # one of the two was wrong; the hash of the whole tells which
        part = self.part
        if number in self._here or part.count > MOST_SLICES or len(raw) != part.size_of(number):
            return
        if self._digest is not None:
            self._digest = self._digest if number == len(part.order) else None  # hashed along while they come in order
        if self._digest is not None:
            self._digest.update(raw)
        self._file.write(raw)
        part.order.append(number)
        self._here.add(number)

    def _begin_anew(self, total: int) -> None:
        self.part = Part(total, self.part.step)
        self._here.clear()
        self._digest = hashlib.sha256()
        self._file.seek(0)
        self._file.truncate()
        forget_list(self._folder, self._content)
        self._before = 0

    @property
    def is_whole(self) -> bool:
        return len(self.part.order) == self.part.count

    def finish(self, attachments: Attachments) -> bool:
        """Make it durable; return whether it is whole and right, and has its name."""
        if self.is_whole:
            with self._file as file:
                is_right = self._keep(attachments, file)
            forget(self._folder, self._content)
            return is_right
        with self._file as file:
            file.flush()
            os.fsync(file.fileno())
        if len(self.part.order) > self._before:
            listed = {"total": self.part.total, "step": self.part.step, "order": self.part.order}
            write_private(self._place.with_name(self._content + LIST), json.dumps(listed).encode())
        elif not self.part.order:
            forget(self._folder, self._content)
        return False

    def _keep(self, attachments: Attachments, file: BinaryIO) -> bool:
        file.flush()
        if self.part.order == list(range(self.part.count)):
            if self._hash(file) != self._content:
                return False
            attachments.keep(self._place, file, self._content)
            return True
        places = self._places()
        digest = hashlib.sha256()
        with attachments.incoming() as (path, target):
            for number in range(self.part.count):
                file.seek(places[number])
                block = file.read(self.part.size_of(number))
                digest.update(block)
                target.write(block)
            is_right = digest.hexdigest() == self._content
            if is_right:
                attachments.keep(path, target, self._content)
        return is_right

    def _hash(self, file: BinaryIO) -> str:
        if self._digest is None:
            file.seek(0)
            self._digest = hashlib.sha256()
            while block := file.read(BLOCK):
                self._digest.update(block)
        return str(self._digest.hexdigest())

    def _places(self) -> dict[int, int]:
        """Return where each slice lies."""
        found, place = {}, 0
        for number in self.part.order:
            found[number] = place
            place += self.part.size_of(number)
        return found

    def give_up(self) -> None:
        """Leave what was listed before and nothing else."""
        with suppress(OSError):
            self._file.close()
        if not self._before:
            with suppress(OSError):
                forget(self._folder, self._content)


def _fits(part: Part) -> bool:
    return (
        type(part.total) is int
        and type(part.step) is int
        and part.total >= 0
        and part.step > 0
        and isinstance(part.order, Sequence)
        and all(type(each) is int and 0 <= each < part.count for each in part.order)
        and len(set(part.order)) == len(part.order) <= MOST_SLICES
    )
