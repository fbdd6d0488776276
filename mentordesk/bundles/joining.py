"""Another laptop of one's own: invited with seven words, it joins by keys that its inviter certified beforehand.

The invitation carries the keys of a laptop that nobody has: certified by the inviter, used once. Whoever opens it
makes keys of their own, which the one-time laptop certifies, taking its own place. So nothing has to come back to the
inviter first: the new laptop's first update proves itself to everybody.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.bundles import certificates, new_sheet, vouching
from mentordesk.bundles.certificates import MAX_LAPTOPS, Root
from mentordesk.bundles.invitations import (
    LAPTOP,
    OpenedInvitation,
    file_hash,
    open_invitation,
    out_of_form,
    seal_invitation,
)
from mentordesk.bundles.laptop import Keys, Laptop
from mentordesk.bundles.starting import Begun, whole
from mentordesk.disk import need_empty
from mentordesk.errors import NotFound, Refused
from mentordesk.machine import MOST_NAME, host_name
from mentordesk.queries.roots import is_paired, roots
from mentordesk.records import LaptopName
from mentordesk.workspace import arrivals, database, laptops, sheets
from mentordesk.workspace.change_record import is_record_id
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.laptops import OpenInvitation
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.sheets import Statement
from mentordesk.workspace.workspace import Workspace

MAX_CERTIFICATES = 400
"""In the invitation of a laptop, which must know the authors of the whole history."""


@dataclass(frozen=True, slots=True)
class Invited:
    """What the invitation of a laptop says, everything in it checked."""

    opened: OpenedInvitation
    person: str
    partner: str
    roots: tuple[Root, Root]
    one_time: Laptop
    name: str

    @property
    def owner(self) -> str:
        """The name of the person whose laptop it will be."""
        return next(each.name for each in self.roots if each.person == self.person)

    @property
    def partner_name(self) -> str:
        """The name of the other person."""
        return next(each.name for each in self.roots if each.person == self.partner)


def invite_laptop(workspace: Workspace, laptop: Laptop, out: Path, name: str = "") -> str:
    """Write an invitation for another laptop of the same person and return the seven words that open it.

    Args:
        name: what the new laptop shall be called; empty lets it take its system's name.
    Raises:
        Refused: the partner has not joined yet, this laptop was given up, or 15 laptops are in use already.
    """
    _check_may_invite(workspace)
    one_time = Laptop.generate()
    certificate = certificates.certify(
        person=workspace.me,
        device=one_time.device,
        recipient=one_time.age.recipient().encode(),
        at=workspace.clock(),
        by=laptop.device,
        sign=laptop.sign,
    )
    name = name.strip()[:MOST_NAME]
    more = {
        "person": workspace.me,
        "partner": workspace.partner,
        "roots": [Root(*each).to_json() for each in roots(workspace).values()],
        "sheets": new_sheet.to_header(workspace),
        "certificates": [*_certificates(workspace), certificate],
        "keys": {
            "sign": base64.b64encode(one_time.sign_seed).decode(),
            "age": base64.b64encode(one_time.age_seed).decode(),
        },
        "name": name,
    }
    code = seal_invitation(workspace, laptop, out, LAPTOP, more)
    entry = OpenInvitation(one_time.device, name, workspace.clock(), json.dumps(certificate))
    with workspace.writing, database.transaction(workspace.db):
        laptops.keep_invitation(workspace, entry)
    return code


def _check_may_invite(workspace: Workspace) -> None:
    if not is_paired(workspace) or workspace.meta("reply"):
        raise Refused(
            "Your partner has not been heard yet. Nothing was written.",
            "Exchange the first updates, then add a laptop.",
        )
    if laptops.state_of(workspace, workspace.device) != "live":
        raise Refused(
            "This laptop was given up. Nothing was written.", "Make the invitation on a laptop that is in use."
        )
    if laptops.live_count(workspace, workspace.me) >= MAX_LAPTOPS:
        raise Refused(
            "You have {most} laptops in use, as many as one person can have. Nothing was written.",
            "Give up one that is not used any more.",
            most=MAX_LAPTOPS,
        )


def _certificates(workspace: Workspace) -> list[dict[str, Any]]:
    every = [change.id for _, change in workspace.log.since(0)] if _are_many(workspace) else []
    return vouching.chosen(workspace, every, MAX_CERTIFICATES - 1)


def _are_many(workspace: Workspace) -> bool:
    return len(laptops.known(workspace)) >= MAX_CERTIFICATES


def withdraw(workspace: Workspace, device: str) -> Changes:
    """Make an open invitation worthless, on every laptop that the next update reaches.

    Args:
        device: the one-time laptop in it.
    Raises:
        NotFound: there is no such open invitation.
    """
    from mentordesk.actions.laptops import remove

    found = next((each for each in laptops.open_invitations(workspace) if each.device == device), None)
    if found is None:
        raise NotFound("There is no such open invitation. Nothing was changed.", "Look at the list of laptops.")
    with workspace.change("laptops.remove") as change:
        certificates.take_in(workspace, [json.loads(found.certificate)])
        remove(change, device)
    return change.changes


def read_laptop_invitation(file: Path, code: str) -> Invited:
    """Open the invitation of a laptop with its seven words; everything in it is checked.

    Raises:
        WrongWordCount, UnknownWord, WrongPassphrase: the words are not those of this file.
        Refused: it is no invitation, or one for the other person.
        NotProved, DamagedFile: it is not what it claims.
    """
    return checked(open_invitation(file, code))


def checked(opened: OpenedInvitation) -> Invited:
    """Check everything in the invitation of a laptop.

    Raises:
        Refused: it is one for the other person.
        NotProved: it is not what it claims.
    """
    header = opened.header
    if opened.kind != LAPTOP:
        raise Refused(
            "This invitation is for the other person of a pair. Nothing was changed.", "Accept it with your name."
        )
    try:
        seeds = [base64.b64decode(header["keys"][each], validate=True) for each in ("sign", "age")]
        fits = [len(each) for each in seeds] == [32, 32] and _is_well_formed(header)
        pinned = tuple(Root.from_json(each) for each in header["roots"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise out_of_form() from error
    if not fits or len(pinned) != 2 or {each.person for each in pinned} != {header["person"], header["partner"]}:
        raise out_of_form()
    one_time = Laptop(seeds[0], seeds[1])
    known = {each.key: each.person for each in pinned}
    former = sheets.former_in(_leads(header, pinned))
    found = certificates.reached(*new_sheet.with_former(known, header["certificates"], former))
    person = header["person"]
    mine = [each for each in header["certificates"] if each.get("device") == one_time.device]
    if (
        not opened.is_signed_by(header["from"])
        or found.get(header["from"]) != person
        or found.get(one_time.device) != person
        or [each["by"] for each in mine] != [header["from"]]
    ):
        raise out_of_form()
    return Invited(opened, person, header["partner"], (pinned[0], pinned[1]), one_time, header["name"])


def _is_well_formed(header: Mapping[str, Any]) -> bool:
    return (
        is_record_id(header["person"])
        and is_record_id(header["partner"])
        and header["person"] != header["partner"]
        and len(header["certificates"]) <= MAX_CERTIFICATES
        and isinstance(header["name"], str)
        and len(header["name"]) <= MOST_NAME
    )


def join(
    file: Path, code: str, folder: Path, keys: Keys, *, name: str = "", clock: Callable[[], int] = now_ms
) -> Begun:
    """Make this laptop one more of the person who made the invitation; `send.make` then writes its first update.

    Private records do not come along; everything shared comes with the invitation and the next update of each laptop.

    Args:
        name: what this laptop is called; empty takes the name in the invitation, else the system's.
    Raises:
        Refused: the folder is not empty.
        MentorDeskError: as `read_laptop_invitation`.
    """
    need_empty(folder)
    invited = read_laptop_invitation(file, code)

    def make(part: Path) -> Begun:
        laptop = invited.one_time.successor()
        workspace = Workspace.create(part, invited.opened.header["workspace"], lambda: laptop)
        workspace.clock = clock
        return Begun(workspace, laptop)

    def fill(begun: Begun) -> None:
        workspace, laptop, one_time = begun.workspace, begun.laptop, invited.one_time
        certificate = certificates.certify(
            person=invited.person,
            device=laptop.device,
            recipient=laptop.age.recipient().encode(),
            at=clock(),
            by=one_time.device,
            sign=one_time.sign,
            replaces=one_time.device,
        )
        with database.transaction(workspace.db):
            for key, value in (
                ("me", invited.person),
                ("partner", invited.partner),
                (laptops.JOINED_BY, file_hash(file)),
            ):
                workspace.set_meta(key, value)
            for root in invited.roots:
                certificates.pin_root(workspace.db, root)
            sheets.remember(workspace, _leads(invited.opened.header, invited.roots))
            certificates.take_in(workspace, [*invited.opened.header["certificates"], certificate])
            laptops.move_to(workspace, laptop.device, laptop.keys_name(workspace.id), [one_time.device])
            arrivals.receive(workspace, invited.opened.changes)
        with workspace.change("laptops.name_laptop") as change:
            change.put(LaptopName(id=laptop.device, name=name.strip()[:MOST_NAME] or invited.name or host_name()))

    return whole(folder, keys, make, fill)


def _leads(header: Mapping[str, Any], pinned: Sequence[Root]) -> list[Statement]:
    """Return how the roots in an invitation came to be."""
    stated = new_sheet.named(header)
    return [each for root in pinned for each in new_sheet.chain(root.key, root.person, stated)]
