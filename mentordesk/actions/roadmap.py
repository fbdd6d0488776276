"""The roadmap: stages, milestones, what must come before what, and what shows that a milestone is reached."""

from __future__ import annotations

import json
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from typing import Any

from mentordesk.actions import placing, writing
from mentordesk.errors import Refused
from mentordesk.layout.layers import untangled
from mentordesk.queries import roadmap as queries
from mentordesk.records import (
    Artifact,
    Competency,
    Evidence,
    Milestone,
    MilestoneCompetency,
    Prerequisite,
    Stage,
    member_id,
)
from mentordesk.workspace.change import Change

# --- stages -----------------------------------------------------------------------------------------------------


def add_stage(change: Change, title: str, expectations: str = "") -> Stage:
    """Add a stage at the end of the roadmap."""
    position = placing.at_end(change, Stage)
    return writing.add(change, Stage(title=title, expectations=expectations, position=position))


def edit_stage(change: Change, stage: str, title: str | None = None, expectations: str | None = None) -> Stage:
    """Change what is given of a stage."""
    return writing.edit(change, Stage, stage, title=title, expectations=expectations)


def move_stage(change: Change, stage: str, before: str = "", after: str = "") -> Stage:
    """Put a stage before or after another one; with neither, at the end."""
    return placing.move(change, change.get(Stage, stage), placing.siblings(change, Stage), before, after)


def delete_stage(change: Change, stage: str) -> None:
    """Delete a stage with its milestones."""
    change.delete(change.get(Stage, stage))


# --- milestones -------------------------------------------------------------------------------------------------


def add_milestone(
    change: Change,
    stage: str,
    title: str,
    description: str = "",
    criteria: str = "",
    goal: str = "",
    due: str = "",
) -> Milestone:
    """Add a milestone at the end of a stage."""
    milestone = Milestone(
        stage=stage,
        title=title,
        description=description,
        criteria=criteria,
        goal=goal,
        due=due,
        position=placing.at_end(change, Milestone, "stage", stage),
    )
    return writing.add(change, milestone)


def edit_milestone(
    change: Change,
    milestone: str,
    title: str | None = None,
    description: str | None = None,
    criteria: str | None = None,
    goal: str | None = None,
    due: str | None = None,
    done_on: str | None = None,
) -> Milestone:
    """Change what is given of a milestone."""
    return writing.edit(
        change,
        Milestone,
        milestone,
        title=title,
        description=description,
        criteria=criteria,
        goal=goal,
        due=due,
        done_on=done_on,
    )


def move_milestone(change: Change, milestone: str, stage: str = "", before: str = "", after: str = "") -> Milestone:
    """Put a milestone before or after another one, in its own stage or another; with neither, at the end of it."""
    found = change.get(Milestone, milestone)
    if not stage and (before or after):
        stage = change.get(Milestone, before or after).stage
    moved = writing.checked(change, replace(found, stage=stage or found.stage), {"stage"})
    among = placing.siblings(change, Milestone, "stage", moved.stage)
    return placing.move(change, moved, among, before, after)


def set_milestone_state(change: Change, milestone: str, state: str, done_on: str = "") -> Milestone:
    """Call a milestone planned, active, blocked or done; done sets the day, today unless another is given."""
    day = (done_on or writing.today(change)) if state == "done" else ""
    return writing.edit(change, Milestone, milestone, state=state, done_on=day)


def delete_milestone(change: Change, milestone: str) -> None:
    """Delete a milestone with its links; artifacts and goals stay."""
    found = change.get(Milestone, milestone)
    for link in change.workspace.select(Prerequisite, "needs = ?", [found.id]):
        change.delete(link)
    change.delete(found)


# --- what belongs to a milestone --------------------------------------------------------------------------------


def add_prerequisite(change: Change, milestone: str, needs: str) -> Prerequisite:
    """Say that one milestone needs another one first."""
    link = Prerequisite(id=member_id("prerequisites", milestone, needs), milestone=milestone, needs=needs)
    link = writing.checked(change, link, {"milestone", "needs"})
    if milestone == needs:
        raise Refused("A milestone cannot need itself. Nothing was changed.", "Choose another one.")
    if milestone in _all_needed(change, needs):
        raise Refused(
            "These two milestones would wait for each other. Nothing was changed.",
            "Remove the link the other way round first.",
            milestone=milestone,
            needs=needs,
        )
    return change.put(link)


def remove_prerequisite(change: Change, milestone: str, needs: str) -> None:
    """Say that one milestone does not need another one first after all."""
    change.delete(change.get(Prerequisite, member_id("prerequisites", milestone, needs)))


def _all_needed(change: Change, milestone: str) -> set[str]:
    """Return everything that must come before a milestone, by any number of links."""
    needed: dict[str, list[str]] = {}
    for link in change.workspace.select(Prerequisite):
        needed.setdefault(link.milestone, []).append(link.needs)
    found: set[str] = set()
    queue = [milestone]
    while queue:
        for each in needed.get(queue.pop(), []):
            if each not in found:
                found.add(each)
                queue.append(each)
    return found


def add_evidence(change: Change, milestone: str, artifact: str) -> Evidence:
    """Say that an artifact shows a milestone."""
    change.get(Artifact, artifact)
    return writing.add(
        change, Evidence(id=member_id("evidence", milestone, artifact), milestone=milestone, artifact=artifact)
    )


def remove_evidence(change: Change, milestone: str, artifact: str) -> None:
    """Take an artifact off a milestone; the artifact stays."""
    change.delete(change.get(Evidence, member_id("evidence", milestone, artifact)))


def link_competency(change: Change, milestone: str, competency: str) -> MilestoneCompetency:
    """Say that a milestone exercises a competency."""
    change.get(Competency, competency)
    link_id = member_id("milestone_competencies", milestone, competency)
    return writing.add(change, MilestoneCompetency(id=link_id, milestone=milestone, competency=competency))


def unlink_competency(change: Change, milestone: str, competency: str) -> None:
    """Take a competency off a milestone; the competency stays."""
    change.delete(change.get(MilestoneCompetency, member_id("milestone_competencies", milestone, competency)))


# --- several at once ----------------------------------------------------------------------------------------------


def add_outline(change: Change, outline: str) -> list[Stage]:
    """Add stages with their milestones and links in one go, behind what is there.

    Args:
        outline: JSON such as [{"title": "Start", "expectations": "", "milestones": [{"title": "One", "key": "one"},
            {"title": "Two", "criteria": "", "due": "2026-12-24", "needs": ["one"]}]}].
    Raises:
        Refused: it is not written like that, or links run in a circle; nothing was added.
    """
    ids: dict[str, str] = {}
    needs: dict[str, list[str]] = {}
    stages = []
    place = placing.at_end(change, Stage)
    for given in _outlined(outline):
        title, expectations = _word(given, "title"), _word(given, "expectations")
        stages.append(writing.add(change, Stage(title=title, expectations=expectations, position=place)))
        place = placing.between(place, "")
        below = ""
        for each in _listed(given, "milestones"):
            below = placing.between(below, "")
            values = {name: _word(each, name) for name in ("title", "description", "criteria", "goal", "due")}
            milestone = writing.add(change, Milestone(stage=stages[-1].id, position=below, **values))
            ids[_word(each, "key") or milestone.title] = milestone.id
            needs[milestone.id] = _words(each, "needs")
    _link(change, ids, needs)
    return stages


def _link(change: Change, ids: dict[str, str], needs: dict[str, list[str]]) -> None:
    """Draw the links of an outline; they are not in the workspace yet, so circles are looked for here."""
    for needed in (key for keys in needs.values() for key in keys):
        if needed not in ids:
            raise Refused(
                "“{needed}” is not in the outline. Nothing was changed.",
                "Name a milestone that is in it.",
                needed=needed,
            )
    links = {milestone: {ids[key] for key in keys} for milestone, keys in needs.items()}
    try:
        TopologicalSorter(links).prepare()
    except CycleError as error:
        raise Refused(
            "Milestones of the outline would wait for each other. Nothing was changed.", "Leave out one of the links."
        ) from error
    for milestone, needed_ids in links.items():
        for each in sorted(needed_ids):
            link = member_id("prerequisites", milestone, each)
            change.put(Prerequisite(id=link, milestone=milestone, needs=each))


def untangle(change: Change) -> list[Milestone]:
    """Put the milestones of each stage in an order in which fewer links cross; return those that moved."""
    found = queries.roadmap(change.workspace)
    before = [(stage.id, [each.id for each in milestones]) for stage, milestones in found.stages]
    links = [(each.needs, each.milestone) for each in found.kept]
    moved = []
    for (_, were), (_, ids) in zip(before, untangled(before, links), strict=True):
        if were == ids:
            continue
        places = sorted(change.get(Milestone, each).position for each in ids)
        for milestone_id, position in zip(ids, _distinct(places), strict=True):
            milestone = change.get(Milestone, milestone_id)
            if milestone.position != position:
                moved.append(change.put(replace(milestone, position=position)))
    return moved


def _distinct(positions: list[str]) -> list[str]:
    """Return the positions as they are, or new ones where two are alike."""
    if len(set(positions)) == len(positions):
        return positions
    found = [""]
    for _ in positions:
        found.append(placing.between(found[-1], ""))
    return found[1:]


def _outlined(outline: str) -> list[dict[str, object]]:
    try:
        found = json.loads(outline)
    except (ValueError, RecursionError):
        found = None
    return _listed({"stages": found}, "stages")


def _listed(given: dict[str, object], name: str) -> list[dict[str, Any]]:
    found = given.get(name, [])
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise Refused("The outline is not a list of stages. Nothing was changed.", "Write it as its help shows.")
    return found


def _words(given: dict[str, Any], name: str) -> list[str]:
    found = given.get(name, [])
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]


def _word(given: dict[str, Any], name: str) -> str:
    return str(given.get(name, ""))
