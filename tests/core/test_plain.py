"""What the other person wrote is shown as letters: it turns nothing round and steers no terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.records import Goal
from mentordesk.records.plain import name, shown

HONEST = (
    "Léa Martin",
    "سارة",
    "می‌خواهم",
    "👩‍👩‍👧 family",
    "two\nlines\tand a tab",
    "\u2068Tomáš\u2069 \u200efour\u200f",
)


def test_honest_texts_are_shown_as_they_are() -> None:
    assert [shown(each) for each in HONEST] == list(HONEST)


def test_overrides_and_commands_to_a_terminal_are_not_shown() -> None:
    assert shown("\u202egpj.exe") == "gpj.exe"
    assert "\x1b" not in shown("\x1b[31mred")
    assert "\x9b" not in shown("\x9b2J")
    assert Goal(title="\u202eeno\n\x07").label == "eno"


@given(st.text(max_size=300))
def test_nothing_shown_is_a_control_and_names_are_one_short_line(text: str) -> None:
    assert all(each in "\n\t" or not (ord(each) < 32 or 127 <= ord(each) < 160) for each in shown(text))
    assert "\n" not in name(text)
    assert len(name(text * 9)) <= 120
    assert shown(shown(text)) == shown(text)
