"""A few letters find the command that was meant."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.workspace.fulltext import fold
from mentordesk_ui.palette.items import ranges
from mentordesk_ui.palette.ranking import STRONG, match, ranked

COMMANDS = ("New here", "Send update", "Import update", "Today", "Goals", "Theme: Dark", "Keyboard shortcuts", "Undo")
texts = st.text(alphabet="abc deé-…", max_size=12)


def order(question: str, *recent: str) -> list[str]:
    return [key for key, _ in ranked(question, ((each, each) for each in COMMANDS), recent)]


def test_the_beginning_of_a_word_finds_it() -> None:
    assert order("go")[0] == "Goals"
    assert order("upd")[:2] == ["Send update", "Import update"]
    assert order("dark") == ["Theme: Dark"]


def test_words_may_come_in_any_order() -> None:
    assert order("update send") == ["Send update"]


def test_first_letters_are_enough() -> None:
    assert order("nh") == ["New here"]
    assert order("ks")[0] == "Keyboard shortcuts"


def test_what_was_used_lately_comes_first_among_equals() -> None:
    assert order("upd", "Import update")[0] == "Import update"
    assert order("tod", "Theme: Dark") == ["Today"]


def test_a_beginning_is_strong_and_scattered_letters_are_not() -> None:
    begun, scattered = match("sen", "Send update"), match("su", "Send update")
    assert begun is not None
    assert scattered is not None
    assert begun.score >= STRONG > scattered.score


def test_accents_do_not_matter() -> None:
    assert match("lea", "Léa & Tomáš") is not None
    assert match("tomáš", "Lea & Tomas") is not None


def test_what_is_not_there_is_not_found() -> None:
    assert order("zzz") == []
    assert match("x", "Send update") is None


@given(texts, texts)
def test_marked_letters_are_the_typed_ones(question: str, text: str) -> None:
    found = match(question, text)
    if found is not None:
        for place in found.places:
            assert set(fold(text[place])) & set(fold(question))
        assert sum(length for _, length in ranges(found.places)) == len(found.places)


@given(texts.filter(str.strip), texts)
def test_every_text_is_found_by_itself_and_by_its_beginning(text: str, other: str) -> None:
    assert match(text, text + other) is not None
    assert match(text[:1] if text[:1].strip() else text.split(maxsplit=1)[0][:1], text) is not None
