"""A composition decides which milestones go in, in which order, for whom, and says what to look at before printing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import page
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.documents.sample_files import png
from core.documents.test_portfolio import squeezed, text_of
from core.workspace.laptops import make_workspace
from mentordesk.actions.artifacts import add_artifact
from mentordesk.actions.roadmap import add_evidence, add_milestone, add_stage, set_milestone_state
from mentordesk.actions.sessions import hold_session, plan_session
from mentordesk.documents.audience_words import front
from mentordesk.documents.choosing import chosen
from mentordesk.documents.compose import compose, concerns, readable
from mentordesk.documents.composition import AUDIENCES, LANGUAGES, PAPERS, PARTS, USUAL, Composition
from mentordesk.documents.portfolio import DescriptionsMissing, write_portfolio

PRINTED = datetime(2026, 11, 23, tzinfo=UTC)


class Small:
    """A pair with three milestones: `one` and `two` are reached and have work, `three` is ahead."""

    def __init__(self, folder: Path) -> None:
        self.workspace = make_workspace(folder)
        do = self.workspace.do
        stage = do(add_stage, title="Start").result
        self.one = do(add_milestone, title="It runs", stage=stage.id).result.id
        self.two = do(add_milestone, title="It is shown", stage=stage.id).result.id
        self.three = do(add_milestone, title="It is used", stage=stage.id).result.id
        for each in (self.one, self.two):
            do(set_milestone_state, milestone=each, state="done", done_on="2026-03-01")
        self.picture = do(add_artifact, file=png(folder / "board.png", 64), title="The board").result.id
        do(add_evidence, milestone=self.one, artifact=self.picture)
        talk = do(plan_session, title="A talk", starts="2026-02-01T18:00").result
        do(hold_session, session=talk.id, summary="We agreed on the board.")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Small]:
    made = Small(tmp_path)
    yield made
    made.workspace.close()


def headings(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [each.get_title() for each in document.get_toc()]
    finally:
        document.close()


def test_none_chosen_means_all_that_are_reached_and_for_the_two_those_ahead(small: Small) -> None:
    usual = Composition()
    assert [each.id for each in chosen(small.workspace, usual)] == [small.one, small.two, small.three]
    assert [each.id for each in chosen(small.workspace, usual.for_audience("employer"))] == [small.one, small.two]


def test_the_order_chosen_is_the_order_printed(small: Small, tmp_path: Path) -> None:
    composition = Composition(milestones=(small.two, small.one), parts=frozenset())
    result = write_portfolio(compose(small.workspace, composition), tmp_path / "p.pdf", timestamp=PRINTED)
    found = headings(result.path)
    assert found.index("It is shown") < found.index("It runs")
    assert "It is used" not in found
    assert page.validate_pdf(result.path, profile="ua1").failures == []


def test_milestones_chosen_one_by_one_bring_nothing_but_what_is_theirs(small: Small) -> None:
    assert compose(small.workspace, Composition(milestones=(small.two,))).artifacts == ()
    assert [each.id for each in compose(small.workspace, Composition(milestones=(small.one,))).artifacts] == [
        small.picture
    ]


def test_milestones_that_are_gone_since_are_left_out(small: Small) -> None:
    composition = Composition(milestones=("gone", small.two, small.two))
    assert [each.id for each in chosen(small.workspace, composition)] == [small.two]


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_audience_prints_in_every_language(small: Small, tmp_path: Path, audience: str, language: str) -> None:
    composition = Composition(language=language, paper="us-letter").for_audience(audience)  # type: ignore[arg-type]
    portfolio = readable(compose(small.workspace, composition))
    result = write_portfolio(portfolio, tmp_path / "p.pdf", timestamp=PRINTED)
    assert page.validate_pdf(result.path, profile="ua1").failures == []
    document = pypdfium2.PdfDocument(result.path)
    assert tuple(round(side) for side in document[0].get_size()) == (612, 792)
    document.close()


def test_an_employer_sees_what_was_reached_and_no_notes_reflections_or_sessions(small: Small, tmp_path: Path) -> None:
    portfolio = readable(compose(small.workspace, Composition().for_audience("employer")))
    assert (portfolio.reflections, portfolio.sessions, portfolio.decisions) == ((), (), ())
    assert [note for each in portfolio.artifacts for note in each.notes] == []
    found = squeezed(text_of(write_portfolio(portfolio, tmp_path / "p.pdf", timestamp=PRINTED).path))
    assert squeezed("These pages show what") in found
    assert squeezed("It is used") not in found


def test_what_somebody_can_do_now_is_counted_from_what_was_reached(small: Small, tmp_path: Path) -> None:
    portfolio = readable(compose(small.workspace, Composition()))
    (ability,) = portfolio.abilities
    assert (ability.title, ability.milestones, ability.artifacts) == ("", (small.one, small.two), (small.picture,))
    without = compose(small.workspace, Composition().with_part("work", goes_in=False))
    assert (without.artifacts, without.abilities[0].artifacts) == ((), ())
    found = squeezed(text_of(write_portfolio(portfolio, tmp_path / "p.pdf", timestamp=PRINTED).path))
    assert squeezed("can do now") in found


def test_sessions_are_printed_with_their_summary(small: Small) -> None:
    (held,) = compose(small.workspace, Composition()).sessions
    assert (held.title, held.when, held.summary) == ("A talk", date(2026, 2, 1), "We agreed on the board.")


def test_own_words_stand_in_front_even_empty_ones(small: Small) -> None:
    own = compose(small.workspace, Composition(title="My work", subtitle="", introduction="Look.", audience="school"))
    assert (own.title, own.subtitle, own.introduction) == ("My work", "", "Look.")


def test_it_says_what_to_look_at_before_printing(small: Small, tmp_path: Path) -> None:
    (pictures,) = concerns(compose(small.workspace, Composition()))
    assert (pictures.kind, pictures.records) == ("descriptions", (("artifacts", small.picture, "The board"),))
    with pytest.raises(DescriptionsMissing):
        write_portfolio(compose(small.workspace, Composition()), tmp_path / "p.pdf", timestamp=PRINTED)
    shutil.rmtree(small.workspace.folder / "attachments")
    assert [each.kind for each in concerns(compose(small.workspace, Composition()))] == ["descriptions", "missing"]


def test_the_words_in_front_name_both_and_the_time() -> None:
    for language in LANGUAGES:
        for audience in ("employer", "school"):
            said = front(
                audience,  # type: ignore[arg-type]
                language,
                mentee="Léa",
                mentor="Tomáš",
                pair="L & T",
                purpose="ours alone",
                begins="1 May 2026",
                ends="2 June 2026",
            )
            assert {
                word for word in ("Léa", "Tomáš", "1 May 2026", "2 June 2026") if word not in said.introduction
            } == set()
            assert said.subtitle
            assert "ours alone" not in said.introduction


compositions = st.builds(
    Composition,
    milestones=st.lists(st.text(max_size=4), max_size=3, unique=True).map(tuple),
    audience=st.sampled_from(AUDIENCES),
    parts=st.frozensets(st.sampled_from(PARTS)),
    title=st.none() | st.text(max_size=5),
    subtitle=st.none() | st.text(max_size=5),
    introduction=st.none() | st.text(max_size=5),
    language=st.sampled_from(("", *LANGUAGES)),
    paper=st.sampled_from(PAPERS),
)


@given(compositions)
def test_a_composition_survives_being_kept(composition: Composition) -> None:
    assert Composition.from_dict(composition.as_dict()) == composition


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3)
)


@given(st.dictionaries(st.sampled_from([*Composition().as_dict(), "more"]), junk))
def test_whatever_was_kept_becomes_some_composition(stored: dict[str, object]) -> None:
    found = Composition.from_dict(stored)
    assert found.parts <= set(PARTS)
    assert Composition.from_dict(found.as_dict()) == found
    assert found.for_audience("employer").parts == USUAL["employer"]
