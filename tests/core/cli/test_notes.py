"""`notes`: where the notes on an artifact are in one of its versions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import Laptop, start_pair


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return start_pair(tmp_path)[0]


def test_notes_are_listed_with_their_place_in_the_newest_version(laptop: Laptop, tmp_path: Path) -> None:
    file = tmp_path / "steps.py"
    text = "def one():\n    return 1\n\n\ndef two():\n    return 2\n"
    file.write_text(text)
    laptop.do("artifacts.add_artifact", file=str(file))
    artifact = laptop.ok("show", laptop.pair, "artifacts", "--json").json[0]["id"]
    anchor = json.dumps({"type": "LineSelector", "start": 6, "end": 6, "exact": "    return 2"})
    gone = json.dumps({"type": "LineSelector", "start": 1, "end": 2, "exact": "def one():\n    return 1"})
    laptop.do("annotations.annotate", artifact=artifact, body="Why two?", anchor=anchor)
    laptop.do("annotations.annotate", artifact=artifact, body="And this?", anchor=gone)
    laptop.do("annotations.annotate", artifact=artifact, body="Well done.", tag="praise")
    file.write_text("import this\n\n\ndef two():\n    return 2\n")
    laptop.do("artifacts.add_version", artifact=artifact, file=str(file))
    said = laptop.ok("notes", laptop.pair, artifact[:8]).out
    assert "line 5 · found again" in said
    assert "lines 1–2 · place no longer there" in said
    assert "the whole file · praise" in said
    assert said.index("found again") < said.index("no longer there")
    newest = [json.loads(row) for row in laptop.ok("notes", laptop.pair, artifact, "--json").out.splitlines()]
    assert {row["certainty"] for row in newest} == {"moved", "lost", "whole"}
    looked = laptop.ok("notes", laptop.pair, artifact, "--version", newest[0]["written_on"], "--json").out
    assert {json.loads(row)["certainty"] for row in looked.splitlines()} == {"same", "whole"}


def test_an_unknown_artifact_or_version_is_said(laptop: Laptop) -> None:
    said = laptop.run("notes", laptop.pair, "nothing")
    assert said.code == 1
    assert "There is no record in artifacts" in said.err
