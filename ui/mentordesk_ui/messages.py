"""What the core says, in the reader's language; English where no translation is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.errors import MentorDeskError
from mentordesk.records import plain
from mentordesk.said import Said

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

CORE = "Core"
"""The context of the core's sentences in the files of translations."""
_MOST = 1_000_000_000


def message(error: MentorDeskError) -> str:
    """Return what happened, what is safe and what to do, as one text."""
    return f"{spoken(error.what)} {spoken(error.advice)}".strip()


def spoken(words: str) -> str:
    """Return a sentence of the core in the reader's language, with its values filled in."""
    if not isinstance(words, Said):
        return QCoreApplication.translate(CORE, words) if words else ""
    if words.number is None:
        pattern = QCoreApplication.translate(CORE, words.template)
    else:
        pattern = QCoreApplication.translate(CORE, words.template, "", for_plural(words.number))
        if pattern == words.template.replace("%n", str(for_plural(words.number))):
            return str(words)  # nobody has translated it; the English knows its own forms
    if not words.values:
        return pattern  # braces in it are no fields
    return pattern.format(
        **{name: spoken(each) if isinstance(each, Said) else each for name, each in words.values.items()}
    )


def plural(text: str, count: int) -> str:
    """Resolve “3 goal(s)” in English, where no translation has chosen the form."""
    if count != 1:
        text = text.replace("person(s)", "people")
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
