"""The Qt face of an open workspace: pages ask it to do things and hear what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.errors import MentorDeskError
from mentordesk.home import Home
from mentordesk.progress import Progress
from mentordesk.workspace.changed import Changes, touched
from mentordesk.workspace.daily import Daily
from mentordesk.workspace.workspace import Workspace

from .jobs import Job
from .preferences import Preferences
from .sheet import RecoverySheet

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk.bundles.laptop import Laptop
    from mentordesk.queries.files import FileState
    from mentordesk.workspace.undo import Undone
    from mentordesk_ui.editing.spelling import Spelling


READY_MS = 400
"""When the pair is made ready to be written to: the window is there by then, and the disk is free."""


class Desk(QObject):
    """Runs actions and jobs on one workspace.

    `last_change` is the id of the change that was written last through the desk, empty for a private one.

    Signals:
        changed(Changes): these rows may look different now; ask your query again if they concern you.
        failed(MentorDeskError): something a person asked for could not be done.
        done(str): an action was carried out, by its name; undo can take it back.
        started(Job): long work began; the job bar shows it.
        crashed(object): long work met an exception that nobody foresaw.
        handed(list): files of an update of the sample, for its other side.
        backed_up(): a backup was kept, or could not be.
        link_followed(str): the person wants what a link in a text leads to, a record or an address.
        restore_wanted(str, bool): the pair shall be as it was in the backup of this name, private records too or not.
    """

    changed = Signal(object)
    failed = Signal(object)
    done = Signal(str)
    started = Signal(object)
    crashed = Signal(object)
    handed = Signal(list)
    backed_up = Signal()
    link_followed = Signal(str)
    restore_wanted = Signal(str, bool)
    _kept = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        laptop: Laptop,
        parent: QObject | None = None,
        *,
        keys: KeyStore | None = None,
        preferences: Preferences | None = None,
        is_sample: bool = False,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.laptop = laptop
        self.sheet = RecoverySheet(workspace, keys)
        self.preferences = preferences or Preferences(Home.of())
        self.is_sample = is_sample
        self.saved_at = datetime.now().astimezone()
        self.last_change = ""
        self._jobs: set[Job] = set()
        self._settling: set[Job] = set()
        self._unasked: set[Job] = set()
        self._spelling: Spelling | None = None
        self._kept.connect(self._tell_kept)
        self._ready = QTimer(self, singleShot=True, interval=READY_MS)
        self._ready.timeout.connect(self._get_ready)
        self._ready.start()
        self.daily = Daily(workspace, self._tell_backup)
        if self.daily.snapshots.failure is not None:
            self.daily.begin()  # what failed the last time may go well now

    @property
    def spelling(self) -> Spelling:
        """Which words are right, for every long text of the pair."""
        if self._spelling is None:
            from mentordesk_ui.editing.spelling import Spelling

            self._spelling = Spelling(self)
        return self._spelling

    # --- short work -----------------------------------------------------------------------------------------------

    def do(self, action: Callable[..., object], /, *args: object, **values: object) -> Changes | None:
        """Run an action; None says that it was refused and `failed` has told why."""
        return self._tell(lambda: self.workspace.do(action, *args, **values), action.__name__)

    def carry_out(self, work: Callable[[], Changes], name: str = "") -> Changes | None:
        """Run work of the core that writes one change; None says that it was refused and `failed` has told why."""
        return self._tell(work, name)

    def settle(self, table: str, row: str, field: str, how: str) -> Changes | None:
        """Decide what both changed."""
        from mentordesk.workspace import conflicts

        return self._tell(lambda: conflicts.settle(self.workspace, table, row, field, how), "settle")

    def settle_as(self, table: str, row: str, field: str, text: str) -> Changes | None:
        """Decide a long text by what was put together of the versions."""
        from mentordesk.workspace import conflicts

        return self._tell(lambda: conflicts.settle_as(self.workspace, table, row, field, text), "settle")

    def undo(self, change: str = "") -> Changes | None:
        """Take a change back, by default the latest own one."""
        from mentordesk.workspace import undo

        return self._tell(lambda: undo.undo(self.workspace, change).changes)

    def take_back(self, change: str) -> Undone | None:
        """Take one change back, and tell what was left because somebody wrote there since."""
        from mentordesk.workspace import undo

        return self._tell_undone(lambda: undo.undo(self.workspace, change))

    def undo_import(self, number: int, only: Collection[tuple[str, str]] | None = None) -> Undone | None:
        """Undo an update that was brought in, or take it back only in these (table, row)."""
        from mentordesk.workspace import undo_import

        return self._tell_undone(lambda: undo_import.undo_import(self.workspace, number, only))

    def undo_private(self, step: int) -> Changes | None:
        """Take back a private write by its number."""
        return self._tell(lambda: self.workspace.private.undo(step))

    def go_on_without(self) -> Changes | None:
        """Apply what waits for a part of an update that was lost."""
        from mentordesk.workspace import lost_part

        return self._tell(lambda: lost_part.go_on_without(self.workspace))

    def ask_for(self, file: FileState, *, is_asked: bool) -> None:
        """Let the next update ask for a file that is not here, or not; this is local and no change of a record."""
        from mentordesk.workspace import file_news

        try:
            file_news.choose(self.workspace, file.content, is_asked=is_asked)
        except MentorDeskError as error:
            self.failed.emit(error)
            return
        self.changed.emit(touched([(file.table, file.row)]))

    def keep_draft(self, table: str, row: str, cell: str, text: str) -> None:
        """Keep text being typed, without waiting for the disk; it becomes a change when the person leaves the field."""
        self.workspace.drafts.keep_soon(table, row, cell, text, self._kept.emit)

    def _tell_kept(self, error: Exception | None) -> None:
        if isinstance(error, MentorDeskError):
            self.failed.emit(error)
        elif error is not None:
            self.crashed.emit(error)
        else:
            self.saved_at = datetime.now().astimezone()

    def seal_draft(self, table: str, row: str, cell: str, action: str) -> Changes | None:
        """Make one change of a kept draft."""
        return self._tell(lambda: self.workspace.drafts.seal(table, row, cell, action))

    def _tell_undone(self, work: Callable[[], Undone]) -> Undone | None:
        found: list[Undone] = []

        def changes() -> Changes:
            found.append(work())
            return found[0].changes

        return found[0] if self._tell(changes) is not None else None

    def tell(self, changes: Changes, name: str = "") -> None:
        """Tell of a change that a job has written, as if `do` had written it."""
        self._tell(lambda: changes, name)

    def _tell(self, work: Callable[[], Changes], name: str = "") -> Changes | None:
        try:
            changes = work()
        except MentorDeskError as error:
            self.failed.emit(error)
            return None
        self.saved_at = datetime.now().astimezone()
        if changes:
            if not self.is_sample:
                self.daily.wrote()
            self.last_change = changes.change
            self.changed.emit(changes)
            if name:
                self.done.emit(name)
        return changes

    def _tell_backup(self) -> None:
        """Called by the thread that wrote it."""
        with suppress(RuntimeError):  # the window is gone already
            self.backed_up.emit()

    # --- long work ------------------------------------------------------------------------------------------------

    def start(self, work: Callable[[Workspace, Progress], object], *, is_shown: bool = True) -> Job:
        """Run work in a thread of its own, on a connection of its own; the caller connects to the job's signals.

        The job begins once control returns to the window. Work that shows its steps and problems by itself, such as a
        live preview, is not shown in the job bar and its failing is not told by `failed`.
        """

        self.workspace.drafts.flush()

        def run(progress: Progress) -> object:
            beside = self.workspace.beside()
            try:
                return work(beside, progress)
            finally:
                beside.close()

        job = Job(run, self)
        self._jobs.add(job)
        job.ended.connect(lambda: self._jobs.discard(job))
        job.crashed.connect(self.crashed)
        if is_shown:
            job.failed.connect(self.failed)
            self.started.emit(job)
        job.start()
        return job

    def preview(self, given: Sequence[Path]) -> Job:
        """Show what files would bring in; finishes with a list of `Outcome`."""
        from mentordesk.bundles import incoming

        return self.start(
            lambda workspace, progress: incoming.take(workspace, self.laptop, given, preview=True, progress=progress)
        )

    def bring_in(self, given: Sequence[Path]) -> Job:
        """Bring files in; finishes with a list of `Outcome`, after `changed` has told what is new."""
        from mentordesk.bundles import incoming

        changes = Changes()

        def work(workspace: Workspace, progress: Progress) -> list[incoming.Outcome]:
            nonlocal changes
            outcomes = incoming.take(workspace, self.laptop, given, progress=progress)
            changes = incoming.all_changes(outcomes)
            return outcomes

        job = self.start(work)
        job.finished.connect(lambda _outcomes: self.changed.emit(changes))
        job.finished.connect(lambda _outcomes: self._settle_in())
        return job

    def _get_ready(self) -> None:
        """Do, out of sight, what the first write would wait for, unless something was written already."""
        if self.workspace.writing.is_fresh:
            self._start_settling(_write_nothing)

    def _settle_in(self) -> None:
        """Do, out of sight, what follows an import: index in slices, write the snapshot, tell when it could not be."""
        from mentordesk.workspace.snapshots import Snapshots

        def work(workspace: Workspace, progress: Progress) -> None:
            workspace.search.index_in_slices(progress)
            Snapshots(workspace.folder).finish()

        self._start_settling(work).failed.connect(self.failed)

    def index_beside(self) -> Job:
        """Make long texts findable, out of sight."""
        return self._start_settling(lambda workspace, progress: workspace.search.index_in_slices(progress))

    def _start_settling(self, work: Callable[[Workspace, Progress], None]) -> Job:
        """Start work that nobody waits for."""
        job = self.start(work, is_shown=False)
        self._settling.add(job)
        job.ended.connect(lambda: self._settling.discard(job))
        return job

    def start_unasked(self, work: Callable[[Workspace, Progress], object]) -> Job:
        """Start work that nobody asked for and that may be stopped at any time, such as reading files for the search.

        The window closes without asking, and does not wait for more than its next step.
        """
        job = self.start(work, is_shown=False)
        self._unasked.add(job)
        job.ended.connect(lambda: self._unasked.discard(job))
        return job

    @property
    def is_settling(self) -> bool:
        """Whether what follows an import is going on; nobody waits for it."""
        return bool(self._settling)

    def make_update(self, folder: Path, limit: int, leave_out: int | None = None) -> Job:
        """Write the update for the partner; finishes with a `Made`.

        Args:
            limit, leave_out: the largest mail, and the largest file that rides along unasked, in MB.
        """
        from mentordesk.bundles import send

        job = self.start(
            lambda workspace, progress: send.make(
                workspace, self.laptop, folder, limit=limit, leave_out=leave_out, progress=progress
            )
        )
        job.finished.connect(lambda made: self.changed.emit(made.shared))
        return job

    @property
    def jobs(self) -> list[Job]:
        """The long work that is going on."""
        return list(self._jobs)

    @property
    def busy(self) -> bool:
        """Whether long work is going on."""
        return bool(self._jobs - self._settling - self._unasked)

    def close(self) -> None:
        """Stop long work, seal what is being typed and close the files."""
        self._ready.stop()
        for job in list(self._jobs):
            job.cancel()
            job.wait()
            job.let_go()  # its last signal is on the way, and would reach pages without a workspace
        with suppress(MentorDeskError):  # what cannot be sealed stays a draft, offered on the next start
            self.workspace.drafts.seal_all()
        self.workspace.close()


def _write_nothing(workspace: Workspace, _progress: Progress) -> None:
    """Take the turn to write, which does what waits for the first writer."""
    with workspace.writing:
        pass
