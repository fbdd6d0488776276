"""Lines across the reader: what to do now, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.widgets import Button, IconButton, WrappedLabel
from mentordesk_ui.widgets.banner import IconView
from mentordesk_ui.widgets.painting import box, show_if, start


class Strip(QFrame):
    """A line with an icon, a sentence and maybe a button.

    Signals:
        acted(): the button was pressed.
    """

    acted = Signal()

    def __init__(self, icon: str, tone: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.text = WrappedLabel(text, measure=100)
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.action = Button(action)
        self.action.clicked.connect(self.acted)
        show_if(self.action, bool(action))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 8 if action else 14, 8)
        line.setSpacing(10)
        line.addWidget(IconView(icon, tone, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.text, 1)
        line.addWidget(self.action)
        self.setAccessibleName(text)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted box."""
        paper = "soft_accent" if self._tone == "accent" else f"{self._tone}_bg"
        box(start(self), self.rect(), paper, self._tone, RADIUS)


class FindStrip(QFrame):
    """Looks for words in the file that is shown.

    Signals:
        wanted(str, bool): these words, backwards if true.
        closed(): the person is done looking.
    """

    wanted = Signal(str, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(placeholderText=self.tr("Find in this file"))
        self.words.setAccessibleName(self.tr("Find in this file"))
        self.words.textEdited.connect(lambda _text: self._find(False))
        self.words.returnPressed.connect(lambda: self._find(False))
        self.answer = WrappedLabel("", "small", "muted")
        self.before = IconButton("chevron-up", self.tr("Find the one before"))
        self.before.clicked.connect(lambda: self._find(True))
        self.next = IconButton("chevron-down", self.tr("Find the next one"))
        self.next.clicked.connect(lambda: self._find(False))
        close = IconButton("x", self.tr("Stop looking"))
        close.clicked.connect(self.closed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.words, 1)
        line.addWidget(self.answer)
        for button in (self.before, self.next, close):
            line.addWidget(button)
        self.hide()

    def begin(self) -> None:
        """Put the keyboard into the field."""
        self.show()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, is_found: bool) -> None:
        """Say whether the words were found."""
        self.answer.setText("" if is_found or not self.words.text() else self.tr("Not in this file"))

    def _find(self, backwards: bool) -> None:
        self.wanted.emit(self.words.text(), backwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is done looking."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
