"""The fields of a record as it was, or what reads differently in another version, word by word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.merge.registers import Scalar
from mentordesk.merge.text_words import word_diff
from mentordesk.records.base import kinds
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui import record_words
from mentordesk_ui.pages.history import words
from mentordesk_ui.widgets import Label, LinkButton, WordDiffLabel, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight

Compare = Literal["then", "now", "before"]
HIDDEN = ("position", "data", "attachment")
LONGEST = 20_000
"""Characters of a text that are compared on the page."""


def shown_fields(table: str) -> list[str]:
    """Return the fields that mean something to a person, in the order of the record."""
    return [name for name, field in kinds()[table].fields.items() if field.kind not in HIDDEN and name != "media_type"]


def differing(table: str, one: Mapping[str, Scalar], other: Mapping[str, Scalar]) -> list[str]:
    """Return the fields a person would see a difference in."""
    return [name for name in shown_fields(table) if one.get(name) != other.get(name)]


class FieldsView(QWidget):
    """Fields below one another, each with its words.

    Signals:
        restore_wanted(str): this field alone shall read as it did in the version that is shown.
    """

    restore_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._column = tight(QVBoxLayout(self), 14)
        self.links: dict[str, LinkButton] = {}

    def show_values(self, table: str, values: Mapping[str, Scalar]) -> None:
        """Show every field that holds something."""
        self._start()
        for name in shown_fields(table):
            if text := self._text(table, name, values):
                self._add(name, WrappedLabel(text))
        if not self._column.count():
            self._column.addWidget(WrappedLabel(self.tr("Every field was empty."), tint="muted"))

    def show_difference(
        self, table: str, older: Mapping[str, Scalar], newer: Mapping[str, Scalar], *, can_restore: bool
    ) -> None:
        """Show the fields that read differently: what only `older` has is struck through, what is new underlined."""
        self._start()
        for name in differing(table, older, newer):
            before, after = self._text(table, name, older), self._text(table, name, newer)
            if kinds()[table].fields[name].kind in ("text", "markdown"):
                parts = word_diff(_cut(before), _cut(after))
            else:  # a date or a word out of a list is another one as a whole
                parts = [("gone", before), ("new", after)]
            self._add(name, WordDiffLabel(parts), can_restore=can_restore)

    def _start(self) -> None:
        clear(self._column)
        self.links = {}

    def _text(self, table: str, name: str, values: Mapping[str, Scalar]) -> str:
        value = values.get(name, "")
        return "" if value == "" else words.value(self._workspace, table, name, value)

    def _add(self, name: str, words_: QWidget, *, can_restore: bool = False) -> None:
        holder = QWidget()
        column = tight(QVBoxLayout(holder), 2)
        head = tight(QHBoxLayout(), 10)
        head.addWidget(Label(record_words.field_word(name), "small-strong", "muted"))
        head.addStretch(1)
        if can_restore:
            link = LinkButton(self.tr("Restore this field"))
            link.setAccessibleName(self.tr("Restore “{0}”").format(record_words.field_word(name)))
            link.clicked.connect(lambda: self.restore_wanted.emit(name))
            self.links[name] = link
            head.addWidget(link)
        column.addLayout(head)
        column.addWidget(words_)
        self._column.addWidget(holder)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
