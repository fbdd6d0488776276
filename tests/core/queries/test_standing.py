"""What Today tells of the last fortnight and of the first steps, asked of a real pair."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from exchange.pair import Pair, copy_pair
from mentordesk.actions import goals, reflections, roadmap, sessions
from mentordesk.queries.first_steps import HINT, first_steps
from mentordesk.queries.fortnight import SPAN, lately, standing
from mentordesk.records import AgendaItem, Goal
from mentordesk.workspace.put_away import put_away


@pytest.fixture
def pair(tmp_path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def test_what_each_made_within_a_fortnight_is_counted_for_the_one_who_made_it(pair):
    mentor, mentee = pair.mentor.workspace, pair.mentee.workspace
    now = mentor.clock()
    mentor.clock = lambda: now - int(SPAN.total_seconds() * 1000) - 60_000
    mentor.do(goals.add_goal, "Long ago")
    mentor.clock = lambda: now
    stage = mentor.do(roadmap.add_stage, "Start").result
    done = mentor.do(roadmap.add_milestone, stage.id, "One").result
    mentor.do(roadmap.add_milestone, stage.id, "Two")
    mentor.do(roadmap.set_milestone_state, done.id, "done")
    mentee.do(reflections.write_reflection, "Shared", private=False)
    mentee.do(reflections.write_reflection, "Only mine")
    pair.exchange()
    found = standing(mentor)
    assert found.milestones == (1, 2)
    assert found.made[mentor.me] == {"milestones": 2, "goals": 1}
    assert found.made[mentee.me]["reflections"] == 1, "a private one is known to its writer alone"
    assert standing(mentee).made[mentee.me]["reflections"] == 2


def test_sessions_that_were_called_off_count_neither_as_held_nor_as_planned(pair):
    mentor = pair.mentor.workspace
    made = [mentor.do(sessions.plan_session, f"Session {n}").result for n in range(3)]
    mentor.do(sessions.hold_session, made[0].id)
    mentor.do(sessions.cancel_session, made[1].id)
    assert standing(mentor).sessions == (1, 2)


def test_lately_names_each_record_once_with_what_was_done_last_and_by_whom(pair):
    mentor, mentee = pair.mentor.workspace, pair.mentee.workspace
    goal = mentor.select(Goal, "title = 'Read papers'")[0]
    mentor.do(goals.edit_goal, goal.id, why="Once")
    mentor.do(goals.edit_goal, goal.id, why="Twice")
    mentee.do(goals.add_goal, "From Léa")
    pair.exchange()
    found = [(each.title, each.kind, each.author) for each in lately(mentor, 5)]
    assert found.count(("Read papers", "changed", mentor.me)) == 1
    assert ("From Léa", "new", mentee.me) in found
    assert len(lately(mentor, 1)) == 1


def test_first_steps_are_done_by_what_was_ever_made(pair):
    mentor, mentee = pair.mentor.workspace, pair.mentee.workspace
    assert (first_steps(mentor).is_inviting, first_steps(mentee).is_inviting) == (True, False)
    assert (first_steps(mentor).joined, first_steps(mentee).joined) == (True, True)
    session = mentor.do(sessions.plan_session, "One").result
    mentor.do(sessions.delete_session, session.id)
    assert first_steps(mentor).session
    assert (first_steps(mentor).done, first_steps(mentor).is_over) == (3, False)
    put_away(mentor, HINT)
    assert first_steps(mentor).is_over
    pair.exchange()
    assert not first_steps(mentee).put_away


def test_a_session_planned_from_goals_has_one_point_for_each_open_goal_in_their_order(pair):
    mentor = pair.mentor.workspace
    first, second = mentor.select(Goal, order="position, id")
    mentor.do(goals.move_goal, second.id, before=first.id)
    mentor.do(goals.park_goal, mentor.do(goals.add_goal, "Not now").result.id)
    mentor.do(goals.add_goal, "Last")
    session = mentor.do(sessions.plan_from_goals, "Session 1", "2026-12-01T18:00").result
    points = mentor.select(AgendaItem, order="position, id")
    assert [each.title for each in points] == [second.title, first.title, "Last"]
    assert {each.session for each in points} == {session.id}
    assert replace(session, id="") == replace(mentor.get(type(session), session.id), id="")
