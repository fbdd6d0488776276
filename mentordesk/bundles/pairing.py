"""Two laptops become a pair: a new workspace, an invitation opened with seven words, a reply that proves it was opened.

The invitation is an age passphrase file; its inside is signed and carries the workspace id, the mentor's root and
certificate, a one-time secret and the changes so far. The reply is the mentee's first update with an HMAC under that
secret over everything that must be the same on both sides; it is repeated in each update until the mentor is heard.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mentordesk.bundles import certificates
from mentordesk.bundles.certificates import NotProved, Root
from mentordesk.bundles.invitations import (
    PARTNER,
    OpenedInvitation,
    file_hash,
    open_invitation,
    out_of_form,
    seal_invitation,
)
from mentordesk.bundles.laptop import Keys, Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.starting import Started, empty, whole
from mentordesk.disk import need_empty
from mentordesk.errors import Refused
from mentordesk.machine import host_name
from mentordesk.queries.roots import is_paired, roots
from mentordesk.records import PAIRING_ID, LaptopName, Pairing, Person, new_id
from mentordesk.workspace import arrivals, database
from mentordesk.workspace.change_record import ChangeRecord, is_record_id
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.workspace import Workspace, canonical

DOMAIN = b"mentordesk/pairing/1\0"


@dataclass(frozen=True, slots=True)
class Who:
    """What one person says of themselves when a pair starts; without a name the laptop takes its system's."""

    name: str
    role: str = "mentor"
    email: str = ""
    language: str = "en"
    zone: str = ""
    laptop: str = ""


def start(
    folder: Path, keys: Keys, me: Who, partner: Who, *, clock: Callable[[], int] = now_ms, title: str = ""
) -> Started:
    """Make the workspace of a new pair on the first laptop.

    Raises:
        Refused: the folder is not empty, or a name is missing.
    """
    if not me.name.strip() or not partner.name.strip():
        raise Refused("A pair needs two names. Nothing was changed.", "Write both names.")

    def fill(started: Started) -> None:
        workspace = started.workspace
        with workspace.change("people.start_pair") as change:
            for person, who in ((workspace.me, me), (workspace.partner, partner)):
                given = {"role": who.role, "email": who.email, "language": who.language, "zone": who.zone}
                change.put(Person(id=person, name=who.name, **given))
            change.put(LaptopName(id=workspace.device, name=me.laptop or host_name()))
            began = _day(clock())
            change.put(Pairing(id=PAIRING_ID, title=title or f"{partner.name} & {me.name}", began=began))

    return whole(folder, keys, lambda part: _make(part, new_id(), new_id(), new_id(), me.name, clock), fill)


def _make(folder: Path, workspace_id: str, me: str, partner: str, name: str, clock: Callable[[], int]) -> Started:
    return empty(folder, workspace_id, me, partner, Recovery.generate(), name=name, clock=clock)


def _day(at: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(at / 1000, UTC).date().isoformat()


# --- the invitation ---------------------------------------------------------------------------------------------------


def invite(workspace: Workspace, laptop: Laptop, out: Path, *, instead: bool = False) -> str:
    """Write an invitation and return the seven words that open it.

    Earlier invitations stay good until one is answered; with `instead` a reply to them is refused from now on.

    Raises:
        Refused: the partner has joined already.
    """
    if is_paired(workspace):
        raise Refused("Your partner has already joined. Nothing was changed.", "Send an update instead.")
    secret = secrets.token_bytes(32)
    more = {
        "inviter": _root(workspace, workspace.me).to_json(),
        "invited": {"person": workspace.partner, "name": workspace.get(Person, workspace.partner).name},
        "certificates": certificates.certificates(workspace),
        "secret": base64.b64encode(secret).decode(),
    }
    code = seal_invitation(workspace, laptop, out, PARTNER, more)
    entry = {"hash": file_hash(out), "secret": secret.hex(), "at": workspace.clock()}
    with workspace.writing, database.transaction(workspace.db):
        earlier = [] if instead else open_invitations(workspace)
        workspace.set_meta("invitations", json.dumps([*earlier, entry][-20:]))
    return code


def open_invitations(workspace: Workspace) -> list[dict[str, Any]]:
    """Return the invitations not yet answered: hash of the file, one-time secret, when made."""
    return list(json.loads(workspace.meta("invitations", "[]")))


def withdraw_invitations(workspace: Workspace) -> None:
    """Make every open invitation worthless."""
    with workspace.writing, database.transaction(workspace.db):
        workspace.set_meta("invitations", "[]")


def safety_words(workspace: Workspace) -> str:
    """Return the twelve words that both laptops show alike when nobody stands between them; empty before the reply."""
    from mentordesk.bundles import words

    keys = [bytes.fromhex(root.key) for root in roots(workspace).values()]
    return words.safety_words(*keys) if len(keys) == 2 else ""


def accept(
    file: Path,
    code: str,
    folder: Path,
    keys: Keys,
    name: str,
    *,
    email: str = "",
    laptop: str = "",
    clock: Callable[[], int] = now_ms,
) -> Started:
    """Open an invitation and make this laptop's workspace; `send.make` then writes the reply.

    Raises:
        WrongPassphrase: the seven words are not the right ones.
        Refused: the folder is not empty, or the file is no invitation.
        NotProved, DamagedFile: the invitation is not what it claims.
    """
    need_empty(folder)
    header, changes = read_invitation(file, code)
    inviter = Root.from_json(header["inviter"])
    me = header["invited"]["person"]
    secret = base64.b64decode(header["secret"])

    def fill(started: Started) -> None:
        workspace = started.workspace
        root = _root(workspace, workspace.me)
        reply = {"invitation": file_hash(file), "root": root.to_json(), "inviter": inviter.key, "to": header["from"]}
        reply["mac"] = _mac(secret, workspace.id, reply, started.laptop.device)
        with database.transaction(workspace.db):
            certificates.pin_root(workspace.db, inviter)
            certificates.take_in(workspace, header["certificates"])
            arrivals.receive(workspace, changes)
            workspace.set_meta("reply", json.dumps(reply))
        with workspace.change("people.join") as change:
            person = change.get(Person, workspace.me)
            change.put(replace(person, name=name.strip() or person.name, email=email or person.email))
            change.put(LaptopName(id=workspace.device, name=laptop or host_name()))

    return whole(folder, keys, lambda part: _make(part, header["workspace"], me, inviter.person, name, clock), fill)


def read_invitation(file: Path, code: str) -> tuple[Mapping[str, Any], list[ChangeRecord]]:
    """Open an invitation with its seven words; everything in it is checked.

    Raises: as `accept`.
    """
    return checked(open_invitation(file, code))


def checked(opened: OpenedInvitation) -> tuple[Mapping[str, Any], list[ChangeRecord]]:
    """Check everything in an invitation for the other person.

    Raises: as `accept`.
    """
    header = opened.header
    if opened.kind != PARTNER:
        raise Refused(
            "This is an invitation for another laptop of the person who made it. Nothing was changed.",
            "Open it on that laptop.",
        )
    try:
        fits = (
            len(base64.b64decode(header["secret"], validate=True)) == 32
            and is_record_id(header["invited"]["person"])
            and isinstance(header["invited"].get("name", ""), str)
        )
        inviter = Root.from_json(header["inviter"])
        fits = fits and inviter.person != header["invited"]["person"]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise out_of_form() from error
    if not fits or not opened.is_signed_by(header["from"]):
        raise out_of_form()
    if (
        certificates.reached({inviter.key: inviter.person}, header["certificates"]).get(header["from"])
        != inviter.person
    ):
        raise out_of_form()
    return header, opened.changes


# --- the reply --------------------------------------------------------------------------------------------------------


def take_reply(workspace: Workspace, header: Mapping[str, Any]) -> None:
    """Pin the mentee's root if the reply proves that its writer opened our invitation; in the caller's transaction.

    Raises:
        NotProved: it does not, or another laptop answered first.
    """
    reply = header["reply"]
    try:
        root = Root.from_json(reply["root"])
        invitation = next((each for each in open_invitations(workspace) if each["hash"] == reply["invitation"]), None)
        known = roots(workspace).get(root.person)
        if known is not None and known.key != root.key:
            certificates.pin_root(workspace.db, root)
        if invitation is None:
            raise NotProved(
                "This reply answers an invitation that is not open any more. Nothing was changed.",
                "Make a new invitation and tell its seven words by phone.",
            )
        own = _root(workspace, workspace.me)
        # made by the sender, or by the first laptop of that root, which the sender went on from before it was heard
        vouched = [str(each["device"]) for each in header["certificates"] if each.get("by") == root.key]
        secret, transcript = bytes.fromhex(invitation["secret"]), {**reply, "inviter": own.key}
        made = [_mac(secret, workspace.id, transcript, each) for each in (header["from"], *vouched)]
        if root.person != workspace.partner or not any(hmac.compare_digest(each, str(reply["mac"])) for each in made):
            raise NotProved(
                "This reply was not made with your invitation. Nothing was changed.",
                "Make a new invitation and tell its seven words by phone.",
            )
    except (KeyError, TypeError, ValueError) as error:
        raise out_of_form() from error
    certificates.pin_root(workspace.db, root)
    certificates.take_in(workspace, header["certificates"])
    workspace.set_meta("invitations", "[]")


def _mac(secret: bytes, workspace_id: str, reply: Mapping[str, Any], device: str) -> str:
    transcript = canonical(
        {
            "invitation": reply["invitation"],
            "workspace": workspace_id,
            "inviter": reply["inviter"],
            "root": reply["root"],
            "to": reply["to"],
            "from": device,
        }
    )
    return hmac.new(secret, DOMAIN + transcript.encode(), hashlib.sha256).hexdigest()


def _root(workspace: Workspace, person: str) -> Root:
    return Root(*roots(workspace)[person])
