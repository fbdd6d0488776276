"""The export: everything readable, nothing lost, and nothing in a record that leads out of the folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace
from mentordesk.documents.export import write_export
from mentordesk.errors import Cancelled, Refused
from mentordesk.progress import Progress
from mentordesk.queries.show import everything
from mentordesk.records import (
    Annotation,
    Artifact,
    ArtifactVersion,
    Goal,
    Milestone,
    Pairing,
    Reflection,
    Reply,
    Stage,
)
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path) as opened:
        with opened.change("tests.make") as change:
            change.put(Pairing(id="pairing", title="Léa & Tomáš"))
            change.put(Goal(title="Give a talk", why="# So that\n\nI dare.", due="2027-01-31"))
            change.put(Milestone(stage=change.put(Stage(title="Start")).id, title="It runs"))
            artifact = change.put(Artifact(title="Tool"))
            for name, content in (("../../evil.py", b"x = 1\n"), ("", b"no name"), ("a/b\\c:d?.txt", b"odd")):
                digest, size = change.attach(content)
                change.put(ArtifactVersion(artifact=artifact.id, content=digest, size=size, file_name=name))
            change.put(ArtifactVersion(artifact=artifact.id, content="f" * 64, file_name="late.txt"))
            note = change.put(Annotation(artifact=artifact.id, body="Why *this*?"))
            change.put(Reply(annotation=note.id, body="Because."))
            change.put_private(Reflection(title="Mine", step_1="For me alone"))
        yield opened


def read(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


def test_everything_shared_is_in_it(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "out" / "export"
    count = write_export(workspace, target)
    files = [each for each in target.rglob("*") if each.is_file()]
    assert count == len(files)
    assert json.loads(read(target, "everything.json")) == everything(workspace)
    goals = read(target, "goals.md")
    assert "## Give a talk\n" in goals
    assert "- due: 2027-01-31" in goals
    assert "> # So that\n>\n> I dare." in goals, "a heading inside a text is no heading of the page"
    stages = read(target, "stages.md")
    assert stages.index("## Start") < stages.index("### It runs")
    artifacts = read(target, "artifacts.md")
    assert artifacts.index("## Tool") < artifacts.index("### Why \\*this\\*?") < artifacts.index("#### Because.")
    assert "a file that has not arrived" in artifacts
    for name in ("goals", "stages", "artifacts", "history"):
        assert f"({name}.md)" in read(target, "README.md")


def test_private_words_are_in_a_file_of_their_own(workspace: Workspace, tmp_path: Path) -> None:
    write_export(workspace, tmp_path / "export")
    holding = [
        each.name for each in (tmp_path / "export").iterdir() if each.is_file() and "For me alone" in each.read_text()
    ]
    assert holding == ["private.md"]


def test_names_in_records_never_lead_out_of_the_folder(workspace: Workspace, tmp_path: Path) -> None:
    before = {each for each in tmp_path.rglob("*") if each.is_file()}
    write_export(workspace, tmp_path / "export")
    made = {each for each in tmp_path.rglob("*") if each.is_file()} - before
    outside = {each for each in made if tmp_path / "export" not in each.parents}
    assert not {each for each in outside if workspace.folder not in each.parents}
    files = sorted(each.name.partition("-")[2] for each in (tmp_path / "export" / "files").iterdir())
    assert len(files) == 3
    assert "evil.py" in files
    assert "a_b_c_d_.txt" in files
    assert {each.read_bytes() for each in (tmp_path / "export" / "files").iterdir()} == {b"x = 1\n", b"no name", b"odd"}


def test_an_unsettled_field_shows_both(workspace: Workspace, tmp_path: Path) -> None:
    goal = workspace.select(Goal)[0]
    with workspace.change("tests.both") as change:
        change.write("goals", goal.id, "title", ["One", "Two"])
    write_export(workspace, tmp_path / "export")
    goals = read(tmp_path / "export", "goals.md")
    assert "**Title** (both of you changed this)" in goals
    assert "> One" in goals
    assert "> Two" in goals


def test_a_folder_that_holds_something_is_left_alone(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "export"
    target.mkdir()
    write_export(workspace, target)  # an empty one is fine
    with pytest.raises(Refused, match="is not empty"):
        write_export(workspace, target)


class Stopping(Progress):
    """Stops in the middle."""

    def report(self, done: int, total: int, text: str) -> None:
        if done:
            self.cancel()


def test_stopping_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(Cancelled):
        write_export(workspace, tmp_path / "out" / "export", Stopping())
    assert not list((tmp_path / "out").iterdir())
