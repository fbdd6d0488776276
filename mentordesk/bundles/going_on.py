"""A folder that goes on as a new laptop: after a copy or a restored backup, two must never write under one key.

The new laptop's certificate is signed by the one before it. After a restore it takes that one's place; a copy leaves it
in use, for the folder that was copied goes on.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass

from mentordesk.bundles.laptop import Keys, Laptop, sheet_name
from mentordesk.errors import MentorDeskError, Refused
from mentordesk.queries.people import partner
from mentordesk.said import said
from mentordesk.workspace import database, laptops
from mentordesk.workspace.lease import COPIED, RESTORED, Finding
from mentordesk.workspace.workspace import Workspace

NOTICE = "went_on"
"""Fact of the file: why it went on as a new laptop, until the person was told."""


@dataclass(frozen=True, slots=True)
class WentOn:
    """What to tell a person whose folder went on as a new laptop.

    Attributes:
        reason: copied or restored.
        partner: the other person's name.
    """

    reason: str
    partner: str

    def __str__(self) -> str:
        return str(self.sentence)

    @property
    def sentence(self) -> str:
        """What the person is told."""
        if self.reason == COPIED:
            return said(
                "This folder is a copy of your pair: it goes on as a laptop of its own, and the other folder as before."
                " Nothing is lost. Send an update so that everybody knows this laptop."
            )
        return said(
            "This folder is an earlier state of your pair, such as from a backup: it goes on as a new laptop. Nothing"
            " is lost: what you had sent since then comes back with the next update from {partner}.",
            partner=self.partner,
        )


def go_on_as_new_laptop(workspace: Workspace, keys: Keys, reason: str, finding: Finding | None = None) -> Laptop:
    """Give an open folder fresh keys, certified by the ones before; it is done whole or not at all.

    Args:
        reason: `COPIED` leaves the laptop before in use; `RESTORED` retires it.
        finding: what the lease found, where it knows of later keys than the folder does.
    Raises:
        KeyMissing, KeyUnreadable: the keys before are not here; nothing was changed.
        Refused, NotProved: the laptop before was given up, or the person has 15 in use; nothing was changed.
    """
    from mentordesk.bundles import certificates  # every start asks what a folder is, few go on as another laptop

    finding = finding or Finding(reason)
    line = finding.line
    own = Laptop.load(keys, workspace.meta("keys"))
    before = Laptop.load(keys, line.keys) if line is not None and line.device != workspace.device else own
    laptop = before.successor()
    replaced = reason == RESTORED
    certificate = certificates.certify(
        person=workspace.me,
        device=laptop.device,
        recipient=laptop.age.recipient().encode(),
        at=workspace.clock(),
        by=before.device,
        sign=before.sign,
        replaces=before.device if replaced else "",
    )
    name = laptop.keys_name(workspace.id)
    went_on_from = [before.device, *(line.earlier if line else ()), own.device]
    laptop.save(keys, name)
    with suppress(MentorDeskError, KeyError):  # recovery words that are not on paper yet stay reachable
        keys.save(sheet_name(name), keys.load(sheet_name(workspace.meta("keys"))))
    lease = workspace.lease
    token = lease.prepare(workspace, finding, laptop.device, name, certificate) if lease else ""
    with workspace.writing, database.transaction(workspace.db):
        chain = [*(line.certificates if line else ()), certificate]
        certificates.take_in(workspace, chain)
        if laptops.state_of(workspace, laptop.device) != "live":
            raise Refused(
                "This laptop was given up. Nothing was changed.", "Add it again from another of your laptops."
            )
        laptops.move_to(workspace, laptop.device, name, went_on_from)
        if replaced:
            laptops.forget_invitations(workspace)
        workspace.set_meta(NOTICE, json.dumps({"reason": reason}))
        if lease:
            lease.note(workspace, token)
    workspace.go_on_as(laptop)
    if lease:
        lease.renew(workspace)
    return laptop


def notice(workspace: Workspace) -> WentOn | None:
    """Return what the person was not told yet."""
    found = workspace.meta(NOTICE)
    if not found:
        return None
    return WentOn(str(json.loads(found)["reason"]), partner(workspace).name or "your partner")


def take_notice(workspace: Workspace) -> WentOn | None:
    """Return what the person was not told yet, and count it as told."""
    found = notice(workspace)
    if found is not None:
        with workspace.writing, database.transaction(workspace.db):
            workspace.set_meta(NOTICE, "")
    return found
