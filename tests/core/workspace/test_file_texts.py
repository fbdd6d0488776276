"""The words inside files are found by file and line or page, of the latest version, and no file can harm the search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.workspace.laptops import make_workspace
from mentordesk.actions import artifacts
from mentordesk.records import Artifact
from mentordesk.workspace import doctor, file_texts, fulltext
from mentordesk.workspace.search import Hit
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def no_pages(_file: Path) -> Sequence[str]:
    return ()


def add(workspace: Workspace, name: str, content: str | bytes) -> Artifact:
    file = workspace.folder.parent / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    made = workspace.do(artifacts.add_artifact, file, title="The work").result
    assert isinstance(made, Artifact)
    return made


def places(workspace: Workspace, question: str) -> list[tuple[str, str, int, str]]:
    found: list[Hit] = workspace.search.find(question)
    return [(each.title, each.place.unit, each.place.number, each.place.words) for each in found if each.place]


def test_words_are_found_with_file_and_line(workspace: Workspace) -> None:
    code = "\n".join(["pass"] * 70 + ["def Träumerei(n):", "    return n", ""])
    add(workspace, "dream.py", code)
    assert places(workspace, "traumerei") == [], "nothing was read yet"
    assert file_texts.read_files(workspace, no_pages) == 1
    assert places(workspace, "traumerei") == [("dream.py", "line", 71, "Träumerei")]
    assert places(workspace, "träum") == [("dream.py", "line", 71, "Träum")]
    (hit,) = (each for each in workspace.search.find("traumerei") if each.place)
    assert hit.snippet == "def Träumerei(n):"
    assert places(workspace, "traumerei nirgends") == []
    assert file_texts.read_files(workspace, no_pages) == 0, "each file is read once"
    workspace.close()


def test_words_of_a_pdf_are_found_with_their_page(workspace: Workspace) -> None:
    add(workspace, "plan.pdf", b"%PDF-1.7 only the reader knows more")
    assert file_texts.read_files(workspace, lambda _file: ["One page", "", "the Night board"]) == 1
    assert places(workspace, "night") == [("plan.pdf", "page", 3, "Night")]
    workspace.close()


def test_only_the_latest_version_is_found_and_a_deleted_file_is_not(workspace: Workspace) -> None:
    artifact = add(workspace, "notes.txt", "the first wording")
    file_texts.read_files(workspace, no_pages)
    later = workspace.folder.parent / "later.txt"
    later.write_text("the second wording")
    workspace.do(artifacts.add_version, artifact.id, later)
    assert places(workspace, "first wording") == [], "an earlier version is not the work any more"
    file_texts.read_files(workspace, no_pages)
    assert [each[3] for each in places(workspace, "second")] == ["second"]
    workspace.do(artifacts.delete_artifact, artifact.id)
    assert places(workspace, "second") == []
    workspace.close()


def test_pictures_programs_and_what_is_no_text_are_not_read(workspace: Workspace) -> None:
    add(workspace, "drawing.svg", "<svg><text>squirrel</text></svg>")
    add(workspace, "program.bin", b"\0\1squirrel" * 100)
    file_texts.read_files(workspace, no_pages)
    assert places(workspace, "squirrel") == []
    workspace.close()


def test_of_an_endless_file_a_bounded_part_is_read(workspace: Workspace) -> None:
    add(workspace, "long.txt", "x" * 50_000 + " squirrel\nneedle\n" + "words on words\n" * 200_000)
    file_texts.read_files(workspace, no_pages)
    assert places(workspace, "squirrel") == [], "beyond what is read of one line"
    assert places(workspace, "needle") == [("long.txt", "line", 2, "needle")]
    assert (workspace.folder / file_texts.FILE).stat().st_size < 16 * file_texts.MOST_LETTERS
    workspace.close()


def test_a_damaged_index_is_begun_anew_and_the_doctor_has_everything_read_again(workspace: Workspace) -> None:
    add(workspace, "notes.txt", "a needle")
    (workspace.folder / file_texts.FILE).write_bytes(b"no database at all" * 400)
    assert places(workspace, "needle") == []
    assert file_texts.read_files(workspace, no_pages) == 1
    assert len(places(workspace, "needle")) == 1
    doctor.rebuild(workspace)
    assert places(workspace, "needle") == []
    assert file_texts.read_files(workspace, no_pages) == 1
    assert len(places(workspace, "needle")) == 1
    workspace.close()


def test_reading_that_is_stopped_goes_on_the_next_time(workspace: Workspace) -> None:
    add(workspace, "a.txt", "needle one")
    add(workspace, "b.txt", "needle two")
    stops = iter([False, False, True])
    assert file_texts.read_files(workspace, no_pages, lambda: next(stops, True)) == 1
    assert len(places(workspace, "needle")) == 1
    assert file_texts.read_files(workspace, no_pages) == 1
    assert len(places(workspace, "needle")) == 2
    workspace.close()


@settings(max_examples=60)
@given(before=st.text(max_size=30), word=st.sampled_from(["Straße", "naïve", "İstanbul", "ﬁne"]))
def test_the_first_place_is_where_the_word_stands(before: str, word: str) -> None:
    text = f"{before} {word} and on"
    words = fulltext.asked(word)
    start, length = fulltext.first_place(words, text)
    assert fulltext.fold(text[start : start + length]).startswith(words[0]) or words[0] in fulltext.fold(before)
