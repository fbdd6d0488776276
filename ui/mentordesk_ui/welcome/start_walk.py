"""Start with a mentee: who you are, a way back in, and the invitation."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk_ui.jobs import Job
from mentordesk_ui.messages import first_name, message
from mentordesk_ui.pages.invite import InviteCard
from mentordesk_ui.preferences import Preferences
from mentordesk_ui.welcome import you
from mentordesk_ui.welcome.pair_walk import PairWalk
from mentordesk_ui.welcome.sheet_view import SheetView
from mentordesk_ui.widgets import ColumnsLayout, Form, WrappedLabel
from mentordesk_ui.widgets.painting import tight


class StartWalk(PairWalk):
    """The mentor's first run."""

    def __init__(self, preferences: Preferences, passphrase: str = "", parent: QWidget | None = None) -> None:
        titles = [self.tr("Who are you two?"), self.tr("Keep a way back in"), self.tr("Invite")]
        super().__init__(titles, preferences, passphrase, parent)
        self._build_names()
        self._sheet_step = self.add_step()
        self.sheet = SheetView("")
        self._sheet_step.addWidget(self.sheet)
        self._invite_step = self.add_step()
        self.invite: InviteCard | None = None
        self.entered(0)

    def _build_names(self) -> None:
        step = self.add_step()
        step.addWidget(WrappedLabel(self.tr("Both of you see these. You can change them later."), tint="muted"))
        mine, theirs = Form(), Form()
        self.name = you.line(text=you.name_from_system())
        self.email = you.line(self.tr("optional, for the mail drafts"))
        self.partner = you.line()
        self.partner_email = you.line(self.tr("optional, for the mail drafts"))
        self.language = you.language_field()
        self.name_row = mine.add(self.tr("Your name"), self.name)
        self.email_row = mine.add(self.tr("Your mail address"), self.email)
        mine.add(self.tr("Your language"), self.language)
        self.partner_row = theirs.add(self.tr("Your mentee’s name"), self.partner)
        self.partner_email_row = theirs.add(self.tr("Your mentee’s mail address"), self.partner_email)
        both = QWidget()
        columns = ColumnsLayout(2, 280, 24)
        both.setLayout(columns)
        for form in (mine, theirs):
            side = QWidget()
            column = tight(QVBoxLayout(side))
            column.addWidget(form)
            column.addStretch(1)
            columns.addWidget(side)
        step.addWidget(both)
        step.addWidget(self.keys)

    def entered(self, step: int) -> None:
        """Set the buttons for a step and put the keyboard where it is needed."""
        self.back.setVisible(step == 0)
        self.later.setVisible(step == 1)
        self.next.setVisible(True)
        self.next.setText([self.tr("Continue"), self.tr("Continue"), self.tr("Go to Today")][step])
        if step == 0:
            self.setFocusProxy(self.partner if self.name.text() else self.name)

    def go_on(self) -> None:
        """Do what Continue means on this step."""
        if self.step == 0:
            self._start()
        elif self.step == 1:
            if not self.sheet.put_away.isChecked():
                self.say_problem(self.tr("Put the words on paper first and tick the box below, or do this later."))
                return
            assert self.desk is not None
            self.desk.sheet.put_away()
            self._to_invitation()
        elif self.desk is not None:
            self.desk.started.disconnect(self._wait_for)
            self.hand_over()

    def put_off(self) -> None:
        """Keep the words for later; Today reminds."""
        self._to_invitation()

    def _to_invitation(self) -> None:
        assert self.desk is not None
        self.invite = InviteCard(self.desk)
        self._invite_step.addWidget(self.invite)
        self.set_title(2, self.tr("Invite {0}").format(self.invite.partner))
        self.go_to(2)
        self.invite.made.connect(self._invited)
        self.desk.started.connect(self._wait_for)
        self.invite.make()

    def _invited(self) -> None:
        assert self.invite is not None
        self.lead_by(self.invite.mail)

    def _wait_for(self, job: Job) -> None:
        self.run(job, self.tr("Making the invitation…"))

    def _start(self) -> None:
        from mentordesk.bundles import pairing

        rows = (self.name_row, self.email_row, self.partner_row, self.partner_email_row)
        for row in rows:
            row.set_error("")
        for field, row in ((self.name, self.name_row), (self.partner, self.partner_row)):
            if not field.text().strip():
                row.set_error(self.tr("Write a name."))
        for field, row in ((self.email, self.email_row), (self.partner_email, self.partner_email_row)):
            if not you.is_fine_mail(field.text().strip()):
                row.set_error(self.tr("Write it as name@example.org, or leave it empty."))
        wrong = next((row for row in rows if row.is_wrong), None)
        if wrong is not None:
            wrong.field.setFocus()
            self.ensureWidgetVisible(wrong)
            return
        if (keys := self.chosen_keys()) is None:
            return
        home = self._preferences.home
        language = str(self.language.currentData())
        me = pairing.Who(self.name.text().strip(), "mentor", self.email.text().strip(), language, you.zone())
        partner = pairing.Who(self.partner.text().strip(), "mentee", self.partner_email.text().strip(), language)
        title = f"{first_name(partner.name)} & {first_name(me.name)}"
        try:
            started = pairing.start(home.new_folder(title), keys, me, partner, title=title)
        except MentorDeskError as error:
            self.say_problem(message(error))
            return
        self.open_pair(started, keys).sheet.keep(started.recovery.words)
        self.sheet.show_words(me.name, started.recovery.words)
        self.go_to(1)
