"""Forms read from top to bottom: the label above its field, what is wrong below it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .banner import IconView
from .labels import WrappedLabel
from .painting import follow_theme, scaled, tight
from .speech import say_aloud


class FieldError(QWidget):
    """What is wrong with a field and how to put it right; takes no room, and is nearly nothing, while all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    @cached_property
    def text(self) -> WrappedLabel:
        """The words, made when something is wrong for the first time."""
        text = WrappedLabel("", "small", "blocked")
        row = tight(QHBoxLayout(self), 6)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(IconView("circle-alert", "blocked", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return text

    def say(self, text: str) -> None:
        """Say what is wrong; an empty text says that all is well."""
        if not text and self.isHidden():
            return
        is_new = text != self.text.text()
        self.text.setText(text)
        self.setVisible(bool(text))
        if is_new:
            say_aloud(self, text)

    def say_of(self, field: QWidget, text: str, hint: str) -> None:
        """Say what is wrong with a field, in words, colour and to assistive tools; an empty text takes it back.

        Args:
            hint: what assistive tools tell of the field while all is well.
        """
        self.say(text)
        field.setAccessibleDescription(text or hint)
        field.setProperty("wrong", bool(text))
        field.update()


class FormRow(QWidget):
    """A field with its label above, a hint below the label, and an error below the field."""

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = WrappedLabel(label, "medium")
        self.label.setBuddy(field)
        self._hint: WrappedLabel | None = None
        self._column = tight(QVBoxLayout(self), 0)
        self._column.addWidget(self.label)
        self._column.addSpacing(6)
        line = tight(QHBoxLayout())
        line.addWidget(field, 1)
        line.addStretch(0)
        self._column.addLayout(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&", ""))
        self.set_hint(hint)

    @cached_property
    def error(self) -> FieldError:
        """What is wrong, made when something is for the first time: a page has many rows."""
        made = FieldError()
        self._column.addWidget(made)
        return made

    def set_hint(self, hint: str) -> None:
        """Show another hint; an empty one takes no room."""
        if hint and self._hint is None:
            self._hint = WrappedLabel("", "small", "muted")
            self._column.insertWidget(1, self._hint)
        if self._hint is not None:
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint))
        self.field.setAccessibleDescription(hint)

    @property
    def is_wrong(self) -> bool:
        """Whether something is said to be wrong with the field."""
        return "error" in vars(self) and not self.error.isHidden()

    def set_error(self, text: str) -> None:
        """Say what is wrong with the field; empty text takes it back."""
        if text or "error" in vars(self):
            self.error.say_of(self.field, text, self._hint.text() if self._hint is not None else "")


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
