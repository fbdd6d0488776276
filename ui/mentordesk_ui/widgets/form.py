"""Forms read from top to bottom: the label above its field, what is wrong below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .banner import IconView
from .labels import WrappedLabel
from .painting import follow_theme, scaled, show_if, tight
from .speech import say_aloud


class FieldError(QWidget):
    """What is wrong with a field and how to put it right; takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = WrappedLabel("", "small", "blocked")
        row = tight(QHBoxLayout(self), 6)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(IconView("circle-alert", "blocked", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say what is wrong; an empty text says that all is well."""
        is_new = text != self.text.text()
        self.text.setText(text)
        self.setVisible(bool(text))
        if is_new:
            say_aloud(self, text)


class FormRow(QWidget):
    """A field with its label above, a hint below the label, and an error below the field."""

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = WrappedLabel(label, "medium")
        self.label.setBuddy(field)
        self.hint = WrappedLabel(hint, "small", "muted")
        show_if(self.hint, bool(hint))
        self.error = FieldError()
        column = tight(QVBoxLayout(self), 0)
        column.addWidget(self.label)
        column.addWidget(self.hint)
        column.addSpacing(6)
        line = tight(QHBoxLayout())
        line.addWidget(field, 1)
        line.addStretch(0)
        column.addLayout(line)
        column.addWidget(self.error)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&", ""))
        field.setAccessibleDescription(hint)

    def set_error(self, text: str) -> None:
        """Say what is wrong with the field, in words, colour and to assistive tools; empty text takes it back."""
        self.error.say(text)
        self.field.setAccessibleDescription(text or self.hint.text())
        self.field.setProperty("wrong", bool(text))
        self.field.update()


class Form(QWidget):
    """Rows of fields, 16 pixels apart and no wider than is good to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = tight(QVBoxLayout(self), 16)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setMaximumWidth(scaled(640))

    def add(self, label: str, field: QWidget, hint: str = "") -> FormRow:
        """Add a field and return its row."""
        row = FormRow(label, field, hint)
        self._rows.addWidget(row)
        return row
