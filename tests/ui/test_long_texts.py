"""A long text is made findable beside the window, which is not held up by it."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from mentordesk.actions.goals import add_goal
from mentordesk.workspace import fulltext
from ui.laptops import until


@pytest.mark.parametrize(("words", "thread"), [(20_000, "a job"), (20, "the window")])
def test_a_long_text_is_indexed_by_a_job_and_a_short_one_by_the_window(
    desks: Any, monkeypatch: pytest.MonkeyPatch, words: int, thread: str
) -> None:
    desk = desks.window.desk
    until(lambda: not desk.is_settling and not desk.workspace.search.behind(), "nothing left to index")
    by: list[str] = []
    put = fulltext.put

    def put_and_tell(*given: Any) -> None:
        by.append("the window" if threading.current_thread() is threading.main_thread() else "a job")
        put(*given)

    monkeypatch.setattr(fulltext, "put", put_and_tell)
    desk.do(add_goal, "long", why="words " * words)
    until(lambda: not desk.workspace.search.behind(), "the index")
    assert by == [thread]
    assert desk.workspace.search.find("words")
