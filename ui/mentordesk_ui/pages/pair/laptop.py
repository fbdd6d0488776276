"""What this laptop holds of the pair: its folder, the words that prove who is at the other end, the way back in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.queries.backup_files import last_written
from mentordesk.workspace import sheets
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import message, partner_name
from mentordesk_ui.pages.invite import SpokenWords
from mentordesk_ui.widgets import Button, Card, Label, LinkButton, WrappedLabel
from mentordesk_ui.widgets.fact_rows import LinkLine
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import short_day

if TYPE_CHECKING:
    from mentordesk.bundles.backup import Kept


class LaptopCard(Card):
    """The folder, and how to get back in.

    Signals:
        go(str, str): as `Page.go`.
        said(str, bool): as `Page.said`.
    """

    go = Signal(str, str)
    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("On this laptop"))
        self._desk = desk
        words = self.tr("Everything of this pair lies in one folder. Copy it as a whole to keep it elsewhere.")
        self.add(WrappedLabel(words, tint="muted"))
        self.folder = WrappedLabel(_breakable(str(desk.workspace.folder)), "small", measure=90)
        self.folder.setAccessibleName(self.tr("Folder: {0}").format(desk.workspace.folder))
        self.show_button = Button(self.tr("Show folder"), "folder-open")
        self.show_button.clicked.connect(self._show_folder)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.show_button)
        self.backups = Button(self.tr("Backups"), "database-backup")
        self.backups.clicked.connect(lambda: self.go.emit("backups", ""))
        line.addWidget(self.backups)
        line.addStretch(1)
        self.add(self.folder)
        self.add_layout(line)
        self.sheet_words = WrappedLabel("", tint="muted")
        self.sheet = LinkButton(self.tr("Show the 24 recovery words"))
        self.sheet.clicked.connect(lambda: self.go.emit("recovery", ""))
        self.sheet_line = LinkLine(self.sheet)
        self.new_sheet = LinkButton(self.tr("Make a new recovery sheet"))
        self.new_sheet.clicked.connect(lambda: self.go.emit("recovery", ""))
        self.new_line = LinkLine(self.new_sheet)
        self.add_space(4)
        self.add(Label(self.tr("A way back in"), "medium"))
        self.add(self.sheet_words)
        self.add(self.sheet_line)
        self.add(self.new_line)
        self.backup_words = WrappedLabel("", tint="muted")
        self.backup_file = Button(self.tr("Write a backup file…"), "save")
        self.backup_file.clicked.connect(self._ask_backup_file)
        below = tight(QHBoxLayout(), 8)
        below.addWidget(self.backup_file)
        below.addStretch(1)
        self.add(self.backup_words)
        self.add_layout(below)

    def refresh(self) -> None:
        """Look again whether the recovery words are on paper."""
        waits = bool(self._desk.sheet.words())
        self.sheet_words.setText(
            self.tr("Your recovery words are not on paper yet. Without them a lost laptop is a lost pair.")
            if waits
            else self.tr("Your 24 recovery words are on paper. This laptop does not know them any more.")
        )
        self.sheet_line.setVisible(waits)
        self.new_line.setVisible(not waits)
        last = last_written(self._desk.workspace)
        words = self.tr("A backup file holds everything, private records too. Only your 24 words open it.")
        if last:
            day = short_day(datetime.fromtimestamp(last / 1000).astimezone().date())
            words = f"{words} {self.tr('The last one is of {0}.').format(day)}"
        self.backup_words.setText(words)

    def _ask_backup_file(self) -> None:
        from mentordesk.bundles.backup import SUFFIX, file_name

        name = str(self._desk.preferences.updates_folder.parent / file_name(self._desk.workspace))
        dialog = QFileDialog(self, self.tr("Write a backup file, best on another disk"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda chosen: self.write_backup_file(Path(chosen)))
        dialog.open()

    def write_backup_file(self, target: Path) -> None:
        """Write everything into a file beside the window, which shows how far it is and can stop it."""
        from mentordesk.bundles.backup import write_backup

        laptop = self._desk.laptop
        job = self._desk.start(lambda workspace, progress: write_backup(workspace, laptop, target, progress))
        self.backup_file.setEnabled(False)
        job.finished.connect(self._backup_written)
        job.ended.connect(lambda: self.backup_file.setEnabled(True))

    def _backup_written(self, kept: Kept) -> None:
        words = self.tr("The backup file lies in {0}. Keep it away from this laptop.")
        self.said.emit(words.format(kept.path.name), False)
        self.refresh()

    def _show_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.workspace.folder))):
            self.said.emit(self.tr("No program here shows folders. The path stands above."), False)


class SafetyCard(Card):
    """Twelve words that both see alike when nobody stands between them.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Safety words"))
        self._desk = desk
        sentence = self.tr("Read them to {0} by phone once. When both of you see the same, nobody stands between you.")
        self.add(WrappedLabel(sentence.format(partner_name(desk.workspace)), tint="muted"))
        self.words: SpokenWords | None = None
        self._shown = ""
        self.waiting = WrappedLabel("")
        self.waiting_words: SpokenWords | None = None
        self.confirm = Button(self.tr("We see the same words: confirm"), "check")
        self.confirm.clicked.connect(self._confirm)

    def refresh(self) -> None:
        """Show the words as soon as the other has joined, and those of a new sheet that waits."""
        from mentordesk.bundles import new_sheet, pairing

        words = pairing.safety_words(self._desk.workspace)
        self.setVisible(bool(words))
        later, theirs = new_sheet.waiting_words(self._desk.workspace), self._waits_for_me()
        if not words or f"{words}/{later}" == self._shown:
            return
        self._shown = f"{words}/{later}"
        for each in (self.words, self.waiting, self.waiting_words, self.confirm):
            if each is not None:
                each.hide()
        self.words = SpokenWords(words.split(), role="medium")
        self.add(self.words)
        if later:
            self._show_waiting(later.split(), theirs)

    def _show_waiting(self, words: list[str], theirs: bool) -> None:
        name = partner_name(self._desk.workspace)
        sentence = (
            self.tr("{0} made a new recovery sheet without the old words. Compare these words by phone, then confirm.")
            if theirs
            else self.tr("Your new recovery sheet waits. Send an update, then let {0} compare these words and confirm.")
        )
        self.waiting.setText(sentence.format(name))
        self.waiting_words = SpokenWords(words, role="medium")
        self.add_space(4)
        for each in (self.waiting, self.waiting_words, self.confirm):
            self.add(each)
            each.setVisible(each is not self.confirm or theirs)

    def _waits_for_me(self) -> bool:
        return any(each["person"] == self._desk.workspace.partner for each in sheets.pending(self._desk.workspace))

    def _confirm(self) -> None:
        from mentordesk.bundles import new_sheet

        try:
            new_sheet.confirm(self._desk.workspace)
        except MentorDeskError as error:
            self.said.emit(message(error), False)
            return
        words = self.tr("The new recovery sheet of {0} counts from now on. Your next update tells it.")
        self.said.emit(words.format(partner_name(self._desk.workspace)), False)
        self.refresh()


def _breakable(path: str) -> str:
    """Let a long path wrap after each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
