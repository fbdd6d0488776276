"""The portfolio saved as a PDF from the window; no printer is touched."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui import mailing

if TYPE_CHECKING:
    from mentordesk.documents.portfolio import PortfolioResult
    from mentordesk_ui.desk import Desk
    from mentordesk_ui.main_window import MainWindow


def print_portfolio(window: MainWindow, desk: Desk, target: Path) -> None:
    """Write everything shared as a portfolio, say so, and offer to open it."""

    def work(workspace: Workspace, progress: Progress) -> object:
        from mentordesk.documents.gather import gather_portfolio
        from mentordesk.documents.portfolio import write_portfolio

        progress.step(0, 4, QCoreApplication.translate("Printing", "Printing the portfolio"))
        target.parent.mkdir(parents=True, exist_ok=True)
        return write_portfolio(gather_portfolio(workspace), target, progress, timestamp=datetime.now().astimezone())

    def done(result: PortfolioResult) -> None:
        text = QCoreApplication.translate("Printing", "The portfolio is saved: {0}, {1} pages.")
        toast = window.toasts.say(
            text.format(result.path.name, result.pages), QCoreApplication.translate("Printing", "Open")
        )
        toast.acted.connect(lambda: mailing.open_file(result.path))

    desk.start(work).finished.connect(done)
