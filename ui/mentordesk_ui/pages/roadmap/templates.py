"""Beginning a roadmap from one of the shipped ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.library.roadmaps import RoadmapTemplate, roadmap_templates
from mentordesk_ui import languages
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets import Button, Card, ListRow, RowList


class TemplatesCard(Card):
    """The shipped roadmaps; Escape puts them away.

    Signals:
        chosen(RoadmapTemplate): the person wants this one.
        given_up(): the person wants none after all.
    """

    chosen = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Start from one of these and make it yours"))
        self.rows = RowList()
        self.cancel = Button(self.tr("Not now"), kind="quiet")
        self.cancel.clicked.connect(self.given_up)
        self.add(self.rows)
        self.add_buttons(self.cancel)

    def begin(self) -> None:
        """Offer them, with the keyboard on the first."""
        if not self.rows.rows():
            for each in roadmap_templates(languages.in_use()):
                self.rows.add(self._row(each))
        self.show()
        self.rows.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, template: RoadmapTemplate) -> ListRow:
        count = plural(self.tr("%n milestone(s)", "", template.milestones), template.milestones)
        row = ListRow(template.title, self.tr("{0} · {1}").format(template.about, count), "layout-template")
        row.clicked.connect(lambda _=False: self.chosen.emit(template))
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts them away."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
