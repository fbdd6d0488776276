"""A long text is made findable beside the window, which is not held up by it."""

from __future__ import annotations

from typing import Any

from mentordesk.actions.goals import add_goal
from ui.laptops import until


def test_a_long_text_is_indexed_by_a_job(desks: Any) -> None:
    desk = desks.window.desk
    seen: list[bool] = []
    desk.do(add_goal, "long", why="words " * 20_000)
    until(lambda: seen.append(desk.is_settling) or not desk.workspace.search.behind(), "the index")
    assert any(seen)
