"""A laptop given up with the word of the person's root, which the 24 recovery words bring back for a moment."""

from __future__ import annotations

from mentordesk.actions import laptops
from mentordesk.bundles.recovery import Recovery
from mentordesk.workspace import giving_up
from mentordesk.workspace import laptops as known_laptops
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.workspace import Workspace


def remove_laptop(
    workspace: Workspace, laptop: str, reason: str = giving_up.LOST, recovery: Recovery | None = None
) -> Changes:
    """Give a laptop up; with the recovery words nothing that the lost laptop says can stand against it.

    Raises:
        NotFound, Refused: as `actions.laptops.remove`; nothing was changed.
    """
    with workspace.writing:  # what is signed and what is written are of one moment
        proof = ""
        if recovery is not None and known_laptops.state_of(workspace, laptop):
            said = giving_up.removal_of(workspace, laptop, reason, by_root=True)
            proof = recovery.root.sign(giving_up.statement_of(workspace, said)).hex()
        return workspace.do(laptops.remove, laptop, reason, proof)
