"""Send update: what goes, how large it is, to whom, and the ways to get it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.queries import ledger, nudging
from mentordesk.queries.roots import is_paired
from mentordesk.records.base import kinds
from mentordesk.workspace.changed import Changes
from mentordesk_ui import mailing, record_words, turn_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.mail_actions import MailActions
from mentordesk_ui.mailing import Letter
from mentordesk_ui.messages import message, partner_name, plural
from mentordesk_ui.pages.exchange.files_going import FilesGoing
from mentordesk_ui.pages.exchange.made import MadeUpdates
from mentordesk_ui.pages.exchange.nudge import NudgeCard
from mentordesk_ui.pages.invite import InviteCard
from mentordesk_ui.pages.page import Page
from mentordesk_ui.preferences import MAIL_LIMITS
from mentordesk_ui.widgets import Card, EmptyState, IconView, Label, LinkButton, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.listing import listed, side_by_side
from mentordesk_ui.widgets.painting import indented, show_if, tight

if TYPE_CHECKING:
    from mentordesk.bundles.outgoing import Outgoing
    from mentordesk.bundles.send import Made

TITLES_SHOWN = 4
LOOKED_BACK = 20


class SendPage(Page):
    """Makes the update and hands it to the mail program; whether it was sent, only the person knows."""

    opens_unseen = True

    def __init__(self, desk: Desk) -> None:
        self.partner = partner_name(desk.workspace)
        super().__init__(desk, self.tr("Send update"))
        self._made: Made | None = None
        self._anyway = self._is_making = False
        self.mail: MailActions | None = None
        self.invite: InviteCard | None = None
        self.empty: EmptyState | None = None
        self.files: FilesGoing | None = None
        self.nudge: NudgeCard | None = None
        self.made: MadeUpdates | None = None

    # --- showing ----------------------------------------------------------------------------------------------------

    def open_at(self, record: str) -> None:
        """Look again what is new; `nudge` is the reminder, which stands above it."""
        self._anyway = False
        if record == nudging.NUDGE:
            self.view.verticalScrollBar().setValue(0)
        if not self._opened_unmarked() and not self._is_making:
            self._made = None
        if not self._is_making:
            self._freshen()

    def _changed(self, changes: Changes) -> None:
        if self._is_making or not changes:
            return
        self._made = None
        self.ask_again()

    def refresh(self) -> None:
        """Show what would go now."""
        from mentordesk.bundles import outgoing, send

        workspace = self.desk.workspace
        self.clear()
        self.mail = self.invite = self.empty = self.files = self.nudge = self.made = None
        self.set_title(self.tr("Send update"))
        if not send.audience(workspace) and not is_paired(workspace):
            self._show_invitation()
            return
        self._show_nudge()
        found = outgoing.outgoing(workspace, self.desk.preferences.leave_out or None)
        if not found.new and not found.asks and not self._anyway and self._made is None:
            self._show_nothing_new()
            return
        self.set_title(self.tr("Send update"), self.tr("To {0}").format(self._recipient()))
        self._show_content(found)
        self._show_ways()

    def _show_nudge(self) -> None:
        """Offer a reminder above all else once the agreed time is over; the sample sends no mail."""
        turn = ledger.ledger(self.desk.workspace, LOOKED_BACK).turn
        if turn.who == ledger.PARTNER and turn.is_overdue and not self.desk.is_sample:
            self.nudge = NudgeCard(self.desk, turn)
            self.add_reading(self.nudge)

    def _ask_made(self) -> None:
        if self.made is not None:
            self.made.ask_again()

    def _show_made(self) -> None:
        self.made = MadeUpdates(self.desk, says_turn=self.nudge is None)
        self.add_reading(self.made)

    def _show_invitation(self) -> None:
        self.set_title(self.tr("Invite {0}").format(self.partner), self.tr("An update can go once you are a pair."))
        self.invite = InviteCard(self.desk)
        self.add_reading(self.invite)
        self.add_stretch()

    def _show_nothing_new(self) -> None:
        last = ledger.ledger(self.desk.workspace, 1).last
        sentence = self.tr("Nothing new for {0} yet.").format(self.partner)
        if last is not None:
            since = turn_words.day(last.at)
            sentence = self.tr("Nothing new since your update of {0}.").format(since)
        self.empty = EmptyState("send", sentence, "", self.tr("Send one anyway: it tells what has arrived here"))
        self.empty.link_followed.connect(self._send_anyway)
        self.add(self.empty)
        self._show_made()
        self.add_stretch()

    def _send_anyway(self) -> None:
        self._anyway = True
        self._freshen()

    def _show_content(self, found: Outgoing) -> None:
        card = Card(self._headline(found))
        for table in (*record_words.ICONS, ""):
            rows = found.records.get(table, ())
            if rows:
                card.add(_Group(table, [(title, kind) for _, title, kind in rows]))
        links = sum(len(rows) for table, rows in found.records.items() if table not in record_words.ICONS)
        if links:
            card.add(WrappedLabel(plural(self.tr("%n link(s) between them", "", links), links), tint="muted"))
        for table, titles in found.private.items():
            words = self.tr("{0}, private until now").format(record_words.counted(table, len(titles)))
            card.add(_Group(table, [(title, "new") for title in titles], words))
        self.files = FilesGoing(found, self.desk.preferences, self.partner)
        self.files.leave_out_chosen.connect(self._set_leave_out)
        card.add(self.files)
        if (earlier := found.changes + sum(map(len, found.private.values())) - found.new) > 0:
            text = self.tr("%n earlier change(s) that {0} has not confirmed go along again.", "", earlier)
            card.add(WrappedLabel(plural(text, earlier).format(self.partner), "small", "muted"))
        text = self.tr("Sealed for {0} alone. Earlier wordings of what you share travel with it.")
        card.add(WrappedLabel(text.format(self.partner), "small", "muted"))
        self.add_reading(card)

    def _headline(self, found: Outgoing) -> str:
        if not found.new and found.asks:
            words = self.tr("Nothing new; it asks {0} for %n file(s)", "", found.asks)
            return plural(words, found.asks).format(self.partner)
        if not found.new:
            return self.tr("Nothing new; it tells {0} what has arrived here").format(self.partner)
        return plural(self.tr("%n new change(s)", "", found.new), found.new)

    # --- the ways ---------------------------------------------------------------------------------------------------

    def _show_ways(self) -> None:
        card = Card(self.tr("How to send it"))
        if self.desk.is_sample:
            text = self.tr("No mail goes out of the sample. The update goes straight to {0}’s side.")
            card.add(WrappedLabel(text.format(self.partner)))
            self.mail = MailActions(self.tr("Hand it to {0}").format(self.partner), "send")
            self.mail.deliver = self._hand_over
        else:
            self.mail = MailActions()
        self.mail.run = lambda work: self.desk.start(lambda _workspace, _progress: work())
        self.mail.wanted.connect(self._make)
        self.mail.opened.connect(self._note_opened)
        self.mail.marked.connect(self._mark_sent)
        card.add(self.mail)
        self.limit = SegmentedChoice(
            [(str(each), self.tr("{0} MB").format(each)) for each in MAIL_LIMITS],
            self.tr("Largest mail that your server takes"),
            str(self.desk.preferences.mail_limit),
        )
        self.limit.chosen.connect(self._set_limit)
        line = tight(QHBoxLayout(), 12)
        line.addWidget(Label(self.tr("Largest mail"), tint="muted"))
        line.addWidget(self.limit)
        line.addStretch(1)
        card.add_layout(line)
        self.folder_words = WrappedLabel("", "small", "muted")
        self._show_folder()
        change = LinkButton(self.tr("Another folder…"))
        change.clicked.connect(self._ask_folder)
        place = tight(QHBoxLayout(), 8)
        place.addWidget(self.folder_words, 1, Qt.AlignmentFlag.AlignVCenter)
        place.addWidget(change)
        show_if(change, not self.desk.is_sample)
        card.add_layout(place)
        self.add_reading(card)
        self._show_made()
        self.add_stretch()
        self._show_state()

    def _set_limit(self, limit: str) -> None:
        self.desk.preferences.mail_limit = int(limit)
        self._forget_made()
        self._say_files()

    def _set_leave_out(self, size: int) -> None:
        self.desk.preferences.leave_out = size
        self._forget_made()
        self._say_files()

    def _say_files(self) -> None:
        from mentordesk.bundles import outgoing

        if self.files is not None:
            self.files.say(outgoing.outgoing(self.desk.workspace, self.desk.preferences.leave_out or None))

    def _show_folder(self) -> None:
        folder = self.desk.preferences.updates_folder
        if self.desk.is_sample:
            folder = self.desk.workspace.folder.parent / "mail"
        shown = str(folder).replace(str(Path.home()), "~", 1)
        self.folder_words.setText(self.tr("The file is kept in {0}").format(shown))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for updates"), str(self.desk.preferences.updates_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.set_folder)
        dialog.open()

    def set_folder(self, folder: str) -> None:
        """Write updates to another folder from now on."""
        self.desk.preferences.updates_folder = Path(folder)
        self._forget_made()
        self._show_folder()

    def _forget_made(self) -> None:
        self._made = None
        if self.mail is not None:
            self.mail.forget()

    # --- making and after -------------------------------------------------------------------------------------------

    def _make(self) -> None:
        preferences = self.desk.preferences
        folder = self.desk.workspace.folder.parent / "mail" if self.desk.is_sample else preferences.updates_folder
        job = self.desk.make_update(folder, preferences.mail_limit, preferences.leave_out or None)
        self._set_busy(True)
        job.finished.connect(self._is_made)
        job.failed.connect(self._not_made)
        job.ended.connect(self._making_ended)

    def _is_made(self, made: Made) -> None:
        self._made = made
        if self.mail is not None:
            self.mail.offer(mailing.letters(self.desk.workspace, list(made.paths)))
        self._ask_made()

    def _not_made(self, error: MentorDeskError) -> None:
        if self.mail is not None:
            self.mail.say_problem(message(error))

    def _making_ended(self) -> None:
        self._set_busy(False)
        if self._made is None and self.mail is not None:
            self.mail.give_up()

    def _set_busy(self, busy: bool) -> None:
        self._is_making = busy
        if self.mail is not None:
            self.mail.setEnabled(not busy)

    def _hand_over(self, letters: list[Letter]) -> None:
        """In the sample: show the other side with this update."""
        self.desk.handed.emit([letter.file for letter in letters])

    def _note_opened(self) -> None:
        if self._made is not None:
            self.desk.preferences.keep_letter(self.desk.workspace.id, self._made.id, sent=False)
        self._show_state()

    def _mark_sent(self) -> None:
        update, _ = self.desk.preferences.letter(self.desk.workspace.id)
        self.desk.preferences.keep_letter(self.desk.workspace.id, update, sent=True)
        self._show_state()

    def _opened_unmarked(self) -> bool:
        update, sent = self.desk.preferences.letter(self.desk.workspace.id)
        return bool(update) and not sent and self._made is not None and self._made.id == update

    def _show_state(self) -> None:
        if self.mail is None:
            return
        self._ask_made()
        update, sent = self.desk.preferences.letter(self.desk.workspace.id)
        is_this = self._made is not None and self._made.id == update
        if is_this and sent:
            text = self.tr("Marked as sent. {0}’s next update will confirm that it arrived.").format(self.partner)
            self.mail.show_state(text, can_mark=False)
        elif is_this:
            self.mail.show_state(self.tr("Draft opened. Did you send it from your mail program?"), can_mark=True)

    def _recipient(self) -> str:
        from mentordesk.records import Person

        person = self.desk.workspace.get(Person, self.desk.workspace.partner)
        return side_by_side((person.name, person.email))


class _Line(QWidget):
    """An icon and a sentence."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        line = tight(QHBoxLayout(self), 12)
        line.addWidget(IconView(icon, "muted", 18))
        line.addWidget(WrappedLabel(text, "medium"), 1)


class _Group(QWidget):
    """The records of one kind: how many, and the first titles."""

    def __init__(self, table: str, rows: list[tuple[str, str]], words: str = "") -> None:
        super().__init__()
        column = tight(QVBoxLayout(self), 1)
        column.addWidget(_Line(record_words.ICONS.get(table, "link"), words or self._words(table, rows)))
        titles = [title.splitlines()[0] for title, _ in rows if title.strip() and "title" in _title_of(table)]
        shown = side_by_side(titles[:TITLES_SHOWN])
        if len(titles) > TITLES_SHOWN:
            shown = self.tr("{0} and {1} more").format(shown, len(titles) - TITLES_SHOWN)
        if shown:
            under = tight(QHBoxLayout())
            under.addWidget(WrappedLabel(shown, "small", "muted"))
            column.addLayout(indented(under, 30))

    def _words(self, table: str, rows: list[tuple[str, str]]) -> str:
        words = {"new": self.tr("added"), "changed": self.tr("changed"), "deleted": self.tr("deleted")}
        by_kind = {kind: sum(each == kind for _, each in rows) for kind in words}
        present = {kind: count for kind, count in by_kind.items() if count}
        if len(present) == 1:
            kind = next(iter(present))
            return self.tr("{0} {1}").format(record_words.counted(table, len(rows)), words[kind])
        parts = listed(self.tr("{0} {1}").format(count, words[kind]) for kind, count in present.items())
        return self.tr("{0}: {1}").format(record_words.counted(table, len(rows)), parts)


def _title_of(table: str) -> str:
    """Return what kind of title the records of a table have; long texts are not quoted."""
    fields = kinds()[table].fields
    return "title" if any(each in fields for each in ("title", "name", "question", "file_name")) else ""
