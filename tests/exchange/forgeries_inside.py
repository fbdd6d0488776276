"""Updates that are wrong inside, signed by the partner all the same; these cases join those of `forgeries`."""

from __future__ import annotations

import zlib
from pathlib import Path

from exchange import forge
from exchange.forgeries import CASES, apart, refused_as, resealed, update
from exchange.pair import Pair
from mentordesk.bundles.inner import CHUNK, MAX_CHANGES, MAX_HEADER, MAX_SECTION, MAX_SECTIONS, SLICE
from mentordesk.bundles.laptop import Laptop

__all__ = ["CASES"]


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
