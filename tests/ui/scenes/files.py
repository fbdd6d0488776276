"""Pictures of files that are not here, in the sample pair: each state in the reader, after an import, and on Send."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mentordesk.queries.files import COMING, LEFT_OUT, NOBODY, NOT_ASKED, FileState
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from mentordesk_ui.pages.exchange.missing_files import MissingFiles
from mentordesk_ui.pages.exchange.send import SendPage
from ui.laptops import WindowLaptop
from ui.scenes.artifacts import calm, page_of

DAY = 1_795_459_200_000
FILM = 240_000_000


def state(name: str, **more: Any) -> FileState:
    """Return a file that is not here."""
    values = {"size": FILM, "held": 0, "state": COMING, **more}
    return FileState("ab" * 32, name, ArtifactVersion.table, "cd" * 16, **values)


STATES = {
    "coming": state("lesson-3.mp4", asked=DAY),
    "partly": state("lesson-3.mp4", held=96_000_000),
    "left-out": state("lesson-3.mp4", state=LEFT_OUT),
    "not-asked": state("lesson-3.mp4", state=NOT_ASKED),
    "nobody": state("lesson-3.mp4", state=NOBODY, travelled=DAY),
}


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk through the states."""
    workspace = laptop.workspace
    with workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(os.urandom(30_000_000))
        film = change.put(Artifact(title="Lesson 3, filmed from the back of the room"))
        version = ArtifactVersion(artifact=film.id, content=content, size=size, file_name="lesson-3.mp4")
        change.put(version)
    laptop.window.go("send")
    page = laptop.window.page
    assert isinstance(page, SendPage)
    yield "files-send", calm(laptop)
    assert page.files is not None
    page._set_leave_out(25)
    page.files.choice.set_value("25")
    yield "files-send-left-out", calm(laptop)
    page._set_leave_out(0)
    workspace.attachments.drop(content)
    reader = page_of(laptop, film.id).reader
    for name, each in STATES.items():
        reader.sheet.missing.show_state(each, each.name, "Tomáš")
        yield f"files-{name}", calm(laptop)
    laptop.window.go("import")
    import_page = laptop.window.page
    assert isinstance(import_page, BringInPage)
    import_page._begin("Update from Tomáš")
    import_page.missing = MissingFiles(laptop.desk)
    import_page.add(import_page.missing)
    import_page.add_stretch()
    yield "files-import", calm(laptop)
