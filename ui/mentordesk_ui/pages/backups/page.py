"""The page Backups: every kept state of the pair, what was in it, and the way back to it."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.actions.versions import restore_version
from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk.queries import snapshots as queries
from mentordesk.queries.snapshots import Since
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.daily import not_kept
from mentordesk.workspace.past import Past
from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import message, partner_name
from mentordesk_ui.pages.backups import words
from mentordesk_ui.pages.backups.detail import BackupCard
from mentordesk_ui.pages.backups.inside import InsideCard, RecordCard
from mentordesk_ui.pages.backups.list import BackupList
from mentordesk_ui.pages.backups.restore import RestoreCard
from mentordesk_ui.pages.split import BAR, SplitPage
from mentordesk_ui.widgets import Banner, Button, EmptyState
from mentordesk_ui.widgets.painting import tight

Compared = tuple[dict[str, int], Since]


class BackupsPage(SplitPage):
    """A list of backups, and beside it the one that was chosen."""

    def __init__(self, desk: Desk) -> None:
        self.keep = Button("", "save")
        super().__init__(desk, "", "", action=self.keep)
        self.split.back.setText(self.tr("All backups"))
        self.set_title(self.tr("Backups"))
        self.keep.setText(self.tr("Keep one now"))
        self.keep.clicked.connect(self._keep_now)
        self._found: dict[str, Snapshot] = {}
        self._compared: dict[str, Compared] = {}
        self._shown = ""
        self._past: Past | None = None
        self._is_inside, self._record = False, ""
        partner = partner_name(desk.workspace)
        self.failed = Banner("", "warn", self.tr("Try again"))
        self.failed.acted.connect(self._try_again)
        self.list = BackupList()
        self.list.chosen.connect(self._choose)
        self.detail = BackupCard(partner, can_restore=not desk.is_sample)
        self.detail.restore_wanted.connect(self._ask)
        self.detail.inside_wanted.connect(self._look_inside)
        self.detail.record_wanted.connect(self._show_record)
        self.question = RestoreCard(partner)
        self.question.confirmed.connect(lambda private: desk.restore_wanted.emit(self._shown, private))
        self.question.given_up.connect(self._leave_it)
        self.inside = InsideCard()
        self.inside.record_wanted.connect(self._show_record)
        self.record = RecordCard(desk)
        self.record.said.connect(self.said)
        self.record.back_wanted.connect(self._back_to_list)
        self.record.restore_wanted.connect(self._restore_record)
        self.empty = EmptyState(
            "database-backup",
            self.tr(
                "No backup is kept yet. One is kept by itself on each day on which you write, and before each update"
                " you bring in."
            ),
            self.tr("Keep one now"),
        )
        self.empty.acted.connect(self._keep_now)
        self.split.list_side.add(self.list)
        for card in (self.detail, self.question, self.inside, self.record):
            self.split.detail_side.add(card)
        self._failed_line = QWidget()
        line = tight(QHBoxLayout(self._failed_line))
        line.addWidget(self.failed, 1)
        line.addSpacing(BAR)
        self.add(self._failed_line)
        self.add(self.empty, 1)
        self.add(self.split, 1)
        self._show_cards(self.detail)
        desk.backed_up.connect(self._backed_up)

    # --- showing --------------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        """Whatever changes is different from every backup."""
        if changes:
            self._compared.clear()
            self.ask_again()

    def _backed_up(self) -> None:
        self.ask_again()

    def refresh(self) -> None:
        """Look again what is kept; the chosen one stays."""
        places = self.split.places()
        snapshots = self.desk.daily.snapshots
        self._found = {each.name: each for each in snapshots.list()}
        self.list.show_backups(list(self._found.values()), snapshots.free, date.today())
        told = not_kept(snapshots)
        self._failed_line.setVisible(told is not None)
        if told is not None:
            self.failed.say(" ".join(words.failure(told)))
        if self._shown not in self._found:
            self._shown = ""
        self.empty.setVisible(not self._found)
        self.split.setVisible(bool(self._found))
        self.keep.setVisible(bool(self._found))
        self.arrange()
        if self._shown:
            self._compare()
        self.split.keep_places(places)

    def arrange(self) -> None:
        """Show the list, and beside it or in its place what was chosen."""
        if self.is_wide and self._found and not self._shown:
            self._open(next(iter(self._found)))
        self.split.arrange(self.is_wide, bool(self._shown))

    def catch_up(self, size: QSize) -> None:
        """Look again in any case: backups come and go without a change of the pair."""
        self.ask_again()
        super().catch_up(size)

    def open_at(self, record: str) -> None:
        """Show a backup by its name, or the page as it is."""
        if record in self._found:
            self._choose(record)

    def _choose(self, name: str) -> None:
        self._open(name)
        self.split.show_top()
        self.show_detail()

    def go_back(self) -> None:
        """Show the list."""
        super().go_back()
        self.list.rows.focus(self._shown)

    def _open(self, name: str) -> None:
        self._shown = name
        self._close_past()
        self.list.rows.set_current(name)
        self._is_inside = False
        self._show_cards(self.detail)
        self.detail.show_backup(self._found[name])
        self._compare()

    def _show_cards(self, *cards: QWidget) -> None:
        for each in (self.detail, self.question, self.inside, self.record):
            each.setVisible(each in cards)

    # --- looking into one -------------------------------------------------------------------------------------------

    def _compare(self) -> None:
        """Compare with now, in a thread of its own, unless it is known already."""
        name = self._shown
        snapshot = self._found[name]
        if not snapshot.can_be_read:
            return
        if name in self._compared:
            self.detail.show_since(*self._compared[name])
            return

        def work(workspace: Workspace, progress: Progress) -> Compared:
            with Past.of(workspace.folder, snapshot) as past:
                return queries.counts(past), queries.since(workspace, past, progress)

        job = self.desk.start(work, is_shown=False)
        job.finished.connect(lambda found: self._show_compared(name, found))
        job.failed.connect(lambda error: self._show_problem(name, error))

    def _show_compared(self, name: str, found: Compared) -> None:
        self._compared[name] = found
        if name == self._shown:
            self.detail.show_since(*found)
            if self.question.isVisible():
                self._ask()

    def _show_problem(self, name: str, error: MentorDeskError) -> None:
        if name == self._shown:
            self._show_cards(self.detail)
            self.detail.say_problem(message(error))

    def _opened_past(self) -> Past | None:
        """Return the chosen backup, opened to be read; None when it cannot be, which was told."""
        if self._past is None:
            try:
                self._past = Past.of(self.desk.workspace.folder, self._found[self._shown])
            except MentorDeskError as error:
                self._show_problem(self._shown, error)
        return self._past

    def _close_past(self) -> None:
        if self._past is not None:
            self._past.close()
            self._past = None

    def _look_inside(self, is_inside: bool) -> None:
        if not is_inside:
            self._is_inside = False
            self.detail.shorten(False)
            self._show_cards(self.detail)
        elif (past := self._opened_past()) is not None:
            self._is_inside = True
            self.detail.shorten(True)
            self._show_cards(self.detail, self.inside)
            self.inside.look_into(past)
        self.split.show_top()

    def _show_record(self, table: str, row: str) -> None:
        if (past := self._opened_past()) is not None:
            self.record.show_record(past, table, row)
            self.detail.shorten(True)
            self._show_cards(self.detail, self.record)
            self.inside.rows.set_current(row)
            self._record = row
            self.split.show_top()
            self.record.back.setFocus()

    def _back_to_list(self) -> None:
        self.detail.shorten(self._is_inside)
        self._show_cards(self.detail, *([self.inside] if self._is_inside else []))
        if self._is_inside:
            self.inside.rows.focus(self._record)
        else:
            self.detail.focus(self._record)

    def _restore_record(self, table: str, row: str, version: str) -> None:
        if self.desk.do(restore_version, table, row, version):
            self.said.emit(
                self.tr("It reads as it did then; {0} sees it with your next update.").format(
                    partner_name(self.desk.workspace)
                ),
                True,
            )
            self._show_record(table, row)

    def leave(self) -> None:
        """Let the backup go that was looked into."""
        self._close_past()
        self._is_inside = False
        self.detail.shorten(False)
        self._show_cards(self.detail)

    # --- keeping and going back -------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Keep a backup of now."""
        self._keep_now()

    def _keep_now(self) -> None:
        with suppress(MentorDeskError, OSError):  # it is remembered, and told over the page
            self.desk.daily.keep_now()

    def _try_again(self) -> None:
        with suppress(MentorDeskError, OSError):
            self.desk.daily.begin()

    def _ask(self) -> None:
        known = self._compared.get(self._shown)
        self._show_cards(self.question)
        self.question.ask(self._found[self._shown], known[1] if known else None)

    def _leave_it(self) -> None:
        self._show_cards(self.detail)
        self.detail.restore.setFocus()
