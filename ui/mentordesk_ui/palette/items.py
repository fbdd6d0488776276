"""What a list of findings is made of: headings, and things that can be run or opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from mentordesk.workspace.search import Hit, marks
from mentordesk_ui import record_words
from mentordesk_ui.messages import plural
from mentordesk_ui.places import in_file, shown_tables

PER_KIND = 4
"""Records of one kind that the palette shows; the page Search shows all."""

Ranges = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Item:
    """One line of the list.

    Attributes:
        title: its words; a heading has nothing else.
        key: by what it is remembered as used lately; empty for a heading.
        run: what pressing it does; None for a heading.
        about: a second line, such as the place in a text.
        marked, about_marked: (place, length) of what fits the question.
        keys: the keys to press together for the same.
        menu: the menu that has the same command; empty for pages and records.
        private: whether only the owner of this laptop has it.
    """

    title: str
    key: str = ""
    run: Callable[[], object] | None = None
    about: str = ""
    icon: str = ""
    marked: Ranges = ()
    about_marked: Ranges = ()
    keys: tuple[str, ...] = field(default=())
    menu: str = ""
    private: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.run is None


def ranges(letters: Iterable[int]) -> list[tuple[int, int]]:
    """Return places of single letters as (place, length)."""
    found: list[tuple[int, int]] = []
    for each in letters:
        if found and sum(found[-1]) == each:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((each, 1))
    return found


def record_key(table: str, row: str) -> str:
    """Return by what a record is remembered."""
    return f"record/{table}/{row}"


def record_items(
    hits: Sequence[Hit], question: str, show: Callable[[str, str], object], most: int = 0
) -> list[tuple[str, list[Item]]]:
    """Return hits by kind as (heading, lines), the kind of the best hit first; `most` lines of a kind, 0 for all."""
    tables = shown_tables()
    by_kind: dict[tuple[str, bool], list[Hit]] = {}
    for hit in hits:
        if hit.table in tables:
            by_kind.setdefault((hit.table, hit.place is not None), []).append(hit)
    found = []
    for (table, is_inside), same in by_kind.items():
        make = place_item if is_inside else record_item
        lines = [make(hit, question, show) for hit in (same[:most] if most else same)]
        words = places_words(len(same)) if is_inside else record_words.counted(table, len(same))
        found.append((words, lines))
    return found


def places_words(count: int) -> str:
    """Return “3 places in files”."""
    return plural(QCoreApplication.translate("Items", "%n place(s) in files", "", count), count)


def place_item(hit: Hit, question: str, show: Callable[[str, str], object]) -> Item:
    """Return the line of a place inside a file: the file, the line or page, and the words around."""
    assert hit.place is not None
    number = hit.place.number
    if hit.place.unit == "page":
        where = QCoreApplication.translate("Items", "Page {0}: {1}").format(number, hit.snippet)
    else:
        where = QCoreApplication.translate("Items", "Line {0}: {1}").format(number, hit.snippet)
    row = in_file(hit.row, hit.place)
    key = record_key(hit.table, f"{hit.row}/{number}")
    return Item(hit.title, key, lambda: show(hit.table, row), where, "file-text", (), marks(question, where))


def record_item(hit: Hit, question: str, show: Callable[[str, str], object]) -> Item:
    """Return the line of a record that was found."""
    title, about = (hit.title, hit.snippet) if hit.title.strip() else (hit.snippet, "")
    return Item(
        title or record_words.counted(hit.table, 1),
        record_key(hit.table, hit.row),
        lambda: show(hit.table, hit.row),
        about,
        record_words.ICONS.get(hit.table, "file-text"),
        marks(question, title),
        marks(question, about),
        private=hit.is_private,
    )
