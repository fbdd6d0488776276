"""Room that incoming changes take on the disk: in the workspace file, and before that in SQLite's log beside it.

A page goes to the log whole, however little of it changes, and into the file when no reader holds an earlier state any
more. In a large workspace each record's index entries lie on pages of their own, so a small update can make a log many
times its size; a full one can make one as large as the file. What is said stands beside what is taken in
`tests/core/workspace/test_room.py`, and for large pairs in `tests/bench/test_w6_full.py -k room`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.workspace.change_record import ChangeRecord

COPIES = 8
"""Bytes that one byte of a change takes: itself and its row, indexes, pages half filled, all of it in log and file."""
INDEXES = 14
"""Indexes that one change of one record makes an entry in, in a large workspace each on a page of its own."""
SHARE = 3
"""All indexes together are at most this part of the file: a third; the rest is text, which is only added to."""
PAGE = 4_096


def for_changes(file: Path, changes: Sequence[ChangeRecord]) -> int:
    """Return about how many bytes a workspace file and its log grow by, at most, while these changes come in.

    Args:
        file: the workspace file; what its log holds already may still have to go into it.
    """
    log = file.with_name(f"{file.name}-wal")
    size, waiting = (each.stat().st_size if each.is_file() else 0 for each in (file, log))
    rows = sum(max(1, len(each.ops)) for each in changes)
    indexes = min((size + waiting) // SHARE, PAGE * INDEXES * rows)
    return COPIES * sum(len(each.body) for each in changes) + waiting + indexes + PAGE * rows
