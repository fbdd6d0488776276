"""Proofs: the pages of a portfolio set again and again beside the window while a person puts it together."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.jobs import Job

if TYPE_CHECKING:
    from mentordesk.documents.audience_words import Front
    from mentordesk.documents.compose import Concern
    from mentordesk.documents.composition import Composition
    from mentordesk.documents.portfolio import PortfolioResult
    from mentordesk.documents.portfolio_data import Portfolio
    from mentordesk.documents.press import Leaves, Press

PAUSE_MS = 300
"""How long nothing is chosen before pages are set."""
PATIENCE_MS = 1500
"""How long pages that nobody waits for any more may go on being set before the process is ended."""
IDLE_MS = 60_000
"""How long the process is kept when nobody looks at the pages."""


@dataclass(frozen=True)
class Proof:
    """Pages as they would be printed.

    Attributes:
        composition, portfolio: what they were set from.
        pdf: the file, which is there until the next proof.
        leaves: what it consists of.
        result: what `write_portfolio` said.
        concerns: what to look at before printing.
        usual: the words in front that go with the audience.
    """

    composition: Composition
    portfolio: Portfolio
    pdf: Path
    leaves: Leaves
    result: PortfolioResult
    concerns: tuple[Concern, ...]
    usual: Front


class Proofs(QObject):
    """Sets the pages of the composition that was asked for last; one at a time, what is out of date is given up.

    Signals:
        began(): pages are being set.
        progressed(int, int, str): steps done, steps in all, what is being done.
        ready(Proof): the pages that were asked for last.
        failed(MentorDeskError): they cannot be set; the proof before stays.
    """

    began = Signal()
    progressed = Signal(int, int, str)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Composition | None = None
        self._job: Job | None = None
        self._press: Press | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._number = 0
        self.proof: Proof | None = None
        self._then: list[Callable[[Proof], None]] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._release)

    @property
    def is_setting(self) -> bool:
        """Whether the proof that is shown is not the one that was asked for last."""
        return self._wanted is not None or self._job is not None

    def want(self, composition: Composition) -> None:
        """Set these pages once nothing else has been asked for during a short pause."""
        self._idle.stop()
        self._wanted = composition
        self._pause.start()
        if self._job is not None and not self._patience.isActive():
            self._patience.start()

    def when_ready(self, then: Callable[[Proof], None]) -> None:
        """Call back with the pages that were asked for last, at once if they are there."""
        if not self.is_setting and self.proof is not None:
            then(self.proof)
            return
        self._then.append(then)
        if self._pause.isActive():
            self._pause.stop()
            self._begin()

    def stop(self) -> None:
        """Give up what is being set; the proof before stays."""
        self._wanted = None
        self._then.clear()
        self._pause.stop()
        self._give_up()

    def rest(self) -> None:
        """Nobody looks at the pages for now."""
        self._idle.start()

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _release(self) -> None:
        if self._press is not None and self._job is None:
            self._press.close()

    def _begin(self) -> None:
        if self._job is not None or self._wanted is None:
            return
        composition, self._wanted = self._wanted, None
        press, target = self._tools()

        def work(workspace: Workspace, progress: Progress) -> Proof:
            from mentordesk.documents.compose import compose, concerns, readable, words_in_front

            portfolio = compose(workspace, composition)
            result = press.set_pages(readable(portfolio), target, progress, timestamp=datetime.now().astimezone())
            leaves = press.look_at(target, progress)
            usual = words_in_front(workspace, composition, portfolio)
            return Proof(composition, portfolio, target, leaves, result, tuple(concerns(portfolio)), usual)

        job = self._job = self._desk.start(work, is_shown=False)
        job.progressed.connect(self.progressed)
        job.finished.connect(self._finished)
        job.failed.connect(self._failed)
        job.crashed.connect(self._crashed)
        job.ended.connect(self._ended)
        self.began.emit()

    def _tools(self) -> tuple[Press, Path]:
        from mentordesk.documents.press import Press

        if self._press is None:
            self._press = Press()
            self._folder = tempfile.TemporaryDirectory(prefix="mentordesk-proofs-", ignore_cleanup_errors=True)
            self.destroyed.connect(self._press.close)
            self.destroyed.connect(self._folder.cleanup)
        assert self._folder is not None
        self._number += 1
        return self._press, Path(self._folder.name) / f"pages-{self._number}.pdf"

    def _finished(self, proof: Proof) -> None:
        if self._wanted is not None:
            proof.pdf.unlink(missing_ok=True)
            return
        before, self.proof = self.proof, proof
        self.ready.emit(proof)
        if before is not None:
            with suppress(OSError):  # a program that shows it may keep it, where the system has it so
                before.pdf.unlink(missing_ok=True)

    def _failed(self, error: MentorDeskError) -> None:
        if self._wanted is None:
            if self._then:  # somebody asked for the file and may not look at the preview
                self._then.clear()
                self._desk.failed.emit(error)
            self.failed.emit(error)

    def _crashed(self, error: BaseException) -> None:
        from mentordesk.documents.portfolio import CannotSet

        self._failed(CannotSet(type(error).__name__))

    def _ended(self) -> None:
        self._job = None
        self._patience.stop()
        if self._wanted is not None:
            if not self._pause.isActive():
                self._begin()
            return
        waiting, self._then = self._then, []
        for then in waiting:
            if self.proof is not None:
                then(self.proof)
