"""The first steps of a new pair, and which are done."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.queries.people import me
from mentordesk.queries.roots import is_paired
from mentordesk.workspace.put_away import is_put_away
from mentordesk.workspace.workspace import Workspace

HINT = "first_steps"


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What a pair does to begin with.

    Attributes:
        is_inviting: the first step is an invitation, as the mentor makes it; else a reply to one.
        joined: the partner has been invited and answered, or the reply was made.
        put_away: the owner of this laptop does not want to see them.
    """

    is_inviting: bool
    joined: bool
    goal: bool
    session: bool
    prompt: bool
    put_away: bool = False

    @property
    def done(self) -> int:
        """How many of the four are done."""
        return self.joined + self.goal + self.session + self.prompt

    @property
    def is_over(self) -> bool:
        """Whether there is nothing to show."""
        return self.put_away or self.done == 4


def first_steps(workspace: Workspace) -> FirstSteps:
    """Return the first steps; what was made once counts, even if it was deleted since."""
    is_inviting = me(workspace).role == "mentor"
    if is_inviting:
        joined = is_paired(workspace)
    else:
        joined = bool(workspace.rows("SELECT 1 FROM update_log WHERE direction = 'out' LIMIT 1"))
    goal, session, prompt = (
        bool(workspace.rows(f"SELECT 1 FROM {table} LIMIT 1")) for table in ("goals", "sessions", "prompts")
    )
    return FirstSteps(is_inviting, joined, goal, session, prompt, is_put_away(workspace, HINT))
