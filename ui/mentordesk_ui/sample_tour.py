"""A look around in the sample pair: it is made, shown from either side, and updates go from one side to the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from mentordesk.errors import MentorDeskError
from mentordesk_ui.messages import message

if TYPE_CHECKING:
    from mentordesk_ui.program import Program
    from mentordesk_ui.sample import Sample


class SampleTour(QObject):
    """Shows the sample in the one window; the program shows everything else."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._sample: Sample | None = None

    @property
    def sample(self) -> Sample:
        """The sample pair, made ready at the first use."""
        if self._sample is None:
            from mentordesk_ui.sample import Sample

            self._sample = Sample(self)
            self._sample.ready.connect(self.open)
            self._sample.failed.connect(lambda error: self._program.show_welcome(message(error)))
            self._sample.crashed.connect(self._program.tell_crash_of)
        return self._sample

    def begin(self) -> None:
        """Make the sample pair and open it as the mentee."""
        from mentordesk_ui.welcome.preparing import PreparingPage

        self._program.let_go()
        page = PreparingPage(self.sample.make())
        page.stopped.connect(self._program.show_welcome)
        self._program.window.show_alone(page)

    def open(self, side: str = "mentee") -> None:
        """Show the sample as the mentor or the mentee sees it."""
        program = self._program
        program.window.close_desk()
        try:
            desk = self.sample.open(side, program.preferences)
        except MentorDeskError as error:
            program.show_welcome(message(error))
            return
        desk.crashed.connect(program.tell_crash_of)
        desk.handed.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)  # the page that asks goes too
        program.window.open_desk(desk, sample=self.sample.sides())

    def open_again(self) -> None:
        """Show the side that was shown last."""
        self.open(self.sample.side)

    def _hand_over(self, files: Sequence[Path]) -> None:
        self.open("mentee" if self.sample.side == "mentor" else "mentor")
        self._program.given.bring_in(files)

    def stop(self) -> None:
        """Throw the sample away, if there is one."""
        if self._sample is not None:
            self._sample.stop()
