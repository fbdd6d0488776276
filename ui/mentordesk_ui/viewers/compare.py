"""Two versions of an artifact with what changed between them, and the notes that led to it beside the changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.anchors.compare import Comparison, change_at, lines_of
from mentordesk_ui.viewers.compare_frame import Frame, Legend
from mentordesk_ui.viewers.compare_lines import LinesView
from mentordesk_ui.viewers.compare_notes import ComparedNote, ListedNote, NotesColumn
from mentordesk_ui.viewers.compare_pages import PagesView
from mentordesk_ui.viewers.compare_pictures import Mode, PicturesView
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets import Button, ElidedLabel, EmptyState, IconButton, Label, SegmentedChoice
from mentordesk_ui.widgets.painting import ANY_WIDTH, scaled, tight

Kind = Literal["code", "text", "picture", "pdf"]

_WIDE = 860
"""Pixels from which the notes stand beside the changes, at normal text size."""
_HIGH = 520
"""Pixels from which they stand below them where it is narrow; with less, changes and notes take turns."""
_BESIDE = 640
"""Pixels of the changes from which both versions stand beside each other."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two versions.

    Attributes:
        title: what it is called, such as “Version 1 · 3 March”.
        text: what it says; for a PDF the words of its pages.
        file: where it lies, for pictures and PDF; `name` is what it was called when it was taken in.
    """

    title: str
    text: str = ""
    file: Path | None = None
    name: str = ""


class CompareView(QWidget):
    """Shows what changed between two versions. It takes plain values and knows no workspace.

    Signals:
        note_pressed(str): the person wants this note.
        state_wanted(str, str): the person wants a note settled ("resolved") or open again ("open").
        closed(): the person goes back to the file.
    """

    note_pressed = Signal(str)
    state_wanted = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = "text"
        self._notes: list[ListedNote] = []
        self._old = Side("")
        self._how = ""
        self.lines = LinesView()
        self.pictures = PicturesView()
        self.pages = PagesView()
        self.nothing = EmptyState("check", "")
        self.notes = NotesColumn()
        self._build_head()
        self.stack = QStackedWidget()
        for each in (self._framed(self.lines), self.pictures, self.pages, self.nothing):
            self.stack.addWidget(each)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.setSpacing(16)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.notes)
        column = tight(QVBoxLayout(self), 10)
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        self.lines.change_shown.connect(self._change_shown)
        self.lines.note_pressed.connect(self._go_to_note)
        self.pictures.note_pressed.connect(self._go_to_note)
        self.pictures.failed.connect(self.tell)
        self.pages.failed.connect(self.tell)
        self.notes.note_pressed.connect(self._go_to_note)
        self.notes.state_wanted.connect(self.state_wanted)
        self.setFocusProxy(self.lines)

    def _build_head(self) -> None:
        self.back = Button(self.tr("Back to the file"), "arrow-left", "quiet")
        self.back.clicked.connect(self.closed)
        self.counts = Label("", "small", "muted")
        self.before = IconButton("chevron-up", self.tr("Previous change (Shift+F7)"))
        self.after = IconButton("chevron-down", self.tr("Next change (F7)"))
        self.before.clicked.connect(lambda: self.lines.go_on(-1))
        self.after.clicked.connect(lambda: self.lines.go_on(1))
        self.at = Label("", "small", "muted")
        self.aside = Button(self.tr("Notes"), "message-square-text", "quiet")
        self.aside.setCheckable(True)
        self.aside.toggled.connect(lambda _: self._arrange())
        self.all = Button(self.tr("All lines"), kind="quiet")
        self.all.setCheckable(True)
        self.all.toggled.connect(self.lines.open_all)
        self.how_text = SegmentedChoice(
            [("beside", self.tr("Side by side")), ("inline", self.tr("In one text"))], self.tr("How to compare")
        )
        self.how_pictures = SegmentedChoice(
            [("beside", self.tr("Side by side")), ("slide", self.tr("Slide")), ("blink", self.tr("In turn"))],
            self.tr("How to compare"),
        )
        self.how_pages = SegmentedChoice(
            [("words", self.tr("Words")), ("pages", self.tr("Pages"))], self.tr("How to compare")
        )
        self.how_text.chosen.connect(self._choose_how)
        self.how_pictures.chosen.connect(lambda mode: self.pictures.set_mode(cast("Mode", mode)))
        self.how_pages.chosen.connect(lambda _: self._show_kind())
        self.titles = ElidedLabel("", "strong")
        self._first, self._second = QWidget(), QWidget()
        first = tight(QHBoxLayout(self._first), 10)
        first.addWidget(self.back)
        first.addWidget(self.titles, 1)
        first.addStretch(0)
        self._first_row = first
        second = tight(QHBoxLayout(self._second), 6)
        second.addWidget(self.counts)
        second.addStretch(1)
        for each in (self.before, self.at, self.after, self.aside, self.all):
            second.addWidget(each)
        for choice in (self.how_text, self.how_pictures, self.how_pages):
            second.addWidget(choice)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(10)
        self.head.addWidget(self._first, 1)
        self.head.addWidget(self._second)

    def _framed(self, inner: QWidget) -> QWidget:
        frame = Frame()
        self.legend = Legend(self.lines)
        column = tight(QVBoxLayout(frame))
        column.addWidget(self.legend)
        column.addWidget(inner)
        frame.setContentsMargins(1, 2, 1, 8)
        return frame

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_versions(
        self, old: Side, new: Side, kind: Kind, notes: Sequence[ComparedNote], comparison: Comparison | None = None
    ) -> None:
        """Show two versions with the notes that stand on the older one.

        Args:
            comparison: of their texts, for those who made it beside the window; long texts take a while.
        """
        self._kind, self._old = kind, old
        self.titles.setText(self.tr("{0} → {1}").format(old.title, new.title))
        self.legend.show_titles(old.title, new.title)
        comparison = comparison or Comparison(old.text, new.text)
        self._notes = self._listed(notes, comparison)
        self.lines.show_comparison(comparison, kind != "code", self._pins_by_line())
        pins = [each.pin for each in self._notes]
        if kind in ("picture", "pdf") and old.file is not None and new.file is not None:
            if kind == "picture":
                self.pictures.show_files((old.file, new.file), (old.title, new.title), pins)
            else:
                self.pages.show_files((old.file, new.file), (old.name, new.name))
        self.all.setChecked(False)
        self.notes.show_notes(self._notes, can_go=kind != "pdf")
        self._show_kind()
        self._arrange()
        if comparison.changes:
            self.lines.go_to_change(0)

    def take_choice(self, choice: QWidget) -> None:
        """Put what chooses the earlier version beside the way back."""
        self._first_row.insertWidget(1, choice)

    def show_notes(self, notes: Sequence[ComparedNote]) -> None:
        """Show the notes as they are now; the place in the text stays."""
        self._notes = self._listed(notes, self.lines.comparison)
        self.notes.show_notes(self._notes, can_go=self._kind != "pdf")
        self._arrange()
        self.lines.show_pins(self._pins_by_line())
        self.pictures.show_pins([each.pin for each in self._notes])

    def close_files(self) -> None:
        """Let go of the files and of what reads them."""
        self.pictures.close_files()
        self.pages.close_files()

    def _listed(self, notes: Sequence[ComparedNote], comparison: Comparison) -> list[ListedNote]:
        text = self._old.text
        places = [lines_of(note.anchor, text) if self._kind in ("code", "text") else None for note in notes]
        order = sorted(range(len(notes)), key=lambda n: (places[n] is None, (places[n] or range(0)).start, n))
        found = []
        for number, at in enumerate(order, start=1):
            note, place = notes[at], places[at]
            pin = Pin(note.note, note.anchor, number, note.tag, note.state, note.words[:90])
            found.append(ListedNote(note, pin, change_at(comparison.changes, place) if place is not None else -1))
        return found

    def _pins_by_line(self) -> dict[int, list[Pin]]:
        found: dict[int, list[Pin]] = {}
        for each in self._notes:
            place = lines_of(each.note.anchor, self._old.text) if self._kind in ("code", "text") else None
            if place is not None:
                found.setdefault(place.start, []).append(each.pin)
        return found

    def _show_kind(self) -> None:
        """Show the part that fits what is compared, and the controls that go with it."""
        changes = len(self.lines.comparison.changes)
        is_picture = self._kind == "picture"
        is_pages = self._kind == "pdf" and self.how_pages.value() == "pages"
        is_lines = not is_picture and not is_pages
        if is_lines and not changes:
            same = self.tr("The words are the same in both versions.")
            self.tell(same if self._kind == "pdf" else self.tr("Both versions are the same."))
        else:
            self.stack.setCurrentIndex(1 if is_picture else 2 if is_pages else 0)
        walks = is_lines and changes > 0
        for each in (self.before, self.at, self.after, self.all, self.counts):
            each.setVisible(walks)
        self.how_text.setVisible(walks and self._can_beside())
        self.how_pictures.setVisible(is_picture)
        self.how_pages.setVisible(self._kind == "pdf")
        self.titles.setVisible(not is_picture and not (is_lines and walks))  # elsewhere they stand over each version
        compared = self.lines.comparison
        self.counts.setText(self.tr("+{0} −{1} lines").format(compared.came, compared.gone))
        self.setFocusProxy(self.lines if walks else self.back)
        self._say_at()

    def tell(self, sentence: str) -> None:
        """Say why nothing is compared."""
        self.nothing.sentence.setText(sentence)
        self.nothing.setAccessibleName(sentence)
        self.stack.setCurrentIndex(3)

    def _say_at(self) -> None:
        total = len(self.lines.comparison.changes)
        self.at.setText(self.tr("{0} of {1}").format(max(0, self.lines.current) + 1, total) if total else "")

    def _change_shown(self, change: int) -> None:
        self._say_at()
        self.notes.show_change(change)

    def _go_to_note(self, note: str) -> None:
        """Show where a note stands, and tell it."""
        for each in self._notes:
            if each.note.note == note:
                place = lines_of(each.note.anchor, self._old.text) if self._kind in ("code", "text") else None
                if each.change >= 0:
                    self.lines.go_to_change(each.change)
                elif place is not None:
                    self.lines.go_to_line(place.start)
        self.note_pressed.emit(note)

    # --- room -----------------------------------------------------------------------------------------------------

    def _choose_how(self, how: str) -> None:
        self._how = how
        self.lines.set_beside(how == "beside")
        self.legend.update()

    def _can_beside(self) -> bool:
        notes = scaled(316) if self._notes and self._is_wide() else 0
        return self.width() - notes >= scaled(_BESIDE)

    def _is_wide(self) -> bool:
        return self.width() >= scaled(_WIDE)

    def _arrange(self) -> None:
        """Put the notes beside the changes, below them, or in their place, and the versions beside each other."""
        wide, high = self._is_wide(), self.height() >= scaled(_HIGH)
        direction = QBoxLayout.Direction
        has_notes = bool(self._notes)
        takes_turns = has_notes and not wide and not high
        self.aside.setVisible(takes_turns)
        self.aside.set_count(len(self._notes) if takes_turns else 0)
        is_aside = takes_turns and self.aside.isChecked()
        self.notes.setVisible(has_notes and (is_aside or not takes_turns))
        self.stack.setVisible(not is_aside)
        self.body.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        most = ANY_WIDTH
        least = scaled(170) if high and not wide else 0
        self.notes.setMinimumSize(scaled(300) if wide else 0, least)
        self.notes.setMaximumSize(scaled(300) if wide else most, max(least, self.height() * 2 // 5) if least else most)
        can = self._can_beside()
        beside = can and self._how != "inline"
        self.lines.set_beside(beside)
        self.legend.update()
        self.how_text.set_value("beside" if beside else "inline")
        self.how_text.setVisible(can and self._kind in ("code", "text") and bool(self.lines.comparison.changes))
        in_one = self._first_width() + self._second.sizeHint().width() + 10 <= self.width()
        self.head.setDirection(direction.LeftToRight if in_one else direction.TopToBottom)

    def _first_width(self) -> int:
        return self._first_row.sizeHint().width() + (0 if self.titles.isHidden() else scaled(160))

    def minimumSizeHint(self) -> QSize:
        """Small: its parts go below one another where there is little room."""
        return QSize(scaled(320), scaled(280))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 and Shift+F7 walk through the changes, Escape goes back."""
        if event.key() == Qt.Key.Key_F7:
            self.lines.go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
