"""Writing a new note: where it is, what kind it is, and its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.records import Annotation
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.new_text import NewText
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.pages.artifacts.tags import TagChoice
from mentordesk_ui.widgets import Button, Card, LinkButton, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import tight


class NewNoteCard(Card):
    """The editor of a note to be; what is typed is kept until it is pinned or given up.

    Signals:
        submitted(str, str, str): body, tag and place (a selector as JSON, empty for the whole file).
        place_wanted(): the person wants to choose the place.
        given_up(): the person does not want a note after all; what was typed is kept for the next one.
    """

    submitted = Signal(str, str, str)
    place_wanted = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("New note"))
        self.anchor = ""
        self.place = WrappedLabel("", "small", "muted")
        self.change_place = LinkButton(self.tr("Choose a place"))
        self.change_place.clicked.connect(self.place_wanted)
        editor = MarkdownArea(self.tr("What do you see here?"), 3, 14)
        editor.setAccessibleName(self.tr("Note"))
        self.text = NewText(desk, Annotation, "body", editor)
        self.text.sent.connect(self._submit)
        self.tags = TagChoice()
        self.pin = Button(self.tr("Pin note"), "check", "primary")
        self.pin.setToolTip(self.tr("Ctrl+Return"))
        self.pin.clicked.connect(self._press)
        cancel = Button(self.tr("Not now"), kind="quiet")
        cancel.clicked.connect(self.give_up)
        where = tight(QHBoxLayout(), 8)
        where.addWidget(self.place, 1, Qt.AlignmentFlag.AlignVCenter)
        where.addWidget(self.change_place)
        self.add_layout(where)
        self.add(editor)
        self.add(self.tags)
        self.add(Flow(self.pin, cancel, spacing=8))

    def begin(self, artifact: str, anchor: str, can_choose: bool) -> None:
        """Write a note at a place; what was typed before for this artifact is there again."""
        self.text.open(artifact)
        self.set_place(anchor)
        self.change_place.setVisible(can_choose)
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_place(self, anchor: str) -> None:
        """Show another place."""
        self.anchor = anchor
        self.place.setText(words.place_words(anchor))
        self.change_place.setText(self.tr("Change") if anchor else self.tr("Choose a place"))
        self.change_place.setAccessibleName(self.tr("Choose the place of the note"))
        self.change_place.updateGeometry()

    def give_up(self) -> None:
        """Put it away; the words stay kept."""
        self.text.editor.flush()
        self.given_up.emit()

    def pinned(self) -> None:
        """Forget the words: the note is made."""
        self.text.done()
        self.tags.set_value("suggestion")

    def _press(self) -> None:
        if self.text.editor.text().strip():
            self.text.send()
        else:
            self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self, body: str) -> None:
        self.submitted.emit(body, self.tags.value(), self.anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
            return
        super().keyPressEvent(event)
