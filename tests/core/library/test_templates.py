"""What is shipped to begin with must fit the records it becomes."""

from __future__ import annotations

import pytest

from core.workspace.laptops import make_workspace
from mentordesk import resources
from mentordesk.actions import goals, reflections, sessions
from mentordesk.library.templates import agenda_templates, as_agenda, goal_templates, questions
from mentordesk.queries.sessions import agenda
from mentordesk.records import Goal, Prompt
from mentordesk.records.reflection import STEPS


def test_every_shipped_goal_has_all_five_levels_and_becomes_a_goal(tmp_path):
    with make_workspace(tmp_path) as workspace:
        for each in goal_templates():
            workspace.do(goals.add_goal, **each.values())
        found = workspace.select(Goal, order="position, id")
    assert [goal.title for goal in found] == [each.title for each in goal_templates()]
    assert all(goal.level_text(level).strip() for goal in found for level in range(-2, 3))
    assert not [problem for goal in found for problem in goal.problems()]


def test_every_shipped_question_can_be_asked_and_no_two_are_the_same(tmp_path):
    assert len({each.question for each in questions()}) == len(questions()) >= 12
    assert {each.model for each in questions()} <= set(STEPS)
    with make_workspace(tmp_path) as workspace:
        for each in questions():
            workspace.do(reflections.add_prompt, each.question, model=each.model)
        assert all(not prompt.problems() for prompt in workspace.select(Prompt))


def test_every_shipped_agenda_fills_a_usual_timebox_and_becomes_the_points_of_a_session(tmp_path):
    assert {each.key for each in agenda_templates()} >= {"first", "check-in", "grow", "woop", "review", "milestone"}
    with make_workspace(tmp_path) as workspace:
        for each in agenda_templates():
            assert each.minutes in (30, 45, 60)
            assert each.about.strip()
            made = workspace.do(
                sessions.plan_session, each.title, minutes=each.minutes, agenda=as_agenda(each.points)
            ).result
            points = agenda(workspace, made.id)
            assert [(point.title, point.minutes) for point in points] == [(p.title, p.minutes) for p in each.points]
            assert all(point.outcome.strip() and not point.problems() for point in points)


def test_a_language_has_its_own_file_or_takes_the_english_one(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PLACES", (tmp_path,))
    (tmp_path / "tried").mkdir()
    for name in ("words.toml", "words.fr.toml"):
        (tmp_path / "tried" / name).touch()
    assert resources.in_language("fr", "tried", "words.toml").name == "words.fr.toml"
    assert resources.in_language("de", "tried", "words.toml").name == "words.toml"
    with pytest.raises(FileNotFoundError, match="none"):
        resources.in_language("fr", "tried", "none.toml")


@pytest.mark.parametrize("language", ["en", "ar", "de", "es", "fr"])
def test_every_language_has_as_much_to_begin_with_as_english(language):
    assert [each.model for each in questions(language)] == [each.model for each in questions()]
    assert len(goal_templates(language)) == len(goal_templates())
    assert [(each.key, each.minutes) for each in agenda_templates(language)] == [
        (each.key, each.minutes) for each in agenda_templates()
    ]
