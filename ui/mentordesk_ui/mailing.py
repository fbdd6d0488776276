"""Letters around updates and invitations: written as drafts that the person's mail program opens ready to send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mentordesk.queries import coming_back
from mentordesk.records import Person
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.messages import spoken


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail to send: the file that goes with it, and the words around it; sender and recipient are (name, mail).

    `pair` is the folder of the pair, which notes a draft while it is written.
    """

    pair: Path
    file: Path
    sender: tuple[str, str]
    recipient: tuple[str, str]
    subject: str
    body: str
    at: int
    copy: bool = False
    text_body: str = ""

    @property
    def draft(self) -> Path:
        """Where the draft is written: beside the file."""
        return self.file.with_suffix(".eml")

    def as_text(self) -> str:
        """Return the words with the file as text below them, for a mail without attachments.

        Raises:
            TooLongForText: the file is too large for that.
        """
        from mentordesk.bundles import mail

        return f"{self.text_body or self.body}\n{mail.armored_text(self.file)}"

    def write_draft(self) -> Path:
        """Write the draft anew and return it.

        Raises:
            DiskFull, NotFound: it could not be written.
        """
        from mentordesk.bundles import mail
        from mentordesk.workspace.unfinished import noted

        with noted(self.pair, self.draft.parent, self.draft.name):
            return mail.write_draft(
                self.draft,
                self.file,
                sender=self.sender,
                recipient=self.recipient,
                subject=self.subject,
                body=self.body,
                at=self.at,
                copy=self.copy,
            )


def letters(workspace: Workspace, files: Sequence[Path], *, invitation: bool = False) -> list[Letter]:
    """Return a letter for each file, in order."""
    from mentordesk.bundles import mail
    from mentordesk.queries.laptops import has_other_laptops

    copy = not invitation and has_other_laptops(workspace)
    me, partner = workspace.get(Person, workspace.me), workspace.get(Person, workspace.partner)
    made = []
    for number, file in enumerate(files, 1):
        part = (number, len(files))
        subject, body = mail.update_mail(me.name, partner.name, part, invitation=invitation)
        _, text = mail.update_mail(me.name, partner.name, part, as_text=not invitation, invitation=invitation)
        if not invitation and coming_back.is_unknown_to_partner(workspace):
            body = text = mail.come_back_mail(me.name, partner.name)
        sender, recipient = (me.name, me.email), (partner.name, partner.email)
        words = (spoken(subject), spoken(body))
        made.append(Letter(workspace.folder, file, sender, recipient, *words, workspace.clock(), copy, spoken(text)))
    return made


def own_laptop_letters(workspace: Workspace, file: Path) -> list[Letter]:
    """Return the letter to oneself around the invitation of another laptop."""
    from mentordesk.bundles import mail

    me = workspace.get(Person, workspace.me)
    subject, body = mail.own_laptop_mail(me.name)
    to = (me.name, me.email)
    return [Letter(workspace.folder, file, to, to, spoken(subject), spoken(body), workspace.clock())]


def reminders(workspace: Workspace, files: Sequence[Path], day: str) -> list[Letter]:
    """Return letters that ask kindly whether the update of a day arrived, and carry it again."""
    from mentordesk.bundles import mail

    made = []
    for number, each in enumerate(letters(workspace, files), 1):
        subject, body = mail.nudge_mail(each.sender[0], each.recipient[0], day, (number, len(files)))
        made.append(replace(each, subject=spoken(subject), body=spoken(body), text_body=spoken(body)))
    return made


def open_file(path: Path) -> bool:
    """Open a file as a double click would; false when no program took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Open the folder that a file lies in."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
