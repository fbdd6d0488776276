"""Files of every released format open forever, and say what they said."""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.bundles import spec_reader
from exchange.pair import MemoryKeys, Side, unsound
from mentordesk.bundles import pairing
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.queries.show import everything
from mentordesk.records import ArtifactVersion, Goal, Reflection, kinds
from mentordesk.workspace.conflicts import conflicts
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import Workspace, canonical

VECTORS = Path(__file__).parents[2] / "vectors"
UPDATE, WORKSPACE = VECTORS / "update-1", VECTORS / "workspace-2"
INVITED = UPDATE / "invited.json"
KEYS: dict[str, Any] = json.loads((UPDATE / "keys.json").read_bytes())


def laptop(who: str) -> Laptop:
    return Laptop(bytes.fromhex(KEYS[who]["sign"]), bytes.fromhex(KEYS[who]["age"]))


def dump(workspace: Workspace, as_in: Path) -> str:
    """Return what is shared as a program of that time printed it.

    Later kinds hold this laptop's name at most, later fields what stands where nobody wrote.
    """
    shown = everything(workspace)
    of_then = json.loads(read(as_in))["records"]
    later = [(table, each["id"]) for table, rows in shown["records"].items() if table not in of_then for each in rows]
    assert set(later) <= {("laptop_names", workspace.device)}
    shown["records"] = {table: rows for table, rows in shown["records"].items() if table in of_then}
    for table, rows in of_then.items():
        fields, known = kinds()[table].fields, {name for each in rows for name in each["values"]}
        for each in shown["records"][table]:
            added = {name: value for name, value in each["values"].items() if name not in known}
            assert added == {name: fields[name].default for name in added}
            each["values"] = {name: value for name, value in each["values"].items() if name in known}
    return canonical(shown) + "\n"


def read(path: Path) -> str:
    return path.read_bytes().decode()


@pytest.fixture
def mentee(tmp_path: Path) -> Iterator[Side]:
    folder, keys = tmp_path / "mentee", laptop("mentee")
    folder.mkdir()
    for name in ("workspace.sqlite", "private.sqlite"):
        with gzip.open(WORKSPACE / f"{name}.gz") as source, (folder / name).open("wb") as target:
            shutil.copyfileobj(source, target)
    with Workspace.open(folder, lambda: keys) as workspace:
        yield Side(workspace, keys, tmp_path / "out")


def test_a_workspace_opens_with_all_that_was_in_it(mentee: Side) -> None:
    assert dump(mentee.workspace, WORKSPACE / "dump.json") == read(WORKSPACE / "dump.json")
    assert [each.title for each in mentee.workspace.private.select(Reflection)] == ["Only mine"]
    assert sorted(each.field for each in conflicts(mentee.workspace)) == ["deleted", "title", "why"]
    assert unsound(mentee.workspace) == []
    assert [each for each in examine(mentee.workspace) if each.is_fault and each.code != "access"] == []


def test_a_workspace_goes_on_working(mentee: Side) -> None:
    with mentee.workspace.change("goals.add_goal") as change:
        goal = change.put(Goal(title="Years later"))
    assert goal.id in {each.id for each in mentee.workspace.select(Goal)}
    assert [hit.title for hit in mentee.workspace.search.find("years later")] == ["Years later"]
    assert [hit.title for hit in mentee.workspace.search.find("important after")] == ["Important after all"]


def test_an_update_comes_in(mentee: Side) -> None:
    received = mentee.receive(UPDATE / "update.mentordesk")[0]
    assert received.applied > 0
    assert dump(mentee.workspace, UPDATE / "dump.json") == read(UPDATE / "dump.json")
    (slides,) = mentee.workspace.select(ArtifactVersion)
    assert mentee.workspace.attachments.path(slides.content).read_text(encoding="utf-8") == "1. Hello\n2. Bye\n"
    assert unsound(mentee.workspace) == []


def test_an_invitation_opens_with_its_seven_words(tmp_path: Path) -> None:
    joined = pairing.accept(UPDATE / "invitation.mentordesk", KEYS["words"], tmp_path / "new", MemoryKeys(), "Léa")
    with joined.workspace as workspace:
        shown, of_then = (json.loads(each) for each in (dump(workspace, INVITED), read(INVITED)))
        del shown["digest"], of_then["digest"]  # the name of this laptop is in the first
        assert shown == of_then


def test_the_specification_of_that_time_reads_the_update() -> None:
    seed = bytes.fromhex(KEYS["mentee"]["age"])
    inside = spec_reader.read(spec_reader.open_with_key((UPDATE / "update.mentordesk").read_bytes(), seed))
    assert (
        spec_reader.digest(inside.changes)
        == inside.header["digest"]
        == json.loads(read(UPDATE / "dump.json"))["digest"]
    )


def test_the_24_words_open_the_update() -> None:
    for words in KEYS["recovery"].values():
        seed = Recovery.from_words(words).age.seed
        inside = spec_reader.read(spec_reader.open_with_key((UPDATE / "update.mentordesk").read_bytes(), seed))
        assert inside.header["kind"] == "update"
