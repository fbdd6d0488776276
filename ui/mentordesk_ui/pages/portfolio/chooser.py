"""Which of the kept portfolios is open, and beginning another like it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.pages.portfolio.kept import KeptCompositions
from mentordesk_ui.widgets import Button, FieldError, IconButton
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.painting import tight


class Chooser(QWidget):
    """A list of names, with buttons to begin another and to forget the one that is open.

    Signals:
        changed(): another one is open.
    """

    changed = Signal()

    def __init__(self, kept: KeptCompositions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.names = Choice([])
        self.names.setAccessibleName(self.tr("Portfolio that is open"))
        self.names.picked.connect(self._open)
        self.names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.another = IconButton("plus", self.tr("Begin another portfolio like this one"))
        self.another.clicked.connect(self._ask_name)
        self.forget = IconButton("trash-2", "")
        self.forget.clicked.connect(self._forget)
        line = tight(QHBoxLayout(), 4)
        line.addWidget(self.names, 1)
        line.addWidget(self.another)
        line.addWidget(self.forget)
        self.name = _Name()
        self.name.setPlaceholderText(self.tr("Name, such as Application in spring"))
        self.name.setAccessibleName(self.tr("Name of the new portfolio"))
        self.name.returnPressed.connect(self._add)
        self.name.given_up.connect(self._close_entry)
        self.keep = Button(self.tr("Begin portfolio"))
        self.keep.clicked.connect(self._add)
        self.entry = QWidget()
        entry = tight(QHBoxLayout(self.entry), 8)
        entry.addWidget(self.name, 1)
        entry.addWidget(self.keep)
        self.error = FieldError()
        column = tight(QVBoxLayout(self), 8)
        column.addLayout(line)
        column.addWidget(self.entry)
        column.addWidget(self.error)
        self.entry.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show the names there are."""
        self.names.clear()
        for each in self._kept.names:
            self.names.addItem(each or self.tr("My portfolio"), each)
        self.names.show_value(self._kept.name)
        words = self.tr("Forget this portfolio") if self._kept.name else self.tr("Begin this portfolio anew")
        self.forget.setToolTip(words)
        self.forget.setAccessibleName(words)

    def _open(self, name: object) -> None:
        self._kept.open(str(name))
        self.refresh()
        self.changed.emit()

    def _ask_name(self) -> None:
        self.entry.show()
        self.name.clear()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_entry(self) -> None:
        self.entry.hide()
        self.error.say("")
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        if not self._kept.add(self.name.text()):
            self.error.say(self.tr("Give it a name that no other has."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._close_entry()
        self.refresh()
        self.changed.emit()

    def _forget(self) -> None:
        self._kept.forget()
        self.refresh()
        self.changed.emit()


class _Name(QLineEdit):
    """A line that Escape gives up."""

    focus_inset = 4  # it stands at the edge of what scrolls, which would cut the ring

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
