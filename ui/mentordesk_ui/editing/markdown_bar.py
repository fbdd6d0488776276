"""What can be done with the words of a Markdown field: as a row of icons below it, and as entries of its menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk_ui.widgets.buttons import Button, SmallIconButton
from mentordesk_ui.widgets.painting import scaled, tight


@dataclass(frozen=True)
class Doing:
    """Something that can be done with words: what it is called, its key and its picture."""

    name: str
    key: str
    icon: str
    run: Callable[[], object]

    @property
    def tip(self) -> str:
        """Its name and its key, as this system writes keys."""
        shown = QKeySequence(self.key).toString(QKeySequence.SequenceFormat.NativeText)
        return QCoreApplication.translate("MarkdownBar", "{0} ({1})").format(self.name, shown)


class MarkdownBar(QWidget):
    """A row of icons and, at its end, the way to the read side; icons for which there is no room are left out.

    The keyboard does the same by keys and from the field's menu, so that Tab leaves the field at once.
    """

    def __init__(self, doings: list[Doing], toggle: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[SmallIconButton] = []
        self._row = tight(QHBoxLayout(self), 0)
        for each in doings:
            button = SmallIconButton(each.icon, each.name)
            button.setToolTip(each.tip)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.clicked.connect(lambda _=False, run=each.run: run())
            self._row.addWidget(button)
            self.buttons.append(button)
        self._row.addStretch(1)
        self.side = Button("", "eye", "quiet")
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setCursor(Qt.CursorShape.ArrowCursor)
        self.side.clicked.connect(toggle)
        self._row.addWidget(self.side)
        self._is_reading = False
        self.show_side(is_reading=False)

    def show_side(self, *, is_reading: bool) -> None:
        """Show what belongs to the write side or to the read side."""
        self._is_reading = is_reading
        self.side.setText(self.tr("Write") if is_reading else self.tr("Read"))
        self.side.icon_name = "pencil" if is_reading else "eye"
        key = QKeySequence("Ctrl+E").toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("Go on writing ({0})") if is_reading else self.tr("See it as it will be read ({0})")
        self.side.setToolTip(words.format(key))
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Show as many icons as there is room for in so many pixels."""
        room = max(0, width - self.side.sizeHint().width() - 4)
        count = 0 if self._is_reading else room // scaled(32)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < count)
