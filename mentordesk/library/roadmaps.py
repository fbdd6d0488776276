"""Shipped roadmaps to start from, read from resources/templates/roadmaps.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from mentordesk.resources import in_language


@dataclass(frozen=True, slots=True)
class RoadmapTemplate:
    """A way somebody could go: its title, whom it suits, and its stages as roadmap.add_outline takes them."""

    title: str
    about: str
    stages: tuple[dict[str, Any], ...]

    def outline(self) -> list[dict[str, Any]]:
        """Return what the action roadmap.add_outline takes, before it is written as JSON."""
        return list(self.stages)

    @property
    def milestones(self) -> int:
        """How many milestones it has."""
        return sum(len(each["milestones"]) for each in self.stages)


@cache
def roadmap_templates(language: str = "en") -> tuple[RoadmapTemplate, ...]:
    """Return the shipped roadmaps; English where a language has none."""
    found = tomllib.loads(in_language(language, "templates", "roadmaps.toml").read_text("utf-8"))
    return tuple(
        RoadmapTemplate(
            each["title"],
            each["about"],
            tuple(
                {
                    "title": stage["title"],
                    "expectations": stage["expectations"],
                    "milestones": [dict(milestone) for milestone in stage["milestone"]],
                }
                for stage in each["stage"]
            ),
        )
        for each in found["roadmap"]
    )
