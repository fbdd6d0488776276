"""What somebody wrote is found again, by whom it may be, however it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from core.workspace.laptops import make_workspace
from mentordesk.records import Goal, Reflection, Response, Session, Stage
from mentordesk.records.base import Record, forget, markdown, record, text
from mentordesk.workspace import fulltext
from mentordesk.workspace.search import marks
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def put(workspace: Workspace, *records: Record) -> None:
    with workspace.change("tests.put") as change:
        for each in records:
            change.put(each)


def titles(workspace: Workspace, text: str) -> list[str]:
    return [hit.title for hit in workspace.search.find(text)]


def test_words_are_found_in_titles_and_texts_the_title_first(workspace: Workspace) -> None:
    put(
        workspace,
        Goal(title="Speak in public", why="To be heard at the conference"),
        Session(title="Conference rehearsal", notes="Slides are too full"),
        Goal(title="Sleep", why="nothing to do with it"),
    )
    assert titles(workspace, "conference") == ["Conference rehearsal", "Speak in public"]
    assert titles(workspace, "heard conference") == ["Speak in public"]
    assert titles(workspace, "heard slides") == []
    hit = workspace.search.find("heard")[0]
    assert (hit.table, hit.snippet, hit.is_private) == ("goals", "To be heard at the conference", False)
    workspace.close()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Über die Brücke", "uber bruck"),
        ("Přednáška v pátek", "prednaska"),
        ("naïve", "NAIVE"),
        ("naive", "naïve"),
        ("Straße", "strasse"),
        ("straffen", "stra"),
        ("Datenbankentwurf", "bankent"),
        ("日本語のデータベース", "データ"),
        ("日本語のデータベース", "本"),
        ("日本語のデータベース", "語の"),
        ("한국어 문장", "국어"),
        ("日本語 and Python", "日本 pyth"),
        ("write C# and C++ code", "C#"),
        ("write C# and C++ code", "C++"),
        ("write C# and C++ code", "write c#"),
        ("100% sure", "100%"),
        ("a_b", "a_b"),
        ("self-assessment done", "self-ass"),
        ("ＡＢＣ wide", "abc"),
        ("the vitamin c study", "vitamin c"),
        ("the vitamin study", "vitamin s"),
        ("🚀 launch", "🚀"),
        ("مُحَمَّد", "محمد"),
        ("a sign \U0002ebe1 newer than this Python", "\U0002ebe1"),
    ],
)
def test_case_accents_parts_of_words_and_signs(workspace: Workspace, text: str, asked: str) -> None:
    put(workspace, Goal(title="x", why=text), Goal(title="another", why="something else"))
    assert titles(workspace, asked) == ["x"]
    workspace.search.index_all()
    assert titles(workspace, asked) == ["x"]
    workspace.close()


HOSTILE = ['"', "'", "a OR", "NEAR(a b)", "title:", "^a", "a*", "* a", "-a", "(", "{x} : y", "AND", "\0", "\ud800"]


@pytest.mark.parametrize(
    "text", [*HOSTILE, "%", "_", "\\", "x" * 5_000, " ".join("abc" * 3 for _ in range(500)), "", " "]
)
def test_no_question_is_an_error(workspace: Workspace, text: str) -> None:
    put(workspace, Goal(title="plain", why="words"))
    workspace.search.index_all()
    assert titles(workspace, text) == []
    workspace.close()


def test_any_text_can_be_asked_for_and_a_record_is_found_by_its_own_words(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @example("0\x000", "")
    @given(st.text(max_size=30), st.text(max_size=12))
    def holds(written: str, asked: str) -> None:
        goal = Goal(title="", why=written)
        put(workspace, goal)
        workspace.search.find(asked)
        waiting = [hit.row for hit in workspace.search.find(goal.why, limit=500)]
        workspace.search.index_all()
        if words := fulltext.asked(workspace.get(Goal, goal.id).why):
            indexed = [hit.row for hit in workspace.search.find(goal.why, limit=500)]
            assert goal.id in indexed, words
            assert goal.id in waiting, words

    holds()
    workspace.close()


def test_an_edit_is_found_by_its_new_words_only(workspace: Workspace) -> None:
    goal = Goal(title="Old words")
    put(workspace, goal)
    assert titles(workspace, "old") == ["Old words"]
    put(workspace, Goal(id=goal.id, title="New words"))
    assert titles(workspace, "old") == []
    assert titles(workspace, "new") == ["New words"]
    workspace.close()


def test_what_was_deleted_is_not_found(workspace: Workspace) -> None:
    written = Reflection(title="About it")
    put(workspace, written, Response(reflection=written.id, body="An answer about it"))
    assert len(titles(workspace, "about")) == 2
    with workspace.change("reflections.delete") as change:
        change.delete(written)
    assert titles(workspace, "about") == []
    workspace.search.index_all()
    assert workspace.db.execute("SELECT COUNT(*) FROM indexed").fetchone()[0] == 0
    workspace.close()


def test_rows_not_indexed_yet_are_found_and_counted_once(workspace: Workspace) -> None:
    goal = Goal(title="Before")
    put(workspace, goal)
    workspace.search.index_all()
    put(workspace, Goal(id=goal.id, title="After"))
    reader = Workspace.reader(workspace.folder)
    assert [hit.title for hit in reader.search.find("after")] == ["After"]
    assert reader.search.find("before") == []
    assert reader.search.behind() == 1
    reader.close()
    workspace.close()


def test_indexing_goes_on_in_slices_until_nothing_waits(workspace: Workspace) -> None:
    put(workspace, *(Stage(title=f"stage {n}", expectations="words " * 50) for n in range(100)))
    assert workspace.search.behind() == 100
    assert workspace.search.index_some(budget_ms=0)
    assert 0 < workspace.search.behind() < 100
    while workspace.search.index_some():
        pass
    assert workspace.search.behind() == 0
    assert len(workspace.search.find("stage", limit=200)) == 100
    assert len(workspace.search.find("stage")) == 50
    workspace.close()


def test_indexing_waits_while_somebody_writes(workspace: Workspace) -> None:
    put(workspace, Goal(title="waits"))
    with workspace.change("tests.open"):
        assert workspace.search.index_some()
        assert titles(workspace, "waits") == ["waits"]
    assert workspace.search.behind() == 1
    workspace.close()


def test_rebuilding_finds_the_same(workspace: Workspace) -> None:
    put(workspace, Goal(title="one"), Goal(title="two"))
    workspace.search.index_all()
    workspace.search.rebuild()
    assert workspace.search.behind() == 2
    workspace.search.index_all()
    assert titles(workspace, "two") == ["two"]
    workspace.close()


def test_private_records_are_among_the_hits_of_their_owner(workspace: Workspace) -> None:
    put(workspace, Goal(title="Patience"))
    with workspace.change("reflections.write") as change:
        change.put_private(Reflection(title="Where my patience ends", step_1="With builds"))
    found = workspace.search.find("patience")
    assert [(hit.title, hit.is_private) for hit in found] == [("Patience", False), ("Where my patience ends", True)]
    assert workspace.search.find("builds")[0].snippet == "With builds"
    workspace.close()


def test_a_kind_declared_later_is_found_from_its_declaration(workspace: Workspace) -> None:
    try:

        @record(table="reading_items", title="name")
        @dataclass(frozen=True, kw_only=True)
        class ReadingItem(Record):
            name: str = text()
            note: str = markdown()

        workspace.db.execute(
            "CREATE TABLE reading_items (id TEXT PRIMARY KEY, deleted INTEGER NOT NULL DEFAULT 0,"
            " name TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '') STRICT"
        )
        put(workspace, ReadingItem(name="A book", note="about gardens"))
        assert titles(workspace, "garden") == ["A book"]
    finally:
        forget("reading_items")
    assert titles(workspace, "garden") == []
    workspace.close()


def test_signs_beside_a_letter_tell_one_short_word_from_another(workspace: Workspace) -> None:
    put(workspace, Goal(title="C#"), Goal(title="Vitamin C"), Goal(title="C++"), Goal(title="++"))
    workspace.search.index_all()
    assert titles(workspace, "c#") == ["C#"]
    assert set(titles(workspace, "c")) == {"C#", "Vitamin C", "C++"}
    assert set(titles(workspace, "++")) == {"C++", "++"}
    assert titles(workspace, "vitamin #") == []
    workspace.close()


def test_the_snippet_shows_the_place(workspace: Workspace) -> None:
    put(workspace, Goal(title="x", why="ß" * 50 + " padding" * 100 + " the Needle here" + " padding" * 100))
    snippet = workspace.search.find("needle")[0].snippet
    assert "Needle" in snippet
    assert snippet.startswith("… ")
    assert snippet.endswith(" …")
    assert len(snippet) < 160
    workspace.close()


@pytest.mark.parametrize(
    ("question", "text", "marked"),
    [
        ("talk", "Give a Talk, then talk", ["Talk", "talk"]),
        ("prednaska", "Přednáška v pátek", ["Přednáška"]),
        ("strasse", "Straße", ["Straße"]),
        ("ab bc", "abc", ["abc"]),
        ("…", "and so on…", ["…"]),
        ("", "nothing", []),
    ],
)
def test_what_answers_a_question_is_marked_in_the_shown_text(question: str, text: str, marked: list[str]) -> None:
    assert [text[start : start + length] for start, length in marks(question, text)] == marked


def test_long_texts_are_left_to_a_job_where_somebody_looks_on(workspace: Workspace) -> None:
    put(workspace, Goal(title="short"))
    assert not workspace.search.is_long_next()
    assert not workspace.search.index_some(leaves_long=True)
    put(workspace, Goal(title="long", why="words " * 20_000))
    assert workspace.search.is_long_next()
    assert workspace.search.index_some(leaves_long=True)
    assert workspace.search.behind() == 1
    with Workspace.reader(workspace.folder) as reader:
        assert [hit.title for hit in reader.search.find("long")] == ["long"], "it is found meanwhile"
