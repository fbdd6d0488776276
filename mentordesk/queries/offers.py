"""What the program offers by itself, such as a backup file once a month; who puts an offer off is not asked again soon.

An area that offers something has a source, a function of the workspace, in its own file of `queries/` and one line in
`SOURCES`; the words and the page it leads to are in `ui/mentordesk_ui/pages/today/offers.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from mentordesk.queries import backup_files, nudging, review, silent_laptops
from mentordesk.queries.offer import DAY, Offer
from mentordesk.workspace import put_away
from mentordesk.workspace.workspace import Workspace

__all__ = ["DAY", "SOURCES", "Offer", "Source", "offers", "put_off"]

Source = Callable[[Workspace], Iterable[Offer]]

SOURCES: Sequence[Source] = (review.offered, nudging.nudges, silent_laptops.offered, backup_files.monthly)
"""Who offers something, in the order in which it is shown."""


def offers(workspace: Workspace, sources: Sequence[Source] | None = None) -> list[Offer]:
    """Return what is offered now, the first of each kind that was not put off."""
    found: dict[str, Offer] = {}
    for source in SOURCES if sources is None else sources:
        for each in source(workspace):
            if each.kind not in found and not _is_quiet(workspace, each):
                found[each.kind] = each
    return list(found.values())


def put_off(workspace: Workspace, offer: Offer) -> None:
    """Let an offer stay away for its time; it is kept on this laptop only."""
    put_away.put_off(workspace, offer.name)


def _is_quiet(workspace: Workspace, offer: Offer) -> bool:
    at = put_away.put_off_at(workspace, offer.name)
    if at is None:
        return False
    passed = workspace.clock() - at
    return not offer.quiet_days or 0 <= passed < offer.quiet_days * DAY  # a clock that was wrong silences nothing
