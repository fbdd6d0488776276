"""What an update says of files that do not lie everywhere: the header field `files`, which older programs pass over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.queries import files
from mentordesk.workspace import file_news, partial
from mentordesk.workspace.change_record import is_id
from mentordesk.workspace.workspace import Workspace

MAX_FILES = 500
"""Files that each of the three lists names."""
MAX_RANGES = 64
"""Ranges of slices told of one file; of a file that is more scattered nothing is told, and all of it comes."""
MOST_TOLD, RANGES_TOLD = 200, 500
"""Files in each list, and ranges of all files together, that a writer names: a header must leave room for sections."""
MAX_SIZE = 1 << 50


@dataclass(frozen=True, slots=True)
class FilesTold:
    """The field, read.

    Attributes:
        left: files left out for their size, with their bytes.
        parts: slices [first, end) that the sender has of files he asks for.
        without: files that records name, and that the sender neither has nor asks for.
    """

    left: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, Sequence[tuple[int, int]]] = field(default_factory=dict)
    without: Sequence[str] = ()


def to_header(workspace: Workspace, left: Mapping[str, int], wants: Sequence[str]) -> dict[str, Any]:
    """Return the field as it stands in a header."""
    parts: dict[str, list[list[int]]] = {}
    room = RANGES_TOLD
    for content in wants:
        part = partial.part_of(workspace.attachments.folder, content)
        if part is not None and 0 < len(ranges := part.ranges()) <= min(MAX_RANGES, room) and len(parts) < MOST_TOLD:
            parts[content] = [list(each) for each in ranges]
            room -= len(ranges)
    return {
        "left": dict(list(left.items())[:MOST_TOLD]),
        "parts": parts,
        "without": files.unwanted(workspace)[:MOST_TOLD],
    }


def told(header: Mapping[str, Any]) -> FilesTold:
    """Return what a header says of files, nothing where its writer was an older program.

    Raises:
        DamagedFile: it is out of form.
    """
    raw = header.get("files", {})
    try:
        left, parts, without = raw.get("left", {}), raw.get("parts", {}), raw.get("without", [])
        fits = (
            isinstance(left, dict)
            and isinstance(parts, dict)
            and isinstance(without, list)
            and all(len(each) <= MAX_FILES and all(map(is_id, each)) for each in (left, parts, without))
            and all(type(size) is int and 0 <= size < MAX_SIZE for size in left.values())
            and all(_are_ranges(each) for each in parts.values())
        )
    except (AttributeError, TypeError) as error:
        raise DamagedFile("header") from error
    if not fits:
        raise DamagedFile("header")
    return FilesTold(left, {name: [(first, end) for first, end in each] for name, each in parts.items()}, without)


def take_in(workspace: Workspace, header: Mapping[str, Any]) -> None:
    """Note what the sender says of files; the caller holds the transaction."""
    said = told(header)
    file_news.hear(
        workspace, header["from"], left=said.left, parts=said.parts, without=said.without, at=workspace.clock()
    )


def _are_ranges(listed: Any) -> bool:
    """Return whether these are rising ranges [first, end) that do not meet."""
    if not isinstance(listed, list) or not 0 < len(listed) <= MAX_RANGES:
        return False
    end = -1
    for each in listed:
        if not (isinstance(each, list) and [type(number) for number in each] == [int, int]):
            return False
        if not end < each[0] < each[1] < MAX_SIZE:
            return False
        end = each[1]
    return True
