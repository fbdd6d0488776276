"""The roadmap: stages with their milestones, and the links between these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentordesk.merge.edges import Edge, break_cycles
from mentordesk.merge.registers import Key
from mentordesk.records import Artifact, Competency, Evidence, Milestone, MilestoneCompetency, Prerequisite, Stage
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Roadmap:
    """Everything on the roadmap.

    Attributes:
        stages: each stage with its milestones, both in order.
        stray: milestones whose stage is not here.
        kept: links that hold.
        set_aside: links that would close a circle with others made apart; shown, and decided by deleting one.
    """

    stages: Sequence[tuple[Stage, Sequence[Milestone]]]
    stray: Sequence[Milestone]
    kept: Sequence[Prerequisite]
    set_aside: Sequence[Prerequisite]

    @property
    def milestones(self) -> list[Milestone]:
        """Return every milestone in order, stray ones last."""
        return [each for _, found in self.stages for each in found] + list(self.stray)


def stages(workspace: Workspace) -> list[Stage]:
    """Return the stages in order."""
    return workspace.select(Stage, order="position, id")


def milestones(workspace: Workspace, stage: str = "") -> list[Milestone]:
    """Return the milestones of a stage, or all, in order."""
    if stage:
        return workspace.select(Milestone, "stage = ?", [stage], order="position, id")
    return roadmap(workspace).milestones


def milestone(workspace: Workspace, milestone_id: str) -> Milestone:
    """Return one milestone.

    Raises:
        NotFound: there is none.
    """
    return workspace.get(Milestone, milestone_id)


def roadmap(workspace: Workspace) -> Roadmap:
    """Return the whole roadmap."""
    found = stages(workspace)
    by_stage: dict[str, list[Milestone]] = {each.id: [] for each in found}
    stray: list[Milestone] = []
    for each in workspace.select(Milestone, order="position, id"):
        by_stage.get(each.stage, stray).append(each)
    kept, set_aside = prerequisites(workspace)
    return Roadmap([(each, by_stage[each.id]) for each in found], stray, kept, set_aside)


def prerequisites(workspace: Workspace) -> tuple[list[Prerequisite], list[Prerequisite]]:
    """Return the links that hold and those set aside because they would close a circle."""
    live = {row[0] for row in workspace.rows("SELECT id FROM milestones WHERE deleted = 0")}
    keys = _keys(workspace)
    links = {
        Edge(each.milestone, each.needs, keys.get(each.id, (0, each.id))): each
        for each in workspace.select(Prerequisite)
        if each.milestone in live and each.needs in live
    }
    kept, aside = break_cycles(links)
    return [links[each] for each in kept], [links[each] for each in aside]


def _keys(workspace: Workspace) -> Mapping[str, Key]:
    """Return (depth, id) of the change that made or last restored each link."""
    found = workspace.rows(
        "SELECT t.row, MAX(printf('%020d', c.depth) || lower(hex(c.id))) FROM touch t JOIN change c ON c.n = t.n"
        " WHERE t.tbl = 'prerequisites' GROUP BY t.row"
    )
    return {row[0]: (int(row[1][:20]), row[1][20:]) for row in found}


def needs(workspace: Workspace, milestone_id: str) -> list[Milestone]:
    """Return the milestones that must come before one."""
    kept, _ = prerequisites(workspace)
    return [workspace.get(Milestone, each.needs) for each in kept if each.milestone == milestone_id]


def evidence(workspace: Workspace, milestone_id: str) -> list[Artifact]:
    """Return the artifacts that show a milestone."""
    where = f"id IN (SELECT artifact FROM {Evidence.table} WHERE milestone = ? AND deleted = 0)"
    return workspace.select(Artifact, where, [milestone_id], order="title, id")


def competencies_of(workspace: Workspace, milestone_id: str) -> list[Competency]:
    """Return the competencies that a milestone exercises."""
    where = f"id IN (SELECT competency FROM {MilestoneCompetency.table} WHERE milestone = ? AND deleted = 0)"
    return workspace.select(Competency, where, [milestone_id], order="position, id")


_AHEAD = """
WITH next AS (
    SELECT s.position AS stage_position, (
        SELECT id FROM milestones
        WHERE state = ?1 AND stage = s.id AND deleted = 0 ORDER BY position, id LIMIT 1) AS id
    FROM stages s WHERE s.deleted = 0)
SELECT m.* FROM next JOIN milestones m ON m.id = next.id ORDER BY stage_position, m.position, m.id LIMIT 1"""
# the first of every stage by its index, however many milestones there are


def milestone_ahead(workspace: Workspace) -> Milestone | None:
    """Return the milestone that comes next: the first active one, or else the first planned or blocked one."""
    for state in ("active", "planned", "blocked"):
        if found := workspace.rows(_AHEAD, (state,)):
            return Milestone.from_row(dict(found[0]))
        for stage in ("stage = ''", "TRUE"):  # without a stage; then of a stage that is not there
            if left := workspace.select(Milestone, f"state = ? AND {stage}", [state], order="position, id", limit=1):
                return left[0]
    return None


def evidence_counts(workspace: Workspace) -> dict[str, int]:
    """Return how many artifacts show each milestone; those without any are left out."""
    found = workspace.rows(
        "SELECT e.milestone, COUNT(*) FROM evidence e JOIN artifacts a ON a.id = e.artifact AND a.deleted = 0"
        " WHERE e.deleted = 0 GROUP BY e.milestone"
    )
    return {str(row[0]): int(row[1]) for row in found}
