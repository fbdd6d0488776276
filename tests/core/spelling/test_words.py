"""Which words of a Markdown text are looked up, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spelling.lines import START, is_code, state_after
from mentordesk.spelling.words import LONGEST_LINE, checked_words


def found(text: str) -> list[str]:
    return [each.text for each in checked_words(text)]


def units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Write tests first.", ["Write", "tests", "first"]),
        ("It’s what they don't say", ["It’s", "what", "they", "don't", "say"]),
        ("the dogs' well-known ‘bone’", ["the", "dogs", "well", "known", "bone"]),
        ("cafe\u0301 Wör\u00adter", ["cafe\u0301", "Wör\u00adter"]),
        ("كِتاب و כתב", ["كِتاب", "כתב"]),
        ("_lightly_ and **strongly**", ["lightly", "and", "strongly"]),
        ("utf8, 3rd, snake_case, x²", []),
        ("API HTTPS ÖPNV but APIS and UNITED NATIONS", ["but", "and", "UNITED", "NATIONS"]),
        ("plan B is a plan", ["plan", "is", "plan"]),
        ("日本語 and ภาษา", ["and"]),
        ("x" * 65, []),
    ],
)
def test_words_are_letters_of_any_script_with_marks_and_apostrophes(text, words):
    assert found(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("call `teh_code teh` now", ["call", "now"]),
        ("a ``teh ` teh`` span", ["span"]),
        ("not \\`code\\` here", ["not", "code", "here"]),
        ("an open ` mark", ["an", "open", "mark"]),
        ("[the words](https://teh.example/teh 'Teh')", ["the", "words"]),
        ('[the words](<teh teh> "Teh") ![picture](teh(1).png)', ["the", "words", "picture"]),
        ("[the words][teh]", ["the", "words"]),
        ("[teh]: https://teh.example Teh", []),
        ("as in [[teh re", ["as", "in"]),
        ("as in [[teh re]] said", ["as", "in", "said"]),
        (f"an open [[ {'mark ' * 12}", ["an", "open", *["mark"] * 12]),
        ("[goal](mentordesk:goals/teh) mentordesk:goals/teh", ["goal"]),
        ("see https://teh.example/teh?teh, www.teh.example", ["see"]),
        ("ask lea@teh.example or @teh", ["ask", "or"]),
        ("in parser.py, ~/teh/teh and C:\\teh", ["in", "and"]),
        ("this and/or that", ["this", "and", "or", "that"]),
        ("one&nbsp;two &#x3b; three", ["one", "two", "three"]),
        ("<b class='teh'>bold</b> <https://teh.example>", ["bold"]),
        ("3 < 4 and 5 > 4", ["and"]),
    ],
)
def test_code_addresses_and_html_are_left_out(text, words):
    assert found(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("one\n```python\nteh\n```\ntwo", ["one", "two"]),
        ("~~~~\nteh\n~~~\n```\n~~~~\ntwo", ["two"]),
        ("```\nteh, never closed\n\nteh", []),
        ("> ```\n> teh\n\ntwo", ["two"]),
        ("- ```\n  teh\n  ```\n- two", ["two"]),
        ("one\n\n    teh\n\n    teh\ntwo", ["one", "two"]),
        ("one\n    more", ["one", "more"]),
        ("# Title\n    teh", ["Title"]),
        ("- one\n\n    more\n\n        teh", ["one", "more"]),
        ("``` `not a fence` ```\ntwo", ["two"]),
    ],
)
def test_blocks_of_code_are_left_out_to_their_end(text, words):
    assert found(text) == words


def test_places_count_units_of_utf_16_so_that_emoji_shift_nothing():
    text = "👩‍🏫 ❤️one\n😀 two"
    one, two = checked_words(text)
    assert [units(text)[2 * each.start : 2 * (each.start + each.length)] for each in (one, two)] == [
        units("one"),
        units("two"),
    ]


def test_a_line_that_nobody_writes_is_left_alone():
    assert found("word " * (LONGEST_LINE // 5)) != []
    assert found("word " * LONGEST_LINE) == []


@given(st.text() | st.text("`~[]()<>&;:/@.'\"#>-* \t\n\\_aé\u0301👩\ud800", max_size=300))
def test_any_text_at_all_has_words_that_stand_where_they_say(text):
    end = 0
    for each in checked_words(text):
        assert each.start >= end
        end = each.start + each.length
        assert units(text)[2 * each.start : 2 * end] == units(each.text)
        assert not set(each.text) & set("`[]()<>&@/\n ")


# --- a text put together of what is looked up and what is not -------------------------------------------------------

PROSE = st.text("beginßéاب", min_size=2, max_size=8).filter(str.isalpha)
HIDDEN = st.sampled_from(
    ["`zz`", "``zz ` zz``", "[[zz]]", "https://zz.example/zz", "zz@zz.example", "mentordesk:goals/zz"]
)
PART = (
    PROSE.map(lambda word: (word, [word]))
    | HIDDEN.map(lambda text: (text, []))
    | PROSE.map(lambda word: (f"[{word}](https://zz.example/zz)", [word]))
    | PROSE.map(lambda word: (f"**{word}** 👩‍🏫", [word]))
)
LINE = st.lists(PART, min_size=1, max_size=5).map(
    lambda parts: (" ".join(text for text, _ in parts), [word for _, words in parts for word in words])
)
BLOCK = LINE | st.sampled_from(["```zz\nzz\n```", "~~~\nzz\n\nzz\n~~~", "\n    zz\n\n    zz\n"]).map(
    lambda text: (text, [])
)


@given(st.lists(BLOCK, max_size=8))
def test_every_word_of_prose_is_found_and_nothing_of_code_and_links(blocks):
    text = "\n\n".join(block for block, _ in blocks)
    assert found(text) == [word for _, words in blocks for word in words]


@given(st.lists(st.text("`~> -#1.\ta", max_size=12), max_size=12))
def test_the_states_of_lines_are_told_from_the_line_before_alone(lines):
    state = START
    for line in lines:
        state = state_after(line, state)
        assert state >= 0
        assert isinstance(is_code(state), bool)
