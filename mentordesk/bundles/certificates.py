"""Who a laptop belongs to: a root key per person, and certificates that name the person's laptops.

A certificate is JSON {v, person, device, recipient, replaces, at, by, sig}: signed by the person's root or by a live
laptop of the same person, over a domain tag and the canonical JSON of everything but `sig`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from mentordesk.errors import MentorDeskError
from mentordesk.queries.roots import roots
from mentordesk.workspace import counting, laptops, sheets
from mentordesk.workspace import roots as stored_roots
from mentordesk.workspace.change_record import is_id, is_record_id
from mentordesk.workspace.sheets import Former
from mentordesk.workspace.signatures import is_signed
from mentordesk.workspace.workspace import Workspace, canonical

DOMAIN = b"mentordesk/certificate/1\0"
MAX_LAPTOPS = 15
"""Live laptops of one person: both people's and both recovery keys are the 32 recipients that an update can have."""


class NotProved(MentorDeskError):
    """A key or signature does not prove what it claims."""

    code = "not_proved"


@dataclass(frozen=True, slots=True)
class Root:
    """A person's root of trust: the public keys made from the 24 recovery words.

    Attributes:
        key: Ed25519 public key, 64 hex digits.
        recipient: hybrid age recipient of the recovery key.
    """

    person: str
    key: str
    recipient: str
    name: str = ""

    def to_json(self) -> dict[str, str]:
        """Return the form in an invitation or a reply."""
        return {"person": self.person, "key": self.key, "recipient": self.recipient, "name": self.name}

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Root:
        """Read it back.

        Raises:
            NotProved: it is out of form.
        """
        from mentordesk.bundles.identity import HybridRecipient

        values = [raw.get(name) for name in ("person", "key", "recipient", "name")] if isinstance(raw, dict) else [None]
        if not all(map(_is_text, values)) or not is_id(raw["key"]) or not is_record_id(raw["person"]):
            raise _out_of_form()
        HybridRecipient.parse(raw["recipient"])
        return cls(*[str(each) for each in values])


def certify(
    *, person: str, device: str, recipient: str, at: int, by: str, sign: Callable[[bytes], bytes], replaces: str = ""
) -> dict[str, Any]:
    """Make the certificate of a laptop, signed by a root or another live laptop of the person (`by`, hex)."""
    body = {
        "v": 1,
        "person": person,
        "device": device,
        "recipient": recipient,
        "replaces": replaces,
        "at": at,
        "by": by,
    }
    return {**body, "sig": sign(DOMAIN + canonical(body).encode()).hex()}


def check(certificate: Mapping[str, Any], signers: Mapping[str, str]) -> None:
    """Check a certificate's form and signature.

    Args:
        signers: public key (hex) to person, of the roots and laptops that may sign.
    Raises:
        NotProved: it is not signed by the person's root or by a live laptop of the same person.
    """
    from mentordesk.bundles.identity import HybridRecipient

    if set(certificate) != {"v", "person", "device", "recipient", "replaces", "at", "by", "sig"}:
        raise _out_of_form()
    texts = (certificate["person"], certificate["recipient"], certificate["replaces"], certificate["sig"])
    numbers = (certificate["v"], certificate["at"])
    if not all(map(_is_text, texts)) or not all(type(each) is int and abs(each) < 1 << 53 for each in numbers):
        raise _out_of_form()
    if not is_id(certificate["device"]) or not is_id(certificate["by"]) or not is_record_id(certificate["person"]):
        raise _out_of_form()
    if signers.get(certificate["by"]) != certificate["person"]:
        raise NotProved("This laptop's certificate is not signed by its owner. Nothing was changed.", "Pair again.")
    body = {name: value for name, value in certificate.items() if name != "sig"}
    HybridRecipient.parse(certificate["recipient"])
    if not is_signed(DOMAIN + canonical(body).encode(), certificate["sig"], certificate["by"]):
        raise NotProved("This laptop's certificate is not genuine. Nothing was changed.", "Pair again.")


def reached(known: Mapping[str, str], offered: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return the signers known, and every laptop that certificates offered in any order lead to from them.

    Args:
        known: public key (hex) to person, of the roots and laptops that may sign.
    Raises:
        NotProved: a certificate that one of them signs is out of form or not genuine.
    """
    found, open_ones = dict(known), list(offered)
    while ready := [each for each in open_ones if found.get(str(each.get("by"))) == each.get("person")]:
        for each in ready:
            check(each, found)
            found.setdefault(each["device"], each["person"])
            open_ones.remove(each)
    return found


def still_good(offered: Iterable[Mapping[str, Any]], former: Former) -> list[Mapping[str, Any]]:
    """Return certificates without those by a former root for laptops that its successor's statement does not list."""
    return [
        each
        for each in offered
        if (by := str(each.get("by"))) not in former or str(each.get("device")) in former[by][1]
    ]


def signers(workspace: Workspace) -> dict[str, str]:
    """Return who may sign certificates: the pinned roots and the laptops that did not retire, each with its person.

    What a lost laptop certifies is known by that, so that its changes are kept everywhere alike, and falls with it
    unless the owner had known it (`counting.settle_states`).
    """
    found = {each.key: each.person for each in roots(workspace).values()}
    return found | {each.device: each.person for each in laptops.known(workspace) if each.state != "retired"}


def pin_root(db: sqlite3.Connection, root: Root) -> None:
    """Pin a person's root for good; the caller holds the transaction and has proved it.

    Raises:
        NotProved: another root is pinned for this person.
    """
    if stored_roots.key_of(db, root.person) not in ("", root.key):
        raise NotProved(
            "Somebody else has already answered this invitation. Nothing was changed.",
            "Compare the safety words with your partner; if they differ, start a new pair.",
        )
    stored_roots.keep(db, root.person, root.key, root.recipient, root.name)


def add_device(db: sqlite3.Connection, certificate: Mapping[str, Any]) -> None:
    """Take a checked certificate in."""
    laptops.add(db, certificate["device"], certificate["person"], certificate["recipient"], canonical(certificate))


def certificates(workspace: Workspace) -> list[dict[str, Any]]:
    """Return every certificate known here, by the date it names."""
    found = [json.loads(each.certificate) for each in laptops.known(workspace) if each.certificate]
    return sorted(found, key=lambda each: (each["at"], each["device"]))


def take_in(workspace: Workspace, offered: list[Mapping[str, Any]], *, count: bool = True) -> list[str]:
    """Take in certificates of known people; those that nothing known signs are left out.

    Args:
        count: check at once how many are in use; else the caller does, after the changes that give laptops up.
    Returns:
        Laptops that took the place of one whose place was taken already, such as by an invitation used twice. They are
        known, so that what they wrote can be told apart everywhere alike, but not in use.
    Raises:
        NotProved: one is out of form, its signature is wrong, or a person has more laptops than updates are sealed for.
    """
    former = sheets.earlier(workspace)
    open_ones = still_good(offered, former)
    while True:
        known = {**{key: person for key, (person, _) in former.items()}, **signers(workspace)}
        ready = [each for each in open_ones if known.get(str(each.get("by"))) is not None]
        for certificate in ready:
            check(certificate, known)
            add_device(workspace.db, certificate)
            open_ones.remove(certificate)
        if not ready:
            break
    _retire(workspace)
    if counting.has_removals(workspace.db):
        counting.settle_states(workspace.db)
    if count:
        check_count(workspace)
    return _second_ones(workspace, open_ones)


def check_count(workspace: Workspace) -> None:
    """See to it that updates can be sealed for everybody.

    Raises:
        NotProved: a person has more laptops in use than updates are sealed for.
    """
    if laptops.most_live(workspace) > MAX_LAPTOPS:
        raise NotProved(
            "One person cannot have more than {most} laptops in use. Nothing was changed.",
            "Ask your partner to give up those that are not used any more.",
            most=MAX_LAPTOPS,
        )


def _second_ones(workspace: Workspace, left_out: list[Mapping[str, Any]]) -> list[str]:
    """Take in as retired what was certified by a laptop that had been replaced, in its own place."""
    known = {each.device: each for each in laptops.known(workspace)}
    found = []
    for each in left_out:
        by = known.get(str(each.get("by")))
        if by is None or by.state != "retired" or each.get("replaces") != by.device or each.get("device") in known:
            continue
        check(each, {by.device: by.person})
        add_device(workspace.db, each)
        laptops.retire(workspace, each["device"], each["person"])
        found.append(str(each["device"]))
    return found


def _retire(workspace: Workspace) -> None:
    """Retire every laptop that another one of the same person replaces, in whatever order they came."""
    for each in certificates(workspace):
        if each["replaces"] != each["device"]:
            laptops.retire(workspace, each["replaces"], each["person"])


def _is_text(value: object) -> bool:
    """Return whether a value is a text that can be stored; half a surrogate pair cannot."""
    return isinstance(value, str) and len(value) <= 4_000 and value.encode(errors="replace").decode() == value


def _out_of_form() -> NotProved:
    return NotProved("The update holds a certificate that is out of form. Nothing was changed.", "Ask for it again.")
