"""What the two people say of themselves."""

from __future__ import annotations

from mentordesk.actions import writing
from mentordesk.errors import Refused
from mentordesk.records import Person
from mentordesk.workspace.change import Change


def edit_person(
    change: Change,
    person: str,
    name: str | None = None,
    email: str | None = None,
    language: str | None = None,
    zone: str | None = None,
    about: str | None = None,
) -> Person:
    """Change what is given of a person; `zone` is an IANA name such as Europe/Prague."""
    if email and ("@" not in email or any(sign.isspace() or not sign.isprintable() for sign in email)):
        raise Refused(
            "“{email}” is no mail address. Nothing was changed.", "Write it as name@example.org.", email=email
        )
    if zone:
        check_zone(zone)
    return writing.edit(change, Person, person, name=name, email=email, language=language, zone=zone, about=about)


def check_zone(zone: str) -> None:
    """Refuse a time zone that this computer does not know.

    Raises:
        Refused: see above.
    """
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:
        raise Refused(
            "There is no time zone “{zone}”. Nothing was changed.", "Write it as Europe/Prague.", zone=zone
        ) from error
