"""How the words of a portfolio become data: cleaned lines, Markdown trees, days, people and notes."""

from __future__ import annotations

from datetime import date
from typing import Any

from mentordesk.documents.directions import directed, ended, soften
from mentordesk.documents.labels import RIGHT_TO_LEFT, Labels, table
from mentordesk.documents.markdown_reader import MarkdownReader
from mentordesk.documents.markdown_tree import clean, without_headings
from mentordesk.documents.portfolio_data import Note, Person

Json = dict[str, Any]

SHORT_TEXT = 400
"""Characters below which words stay on one page with what they introduce."""


class Wording:
    """Writes words for one language; `longest` is the length of the longest text so far."""

    def __init__(self, language: str, reader: MarkdownReader) -> None:
        self.language = language.partition("-")[0].lower() or "en"
        self.rtl = self.language in RIGHT_TO_LEFT
        self.labels: Labels = table(language)
        self.longest = 0
        self._reader = reader

    def line(self, text: str) -> str:
        """Return a text for a single line: cleaned, without breaks, long words made breakable."""
        text = " ".join(clean(text).split())
        self.longest = max(self.longest, len(text))
        return ended(soften(text), self.rtl)

    def on(self, when: date | None) -> str:
        """Return a day in words that keeps its order beside a name in another script."""
        words = self.labels.on(when)
        return f"\u200f{words}" if self.rtl and words else words

    def sign(self, number: str) -> str:
        """Return a number whose sign stays in front of it on a page that runs from right to left."""
        number = number.replace("+0.0", "0.0").replace("-", "−")
        return f"\u200e{number}" if self.rtl else number

    def level_sign(self, level: int) -> str:
        """Return a level of attainment as it is printed, from −2 to +2."""
        return self.sign(f"{level:+d}") if level else "0"

    def words(self, text: str, *, heads: bool = True) -> list[Json]:
        """Return a Markdown text as a tree; without `heads` its headings become strong lines."""
        self.longest = max(self.longest, len(text))
        blocks = self._reader.tree(text) if text.strip() else []
        return directed(blocks if heads else without_headings(blocks), self.rtl, self.language)

    def person(self, person: Person) -> Json:
        """Return a person with the word for their role."""
        return {
            "name": self.line(person.name),
            "role": person.role,
            "word": self.labels.roles[person.role],
            "about": self.line(person.about),
        }

    def note(self, note: Note, number: int | None = None, place: str = "") -> Json:
        """Return a note with its replies; `number` is that of its pin, `place` says where it is pinned."""
        labels = self.labels
        return {
            "number": number,
            "place": place,
            "by": self.person(note.author),
            "date": self.on(note.when),
            "tag": self.line(note.tag),
            "settled": bool(note.settled),
            "state": "" if note.settled is None else labels.note_settled if note.settled else labels.note_open,
            "body": self.words(note.text),
            "replies": [
                {"by": self.person(each.author), "date": self.on(each.when), "body": self.words(each.text)}
                for each in note.replies
            ],
            "unsettled": note.unsettled,
        }
