"""What every viewer of a file has in common: it shows one version, marks the pins in it, and lets a place be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Pin:
    """A note as a viewer marks it.

    Attributes:
        note: the id of the note.
        anchor: the place in the version that is shown, a W3C selector as JSON (records/annotation.py).
        number: what stands on the pin, from 1 in the order of the list beside it.
        tag, state: as in `Annotation`.
        words: the first words of the note, for assistive tools and the tool tip.
    """

    note: str
    anchor: str
    number: int
    tag: str
    state: str
    words: str


class Viewer(QWidget):
    """Shows a file and the pins in it; opening never blocks the window.

    Signals:
        opened(): the file is shown.
        failed(str): it cannot be shown, in a sentence for people: what happened, what is safe, what to do.
        place_chosen(str): the person chose a place for a new note: the selector as JSON.
        place_given_up(): the person pressed Escape instead of choosing a place.
        pin_pressed(str): the person wants the note with this id.
        link_followed(str): the person wants an address (https or mailto) that stands in the file.
    """

    opened = Signal()
    failed = Signal(str)
    place_chosen = Signal(str)
    place_given_up = Signal()
    pin_pressed = Signal(str)
    link_followed = Signal(str)

    def show_file(self, file: Path, name: str, media_type: str) -> None:
        """Show a file; `name` is what it was called when it was taken in, which `file` need not be."""
        raise NotImplementedError

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Mark these notes; those before are gone."""
        raise NotImplementedError

    def reveal(self, note: str) -> None:
        """Scroll to a pin and mark it as the current one; an empty id marks none."""
        raise NotImplementedError

    def choose_place(self) -> None:
        """Let the person choose a place: what is selected at once, else the next click, drag or Return."""
        raise NotImplementedError

    def give_up_place(self) -> None:
        """Read on: no place is wanted any more. Viewers that need no choosing do nothing."""

    def find_words(self, words: str, *, backwards: bool = False) -> bool:
        """Go to the next place where words stand; tell whether there is one. Viewers without text find nothing."""
        return False

    def show_place(self, number: int, words: str) -> None:
        """Go to a line or page, counted from 1, and mark the words there; called once the file is shown."""
        self.find_words(words)

    def close_file(self) -> None:
        """Let the file go and stop what is being read."""
