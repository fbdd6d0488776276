"""Gather a portfolio from a workspace: the chosen milestones with what belongs to them, shared records only."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from mentordesk.documents import portfolio_data as printed
from mentordesk.documents.attainment import t_score
from mentordesk.documents.composition import PARTS, Part
from mentordesk.documents.gather_artifacts import gather_artifact, made_on
from mentordesk.errors import NotFound
from mentordesk.queries.authors import authors
from mentordesk.queries.goals import all_goals
from mentordesk.queries.pairings import pairing
from mentordesk.queries.people import people
from mentordesk.queries.ratings import competencies
from mentordesk.queries.reflections import responses
from mentordesk.queries.roadmap import competencies_of, evidence, roadmap
from mentordesk.queries.sessions import decisions, sessions_past
from mentordesk.records import Artifact, Goal, Milestone, Prompt, Record, Reflection, Response, Session
from mentordesk.records.goal import LEVELS
from mentordesk.records.rating import LEVELS as RATING_LEVELS
from mentordesk.workspace.conflicts import conflicts
from mentordesk.workspace.workspace import Workspace

MILESTONE_STATES: Mapping[str, printed.State] = {
    "planned": "planned",
    "active": "in_progress",
    "done": "done",
    "blocked": "blocked",
}
GOAL_STATES: Mapping[str, printed.State] = {"open": "in_progress", "reached": "done", "parked": "parked"}
ROLES: Mapping[str, printed.Role] = {"mentor": "mentor", "mentee": "mentee"}
MODELS = {"what": "What? So what? Now what?", "gibbs": "Gibbs", "review": "After-action review", "own": ""}

_CRITERION = re.compile(r"\s*(?:[-*+]|\d+[.)])?\s*(?:\[([ xX])\])?\s*(.*)")


def gather_portfolio(
    workspace: Workspace,
    milestone_ids: Sequence[str] | None = None,
    language: str = "",
    *,
    parts: Collection[Part] | None = None,
    paper: printed.Paper = "a4",
) -> printed.Portfolio:
    """Return what a portfolio of the chosen milestones says, in their order; None chooses all of them.

    With all of them comes everything that is shared; with some, what belongs to these. Private records are never read.

    Args:
        language: of the words that MentorDesk adds; by default the one of this laptop's owner.
        parts: what goes in; by default all that comes with the milestones.
    Raises:
        NotFound: a chosen milestone is not in this workspace.
    """
    chosen = None if milestone_ids is None else list(dict.fromkeys(milestone_ids))
    usual = set(PARTS) if chosen is None else set(PARTS) - {"rest", "sessions"}
    return replace(_Gathering(workspace, chosen, usual if parts is None else parts).portfolio(language), paper=paper)


class _Gathering:
    """One pass over the workspace, with who wrote what and what is not settled."""

    def __init__(self, workspace: Workspace, chosen: Sequence[str] | None, parts: Collection[Part]) -> None:
        self._workspace = workspace
        self._parts = parts
        self._everything = "rest" in parts
        road = roadmap(workspace)
        self._road = road
        known = {each.id: each for each in road.milestones}
        if missing := sorted(set(chosen or ()) - set(known)):
            raise NotFound(
                "There is no such milestone: {milestones}. Nothing was written.",
                "Look in the list of milestones again.",
                milestones=", ".join(missing),
                kind="milestones",
                id=missing[0],
            )
        self._milestones = list(known.values()) if chosen is None else [known[each] for each in chosen]
        self._unsettled = {(each.table, each.row) for each in conflicts(workspace) if not each.clean}
        self._people = {
            each.id: printed.Person(name=each.name, role=ROLES.get(each.role, "guest"), about=each.about)
            for each in people(workspace)
        }
        self._evidence = {each.id: evidence(workspace, each.id) for each in self._milestones}
        self._competencies = {each.id: competencies_of(workspace, each.id) for each in self._milestones}

    def portfolio(self, language: str) -> printed.Portfolio:
        """Put everything together."""
        workspace = self._workspace
        about = pairing(workspace)
        goals = self._goals() if "goals" in self._parts else []
        artifacts = self._artifacts() if "work" in self._parts else []
        held = [each for each in sessions_past(workspace) if each.state == "held"]
        mine = next((each for each in people(workspace) if each.id == workspace.me), None)
        weighted = [(max(1, goal.weight), goal) for goal in goals]
        change = None
        if goals:
            now = t_score([(weight, _level(goal.level)) for weight, goal in weighted])
            change = now - t_score([(weight, _level(goal.baseline)) for weight, goal in weighted])
        mentee_first = sorted(self._people.values(), key=lambda each: (each.role != "mentee", each.name))
        return printed.Portfolio(
            title=about.title or " & ".join(each.name for each in mentee_first),
            people=tuple(mentee_first),
            language=language or (mine.language if mine else "") or "en",
            begins=_day(about.began),
            ends=_day(about.ended) or max((_day(each.starts[:10]) or date.min for each in held), default=None),
            introduction=about.purpose,
            sessions_held=len(held) if "sessions" in self._parts else None,
            change=round(change, 1) if change is not None else None,
            scale=", ".join(f"{n} {name.lower()}" for n, name in enumerate(RATING_LEVELS, start=1)) + ".",
            stages=tuple(
                printed.Stage(id=stage.id, title=stage.title, summary=stage.expectations)
                for stage, _ in self._road.stages
            ),
            milestones=tuple(self._milestone(each) for each in self._milestones),
            goals=tuple(self._goal(each) for each in goals),
            artifacts=tuple(
                gather_artifact(workspace, each, self._person, self._is_unsettled, with_notes="notes" in self._parts)
                for each in artifacts
            ),
            reflections=self._reflections() if "reflections" in self._parts else (),
            sessions=tuple(self._session(each) for each in reversed(held)) if "sessions" in self._parts else (),
            decisions=self._decisions() if "decisions" in self._parts else (),
            ratings=self._ratings() if "competencies" in self._parts else (),
            abilities=self._abilities() if "abilities" in self._parts else (),
            has_roadmap="roadmap" in self._parts,
        )

    def _person(self, person_id: str) -> printed.Person:
        return self._people.get(person_id) or printed.Person(name="?", role="guest")

    def _is_unsettled(self, record: Record) -> bool:
        return (record.table, record.id) in self._unsettled

    def _goals(self) -> list[Goal]:
        wanted = {each.goal for each in self._milestones}
        return [each for each in all_goals(self._workspace) if self._everything or each.id in wanted]

    def _artifacts(self) -> list[Artifact]:
        """Return the artifacts in the order in which the milestones name them, then the others."""
        found = {each.id: each for milestone in self._milestones for each in self._evidence[milestone.id]}
        if self._everything:
            found |= {
                each.id: each for each in self._workspace.select(Artifact, order="title, id") if each.id not in found
            }
        return list(found.values())

    def _milestone(self, milestone: Milestone) -> printed.Milestone:
        done = milestone.state == "done"
        return printed.Milestone(
            id=milestone.id,
            title=milestone.title,
            stage=milestone.stage,
            state=MILESTONE_STATES.get(milestone.state, "planned"),
            when=_day(milestone.done_on if done and milestone.done_on else milestone.due),
            description=milestone.description,
            criteria=_criteria(milestone.criteria, done),
            competencies=tuple(each.title for each in self._competencies[milestone.id]),
            goals=(milestone.goal,) if milestone.goal else (),
            artifacts=tuple(each.id for each in self._evidence[milestone.id]),
            unsettled=self._is_unsettled(milestone),
        )

    def _goal(self, goal: Goal) -> printed.Goal:
        level, baseline = _level(goal.level), _level(goal.baseline)
        return printed.Goal(
            id=goal.id,
            title=goal.title,
            why=goal.why,
            state=GOAL_STATES.get(goal.state, "in_progress"),
            levels=tuple((each, goal.level_text(each)) for each in LEVELS),
            baseline=baseline,
            reached=level,
            change=t_score([(1, level)]) - t_score([(1, baseline)]),
            unsettled=self._is_unsettled(goal),
        )

    def _session(self, session: Session) -> printed.Session:
        return printed.Session(
            id=session.id,
            title=session.title,
            when=_day(session.starts[:10]),
            minutes=session.minutes,
            summary=session.summary,
            unsettled=self._is_unsettled(session),
        )

    def _abilities(self) -> tuple[printed.Ability, ...]:
        """Return each competency with the milestones reached that exercise it, then the milestones without any."""
        done = [each for each in self._milestones if each.state == "done"]
        order = {each.competency.id: each.competency.title for each in competencies(self._workspace)}
        found = []
        for key in (*order, ""):
            shown_by = [
                each
                for each in done
                if (key in {c.id for c in self._competencies[each.id]} if key else not self._competencies[each.id])
            ]
            if shown_by:
                work = {a.id: None for each in shown_by for a in self._evidence[each.id]}
                found.append(
                    printed.Ability(
                        title=order.get(key, ""),
                        milestones=tuple(each.id for each in shown_by),
                        artifacts=tuple(work) if "work" in self._parts else (),
                    )
                )
        return tuple(found)

    def _reflections(self) -> tuple[printed.Reflection, ...]:
        """Return what was shared of looking back on these milestones, their goals and their work."""
        milestones = {each.id for each in self._milestones}
        goals = {each.id for each in self._goals()}
        artifacts = {each.id for each in self._artifacts()}
        by, answered_by = authors(self._workspace, Reflection), authors(self._workspace, Response)
        questions = {each.id: each.question for each in self._workspace.select(Prompt)}
        found = []
        for each in self._workspace.select(Reflection, order="day, id"):
            belongs = each.milestone in milestones or each.goal in goals or each.artifact in artifacts
            if not (self._everything or belongs):
                continue
            steps = each.steps()
            notes = [
                printed.Note(
                    author=self._person(answered_by.get(answer.id, "")),
                    text=answer.body,
                    when=made_on(self._workspace, answer),
                    settled=None,
                )
                for answer in responses(self._workspace, each.id)
            ]
            found.append(
                printed.Reflection(
                    id=each.id,
                    title=each.title or questions.get(each.prompt, "") or MODELS.get(each.model, ""),
                    author=self._person(by.get(each.id, "")),
                    model=questions.get(each.prompt, "") if each.title else "",
                    when=_day(each.day),
                    steps=tuple(
                        printed.ReflectionStep(title=name if len(steps) > 1 else "", text=text) for name, text in steps
                    ),
                    notes=tuple(notes),
                    unsettled=self._is_unsettled(each),
                )
            )
        return tuple(found)

    def _decisions(self) -> tuple[printed.Decision, ...]:
        goals = {each.id for each in self._goals()}
        sessions = {each.id: each.title for each in self._workspace.select(Session)}
        found = sorted(decisions(self._workspace), key=lambda each: (each.day, each.id))
        return tuple(
            printed.Decision(
                id=each.id,
                title=each.title,
                text=each.why,
                when=_day(each.day),
                source=sessions.get(each.session, ""),
                unsettled=self._is_unsettled(each),
            )
            for each in found
            if self._everything or each.goal in goals
        )

    def _ratings(self) -> tuple[printed.Rating, ...]:
        wanted = {each.id for found in self._competencies.values() for each in found}
        found = []
        for each in competencies(self._workspace):
            latest = {self._person(person).role: rating for person, rating in each.latest.items()}
            if latest and (self._everything or each.competency.id in wanted):
                mentee, mentor = latest.get("mentee"), latest.get("mentor")
                days = [found_day for rating in latest.values() if (found_day := _day(rating.day))]
                found.append(
                    printed.Rating(
                        competency=each.competency.title,
                        mentee=mentee.level if mentee else None,
                        mentor=mentor.level if mentor else None,
                        when=max(days, default=None),
                        remark="\n\n".join(
                            rating.note for rating in (mentee, mentor) if rating and rating.note.strip()
                        ),
                    )
                )
        return tuple(found)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _level(level: int) -> int:
    """Return a level that the ladder has; what merging made of it is not for print to refuse."""
    return max(-2, min(2, level))


def _criteria(text: str, done: bool) -> tuple[printed.Criterion, ...]:
    """Read criteria, one a line; a line without a box is met when the milestone is done."""
    found = []
    for line in text.splitlines():
        if (match := _CRITERION.fullmatch(line)) and match[2].strip():
            words = re.sub(r"[*_`]{1,3}(\S.*?)[*_`]{1,3}", r"\1", match[2].strip())
            found.append(printed.Criterion(text=words, met=done if match[1] is None else match[1] != " "))
    return tuple(found)
