"""A new recovery sheet: the root that it stands for takes the place of the old one, with proof.

A statement names the new root, is signed by it, and by who vouches for it: the old root (the old words are at hand),
which the partner takes at once; or a laptop in use (the paper is lost), which waits until the partner has compared the
safety words and confirms. Certificates that the old root signed stay good for the laptops that the statement lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mentordesk.bundles import words
from mentordesk.bundles.certificates import NotProved, Root, still_good
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import Refused
from mentordesk.queries.people import partner, person
from mentordesk.queries.roots import is_paired, roots
from mentordesk.said import said
from mentordesk.workspace import database, sheets
from mentordesk.workspace.change_record import is_id
from mentordesk.workspace.sheets import Former, Statement
from mentordesk.workspace.signatures import is_signed
from mentordesk.workspace.workspace import Workspace, canonical

DOMAIN = b"mentordesk/root/1\0"
MOST = 16
"""Statements in a header."""
MOST_DEVICES = 2_000
FIELDS = frozenset(("v", "person", "key", "recipient", "name", "previous", "devices", "at", "by", "sig", "own"))


def state_new(workspace: Workspace, laptop: Laptop, fresh: Recovery, old: Recovery | None) -> dict[str, Any]:
    """Make the statement of a new sheet; nothing is written yet, so that the words can be put on paper first.

    Args:
        old: the old words, which must be those of the pinned root; None: they are lost.
    Raises:
        Refused: a new sheet waits to be confirmed already.
    """
    me, pinned = workspace.me, roots(workspace)[workspace.me]
    if old is None and is_paired(workspace) and any(each["person"] == me for each in sheets.pending(workspace)):
        raise Refused(
            "A new sheet waits until {partner} confirms it. Nothing was changed.",
            "Compare the safety words first.",
            partner=partner(workspace).name,
        )
    body = {
        "v": 1,
        "person": me,
        "key": fresh.root_public.hex(),
        "recipient": fresh.age.recipient().encode(),
        "name": pinned.name,
        "previous": pinned.key,
        "devices": sheets.certified_by(workspace, pinned.key)[:MOST_DEVICES],
        "at": workspace.clock(),
        "by": pinned.key if old else laptop.device,
    }
    message = _message(body)
    sign = old.root.sign if old else laptop.sign
    return {**body, "sig": sign(message).hex(), "own": fresh.root.sign(message).hex()}


def begin(workspace: Workspace, statement: Statement) -> bool:
    """Let a statement of this laptop count, or wait for the partner; return whether it counts."""
    counts = statement["by"] == statement["previous"] or not is_paired(workspace)
    with workspace.writing, database.transaction(workspace.db):
        (sheets.take if counts else sheets.let_wait)(workspace, statement)
    return counts


def to_header(workspace: Workspace) -> list[Statement]:
    """Return the statements for a header: how the roots came to be, and the own one that waits."""
    own = [each for each in sheets.pending(workspace) if each["person"] == workspace.me]
    return [*sheets.taken(workspace), *own][-MOST:]


def named(header: Mapping[str, Any]) -> list[Statement]:
    """Return the statements in a header that are signed by their new root and by who vouches for it.

    Raises:
        NotProved: one is out of form or not genuine.
    """
    offered = header.get("sheets", [])
    if not isinstance(offered, list) or len(offered) > MOST:
        raise _not_genuine()
    for each in offered:
        _check(each)
    return offered


def take_in(workspace: Workspace, header: Mapping[str, Any]) -> list[str]:
    """Take in what a proved update says of new sheets; in the caller's transaction. Return sentences to tell.

    The first proved statement wins: one that names a root which does not count any more is passed over.
    """
    told: list[str] = []
    open_ones = named(header)
    moved = True
    while moved:
        moved = False
        for each in open_ones:
            pinned = roots(workspace).get(each["person"])
            if pinned is None or pinned.key != each["previous"]:
                continue
            who = person(workspace, each["person"]).name
            if each["by"] == each["previous"]:
                sheets.take(workspace, each)
                told.append(said("{who} has a new recovery sheet; nothing is to be done.", who=who))
                moved = True
            elif sheets.is_live(workspace, each["by"], each["person"]) and each not in sheets.pending(workspace):
                sheets.let_wait(workspace, each)
                told.append(
                    said(
                        "{who} made a new recovery sheet without the old words:"
                        " compare the safety words, then confirm it.",
                        who=who,
                    )
                )
    return told + _confirmed(workspace, header)


def heard_in(workspace: Workspace, header: Mapping[str, Any]) -> dict[str, str]:
    """Return the new roots, with their persons, for which the roots that count here vouch in a header."""
    counts = {(each.person, each.key) for each in roots(workspace).values()}
    found: dict[str, str] = {}
    for each in named(header):
        if each["by"] == each["previous"] and (each["person"], each["previous"]) in counts:
            counts.add((each["person"], each["key"]))
            found[each["key"]] = each["person"]
    return found


def _confirmed(workspace: Workspace, header: Mapping[str, Any]) -> list[str]:
    """Let an own sheet that waited count, now that the partner has pinned it."""
    pinned = {each["key"] for each in header.get("roots", []) if each["person"] == workspace.me}
    for each in sheets.pending(workspace):
        if each["person"] == workspace.me and each["key"] in pinned:
            sheets.take(workspace, each)
            who = partner(workspace).name
            return [said("{who} has confirmed your new recovery sheet; the old one can be thrown away.", who=who)]
    return []


def waiting_words(workspace: Workspace) -> str:
    """Return the safety words as they will be once the partner's or the own new sheet counts; empty if none waits."""
    keys = {each.person: each.key for each in roots(workspace).values()}
    waits = sheets.pending(workspace)
    if not waits or len(keys) != 2:
        return ""
    keys.update({each["person"]: each["key"] for each in waits})
    return words.safety_words(*(bytes.fromhex(each) for each in keys.values()))


def confirm(workspace: Workspace) -> str:
    """Let the partner's new sheet count, after the safety words were compared; return the partner's name.

    Raises:
        Refused: none waits, or the laptop that vouched for it is not in use any more.
    """
    waits = [each for each in sheets.pending(workspace) if each["person"] == workspace.partner]
    if not waits:
        raise Refused("No new sheet of your partner waits. Nothing was changed.", "")
    statement = waits[0]
    if not sheets.is_live(workspace, statement["by"], statement["person"]):
        raise Refused(
            "The laptop that vouched for the new sheet was given up since. Nothing was changed.",
            "Ask your partner to make the sheet again.",
        )
    with workspace.writing, database.transaction(workspace.db):
        sheets.take(workspace, statement)
    return partner(workspace).name


def chain(root: str, person: str, statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements that lead to a root, the first one first; each is signed by the root that it names."""
    found: list[Statement] = []
    while each := next((one for one in statements if (one["key"], one["person"]) == (root, person)), None):
        if each in found:
            break
        found.insert(0, each)
        root = each["previous"]
    return found


def former_of(root: str, person: str, statements: Sequence[Statement]) -> Former:
    """Return the roots before this one, with the laptops whose certificates by them stay good."""
    return sheets.former_in(chain(root, person, statements))


def with_former(
    known: Mapping[str, str],
    offered: Iterable[Mapping[str, Any]],
    former: Former,
) -> tuple[dict[str, str], list[Mapping[str, Any]]]:
    """Return signers with the former roots, and of the certificates offered those that these may have signed."""
    more = {key: person for key, (person, _) in former.items()}
    return {**more, **known}, still_good(offered, former)


def _check(statement: Any) -> None:
    if not isinstance(statement, dict) or set(statement) != FIELDS:
        raise _not_genuine()
    Root.from_json(statement)
    ids = ("key", "previous", "by")
    devices = statement["devices"]
    fits = (
        statement["v"] == 1
        and type(statement["at"]) is int
        and all(is_id(statement[each]) for each in ids)
        and isinstance(devices, list)
        and len(devices) <= MOST_DEVICES
        and all(map(is_id, devices))
        and statement["key"] != statement["previous"]
    )
    body = {name: value for name, value in statement.items() if name not in ("sig", "own")}
    signed = (("by", "sig"), ("key", "own"))
    if not fits or not all(is_signed(_message(body), str(statement[sig]), statement[by]) for by, sig in signed):
        raise _not_genuine()


def _message(body: Mapping[str, Any]) -> bytes:
    return DOMAIN + canonical(body).encode()


def _not_genuine() -> NotProved:
    return NotProved(
        "The update names a recovery sheet that is not genuine. Nothing was changed.", "Ask your partner about it."
    )
