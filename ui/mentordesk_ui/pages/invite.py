"""The invitation while nobody has joined yet: made, told by phone, mailed, made again or withdrawn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui import mailing
from mentordesk_ui.desk import Desk
from mentordesk_ui.mail_actions import MailActions
from mentordesk_ui.messages import partner_name
from mentordesk_ui.save_elsewhere import SaveElsewhere
from mentordesk_ui.widgets import Button, Card, ColumnsLayout, Label, WrappedLabel
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import moment


class InviteCard(Card):
    """The seven words are shown once, when the invitation is made; nobody can read them out of the file.

    Signals:
        made(): an invitation is ready.
    """

    made = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self.partner = partner_name(desk.workspace)
        self.code = ""
        self.file: Path | None = None
        self.words: SpokenWords | None = None
        self._holder = QWidget()
        self._show_before()

    def _show_before(self) -> None:
        from mentordesk.bundles import pairing

        earlier = pairing.open_invitations(self._desk.workspace)
        if not earlier:
            self.set_title(self.tr("No invitation yet"))
            self.sentence = WrappedLabel(
                self.tr("The invitation is a sealed file. Seven words open it; tell them to {0} by phone.").format(
                    self.partner
                )
            )
            self.make_button = Button(self.tr("Make the invitation"), "mail-plus", "primary")
        else:
            made = moment(datetime.fromtimestamp(earlier[-1]["at"] / 1000).astimezone())
            self.set_title(self.tr("{0} has not joined yet").format(self.partner))
            self.sentence = WrappedLabel(
                self.tr(
                    "Your invitation of {0} is still good. Its seven words were shown once; if they are lost,"
                    " make a new invitation. A reply to the old one is refused then."
                ).format(made)
            )
            self.make_button = Button(self.tr("Make a new invitation"), "mail-plus", "primary")
        self.withdraw_button = Button(self.tr("Withdraw"), "ban")
        self.withdraw_button.setVisible(bool(earlier))
        self.make_button.clicked.connect(self.make)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.add(self.sentence)
        self._buttons = QWidget()
        line = tight(QHBoxLayout(self._buttons), 8)
        line.addWidget(self.make_button)
        line.addWidget(self.withdraw_button)
        line.addStretch(1)
        self.add(self._buttons)
        self.withdraw_button.setVisible(bool(earlier))

    def make(self) -> None:
        """Make an invitation and show it."""
        from mentordesk.bundles import pairing

        out = free_name(self._desk.preferences.updates_folder, self._stem(), ".mentordesk")
        laptop, again = self._desk.laptop, bool(pairing.open_invitations(self._desk.workspace))

        def work(workspace: Workspace, progress: Progress) -> tuple[str, Path]:
            progress.step(0, 0, "")
            return pairing.invite(workspace, laptop, out, instead=again), out

        self.make_button.setEnabled(False)
        self.sentence.setText(self.tr("Making the invitation…"))
        job = self._desk.start(work)
        job.finished.connect(self._show_made)
        job.ended.connect(self._can_make)

    def _withdraw(self) -> None:
        from mentordesk.bundles import pairing

        pairing.withdraw_invitations(self._desk.workspace)
        self.set_title(self.tr("The invitation is withdrawn"))
        self.sentence.setText(self.tr("A reply to it is refused from now on. You can make a new one at any time."))
        self.withdraw_button.hide()
        self.make_button.setText(self.tr("Make a new invitation"))

    def _can_make(self) -> None:
        self.make_button.setEnabled(True)

    def _show_made(self, result: tuple[str, Path]) -> None:
        code, file = result
        self.code, self.file = result
        if self.words is not None:
            return
        self.sentence.hide()
        self._buttons.hide()
        self.set_title(self.tr("1. Say these seven words to {0} by phone").format(self.partner))
        self.words = SpokenWords(code.split())
        self.add(self.words)
        self.add(WrappedLabel(self.tr("Never write them in a mail. They are shown only now."), "small", "muted"))
        self.add_space(10)
        self.add(Label(self.tr("2. Send the invitation"), "h3"))
        self.mail = MailActions()
        self.mail.offer(mailing.letters(self._desk.workspace, [file], invitation=True))
        self.mail.tell_when_opened()
        self.add(self.mail)
        self.add(SaveElsewhere(file, self.mail))
        self.made.emit()

    def _stem(self) -> str:
        letters = unicodedata.normalize("NFKD", self.partner).encode("ascii", "ignore").decode().lower()
        return "invitation-for-" + (re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "you")


class SpokenWords(QWidget):
    """Words large enough to read aloud, numbered."""

    def __init__(self, words: Sequence[str], role: str = "h2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = list(words)
        columns = ColumnsLayout(4, 135 if role == "h2" else 104, 12, share=False)
        self.setLayout(columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for number, word in enumerate(self._words, 1):
            cell = QWidget()
            line = tight(QHBoxLayout(cell), 8)
            line.addWidget(Label(str(number), "small", "muted"))
            line.addWidget(Label(word, role), 1)
            columns.addWidget(cell)
        self.setAccessibleName(listed(f"{number} {word}" for number, word in enumerate(self._words, 1)))

    def words(self) -> list[str]:
        """Return the words in order."""
        return list(self._words)


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """Return a path in the folder that nothing has yet."""
    found, number = folder / f"{stem}{suffix}", 1
    while found.exists():
        number += 1
        found = folder / f"{stem}-{number}{suffix}"
    return found
