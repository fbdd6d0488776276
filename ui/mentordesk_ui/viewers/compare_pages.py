"""Two versions of a PDF, page by page beside each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk_ui.viewers.pdf import PdfViewer
from mentordesk_ui.widgets.painting import tight


class PagesView(QWidget):
    """Two PDF files page by page; turning the pages of one turns those of the other.

    Signals:
        failed(str): one cannot be shown, in a sentence.
    """

    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewers = (PdfViewer(), PdfViewer())
        line = tight(QHBoxLayout(self), 12)
        for viewer, other in (self.viewers, self.viewers[::-1]):
            line.addWidget(viewer, 1)
            viewer.failed.connect(self.failed)
            viewer.canvas.view_changed.connect(lambda viewer=viewer, other=other: self._follow(viewer, other))
        self._files: tuple[Path, Path] | None = None
        self._names = ("", "")
        self._is_following = False

    def show_files(self, files: tuple[Path, Path], names: tuple[str, str]) -> None:
        """Show two files as soon as they are looked at."""
        self._files, self._names = files, names
        if self.isVisible():
            self._open()

    def showEvent(self, event: QEvent) -> None:
        """Open the files when they are first seen."""
        self._open()

    def _open(self) -> None:
        if self._files is not None:
            for viewer, file, name in zip(self.viewers, self._files, self._names, strict=True):
                viewer.show_file(file, name, "application/pdf")
            self._files = None

    def close_files(self) -> None:
        """Let them go."""
        self._files = None
        for viewer in self.viewers:
            viewer.close_file()

    def _follow(self, viewer: PdfViewer, other: PdfViewer) -> None:
        if self._is_following or not viewer.isVisible():
            return
        here, there = viewer.canvas.page, other.canvas.page
        if here != there and here < len(other.canvas.sheets):
            self._is_following = True
            other.canvas.go_to_page(here)
            self._is_following = False
