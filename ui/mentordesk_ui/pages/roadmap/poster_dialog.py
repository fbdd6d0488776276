"""How the poster is to be: which paper, one sheet or several to glue, and saved or printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.documents.poster import PAPERS
from mentordesk_ui.dialogs.dialog import Dialog
from mentordesk_ui.widgets import Button, FormRow, Label, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.painting import scaled

NAMES = {"a4": "A4", "a3": "A3", "a2": "A2", "a1": "A1", "a0": "A0", "letter": "Letter", "tabloid": "Tabloid"}


class PosterDialog(Dialog):
    """Chooses; `open()` it. What was chosen last is offered again.

    Signals:
        save_wanted(str, bool), print_wanted(str, bool): the paper, and whether to spread over several sheets.
    """

    save_wanted = Signal(str, bool)
    print_wanted = Signal(str, bool)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Roadmap as a poster"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(Label(self.tr("Roadmap as a poster"), "h2"))
        self.paper = Choice([(each, self._paper_words(each)) for each in PAPERS])
        last = str(settings.value("roadmap/paper", "a3"))
        self.paper.show_value(last if last in PAPERS else "a3")
        column.addWidget(FormRow(self.tr("Paper"), self.paper))
        self.sheets = SegmentedChoice(
            [("one", self.tr("One sheet")), ("tiles", self.tr("Several sheets to glue"))], self.tr("How many sheets")
        )
        self.sheets.set_value("tiles" if str(settings.value("roadmap/tiles", "false")) == "true" else "one")
        self.sheets.chosen.connect(lambda _key: self._explain())
        column.addWidget(self.sheets)
        self.hint = WrappedLabel("", "small", "muted")
        self.hint.setMinimumWidth(scaled(380))
        column.addWidget(self.hint)
        line = QHBoxLayout()
        self.save = Button(self.tr("Save as PDF…"), "download", "primary")
        self.print = Button(self.tr("Print…"), "printer")
        cancel = Button(self.tr("Not now"), kind="quiet")
        self.save.clicked.connect(lambda: self._end(self.save_wanted.emit))
        self.print.clicked.connect(lambda: self._end(self.print_wanted.emit))
        cancel.clicked.connect(self.reject)
        for each in (self.save, self.print, cancel):
            line.addWidget(each)
        line.addStretch(1)
        column.addLayout(line)
        self.finished.connect(self.deleteLater)
        self._explain()

    def _paper_words(self, paper: str) -> str:
        wide, high = (round(each) for each in PAPERS[paper])  # type: ignore[index]
        return self.tr("{0} ({1} × {2} mm)").format(NAMES[paper], wide, high)

    def _explain(self) -> None:
        self.hint.setText(
            self.tr("All of it at its natural size. Sheets overlap by 10 mm, and crosses show where they meet.")
            if self.sheets.value() == "tiles"
            else self.tr("All of it on one sheet, as large as it fits. No printer is needed to save it.")
        )

    def _end(self, tell: Callable[[str, bool], object]) -> None:
        paper, tiles = str(self.paper.currentData()), self.sheets.value() == "tiles"
        self._settings.setValue("roadmap/paper", paper)
        self._settings.setValue("roadmap/tiles", "true" if tiles else "false")
        self.accept()
        tell(paper, tiles)
