"""A goal whose field is checked against a dictionary of a few words."""

from __future__ import annotations

from pathlib import Path

import pytest

from dictionaries import TAG, has_enchant, write_dictionary
from mentordesk.actions import goals
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.pages.goals.page import GoalsPage

collect_ignore = [] if has_enchant() else [str(each) for each in Path(__file__).parent.glob("test_*.py")]


@pytest.fixture
def goal(fresh) -> str:
    return fresh.desk.do(goals.add_goal, "Write tests first").result.id


@pytest.fixture
def field(fresh, goal) -> MarkdownArea:
    """The field for why a goal matters, with the keyboard in it."""
    write_dictionary()
    fresh.desk.preferences.spelling = True
    fresh.desk.preferences.spelling_languages = [TAG]
    editor = fresh.page_at(GoalsPage, "goals", goal).detail.why.editor
    editor.setFocus()
    fresh.settle()
    return editor
