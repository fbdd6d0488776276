"""What people are told when something cannot be done.

Every error a person can meet carries a stable code, an English sentence that says what happened and what is safe, and
one that says what to do; the window says both in the reader's language (said.py).
"""

from __future__ import annotations

from typing import Any

from mentordesk.said import Said, joined, said


class MentorDeskError(Exception):
    """Something a person can act on, said in one or two sentences.

    Args:
        what: what happened and what is safe, as full sentences; names in braces are filled in from the fields.
        advice: what to do now, likewise.
        fields: the names and numbers inside the sentences.
    """

    code = "error"

    def __init__(self, what: str, advice: str = "", **fields: object) -> None:
        self.what, self.advice = _filled(what, fields), _filled(advice, fields)
        self.fields = fields
        super().__init__(self.what, self.advice)

    def __str__(self) -> str:
        return f"{self.what} {self.advice}".strip()

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross from one process to another as it is, whatever a subclass takes to be made."""
        return _made_again, (type(self), self.what, self.advice, self.fields)


def _filled(words: str, fields: dict[str, object]) -> str:
    """Return a sentence with its fields filled in; one whose braces fit none stays as it is, and is still told."""
    if isinstance(words, Said):
        return words
    try:
        return Said(words.format(**fields) if fields else words, words, fields)
    except (AttributeError, LookupError, ValueError):
        return words


def _made_again(kind: type[MentorDeskError], what: str, advice: str, fields: dict[str, object]) -> MentorDeskError:
    error = kind.__new__(kind)
    MentorDeskError.__init__(error, what, advice, **fields)
    return error


class Refused(MentorDeskError):
    """An action was asked for something that makes no sense; nothing was changed."""

    code = "refused"


class NotFound(MentorDeskError):
    """A record, file or command that was named does not exist."""

    code = "not_found"


class Cancelled(MentorDeskError):
    """The person stopped long work; nothing half done is left."""

    code = "cancelled"

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")


class DiskFull(MentorDeskError):
    """There is no room on the disk for what was asked."""

    code = "disk_full"

    def __init__(self, needed: int = 0, free: int = 0) -> None:
        figures = said(
            "It needs {needed} MB, {free} MB are free.", needed=f"{needed / 1e6:.0f}", free=f"{free / 1e6:.0f}"
        )
        what = joined(said("The disk is full."), figures if needed else "", said("Nothing was changed."))
        super().__init__(what, "Free some space and try again.", needed=needed, free=free)
