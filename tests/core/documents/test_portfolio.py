"""The printed portfolio: accessible, complete, and unmoved by whatever its words contain."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import page
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from core.documents.sample import HOSTILE, LEA, sample
from core.documents.sample_files import png
from mentordesk.documents.portfolio import (
    CannotWrite,
    DescriptionsMissing,
    NothingToPrint,
    PortfolioResult,
    write_portfolio,
)
from mentordesk.documents.portfolio_data import (
    Artifact,
    Excerpt,
    Milestone,
    Note,
    Place,
    Portfolio,
    Reflection,
    ReflectionStep,
)
from mentordesk.errors import Cancelled, DiskFull
from mentordesk.progress import Progress

PRINTED = datetime(2026, 11, 23, tzinfo=UTC)


def squeezed(text: str) -> str:
    """Return the text without spaces, breaks, direction signs and hyphens at line ends: what extraction may change."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u200b-\u200f\u00ad\ufffe\x02]", "", text)


def text_of(path: Path) -> str:
    """Return all text of a PDF."""
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    finally:
        document.close()


def structure(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (type, alternative text) of every structure element, in reading order."""
    document = pypdfium2.PdfDocument(path)

    def said(function: Any, element: Any) -> str:
        size = function(element, None, 0)
        buffer = ctypes.create_string_buffer(max(size, 2))
        function(element, buffer, size)
        return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")

    def walk(element: Any) -> Iterator[tuple[str, str]]:
        yield said(pdfium.FPDF_StructElement_GetType, element), said(pdfium.FPDF_StructElement_GetAltText, element)
        for child in range(pdfium.FPDF_StructElement_CountChildren(element)):
            if inner := pdfium.FPDF_StructElement_GetChildAtIndex(element, child):
                yield from walk(inner)

    try:
        for number in range(len(document)):
            opened = document[number]  # the tree lives as long as its page
            tree = pdfium.FPDF_StructTree_GetForPage(opened.raw)
            for child in range(pdfium.FPDF_StructTree_CountChildren(tree)):
                yield from walk(pdfium.FPDF_StructTree_GetChildAtIndex(tree, child))
            pdfium.FPDF_StructTree_Close(tree)
            opened.close()
    finally:
        document.close()


def assert_accessible(path: Path) -> None:
    report = page.validate_pdf(path, profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Portfolio, PortfolioResult]:
    folder = tmp_path_factory.mktemp("printed")
    portfolio = sample(folder)
    return portfolio, write_portfolio(portfolio, folder / "portfolio.pdf", timestamp=PRINTED)


def test_the_sample_keeps_both_standards_without_a_finding(printed: tuple[Portfolio, PortfolioResult]) -> None:
    _, result = printed
    assert result.standard == "PDF/UA-1, PDF/A-2a"
    assert result.notes == ()
    assert result.pages >= 8
    assert_accessible(result.path)
    # A stream whose last byte is a carriage return looks one byte short to the checker: its /Length is right.
    archived = page.validate_pdf(result.path, profile="2a").failures
    assert {failure.rule_id for failure in archived} <= {"PDFA2A-STREAM-LENGTH-001"}


def test_every_title_note_reply_and_reflection_can_be_found(printed: tuple[Portfolio, PortfolioResult]) -> None:
    portfolio, result = printed
    found = squeezed(text_of(result.path))
    artifacts, milestones, goals = portfolio.artifacts, portfolio.milestones, portfolio.goals
    wanted = [portfolio.title, portfolio.subtitle, *(person.name for person in portfolio.people)]
    wanted += [
        each.title
        for group in (artifacts, milestones, goals, portfolio.reflections, portfolio.decisions)
        for each in group
    ]
    wanted += [words for goal in goals for _, words in goal.levels]
    wanted += [rating.competency for rating in portfolio.ratings] + [stage.title for stage in portfolio.stages]
    wanted += [sign_off.words for milestone in milestones for sign_off in milestone.sign_offs]
    noted = [
        note for group in (artifacts, milestones, goals, portfolio.reflections) for each in group for note in each.notes
    ]
    wanted += [
        re.sub("[*`]", "", text) for note in noted for text in (note.text, *(reply.text for reply in note.replies))
    ]
    steps = [step.text for reflection in portfolio.reflections for step in reflection.steps]
    wanted += [word.strip("*_>“”[]🙂") for text in steps for word in re.findall(r"[A-Za-z*_]{3,}", text)]
    assert [words for words in wanted if squeezed(words) not in found] == []


def test_every_picture_is_read_aloud_by_its_description(printed: tuple[Portfolio, PortfolioResult]) -> None:
    portfolio, result = printed
    spoken = [alt for kind, alt in structure(result.path) if kind == "Figure" and alt]
    for artifact in portfolio.artifacts:
        if artifact.kind == "picture":
            assert artifact.alt in spoken
        if artifact.kind == "pdf":
            assert [f"{artifact.alt} (Page {number} of 2)" for number in (1, 2)] == [
                alt for alt in spoken if alt.startswith(artifact.alt)
            ]


def test_pages_have_real_headings_tables_lists_and_a_bookmark_for_each_title(
    printed: tuple[Portfolio, PortfolioResult],
) -> None:
    portfolio, result = printed
    kinds = {kind for kind, _ in structure(result.path)}
    assert {"H1", "H2", "H3", "Table", "TH", "TD", "L", "LI", "Code", "TOC", "Link"} <= kinds
    document = pypdfium2.PdfDocument(result.path)
    bookmarks = [squeezed(each.get_title()) for each in document.get_toc()]
    meta = document.get_metadata_dict()
    document.close()
    assert meta["Title"] == portfolio.title
    for milestone in portfolio.milestones:
        assert squeezed(milestone.title) in bookmarks


def test_words_that_look_like_commands_stay_words(printed: tuple[Portfolio, PortfolioResult]) -> None:
    _, result = printed
    found = squeezed(text_of(result.path))
    assert squeezed(HOSTILE) in found, "as a title, all of it"
    assert found.count("#") >= 2000
    assert found.count("w") >= 3000
    assert "NULisgone" in found


def test_the_same_words_and_day_give_the_same_bytes(tmp_path: Path) -> None:
    portfolio = sample(tmp_path)
    first = write_portfolio(portfolio, tmp_path / "one.pdf", timestamp=PRINTED)
    second = write_portfolio(portfolio, tmp_path / "two.pdf", timestamp=PRINTED)
    assert first.path.read_bytes() == second.path.read_bytes()


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("de-AT", "Meilensteine"),
        ("ar", "المحطات"),
        ("fr", "Jalons"),
        ("es", "Hitos"),
        ("cs", "Milestones"),
        ("he", "Goals"),
    ],
)
def test_other_languages_are_accessible_too(tmp_path: Path, language: str, word: str) -> None:
    result = write_portfolio(sample(tmp_path, language, paper="us-letter"), tmp_path / "p.pdf", timestamp=PRINTED)
    assert_accessible(result.path)
    document = pypdfium2.PdfDocument(result.path)
    assert word in [each.get_title() for each in document.get_toc()]
    assert document[0].get_size() == (612, 792)
    document.close()


def test_one_milestone_is_enough_and_none_is_said_plainly(tmp_path: Path) -> None:
    alone = Portfolio(title="", people=(LEA,), milestones=(Milestone(id="m", title="Only this"),))
    result = write_portfolio(alone, tmp_path / "one.pdf", timestamp=PRINTED)
    assert_accessible(result.path)
    with pytest.raises(NothingToPrint, match="no milestone to print"):
        write_portfolio(replace(alone, milestones=()), tmp_path / "none.pdf", timestamp=PRINTED)
    assert not (tmp_path / "none.pdf").exists()


def test_pictures_without_a_description_are_named_before_anything_is_printed(tmp_path: Path) -> None:
    nameless = tuple(replace(artifact, alt=" ") for artifact in sample(tmp_path).artifacts)
    with pytest.raises(DescriptionsMissing) as refused:
        write_portfolio(replace(sample(tmp_path), artifacts=nameless), tmp_path / "p.pdf", timestamp=PRINTED)
    assert refused.value.advice == "Add a description to 3 pictures and print again."
    assert "“Whiteboard of the ledger”" in refused.value.what
    assert not (tmp_path / "p.pdf").exists()


def test_a_picture_that_cannot_be_printed_leaves_a_sentence_in_its_place(tmp_path: Path) -> None:
    broken = Artifact(id="x", title="Lost", kind="picture", alt="A board", file=tmp_path / "gone.png")
    result = write_portfolio(replace(sample(tmp_path), artifacts=(broken,)), tmp_path / "p.pdf", timestamp=PRINTED)
    assert result.notes == ("Lost: The file is not on this computer, so it is not shown.",)
    assert squeezed("not on this computer") in squeezed(text_of(result.path))
    assert_accessible(result.path)


def test_a_damaged_picture_does_not_keep_the_rest_from_being_printed(tmp_path: Path) -> None:
    cut = png(tmp_path / "cut.png")
    cut.write_bytes(cut.read_bytes()[:200])
    broken = Artifact(id="x", title="Cut off", kind="picture", alt="Bars", file=cut)
    kept = Artifact(id="y", title="Whole", kind="picture", alt="More bars", file=png(tmp_path / "whole.png"))
    result = write_portfolio(replace(sample(tmp_path), artifacts=(broken, kept)), tmp_path / "p.pdf", timestamp=PRINTED)
    assert result.notes == ("Cut off: The file is damaged or locked, so it is not shown.",)
    assert "More bars" in [alt for _, alt in structure(result.path)]
    assert_accessible(result.path)


def test_characters_without_a_typeface_cost_the_standard_but_not_the_pages(tmp_path: Path) -> None:
    odd = replace(sample(tmp_path), title="Letter \u0378 of nobody")
    result = write_portfolio(odd, tmp_path / "p.pdf", timestamp=PRINTED)
    assert result.standard == "tagged PDF"
    assert "no typeface" in result.notes[0]
    assert result.pages >= 8


def test_texts_of_any_size_are_printed(tmp_path: Path) -> None:
    long_word = Milestone(id="w", title="Long", description="x" * 200_000, evidence="[" * 20_000)
    result = write_portfolio(
        Portfolio(title="Long", people=(LEA,), milestones=(long_word,)), tmp_path / "p.pdf", timestamp=PRINTED
    )
    found = text_of(result.path)
    assert (found.count("x") >= 200_000, found.count("[") >= 20_000) == (True, True)
    assert any("plain text" in note for note in result.notes)
    assert_accessible(result.path)


def test_notes_in_code_stand_beside_their_line_and_code_keeps_its_numbers(tmp_path: Path) -> None:
    code = Artifact(
        id="c",
        title="Code",
        kind="code",
        excerpt=Excerpt(code="alpha()\nbeta()\n\tgamma()", first_line=41, language="nosuchlanguage"),
        notes=(
            Note(author=LEA, text="On beta.", place=Place(first_line=42)),
            Note(author=LEA, text="On nothing here.", place=Place(first_line=7, last_line=9)),
        ),
    )
    result = write_portfolio(replace(sample(tmp_path), artifacts=(code,)), tmp_path / "p.pdf", timestamp=PRINTED)
    found = squeezed(text_of(result.path))
    places = [found.index(squeezed(words)) for words in ("alpha()", "beta()", "Line 42", "On beta.")]
    assert places == sorted(places)
    assert "gamma()" in found
    assert squeezed("Lines 7 to 9 (outside the lines shown)") in found
    assert {"41", "42", "43"} <= set(re.findall(r"4\d", found))
    assert_accessible(result.path)


def test_own_headings_of_any_kind_do_not_skip_a_level(tmp_path: Path) -> None:
    text = "##### deep\n# top\n### three\n> # in a quote\n\n- # in a list"
    portfolio = Portfolio(
        title="Heads",
        people=(LEA,),
        introduction=text,
        closing=text,
        milestones=(
            Milestone(id="m", title="M", description=text, evidence=text, notes=(Note(author=LEA, text=text),)),
        ),
        reflections=(
            Reflection(
                title="R", author=LEA, steps=(ReflectionStep(title="", text=text), ReflectionStep(title="S", text=text))
            ),
        ),
    )
    assert_accessible(write_portfolio(portfolio, tmp_path / "p.pdf", timestamp=PRINTED).path)


class StopsAt(Progress):
    """Cancels when a given number of steps was reported."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def report(self, done: int, total: int, text: str) -> None:
        self.left -= 1
        if self.left == 0:
            self.cancel()


@pytest.mark.parametrize("steps", range(1, 7))
def test_stopping_at_any_step_leaves_last_weeks_file(tmp_path: Path, steps: int) -> None:
    target = tmp_path / "out" / "portfolio.pdf"
    target.parent.mkdir()
    target.write_bytes(b"last week")
    with pytest.raises(Cancelled):
        write_portfolio(sample(tmp_path), target, StopsAt(steps), timestamp=PRINTED)
    assert target.read_bytes() == b"last week"
    assert list(target.parent.iterdir()) == [target]


def test_a_full_disk_and_a_missing_folder_have_their_own_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = Portfolio(title="One", people=(LEA,), milestones=(Milestone(id="m", title="M"),))
    with pytest.raises(CannotWrite, match="could not be written"):
        write_portfolio(alone, tmp_path / "nowhere" / "p.pdf", timestamp=PRINTED)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        write_portfolio(alone, tmp_path / "p.pdf", timestamp=PRINTED)
    assert list(tmp_path.iterdir()) == []
