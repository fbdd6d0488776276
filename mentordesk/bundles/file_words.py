"""Files that are not here, told in sentences: after an import and by the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from mentordesk.queries.files import COMING, LEFT_OUT, NOBODY, NOT_ASKED, FileState
from mentordesk.said import counted, said


def sentences(lacked: Sequence[FileState], sender: str) -> list[str]:
    """Return what to tell after an update of `sender` of the files that are not here; nothing of those turned down."""
    by_state = {state: [each for each in lacked if each.state == state] for state in (COMING, LEFT_OUT, NOBODY)}
    found = []
    coming, left = by_state[COMING], by_state[LEFT_OUT]
    if len(coming) == 1:
        part = said(" ({part} of it are here)", part=_part(coming[0])) if coming[0].held else ""
        found.append(said("1 file is not here yet{part}; your next update asks for it.", part=part))
    elif coming:
        found.append(
            counted(
                len(coming),
                "1 file is not here yet; your next update asks for it.",
                "%n files are not here yet; your next update asks for them.",
            )
        )
    if len(left) == 1:
        found.append(
            said(
                "{sender} left out “{file}” ({size}) for its size; ask for it if you need it.",
                sender=sender,
                file=left[0].name,
                size=megabytes(left[0].size),
            )
        )
    elif left:
        found.append(
            counted(
                len(left),
                "{sender} left out 1 file ({size}) for its size; ask for it if you need it.",
                "{sender} left out %n files ({size}) for their size; ask for those you need.",
                sender=sender,
                size=megabytes(sum(each.size for each in left)),
            )
        )
    return found + [nobody_has(each) for each in by_state[NOBODY]]


def came(size: int, sender: str, part: str) -> str:
    """Say that so many bytes of files came with an update, or a part of it, that brought no changes."""
    return said("{size} of files by {sender}{part}.", size=megabytes(size), sender=sender, part=part)


def nobody_has(file: FileState) -> str:
    """Say that every laptop lacks a file, and where it may still lie."""
    if not file.travelled:
        return said("Nobody has “{file}” any more. If you find it elsewhere, add it as a new version.", file=file.name)
    if file.by_me:
        return said(
            "Nobody has “{file}” any more. It went with your update of {day}: look in the mail you sent.",
            file=file.name,
            day=_day(file.travelled),
        )
    return said(
        "Nobody has “{file}” any more. It went with the update of {day}: look in the mail of that day.",
        file=file.name,
        day=_day(file.travelled),
    )


def state_words(file: FileState) -> str:
    """Say where a file stands, after its name; for the command line, so in English."""
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
    return said("{held} of {size}", held=megabytes(file.held), size=megabytes(file.size))


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000).astimezone().date().isoformat()
