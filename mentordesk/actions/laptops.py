"""Laptops: what they are called, giving one up for good, and letting count what a lost one wrote."""

from __future__ import annotations

from mentordesk.errors import NotFound, Refused
from mentordesk.machine import MOST_NAME
from mentordesk.records import Acceptance, LaptopName, Removal
from mentordesk.workspace import counting, giving_up, laptops
from mentordesk.workspace.change import Change
from mentordesk.workspace.giving_up import LOST, UNUSED


def name_laptop(change: Change, name: str, laptop: str = "") -> LaptopName:
    """Say what a laptop of yours is called; without one named, this laptop."""
    workspace = change.workspace
    device = laptop or workspace.device
    known = {each.device: each.person for each in laptops.known(workspace)}
    if device not in known:
        raise NotFound("There is no such laptop. Nothing was changed.", "Look at the list of laptops.", laptop=device)
    if known[device] != workspace.me:
        raise Refused("This laptop is not yours. Nothing was changed.", "Its owner names it.")
    shown = " ".join("".join(each if each.isprintable() else " " for each in name).split())
    if not shown or len(shown) > MOST_NAME:
        raise Refused(
            "A laptop needs a name of at most 60 letters. Nothing was changed.", "Write such as “Work laptop”."
        )
    return change.put(LaptopName(id=device, name=shown))


def remove(change: Change, laptop: str, reason: str = LOST, proof: str = "") -> Removal:
    """Give one of your laptops up for good: lost, or unused.

    What a lost one wrote counts only as far as it had arrived here; the rest can be accepted. `proof` is the signature
    by your recovery words, which overrules what the lost laptop says (the command `revoke` makes it).
    """
    workspace = change.workspace
    if reason not in (LOST, UNUSED):
        raise Refused("A laptop is given up as {lost} or as {unused}. Nothing was changed.", lost=LOST, unused=UNUSED)
    owners = {each.device: each.person for each in laptops.known(workspace)}
    if laptop not in owners:
        raise NotFound("There is no such laptop. Nothing was changed.", "Look at the list of laptops.", laptop=laptop)
    if owners[laptop] != workspace.me:
        raise Refused("This laptop is not yours. Nothing was changed.", "Only its owner can give it up.")
    if laptop == workspace.device:
        raise Refused(
            "This is the laptop that you are working on. Nothing was changed.", "Give it up on another of your laptops."
        )
    found = giving_up.removal_of(workspace, laptop, reason, by_root=bool(proof))
    if proof:
        keys = counting.roots(workspace.db).get(workspace.me, ())
        if not counting.is_signed(giving_up.statement_of(workspace, found), proof, keys):
            raise Refused(
                "These are not your recovery words. Nothing was changed.",
                "Look for the sheet with your name that was printed when the pair began.",
            )
        return change.put(
            Removal(
                id=found.id, laptop=laptop, person=found.person, reason=reason, seen=found.seen, known=found.known,
                proof=proof,
            )
        )  # fmt: skip
    state = laptops.state_of(workspace, laptop)
    if state == "revoked" or (state == "retired" and reason == UNUSED):
        raise Refused("This laptop was given up before. Nothing was changed.")
    _need_standing(workspace_state=laptops.state_of(workspace, workspace.device))
    return change.put(found)


def accept(change: Change, changes: str) -> list[Acceptance]:
    """Let changes of a lost laptop of yours count after all; `changes` are their ids, a space between them."""
    workspace = change.workspace
    _need_standing(workspace_state=laptops.state_of(workspace, workspace.device))
    open_ones = giving_up.left_out_by(workspace, workspace.me)
    found = []
    for each in dict.fromkeys(changes.replace(",", " ").split()):
        if each not in open_ones:
            raise NotFound(
                "There is no change of a lost laptop of yours by this id. Nothing was changed.",
                "Look at the list again.",
                id=each,
            )
        accepted = Acceptance(id=each, laptop=workspace.log.get(each).device)
        # written also where the record reads so already: somebody who has no right may have said the same in vain
        change.write(Acceptance.table, each, "laptop", accepted.laptop)
        found.append(accepted)
    if not found:
        raise Refused("No change was named. Nothing was changed.")
    return found


def _need_standing(workspace_state: str) -> None:
    """Make sure that what this laptop says of others counts.

    Raises:
        Refused: it was reported lost itself.
    """
    if workspace_state == "revoked":
        raise Refused(
            "This laptop was itself reported lost, so its word does not count. Nothing was changed.",
            "If that was not you, report the other laptop with your 24 recovery words.",
        )
