"""A sentence remembers what it was made from, wherever it goes."""

from __future__ import annotations

import pickle

import pytest

from mentordesk.errors import DiskFull, MentorDeskError, NotFound
from mentordesk.said import Said, counted, joined, said


def test_it_reads_as_english_and_keeps_its_template() -> None:
    words = said("{who} sent “{file}”.", who="Léa", file="essay.md")
    assert words == "Léa sent “essay.md”."
    assert isinstance(words, Said)
    assert words.template == "{who} sent “{file}”."


@pytest.mark.parametrize(("number", "english"), [(0, "0 changes came."), (1, "1 change came."), (7, "7 changes came.")])
def test_a_number_chooses_the_form(number: int, english: str) -> None:
    words = counted(number, "1 change came.", "%n changes came.")
    assert words == english
    assert isinstance(words, Said)
    assert (words.template, words.number) == ("%n changes came.", number)


def test_sentences_are_joined_without_losing_their_parts() -> None:
    inner = said("{who} is here.", who="Léa")
    words = joined("", inner, "Good.")
    assert words == "Léa is here. Good."
    assert isinstance(words, Said)
    assert inner in words.values.values()
    assert joined("", inner) is inner
    assert joined() == ""


def test_braces_in_what_people_wrote_are_left_alone() -> None:
    assert said("Not found: {file}", file="{0} {who}") == "Not found: {0} {who}"
    assert NotFound("The file {file} is not there.", file="{x}").what == "The file {x} is not there."


def test_an_error_whose_braces_fit_nothing_is_still_told() -> None:
    assert str(MentorDeskError("Odd {thing}.", "Try {", other=1)) == "Odd {thing}. Try {"


def test_it_crosses_to_another_process_as_it_is() -> None:
    again = pickle.loads(pickle.dumps(DiskFull(5_000_000, 1_000_000)))
    assert (
        str(again)
        == "The disk is full. It needs 5 MB, 1 MB are free. Nothing was changed. Free some space and try again."
    )
    assert isinstance(again.what, Said)
    assert isinstance(again.what.values["s1"], Said)
