"""What an update brought, told in sentences: after an import, in its preview and by the command line."""

from __future__ import annotations

from mentordesk.bundles import file_words
from mentordesk.said import counted, said
from mentordesk.workspace.arrivals import Arrived

PART_LACKS = said("A part sent earlier has not arrived; your next update asks for it.")


def sentences(
    arrived: Arrived, sender: str, volume: tuple[int, int], *, decisions: int, fresh: int, disagrees: bool
) -> list[str]:
    """Return what to tell of the changes in an update; the first sentence says the most.

    Args:
        sender: who made it, as `senders.described` says.
        volume: the number of the file, and how many the update has.
        decisions: how many records it touched need a decision.
        fresh: bytes of files that were not whole here before.
        disagrees: the same set of changes added up to other cells at the sender.
    """
    found = []
    number, count = volume
    part = said(" (part {number} of {count})", number=number, count=count) if count > 1 else ""
    if arrived.applied:
        by_others = len(arrived.applied) - arrived.own
        if by_others:
            found.append(_changes(by_others, sender, part, decisions))
        if arrived.own:
            found.append(
                counted(
                    arrived.own,
                    "This laptop seems restored from a backup: 1 of your own later changes came back from {sender}.",
                    "This laptop seems restored from a backup: %n of your own later changes came back from {sender}.",
                    sender=sender,
                )
            )
    elif fresh:
        found.append(file_words.came(fresh, sender, part))
    elif not arrived.waiting:
        found.append(said("You already had all of this{part}.", part=part))
    if arrived.waiting.get("parent"):
        found.append(PART_LACKS)
    if arrived.waiting.get("newer"):
        found.append(said("Some changes were made by a newer MentorDesk; kept safely, update to see them."))
    if unproved := arrived.waiting.get("unproved"):
        found.append(
            counted(
                len(unproved),
                "1 change could not be proved to be by the person named and was set aside.",
                "%n changes could not be proved to be by the person named and were set aside.",
            )
        )
    if disagrees:
        found.append(said("Your two laptops disagree although they hold the same changes; run the doctor to rebuild."))
    return found


def _changes(count: int, sender: str, part: str, decisions: int) -> str:
    changes = counted(count, "1 change by {sender}{part}", "%n changes by {sender}{part}", sender=sender, part=part)
    if not decisions:
        return said("{changes}.", changes=changes)
    return counted(decisions, "{changes}, 1 needs your decision.", "{changes}, %n need your decision.", changes=changes)
