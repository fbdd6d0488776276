"""Whether the window may close: it reminds once of what is not sent, asks before it stops work that goes on, and hides
no backup that could not be kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.preferences import Preferences

if TYPE_CHECKING:
    from mentordesk.errors import MentorDeskError
    from mentordesk_ui.desk import Desk
    from mentordesk_ui.dialogs.leaving import LeavingDialog
    from mentordesk_ui.main_window import MainWindow

PATIENCE = 0.2
"""Seconds that the window may take to vanish, for a backup that is as good as written."""


class Leaving(QObject):
    """Asked by the window before it closes; closing it again while the question stands is the answer “quit”."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self.dialog: LeavingDialog | None = None
        self._is_decided = self._does_without = False
        self._last_question: LeavingDialog | None = None

    def may_close(self) -> bool:
        """Return whether nothing keeps the person; else a question is open now."""
        desk = self._window.desk
        if desk is None or self._does_without or _session_ends():
            self._done()
            return True
        if self.dialog is not None and self.dialog is self._last_question:
            self._done()
            desk.daily.cancel()
            return True
        if self._is_decided or self.dialog is not None:
            self._done()
            return self._has_backup(desk)
        if desk.busy:
            self._ask_about_work(desk)
            return False
        if (count := self._unsent(desk)) > 0:
            self._ask_to_send(desk, count)
            return False
        return self._has_backup(desk)

    # --- the backup of the day --------------------------------------------------------------------------------------

    def _has_backup(self, desk: Desk) -> bool:
        """Return whether the backup of the day is kept; else the person is told why, or that it is being written."""
        from mentordesk.workspace.daily import not_kept

        if desk.is_sample:
            return True
        if not desk.daily.snapshots.is_writing and desk.daily.is_due:
            desk.daily.begin()
        until = time.monotonic() + PATIENCE
        for each in desk.daily.snapshots.being_written():
            if not each.ends_within(max(0, until - time.monotonic())):
                self._wait_for_backup(desk)
                return False
        if (told := not_kept(desk.daily.snapshots)) is not None:
            self._tell_failure(desk, told)
            return False
        return True

    def _wait_for_backup(self, desk: Desk) -> None:
        dialog = self._last_question = self._open(
            self.tr("The backup of the day is still being written."),
            self.tr("The window closes by itself when it is kept."),
            self.tr("Go on working"),
            self.tr("Quit without it"),
            leaves=lambda: self._do_without(desk),
        )

        def ended() -> None:
            if self.dialog is dialog:
                self._done()
                self.leave_at_once()

        desk.backed_up.connect(ended)

    def _tell_failure(self, desk: Desk, told: MentorDeskError) -> None:
        from mentordesk_ui.pages.backups.words import failure

        title, what_to_do = failure(told)
        dialog = self._last_question = self._open(
            title,
            what_to_do,
            self.tr("Look at the backups"),
            self.tr("Quit all the same"),
            leaves=lambda: self._do_without(desk),
        )
        dialog.stays.connect(lambda: self._window.go("backups"))

    def _do_without(self, desk: Desk) -> None:
        desk.daily.cancel()
        self._does_without = True
        self._window.close()

    # --- what is not sent, and work that goes on ----------------------------------------------------------------------

    def _unsent(self, desk: Desk) -> int:
        """Count what a partner who joined has not been sent; the sample sends nothing."""
        if desk.is_sample or not self._preferences.reminds_of_unsent:
            return 0
        from mentordesk.bundles import outgoing, send

        workspace = desk.workspace
        return outgoing.unsent(workspace) if send.audience(workspace) else 0

    def _ask_to_send(self, desk: Desk, count: int) -> None:
        title = plural(self.tr("%n change(s) are not sent yet.", "", count).replace("%n", str(count)), count)
        if count == 1:
            title = self.tr("1 change is not sent yet.")
        sentence = self.tr("They are safe on this laptop and go to {0} with your next update.")
        dialog = self._open(
            title,
            sentence.format(partner_name(desk.workspace)),
            self.tr("Send now"),
            self.tr("Quit"),
            self.tr("Don't remind me again"),
        )
        dialog.stays.connect(lambda: self._window.go("send"))
        dialog.finished.connect(lambda: self._heed(dialog))

    def _ask_about_work(self, desk: Desk) -> None:
        dialog = self._open(
            self.tr("Something is still being done."),
            self.tr("When you quit now it is stopped; nothing half done is left, and your words are safe."),
            self.tr("Go on working"),
            self.tr("Stop it and quit"),
        )
        for job in desk.jobs:
            job.ended.connect(dialog.reject)

    def _open(
        self,
        title: str,
        sentence: str,
        stay: str,
        leave: str,
        quiet: str = "",
        leaves: Callable[[], None] | None = None,
    ) -> LeavingDialog:
        from mentordesk_ui.dialogs.leaving import LeavingDialog

        dialog = LeavingDialog(title, sentence, stay, leave, quiet, self._window)
        self.dialog = dialog
        dialog.leaves.connect(leaves or self.leave_at_once)
        dialog.finished.connect(self._done)
        dialog.open()
        return dialog

    def _heed(self, dialog: LeavingDialog) -> None:
        if dialog.quiet.isChecked():
            self._preferences.reminds_of_unsent = False

    def leave_at_once(self) -> None:
        """Close the window without another question; only a backup that fails is told even now."""
        self._is_decided = True
        self._window.close()

    def _done(self) -> None:
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.hide()
            dialog.deleteLater()


def _session_ends() -> bool:
    """Tell whether the system itself closes the window, to shut down."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
