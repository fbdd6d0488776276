"""Whether a pair has just been brought back on this laptop, and the partner does not know yet."""

from __future__ import annotations

from mentordesk.workspace.workspace import Workspace

RECOVERED = "recovered"
"""Local fact: when the pair was brought back from updates or a backup, in ms since 1970."""


def is_unknown_to_partner(workspace: Workspace) -> bool:
    """Return whether the partner has not been heard since the pair was brought back."""
    since = int(workspace.meta(RECOVERED, "0"))
    if not since:
        return False
    heard = workspace.rows("SELECT 1 FROM device WHERE person = ? AND heard > ?", (workspace.partner, since))
    return not heard
