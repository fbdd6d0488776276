"""One answer to a note."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.records import Reply
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.artifacts.editable import EditableText
from mentordesk_ui.pages.artifacts.shown import ShownAnswer, Writer
from mentordesk_ui.widgets import Label, SmallIconButton
from mentordesk_ui.widgets.labels import ElidedLabel
from mentordesk_ui.widgets.painting import box, indented, leading_rect, start, tight


class AnswerView(QWidget):
    """One answer to a note; one's own can be changed and deleted.

    Signals:
        said(str, bool): as `Page.said`.
        delete_wanted(str): the person wants this answer deleted.
    """

    said = Signal(str, bool)
    delete_wanted = Signal(str)

    def __init__(self, desk: Desk, shown: ShownAnswer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = shown.writer.role
        self.reply = shown.answer.reply.id
        line = tight(QHBoxLayout(), 6)
        line.addWidget(Label(shown_name(shown.writer, self.tr("You")), "small-strong", self._role))
        line.addWidget(ElidedLabel(shown.day, "small", "muted"), 1)
        if shown.writer.is_me:
            for icon, name, do in (
                ("pencil", self.tr("Edit answer"), self._edit),
                ("trash-2", self.tr("Delete answer"), lambda: self.delete_wanted.emit(self.reply)),
            ):
                button = SmallIconButton(icon, name)
                button.clicked.connect(do)
                line.addWidget(button)
        self.body = EditableText(desk, Reply, "annotations.edit_reply", self.tr("Answer"))
        self.body.said.connect(self.said)
        self.body.show_text(self.reply, shown.answer.reply.body)
        column = tight(QVBoxLayout(), 2)
        self.setLayout(indented(column, 12))
        column.addLayout(line)
        column.addWidget(self.body)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _edit(self) -> None:
        self.body.edit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line in the colour of who wrote it."""
        bar = leading_rect(self, QRect(0, 3, 3, self.height() - 6), self.rect())
        box(start(self), bar, self._role, "", 1.5)


def shown_name(writer: Writer, you: str) -> str:
    """Return how a writer is named: `you` for the person at this laptop."""
    return you if writer.is_me else writer.name
