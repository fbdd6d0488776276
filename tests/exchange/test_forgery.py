"""Every way to forge or damage an update is refused with a sentence of its own, and nothing is changed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exchange import forge
from exchange.forge import Parts
from exchange.pair import Pair, copy_pair, dump, files, template
from mentordesk.bundles import certificates, pairing
from mentordesk.bundles.inner import CHUNK, MAX_CHANGES, MAX_HEADER, MAX_SECTION, MAX_SECTIONS, SLICE
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import MentorDeskError
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


# --- inside, signed by the partner all the same -----------------------------------------------------------------------


@refused_as("damaged_file")
def swapped_section(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.header["sections"].append({**parts.header["sections"][0], "kind": "other"})
    parts.stored.append(parts.stored[0][::-1])
    plain = parts.put_together(pair.mentor.laptop.sign)
    first, second = parts.stored
    assert plain.count(first + second) == 1
    return forge.seal(plain.replace(first + second, second + first), place / "forged", pair.mentee.laptop)


@refused_as("damaged_file")
def section_hash_is_wrong(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.fixed = {"hash"}
    parts.header["sections"][0]["hash"] = "0" * 64
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def padding_is_not_zero(pair: Pair, place: Path) -> Path:
    plain = forge.unseal(update(pair), pair.mentee.laptop)
    return forge.seal(plain[:-1] + b"\1", place / "forged", pair.mentee.laptop)


@refused_as("damaged_file")
def bytes_after_the_padding(pair: Pair, place: Path) -> Path:
    plain = forge.unseal(update(pair), pair.mentee.laptop)
    return forge.seal(plain + bytes(1), place / "forged", pair.mentee.laptop)


@refused_as("damaged_file")
def padding_is_missing(pair: Pair, place: Path) -> Path:
    return resealed(pair, place, apart(pair), padding=b"")


@refused_as("damaged_file")
def declared_smaller_than_it_is(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.header["sections"][0]["raw"] -= 1
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def declared_larger_than_it_is(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.header["sections"][0]["raw"] += 1
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def a_negative_size(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.fixed = {"size"}
    parts.header["sections"][0]["size"] = -1
    return resealed(pair, place, parts)


def bomb(pair: Pair, place: Path, size: int, kind: str = "changes", **more: object) -> Path:
    """Return an update with one section of so many zeros, packed."""
    parts, stored = apart(pair), zlib.compress(bytes(size), 9)
    section = {**parts.header["sections"][0], "kind": kind, "raw": size, "packed": True, **more}
    parts.header["sections"], parts.stored = [section], [stored]
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def a_bomb_of_changes(pair: Pair, place: Path) -> Path:
    return bomb(pair, place, 4 * CHUNK)


@refused_as("damaged_file")
def a_bomb_that_lies_about_its_size(pair: Pair, place: Path) -> Path:
    parts, stored = apart(pair), zlib.compress(bytes(64 << 20), 9)
    section = {**parts.header["sections"][0], "raw": 50 * len(stored), "packed": True}
    parts.header["sections"], parts.stored = [section], [stored]
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def a_bomb_in_a_slice(pair: Pair, place: Path) -> Path:
    return bomb(pair, place, SLICE, "attachment", name="ab" * 32, offset=0, total=SLICE)


@refused_as("damaged_file")
def a_bomb_of_an_unknown_kind(pair: Pair, place: Path) -> Path:
    return bomb(pair, place, MAX_SECTION + 1, "other")


@refused_as("damaged_file")
def more_changes_than_fit_in_memory(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    size = MAX_CHANGES // 2
    packed = {**parts.header["sections"][0], "raw": size, "packed": True}
    parts.header["sections"] = [dict(packed) for _ in range(3)]
    parts.stored = [bytes(size // 90)] * 3
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def deep_json_in_the_header(pair: Pair, place: Path) -> Path:
    return resealed(pair, place, apart(pair), line=b"[" * 100_000 + b"]" * 100_000)


@refused_as("damaged_file")
def a_header_over_1_mib(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.header["wants"] = ["ab" * 32] * (MAX_HEADER // 66)
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def a_header_without_end(pair: Pair, place: Path) -> Path:
    plain = forge.unseal(update(pair), pair.mentee.laptop)
    return forge.seal(plain[:200] + bytes(len(plain) - 200), place / "forged", pair.mentee.laptop)


@refused_as("damaged_file")
def too_many_sections(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.fixed = {"size", "hash"}
    parts.header["sections"] = [[]] * (MAX_SECTIONS + 1)
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def a_name_like_a_path(pair: Pair, place: Path) -> Path:
    return slice_named(pair, place, "../" * 20 + "abcd")


@refused_as("damaged_file")
def a_name_with_nul(pair: Pair, place: Path) -> Path:
    return slice_named(pair, place, "a" * 63 + "\0")


@refused_as("damaged_file")
def a_name_written_right_to_left(pair: Pair, place: Path) -> Path:
    return slice_named(pair, place, "\u202e" + "a" * 63)


def slice_named(pair: Pair, place: Path, name: str) -> Path:
    parts = apart(pair)
    section = {**parts.header["sections"][0], "kind": "attachment", "raw": 5, "packed": False}
    parts.header["sections"].append({**section, "name": name, "offset": 0, "total": 5})
    parts.stored.append(b"12345")
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def an_id_that_cannot_be_stored(pair: Pair, place: Path) -> Path:
    parts = apart(pair)
    parts.header["id"] = "\ud800" * 32
    return resealed(pair, place, parts)


@refused_as("damaged_file")
def a_reply_out_of_form(pair: Pair, place: Path) -> Path:
    parts, stranger = apart(pair), Laptop.generate()
    parts.header |= {"from": stranger.device, "reply": {"root": []}}
    return forge.seal(parts.put_together(stranger.sign), place / "forged", pair.mentee.laptop)


@refused_as("damaged_file")
def lengths_of_changes_do_not_add_up(pair: Pair, place: Path) -> Path:
    parts = apart(pair).set_changes([(bytes(64), b"{}")])
    parts.header["sections"][0] |= {"raw": 70, "packed": False}
    parts.stored[0] = (9_999).to_bytes(4, "big") + bytes(66)
    return resealed(pair, place, parts)


CHANGES: dict[str, dict[str, object]] = {
    "depth too great": {"l": 99},
    "depth too small": {"l": 1},
    "depth zero": {"l": 0},
    "depth over the limit": {"l": 1 << 41},
    "depth a float": {"l": 3.0},
    "depth true": {"l": True},
    "parents twice": {"p": ["ab" * 32, "ab" * 32]},
    "parents of another kind": {"p": [1]},
    "too many parents": {"p": [f"{each:064x}" for each in range(257)]},
    "unknown format": {"v": 2},
    "format true": {"v": True},
    "no nonce": {"r": ...},
    "device no key": {"a": "AB" * 32},
    "action half a surrogate": {"do": "\ud800"},
    "action with NUL": {"do": "a\0b"},
    "action too long": {"do": "a" * 201},
    "number over 2^53": {"ops": [["goals", "g", {"level": 1 << 54}, {}]]},
    "text over 1 MiB": {"ops": [["goals", "g", {"why": "a" * ((1 << 20) + 1)}, {}]]},
    "text half a surrogate": {"ops": [["goals", "g", {"why": "\udc80"}, {}]]},
    "text with NUL": {"ops": [["goals", "g", {"why": "\0"}, {}]]},
    "value null": {"ops": [["goals", "g", {"why": None}, {}]]},
    "value a float": {"ops": [["goals", "g", {"why": 0.5}, {}]]},
    "no alternatives": {"ops": [["goals", "g", {"why": []}, {}]]},
    "nested alternatives": {"ops": [["goals", "g", {"why": [["a"]]}, {}]]},
    "table with a quote": {"ops": [['goals"; DROP TABLE change; --', "g", {"why": "a"}, {}]]},
    "cell with a quote": {"ops": [["goals", "g", {'why" = 1; --': "a"}, {}]]},
    "row with NUL": {"ops": [["goals", "g\0h", {"why": "a"}, {}]]},
    "row empty": {"ops": [["goals", "", {"why": "a"}, {}]]},
    "row twice": {"ops": [["goals", "g", {"why": "a"}, {}], ["goals", "g", {"title": "a"}, {}]]},
    "no cells": {"ops": [["goals", "g", {}, {}]]},
    "too many cells": {"ops": [["goals", "g", {f"c{each}": 1 for each in range(201)}, {}]]},
    "replaced no id": {"ops": [["goals", "g", {"why": "a"}, {"why": ["x"]}]]},
    "too many operations": {"ops": [["goals", f"g{each}", {"why": "a"}, {}] for each in range(20_001)]},
}


class Keys(dict[str, bytes]):
    """Keys kept for the length of a test."""

    def save(self, name: str, secret: bytes) -> None:
        self[name] = secret

    def load(self, name: str) -> bytes:
        return self[name]


def written(place: Path, data: bytes) -> Path:
    (place / "forged").write_bytes(data)
    return place / "forged"


def refused(pair: Pair, file: Path) -> MentorDeskError:
    """Return how the mentee's laptop refuses a file, by itself and as a preview, with nothing changed."""
    before, beside = dump(pair.mentee.workspace), files(pair.mentee.workspace)
    with pytest.raises(MentorDeskError) as raised:
        pair.mentee.receive(file)
    assert dump(pair.mentee.workspace) == before
    assert files(pair.mentee.workspace) == beside
    return raised.value


@pytest.mark.parametrize("name", CASES)
def test_a_forged_or_damaged_update_is_refused(name: str, tmp_path: Path) -> None:
    code, case = CASES[name]
    with copy_pair(tmp_path) as pair:
        error = refused(pair, case(pair, tmp_path))
        assert error.code == code
        assert error.what.endswith("Nothing was changed.")
        assert error.advice
        honest = pair.mentor.send() if code != "revoked_laptop" else []
        assert pair.mentee.receive(*honest) or code == "revoked_laptop", "the honest update still comes in"


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_out_of_form_is_refused(name: str, tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        record = forge.craft(pair.mentor.workspace, pair.mentor.laptop, **CHANGES[name])  # type: ignore[arg-type]
        error = refused(pair, resealed(pair, tmp_path, apart(pair).set_changes([record])))
        assert error.code == "bad_change"


def test_a_change_that_is_no_json_is_refused(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        text = json.dumps({"v": 1, "w": pair.mentor.workspace.id})
        for body in (b"\xff\xfe", b"[" * 50_000, text.encode("utf-16"), b"[]", b"{}", b"1" * 5_000, b"NaN"):
            record = forge.sign_body(body, pair.mentor.laptop), body
            assert refused(pair, resealed(pair, tmp_path, apart(pair).set_changes([record]))).code == "bad_change"


def test_each_kind_of_forgery_has_its_own_sentence(tmp_path: Path) -> None:
    told: dict[str, set[str]] = {}
    for name, (code, case) in CASES.items():
        if code in ("not_found", "not_proved", "bad_change"):
            continue  # these name the file or what is wrong
        (place := tmp_path / name).mkdir()
        with copy_pair(place) as pair:
            told.setdefault(code, set()).add(str(refused(pair, case(pair, place))))
    assert all(len(sentences) == 1 for sentences in told.values()), told
    assert len(set.union(*told.values())) == len(told) >= 9
