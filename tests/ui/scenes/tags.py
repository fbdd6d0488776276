"""Pictures of tags in the sample pair: on a goal, an artifact and a reflection, while one types, and what they find."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.records import Goal, Reflection
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.search.page import SearchPage
from ui.laptops import WindowLaptop, until
from ui.scenes.artifacts import artifact, calm, page_of


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk through the pages that have a tag box."""
    goal = next(each for each in laptop.workspace.select(Goal) if each.title.startswith("Write the failing"))
    laptop.window.go("goals", goal.id)
    page = laptop.window.page
    assert isinstance(page, GoalsPage)
    yield "tags-goal", calm(laptop)
    tags = page.detail.tags
    tags.field.setFocus()
    QTest.keyClicks(tags.field, "n")
    QTest.keyClick(tags.field, Qt.Key.Key_Down)
    QApplication.processEvents()
    yield "tags-proposals", laptop.window
    tags.start_over()
    tags.field.setText("a word that is longer than any tag should be")
    tags.seal()
    yield "tags-wrong", laptop.window
    tags.start_over()
    reader = page_of(laptop, artifact(laptop, "Tests of the rota")).reader
    reader.panel.show_side("about")
    yield "tags-artifact", calm(laptop)
    reflection = next(each for each in laptop.workspace.select(Reflection) if each.title == "On his hand")
    laptop.window.go("reflections", reflection.id)
    yield "tags-reflection", calm(laptop)
    laptop.window.go("search", "#night board")
    found = laptop.window.page
    assert isinstance(found, SearchPage)
    until(lambda: found.results.current is not None)
    yield "tags-found", calm(laptop)
