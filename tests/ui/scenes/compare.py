"""Two versions of what the sample pair worked on, with the notes that led from one to the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.queries import artifacts
from mentordesk.queries.annotations import notes
from mentordesk.records import Annotation
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.viewers.compare import CompareView, Kind, Side
from mentordesk_ui.viewers.compare_notes import ComparedNote
from ui.laptops import WindowLaptop, press, until

KINDS: dict[str, Kind] = {"code": "code", "document": "text", "picture": "picture"}


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Code, prose and a picture, each in the ways there are."""
    host = QWidget()
    host.setObjectName("content")
    view = CompareView()
    column = QVBoxLayout(host)
    column.setContentsMargins(28, 20, 28, 20)
    column.addWidget(view)
    host.show()
    for name, suffix in (("code", "rota.py"), ("text", "lea-moreau.md"), ("picture", "board-sketch.png")):
        show(view, laptop.workspace, suffix)
        if name == "picture":
            until(lambda: not any(image.isNull() for image in view.pictures.board._images))
            yield "compare-picture", host
            press(view.how_pictures._segments["slide"])
            yield "compare-picture-slide", host
            press(view.how_pictures._segments["beside"])
        else:
            yield f"compare-{name}", host
            view.lines.go_on(1)
            yield f"compare-{name}-next", host
    side = Side("Version 1", "the same\n")
    view.show_versions(side, Side("Version 2", "the same\n"), "text", [])
    yield "compare-same", host
    view.close_files()
    host.close()


def show(view: CompareView, workspace: Workspace, file_name: str) -> None:
    """Compare the first two versions of a file of the sample, with its notes."""
    entry = next(each for each in artifacts.artifacts(workspace) if each.latest and each.latest.file_name == file_name)
    first, second = artifacts.versions(workspace, entry.artifact.id)[:2]
    kind = KINDS.get(entry.artifact.kind, "text")
    sides = []
    for number, version in enumerate((first, second), start=1):
        path = workspace.attachments.path(version.content)
        text = path.read_text(encoding="utf-8") if kind != "picture" else ""
        sides.append(Side(f"Version {number}", text, path, version.file_name))
    on_first = [compared(each) for each in notes(workspace, entry.artifact.id) if each.version == first.id]
    view.show_versions(sides[0], sides[1], kind, on_first)


def compared(note: Annotation) -> ComparedNote:
    """Return a note of the sample as the view takes it."""
    return ComparedNote(note.id, note.anchor, note.tag, note.state, "Tomáš", note.body)
