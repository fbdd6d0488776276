"""Import update: choose or drop it, see what it does, bring it in, decide what both changed, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.workspace.changed import Changes
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import first_name, message, partner_name, plural
from mentordesk_ui.pages.both_changed.cards import open_conflicts
from mentordesk_ui.pages.exchange.update_rows import UpdateRows
from mentordesk_ui.pages.page import Page
from mentordesk_ui.widgets import Banner, Button, Card, DropZone, LinkButton, WrappedLabel
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import moment

if TYPE_CHECKING:
    from mentordesk.bundles.incoming import Outcome
    from mentordesk.workspace.undo_import import Import
    from mentordesk_ui.jobs import Job


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
        self.apply: Button | None = None
        self.undo_button: Button | None = None
        self.confirm_undo: Button | None = None
        self.decide: Banner | None = None
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

    # --- the start --------------------------------------------------------------------------------------------------

    def _show_start(self, problems: Sequence[str] = ()) -> None:
        self._begin(self.tr("Import update"), self.tr("From {0}").format(self.partner))
        for text in problems:
            self._say_problem(text)
        self._add_decisions()
        self.drop = DropZone(
            self.tr(
                "Drop the mail from {0} here, or the attachment that ends in .mentordesk."
                " From some mail programs you have to save it first."
            ).format(self.partner),
            self.tr("Choose a file…"),
            "inbox",
        )
        self.drop.dropped.connect(lambda files: self.take([Path(each) for each in files]))
        self.drop.browse_asked.connect(self._browse)
        self.add(self.drop)
        self._add_latest()
        self.add_stretch()

    def _begin(self, title: str, subtitle: str = "") -> None:
        self.clear()
        self.set_title(title, subtitle)
        self.banner = self.drop = self.apply = self.undo_button = self.confirm_undo = self.decide = None
        self.errors = []

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Import update"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Updates and mails (*.mentordesk *.eml *.mbox)"), self.tr("All files (*)")],
        )
        dialog.filesSelected.connect(lambda files: self.take([Path(each) for each in files]))
        dialog.open()

    def _add_decisions(self) -> None:
        """Lead to what both changed, as long as something stands open."""
        self.decide = Banner("", "warn", self.tr("Decide"), "git-merge")
        self.decide.acted.connect(lambda: self.go.emit("both", ""))
        self.add(self.decide)
        self._count_decisions()

    def _count_decisions(self) -> None:
        if self.decide is not None:
            count = len(open_conflicts(self.desk))
            words = self.tr("%n field(s) changed by both of you. Nothing is lost until you decide.", "", count)
            self.decide.text.setText(plural(words, count))
            self.decide.setAccessibleName(self.decide.text.text())
            self.decide.setVisible(bool(count))

    def _add_latest(self) -> None:
        from mentordesk.workspace import undo_import

        latest = undo_import.last_import(self.desk.workspace)
        if latest is None:
            return
        when = moment(datetime.fromtimestamp(latest.at / 1000).astimezone())
        count = len(latest.changes)
        card = Card(self.tr("The latest update"))
        text = self.tr("%n change(s) by {0}, brought in on {1}.", "", count)
        card.add(WrappedLabel(plural(text, count).format(self.partner, when)))
        link = LinkButton(self.tr("Undo this update…"))
        link.clicked.connect(lambda: self._ask_undo([latest.number]))
        card.add(link)
        self.add_reading(card)

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
            sentences = [sentence for each in received for sentence in each.sentences]
            if received and not problems:
                self._apply()
                return
            self._stop([*dict.fromkeys(problems), *dict.fromkeys(sentences)])
            return
        sender = next((first_name(each.sender) for each in received if each.sender), self.partner)
        self._begin(self.tr("Update from {0}").format(sender))
        for text in dict.fromkeys(problems):
            self._say_problem(text)
        sentences = [each.sentences[0] for each in received if each.sentences and each.applied]
        self.banner = Banner(" ".join(sentences), "info")
        self.add(self.banner)
        self.add_text(
            self.tr("Nothing is changed yet. A snapshot is kept first, so that you can undo it."), tint="muted"
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
        received = [each.received for each in outcomes if each.received is not None]
        problems = [message(each.error) for each in outcomes if each.error is not None]
        self._applied = [each.import_number for each in received if each.import_number]
        self._given = []
        sender = next((first_name(each.sender) for each in received if each.sender), self.partner)
        self._begin(self.tr("Update from {0}").format(sender))
        for text in dict.fromkeys(problems):
            self._say_problem(text)
        sentences = list(dict.fromkeys(sentence for each in received for sentence in each.sentences))
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
            self.add_text(self.tr("A snapshot of how it was before is kept."), tint="muted")
        for sentence in sentences[1:]:
            self.add(Banner(sentence, "warn"))
        self._add_decisions()
        self.add(UpdateRows([row for each in received for row in each.rows]))
        again = LinkButton(self.tr("Import another update"))
        again.clicked.connect(self._start_again)
        self.add(_line(again))
        self.add_stretch()

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

        found = [undo_import.get_import(self.desk.workspace, number) for number in reversed(numbers)]
        if found[0].can_take_out:
            self._undo(numbers)
        else:
            self._show_undo_list(found, numbers)

    def _show_undo_list(self, found: Sequence[Import], numbers: Sequence[int]) -> None:
        count = sum(len(each.changes) for each in found)
        self._begin(self.tr("Undo this update"))
        text = self.tr(
            "Something was written or sent since. This takes back %n change(s) by {0} for both of you,"
            " where nobody wrote over them.",
            "",
            count,
        )
        self.banner = Banner(plural(text, count).format(self.partner), "warn")
        self.add(self.banner)
        self.confirm_undo = Button(self.tr("Take them back"), "undo-2", "primary")
        self.confirm_undo.clicked.connect(lambda: self._undo(numbers))
        leave = Button(self.tr("Leave it as it is"), "", "quiet")
        leave.clicked.connect(self._start_again)
        self.add(_line(self.confirm_undo, leave))
        card = Card(self.tr("What it touches"))
        titles = dict.fromkeys(title for each in found for _, _, title in each.rows if title.strip())
        for title in titles:
            card.add(WrappedLabel(title.splitlines()[0]))
        self.add_reading(card)
        self.add_stretch()

    def _undo(self, numbers: Sequence[int]) -> None:
        for number in reversed(numbers):
            if self.desk.undo_import(number) is None:
                return
        self._applied = []
        self._show_start()
        self.said.emit(self.tr("The update is undone. Your snapshot stays."), False)


def _line(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    line = tight(QHBoxLayout(holder), 8)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return holder
