"""The words of core errors in the reader's language, looked up by code; English where no translation is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.errors import MentorDeskError
from mentordesk.records import plain

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

_MOST = 1_000_000_000


def message(error: MentorDeskError) -> str:
    """Return what happened, what is safe and what to do, as one text."""
    what = QCoreApplication.translate("Errors", error.what)
    advice = QCoreApplication.translate("Errors", error.advice) if error.advice else ""
    return f"{what} {advice}".strip()


def plural(text: str, count: int) -> str:
    """Resolve “3 goal(s)” in English, where no translation has chosen the form."""
    return text.replace("(s)", "" if count == 1 else "s")


def for_plural(count: int) -> int:
    """Return a number that chooses the same plural form and that Qt takes; a record may hold one of 54 bits."""
    return count if abs(count) < _MOST else _MOST + count % 100


def first_name(name: str) -> str:
    """Return what one calls a person: the first word of the name."""
    name = plain.name(name)
    return (name.split() or [name])[0]


def partner_name(workspace: Workspace) -> str:
    """Return what one calls the other person of the pair."""
    from mentordesk.records import Person

    return first_name(workspace.get(Person, workspace.partner).name)
