"""What is done to updates in `hostile`: bytes altered, JSON altered at any place, writes that no window makes."""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Callable
from typing import Any

from exchange import forge
from exchange.forge import Parts, Record
from exchange.pair import Side
from mentordesk.bundles import inner
from mentordesk.records import kinds
from mentordesk.workspace.change_record import MAX_BODY

VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 2, 1 << 53, (1 << 53) + 1, -(1 << 63), 1 << 64, 10**400, 0.5, 1e308, "", "a", "\0",
    "\ud800", "\u202eabc", "../../etc", "a" * 64, "A" * 64, "0" * 64, "ab" * 16, "a" * 5_000, "💡" * 300, [], [[]],
    {}, [None], {"a": []}, ["a", 1], [0, 1], ["0" * 64], [["goals", "x", {"deleted": 2}, {}]], "2026-13-77", "NaN",
    "1e5", "deleted",
]  # fmt: skip


def altered(rng: random.Random, data: bytes) -> bytes:
    """Return bytes with a few of them changed, moved, doubled, cut or put in."""
    found = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        start = rng.randrange(len(found) + 1)
        end = min(len(found), start + rng.choice((1, 1, 4, 64, 5_000)))
        match rng.randrange(7):
            case 0 if start < len(found):
                found[start] ^= 1 << rng.randrange(8)
            case 1:
                del found[start:end]
            case 2:
                found[start:start] = rng.randbytes(rng.choice((1, 16, 300)))
            case 3:
                found[start:start] = found[start:end]
            case 4:
                found[start:end] = bytes(end - start)
            case 5:
                del found[start:]
            case _:
                other = rng.randrange(len(found) + 1)
                found[start:end], found[other : other + end - start] = (
                    found[other : other + end - start],
                    found[start:end],
                )
    return bytes(found)


def inside(rng: random.Random, parts: Parts, author: Side) -> bytes:
    """Return an inside with something altered, signed again unless the alteration is to the signature."""
    sign = author.laptop.sign
    match rng.randrange(9):
        case 0 | 1:
            parts.header = json_altered(rng, parts.header)
        case 2 | 3:
            records = parts.changes()
            number = rng.randrange(len(records))
            raw = json_altered(rng, json.loads(records[number][1]))
            records[number] = signed(author, dumped(raw))
            parts.set_changes(records)
        case 4:
            records = parts.changes()
            number = rng.randrange(len(records))
            records[number] = signed(author, altered(rng, records[number][1]))
            parts.set_changes(records)
        case 5:
            number = rng.randrange(len(parts.stored))
            parts.stored[number] = altered(rng, parts.stored[number])
        case 6:
            records = [(rng.randbytes(64) if rng.random() < 0.5 else mark, body) for mark, body in parts.changes()]
            rng.shuffle(records)
            parts.set_changes(records[: rng.randint(1, len(records))])
        case 7:
            _mix_sections(rng, parts)
        case _:
            parts.set_changes([*parts.changes(), *(odd_write(rng, author) for _ in range(rng.randint(1, 6)))])
    try:
        plain = parts.put_together(sign)
    except (TypeError, AttributeError, ValueError, KeyError):  # the alteration left no sections to work out
        line = dumped(parts.header)
        plain = Parts({"sections": []}, parts.stored).put_together(sign, line=line)
    return altered(rng, plain) if rng.random() < 0.05 else plain


def json_altered(rng: random.Random, value: Any) -> Any:
    """Return JSON with one place in it replaced, removed, doubled or added to."""
    if isinstance(value, dict) and value and rng.random() < 0.9:
        name = rng.choice(list(value))
        found = dict(value)
        match rng.randrange(8):
            case 0:
                del found[name]
            case 1:
                found[name] = rng.choice(VALUES)
            case 2:
                found[str(rng.choice(VALUES))[:80]] = found[name]
            case _:
                found[name] = json_altered(rng, value[name])
        return found
    if isinstance(value, list) and value and rng.random() < 0.9:
        number = rng.randrange(len(value))
        listed = list(value)
        match rng.randrange(8):
            case 0:
                del listed[number]
            case 1:
                listed[number] = rng.choice(VALUES)
            case 2:
                listed.append(listed[number])
            case 3:
                listed = listed * rng.choice((2, 100))
            case _:
                listed[number] = json_altered(rng, value[number])
        return listed
    if isinstance(value, str) and value and rng.random() < 0.5:
        place = rng.randrange(len(value))
        return value[:place] + rng.choice(("", "0", "\0", "\u202e", "g", '"')) + value[place + 1 :]
    if type(value) is int and rng.random() < 0.5:
        return value + rng.choice((-1, 1, 1 << 20, -(1 << 40)))
    return rng.choice(VALUES)


def _mix_sections(rng: random.Random, parts: Parts) -> None:
    """Double, drop, turn round or relabel sections; give a slice another place or size."""
    listed = [(dict(each), stored) for each, stored in zip(parts.header["sections"], parts.stored, strict=True)]
    match rng.randrange(4):
        case 0:
            listed += listed[: rng.randint(1, 3)]
        case 1:
            rng.shuffle(listed)
            listed = listed[: rng.randint(0, len(listed))]
        case 2:
            listed[rng.randrange(len(listed))][0]["kind"] = rng.choice(("changes", "attachment", "other", ""))
        case _:
            stored = rng.randbytes(rng.choice((0, 1, 100)))
            section = {
                "kind": "attachment", "size": 0, "raw": len(stored), "hash": "", "packed": False,
                "name": rng.choice(("ab" * 32, forge.hashlib.sha256(stored).hexdigest())),
                "offset": rng.choice((0, inner.SLICE, 5 * inner.SLICE)),
                "total": rng.choice((len(stored), inner.SLICE + 7, 1 << 49)),
            }  # fmt: skip
            listed.append((section, stored))
    parts.header["sections"] = [each for each, _ in listed]
    parts.stored = [stored for _, stored in listed]


def odd_write(rng: random.Random, author: Side) -> Record:
    """Return a change in form that no window would write: odd cells, values, parents, replaced ids, tables."""
    workspace = author.workspace
    tables = [*kinds(), "meta", "change", "sqlite_schema", "later"]
    rows = [row[0] for row in workspace.rows("SELECT row FROM rowmeta ORDER BY row")] + ["x", "pairing", "a" * 64]
    held = [row[0].hex() for row in workspace.rows("SELECT id FROM change ORDER BY n")]
    ids = [*held, "ab" * 32, "0" * 64]

    def cells(table: str) -> dict[str, object]:
        names = [*(kinds()[table].fields if table in kinds() else ()), "deleted", "id", "later"]
        values = [each for each in VALUES if isinstance(each, str) and each.isprintable() and len(each) < 400]
        fitting: list[object] = [*values, *rows, 0, 1, 2, -1, 1 << 53, [0, 1], ["a", "b"], [1, "a"], *ids]
        return {rng.choice(names): rng.choice(fitting) for _ in range(rng.randint(1, 4))}

    chosen = {(rng.choice(tables), rng.choice(rows)) for _ in range(rng.randint(0, 4))}
    ops = []
    for table, row in sorted(chosen):
        written = cells(table)
        seen = {name: rng.sample(ids, rng.randint(0, min(3, len(ids)))) for name in written if rng.random() < 0.7}
        ops.append([table, row, written, seen])
    fields: dict[str, object] = {"r": f"{rng.getrandbits(64):016x}"}
    match rng.randrange(6):
        case 0:
            parents = sorted(rng.sample(held, min(len(held), rng.randint(1, 3))))
            fields |= {"p": parents, "l": workspace.log.next_depth(parents)}
        case 1:
            fields |= {"p": [], "l": 1}
        case 2:
            fields |= {"p": ["ab" * 32], "l": rng.randint(1, 50)}
        case 3:
            fields["min"] = rng.choice((0, 2, 1 << 40))
        case 4:
            fields |= {"a": workspace.rows("SELECT id FROM device ORDER BY id")[rng.randrange(2)][0]}
    return forge.craft(workspace, author.laptop, ops, **fields)


def signed(author: Side, body: bytes) -> Record:
    """Return bytes as a change that the author signed."""
    return forge.sign_body(body, author.laptop), body


def dumped(raw: Any) -> bytes:
    """Return JSON bytes, as the sender writes them where that can be."""
    text = json.dumps(raw, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(raw, separators=(",", ":")).encode()


# --- huge ones --------------------------------------------------------------------------------------------------------


def _wide(parts: Parts, author: Side) -> bytes:
    """Fill one change with as many empty lists as it can hold."""
    body = b'{"v":1,"ops":[' + b"[]," * ((MAX_BODY - 100) // 3) + b"[]]}"
    return _one(parts, author, body)


def _deep(parts: Parts, author: Side) -> bytes:
    """Nest one change as deep as its length allows."""
    return _one(parts, author, b'{"v":' * (MAX_BODY // 5))


def _one(parts: Parts, author: Side, body: bytes) -> bytes:
    raw = len(body).to_bytes(4, "big") + forge.sign_body(body, author.laptop) + body
    stored = zlib.compress(raw, 1)
    if len(stored) * inner.MAX_RATIO < len(raw):
        stored = raw
    section = {**parts.header["sections"][0], "raw": len(raw), "packed": stored is not raw}
    parts.header["sections"], parts.stored = [section], [stored]
    return parts.put_together(author.laptop.sign)


def _many(parts: Parts, author: Side) -> bytes:
    """Fill a file with as many small changes as it may hold, none of which can be proved or applied."""
    sections, stored = [], []
    like = dict(parts.header["sections"][0])
    body = json.loads(parts.changes()[0][1]) | {"ops": [["goals", "a", {"title": ""}, {}]], "p": ["ab" * 32]}
    size = number = 0
    while size < inner.MAX_CHANGES - (5 << 20):
        records: list[Record] = []
        chunk = 0
        while chunk < 4 << 20:
            number += 1
            one = dumped(body | {"r": f"{number:016x}"})
            records.append((bytes(64), one))
            chunk += len(one) + inner.RECORD_HEAD
        section, packed = inner.changes_section(records)
        sections.append({**like, **section.to_json()})
        stored.append(packed)
        size += chunk
    parts.header["sections"], parts.stored = sections, stored
    return parts.put_together(author.laptop.sign)


def _slices(parts: Parts, author: Side) -> bytes:
    """Offer slices of a file without end."""
    like = {**parts.header["sections"][0], "kind": "attachment", "raw": 5, "packed": False, "name": "ab" * 32}
    parts.header["sections"] = [{**like, "offset": place * inner.SLICE, "total": 1 << 49} for place in range(500)]
    parts.stored = [b"12345"] * 500
    return parts.put_together(author.laptop.sign)


HUGE: dict[str, Callable[[Parts, Side], bytes]] = {"wide": _wide, "deep": _deep, "many": _many, "slices": _slices}
