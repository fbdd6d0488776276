"""The window read back over the desktop's accessibility bus, as a screen reader does: every page, and what is said.

Runs where a virtual screen can be had (`conftest.py`); `test_pages_fit.py` asks Qt itself about names everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk_ui.pages import PAGES
from ui.reader.bus import Listener
from ui.reader.tree import wrong

FIRST = ("today", "goals", "sessions", "roadmap", "send", "both")
"""Read by default: between them they have every kind of control; the others in long runs."""
EACH = [pytest.param(each.key, marks=[] if each.key in FIRST else [pytest.mark.long]) for each in PAGES]


@pytest.fixture(scope="module")
def beginner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """Someone before the first page, listening."""
    made = Listener(tmp_path_factory.mktemp("reader"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def listener(beginner: Listener) -> Listener:
    """Someone in the sample pair, listening; the first page is past."""
    beginner.tell_window("sample")
    return beginner


def test_the_first_page_and_a_mistake_on_it(beginner):
    welcome = beginner.tree()
    assert wrong(welcome) == []
    assert welcome.of("heading")[0].name == "Welcome to MentorDesk"
    assert any(each.name.startswith("Start with a mentee") for each in welcome.of("push button"))
    heard = beginner.tell_window("nameless")
    assert ("said", "Step 1 of 3, Who are you two?") in heard
    assert ("said", "Write a name.") in heard
    assert wrong(beginner.tree()) == []


@pytest.mark.parametrize("page", EACH)
def test_a_page_leaves_nobody_in_the_dark(listener, page):
    heard = listener.tell_window("go", page)
    window = listener.tree()
    title = window.of("heading")[0].name
    assert ("titled", f"{title} – MentorDesk") in heard or page == "today"  # where the pair opens
    assert wrong(window) == []


def test_what_leads_to_a_page_is_a_button_and_what_is_chosen_is_a_row(listener):
    listener.tell_window("go", "goals")
    window = listener.tree()
    assert window.named("Send update").role == "push button"
    assert [each.name for each in window.of("list")] == ["Open", "Reached"]
    rows = window.of("list item")
    assert len(rows) > 3
    assert not any(each.below for each in rows)  # its name says all
    assert any("Both of you changed it" in each.name for each in rows)
    assert [each.states >= {"selected", "focusable"} for each in rows].count(True) == 1
    assert all("Press" in each.actions for each in rows)
    assert "checked" in window.named("Goals").states


def test_fields_can_be_written_in_and_have_their_labels(listener):
    listener.tell_window("go", "goals")
    window = listener.tree()
    assert {"editable", "focusable"} <= window.named("Title").states
    assert {"editable", "multi line"} <= next(
        each.states for each in window.of("text") if each.name == "Why it matters"
    )
    listener.tell_window("go", "today")
    bars = listener.tree().of("progress bar")
    assert bars
    assert all(least <= now <= most for least, most, now in (bar.value for bar in bars))


def test_a_tag_says_what_it_is_and_how_it_is_removed(listener):
    listener.tell_window("go", "goals")
    window = listener.tree()
    tag = window.named("chosen tag asking, press Delete to remove")
    assert (tag.role, "Press" in tag.actions, "focusable" in tag.states) == ("push button", True, True)
    assert {"editable", "focusable"} <= window.named("Add tag").states
    assert tag.name in [each.name for each in window.named("Tags").all()]


def test_the_drawn_roadmap_is_a_list_that_the_arrow_keys_walk(listener):
    listener.tell_window("go", "roadmap")
    cards = [each.name for each in listener.tree().of("list")[-1].below]
    assert sum(each.startswith("Stage ") for each in cards) == 4
    assert any("Deploy to staging, In progress, due" in each for each in cards)
    listener.tell_window("canvas")
    listener.tell_window("key", "End")
    assert listener.hear("at")[-1:] == [cards[-1]]  # told once the view has moved
    assert [each.name for each in listener.tree().of("list item") if "focused" in each.states] == [cards[-1]]


def test_a_word_that_no_dictionary_knows_is_said_when_the_key_leads_to_it(listener):
    assert ("said", "Not in the dictionary: “smal”") in listener.tell_window("misspell")


def test_what_is_done_what_fails_and_what_takes_long_is_said(listener):
    assert ("said", "The goal is deleted.") in listener.tell_window("toast")
    assert ("said", "This could not be kept.") in listener.tell_window("problem")
    words = [said for what, said in listener.tell_window("job") if what == "said"]
    assert words == ["Counting the stars…", "Over: Counting the stars…"]


@pytest.fixture
def older(tmp_path: Path) -> Iterator[Listener]:
    """Someone before the first page, listening with a reader that knows no announcements."""
    made = Listener(tmp_path, knows_announcements=False)
    yield made
    made.close()


def test_a_reader_that_knows_no_announcements_is_told_by_notifications(older):
    assert ("noted", "Write a name.") in older.tell_window("nameless")
    older.tell_window("sample")
    assert [words for what, words in older.tell_window("go", "goals") if what == "noted"] == ["Goals"]
    assert ("noted", "The goal is deleted.") in older.tell_window("toast")


def test_one_that_knows_them_hears_everything_once(listener):
    listener.tell_window("go", "send")
    assert [each for each in listener.tell_window("go", "goals") if each[0] in ("said", "noted")] == []
    assert [each for each in listener.tell_window("toast") if each[0] in ("said", "noted")] == [
        ("said", "The goal is deleted.")
    ]
