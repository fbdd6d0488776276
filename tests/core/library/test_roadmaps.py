"""The shipped roadmaps hold together: links stay inside a roadmap, and nothing waits for itself."""

from __future__ import annotations

import json
from pathlib import Path

from exchange.pair import copy_pair
from mentordesk.actions.roadmap import add_outline
from mentordesk.library.roadmaps import roadmap_templates
from mentordesk.queries.roadmap import roadmap


def test_every_shipped_roadmap_can_be_added_as_it_is(tmp_path: Path) -> None:
    pair = copy_pair(tmp_path)
    workspace = pair.mentor.workspace
    for template in roadmap_templates():
        workspace.do(add_outline, json.dumps(template.outline()))
    found = roadmap(workspace)
    assert [stage.title for stage, _ in found.stages] == [
        stage["title"] for template in roadmap_templates() for stage in template.stages
    ]
    assert [each.title for each in found.milestones] == [
        milestone["title"]
        for template in roadmap_templates()
        for stage in template.stages
        for milestone in stage["milestones"]
    ]
    assert found.set_aside == []
    assert len(found.kept) == sum(
        len(milestone.get("needs", ()))
        for template in roadmap_templates()
        for stage in template.stages
        for milestone in stage["milestones"]
    )
    assert all(each.criteria and each.description for each in found.milestones)
    pair.mentor.workspace.close()
    pair.mentee.workspace.close()
