"""The viewer of code and plain text: line numbers, colours, pins on lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.anchors.text import locate
from mentordesk_ui.viewers.background import Background, Tell
from mentordesk_ui.viewers.code_edit import CodeEdit
from mentordesk_ui.viewers.gutter import Span
from mentordesk_ui.viewers.lexing import Marks, colouring
from mentordesk_ui.viewers.lines import LONGEST, Lines, read_lines
from mentordesk_ui.viewers.notice import Notice
from mentordesk_ui.viewers.viewer import Pin, Viewer
from mentordesk_ui.widgets.painting import tight


class CodeViewer(Viewer):
    """Shows a text by its lines. Notes have a LineSelector."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self.edit = CodeEdit()
        self.edit.chosen.connect(self._choose)
        self.edit.given_up.connect(self.place_given_up)
        self.edit.pin_pressed.connect(self.pin_pressed)
        column = tight(QVBoxLayout(self))
        column.addWidget(self.notice)
        column.addWidget(self.edit, 1)
        self.setFocusProxy(self.edit)
        self.lines: Lines | None = None
        self._name = ""
        self._pins: Sequence[Pin] = ()
        self._reading = Background(self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(lambda _error: self._fail())
        self._colours = Background(self)
        self._colours.told.connect(self.edit.add_marks)

    def show_file(self, file: Path, name: str, media_type: str) -> None:
        """Read the file beside the window and show it."""
        self.close_file()
        self._name = name
        self.edit.setAccessibleName(name)
        self._reading.start(lambda _tell: read_lines(file))

    def show_text(self, lines: Lines, why: str, name: str = "") -> None:
        """Show a text that is read already, and say why it is shown this way."""
        self.close_file()
        self._name = name
        self._show(lines, why)

    def _show(self, lines: Lines | None, why: str = "") -> None:
        if lines is None:
            self.failed.emit(
                self.tr("This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.")
            )
            return
        self.lines = lines
        self.notice.say(why, self._warning(lines))
        self.edit.show_lines(lines.shown)
        self.show_pins(self._pins)
        if self._name:
            self._colours.start(lambda tell: _colour(self._name, lines.shown, tell))
        self.opened.emit()

    def _warning(self, lines: Lines) -> str:
        if lines.has_turns:
            return self.tr(
                "Signs in this file turn the order of reading, so it may do something else than it seems to say."
                " They are shown as ⟦U+…⟧."
            )
        if lines.is_cut:
            return self.tr("Very long lines are cut after {0} letters. The file itself is whole.").format(LONGEST)
        if lines.has_unseen:
            return self.tr("This file holds signs that nobody can see. They are shown as ␀ or ⟦U+…⟧.")
        return ""

    def _fail(self) -> None:
        self.failed.emit(
            self.tr("This file cannot be read. Nothing was changed. Try again, or open it in another program.")
        )

    # --- pins and places ------------------------------------------------------------------------------------------

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Mark the notes that lie on lines."""
        self._pins = pins
        lines = self.lines
        self.edit.show_spans(
            [span for pin in pins if (span := _span(pin, lines)) is not None] if lines is not None else ()
        )

    def reveal(self, note: str) -> None:
        """Scroll to a note."""
        self.edit.reveal(note)

    def choose_place(self) -> None:
        """Take the lines selected, or let the person choose."""
        self.edit.choose()

    def give_up_place(self) -> None:
        """Read on."""
        self.edit.stop_choosing()

    def _choose(self, first: int, last: int) -> None:
        if self.lines is None:
            return
        selector = {"type": "LineSelector", "start": first, "end": last, "exact": self.lines.exact(first, last)}
        self.place_chosen.emit(json.dumps(selector, ensure_ascii=False, sort_keys=True))

    def find_words(self, words: str, *, backwards: bool = False) -> bool:
        """Go to the next place where the words stand, round the end of the file."""
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.edit.find(words, flags):
            return True
        before = self.edit.textCursor()
        self.edit.moveCursor(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
        if self.edit.find(words, flags):
            return True
        self.edit.setTextCursor(before)
        return False

    def show_place(self, number: int, words: str) -> None:
        """Go to a line and tint it; see `Viewer`."""
        self.edit.show_line(number)

    def close_file(self) -> None:
        """Let the file go."""
        self._reading.forget()
        self._colours.forget()
        self.edit.stop()
        self.edit.stop_choosing()
        self.lines = None


def _colour(name: str, lines: Sequence[str], tell: Tell) -> None:
    marks: list[Marks]
    for marks in colouring().marks(name, lines, tell.is_wanted):
        tell(marks)


def _span(pin: Pin, lines: Lines) -> Span | None:
    """Return the lines of a pin, or None when it has none in this file; a quote stands on the lines it is found on."""
    try:
        found = json.loads(pin.anchor)
        if found["type"] == "LineSelector":
            first, last = int(found["start"]), int(found["end"])
        elif found["type"] == "TextQuoteSelector":
            place = locate(found, lines.text)
            if place is None:
                return None
            first = lines.text.count("\n", 0, place.start) + 1
            last = first + lines.text.count("\n", place.start, max(place.start, place.stop - 1))
        else:
            return None
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    count = len(lines.lines)
    return Span(first, min(max(first, last), count), pin) if 1 <= first <= count else None
