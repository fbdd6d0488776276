"""What is offered of laptops: to give up one's own that has been silent for 90 days."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.queries.laptops import silent_laptops
from mentordesk.queries.offer import Offer
from mentordesk.workspace.workspace import Workspace

KIND = "silent-laptop"


def offered(workspace: Workspace) -> Iterator[Offer]:
    """Yield an offer for each own laptop from which nothing has come for 90 days."""
    for each in silent_laptops(workspace):
        yield Offer(KIND, each.device, max(each.heard, each.since), quiet_days=90)
