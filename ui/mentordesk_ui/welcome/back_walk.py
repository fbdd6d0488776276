"""I lost my laptop: a pair brought back from the 24 words, with the updates in the mailbox or a backup file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk_ui.jobs import Job
from mentordesk_ui.messages import message, partner_name
from mentordesk_ui.preferences import Preferences
from mentordesk_ui.welcome.came_back import CameBack
from mentordesk_ui.welcome.pair_walk import PairWalk
from mentordesk_ui.widgets import Button, DropZone, FieldError, Label, ListRow, WordEntry, WrappedLabel
from mentordesk_ui.widgets.painting import tight

if TYPE_CHECKING:
    from mentordesk.bundles.from_backup import Restored
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk.bundles.recovering import Recovered

WORDS = 24


class BackWalk(PairWalk):
    """What there is, the words on the paper, what came back."""

    def __init__(self, preferences: Preferences, passphrase: str = "", parent: QWidget | None = None) -> None:
        titles = [self.tr("What do you have?"), self.tr("Your 24 words"), self.tr("What came back")]
        super().__init__(titles, preferences, passphrase, parent)
        self.files: list[Path] = []
        self._build_files()
        self._build_words()
        self._build_result()
        self.stop = Button(self.tr("Stop"), "x", "quiet")
        self.stop.clicked.connect(self._stop)
        self.stop.hide()
        self.body.insertWidget(self.body.count() - 2, self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.entered(0)

    # --- the steps --------------------------------------------------------------------------------------------------

    def _build_files(self) -> None:
        step = self.add_step()
        step.addWidget(
            WrappedLabel(
                self.tr(
                    "Updates that you sent or received, in any order: mails, a mailbox, or a folder of them. Or the"
                    " backup file that you kept, which also brings your private records back."
                )
            )
        )
        self.drop = DropZone(
            self.tr("Drop mails, a mailbox, a folder or a backup file here."), self.tr("Choose files…"), "inbox"
        )
        self.drop.dropped.connect(lambda files: self.add_files([Path(each) for each in files]))
        self.drop.browse_asked.connect(self._browse)
        step.addWidget(self.drop)
        self.folder = Button(self.tr("Choose a folder…"), "folder-open", "quiet")
        self.folder.clicked.connect(self._browse_folder)
        step.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeading)
        self.chosen = tight(QVBoxLayout(), 4)
        step.addLayout(self.chosen)
        self.setFocusProxy(self.drop.action)

    def _build_words(self) -> None:
        from mentordesk.bundles.words import word_list

        step = self.add_step()
        step.addWidget(
            WrappedLabel(self.tr("They stand on the recovery sheet that you printed or copied when the pair began."))
        )
        self.words = WordEntry(WORDS, word_list())
        self.words.completed.connect(lambda _words: self.next.setFocus())
        self.words_error = FieldError()
        step.addWidget(self.words)
        step.addWidget(self.words_error)
        step.addWidget(self.keys)

    def _build_result(self) -> None:
        step = self.add_step()
        self.result = CameBack()
        step.addWidget(self.result)
        self.mail_title = Label("", "h3")
        step.addWidget(self.mail_title)
        self.mail = self.add_mail(step, self.tr("Making your update…"))

    # --- what was chosen --------------------------------------------------------------------------------------------

    def add_files(self, files: Sequence[Path]) -> None:
        """Take more files or folders."""
        self.say_problem("")
        for each in files:
            if each not in self.files:
                self.files.append(each)
        self._show_files()

    def _show_files(self) -> None:
        while (item := self.chosen.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in self.files:
            icon = "folder" if each.is_dir() else "database-backup" if _is_backup(each) else "mail"
            row = ListRow(each.name, self.tr("Press to leave it out"), icon, key=each)
            row.clicked.connect(lambda _=False, each=each: self._leave_out(each))
            self.chosen.addWidget(row)
        if self.files:
            self.next.setFocus()

    def _leave_out(self, file: Path) -> None:
        self.files.remove(file)
        self._show_files()
        self.drop.action.setFocus()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose mails, updates or a backup file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Updates, mails and backups (*.mentordesk *.mentordesk-backup *.eml *.mbox *.msg)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(lambda files: self.add_files([Path(each) for each in files]))
        dialog.open()

    def _browse_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder with mails or updates"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.add_files([Path(folder)]))
        dialog.open()

    def entered(self, step: int) -> None:
        """Set the buttons for a step and put the keyboard where it is needed."""
        self.back.setVisible(step < 2)
        self.next.setText([self.tr("Continue"), self.tr("Bring it back"), self.tr("Go to Today")][step])
        if step == 1:
            self.words.setFocus()

    def go_on(self) -> None:
        """Do what Continue means on this step."""
        if self.step == 0:
            self._have_files()
        elif self.step == 1:
            self._bring_back()
        else:
            self.hand_over()

    def _have_files(self) -> None:
        backups = [each for each in self.files if _is_backup(each)]
        if not self.files:
            self.say_problem(self.tr("Choose at least one file or folder first."))
        elif backups and len(self.files) > 1:
            self.say_problem(
                self.tr("A backup file comes back alone. Leave the other files out; bring them in afterwards.")
            )
        else:
            self.go_to(1)

    # --- the work ---------------------------------------------------------------------------------------------------

    def _bring_back(self) -> None:
        self.words_error.say("")
        if wrong := self.words.wrong_words():
            text = self.tr("“{0}” is not one of the words that MentorDesk uses. Compare it with your sheet.")
            self.words_error.say(text.format(wrong[0]))
            return
        if not self.words.is_complete():
            self.words_error.say(self.tr("Type all 24 words."))
            return
        if (keys := self.chosen_keys()) is None:
            return
        words, files = " ".join(self.words.words()), list(self.files)
        folder = self._preferences.home.new_folder(self.tr("Pair brought back"))

        def work(progress: Progress) -> object:
            from mentordesk.bundles import from_backup, recovering

            if _is_backup(files[0]):
                return from_backup.restore_backup(files[0], folder, keys, words, progress=progress)
            return recovering.recover(folder, keys, words, files, progress=progress)

        job = Job(work, self)
        job.progressed.connect(self._show_progress)
        job.finished.connect(lambda found: self._came_back(found, keys))
        job.ended.connect(self.stop.hide)
        self.stop.show()
        self.run(job, self.tr("Bringing your pair back…")).start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_progress(self, done: int, total: int, _text: str) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def show_error(self, error: MentorDeskError) -> None:
        """Say at the words what the words did not open."""
        if self.step == 1 and error.code in ("words_do_not_fit", "unknown_word", "wrong_word_count"):
            self.words_error.say(message(error))
        else:
            super().show_error(error)

    def _came_back(self, found: Recovered | Restored, keys: KeyStore) -> None:
        from mentordesk.bundles.pairing import safety_words

        workspace = self.open_pair(found.started, keys).workspace
        name = partner_name(workspace)
        self.result.show_result(found, name, safety_words(workspace))
        self.mail_title.setText(self.tr("Make this laptop known to {0}").format(name))
        self.words.set_words([""] * WORDS)
        self.go_to(2)


def _is_backup(file: Path) -> bool:
    from mentordesk.bundles.backup import SUFFIX

    return file.name.endswith(SUFFIX)
