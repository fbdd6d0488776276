"""Notes at their place in another version, on a real workspace with real files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.pair import Pair, Side, copy_pair
from mentordesk.actions import annotations, artifacts
from mentordesk.queries.artifacts import versions
from mentordesk.queries.placed_notes import placed_notes, placing
from mentordesk.records import Artifact

CODE = "".join(f"def step_{n}(word):\n    return word * {n}\n\n\n" for n in range(12))


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def add(side: Side, folder: Path, name: str, text: str | bytes) -> Artifact:
    file = folder / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return side.workspace.do(artifacts.add_artifact, file).result


def add_version(side: Side, artifact: str, folder: Path, name: str, text: str | bytes) -> str:
    file = folder / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return side.workspace.do(artifacts.add_version, artifact, file).result.id


def note(side: Side, artifact: str, start: int, end: int, text: str = CODE) -> str:
    exact = "\n".join(text.splitlines()[start - 1 : end])
    anchor = json.dumps({"type": "LineSelector", "start": start, "end": end, "exact": exact})
    return side.workspace.do(annotations.annotate, artifact, "Why?", anchor=anchor).result.id


def places(side: Side, artifact: str, version: str) -> dict[str, tuple[str, object]]:
    found = placed_notes(side.workspace, artifact, version)
    return {each.note.id: (each.certainty, json.loads(each.anchor or "{}").get("start")) for each in found}


def test_a_note_on_the_version_looked_at_stands_where_it_was_put(pair: Pair, tmp_path: Path) -> None:
    side = pair.mentor
    artifact = add(side, tmp_path, "steps.py", CODE)
    pinned = note(side, artifact.id, 5, 6)
    whole = side.workspace.do(annotations.annotate, artifact.id, "Well done.").result.id
    version = versions(side.workspace, artifact.id)[0].id
    assert placing(side.workspace, artifact.id, version).is_quick
    assert places(side, artifact.id, version) == {pinned: ("same", 5), whole: ("whole", None)}
    assert {each.author for each in placed_notes(side.workspace, artifact.id, version)} == {side.workspace.me}


def test_a_version_whose_file_has_not_arrived_leaves_its_notes_unsure(pair: Pair, tmp_path: Path) -> None:
    side = pair.mentor
    artifact = add(side, tmp_path, "steps.py", CODE)
    pinned = note(side, artifact.id, 5, 6)
    second = add_version(side, artifact.id, tmp_path, "steps.py", "# new\n" + CODE)
    first = versions(side.workspace, artifact.id)[0]
    side.workspace.attachments.drop(first.content)
    (found,) = placed_notes(side.workspace, artifact.id, second)
    assert (found.note.id, found.certainty, found.reason) == (pinned, "unsure", "missing file")


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"\0\1\2", "unreadable"), (b"%PDF-1.7 broken", "unreadable"), (b"x\n" * 2_100_000, "too large")],
)
def test_a_version_that_cannot_be_compared_leaves_its_notes_unsure(
    pair: Pair, tmp_path: Path, content: bytes, reason: str
) -> None:
    side = pair.mentor
    artifact = add(side, tmp_path, "steps.py", CODE)
    note(side, artifact.id, 5, 6)
    second = add_version(side, artifact.id, tmp_path, "steps.py", content)
    (found,) = placed_notes(side.workspace, artifact.id, second)
    assert (found.certainty, found.reason) == ("unsure", reason)


def test_notes_follow_through_every_version_and_back(pair: Pair, tmp_path: Path) -> None:
    side = pair.mentor
    artifact = add(side, tmp_path, "steps.py", CODE)
    early = note(side, artifact.id, 5, 6)
    gone = note(side, artifact.id, 21, 22)
    second = CODE.replace("def step_5(word):\n    return word * 5\n\n\n", "")
    add_version(side, artifact.id, tmp_path, "steps.py", second)
    newest = add_version(side, artifact.id, tmp_path, "steps.py", "import this\n\n" + second)
    assert places(side, artifact.id, newest) == {early: ("moved", 7), gone: ("lost", 21)}
    late = note(side, artifact.id, 7, 8, "import this\n\n" + second)
    first = versions(side.workspace, artifact.id)[0].id
    assert places(side, artifact.id, first)[late] == ("moved", 5)


def test_what_was_gone_for_a_while_and_came_back_is_found(pair: Pair, tmp_path: Path) -> None:
    side = pair.mentor
    artifact = add(side, tmp_path, "steps.py", CODE)
    pinned = note(side, artifact.id, 21, 22)
    add_version(
        side, artifact.id, tmp_path, "steps.py", CODE.replace("def step_5(word):\n    return word * 5\n\n\n", "")
    )
    newest = add_version(side, artifact.id, tmp_path, "steps.py", "# again\n" + CODE)
    assert places(side, artifact.id, newest) == {pinned: ("moved", 22)}
