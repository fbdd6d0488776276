"""The words of core errors in the reader's language, looked up by code; English where no translation is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.errors import MentorDeskError

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def message(error: MentorDeskError) -> str:
    """Return what happened, what is safe and what to do, as one text."""
    what = QCoreApplication.translate("Errors", error.what)
    advice = QCoreApplication.translate("Errors", error.advice) if error.advice else ""
    return f"{what} {advice}".strip()


def plural(text: str, count: int) -> str:
    """Resolve “3 goal(s)” in English, where no translation has chosen the form."""
    return text.replace("(s)", "" if count == 1 else "s")


def first_name(name: str) -> str:
    """Return what one calls a person: the first word of the name."""
    return (name.split() or [name])[0]


def partner_name(workspace: Workspace) -> str:
    """Return what one calls the other person of the pair."""
    from mentordesk.records import Person

    return first_name(workspace.get(Person, workspace.partner).name)
