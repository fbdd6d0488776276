"""A second reader of MentorDesk's files, written from SPEC.md and the age specification alone.

It shares no line with the program: only the standard library and `cryptography`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import zlib
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import mlkem
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

CHUNK = (64 << 10) + 16
Stanza = tuple[list[str], bytes]

# --- outside ----------------------------------------------------------------------------------------------------------


def derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(key)


def unpadded(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def outside(sealed: bytes) -> tuple[list[Stanza], bytes, str, bytes]:
    """Return the stanzas of an age file, the header bytes under the MAC, the MAC and the payload."""
    end = sealed.index(b"\n---") + 4
    rest = sealed[end:]
    lines = sealed[:end].decode().split("\n")
    assert lines[0] == "age-encryption.org/v1"
    stanzas: list[Stanza] = []
    place = 1
    while lines[place].startswith("-> "):
        arguments, body = lines[place][3:].split(" "), ""
        while True:
            place += 1
            body += lines[place]
            if len(lines[place]) < 64:
                break
        stanzas.append((arguments, unpadded(body)))
        place += 1
    mac, payload = rest.split(b"\n", 1)
    return stanzas, sealed[:end], mac.decode().strip(), payload


def payload_of(sealed: bytes, file_key: bytes) -> bytes:
    _, header, mac, payload = outside(sealed)
    assert hmac.digest(derived(file_key, b"", b"header"), header, "sha256") == unpadded(mac)
    cipher, payload = ChaCha20Poly1305(derived(file_key, payload[:16], b"payload")), payload[16:]
    parts = [payload[start : start + CHUNK] for start in range(0, len(payload), CHUNK)]
    return b"".join(
        cipher.decrypt(number.to_bytes(11, "big") + bytes([number == len(parts) - 1]), part, None)
        for number, part in enumerate(parts)
    )


def open_with_key(sealed: bytes, seed: bytes) -> bytes:
    """Open an update with the seed of a laptop's or a recovery sheet's age identity."""
    seeds = hashlib.shake_256(seed).digest(96)
    key = hpke.MLKEM768X25519PrivateKey(
        mlkem.MLKEM768PrivateKey.from_seed_bytes(seeds[:64]), X25519PrivateKey.from_private_bytes(seeds[64:])
    )
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    for arguments, body in outside(sealed)[0]:
        assert arguments[0] == "mlkem768x25519"
        try:
            file_key = suite.decrypt(unpadded(arguments[1]) + body, key, info=b"age-encryption.org/mlkem768x25519")
        except InvalidTag:
            continue
        return payload_of(sealed, file_key)
    raise AssertionError("no stanza is for this key")


def open_with_words(sealed: bytes, words: str) -> bytes:
    """Open an invitation with its seven words."""
    ((arguments, body),) = outside(sealed)[0]
    kind, salt, factor = arguments
    assert kind == "scrypt"
    assert 15 <= int(factor) <= 20
    stretched = Scrypt(b"age-encryption.org/v1/scrypt" + unpadded(salt), 32, 1 << int(factor), 8, 1)
    return payload_of(sealed, ChaCha20Poly1305(stretched.derive(words.encode())).decrypt(bytes(12), body, None))


# --- inside -----------------------------------------------------------------------------------------------------------


@dataclass
class Inside:
    """What a file holds, everything about it checked that SPEC.md says can be checked without knowing the pair."""

    header: dict[str, Any]
    changes: dict[str, dict[str, Any]]
    signatures: dict[str, bytes]
    slices: list[tuple[str, int, int, bytes]]


def padme(length: int) -> int:
    if length <= 16_384:
        return 16_384
    exponent = length.bit_length() - 1
    step = exponent.bit_length()  # floor(log2 E) + 1
    unit = 1 << (exponent - step)
    return -(-length // unit) * unit


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def verify(key: str, signature: bytes, message: bytes) -> None:
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)


def read(inside: bytes) -> Inside:
    """Take the inside of an update or an invitation apart."""
    magic, line, signature, rest = inside.split(b"\n", 3)
    assert magic == b"MDSK1"
    header = json.loads(line)
    assert len(line) <= 1 << 20
    verify(header["from"], base64.b64decode(signature, validate=True), b"mentordesk/update/1\0" + sha(line))
    found = Inside(header, {}, {}, [])
    place = 0
    for section in header["sections"]:
        stored = rest[place : place + section["size"]]
        place += section["size"]
        assert hashlib.sha256(stored).hexdigest() == section["hash"]
        raw = zlib.decompress(stored) if section["packed"] else stored
        assert len(raw) == section["raw"] <= 100 * section["size"]
        if section["kind"] == "changes":
            _changes(raw, found)
        elif section["kind"] == "attachment":
            assert section["offset"] % (1 << 20) == 0
            found.slices.append((section["name"], section["offset"], section["total"], raw))
    assert set(rest[place:]) <= {0}
    assert len(inside) == padme(len(inside) - len(rest) + place)
    return found


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _changes(raw: bytes, found: Inside) -> None:
    while raw:
        length = int.from_bytes(raw[:4], "big")
        signature, body, raw = raw[4:68], raw[68 : 68 + length], raw[68 + length :]
        change = json.loads(body)
        assert change["v"] == 1
        assert change["w"] == found.header["workspace"]
        verify(change["a"], signature, b"mentordesk/change/1\0" + sha(body))
        found.changes[sha(body).hex()] = change
        found.signatures[sha(body).hex()] = signature


def digest(changes: dict[str, dict[str, Any]]) -> str:
    """Work the digest out from all changes of a pair."""
    wrote: dict[tuple[str, str, str], set[str]] = {}
    replaced: dict[tuple[str, str, str], set[str]] = {}
    for name, change in changes.items():
        for table, row, cells, seen in change["ops"]:
            for cell in cells:
                wrote.setdefault((table, row, cell), set()).add(name)
                replaced.setdefault((table, row, cell), set()).update(seen.get(cell, ()))
    total = 0
    for cell, ids in wrote.items():
        if heads := sorted(ids - replaced[cell]):
            total += int.from_bytes(sha("\0".join((*cell, *heads)).encode()), "big")
    return f"{total % 2**256:064x}"
