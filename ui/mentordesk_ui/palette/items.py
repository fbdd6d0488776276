"""What a list of findings is made of: headings, and things that can be run or opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from mentordesk.workspace.search import Hit, marks
from mentordesk_ui import record_words
from mentordesk_ui.places import shown_tables

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
    by_kind: dict[str, list[Hit]] = {}
    for hit in hits:
        if hit.table in tables:
            by_kind.setdefault(hit.table, []).append(hit)
    found = []
    for table, same in by_kind.items():
        lines = [record_item(hit, question, show) for hit in (same[:most] if most else same)]
        found.append((record_words.counted(table, len(same)), lines))
    return found


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
