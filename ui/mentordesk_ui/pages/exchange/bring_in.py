"""Import update: choose or drop it, see what it does, bring it in, decide what both changed, undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.records import ArtifactVersion
from mentordesk.workspace import conflicts
from mentordesk.workspace.changed import Changes
from mentordesk_ui import finding
from mentordesk_ui.desk import Desk
from mentordesk_ui.file_words import size_words
from mentordesk_ui.messages import first_name, message, partner_name, plural, spoken
from mentordesk_ui.pages.exchange.missing_files import MissingFiles
from mentordesk_ui.pages.exchange.update_rows import UpdateRows
from mentordesk_ui.pages.page import Page
from mentordesk_ui.pasting import Pasted
from mentordesk_ui.widgets import Banner, Button, DropZone, LinkButton
from mentordesk_ui.widgets.painting import tight

if TYPE_CHECKING:
    from mentordesk.bundles.incoming import Outcome
    from mentordesk_ui.jobs import Job
    from mentordesk_ui.pages.exchange.past import PastImports, UndoList


class BringInPage(Page):
    """Everything happens on this one page; nothing changes before Apply, and a snapshot is kept first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Import update"))
        self.partner = partner_name(desk.workspace)
        self._given: list[Path] = []
        self._applied: list[int] = []
        self.banner: Banner | None = None
        self.errors: list[Banner] = []
        self.drop: DropZone | None = None
        self._pasted = Pasted()
        self.apply: Button | None = None
        self.undo_button: Button | None = None
        self.lost: Banner | None = None
        self.undo_list: UndoList | None = None
        self.past: PastImports | None = None
        self.decide: Banner | None = None
        self.missing: MissingFiles | None = None
        self._show_start()

    # --- what Page asks for -----------------------------------------------------------------------------------------

    def open_at(self, record: str) -> None:
        """Show the start; an update that is looked at stays."""
        if not self._given:
            self._applied = []
            self._show_start()

    def _changed(self, changes: Changes) -> None:
        """Say what became open to decide; an update that is being looked at is looked at again on Apply."""
        self._count_decisions()
        if self.missing is not None and changes.touch(ArtifactVersion):
            self.missing.refresh()

    # --- the start --------------------------------------------------------------------------------------------------

    def _show_start(self, problems: Sequence[str] = ()) -> None:
        self._begin(self.tr("Import update"), self.tr("From {0}").format(self.partner))
        for text in problems:
            self._say_problem(text)
        self._add_decisions()
        self._add_lost_part()
        self.drop = DropZone(
            self.tr(
                "Drop the mail from {0} here, its attachment, or a mailbox: what is new in it is found."
                " From some mail programs you have to save it first."
            ).format(self.partner),
            self.tr("Choose a file…"),
            "inbox",
        )
        self.drop.dropped.connect(lambda files: self.take([Path(each) for each in files]))
        self.drop.browse_asked.connect(self._browse)
        self.add(self.drop)
        self.paste = LinkButton(self.tr("Paste the text of a mail (Ctrl+V)"))
        self.paste.clicked.connect(self._paste)
        self.add(_line(self.paste))
        self._add_past()
        self.add_stretch()

    def _begin(self, title: str, subtitle: str = "") -> None:
        self.clear()
        self.set_title(title, subtitle)
        self.banner = self.drop = self.apply = self.undo_button = self.decide = self.lost = None
        self.undo_list = self.past = self.missing = None
        self.errors = []

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Import update"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([finding.mail_filter(), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda files: self.take([Path(each) for each in files]))
        dialog.open()

    def _paste(self) -> None:
        if files := self._pasted.files(QGuiApplication.clipboard().mimeData()):
            self.take(files)
        else:
            self._say_problem(self.tr("There is nothing to paste. Copy the whole text of the mail first."))

    def _add_decisions(self) -> None:
        """Lead to what both changed, as long as something stands open."""
        self.decide = Banner("", "warn", self.tr("Decide"), "git-merge")
        self.decide.acted.connect(lambda: self.go.emit("both", ""))
        self.add(self.decide)
        self._count_decisions()

    def _count_decisions(self) -> None:
        if self.decide is not None:
            count = len(conflicts.undecided(self.desk.workspace))
            words = self.tr("%n field(s) changed by both of you. Nothing is lost until you decide.", "", count)
            self.decide.text.setText(plural(words, count))
            self.decide.setAccessibleName(self.decide.text.text())
            self.decide.setVisible(bool(count))

    def _add_lost_part(self) -> None:
        """Say what waits for a part that never came, and offer to go on without it."""
        from mentordesk.queries import imports

        lost = imports.lost_part(self.desk.workspace)
        if lost is None:
            return
        words = self.tr(
            "A part that {0} sent earlier has not arrived; %n change(s) cannot come in without it."
            " Your next update asks for it. If it is lost for good, go on without it: should it come after all,"
            " it still finds its place.",
            "",
            lost.waiting,
        )
        self.lost = Banner(plural(words, lost.waiting).format(self.partner), "warn", self.tr("Go on without it"))
        self.lost.acted.connect(self._go_on)
        self.add(self.lost)

    def _go_on(self) -> None:
        if self.desk.go_on_without():
            self._show_start()
            self.said.emit(self.tr("What waited is in. The lost part is still asked for."), False)

    def _add_past(self) -> None:
        from mentordesk_ui.pages.exchange.past import PastImports

        self.past = PastImports(self.desk)
        self.past.undo_wanted.connect(lambda number: self._ask_undo([number]))
        if self.past.links or self.past.rows.rows():
            self.add_reading(self.past)

    # --- looking at an update ---------------------------------------------------------------------------------------

    def take(self, given: Sequence[Path]) -> None:
        """Look at files, mails, mailboxes or folders without changing anything."""
        if not given:
            return
        self._given, self._applied = list(given), []
        self._begin(self.tr("Import update"), self.tr("Looking at {0}…").format(given[0].name))
        self._follow(self.desk.preview(self._given), self._show_preview)

    def _follow(self, job: Job, then: Callable[[list[Outcome]], None]) -> None:
        job.cancelled.connect(self._stop)
        job.failed.connect(self._show_error)
        job.finished.connect(then)

    def _show_error(self, error: MentorDeskError) -> None:
        self._stop([message(error)])

    def _stop(self, problems: Sequence[str] = ()) -> None:
        self._given = []
        self._show_start(problems)

    def _show_preview(self, outcomes: Sequence[Outcome]) -> None:
        received = [each.received for each in outcomes if each.received is not None]
        problems = [message(each.error) for each in outcomes if each.error is not None]
        rows = [row for each in received for row in each.rows]
        if not any(each.applied for each in received) and not rows:
            sentences = [spoken(sentence) for each in received for sentence in each.sentences]
            if received and not problems:
                self._apply()
                return
            self._stop([*dict.fromkeys(problems), *dict.fromkeys(sentences)])
            return
        sender = next((first_name(each.sender) for each in received if each.sender), self.partner)
        self._begin(self.tr("Update from {0}").format(sender))
        for text in dict.fromkeys(problems):
            self._say_problem(text)
        sentences = [spoken(each.sentences[0]) for each in received if each.sentences and each.applied]
        self.banner = Banner(" ".join(sentences), "info")
        self.add(self.banner)
        self.add_text(
            self.tr("Nothing is changed yet. A backup of how it is now is kept, so that you can undo it."),
            tint="muted",
        )
        self.apply = Button(self.tr("Apply"), "check", "primary")
        self.apply.clicked.connect(self._apply)
        leave = Button(self.tr("Not now"), "", "quiet")
        leave.clicked.connect(lambda _=False: self._stop())
        self.add(_line(self.apply, leave))
        self.add(UpdateRows(rows))
        self.add_stretch()
        self.apply.setFocus()
        self.banner.announce()

    # --- bringing it in ---------------------------------------------------------------------------------------------

    def _apply(self) -> None:
        if self.apply is not None:
            self.apply.setEnabled(False)
        self._follow(self.desk.bring_in(self._given), self._show_applied)

    def _show_applied(self, outcomes: Sequence[Outcome]) -> None:
        from mentordesk.bundles import file_words

        received = [each.received for each in outcomes if each.received is not None]
        problems = [message(each.error) for each in outcomes if each.error is not None]
        self._applied = [each.import_number for each in received if each.import_number]
        self._given = []
        sender = next((first_name(each.sender) for each in received if each.sender), self.partner)
        self._begin(self.tr("Update from {0}").format(sender))
        for text in dict.fromkeys(problems):
            self._say_problem(text)
        sentences = list(dict.fromkeys(spoken(sentence) for each in received for sentence in each.sentences))
        if self._applied:
            self.banner = Banner(sentences[0], "done", self.tr("Undo this update"))
            self.banner.acted.connect(lambda: self._ask_undo(self._applied))
            self.undo_button = self.banner.action
        elif sentences:
            self.banner = Banner(sentences[0], "info", icon="check-check")
        if self.banner is not None:
            self.add(self.banner)
            self.banner.announce()
        if self._applied:
            self.add_text(self.tr("A backup of how it was before is kept."), tint="muted")
        of_files = {spoken(words) for each in received for words in file_words.sentences(each.files, each.sender)}
        of_files |= {spoken(each.sentences[0]) for each in received if each.file_bytes and not each.applied}
        if size := sum(each.file_bytes for each in received):
            self.add_text(self.tr("{0} of files came in.").format(size_words(size)), tint="muted")
        for sentence in sentences[1:]:
            if sentence not in of_files:
                self.add(Banner(sentence, "warn"))
        self._add_decisions()
        self._add_lost_part()
        self.missing = MissingFiles(self.desk)
        self.add(self.missing)
        self.add(UpdateRows([row for each in received for row in each.rows]))
        again = LinkButton(self.tr("Import another update"))
        again.clicked.connect(self._start_again)
        self.add(_line(again))
        self.add_stretch()
        (self.decide.action if self.decide is not None else again).setFocus()  # not on Undo

    def _start_again(self) -> None:
        self._applied = []
        self._show_start()

    def _say_problem(self, text: str) -> None:
        banner = Banner(text, "error")
        self.errors.append(banner)
        self.add(banner)
        banner.announce()

    # --- undoing ----------------------------------------------------------------------------------------------------

    def _ask_undo(self, numbers: Sequence[int]) -> None:
        """Take it out at once where that leaves no trace; else list first what would be taken back."""
        from mentordesk.workspace import undo_import

        try:
            latest = undo_import.get_import(self.desk.workspace, numbers[-1])
        except MentorDeskError as error:
            self.desk.failed.emit(error)
            return
        if latest.can_take_out:
            self._undo(numbers, None)
        else:
            self._show_undo_list(numbers)

    def _show_undo_list(self, numbers: Sequence[int]) -> None:
        from mentordesk_ui.pages.exchange.past import UndoList

        self._begin(self.tr("Undo this update"))
        self.banner = Banner(
            self.tr("Something was written or sent since, so taking it back is a new change: {0} gets it, too.").format(
                self.partner
            ),
            "info",
        )
        self.add(self.banner)
        self.undo_list = UndoList(self.desk, numbers)
        self.undo_list.confirmed.connect(lambda: self._take_back(numbers))
        self.undo_list.given_up.connect(self._start_again)
        self.add_reading(self.undo_list)
        self.add_stretch()

    def _take_back(self, numbers: Sequence[int]) -> None:
        if self.undo_list is not None:
            self._undo(numbers, None if self.undo_list.takes_all else self.undo_list.wanted())

    def _undo(self, numbers: Sequence[int], only: Collection[tuple[str, str]] | None) -> None:
        left = 0
        for number in reversed(numbers):
            undone = self.desk.undo_import(number, only)
            if undone is None:
                return
            left += len(undone.left)
        self._applied = []
        self._show_start()
        if left:
            words = self.tr("Taken back, but for %n field(s) that somebody wrote in since.", "", left)
            self.said.emit(plural(words, left), False)
        elif only is None:
            self.said.emit(self.tr("The update is undone. Your backup stays."), False)
        else:
            self.said.emit(self.tr("Taken back for both of you."), True)


def _line(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    line = tight(QHBoxLayout(holder), 8)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return holder
