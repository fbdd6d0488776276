"""Files as Outlook saves them, written from the published formats: .msg (a compound file) and winmail.dat (TNEF)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
DATA, BODY, HTML = "__substg1.0_37010102", "__substg1.0_1000001F", "__substg1.0_10130102"


def compound(tree: dict[str, object]) -> bytes:
    """Write a compound file; a value is the bytes of a stream, or the storage below."""
    names: list[tuple[str, object, int]] = [("Root Entry", tree, 5)]
    links = {0: [FREE, FREE]}  # by place: the next entry of the same storage, the first entry inside
    _collect(tree, 0, names, links)
    sectors: list[bytes] = []
    table: list[int] = []

    def chain(data: bytes) -> int:
        first = len(sectors)
        pieces = [data[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(data), SECTOR)]
        for number, piece in enumerate(pieces, 1):
            table.append(len(sectors) + 1 if number < len(pieces) else END)
            sectors.append(piece)
        return first if pieces else END

    mini, mini_table, places = b"", [], {}
    for at, (_, value, kind) in enumerate(names):
        if kind != 2:
            continue
        assert isinstance(value, bytes)
        if len(value) >= CUTOFF:
            places[at] = chain(value)
            continue
        places[at] = len(mini_table)
        count = -(-len(value) // MINI)
        mini_table += [len(mini_table) + each + 1 for each in range(count - 1)] + [END]
        mini += value.ljust(count * MINI, b"\0")
    places[0] = chain(mini)
    mini_first = chain(b"".join(struct.pack("<I", each) for each in mini_table)) if mini_table else END
    entries = b""
    for at, (name, value, kind) in enumerate(names):
        size = len(mini) if at == 0 else len(value) if isinstance(value, bytes) else 0
        entries += _entry(name, kind, *links[at], places.get(at, 0), size)
    directory = chain(entries)
    fat_count = 1
    while (len(table) + fat_count) * 4 > fat_count * SECTOR:
        fat_count += 1
    first_fat = len(table)
    full = table + [FAT] * fat_count
    fat = b"".join(struct.pack("<I", each) for each in full).ljust(fat_count * SECTOR, b"\xff")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, fat_count, directory, 0, CUTOFF, mini_first, 1, END, 0)
    places_of_fat = [first_fat + each for each in range(fat_count)]
    assert fat_count <= 109, "the samples are small"
    head += b"".join(struct.pack("<I", each) for each in places_of_fat + [FREE] * (109 - fat_count))
    return head + b"".join(sectors) + fat


def _collect(
    tree: dict[str, object], owner: int, names: list[tuple[str, object, int]], links: dict[int, list[int]]
) -> None:
    """Name what a storage holds, in the order of the format, each entry to the right of the one before."""
    before = FREE
    for name, value in sorted(tree.items(), key=lambda each: (len(each[0]), each[0].upper())):
        place = len(names)
        names.append((name, value, 1 if isinstance(value, dict) else 2))
        links[place] = [FREE, FREE]
        if before == FREE:
            links[owner][1] = place
        else:
            links[before][0] = place
        before = place
        if isinstance(value, dict):
            _collect(value, place, names, links)


def _entry(name: str, kind: int, right: int, child: int, first: int, size: int) -> bytes:
    spelled = (name + "\0").encode("utf-16-le")
    return (
        spelled.ljust(64, b"\0")
        + struct.pack("<HBB", len(spelled), kind, 1)
        + struct.pack("<III", FREE, right, child)
        + bytes(16 + 4 + 16)
        + struct.pack("<IQ", first, size)
    )


def msg(*attached: bytes, body: str = "see attached", inside: Sequence[bytes] = ()) -> bytes:
    """Write a .msg with attachments, and with a mail attached that has attachments of its own."""
    tree: dict[str, object] = {BODY: body.encode("utf-16-le"), "__properties_version1.0": bytes(32)}
    for number, each in enumerate(attached):
        tree[f"__attach_version1.0_#{number:08X}"] = {"__substg1.0_3707001F": "a.bin".encode("utf-16-le"), DATA: each}
    if inside:
        mail = {f"__attach_version1.0_#{number:08X}": {DATA: each} for number, each in enumerate(inside)}
        tree["__attach_version1.0_#000000FF"] = {"__substg1.0_3701000D": mail}
    return compound(tree)


def winmail(*attached: bytes) -> bytes:
    """Write a winmail.dat with attachments."""
    found = struct.pack("<IH", 0x223E9F78, 1)
    found += _attribute(1, 0x00089006, struct.pack("<I", 0x00010000)) + _attribute(1, 0x00078008, b"IPM.Note\0")
    for each in attached:
        found += _attribute(2, 0x00069002, bytes(14)) + _attribute(2, 0x00018010, b"tomas.mentordesk\0")
        found += _attribute(2, 0x0006800F, each)
    return found


def _attribute(level: int, name: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
