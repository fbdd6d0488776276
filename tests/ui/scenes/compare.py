"""Two versions of what the sample pair worked on, with the notes that led from one to the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from mentordesk.queries import artifacts
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.viewers.compare import CompareView, Side
from ui.laptops import WindowLaptop, press, until


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """What changed, as the reader shows it, in the ways there are; and one alone, of equal versions."""
    for name, file_name in (("code", "rota.py"), ("text", "lea-moreau.md"), ("picture", "board-sketch.png")):
        view = compare(laptop, file_name)
        yield f"compare-{name}", laptop.window
        if name == "picture":
            press(view.how_pictures._segments["slide"])
            yield "compare-picture-slide", laptop.window
        elif name == "code":
            view.lines.go_on(1)
            press(view.all)
            yield "compare-code-next", laptop.window
    same = Side("Version 1", "the same\n")
    view.show_versions(same, same, "text", [])
    yield "compare-same", laptop.window


def compare(laptop: WindowLaptop, file_name: str) -> CompareView:
    """Open an artifact of the sample in the reader, and look at what changed."""
    found = artifacts.artifacts(laptop.workspace)
    wanted = next(each for each in found if each.latest and each.latest.file_name == file_name)
    laptop.window.go("artifacts", wanted.artifact.id)
    page = laptop.window.page
    assert isinstance(page, ArtifactsPage)
    until(lambda: not laptop.desk.busy)
    press(page.reader.head.compare)
    until(lambda: not laptop.desk.busy)
    view = page.reader.comparing.view
    images = view.pictures.board._images
    until(lambda: view.lines.comparison.changes or not any(image.isNull() for image in images))
    return view
