"""The nastiest workspace that a paired partner can make of ours: every field of every kind holds what no window writes.

All of it is well-formed and well signed, so it comes in. What it must not do is to stop the program, on any page.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence

from exchange.pair import Side
from mentordesk.merge.registers import CellValue
from mentordesk.records import PAIRING_ID, Annotation, Artifact, ArtifactVersion, kinds
from mentordesk.records.base import MAX_NUMBER, MAX_TEXT, Field
from mentordesk.workspace import database
from mentordesk.workspace.change_record import Op

ROW = tuple[str, str, dict[str, CellValue]]

TEXTS: Mapping[str, str] = {
    "turned round": "\u202egpj.exe\u202d \u2067name\u2066 \u200f.txt",
    "control characters": "a\x01\x02\x1b[31mred\x1b[0m\x7f\x85\u2028\u2029b\tc\n\n\nd\re",
    "nothing to see": "\u200b\u200c\u2060\ufeff \u00a0\u3164",
    "markup": '<img src="file:///etc/passwd" onerror="x()"><b>bold</b>&amp;&lt;<table><tr><td width=99999>',
    "markdown": "# " * 30 + "\n" + "> " * 400 + "\n" + "*" * 2_000 + "\n![p](file:///etc/passwd)\n" + "[a](" * 300,
    "patterns": "{0} {title} {} %s %1 %n %d \\ ${HOME} `id` $(id)",
    "sql": "'; DROP TABLE goals; -- \" OR 1=1",
    "path": "../../../../etc/passwd",
    "device": "CON",
    "marks": "a" + "\u0301" * 3_000 + "\u1ab0" * 50,
    "no space": "W" * 5_000,
    "many lines": "x\n" * 3_000,
    "pictures": "👩‍👩‍👧‍👦🏳️‍🌈" * 400,
    "outside every plane": "\ue000\U0010ffff\ufffe\uffff\U000e0001",
    "deep": "[" * 5_000,
    "json": '{"type":"LineSelector","start":9007199254740992,"end":-1}',
    "selector": '{"type":"FragmentSelector","value":"xywh=percent:1e999,nan,-5,99999999999999999999"}',
    "no date": "2026-13-77",
    "a far date": "9999-12-31T23:59",
    "the first date": "0001-01-01",
    "no zone": "Mars/Olympus_Mons",
    "true": "1",
    "a number": "9" * 400,
}
"""What each text field holds, by what is nasty about it."""

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
NUMBERS = (-MAX_NUMBER, MAX_NUMBER, -1, 0, 1_000_000_000_000, -(1 << 31) - 1, (1 << 31), (1 << 63) >> 11)
LONG = ("goals", "sessions", "milestones", "artifacts", "reflections", "prompts", "tasks", "stages")


def row_id(number: int, spare: str = "") -> str:
    """Return the id that the record of a flavour has in every table."""
    return (f"{number:02x}" * 16)[: 32 - len(spare)] + spare


def filled(field: Field, number: int, text: str) -> CellValue:
    """Return what a field of the record of a flavour holds."""
    if field.is_number:
        return NUMBERS[number % len(NUMBERS)]
    if field.kind in ("link", "owner"):
        return row_id(number)
    return text


def rows() -> Iterator[list[ROW]]:
    """Yield the rows of each change: every kind in every flavour, tied to the others of its flavour."""
    for number, text in enumerate(TEXTS.values()):
        made: list[ROW] = []
        for table, kind in kinds().items():
            if table in ("people", "pairings"):
                continue
            cells = {name: filled(field, number, text) for name, field in kind.fields.items()}
            made.append((table, row_id(number), cells))
            shown = {  # the same with what its page needs to show it at all
                name: (field.choices[number % len(field.choices)] if field.choices else field.default)
                if field.kind in ("choice", "number", "flag", "day", "moment")
                else cells[name]
                for name, field in kind.fields.items()
            }
            made.append((table, row_id(number, "aaaa"), shown))
        yield made


def rings() -> Iterator[list[ROW]]:
    """Yield a stage with milestones that need each other all round, and parts whose owners are not there."""
    stage = row_id(200)
    count = 40
    ring: list[ROW] = [("stages", stage, {"title": "a ring", "position": "V"})]
    for number in range(count):
        own, next_one = f"{number:032x}", f"{(number + 1) % count:032x}"
        ring.append(("milestones", own, {"stage": stage, "title": f"step {number}", "position": "same"}))
        ring.append(("prerequisites", own, {"milestone": own, "needs": next_one}))
        ring.append(("prerequisites", f"{number:030x}ff", {"milestone": own, "needs": own}))
    yield ring
    yield [
        (table, row_id(201), {field.name: row_id(202) for field in kind.fields.values() if field.kind == "owner"})
        for table, kind in kinds().items()
        if any(field.kind == "owner" for field in kind.fields.values())
    ]


def long_ones(size: int) -> Iterator[list[ROW]]:
    """Yield a record of each main kind whose title, and one whose longest text, is as long as a text may be."""
    for table in LONG:
        kind = kinds()[table]
        yield [(table, row_id(210), {kind.title_field: "w" * size, **_place(table)})]
        markdown = [name for name, field in kind.fields.items() if field.kind == "markdown"]
        if markdown:
            text = ("paragraph of words\n\n" * (size // 20))[:size]
            yield [(table, row_id(211), {kind.title_field: "long", markdown[0]: text, **_place(table)})]
    yield [("goals", row_id(212), {"title": "far down", "position": "z" * size})]


def _place(table: str) -> dict[str, CellValue]:
    return {"stage": row_id(200)} if table == "milestones" else {}


def strangers(me: str, partner: str) -> Iterator[list[ROW]]:
    """Yield both people and the pair itself with odd names, and tables and columns that nobody knows."""
    for who, text in ((me, TEXTS["turned round"]), (partner, "N" * 3_000 + "\n" + TEXTS["markup"])):
        yield [("people", who, {"name": text, "zone": "Mars/Base", "language": "xx\n", "email": "a@b\nBcc: c@d"})]
    yield [("pairings", PAIRING_ID, {"title": TEXTS["turned round"], "reply_days": -MAX_NUMBER, "began": "soon"})]
    yield [
        ("sqlite_schema", "x", {"name": "x"}),
        ("change", "x", {"id": "x", "rowid": 7}),
        ("moods", "x" * 64, {"title": "bright"}),
        ("goals", "not an id of ours", {"title": "odd id", "rowid": 7, "id": "x", "mood": ["a", 1]}),
        ("people", "somebody else", {"name": "a third person", "role": "owner"}),
        ("pairings", "another", {"title": "a second pair"}),
    ]


ANCHORS = (
    "[" * 5_000,
    '{"type":"LineSelector","start":1e999,"end":2}',
    '{"type":"LineSelector","start":' + "9" * 4_000 + ',"end":-1}',
    '{"type":"LineSelector","start":[1],"end":{}}',
    '{"type":"TextQuoteSelector","exact":"","prefix":7}',
    '{"type":"TextQuoteSelector","exact":"' + "w " * 5_000 + '"}',
    '{"type":"TextQuoteSelector","exact":["a"],"suffix":"\\ud800"}',
    '{"type":"FragmentSelector","value":"xywh=percent:nan,1e999,-50,99999999999"}',
    '{"type":"FragmentSelector","value":"page=99999999999999999999&viewrect=1,2,3,4"}',
    '{"type":"FragmentSelector","value":{"a":1},"refinedBy":[1]}',
    '{"type":["LineSelector"]}',
    "7",
    '"LineSelector"',
    "null",
)
"""Places of notes that no viewer makes."""


def noted_files(side: Side) -> None:
    """Attach a text, code and a picture, each with a note at every odd place."""
    files = {"notes.md": b"# A title\n\nsome words\n", "code.py": b"print(1)\n" * 30, "picture.png": PICTURE}
    for number, (name, data) in enumerate(files.items()):
        with side.workspace.change("artifacts.add_artifact") as change:
            content, size = change.attach(data)
            artifact = change.put(Artifact(title=name, kind=("document", "code", "picture")[number]))
            version = ArtifactVersion(artifact=artifact.id, content=content, size=size, file_name=f"../\u202e{name}")
            change.put(version)
            for anchor in ANCHORS:
                change.put(Annotation(artifact=artifact.id, version=version.id, anchor=anchor, body="here"))


def write(side: Side, rows: Sequence[ROW]) -> None:
    """Write rows as one change, past every action."""
    workspace = side.workspace
    made = [Op(table, row, cells, workspace.heads_of(table, row)) for table, row, cells in rows]
    with database.transaction(workspace.db):
        workspace.write(made, "\u202eodd.action")


def spoil(side: Side, size: int = MAX_TEXT) -> None:
    """Write all of it at one side; `size` is the length of the longest texts in bytes."""
    for each in (*rows(), *rings(), *long_ones(size), *strangers(side.workspace.me, side.workspace.partner)):
        write(side, each)
    noted_files(side)
    for goal in side.workspace.rows("SELECT id FROM goals WHERE length(id) = 32 LIMIT 5"):
        write(side, [("goals", goal[0], {"title": [f"choice {number}" for number in range(64)], "deleted": [0, 1]})])


def collide(mentor: Side, mentee: Side) -> None:
    """Let both write the same fields apart, so that each of them waits for a decision."""
    for side, word in ((mentor, "mine"), (mentee, "yours")):
        for number in range(0, len(TEXTS), 3):
            ops = [
                (table, row_id(number, "aaaa"), {kind.title_field: f"{word} {list(TEXTS.values())[number]}"})
                for table, kind in kinds().items()
                if kind.title_field and table not in ("people", "pairings")
            ]
            write(side, ops)
        write(side, [("pairings", PAIRING_ID, {"purpose": word * 1_000})])
