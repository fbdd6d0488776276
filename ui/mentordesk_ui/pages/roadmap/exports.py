"""The roadmap taken out of the program: as a poster to save or print, and as a drawing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.printing.saving import choose_target
from mentordesk_ui.roadmap.placing import is_mirrored
from mentordesk_ui.roadmap.scene import RoadmapScene
from mentordesk_ui.roadmap.shown import WORDS, tr
from mentordesk_ui.widgets.when import as_day, short_day

if TYPE_CHECKING:
    from mentordesk.documents.poster import PosterWords
    from mentordesk_ui.pages.roadmap.poster_dialog import PosterDialog


class Exports(QObject):
    """Asks where to, works beside the window, and says what came of it.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    # --- poster ---------------------------------------------------------------------------------------------------

    def offer_poster(self) -> PosterDialog:
        """Let the person choose a size of paper, then save or print."""
        from mentordesk_ui.pages.roadmap.poster_dialog import PosterDialog

        dialog = PosterDialog(self._desk.preferences.settings, self._window)
        dialog.save_wanted.connect(self._choose_poster)
        dialog.print_wanted.connect(self._print_poster)
        dialog.open()
        return dialog

    def _choose_poster(self, paper: str, tiles: bool) -> None:
        folder, name = self._desk.preferences.home.documents, self.tr("Roadmap") + ".pdf"
        title = self.tr("Save the poster")
        choose_target(self._window, title, folder, name, lambda target: self.save_poster(target, paper, tiles))

    def save_poster(self, target: Path, paper: str, tiles: bool) -> None:
        """Write the poster and say how many sheets it has."""

        def done(path: Path, sheets: int) -> None:
            one = self.tr("The poster is saved: {0}.")
            words = (
                one if sheets == 1 else plural(self.tr("The poster is saved: {0}, %n sheet(s).", "", sheets), sheets)
            )
            self.said.emit(words.format(path.name), False)

        self._draw(target, paper, tiles, done)

    def _print_poster(self, paper: str, tiles: bool) -> None:
        folder = tempfile.TemporaryDirectory(prefix="mentordesk-poster-", ignore_cleanup_errors=True)

        def done(path: Path, _sheets: int) -> None:
            from mentordesk_ui.printing.preview import PrintDialog

            dialog = PrintDialog(path, self._window, self.tr("Roadmap"))
            dialog.said.connect(lambda text: self.said.emit(text, False))
            dialog.save_wanted.connect(lambda: self._choose_poster(paper, tiles))
            dialog.finished.connect(lambda _result: folder.cleanup())
            dialog.open()

        self._draw(Path(folder.name) / "roadmap.pdf", paper, tiles, done)

    def _draw(self, target: Path, paper: str, tiles: bool, then: Callable[[Path, int], None]) -> None:
        words = _words(self._desk.workspace)

        def work(workspace: Workspace, progress: Progress) -> object:
            from mentordesk.documents.poster import PAPERS, write_poster
            from mentordesk.queries.roadmap import roadmap

            size = next(each for each in PAPERS if each == paper)
            now = datetime.now().astimezone()
            return write_poster(
                roadmap(workspace), target, size, tiles=tiles, words=words, timestamp=now, progress=progress
            )

        job = self._desk.start(work)
        job.finished.connect(lambda made: then(made.path, made.sheets))

    # --- drawing --------------------------------------------------------------------------------------------------

    def offer_svg(self, scene: RoadmapScene) -> None:
        """Let the person choose a place for a drawing of what the canvas or the timeline shows."""
        folder = self._desk.preferences.home.documents
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        dialog = QFileDialog(self._window, self.tr("Export as a drawing"), str(folder / (self.tr("Roadmap") + ".svg")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Drawings (*.svg)"))
        dialog.setDefaultSuffix("svg")
        dialog.fileSelected.connect(lambda target: self.save_svg(scene, Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_svg(self, scene: RoadmapScene, target: Path) -> None:
        """Draw to a file in slices and say so."""
        from mentordesk_ui.roadmap.svg import SvgDrawing

        names = (self.tr("No date yet"), self.tr("Today")) if scene.over_time else None
        made = SvgDrawing(scene.shown, scene.placed, target, self.tr("Roadmap"), names, self)
        words = self.tr("The drawing is saved: {0}.")
        made.finished.connect(lambda path: self.said.emit(words.format(path.name), False))
        made.failed.connect(self._desk.failed)
        for signal in (made.finished, made.failed):
            signal.connect(made.deleteLater)
        made.start()


def _words(workspace: Workspace) -> PosterWords:
    """Return what the poster says in the reader's language."""
    from mentordesk.documents.poster import PosterWords
    from mentordesk.records import Milestone

    days = {each.due for each in workspace.select(Milestone, "due != ''")}
    return PosterWords(
        title=tr("Roadmap"),
        language=QLocale().name().partition("_")[0] or "en",
        is_mirrored=is_mirrored(),
        states={state: tr(word) for state, word in WORDS.items()},
        progress=tr("{0} of {1} done"),
        needs=tr("needs {0}"),
        sheet=tr("Sheet {0} of {1}"),
        drawing=tr("Lines lead from what comes first to what needs it."),
        stray=tr("Without a stage"),
        days={due: short_day(day) for due in days if (day := as_day(due)) is not None},
    )
