"""An older and a newer program exchange: what the older cannot apply is kept, passed on, seen later."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange import forge
from exchange.pair import MENTEE, MENTOR, Side, child_environment, copy_pair, template, unsound
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop
from mentordesk.records import Goal
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import Workspace

VECTORS = Path(__file__).parents[1] / "vectors"
UPDATE = VECTORS / "update-newer" / "update.mentordesk"
KEYS: dict[str, Any] = json.loads((VECTORS / "update-1" / "keys.json").read_bytes())
NEWER = "Some changes were made by a newer MentorDesk; kept safely, update to see them."


def laptop(who: str) -> Laptop:
    return Laptop(*(bytes.fromhex(KEYS[who][part]) for part in ("sign", "age")))


@pytest.fixture
def mentee(tmp_path: Path) -> Iterator[Side]:
    """The mentee of the released files, with the update that came before."""
    folder, keys = tmp_path / "mentee", laptop("mentee")
    folder.mkdir()
    for name in ("workspace.sqlite", "private.sqlite"):
        with gzip.open(VECTORS / "workspace-2" / f"{name}.gz") as source, (folder / name).open("wb") as target:
            shutil.copyfileobj(source, target)
    with Workspace.open(folder, lambda: keys) as workspace:
        side = Side(workspace, keys, tmp_path / "out")
        side.receive(VECTORS / "update-1" / "update.mentordesk")
        yield side


def newer_program(folder: Path, keys: Path, out: Path, *files: Path) -> dict[str, Any]:
    """Run the newer program on a workspace."""
    done = subprocess.run(
        [sys.executable, "-m", "exchange.newer_program", folder, keys, out, *files],
        env=child_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["ill"] == []
    return found


def titles(found: dict[str, list[str]]) -> dict[str, str]:
    """Return what goes with each title, of records that have titles of their own."""
    return {each[0]: each[1] for each in found.values()}


def well(side: Side) -> bool:
    found = [each for each in examine(side.workspace) if each.is_fault and each.code != "access"]
    return found == [] and unsound(side.workspace) == []


def test_an_update_of_a_much_newer_program_comes_in_as_far_as_it_can(mentee: Side) -> None:
    (received,) = mentee.receive(UPDATE)
    assert NEWER in received.sentences
    assert received.applied == 1
    assert "Made by a newer program" in mentee.goals()
    assert not {"Applied by a newer program only", "On top of that"} & set(mentee.goals())
    (dreamt,) = (each for each in mentee.workspace.select(Goal) if each.state == "dreamt of")
    assert [each.field for each in dreamt.problems()] == ["state"], "shown raw, and said"
    mentee.add_goal("Work goes on")
    assert well(mentee)


def test_what_is_newer_is_passed_on_byte_for_byte(mentee: Side) -> None:
    mentee.receive(UPDATE)
    sent = {record for path in mentee.send(full=True) for record in forge.take_apart(path, laptop("mentor")).changes()}
    assert set(forge.take_apart(UPDATE, mentee.laptop).changes()) <= sent


def test_after_the_program_was_updated_all_of_it_is_there(mentee: Side, tmp_path: Path) -> None:
    mentee.receive(UPDATE)
    mentee.add_goal("Between")
    mentee.laptop.save(FileKeyStore(tmp_path / "keys"), "mentee")
    mentee.workspace.close()
    found = newer_program(mentee.workspace.folder, tmp_path / "keys" / "mentee", tmp_path / "newer")
    assert found["waiting"] == 0
    goals = titles(found["goals"])
    assert set(titles(found["moods"])) == {"bright", "calm"}
    assert {"Applied by a newer program only", "On top of that", "Between"} <= goals.keys()
    assert goals["Made by a newer program"] == goals["Last of all"] == "9" * 31 + "a"


def test_a_pair_of_an_older_and_a_newer_program_agrees_once_both_are_new(tmp_path: Path) -> None:
    pair = copy_pair(tmp_path)
    keys, mentor, mentee = template()[0], pair.mentor, pair.mentee
    mentor.workspace.close()
    news: list[Path] = []
    for month in range(3):
        found = newer_program(mentor.workspace.folder, keys / MENTOR, tmp_path / "out", *news)
        received = mentee.receive(*(Path(each) for each in found["made"]))
        assert any(NEWER in each.sentences for each in received)
        mentee.add_goal(f"Month {month} of the older program")
        assert well(mentee)
        news = mentee.send()
    mentee.workspace.close()
    theirs = newer_program(mentee.workspace.folder, keys / MENTEE, tmp_path / "out")
    assert theirs["waiting"] == 0
    ours = newer_program(mentor.workspace.folder, keys / MENTOR, tmp_path / "out", *news, *map(Path, theirs["made"]))
    assert {f"Month {month} of the older program" for month in range(3)} <= titles(ours["goals"]).keys()
    assert theirs["goals"].items() <= ours["goals"].items()
    assert theirs["moods"].items() <= ours["moods"].items()
