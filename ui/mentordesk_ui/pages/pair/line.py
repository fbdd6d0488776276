"""One line that is checked before it is kept: mail address, time zone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from mentordesk_ui.widgets import FormRow


class CheckedLine(QLineEdit):
    """Told when the person leaves it or presses Return, unless it cannot be right.

    Args:
        problem: says what is wrong with a text, or nothing.
        offers: returns what is offered while one types; asked when the keyboard comes here for the first time.

    Signals:
        given(str): another text than before, and nothing is wrong with it.
    """

    given = Signal(str)

    def __init__(
        self,
        placeholder: str,
        problem: Callable[[str], str],
        offers: Callable[[], Sequence[str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._offers = offers
        self.setPlaceholderText(placeholder)
        self._problem, self._shown = problem, ""
        self.row: FormRow | None = None
        self.editingFinished.connect(self.commit)
        self.textEdited.connect(self._edited)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Get ready to offer what fits."""
        if self._offers is not None and self.completer() is None:
            completer = QCompleter(self._offers(), self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.setCompleter(completer)
        super().focusInEvent(event)

    def in_row(self, label: str) -> FormRow:
        """Return the field with its label; what is wrong is said below it."""
        self.row = FormRow(label, self)
        return self.row

    def show_value(self, text: str) -> None:
        """Show what is stored, unless the person is typing something else."""
        if self.text() == self._shown or not self.hasFocus():
            self.setText(text)
            self._say("")
        self._shown = text

    def commit(self) -> None:
        """Tell what was typed, if it is new and right."""
        text = " ".join(self.text().split())
        if text == self._shown:
            return
        problem = self._problem(text)
        self._say(problem)
        if not problem:
            self._shown = text
            self.given.emit(text)

    def _edited(self) -> None:
        self._say("")

    def _say(self, problem: str) -> None:
        if self.row is not None:
            self.row.set_error(problem)
