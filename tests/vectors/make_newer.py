"""Make an update as a much later program would: unknown fields, sections, tables, columns; changes only it applies.

It goes on from `update-1`. Run once, never again for the same one:

    PYTHONPATH=.:tests python tests/vectors/make_newer.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from exchange import forge
from mentordesk.bundles.laptop import Laptop
from mentordesk.workspace.change_record import parse

HERE = Path(__file__).parent
BEFORE, UPDATE = HERE / "update-1", HERE / "update-newer"
MOOD, GOAL, LATER, ON_TOP = ("9" * 31 + letter for letter in "abcd")


def main() -> int:
    """Write the folder."""
    keys = json.loads((BEFORE / "keys.json").read_bytes())
    mentor, mentee = (
        Laptop(*(bytes.fromhex(keys[who][part]) for part in ("sign", "age"))) for who in ("mentor", "mentee")
    )
    parts = forge.take_apart(BEFORE / "update.mentordesk", mentee)
    known = {change.id: change for change in (parse(body, mark) for mark, body in parts.changes())}
    heads = parts.header["have"]["heads"]
    depth = 1 + max(known[each].depth for each in heads)
    shown = json.loads((BEFORE / "dump.json").read_bytes())["records"]["goals"]
    old = next(each["id"] for each in shown if "Last of all" in json.dumps(each))

    def change(number: int, parents: list[str], ops: list[object], least: int = 1) -> forge.Record:
        body = {
            "v": 1, "w": parts.header["workspace"], "p": parents, "l": depth + number, "a": mentor.device,
            "at": 1_900_000_000_000 + number, "s": 9, "min": least, "do": "moods.set_mood", "ops": ops,
            "r": f"{number:016x}", "weather": {"later": ["unknown", 1]},
        }  # fmt: skip
        text = json.dumps(body, separators=(",", ":")).encode()
        return forge.sign_body(text, mentor), text

    first = change(0, heads, [
        ["moods", MOOD, {"title": "bright", "goal": old, "level": 4}, {}],
        ["goals", old, {"mood": MOOD, "state": "dreamt of"}, {}],
        ["goals", GOAL, {"title": "Made by a newer program", "mood": MOOD}, {}],
    ])  # fmt: skip
    second = change(
        1, [forge.change_id(first)], [["goals", LATER, {"title": "Applied by a newer program only"}, {}]], 9
    )
    third = change(2, [forge.change_id(second)], [["goals", ON_TOP, {"title": "On top of that"}, {}]])
    parts.set_changes([first, second, third])
    parts.header |= {"id": "9" * 32, "earlier": [parts.header["id"]], "schema": 9, "made": 1_900_000_000_000}
    parts.header |= {"weather": "sunny", "have": {**parts.header["have"], "heads": [forge.change_id(third)]}}
    stored = b"a section of a kind that nobody knows"
    like = {**parts.header["sections"][0], "kind": "moods", "raw": len(stored), "packed": False, "later": [1]}
    parts.header["sections"].append(like)
    parts.stored.append(stored)
    for section in parts.header["sections"]:
        section["colour"] = "blue"
    UPDATE.mkdir(exist_ok=True)
    forge.seal(parts.put_together(mentor.sign), UPDATE / "update.mentordesk", mentee, mentor)
    return 0


if __name__ == "__main__":
    sys.exit(main())
