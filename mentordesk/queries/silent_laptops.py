"""What is offered of laptops: to give up one's own that has been silent for 90 days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentordesk.queries.laptops import silent_laptops
from mentordesk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mentordesk.queries.offers import Offer

KIND = "silent-laptop"


def offered(workspace: Workspace) -> Iterator[Offer]:
    """Yield an offer for each own laptop from which nothing has come for 90 days."""
    from mentordesk.queries.offers import Offer

    for each in silent_laptops(workspace):
        yield Offer(KIND, each.device, max(each.heard, each.since), quiet_days=90)
