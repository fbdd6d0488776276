"""A portfolio gathered from a real pair says what both shared, and nothing that only one of them has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import page
import pypdfium2
import pytest

from core.documents.test_portfolio import squeezed, structure, text_of
from core.workspace.laptops import make_workspace
from mentordesk.actions.annotations import annotate
from mentordesk.actions.artifacts import add_artifact, add_version
from mentordesk.actions.goals import add_goal
from mentordesk.actions.roadmap import add_evidence, add_milestone, add_stage, set_milestone_state
from mentordesk.documents.attainment import t_score
from mentordesk.documents.gather import gather_portfolio
from mentordesk.documents.gather_artifacts import MOST_LINES, excerpt, place_of
from mentordesk.documents.portfolio import write_portfolio
from mentordesk.documents.portfolio_data import Criterion, Place, Portfolio
from mentordesk.errors import NotFound
from mentordesk.records import Annotation, Goal, Milestone, Reflection, Reply
from mentordesk.sample.demo import make_demo
from mentordesk.workspace.conflicts import conflicts
from mentordesk.workspace.workspace import Workspace

PRINTED = datetime(2026, 11, 23, tzinfo=UTC)
SIDES = ("mentor", "mentee")


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Workspace]]:
    demo = make_demo(tmp_path_factory.mktemp("sample") / "pair", today=date(2026, 11, 20))
    with Workspace.reader(demo.mentor) as mentor, Workspace.reader(demo.mentee) as mentee:
        yield {"mentor": mentor, "mentee": mentee}


@pytest.fixture(scope="module")
def printed(pair: dict[str, Workspace], tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Portfolio, Path]]:
    folder = tmp_path_factory.mktemp("printed")
    found = {}
    for side, workspace in pair.items():
        portfolio = gather_portfolio(workspace)
        result = write_portfolio(portfolio, folder / f"{side}.pdf", timestamp=PRINTED)
        assert result.standard == "PDF/UA-1, PDF/A-2a"
        assert result.notes == ()
        assert result.pages >= 8
        found[side] = (portfolio, result.path)
    return found


def plain(text: str) -> list[str]:
    """Return the longer Latin words of a Markdown text outside code; extraction turns Arabic ligatures round."""
    text = re.sub(r"```.*?```|`[^`]*`|\]\([^)]*\)|<[^>]*>", " ", text, flags=re.DOTALL)
    return list(re.findall(r"[A-Za-z\u00c0-\u024f]{4,}", text))


@pytest.mark.parametrize("side", SIDES)
def test_the_portfolio_of_the_sample_pair_has_no_finding(printed: dict[str, tuple[Portfolio, Path]], side: str) -> None:
    report = page.validate_pdf(printed[side][1], profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.parametrize("side", SIDES)
def test_every_shared_title_note_answer_and_reflection_is_printed(
    pair: dict[str, Workspace], printed: dict[str, tuple[Portfolio, Path]], side: str
) -> None:
    workspace, found = pair[side], squeezed(text_of(printed[side][1]))
    portfolio = printed[side][0]
    for kind in (Milestone, Goal, Reflection):
        missing = [each.title for each in workspace.select(kind) if squeezed(each.title) not in found]
        assert missing == []
    texts = [each.body for kind in (Annotation, Reply) for each in workspace.select(kind)]
    texts += [text for each in workspace.select(Reflection) for _, text in each.steps()]
    assert [word for text in texts for word in plain(text) if squeezed(word) not in found] == []
    assert len(portfolio.artifacts) >= 10
    assert len(portfolio.reflections) == len(workspace.select(Reflection))
    pictures = [each.alt for each in portfolio.artifacts if each.kind == "picture"]
    assert set(pictures) <= {alt for _, alt in structure(printed[side][1])}
    assert pictures


def test_what_is_private_stays_out(pair: dict[str, Workspace], printed: dict[str, tuple[Portfolio, Path]]) -> None:
    private = {side: workspace.private.select(Reflection) for side, workspace in pair.items()}
    assert any(private.values()), "the story has reflections that nobody shared"
    for side, own in private.items():
        found = squeezed(text_of(printed[side][1]))
        for each in own:
            shared = pair[side].row("reflections", each.id)
            assert shared is None
            assert [text for _, text in each.steps() if text and squeezed(text)[:60] in found] == []


@pytest.mark.parametrize("side", SIDES)
def test_what_both_changed_is_marked(
    pair: dict[str, Workspace], printed: dict[str, tuple[Portfolio, Path]], side: str
) -> None:
    wanted = {(each.table, each.row) for each in conflicts(pair[side]) if not each.clean}
    portfolio = printed[side][0]
    marked = {("goals", each.id) for each in portfolio.goals if each.unsettled}
    marked |= {("milestones", each.id) for each in portfolio.milestones if each.unsettled}
    marked |= {("artifacts", each.id) for each in portfolio.artifacts if each.unsettled}
    assert marked == {each for each in wanted if each[0] in ("goals", "milestones", "artifacts")}
    if marked:
        assert squeezed("Not settled: two versions") in squeezed(text_of(printed[side][1]))


def test_notes_and_reflections_name_who_wrote_them(printed: dict[str, tuple[Portfolio, Path]]) -> None:
    portfolio, _ = printed["mentee"]
    names = {person.name for person in portfolio.people}
    writers = {note.author.name for artifact in portfolio.artifacts for note in artifact.notes}
    writers |= {
        reply.author.name for artifact in portfolio.artifacts for note in artifact.notes for reply in note.replies
    }
    assert writers | {each.author.name for each in portfolio.reflections} == names
    assert all(note.when for artifact in portfolio.artifacts for note in artifact.notes)
    assert {rating.mentee is None or 1 <= rating.mentee <= 5 for rating in portfolio.ratings} == {True}


def test_both_sides_print_the_same_of_what_both_have(printed: dict[str, tuple[Portfolio, Path]]) -> None:
    mentor, mentee = printed["mentor"][0], printed["mentee"][0]
    assert [each.id for each in mentor.milestones] == [each.id for each in mentee.milestones]
    assert mentor.people == mentee.people
    assert mentor.ratings == mentee.ratings


def test_some_milestones_bring_only_what_belongs_to_them(pair: dict[str, Workspace], tmp_path: Path) -> None:
    everything = gather_portfolio(pair["mentee"])
    chosen = next(each for each in everything.milestones if each.artifacts and each.goals)
    portfolio = gather_portfolio(pair["mentee"], [chosen.id, chosen.id])
    assert [each.id for each in portfolio.milestones] == [chosen.id]
    assert {each.id for each in portfolio.artifacts} == set(chosen.artifacts)
    assert {each.id for each in portfolio.goals} == set(chosen.goals)
    assert 0 < len(portfolio.reflections) < len(everything.reflections)
    assert portfolio.sessions_held is None
    result = write_portfolio(portfolio, tmp_path / "p.pdf", timestamp=PRINTED)
    assert page.validate_pdf(result.path, profile="ua1").is_compliant
    with pytest.raises(NotFound, match="no such milestone"):
        gather_portfolio(pair["mentee"], [chosen.id, "nowhere"])


def test_the_language_can_be_chosen(pair: dict[str, Workspace], tmp_path: Path) -> None:
    portfolio = gather_portfolio(pair["mentor"], language="de")
    result = write_portfolio(portfolio, tmp_path / "p.pdf", timestamp=PRINTED)
    document = pypdfium2.PdfDocument(result.path)
    assert "Meilensteine" in [each.get_title() for each in document.get_toc()]
    document.close()


def test_notes_of_an_earlier_version_follow_their_words(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    file = tmp_path / "sums.py"
    file.write_text("a = 1\nb = 2\n")
    stage = workspace.do(add_stage, title="First").result
    milestone = workspace.do(
        add_milestone, title="Sums", stage=stage.id, criteria="- [x] **adds**\n- [ ] divides\n\n1. is read"
    ).result
    artifact = workspace.do(add_artifact, file=file, title="Sums").result
    workspace.do(add_evidence, milestone=milestone.id, artifact=artifact.id)
    for words, line in (("b = 2", 2), ("a = 1", 1)):
        anchor = json.dumps({"type": "LineSelector", "start": line, "end": line, "exact": words})
        workspace.do(annotate, artifact=artifact.id, body=f"On {words}", anchor=anchor)
    file.write_text("# now with a head\n\nb = 2\n")
    workspace.do(add_version, artifact=artifact.id, file=file, changes="head")
    workspace.do(set_milestone_state, milestone=milestone.id, state="done", done_on="2026-03-01")
    portfolio = gather_portfolio(workspace)
    workspace.close()
    (found,) = portfolio.artifacts
    assert {note.text: note.place for note in found.notes} == {
        "On b = 2": Place(first_line=3, last_line=3),
        "On a = 1": None,
    }
    assert (found.kind, [each.number for each in found.versions], found.file_name) == ("code", [1, 2], "sums.py")
    assert portfolio.milestones[0].when == date(2026, 3, 1)
    assert portfolio.milestones[0].criteria == (
        Criterion(text="adds", met=True),
        Criterion(text="divides", met=False),
        Criterion(text="is read", met=True),
    )


def test_a_goal_brings_its_ladder_and_its_change(tmp_path: Path) -> None:
    workspace = make_workspace(tmp_path)
    workspace.do(add_goal, title="Ask")
    (goal,) = workspace.select(Goal)
    portfolio = gather_portfolio(workspace)
    workspace.close()
    (found,) = portfolio.goals
    assert [level for level, _ in found.levels] == [-2, -1, 0, 1, 2]
    assert (found.baseline, found.reached, found.change) == (goal.baseline, goal.level, 0)
    assert portfolio.change == 0


@pytest.mark.parametrize(
    ("anchor", "place"),
    [
        ({"type": "LineSelector", "start": 2, "end": 3}, Place(first_line=2, last_line=3)),
        ({"type": "LineSelector", "start": 3, "end": 1}, Place(first_line=3, last_line=3)),
        ({"type": "LineSelector", "start": -1, "end": 1}, None),
        ({"type": "TextQuoteSelector", "exact": "two\nthree"}, Place(first_line=2, last_line=3)),
        ({"type": "TextQuoteSelector", "exact": "gone"}, None),
        ({"type": "FragmentSelector", "value": "xywh=percent:10,20,5,5"}, Place(x=125, y=225)),
        ({"type": "FragmentSelector", "value": "page=2"}, Place(page=2)),
        ({"type": "FragmentSelector", "value": "page=3&xywh=percent:0,0,100,100"}, Place(page=3, x=500, y=500)),
        ({"type": "FragmentSelector", "value": "t=5"}, None),
        ({"type": "LineSelector", "start": None, "end": {}}, None),
        ([1], None),
        ("", None),
    ],
)
def test_places_are_read_from_selectors(anchor: object, place: Place | None) -> None:
    written = anchor if isinstance(anchor, str) else json.dumps(anchor)
    assert place_of(written, ["one", "two", "three"]) == place


def test_a_long_file_is_shown_around_its_notes() -> None:
    code = [f"line {number}" for number in range(1, 1001)]
    short = excerpt(code, [Place(first_line=500, last_line=510), Place(first_line=5000)], "py")
    assert (short.first_line, short.code.split("\n")[0]) == (492, "line 492")
    assert "line 518" in short.code
    assert "line 519" not in short.code
    assert len(excerpt(code, [], "py").code.split("\n")) == MOST_LINES
    assert excerpt(code[:50], [Place(first_line=40)], "py").code == "\n".join(code[:50])


@pytest.mark.parametrize(
    ("goals", "score"),
    [
        ([(1, 0), (1, 0), (1, 0)], 50),
        ([(1, 1)], 60),
        ([(1, 1)] * 3, 63.693),
        ([(1, -1)] * 3, 36.307),
        ([(1, 2)] * 3, 77.386),
        ([(3, 1), (1, 0), (2, -1)], 52.203),
    ],
)
def test_the_t_score_agrees_with_the_published_formula(goals: list[tuple[int, int]], score: float) -> None:
    assert t_score(goals) == pytest.approx(score, abs=0.001)


@pytest.mark.parametrize("goals", [[], [(0, 1)], [(1, 3)]])
def test_the_t_score_refuses_what_has_no_meaning(goals: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="goals need"):
        t_score(goals)
