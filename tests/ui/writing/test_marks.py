"""What the keys of a Markdown field do to its text, shown with | where the cursor or the selection stands."""

from __future__ import annotations

import pytest

from mentordesk_ui.editing import marks


def done(shown: str, change, *details, **more) -> str | None:
    """Apply a change to a text whose selection stands between bars, and show the outcome in the same way."""
    parts = marks.wide(shown).split("|")
    start = len(parts[0])
    stop = start + (len(parts[1]) if len(parts) == 3 else 0)
    text = "".join(parts)
    edit = change(text, start, stop, *details, **more)
    if edit is None:
        return None
    new = text[: edit.first] + edit.text + text[edit.last :]
    bars = "|" if edit.start == edit.stop else f"|{new[edit.start : edit.stop]}|"
    return marks.narrow(new[: edit.start] + bars + new[edit.stop :])


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("write |tests| first", "**", "write **|tests|** first"),
        ("write **|tests|** first", "**", "write |tests| first"),
        ("write |**tests**| first", "**", "write |tests| first"),
        ("write **|tests|** first", "*", "write ***|tests|*** first"),
        ("write ***|tests|*** first", "**", "write *|tests|* first"),
        ("write| tests| first", "*", "write *|tests|* first"),
        ("write te|sts first", "*", "write *|tests|* first"),
        ("write | first", "**", "write **|** first"),
        ("write **|** first", "**", "write | first"),
        ("👩‍🏫 écrire |des tests|", "**", "👩‍🏫 écrire **|des tests|**"),
    ],
)
def test_words_become_strong_or_emphasized_and_plain_again(before, mark, after):
    assert done(before, marks.emphasize, mark) == after


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        ("o|ne", "bullet", "- o|ne"),
        ("- o|ne", "bullet", "o|ne"),
        ("- o|ne", "number", "1. o|ne"),
        ("|one\n\ntwo|", "number", "|1. one\n\n2. two|"),
        ("|- one\n- two|", "quote", "|> - one\n> - two|"),
        ("one|", "heading", "## one|"),
        ("## one|", "heading", "### one|"),
        ("### one|", "heading", "one|"),
        ("|", "bullet", "- |"),
    ],
)
def test_lines_become_lists_quotations_and_headings_and_plain_again(before, kind, after):
    assert done(before, marks.mark_lines, kind) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one|", "- one\n- |"),
        ("- one| two", "- one\n- |two"),
        ("  * one|", "  * one\n  * |"),
        ("9. nine|", "9. nine\n10. |"),
        ("- [x] done|", "- [x] done\n- [ ] |"),
        ("> said|", "> said\n> |"),
        ("- one\n- |", "- one\n|"),
        ("plain|", None),
        ("|- one", None),
        ("```\n- one|", None),
    ],
)
def test_return_carries_a_list_on_and_leaves_it_from_an_empty_line(before, after):
    shown = done(before, lambda text, start, _stop: marks.carry_on(text, start))
    assert shown == after


def test_lines_go_deeper_into_a_list_and_back_and_never_lose_words():
    assert done("|- one\n- two|", marks.indent) == "|    - one\n    - two|"
    assert done("|    - one\n  - two\nthree|", marks.indent, back=True) == "|- one\n- two\nthree|"


def test_words_become_code_and_lines_a_block_of_it():
    assert done("call |f()|", marks.code) == "call `|f()|`"
    assert done("call `|f()|`", marks.code) == "call |f()|"
    assert done("|a = 1\nb = 2|", marks.code) == "|```\na = 1\nb = 2\n```|"
    assert done("|```\na = 1\nb = 2\n```|", marks.code) == "|a = 1\nb = 2|"


def test_a_link_asks_for_what_is_not_there_yet():
    assert done("see |the notes|", marks.link) == "see [the notes](|https://|)"
    assert done("see |https://example.org|", marks.link) == "see [|](https://example.org)"
    assert done("see |the notes|", marks.link, "https://example.org") == "see [the notes](https://example.org)|"
