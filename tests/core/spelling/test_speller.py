"""Words looked up in real dictionaries through the real library, in languages that only this test has."""

from __future__ import annotations

import pytest

from dictionaries import TAG, write_dictionary
from mentordesk.spelling.own_words import OwnWords
from mentordesk.spelling.speller import Dictionaries, Speller

OTHER = "de_MD"


@pytest.fixture
def dictionaries() -> Dictionaries:
    write_dictionary()
    write_dictionary(OTHER, ["Schritte", "kleine", "helfen", "wirt"])
    return Dictionaries()


@pytest.fixture
def speller(dictionaries, tmp_path) -> Speller:
    return Speller(dictionaries, [TAG, OTHER], OwnWords(tmp_path), ["Léa", "Tomáš"])


def test_a_word_is_right_in_any_of_the_languages(speller):
    assert all(map(speller.is_right, ["steps", "Steps", "STEPS", "Schritte", "don’t"]))
    assert not any(map(speller.is_right, ["stepz", "Schrite", "dont"]))


def test_only_the_languages_chosen_count(dictionaries, tmp_path):
    speller = Speller(dictionaries, [OTHER], OwnWords(tmp_path))
    assert speller.is_right("Schritte")
    assert not speller.is_right("steps")


def test_names_are_right_and_what_is_theirs(speller):
    assert all(map(speller.is_right, ["Léa", "Léa’s", "Tomáš"]))


def test_words_in_another_script_are_for_other_dictionaries(speller):
    assert all(map(speller.is_right, ["كتاب", "книга"]))


def test_what_may_be_meant_comes_in_the_language_of_the_line_first(speller):
    assert speller.suggestions("writ", ["small", "steps", "help"])[0] in ("write", "writes")
    assert speller.suggestions("writ", ["kleine", "Schritte"])[0] == "wirt"
    assert "don’t" in speller.suggestions("don’tt")
    assert len(speller.suggestions("wrod")) <= 6


def test_a_word_that_was_added_passed_over_or_taken_out_counts_at_once(speller):
    assert not speller.is_right("teh")
    speller.add("teh")
    assert speller.is_right("teh")
    assert speller.is_right("Teh")
    speller.remove("teh")
    assert not speller.is_right("teh")
    speller.pass_over("Teh")
    assert speller.is_right("teh")


def test_odd_words_and_a_dictionary_that_is_gone_do_no_harm(dictionaries, tmp_path):
    speller = Speller(dictionaries, [TAG, "xx_XX"], OwnWords(tmp_path))
    assert isinstance(speller.is_right("é" * 64), bool)
    assert isinstance(speller.suggestions("é" * 64), list)
    assert speller.is_right("steps")
    assert Speller(dictionaries, ["xx_XX"], OwnWords(tmp_path)).is_right("teh")
