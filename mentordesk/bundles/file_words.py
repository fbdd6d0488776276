"""Files that are not here, told in English sentences: after an import and by the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from mentordesk.queries.files import COMING, LEFT_OUT, NOBODY, NOT_ASKED, FileState


def sentences(lacked: Sequence[FileState], sender: str) -> list[str]:
    """Return what to tell after an update of `sender` of the files that are not here; nothing of those turned down."""
    by_state = {state: [each for each in lacked if each.state == state] for state in (COMING, LEFT_OUT, NOBODY)}
    found = []
    coming, left = by_state[COMING], by_state[LEFT_OUT]
    if len(coming) == 1:
        part = f" ({_part(coming[0])} of it are here)" if coming[0].held else ""
        found.append(f"1 file is not here yet{part}; your next update asks for it.")
    elif coming:
        found.append(f"{len(coming)} files are not here yet; your next update asks for them.")
    if len(left) == 1:
        found.append(
            f"{sender} left out “{left[0].name}” ({megabytes(left[0].size)}) for its size; ask for it if you need it."
        )
    elif left:
        size = megabytes(sum(each.size for each in left))
        found.append(f"{sender} left out {len(left)} files ({size}) for their size; ask for those you need.")
    return found + [nobody_has(each) for each in by_state[NOBODY]]


def came(size: int, sender: str, part: str) -> str:
    """Say that so many bytes of files came with an update, or a part of it, that brought no changes."""
    return f"{megabytes(size)} of files by {sender}{part}."


def nobody_has(file: FileState) -> str:
    """Say that every laptop lacks a file, and where it may still lie."""
    if not file.travelled:
        return f"Nobody has “{file.name}” any more. If you find it elsewhere, add it as a new version."
    whose = "your update" if file.by_me else "the update"
    where = "the mail you sent" if file.by_me else "the mail of that day"
    return f"Nobody has “{file.name}” any more. It went with {whose} of {_day(file.travelled)}: look in {where}."


def state_words(file: FileState) -> str:
    """Say where a file stands, after its name."""
    if file.state == COMING:
        part = f"{_part(file)} here; " if file.held else "not here yet; "
        rest = "the rest" if file.held else "it"
        if file.asked:
            return f"{part}your update of {_day(file.asked)} asked for {rest}, the next one asks again"
        return f"{part}your next update asks for {rest}"
    if file.state == LEFT_OUT:
        return "left out for its size; not asked for"
    if file.state == NOT_ASKED:
        return "not here; you chose not to ask for it"
    return "nobody has it any more" if file.state == NOBODY else "here"


def megabytes(size: int) -> str:
    """Return “240 MB”, with a digit after the point below 10 MB and in kB below one."""
    if size < 1_000_000:
        return f"{-(-size // 1000)} kB"
    return f"{size / 1e6:.1f} MB" if size < 10_000_000 else f"{size / 1e6:.0f} MB"


def _part(file: FileState) -> str:
    return f"{megabytes(file.held)} of {megabytes(file.size)}"


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000).astimezone().date().isoformat()
