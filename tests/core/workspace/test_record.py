"""A kind of record declared in a test works through the log, merging, undo, search and updates by its declaration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from core.workspace.laptops import Laptop
from core.workspace.twins import Twins, assert_same, crafted, delete, give, hand_over, make_twins
from exchange.pair import Pair, copy_pair, template, unsound
from mentordesk.records import base
from mentordesk.workspace import conflicts, reapply, undo
from mentordesk.workspace.change_record import PROGRAM, Op
from mentordesk.workspace.conflicts import settle
from mentordesk.workspace.workspace import Workspace


def declare() -> type[base.Record]:
    """Declare books and chapters, as a new area of the program would."""

    @base.record(table="books", title="name")
    @dataclass(frozen=True, kw_only=True)
    class Book(base.Record):
        name: str = base.text()
        notes: str = base.markdown()
        pages: int = base.number(0, 0, 5_000)

    @base.record(table="chapters", title="name")
    @dataclass(frozen=True, kw_only=True)
    class Chapter(base.Record):
        book: str = base.owner("books")
        name: str = base.text()
        scan: str = base.attachment()

    return Book


def migrated(workspace: Workspace) -> None:
    """Make their tables, as the one migration would."""
    workspace.db.execute(
        "CREATE TABLE books (id TEXT PRIMARY KEY, deleted INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL DEFAULT '',"
        " notes TEXT NOT NULL DEFAULT '', pages INTEGER NOT NULL DEFAULT 0) STRICT"
    )
    workspace.db.execute(
        "CREATE TABLE chapters (id TEXT PRIMARY KEY, deleted INTEGER NOT NULL DEFAULT 0,"
        " book TEXT NOT NULL DEFAULT '', name TEXT NOT NULL DEFAULT '', scan TEXT NOT NULL DEFAULT '') STRICT"
    )


@pytest.fixture
def declared() -> Iterator[None]:
    template()  # pairs while there are no such tables
    declare()
    try:
        yield
    finally:
        for table in ("books", "chapters"):
            base.forget(table)


@pytest.fixture
def twins(tmp_path: Path, declared: None) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        for workspace in (made.ana, made.ben):
            migrated(workspace)
        yield made


def a_book(workspace: Workspace, **cells: object) -> base.Record:
    with workspace.change("books.add") as change:
        return change.put(base.kinds()["books"](**cells))  # type: ignore[arg-type]


def test_it_is_logged_merged_settled_and_undone(twins: Twins) -> None:
    book = a_book(twins.ana, name="Databases", pages=300)
    twins.both()
    for workspace, name in ((twins.ana, "Data bases"), (twins.ben, "Databases, 2nd ed.")):
        with workspace.change("books.edit") as change:
            change.put(replace(change.get(type(book), book.id), name=name))  # type: ignore[call-arg]
    twins.both()
    assert [each.field for each in conflicts.conflicts(twins.ana)] == ["name"]
    settle(twins.ana, "books", book.id, "name", "mine")
    twins.both()
    assert twins.ben.row("books", book.id)["name"] == "Data bases"  # type: ignore[index]
    undo.undo(twins.ana)
    twins.both()
    assert [each.field for each in conflicts.conflicts(twins.ben)] == ["name"]


def test_its_parts_die_and_live_with_it(twins: Twins) -> None:
    book = a_book(twins.ana, name="Databases")
    twins.both()
    delete(twins.ana, book)
    with twins.ben.change("chapters.add") as change:
        change.put(base.kinds()["chapters"](book=book.id, name="Joins"))  # type: ignore[call-arg]
    twins.both()
    assert [each.id for each in twins.ana.select(base.kinds()["books"])] == [book.id]


def test_it_is_found_by_search(twins: Twins) -> None:
    book = a_book(twins.ana, name="Databases", notes="About *normal forms*.")
    twins.ana.search.index_all()
    assert [each.row for each in twins.ana.search.find("normal")] == [book.id]


def test_it_travels_in_an_update_with_its_file(tmp_path: Path, declared: None) -> None:
    with copy_pair(tmp_path) as pair:
        _send_a_chapter(pair)
        pair.exchange()
        (chapter,) = pair.mentee.workspace.select(base.kinds()["chapters"])
        assert pair.mentee.workspace.attachments.holds(chapter.scan)  # type: ignore[attr-defined]


def _send_a_chapter(pair: Pair) -> None:
    for side in (pair.mentor, pair.mentee):
        migrated(side.workspace)
    with pair.mentor.workspace.change("chapters.add") as change:
        book = change.put(base.kinds()["books"](name="Databases"))  # type: ignore[call-arg]
        content, _ = change.attach(b"a page, scanned")
        change.put(base.kinds()["chapters"](book=book.id, name="Joins", scan=content))  # type: ignore[call-arg]


def test_a_table_that_this_program_does_not_know_is_kept_passed_on_and_filled_after_the_update(
    tmp_path: Path,
) -> None:
    with make_twins(tmp_path) as twins:
        first = crafted(Laptop(1), [Op("books", "b", {"name": "Databases", "pages": 300}, {})])
        second = crafted(Laptop(1), [Op("books", "b", {"name": "Databases 2"}, {"name": [first.id]})], (first,))
        give(twins.ana, first, second)
        hand_over(twins.ana, twins.ben)
        assert_same(twins.ana, twins.ben)
        assert twins.ben.log.get(second.id).body == second.body
        declare()
        try:
            migrated(twins.ben)
            twins.ben.set_meta("applied_by", "an older one")
            reapply.reapply(twins.ben)
            row = twins.ben.row("books", "b")
            assert (row["name"], row["pages"]) == ("Databases 2", 300)  # type: ignore[index]
            assert unsound(twins.ben) == []
            assert twins.ben.rows("SELECT * FROM unapplied") == []
        finally:
            for table in ("books", "chapters"):
                base.forget(table)


def test_a_column_that_this_program_does_not_know_is_kept_passed_on_and_filled_after_the_update(twins: Twins) -> None:
    """The newer program writes `pages`; to the older one it is unknown, and it goes on writing `name`."""
    newer = base.kinds()["books"]
    base.forget("books")

    @base.record(table="books", title="name")
    @dataclass(frozen=True, kw_only=True)
    class OlderBook(base.Record):
        name: str = base.text()

    first = crafted(Laptop(1), [Op("books", "b", {"name": "Databases", "pages": 300}, {})])
    give(twins.ana, first)
    with twins.ana.change("books.edit") as change:
        change.put(OlderBook(id="b", name="Databases 2"))
    assert twins.ana.row("books", "b")["pages"] == 0  # type: ignore[index]
    hand_over(twins.ana, twins.ben)
    base.forget("books")
    base.record(table="books", title="name")(newer)
    for workspace in (twins.ana, twins.ben):
        workspace.set_meta("applied_by", "an older one")
        reapply.reapply(workspace)
        row = workspace.row("books", "b")
        assert (row["name"], row["pages"]) == ("Databases 2", 300)  # type: ignore[index]
    assert_same(twins.ana, twins.ben)


def test_a_change_that_needs_a_newer_program_is_kept_and_passed_on(twins: Twins) -> None:
    newer = crafted(Laptop(1), [Op("books", "b", {"name": "in a way of its own"}, {})], least=PROGRAM + 1)
    after = crafted(Laptop(1), [Op("books", "c", {"name": "plain"}, {})], (newer,))
    arrived = give(twins.ana, newer, after)
    assert arrived.waiting == {"newer": [newer.id], "parent": [after.id]}
    assert twins.ana.row("books", "b") is None
    a_book(twins.ana, name="work goes on")
    hand_over(twins.ana, twins.ben)
    assert set(twins.ben.log.waiting()) == {newer.id, after.id}
    assert twins.ben.log.waiting()[newer.id].body == newer.body
    assert twins.ben.log.missing() == [], "what is kept is not asked for"
