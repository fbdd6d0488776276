"""The official test vectors of the age format: each one is taken or refused, for the reason it names."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from mentordesk.bundles import age, armor
from mentordesk.bundles.age_errors import (
    AgeError,
    DamagedFile,
    NewerContainer,
    NotAgeFile,
    NotForYou,
    PassphraseCost,
    WrongPassphrase,
)

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "vectors" / "age-cctv"
VECTORS = sorted(FOLDER.iterdir()) if FOLDER.is_dir() else []


@dataclass
class Vector:
    """One file: what to expect, the keys to try, and the sealed bytes."""

    expect: str
    identities: list[age.Identity]
    payload: str  # SHA-256 of the plaintext; of what a less careful reader lets out, where the payload is damaged
    armored: bool
    sealed: bytes


def load(path: Path) -> Vector:
    head, sealed = path.read_bytes().split(b"\n\n", 1)
    vector = Vector("", [], "", False, sealed)
    for line in head.decode("utf-8").splitlines():
        name, value = line.split(": ", 1)
        match name:
            case "expect":
                vector.expect = value
            case "payload":
                vector.payload = value
            case "identity":
                hybrid = value.startswith("AGE-SECRET-KEY-PQ-1")
                vector.identities.append((age.HybridIdentity if hybrid else age.X25519Identity).parse(value))
            case "passphrase":
                vector.identities.append(age.ScryptIdentity(value))
            case "armored":
                vector.armored = value == "yes"
            case "compressed":
                assert value == "zlib"
                vector.sealed = zlib.decompress(sealed)
            case _:
                assert name in ("file key", "comment")
    return vector


def outcome(error: AgeError) -> str:
    """Return what the vectors call this reason."""
    match error:
        case DamagedFile(fields={"part": part}):
            return {"mac": "HMAC failure"}.get(str(part), f"{part} failure")
        case NotForYou() | WrongPassphrase():
            return "no match"
        case NotAgeFile() | NewerContainer() | PassphraseCost():
            return "header failure"
    raise AssertionError(error)


def read(vector: Vector) -> tuple[str, bytes]:
    """Return the outcome in the vectors' words, and what was let out."""
    source, target = io.BytesIO(vector.sealed), io.BytesIO()
    try:
        if vector.armored:
            bare = io.BytesIO()
            armor.decode(source, bare)
            source = io.BytesIO(bare.getvalue())
        age.decrypt(source, target, vector.identities)
    except AgeError as error:
        return outcome(error), target.getvalue()
    return "success", target.getvalue()


def test_all_official_vectors_are_here() -> None:
    assert len(VECTORS) == 143, "the official age test vectors beside the checkout are incomplete"


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.name)
def test_a_vector_is_taken_or_refused_for_the_reason_it_names(path: Path) -> None:
    vector = load(path)
    found, released = read(vector)
    assert found == vector.expect
    if found == "success":
        assert hashlib.sha256(released).hexdigest() == vector.payload
    else:
        assert released == b""


def test_armored_text_is_told_from_a_bare_file() -> None:
    vectors = [load(path) for path in VECTORS]
    sound = [vector for vector in vectors if vector.expect in ("success", "no match", "payload failure")]
    assert {armor.is_armored(io.BytesIO(vector.sealed)) == vector.armored for vector in sound} == {True}
