"""Artifacts fit their window in every look: nothing cut in the list, the reader, its panel and its dialogs."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from mentordesk.actions import annotations, artifacts
from mentordesk.actions.goals import add_goal
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from ui.artifacts.desks import CODE, add, calm, read, write
from ui.clipping import clipped
from ui.desks import OpenWindow, new_pair
from ui.looks import LOOKS, look

LONG = "The-reader-of-reimbursement-of-travel-expenses rules, so that somebody who has never travelled understands them"


@pytest.fixture
def full(qapp, tmp_path) -> Iterator[OpenWindow]:
    """A file with notes of every kind and state, and long words everywhere."""
    window = new_pair(tmp_path)
    desk = window.desk
    goal = desk.do(add_goal, LONG).result
    file = write(tmp_path / "files", f"{'a-long-name-' * 8}.py", CODE)
    made = add(window.workspace, file, title=LONG, description=LONG * 3, goal=goal.id)
    add(window.workspace, write(tmp_path / "files", "b.txt", "words\n"), title="Short")
    for number, tag in enumerate(("praise", "question", "suggestion", "must-fix", "idea")):
        anchor = json.dumps({"type": "LineSelector", "start": number + 1, "end": number + 1})
        note = desk.do(annotations.annotate, made.id, f"{LONG} **{tag}**", tag=tag, anchor=anchor).result
        desk.do(annotations.reply, note.id, LONG)
        if tag == "praise":
            desk.do(annotations.resolve_annotation, note.id)
    desk.do(artifacts.add_version, made.id, write(tmp_path / "files", "b.py", "x = 1\n"), changes=LONG)
    yield window
    window.close()


@pytest.mark.parametrize(("name", "size"), [("light", (1280, 800)), ("mirrored, 150 percent, contrast", (900, 600))])
def test_nothing_is_cut(qapp, full, name, size):
    theme, percent, mirrored = LOOKS[name]
    cut = []
    with look(qapp, theme, percent, mirrored):
        full.resize(*size)
        page = read(full)
        cut += [("list", each) for each in clipped(page)]
        page.open_artifact(next(each.artifact.id for each in page._entries if each.notes))
        calm(full)
        page.reader.notes.step(1)
        page.reader.notes.begin("", True)
        full.settle()
        for part in ("panel", "file"):
            page.reader.sides.bring_to_front(part)
            full.settle()
            cut += [(f"reader, {part}", each) for each in clipped(page)]
        page.reader.notes.new.give_up()
        page.reader.add_note()
        full.settle()
        cut += [("choosing", each) for each in clipped(page)]
        page.reader.show_about()
        full.settle()
        cut += [("about", each) for each in clipped(page)]
    assert cut == []


def test_an_empty_page_fits_too(qapp, tmp_path):
    window = new_pair(tmp_path, (900, 600))
    with look(qapp, "light", 150):
        page = window.page_at(ArtifactsPage, "artifacts")
        assert clipped(page) == []
    window.close()


def test_where_there_is_no_room_for_both_the_panel_takes_the_place_of_the_file(full):
    page = read(full)
    page.open_artifact(next(each.artifact.id for each in page._entries if each.notes))
    full.resize(720, 600)
    calm(full)
    assert page.reader.centre.isVisible()
    assert not page.reader.panel.isVisible()
    assert page.toggle_panel()
    assert page.reader.panel.isVisible()
    assert not page.reader.centre.isVisible()
    page.reader.add_note()
    full.settle()
    assert page.reader.centre.isVisible()
