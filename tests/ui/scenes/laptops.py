"""Laptops on the page of the pair: every state, one opened, a question, one more added; the second joins."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from exchange.pair import MemoryKeys
from mentordesk.actions.laptops import name_laptop, remove
from mentordesk.bundles import joining, receive, send
from mentordesk.workspace import laptops
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.welcome.accept_walk import AcceptWalk, Invited
from ui.laptops import WindowLaptop, until


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Give the sample's mentee more laptops, and look at them."""
    window, desk = laptop.window, laptop.desk
    desk.is_sample = False
    workspace = laptop.workspace
    desk.do(name_laptop, "Laptop at home")
    with tempfile.TemporaryDirectory() as temp:
        for name in ("Laptop at work", "Old tablet with a broken hinge", "Stolen on the train"):
            file = Path(temp) / f"{name}.mentordesk"
            code = joining.invite_laptop(workspace, desk.laptop, file, name)
            begun = joining.join(file, code, Path(temp) / name, MemoryKeys())
            made = send.make(begun.workspace, begun.laptop, Path(temp))
            for path in made.paths:
                receive.receive(workspace, desk.laptop, path)
            begun.workspace.close()
        joining.invite_laptop(workspace, desk.laptop, Path(temp) / "open.mentordesk", "Borrowed from the school")
    named = {row[1]: row[0] for row in workspace.rows("SELECT id, name FROM laptop_names")}
    desk.do(remove, named["Stolen on the train"], "lost")
    window.go("pair", "laptops")
    page = window.page
    assert isinstance(page, PairPage)
    _settle()
    yield "laptops-list", window
    page.laptops.open_laptop(named["Laptop at work"])
    _settle()
    yield "laptops-one", window
    page.laptops.panel.lost.click()
    _settle()
    yield "laptops-lost", window
    page.laptops.begin_adding()
    _settle()
    yield "laptops-add", window
    page.laptops.adding.name.setText("Laptop in the library")
    page.laptops.adding.make()
    until(lambda: page.laptops.adding.code, "the invitation")
    _settle()
    yield "laptops-words", window
    workspace.set_meta("went_on", '{"reason": "restored"}')
    walk = AcceptWalk(laptop.program.preferences, page.laptops.adding.file)
    walk._opened(Invited("Tomáš Novák", "Léa Martin", True, "Laptop in the library"))
    walk.resize(window.size())
    yield "laptops-join", walk
    assert laptops.known(workspace)


def _settle() -> None:
    for _ in range(12):
        QApplication.processEvents()
