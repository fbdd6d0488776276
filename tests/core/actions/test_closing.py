"""A session is closed, and the next one planned, as one change that one undo takes back."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from core.workspace.laptops import make_workspace
from mentordesk.actions import sessions
from mentordesk.errors import NotFound, Refused
from mentordesk.queries.sessions import agenda
from mentordesk.records import AgendaItem, Session
from mentordesk.workspace import undo
from mentordesk.workspace.workspace import Workspace

POINTS = [
    {"title": "Hello", "minutes": 5},
    {"title": "Stuck?", "outcome": "A step", "lead": "mentee"},
    {"title": "Thanks"},
]


@pytest.fixture
def workspace(tmp_path) -> Iterator[Workspace]:
    with make_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def session(workspace) -> Session:
    """A session with one point done, one parked and one open."""
    made = workspace.do(
        sessions.plan_session, "April", "2026-04-09T18:30", "Europe/Prague", 45, "Café", agenda=json.dumps(POINTS)
    ).result
    hello, stuck, _ = agenda(workspace, made.id)
    workspace.do(sessions.tick_agenda_item, hello.id)
    workspace.do(sessions.park_agenda_item, stuck.id)
    return made


def titles(workspace: Workspace, session: str) -> list[str]:
    return [each.title for each in agenda(workspace, session)]


def test_what_was_parked_or_not_talked_about_goes_to_the_next_session_in_order(workspace, session):
    following = workspace.do(
        sessions.close_session, session.id, "We met.", next_title="May", next_starts="2026-05-07T18:30"
    ).result
    assert (following.title, following.minutes, following.place, following.zone) == ("May", 45, "Café", "Europe/Prague")
    assert [(each.title, each.outcome, each.lead, each.state) for each in agenda(workspace, following.id)] == [
        ("Stuck?", "A step", "mentee", "open"),
        ("Thanks", "", "both", "open"),
    ]
    held = workspace.get(Session, session.id)
    assert (held.state, held.summary) == ("held", "We met.")
    assert [each.state for each in agenda(workspace, session.id)] == ["done", "parked", "parked"]


def test_only_the_points_named_go_on(workspace, session):
    thanks = agenda(workspace, session.id)[2]
    following = workspace.do(sessions.close_session, session.id, next_title="May", carry=json.dumps([thanks.id])).result
    assert titles(workspace, following.id) == ["Thanks"]
    other = workspace.do(sessions.close_session, session.id, next_title="June", carry="[]").result
    assert titles(workspace, other.id) == []


def test_a_session_that_is_planned_already_takes_the_points_behind_its_own(workspace, session):
    may = workspace.do(sessions.plan_session, "May", "2026-05-07T18:30", agenda='[{"title": "News"}]').result
    assert workspace.do(sessions.close_session, session.id, next_session=may.id).result == may
    assert titles(workspace, may.id) == ["News", "Stuck?", "Thanks"]
    assert len(workspace.select(Session)) == 2


def test_it_is_one_change_and_undo_takes_all_of_it_back(workspace, session):
    before = workspace.log.last()
    closed = workspace.do(sessions.close_session, session.id, "We met.", next_title="May")
    assert workspace.log.last() == before + 1
    undo.undo(workspace, closed.change)
    assert [each.title for each in workspace.select(Session)] == ["April"]
    assert (workspace.get(Session, session.id).state, workspace.get(Session, session.id).summary) == ("planned", "")
    assert sorted(each.state for each in workspace.select(AgendaItem)) == ["done", "open", "parked"]


def test_a_session_may_be_the_last_one_and_a_summary_written_before_stays(workspace, session):
    workspace.do(sessions.edit_session, session.id, summary="Written by hand")
    assert workspace.do(sessions.close_session, session.id).result.id == session.id
    assert workspace.get(Session, session.id).summary == "Written by hand"
    assert len(workspace.select(Session)) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"next_title": "May", "next_starts": "soon"},
        {"next_title": "May", "next_minutes": 9000},
        {"next_title": "May", "carry": "all"},
        {"carry": '{"a": 1}'},
        {"next_title": "May", "next_session": "other"},
        {"next_session": "nowhere"},
    ],
)
def test_nonsense_is_refused_and_the_session_is_not_half_closed(workspace, session, wrong):
    with pytest.raises((Refused, NotFound)):
        workspace.do(sessions.close_session, session.id, **wrong)
    assert workspace.get(Session, session.id).state == "planned"
    assert len(workspace.select(Session)) == 1


@pytest.mark.parametrize(
    "agenda_text",
    ["nonsense", "{}", "[1]", '[{"title": ""}]', '[{"title": "A", "minutes": "10"}]', '[{"title": "A", "lead": "me"}]',
     '[{"title": "A", "minutes": 0}]', '[{"title": "A", "state": "done"}]', '[{"title": 1}]', "[" * 5000],
)  # fmt: skip
def test_an_agenda_that_is_none_is_refused_and_no_session_is_left_behind(workspace, agenda_text):
    with pytest.raises(Refused):
        workspace.do(sessions.plan_session, "April", agenda=agenda_text)
    assert workspace.select(Session) == workspace.select(AgendaItem) == []


def test_an_agenda_is_extended_at_its_end_and_a_thought_is_parked(workspace, session):
    workspace.do(sessions.extend_agenda, session.id, '[{"title": "News", "minutes": 5}]')
    parked = workspace.do(sessions.add_agenda_item, session.id, "Music", parked=True).result
    assert titles(workspace, session.id) == ["Hello", "Stuck?", "Thanks", "News", "Music"]
    assert parked.state == "parked"
    with pytest.raises(NotFound):
        workspace.do(sessions.extend_agenda, "nowhere", "[]")
