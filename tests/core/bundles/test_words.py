"""Words as people read them out, write them down and type them."""

from __future__ import annotations

import contextlib
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.bundles.words import (
    UnknownWord,
    WordsDoNotFit,
    WrongWordCount,
    entropy_from_words,
    normalise_words,
    safety_words,
    seven_words,
    word_list,
    words_from_entropy,
)

ROOTS = st.binary(min_size=32, max_size=32)
some_words = st.lists(st.sampled_from(word_list()), min_size=1, max_size=24)


def test_the_list_has_words_that_four_letters_tell_apart() -> None:
    assert len(word_list()) == 2048
    assert len({word[:4] for word in word_list()}) == 2048


def test_an_invitation_code_is_seven_words_and_never_the_same() -> None:
    codes = {seven_words() for _ in range(50)}
    assert len(codes) == 50
    assert all(normalise_words(code, 7) == code for code in codes)


@settings(max_examples=60)
@given(some_words, st.randoms(use_true_random=False))
def test_words_are_understood_however_they_are_typed(words: list[str], random: Random) -> None:
    def spoiled(number: int, word: str) -> str:
        short = word[: random.randint(4, max(4, len(word)))]
        cased = random.choice([str.upper, str.title, str.lower])(short)
        before = random.choice(["", f"{number}. ", "-", "( "])
        return before + cased + random.choice([" ", ", ", "\n", "  ", "-", "; "])

    typed = "".join(spoiled(number, word) for number, word in enumerate(words, 1))
    assert normalise_words(typed) == " ".join(words)


def test_accents_that_a_keyboard_adds_do_not_matter() -> None:
    assert normalise_words("Äbandön ÁBILITY") == "abandon ability"


@pytest.mark.parametrize(
    ("text", "word", "position", "suggestion"),
    [
        ("ability abandom", "abandom", 2, "abandon"),
        ("abandoned", "abandoned", 1, "abandon"),
        ("zoo aba", "aba", 2, None),
        ("able ice-cone", "cone", 3, None),
        ("слово", "слово", 1, None),
    ],
)
def test_a_typing_error_is_named_with_the_nearest_words(
    text: str, word: str, position: int, suggestion: str | None
) -> None:
    with pytest.raises(UnknownWord) as caught:
        normalise_words(text)
    assert (caught.value.fields["word"], caught.value.fields["position"]) == (word, position)
    if suggestion:
        assert suggestion in caught.value.fields["suggestions"]
        assert f"“{suggestion}”" in caught.value.advice


@pytest.mark.parametrize(("text", "sentence"), [("", "0 words"), ("zoo", "1 word;"), ("zoo " * 8, "8 words")])
def test_a_missing_or_extra_word_is_counted(text: str, sentence: str) -> None:
    with pytest.raises(WrongWordCount, match=sentence):
        normalise_words(text, 7)


@settings(max_examples=60)
@given(ROOTS)
def test_recovery_words_give_back_their_bytes(entropy: bytes) -> None:
    assert entropy_from_words(words_from_entropy(entropy)) == entropy


def test_recovery_words_are_those_of_the_standard() -> None:
    assert words_from_entropy(bytes(32)) == "abandon " * 23 + "art"
    assert words_from_entropy(b"\xff" * 32) == "zoo " * 23 + "vote"
    legal = "legal winner thank year wave sausage worth"
    assert words_from_entropy(b"\x7f" * 32) == f"{legal} useful {legal} useful {legal} title"


def test_recovery_words_that_do_not_belong_together_are_noticed() -> None:
    with pytest.raises(WordsDoNotFit):
        entropy_from_words("abandon " * 24)
    with pytest.raises(WrongWordCount):
        entropy_from_words("abandon " * 12)
    with pytest.raises(UnknownWord):
        entropy_from_words("abandon " * 23 + "arrt")
    with pytest.raises(ValueError):
        words_from_entropy(bytes(16))


@settings(max_examples=60)
@given(ROOTS, ROOTS, st.integers(0, 255))
def test_safety_words_agree_on_both_sides_and_differ_for_any_other_root(one: bytes, two: bytes, bit: int) -> None:
    words = safety_words(one, two)
    assert words == safety_words(two, one)
    assert normalise_words(words, 12) == words
    other = bytearray(two)
    other[bit // 8] ^= 1 << bit % 8
    assert safety_words(one, bytes(other)) != words


def test_safety_words_stay_the_same_in_every_version() -> None:
    assert (
        safety_words(bytes(32), bytes(range(32)))
        == "test scene wine style distance hip web large review pass energy exile"
    )
    with pytest.raises(ValueError):
        safety_words(bytes(32), bytes(31))


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_any_text_is_understood_or_refused_with_a_sentence(text: str) -> None:
    found = ""
    with contextlib.suppress(UnknownWord):
        found = normalise_words(text)
    assert set(found.split()) <= set(word_list())
