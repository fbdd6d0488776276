"""The notes on the older version, each beside the change that answers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk_ui.viewers.note_disc import NoteDisc
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets import Button, Card, ElidedLabel, LinkButton, StatusPill, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight

_MOST_WORDS = 400


@dataclass(frozen=True, slots=True)
class ComparedNote:
    """A note on the older version.

    Attributes:
        note: its id.
        anchor: its place in the older version, a W3C selector as JSON; empty for the whole of it.
        tag, state: as in `Annotation`.
        who: the first name of who wrote it.
        words: what it says, without marks of Markdown.
    """

    note: str
    anchor: str
    tag: str
    state: str
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note with its pin and the change, from 0, that touches its place; -1 when none does."""

    note: ComparedNote
    pin: Pin
    change: int


class _NoteCard(Card):
    """One note: who, what, the change that answers it, and whether it is settled."""

    pressed = Signal(str)
    state_wanted = Signal(str, str)

    def __init__(self, listed: ListedNote, can_go: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.listed = listed
        note = listed.note
        is_settled = note.state == "resolved"
        states = {
            "open": StatusPill("planned", self.tr("Open")),
            "answered": StatusPill("progress", self.tr("Answered")),
            "resolved": StatusPill("done", self.tr("Settled")),
        }
        head = tight(QHBoxLayout(), 8)
        head.addWidget(NoteDisc(listed.pin))
        head.addWidget(ElidedLabel(note.who, "medium"), 1)
        head.addWidget(states.get(note.state, states["open"]))
        words = note.words if len(note.words) <= _MOST_WORDS else f"{note.words[: _MOST_WORDS - 1].rstrip()}…"
        foot = tight(QHBoxLayout(), 8)
        self.go = LinkButton(
            self.tr("Change {0}").format(listed.change + 1) if listed.change >= 0 else self.tr("Show its place")
        )
        self.go.setAccessibleName(self.tr("{0}: note {1}").format(self.go.text(), listed.pin.number))
        self.go.clicked.connect(lambda: self.pressed.emit(note.note))
        self.go.setVisible(can_go and bool(note.anchor))
        self.settle = Button(
            self.tr("Reopen note") if is_settled else self.tr("Settle note"), "undo-2" if is_settled else "check"
        )
        self.settle.setAccessibleDescription(words)
        self.settle.clicked.connect(lambda: self.state_wanted.emit(note.note, "open" if is_settled else "resolved"))
        foot.addWidget(self.go)
        foot.addStretch(1)
        foot.addWidget(self.settle)
        column = tight(QVBoxLayout(), 10)
        column.addLayout(head)
        column.addWidget(WrappedLabel(words))
        column.addLayout(foot)
        holder = QWidget()
        holder.setLayout(column)
        self.add(holder)
        self.setAccessibleName(self.tr("Note {0} by {1}").format(listed.pin.number, note.who))


class NotesColumn(QScrollArea):
    """The notes in the order of the changes; those whose lines did not change stand last.

    Signals:
        note_pressed(str): the person wants to see the place of this note.
        state_wanted(str, str): the person wants this note settled ("resolved") or open again ("open").
    """

    note_pressed = Signal(str)
    state_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Notes on the earlier version"))
        inner = QWidget()
        inner.setObjectName("content")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2, 2, 6, 6)
        self._column.setSpacing(10)
        self.setWidget(inner)
        self.cards: list[_NoteCard] = []

    def show_notes(self, notes: Sequence[ListedNote], can_go: bool = True) -> None:
        """List these notes."""
        focused = next((card.listed.note.note for card in self.cards if card.settle.hasFocus()), "")
        clear(self._column)
        self.cards = []
        answered = [each for each in notes if each.change >= 0]
        others = [each for each in notes if each.change < 0]
        groups = [(self.tr("Notes that a change touches"), answered)]
        groups.append((self.tr("Other notes") if answered else self.tr("Notes on the earlier version"), others))
        for title, group in groups:
            if group:
                self._column.addWidget(WrappedLabel(title, "small-strong", "muted"))
            for listed in group:
                card = _NoteCard(listed, can_go)
                card.pressed.connect(self.note_pressed)
                card.state_wanted.connect(self.state_wanted)
                self.cards.append(card)
                self._column.addWidget(card)
        self._column.addStretch(1)
        for card in self.cards:
            if card.listed.note.note == focused:
                card.settle.setFocus()

    def show_change(self, change: int) -> None:
        """Bring the notes of a change into view."""
        for card in self.cards:
            if card.listed.change == change:
                self.ensureWidgetVisible(card)
                return
