"""What the 24 words prove about a heap of updates: whose they are, of which pair, and who the partner is.

Everything hangs on the person's own root. A certificate that it signed names the person and the first laptops; these
certify others; an update signed by one of them is the person's own, and names the pair and the partner's root as
pairing pinned it. Without an own update the partner's updates must agree on one root, which is then known by first
sight only: anybody who ever saw an update knows what it takes to seal a file for these words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.bundles import certificates, header_roots, inner, new_sheet
from mentordesk.bundles.certificates import Root
from mentordesk.bundles.inner import Inner
from mentordesk.bundles.new_sheet import chain, former_of
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import MentorDeskError
from mentordesk.workspace.change_record import is_id, is_record_id
from mentordesk.workspace.sheets import Former, Statement


class NoneForTheseWords(MentorDeskError):
    """No file in hand was made for the person whose words were typed."""

    code = "none_for_these_words"

    def __init__(self) -> None:
        super().__init__(
            "None of these files can be opened with your 24 words. Nothing was changed.",
            "Look for mails with MentorDesk updates that you sent or received, in this pair, and choose these.",
        )


class PartnersDiffer(MentorDeskError):
    """Two files name different partners, and none of the person's own decides."""

    code = "partners_differ"

    def __init__(self, files: Sequence[str]) -> None:
        super().__init__(
            "These files do not come from the same partner: {named}. Nothing was changed.",
            "Leave out what you do not trust, or add an update that you sent yourself: it tells who your partner is.",
            named=", ".join(files),
            files=list(files),
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """One update as it opened: nothing of it is proved yet."""

    file: Path
    name: str
    inside: Inner

    @property
    def header(self) -> Mapping[str, Any]:
        """The header line."""
        return self.inside.header

    @property
    def place(self) -> tuple[int, int]:
        """When it was made, in ms since 1970 by its own clock, and which volume it is: the order to take them in."""
        return self.header["made"], self.header.get("volume", [1, 1])[0]


@dataclass(frozen=True, slots=True)
class Lineage:
    """What was proved.

    Attributes:
        partner: the root to pin; its recipient is empty where no update told it.
        laptops: certificates of all that the person had.
        replaces: the laptop that the new one takes the place of.
        at_first_sight: the partner's root was told by nobody but the partner's own updates.
        sheets: how the two roots came to be, the first of each person first.
        updates: those of this pair, the oldest first.
        others: names of files that belong elsewhere.
    """

    workspace: str
    me: str
    name: str
    partner: Root
    laptops: Sequence[Mapping[str, Any]]
    replaces: str
    at_first_sight: bool
    sheets: Sequence[Statement]
    updates: Sequence[Seen]
    others: Sequence[str]


def prove(seen: Iterable[Seen], recovery: Recovery) -> Lineage:
    """Work out whose updates these are.

    Raises:
        NoneForTheseWords: none was made by or for the person.
        PartnersDiffer: they name different partners or pairs.
    """
    root = recovery.root_public.hex()
    found = sorted(seen, key=lambda each: each.place)
    statements = _statements(found)
    named = (each["person"] for each in statements if each["key"] == root)
    me = next(named, "") or next((person for each in found for person in _signed_by(root, each)), "")
    if not me:
        raise NoneForTheseWords
    former = former_of(root, me, statements)
    own_laptops = laptops_under({root: me}, (one for each in found for one in _listed(each)), former)
    own = [each for each in found if each.header["from"] in own_laptops and _is_signed(each)]
    theirs = [each for each in found if each not in own and _is_by_a_partner(each, me, root, statements)]
    partner, workspace, first_sight = _partner(own, theirs, me, statements)
    sheets = former_of(partner.key, partner.person, statements)
    updates = [
        each
        for each in found
        if each.header["workspace"] == workspace and (each in own or _leads(partner.key, partner.person, each, sheets))
    ]
    if not updates:
        raise NoneForTheseWords
    return Lineage(
        workspace,
        me,
        next(
            (each.name for one in reversed(updates) for each in header_roots.named(one.header) if each.key == root), ""
        ),
        partner,
        list(own_laptops.values()),
        _last_laptop(own_laptops, own),
        first_sight,
        chain(root, me, statements) + chain(partner.key, partner.person, statements),
        updates,
        [each.name for each in found if each not in updates],
    )


def _partner(
    own: Sequence[Seen], theirs: Sequence[Seen], me: str, statements: Sequence[Statement]
) -> tuple[Root, str, bool]:
    """Return the partner's root, the pair, and whether only the partner's updates tell of them."""
    for witnesses, first_sight in ((own, False), (theirs, True)):
        told = [(each, root) for each in witnesses for root in _partners_in(each, me)]
        if not told:
            continue
        keys = {root.key for _, root in told}
        later = _successors(keys, statements, [one for each, _ in told for one in _listed(each)])
        final = {later.get(each, each) for each in keys}
        if len(final) > 1 or len({each.header["workspace"] for each, _ in told}) > 1:
            raise PartnersDiffer(sorted({each.name for each, _ in told}))
        those = [root for _, root in reversed(told) if root.key in final]
        best = next((root for root in those if root.recipient), those[0])
        return best, told[-1][0].header["workspace"], first_sight
    raise NoneForTheseWords


def _partners_in(seen: Seen, me: str) -> Iterator[Root]:
    """Yield the other person's root as a header tells it; one of an older program tells it by its certificates."""
    named = [each for each in header_roots.named(seen.header) if each.person != me]
    if named:
        yield from named
        return
    laptops = {each["device"] for each in _listed(seen)}
    tops = {
        (each["person"], each["by"]) for each in _listed(seen) if each["by"] not in laptops and each["person"] != me
    }
    yield from (Root(person, key, "") for person, key in sorted(tops))


def _is_by_a_partner(seen: Seen, me: str, root: str, statements: Sequence[Statement]) -> bool:
    """Return whether an update names one of the person's laptops and was made by a laptop of somebody else's root."""
    if not laptops_under({root: me}, _listed(seen), former_of(root, me, statements)):
        return False
    return any(
        _leads(each.key, each.person, seen, former_of(each.key, each.person, statements))
        for each in _partners_in(seen, me)
    )


def _leads(key: str, person: str, seen: Seen, former: Former) -> bool:
    """Return whether a root leads to the laptop that signed an update."""
    return seen.header["from"] in laptops_under({key: person}, _listed(seen), former) and _is_signed(seen)


def _statements(found: Sequence[Seen]) -> list[Statement]:
    """Return what the headers say of new sheets, each once; their signatures were checked."""
    return list({each["sig"]: each for seen in found for each in new_sheet.named(seen.header)}.values())


def _successors(keys: set[str], statements: Sequence[Statement], listed: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return the last root that took the place of each of these, as far as the old root or its laptops say so."""
    later: dict[str, str] = {}
    for each in statements:
        vouched = each["by"] == each["previous"] or each["by"] in laptops_under(
            {each["previous"]: each["person"]}, listed, former_of(each["previous"], each["person"], statements)
        )
        if vouched and each["key"] in keys:
            later.setdefault(each["previous"], each["key"])
    return {key: _last(later, key) for key in later}


def _last(later: Mapping[str, str], key: str) -> str:
    seen = {key}
    while (following := later.get(key)) is not None and following not in seen:
        seen.add(following)
        key = following
    return key


def _is_signed(seen: Seen) -> bool:
    return inner.verify(seen.inside, seen.header["from"])


def _listed(seen: Seen) -> Iterator[Mapping[str, Any]]:
    """Yield the certificates in a header that have the form of one."""
    yield from filter(_has_form, seen.header["certificates"])


def _has_form(certificate: Mapping[str, Any]) -> bool:
    ids = is_id(certificate.get("device")) and is_id(certificate.get("by"))
    return ids and is_record_id(certificate.get("person"))


def _signed_by(root: str, seen: Seen) -> Iterator[str]:
    """Yield the person of each certificate in a header that a root signed."""
    for each in _listed(seen):
        if each["by"] == root and _is_genuine(each, {root: each["person"]}):
            yield each["person"]


def laptops_under(
    signers: Mapping[str, str], offered: Iterable[Mapping[str, Any]], former: Former | None = None
) -> dict[str, Mapping[str, Any]]:
    """Return the certificates, by device, to which these signers lead; what has not the form of one is passed over.

    Args:
        signers: person by key, such as a root.
        former: the roots before it, with the laptops whose certificates by them stay good.
    """
    known, offered = new_sheet.with_former(signers, offered, former or {})
    found: dict[str, Mapping[str, Any]] = {}
    open_ones = list({(each["device"], each["by"]): each for each in filter(_has_form, offered)}.values())
    while ready := [each for each in open_ones if known.get(each["by"]) == each["person"]]:
        for each in ready:
            open_ones.remove(each)
            if each["device"] not in found and _is_genuine(each, known):
                known[each["device"]] = each["person"]
                found[each["device"]] = each
    return found


def _is_genuine(certificate: Mapping[str, Any], signers: Mapping[str, str]) -> bool:
    try:
        certificates.check(certificate, signers)
    except MentorDeskError:  # not proved, or a key out of form
        return False
    return True


def _last_laptop(own: Mapping[str, Mapping[str, Any]], updates: Sequence[Seen]) -> str:
    """Return the laptop in use last: the one that made the latest own update, else the one certified last."""
    replaced = {each["replaces"] for each in own.values()}
    living = {device: each for device, each in own.items() if device not in replaced} or own
    made = [each.header["from"] for each in updates if each.header["from"] in living]
    return str(made[-1]) if made else max(living, key=lambda each: (living[each]["at"], each), default="")
