"""Beginning a goal: a line for its title, or one of the shipped goals."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mentordesk.library.templates import GoalTemplate, goal_templates
from mentordesk_ui import languages
from mentordesk_ui.widgets import Button, Card, LinkButton, ListRow, RowList, WrappedLabel
from mentordesk_ui.widgets.fact_rows import LinkLine
from mentordesk_ui.widgets.painting import tight


class NewGoalCard(Card):
    """The title first; everything else can come later. Escape puts it away.

    Signals:
        submitted(str): the person wants a goal with this title.
        template_chosen(GoalTemplate): the person wants this shipped goal.
        given_up(): the person does not want one after all.
    """

    submitted = Signal(str)
    template_chosen = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("New goal"))
        self.title_line = QLineEdit(placeholderText=self.tr("What will be different?"))
        self.title_line.setAccessibleName(self.tr("Title of the new goal"))
        self.title_line.returnPressed.connect(self._submit)
        self.create_button = Button(self.tr("Add goal"), "check", "primary")
        self.create_button.clicked.connect(self._submit)
        cancel = Button(self.tr("Not now"), kind="quiet")
        cancel.clicked.connect(self.given_up)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.create_button)
        line.addWidget(cancel)
        line.addStretch(1)
        self.use = LinkButton(self.tr("Use a template"))
        self.use.clicked.connect(self.show_templates)
        self._use_line = LinkLine(self.use)
        self.template_title = WrappedLabel(self.tr("Start from one of these and make it yours"), "medium")
        self.templates = RowList()
        self.add(self.title_line)
        self.add_layout(line)
        self.add(self._use_line)
        self.add(self.template_title)
        self.add(self.templates)

    def begin(self, with_templates: bool = False) -> None:
        """Put the keyboard in the line for the title, or on the first template."""
        self.title_line.clear()
        self.templates.hide()
        self.template_title.hide()
        self._use_line.show()
        if with_templates:
            self.show_templates()
        else:
            self.title_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_templates(self) -> None:
        """Offer the shipped goals."""
        if not self.templates.rows():
            for each in goal_templates(languages.in_use()):
                self.templates.add(self._row(each))
        self._use_line.hide()
        self.template_title.show()
        self.templates.show()
        self.templates.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, template: GoalTemplate) -> ListRow:
        row = ListRow(template.title, template.why, "layout-template")
        row.clicked.connect(lambda _=False: self.template_chosen.emit(template))
        return row

    def _submit(self) -> None:
        if self.title_line.text().strip():
            self.submitted.emit(self.title_line.text())
        else:
            self.title_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
