"""Whether a pair has just been brought back on this laptop, and the partner does not know yet."""

from __future__ import annotations

from mentordesk.workspace.workspace import Workspace

RECOVERED = "recovered"
"""Local fact: when the pair was brought back from updates or a backup, in ms since 1970."""

ASK_AGAIN = """\
Hello {recipient},

my laptop is lost or broken, and I have brought our pair back on another one. Please bring the
attached MentorDesk update in: it makes this laptop known to yours. Then send me an update; it will
hold everything that I still lack.

{sender}
"""
"""The mail around the first update of a laptop that was brought back."""


def is_unknown_to_partner(workspace: Workspace) -> bool:
    """Return whether the partner has not been heard since the pair was brought back."""
    since = int(workspace.meta(RECOVERED, "0"))
    if not since:
        return False
    heard = workspace.rows("SELECT 1 FROM device WHERE person = ? AND heard > ?", (workspace.partner, since))
    return not heard
