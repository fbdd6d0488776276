"""Updates by the wrong people, from newer programs, damaged on the way; each with the code it must be refused with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from exchange import forge
from exchange.forge import Parts
from exchange.pair import Pair, template
from mentordesk.bundles import certificates, pairing
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.bundles.recovery import Recovery
from mentordesk.workspace import database

Case = Callable[[Pair, Path], Path]
CASES: dict[str, tuple[str, Case]] = {}


def refused_as(code: str) -> Callable[[Case], Case]:
    """Name the code that a case must be refused with."""

    def keep(case: Case) -> Case:
        CASES[case.__name__] = (code, case)
        return case

    return keep


def update(pair: Pair) -> Path:
    """Return an honest update of the mentor, with a change and a file in it."""
    pair.mentor.add_goal("a new goal")
    return pair.mentor.send()[0]


def apart(pair: Pair) -> Parts:
    return forge.take_apart(update(pair), pair.mentee.laptop)


def resealed(pair: Pair, place: Path, parts: Parts, **how: Any) -> Path:
    """Sign as the mentor, seal for the mentee."""
    return forge.seal(parts.put_together(pair.mentor.laptop.sign, **how), place / "forged", pair.mentee.laptop)


# --- who made it, and for whom ----------------------------------------------------------------------------------------


@refused_as("unknown_laptop")
def a_stranger_signs(pair: Pair, place: Path) -> Path:
    parts, stranger = apart(pair), Laptop.generate()
    parts.header["from"] = stranger.device
    return forge.seal(parts.put_together(stranger.sign), place / "forged", pair.mentee.laptop)


@refused_as("unknown_laptop")
def a_stranger_brings_a_certificate_of_his_own(pair: Pair, place: Path) -> Path:
    parts, stranger, root = apart(pair), Laptop.generate(), Recovery.generate()
    certificate = certificates.certify(
        person=pair.mentor.workspace.me,
        device=stranger.device,
        recipient=stranger.age.recipient().encode(),
        at=1,
        by=root.root_public.hex(),
        sign=root.root.sign,
    )
    parts.header |= {"from": stranger.device, "certificates": [certificate]}
    return forge.seal(parts.put_together(stranger.sign), place / "forged", pair.mentee.laptop)


@refused_as("not_proved")
def a_stranger_forges_the_root_s_signature(pair: Pair, place: Path) -> Path:
    parts, stranger = apart(pair), Laptop.generate()
    forged = {**parts.header["certificates"][0], "device": stranger.device}
    parts.header |= {"from": stranger.device, "certificates": [*parts.header["certificates"], forged]}
    return forge.seal(parts.put_together(stranger.sign), place / "forged", pair.mentee.laptop)


@refused_as("not_proved")
def a_stranger_answers_an_invitation_long_closed(pair: Pair, place: Path) -> Path:
    parts, stranger, root = apart(pair), Laptop.generate(), Recovery.generate()
    person = pair.mentor.workspace.me
    certificate = certificates.certify(
        person=person,
        device=stranger.device,
        recipient=stranger.age.recipient().encode(),
        at=1,
        by=root.root_public.hex(),
        sign=root.root.sign,
    )
    offered = {
        "person": person,
        "key": root.root_public.hex(),
        "recipient": root.age.recipient().encode(),
        "name": "Tomáš",
    }
    reply = {"invitation": "0" * 64, "root": offered, "inviter": "0" * 64, "to": pair.mentee.laptop.device, "mac": ""}
    parts.header |= {"from": stranger.device, "certificates": [certificate], "reply": reply}
    return forge.seal(parts.put_together(stranger.sign), place / "forged", pair.mentee.laptop)


@refused_as("forged")
def the_wrong_key_signs(pair: Pair, place: Path) -> Path:
    return forge.seal(apart(pair).put_together(Laptop.generate().sign), place / "forged", pair.mentee.laptop)


@refused_as("forged")
def the_header_is_changed_after_signing(pair: Pair, place: Path) -> Path:
    plain = forge.unseal(update(pair), pair.mentee.laptop)
    assert plain.count(b'"least":1,') == 1
    return forge.seal(plain.replace(b'"least":1,', b'"least":0,'), place / "forged", pair.mentee.laptop)


@refused_as("revoked_laptop")
def a_revoked_laptop_signs(pair: Pair, place: Path) -> Path:
    workspace = pair.mentee.workspace
    with database.transaction(workspace.db):
        workspace.db.execute("UPDATE device SET state = 'revoked' WHERE id = ?", (pair.mentor.laptop.device,))
    return update(pair)


@refused_as("other_pair")
def another_pair_s_update(pair: Pair, place: Path) -> Path:
    other = pairing.start(place / "other", Keys(), Who("Nia"), Who("Léa"))
    parts = apart(pair)
    parts.header["workspace"] = other.workspace.id
    other.workspace.close()
    return resealed(pair, place, parts)


@refused_as("other_pair")
def sealed_for_somebody_else(pair: Pair, place: Path) -> Path:
    return forge.seal(apart(pair).put_together(pair.mentor.laptop.sign), place / "forged", Laptop.generate())


@refused_as("not_for_this_laptop")
def passed_on_to_a_laptop_it_was_not_made_for(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.header["recipients"] = [pair.mentor.laptop.device]
    return resealed(pair, place, parts)


@refused_as("bad_change")
def a_change_of_another_pair_inside(pair: Pair, place: Path) -> Path:
    record = forge.craft(pair.mentor.workspace, pair.mentor.laptop, w="0" * 32)
    return resealed(pair, place, apart(pair).set_changes([record]))


@refused_as("is_invitation")
def an_invitation(pair: Pair, place: Path) -> Path:
    return template()[0] / "invitation.mentordesk"


# --- newer ------------------------------------------------------------------------------------------------------------


@refused_as("made_by_newer")
def least_reader_is_newer(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.header["least"] = 2
    return resealed(pair, place, parts)


@refused_as("made_by_newer")
def a_newer_magic(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.magic = b"MDSK2\n"
    return resealed(pair, place, parts)


@refused_as("made_by_newer")
def a_newer_age_version(pair: Pair, place: Path) -> Path:
    sealed = update(pair).read_bytes()
    return written(place, sealed.replace(b"age-encryption.org/v1", b"age-encryption.org/v2", 1))


# --- damaged on the way -----------------------------------------------------------------------------------------------


@refused_as("damaged_file")
def cut_short(pair: Pair, place: Path) -> Path:
    return written(place, update(pair).read_bytes()[:-100])


@refused_as("damaged_file")
def cut_in_the_header(pair: Pair, place: Path) -> Path:
    return written(place, update(pair).read_bytes()[:700])


@refused_as("damaged_file")
def bytes_added(pair: Pair, place: Path) -> Path:
    return written(place, update(pair).read_bytes() + b"more")


@refused_as("not_an_update")
def something_else(pair: Pair, place: Path) -> Path:
    return written(place, b"Dear Lea, no file today.\n")


@refused_as("not_an_update")
def an_empty_file(pair: Pair, place: Path) -> Path:
    return written(place, b"")


@refused_as("not_an_update")
def something_else_sealed(pair: Pair, place: Path) -> Path:
    return forge.seal(b"a letter", place / "forged", pair.mentee.laptop)


@refused_as("not_found")
def no_file_at_all(pair: Pair, place: Path) -> Path:
    return place / "nothing.mentordesk"


class Keys(dict[str, bytes]):
    """Keys kept for the length of a test."""

    def save(self, name: str, secret: bytes) -> None:
        self[name] = secret

    def load(self, name: str) -> bytes:
        return self[name]


def written(place: Path, data: bytes) -> Path:
    (place / "forged").write_bytes(data)
    return place / "forged"
