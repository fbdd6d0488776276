"""The viewer of Markdown: formatted text, pins on words; hostile texts are shown plain, with a sentence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentordesk_ui.viewers.background import Background
from mentordesk_ui.viewers.code import CodeViewer
from mentordesk_ui.viewers.lines import Lines, read_lines
from mentordesk_ui.viewers.markdown_pieces import Pieces, Reason, pieces
from mentordesk_ui.viewers.markdown_places import Letters, selector_of, span_of
from mentordesk_ui.viewers.notice import Notice
from mentordesk_ui.viewers.prose_edit import ProseEdit, Quote
from mentordesk_ui.viewers.viewer import Pin, Viewer
from mentordesk_ui.widgets.painting import tight

SCHEMES = ("https", "mailto")
Read = tuple[Lines, Pieces | Reason] | None


class MarkdownViewer(Viewer):
    """Shows Markdown as it is meant. Notes have a TextQuoteSelector that quotes the source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self.edit = ProseEdit()
        self.plain = CodeViewer()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.edit)
        self.stack.addWidget(self.plain)
        column = tight(QVBoxLayout(self))
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.edit)
        self._name = ""
        self._pins: Sequence[Pin] = ()
        self._current = ""
        self._lines: list[str] = []
        self._source: Letters | None = None
        self._read: Letters | None = None
        self._wants_place = False
        self._wanted = (0, "")
        self._reading, self._indexing = Background(self), Background(self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(lambda _error: self._fail())
        self._indexing.done.connect(self._take_index)
        self.edit.filled.connect(self._index)
        self.edit.filled.connect(self._go_to_wanted)
        self.edit.chosen.connect(self._choose)
        self.edit.given_up.connect(self.place_given_up)
        self.edit.pin_pressed.connect(self.pin_pressed)
        self.edit.anchorClicked.connect(self._follow)
        self.plain.place_chosen.connect(self.place_chosen)
        self.plain.place_given_up.connect(self.place_given_up)
        self.plain.pin_pressed.connect(self.pin_pressed)

    # --- showing --------------------------------------------------------------------------------------------------

    def show_file(self, file: Path, name: str, media_type: str) -> None:
        """Read the file beside the window and show it."""
        self.close_file()
        self._name = name
        self.edit.setAccessibleName(name)
        self._reading.start(lambda _tell: _read(file))

    def _show(self, read: Read) -> None:
        if read is None:
            self._fail()
            return
        lines, found = read
        self._lines = lines.lines
        if isinstance(found, Pieces):
            self.notice.say(self._warning(lines))
            self.setFocusProxy(self.edit)
            self.stack.setCurrentWidget(self.edit)
            self.edit.show_pieces(found)
        else:
            self.notice.say("")
            self.setFocusProxy(self.plain)
            self.stack.setCurrentWidget(self.plain)
            self.plain.show_text(lines, self._why(found))
            self.plain.show_pins(self._pins)
        self.opened.emit()

    def _why(self, reason: Reason) -> str:
        return {
            "long": self.tr("This text is very long, so it is shown as it was typed."),
            "deep": self.tr("Lists in this text lie so deep in one another that it is shown as it was typed."),
            "dense": self.tr("This text has very long paragraphs, so it is shown as it was typed."),
        }[reason]

    def _warning(self, lines: Lines) -> str:
        return (
            self.tr("Signs in this text turn the order of reading; it may say something else than it seems to.")
            if lines.has_overrides
            else ""
        )

    def _fail(self) -> None:
        self.failed.emit(
            self.tr("This file is too large or too odd to be read here. Nothing was changed. Open it elsewhere.")
        )

    @property
    def is_plain(self) -> bool:
        """Whether the text is shown as it was typed."""
        return self.stack.currentWidget() is self.plain

    def close_file(self) -> None:
        """Let the file go."""
        self._reading.forget()
        self._indexing.forget()
        self.edit.stop()
        self.edit.stop_choosing()
        self.plain.close_file()
        self._source = self._read = None
        self._wants_place = False
        self._wanted = (0, "")

    # --- pins and places ------------------------------------------------------------------------------------------

    def _index(self) -> None:
        text, lines = self.edit.toPlainText(), self._lines
        self._indexing.start(lambda _tell: (Letters("\n".join(lines), is_source=True), Letters(text)))

    def _take_index(self, found: tuple[Letters, Letters]) -> None:
        self._source, self._read = found
        self._mark()
        if self._wants_place:
            self.choose_place()

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Mark the notes whose words stand in this text."""
        self._pins = pins
        self.plain.show_pins(pins)
        self._mark()

    def _mark(self) -> None:
        if self._read is None:
            self.edit.show_quotes(())
            return
        quotes = []
        for pin in self._pins:
            span = span_of(_selector(pin.anchor), self._read)
            if span is not None:
                quotes.append(Quote(*_units(self._read.text, *span), pin))
        self.edit.show_quotes(quotes)
        self.edit.reveal(self._current)

    def reveal(self, note: str) -> None:
        """Scroll to a note."""
        self._current = note
        if self.is_plain:
            self.plain.reveal(note)
        else:
            self.edit.reveal(note)

    def choose_place(self) -> None:
        """Take the words selected, or let the person choose."""
        if self.is_plain:
            self.plain.choose_place()
            return
        self._wants_place = self._read is None
        if self._read is not None:
            self.edit.choose()

    def give_up_place(self) -> None:
        """Read on."""
        self._wants_place = False
        self.edit.stop_choosing()
        self.plain.give_up_place()

    def _choose(self, start: int, stop: int) -> None:
        if self._source is None or self._read is None:
            return
        text = self._read.text
        start, stop = _letters(text, start), _letters(text, stop)
        found = selector_of(self._source, self._read, start, stop)
        self.place_chosen.emit(json.dumps(found, ensure_ascii=False, sort_keys=True) if found is not None else "")

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in SCHEMES:
            self.link_followed.emit(url.toString())

    def show_place(self, number: int, words: str) -> None:
        """Select the words that stand on a line of the source; as often as before it, they stand in the text before."""
        if self.is_plain:
            self.plain.show_place(number, words)
            return
        self._wanted = (number, words)
        if self.edit.is_filled:
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        (number, words), self._wanted = self._wanted, (0, "")
        if not words:
            return
        before = "\n".join(self._lines[: number - 1]).casefold().count(words.casefold())
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        for _ in range(before + 1):
            if not self.edit.find(words):
                break

    def find_words(self, words: str, *, backwards: bool = False) -> bool:
        """Go to the next place where the words stand, round the end of the text."""
        if self.is_plain:
            return self.plain.find_words(words, backwards=backwards)
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.edit.find(words, flags):
            return True
        before = self.edit.textCursor()
        self.edit.moveCursor(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
        if self.edit.find(words, flags):
            return True
        self.edit.setTextCursor(before)
        return False


def _read(file: Path) -> Read:
    lines = read_lines(file)
    if lines is None:
        return None
    return lines, pieces("\n".join(lines.lines))


def _selector(anchor: str) -> dict[str, Any]:
    try:
        found = json.loads(anchor)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) and found.get("type") in ("TextQuoteSelector", "LineSelector") else {}


def _units(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return places in letters as places in UTF-16 units, in which documents count."""
    if text.isascii():
        return start, stop
    first = len(text[:start].encode("utf-16-le", "surrogatepass")) // 2
    return first, first + len(text[start:stop].encode("utf-16-le", "surrogatepass")) // 2


def _letters(text: str, units: int) -> int:
    """Return a place in UTF-16 units as a place in letters."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
