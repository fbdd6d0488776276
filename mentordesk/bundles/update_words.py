"""What an update brought, told in English sentences: after an import, in its preview and by the command line."""

from __future__ import annotations

from mentordesk.bundles import file_words
from mentordesk.bundles.english import counted
from mentordesk.workspace.arrivals import Arrived

PART_LACKS = "A part sent earlier has not arrived; your next update asks for it."


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
    part = f" (part {number} of {count})" if count > 1 else ""
    if arrived.applied:
        by_others = len(arrived.applied) - arrived.own
        words = counted(by_others, "change") + f" by {sender}{part}"
        words += f", {decisions} needs your decision." if decisions == 1 else ""
        words += f", {decisions} need your decision." if decisions > 1 else "." if not decisions else ""
        if by_others:
            found.append(words)
        if arrived.own:
            found.append(
                f"This laptop seems restored from a backup: {arrived.own} of your own later changes"
                f" came back from {sender}."
            )
    elif fresh:
        found.append(file_words.came(fresh, sender, part))
    elif not arrived.waiting:
        found.append(f"You already had all of this{part}.")
    if arrived.waiting.get("parent"):
        found.append(PART_LACKS)
    if arrived.waiting.get("newer"):
        found.append("Some changes were made by a newer MentorDesk; kept safely, update to see them.")
    if unproved := arrived.waiting.get("unproved"):
        found.append(
            f"{counted(len(unproved), 'change')} could not be proved to be by the person named and were set aside."
        )
    if disagrees:
        found.append("Your two laptops disagree although they hold the same changes; run the doctor to rebuild.")
    return found
