"""I have an invitation: the seven words, who you are, and the reply with a way back in.

An invitation of one's own, for another laptop, asks for the laptop's name instead, and nothing goes on paper.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.machine import MOST_NAME, host_name
from mentordesk.progress import Progress
from mentordesk_ui.jobs import Job
from mentordesk_ui.messages import first_name, message
from mentordesk_ui.preferences import Preferences
from mentordesk_ui.welcome import you
from mentordesk_ui.welcome.pair_walk import PairWalk
from mentordesk_ui.welcome.sheet_view import SheetView
from mentordesk_ui.widgets import DropZone, FieldError, Form, Label, WordEntry, WrappedLabel
from mentordesk_ui.widgets.painting import tight

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk.bundles.starting import Begun, Started


class Invited(NamedTuple):
    """What an invitation says: who is at the other end, who is invited, and the name of an own laptop."""

    inviter: str
    invited: str
    is_own: bool = False
    laptop: str = ""


class AcceptWalk(PairWalk):
    """The first run of a mentee, or of another laptop."""

    def __init__(
        self, preferences: Preferences, file: Path | None = None, passphrase: str = "", parent: QWidget | None = None
    ) -> None:
        titles = [self.tr("Open your invitation"), self.tr("Who are you?"), self.tr("Send your reply")]
        super().__init__(titles, preferences, passphrase, parent)
        self.file = file
        self._code = ""
        self._inviter = ""
        self._is_own = False
        self._build_words()
        self._build_you()
        self._build_reply()
        self.entered(0)

    # --- the steps --------------------------------------------------------------------------------------------------

    def _build_words(self) -> None:
        from mentordesk.bundles.words import word_list

        step = self.add_step()
        self.drop = DropZone(
            self.tr("Drop the invitation here: the mail, or its attachment that ends in .mentordesk."),
            self.tr("Choose the invitation…"),
            "mail-open",
        )
        self.drop.dropped.connect(lambda files: self.set_file(Path(files[0])))
        self.drop.browse_asked.connect(self._browse)
        step.addWidget(self.drop)
        self.file_words = WrappedLabel("", tint="muted")
        step.addWidget(self.file_words)
        self.words_title = Label(
            self.tr("The seven words that your mentor tells you by phone, or that your other laptop shows"), "h3"
        )
        self.words = WordEntry(7, word_list())
        self.words.completed.connect(lambda _words: self.next.setFocus())
        self.words_error = FieldError()
        step.addWidget(self.words_title)
        step.addWidget(self.words)
        step.addWidget(self.words_error)
        self._show_file()

    def _build_you(self) -> None:
        step = self.add_step()
        self.inviter_words = WrappedLabel("", tint="muted")
        step.addWidget(self.inviter_words)
        form = Form()
        self.name, self.email = you.line(), you.line(self.tr("optional, for the mail drafts"))
        self.name_row = form.add(self.tr("Your name"), self.name)
        self.email_row = form.add(self.tr("Your mail address"), self.email)
        self.laptop_name = you.line()
        self.laptop_name.setMaxLength(MOST_NAME)
        self.laptop_row = form.add(self.tr("What this laptop is called"), self.laptop_name)
        self.laptop_row.hide()
        step.addWidget(form)
        step.addWidget(self.keys)

    def _build_reply(self) -> None:
        step = self.add_step()
        self.reply_words = WrappedLabel("")
        step.addWidget(self.reply_words)
        self.mail = self.add_mail(step, self.tr("Making your reply…"))
        self.paper = QWidget()
        paper = tight(QVBoxLayout(self.paper), 16)
        paper.addSpacing(10)
        paper.addWidget(Label(self.tr("Keep a way back in"), "h3"))
        self.sheet = SheetView("")
        paper.addWidget(self.sheet)
        paper.addWidget(
            WrappedLabel(self.tr("There is no time now? Today reminds you of the sheet."), "small", "muted")
        )
        step.addWidget(self.paper)

    def set_file(self, file: Path) -> None:
        """Take another invitation."""
        self.file = file
        self.words_error.say("")
        self._show_file()
        self.words.setFocus()

    def _show_file(self) -> None:
        has_file = self.file is not None
        self.drop.setVisible(not has_file)
        self.file_words.setVisible(has_file)
        self.file_words.setText(self.tr("From {0}").format(self.file.name) if self.file else "")
        self.words_title.setEnabled(has_file)
        self.words.setEnabled(has_file)
        self.setFocusProxy(self.words if has_file else self.drop.action)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the invitation"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Invitations and mails (*.mentordesk *.eml *.mbox)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.set_file(Path(chosen)))
        dialog.open()

    def entered(self, step: int) -> None:
        """Set the buttons for a step and put the keyboard where it is needed."""
        self.back.setVisible(step < 2)
        self.next.setText([self.tr("Continue"), self.tr("Continue"), self.tr("Go to Today")][step])
        if step == 1:
            (self.laptop_name if self._is_own else self.name).setFocus()

    def go_on(self) -> None:
        """Do what Continue means on this step."""
        if self.step == 0:
            self._open()
        elif self.step == 1:
            self._join() if self._is_own else self._accept()
        elif self.desk is not None:
            if not self._is_own and self.sheet.put_away.isChecked():
                self.desk.sheet.put_away()
            self.hand_over()

    # --- the work ---------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self.words_error.say("")
        if self.file is None:
            self.say_problem(self.tr("Choose the invitation first."))
            return
        if wrong := self.words.wrong_words():
            text = self.tr("“{0}” is not one of the words that MentorDesk uses. Listen again.")
            self.words_error.say(text.format(wrong[0]))
            return
        if not self.words.is_complete():
            self.words_error.say(self.tr("Type all seven words."))
            return
        given, code = self.file, " ".join(self.words.words())

        def work(progress: Progress) -> Invited:
            from mentordesk.bundles import invitations, joining, mail, pairing

            with mail.sealed_files(given) as files:
                opened = invitations.open_invitation(files[0], code)
            if opened.kind == invitations.LAPTOP:
                own = joining.checked(opened)
                return Invited(own.partner_name, own.owner, True, own.name or host_name())
            header, _ = pairing.checked(opened)
            return Invited(str(header["inviter"].get("name", "")), str(header["invited"].get("name", "")))

        self._code = code
        job = Job(work, self)
        job.finished.connect(self._opened)
        self.run(job, self.tr("Opening the invitation…")).start()

    def show_error(self, error: MentorDeskError) -> None:
        """Say at the words what the words did not open."""
        if self.step == 0:
            self.words_error.say(message(error))
        else:
            super().show_error(error)

    def _opened(self, invited: Invited) -> None:
        self._is_own, self._inviter = invited.is_own, invited.inviter
        for row in (self.name_row, self.email_row):
            row.setVisible(not invited.is_own)
        self.laptop_row.setVisible(invited.is_own)
        self.paper.setVisible(not invited.is_own)
        if invited.is_own:
            self._word_own(invited)
        else:
            self._word_partner(invited)
        self.go_to(1)

    def _word_partner(self, invited: Invited) -> None:
        inviter = invited.inviter
        self.set_title(1, self.tr("{0} invites you").format(inviter))
        self.set_title(2, self.tr("Send your reply"))
        self.inviter_words.setText(self.tr("This is how {0} wrote your name. Change it if you like.").format(inviter))
        self.reply_words.setText(
            self.tr("One mail to {0} and you are a pair. Your reply proves that you opened the invitation.").format(
                inviter
            )
        )
        if not self.name.text():
            self.name.setText(invited.invited)

    def _word_own(self, invited: Invited) -> None:
        self.set_title(1, self.tr("One more laptop of yours"))
        self.set_title(2, self.tr("Tell the others"))
        self.inviter_words.setText(
            self.tr(
                "{0}, everything that you and {1} share comes here. Private notes stay on the laptop where they were"
                " written; only a backup file brings them."
            ).format(invited.invited, invited.inviter)
        )
        self.reply_words.setText(
            self.tr(
                "One mail to {0} and to yourself: bring it in on your other laptop, too. From then on every update is"
                " made for this laptop as well."
            ).format(invited.inviter)
        )
        if not self.laptop_name.text():
            self.laptop_name.setText(invited.laptop)

    def _accept(self) -> None:
        self.name_row.set_error("" if self.name.text().strip() else self.tr("Write a name."))
        fine = you.is_fine_mail(self.email.text().strip())
        self.email_row.set_error("" if fine else self.tr("Write it as name@example.org, or leave it empty."))
        if not self.name.text().strip() or not fine:
            return
        if (keys := self.chosen_keys()) is None:
            return
        assert self.file is not None
        given, code = self.file, self._code
        name, email = self.name.text().strip(), self.email.text().strip()
        folder = self._preferences.home.new_folder(f"{first_name(name)} & {first_name(self._inviter)}")

        def work(progress: Progress) -> object:
            from mentordesk.bundles import mail, pairing

            with mail.sealed_files(given) as files:
                return pairing.accept(files[0], code, folder, keys, name, email=email)

        job = Job(work, self)
        job.finished.connect(lambda started: self._accepted(started, keys))
        self.run(job, self.tr("Setting up your pair…")).start()

    def _join(self) -> None:
        """Make this laptop one more of the person's own."""
        if (keys := self.chosen_keys()) is None:
            return
        assert self.file is not None
        given, code, name = self.file, self._code, self.laptop_name.text().strip()
        folder = self._preferences.home.new_folder(first_name(self._inviter))

        def work(progress: Progress) -> object:
            from mentordesk.bundles import joining, mail

            with mail.sealed_files(given) as files:
                return joining.join(files[0], code, folder, keys, name=name)

        job = Job(work, self)
        job.finished.connect(lambda begun: self._joined(begun, keys))
        self.run(job, self.tr("Setting up your pair…")).start()

    def _accepted(self, started: Started, keys: KeyStore) -> None:
        self._joined(started, keys)
        assert self.desk is not None
        self.desk.sheet.keep(started.recovery.words)
        self.sheet.show_words(self.name.text().strip(), started.recovery.words)

    def _joined(self, begun: Begun | Started, keys: KeyStore) -> None:
        self.open_pair(begun, keys)
        self.go_to(2)
