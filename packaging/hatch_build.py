"""Puts resources/ into the wheel; an editable install reads them where they lie."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """Carry `resources/` as `mentordesk/_resources`, the first place that `mentordesk.resources` looks in."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            build_data["force_include"][str(Path(self.root) / "resources")] = "mentordesk/_resources"
