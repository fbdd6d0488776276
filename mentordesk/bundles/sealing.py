"""One volume sealed to a file in a stream and read back before it gets its name, in the memory of a few blocks."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

from mentordesk.bundles import inner
from mentordesk.bundles.age import HybridRecipient, decrypt, encrypt
from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.bundles.blocks import stream
from mentordesk.bundles.files import replacing
from mentordesk.bundles.inner import Section
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pieces import Piece
from mentordesk.errors import MentorDeskError
from mentordesk.progress import Part, Progress
from mentordesk.said import said


class NotReadBack(MentorDeskError):
    """The file just written does not read back as it should."""

    code = "not_read_back"

    def __init__(self) -> None:
        super().__init__(
            "The update could not be read back after writing; it was removed. Your pair is safe.",
            "Check the disk and try again.",
        )


def seal_volume(
    path: Path,
    header: Mapping[str, Any],
    pieces: Sequence[Piece],
    laptop: Laptop,
    recipients: Sequence[HybridRecipient],
    progress: Progress,
) -> None:
    """Seal one volume, read it back as its receiver will, and only then give it its name.

    Raises:
        NotReadBack, DiskFull, NotFound, Cancelled: there is no file.
        ValueError: a piece is private.
    """
    if any(piece.kind == inner.PRIVATE for piece in pieces):
        raise ValueError("private records never enter an update")
    length = sum(piece.size for piece in pieces)
    sections = []
    for piece in pieces:
        progress.step(0, 0, said("Sealing"))
        sections.append(piece.section())
    plain = Plain(inner.head(header, sections, laptop.sign), list(zip(sections, pieces, strict=True)))
    with replacing(path) as target:
        half = Part(progress, 0, length // 2, length)
        encrypt(stream(plain.blocks()), target, recipients, length=inner.padded(plain.length), progress=half)
        target.flush()
        with open(target.name, "rb") as written:  # noqa: PTH123 - the temporary file that has no path of ours
            compared = Compared(stream(plain.blocks(is_checked=True)))
            reading = Part(progress, length // 2, length - length // 2, length)
            try:
                decrypt(written, cast(BinaryIO, compared), [laptop.age], progress=reading)
            except DamagedFile as error:
                raise NotReadBack from error
        compared.finish()


class Plain:
    """What a volume holds, made anew as often as it is read."""

    def __init__(self, head: bytes, parts: Sequence[tuple[Section, Piece]]) -> None:
        self._head = head
        self._parts = parts
        self.length = len(head) + sum(section.size for section, _ in parts)
        """Bytes before the padding."""

    def blocks(self, *, is_checked: bool = False) -> Iterator[bytes]:
        """Yield all of it; `is_checked` compares each section with the hash that the header names.

        Raises:
            NotReadBack: a file that rides along is not what it was a moment ago.
        """
        yield self._head
        for section, piece in self._parts:
            stored = piece.read()
            if len(stored) != section.size:
                raise NotReadBack
            if is_checked and hashlib.sha256(stored).hexdigest() != section.hash:
                raise NotReadBack
            yield stored
        yield from inner.padding(self.length)


class Compared(io.RawIOBase):
    """A file to write that keeps nothing and takes only what it expects."""

    def __init__(self, expected: BinaryIO) -> None:
        self._expected = expected

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, data: Any) -> int:
        """Take the next bytes.

        Raises:
            NotReadBack: they are others than expected.
        """
        if self._expected.read(len(data)) != bytes(data):
            raise NotReadBack
        return len(data)

    def finish(self) -> None:
        """See to it that nothing more is expected.

        Raises:
            NotReadBack: something is.
        """
        if self._expected.read(1):
            raise NotReadBack

    def tell(self) -> int:
        """Return 0: it keeps nothing."""
        return 0

    def seek(self, _place: int, _whence: int = 0) -> int:
        """Stay."""
        return 0

    def truncate(self, _size: int | None = None) -> int:
        """Keep as much as before: nothing."""
        return 0
