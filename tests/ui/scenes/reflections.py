"""Reflections in the sample pair: read, begun, shared, answered."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from mentordesk.queries import reflections as queries
from mentordesk_ui.pages.reflections.page import ReflectionsPage
from ui.laptops import WindowLaptop, press


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk through the page as the mentee."""
    window, workspace = laptop.window, laptop.workspace
    window.go("reflections")
    page = window.page
    assert isinstance(page, ReflectionsPage)
    yield "reflections-list", window
    entries = queries.reflections(workspace)
    own = [each for each in entries if each.author == workspace.me]
    private = [each for each in own if each.is_private]
    if private:
        page.open_at(private[0].reflection.id)
        yield "reflections-private", window
        press(page.detail.sharing.share)
        yield "reflections-sharing", window
        press(page.detail.sharing.not_now)
    answered = [each for each in own if queries.responses(workspace, each.reflection.id)]
    if answered:
        page.open_at(answered[0].reflection.id)
        yield "reflections-answered", window
    theirs = [each for each in entries if each.author != workspace.me]
    if theirs:
        page.open_at(theirs[0].reflection.id)
        yield "reflections-theirs", window
    page.start_new()
    yield "reflections-beginning", window
    page.entry.begun.emit("What surprised you this week?", "what")
    yield "reflections-begun", window
