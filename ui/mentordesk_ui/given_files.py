"""Files that a person gives the program: chosen, dropped, double-clicked or handed over by a second start."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.errors import MentorDeskError
from mentordesk_ui import finding
from mentordesk_ui.messages import message

if TYPE_CHECKING:
    from mentordesk_ui.program import Program


class GivenFiles(QObject):
    """Finds the pair that a file was made for and brings it in there; an invitation leads to a new pair."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program

    def choose(self) -> None:
        """Let the person choose an update or invitation."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._program.window, self.tr("Open a file from a mail"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([finding.mail_filter(), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda files: self.open([Path(each) for each in files]))
        dialog.open()

    def open(self, files: Sequence[Path]) -> None:
        """Bring files in at the pair they were made for; an invitation leads to the steps of a new pair.

        Folders and large mailboxes are looked through by the page, beside the window, at the pair that is open.
        """
        files = list(files)
        if not files:
            return
        if finding.is_large(files[0]):
            if self._has_desk():
                self.bring_in(files)
                return
            if self._program.bringing_up.afterwards(lambda: self.open(files)):
                return
        try:
            kind = finding.kind_of(files[0])
        except MentorDeskError as error:
            self._say_of_files(files, message(error))
            return
        if kind == finding.INVITATION:
            self._program.accept_invitation(files[0])
            return
        desk = self._program.window.desk
        if desk is not None and finding.opens(files[0], desk.laptop):
            self.bring_in(files)
            return
        if (folder := self._pair_of(files[0])) is not None:
            if self._program.open_pair(folder):
                self.bring_in(files)
            else:
                self._program.bringing_up.afterwards(lambda: self.bring_in(files))
            return
        self._say_of_files(
            files,
            self.tr(
                "No pair on this laptop can open this file. Nothing was changed. Ask for an update made for you here."
            ),
        )

    def _has_desk(self) -> bool:
        """Return whether a pair is open, the one used last if none was."""
        recent = self._program.home.recent_pairs()
        return self._program.window.desk is not None or bool(recent and self._program.open_pair(recent[0]))

    def _pair_of(self, file: Path) -> Path | None:
        try:
            keys = self._program.keys()
        except MentorDeskError:
            recent = self._program.home.recent_pairs()
            return recent[0] if recent else None
        return finding.pair_of(file, self._program.home.recent_pairs(), keys)

    def bring_in(self, files: Sequence[Path]) -> None:
        self._program.window.go("import")
        page = self._program.window.page
        take = getattr(page, "take", None)
        if take is not None:
            take(files)

    def _say_of_files(self, files: Sequence[Path], problem: str) -> None:
        if self._program.window.desk is not None:
            self.bring_in(files)
        else:
            self._program.show_welcome(problem)
