"""The versions that stand open in one field: who wrote them when, beside each other or as one text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.merge.text_words import Piece, word_diff
from mentordesk.queries.history import date_of
from mentordesk.records import Person
from mentordesk.workspace.conflicts import Candidate, Conflict
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import first_name
from mentordesk_ui.pages.history import words
from mentordesk_ui.widgets import ColumnsLayout, Label, PersonChip, WordDiffLabel, WrappedLabel
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.pane import Pane
from mentordesk_ui.widgets.pills import Role

Mode = Literal["beside", "inline"]
BESIDE: Mode = "beside"
LONGEST = 6_000
"""Characters of a version that are compared on the page; who needs more opens the record."""


def mine_first(conflict: Conflict, me: str) -> list[Candidate]:
    """Return the candidates, those of the owner of this laptop first."""
    return sorted(conflict.candidates, key=lambda each: (each.author != me, each.at))


class Authors(QObject):
    """What the authors of versions are called."""

    def __init__(self, desk: Desk, candidates: Sequence[Candidate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._me = desk, desk.workspace.me
        self._people = {person.id: person for person in desk.workspace.select(Person)}
        self._candidates = list(candidates)

    def called(self, person: str) -> str:
        """Return the first name of a person."""
        found = self._people.get(person)
        return first_name(found.name) if found is not None and found.name.strip() else self.tr("the other")

    def whose(self, candidate: Candidate) -> str:
        """Return “Mine”, “Léa’s”, or a number where one person wrote several."""
        if sum(each.author == candidate.author for each in self._candidates) > 1:
            return self.tr("Version {0}").format(self._number(candidate))
        if candidate.author == self._me:
            return self.tr("Mine")
        return self.tr("{0}’s").format(self.called(candidate.author))

    def keep(self, candidate: Candidate) -> str:
        """Return the words of the button that keeps a version."""
        if sum(each.author == candidate.author for each in self._candidates) > 1:
            return self.tr("Keep version {0}").format(self._number(candidate))
        if candidate.author == self._me:
            return self.tr("Keep mine")
        return self.tr("Keep {0}’s").format(self.called(candidate.author))

    def _number(self, candidate: Candidate) -> int:
        return [each.head for each in self._candidates].index(candidate.head) + 1

    def head(self, candidate: Candidate) -> QWidget:
        """Return a line that says whose a version is and when it was written, “about” where a clock was wrong."""
        holder = QWidget()
        line = tight(QHBoxLayout(holder), 10)
        person = self._people.get(candidate.author)
        role: Role = "mentor" if person is not None and person.role == "mentor" else "mentee"
        chip = PersonChip(self.called(candidate.author), role, you=candidate.author == self._me, show_role=False)
        line.addWidget(chip)
        if candidate.head:
            at, differed = date_of(self._desk.workspace, candidate.head)
            made = WrappedLabel(words.when(at, differed, date.today()), "small", "muted")
            made.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            line.addWidget(made, 1)
        else:
            line.addStretch(1)
        return holder


class Candidates(QWidget):
    """All versions of one field, with the words marked in which they differ.

    Beside each other, each version has the words underlined that no other has; in one text, words that only the first
    has are struck through, and those of the next are underlined.
    """

    def __init__(
        self,
        authors: Authors,
        candidates: Sequence[Candidate],
        shown: Mapping[str, str],
        mode: Mode,
        *,
        is_text: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Show versions; `shown` has the words of each by its head."""
        super().__init__(parent)
        self._shown, self._is_text = shown, is_text
        if mode == "inline" and is_text and len(candidates) > 1:
            column = tight(QVBoxLayout(self), 10)
            first, *others = candidates
            for each in others:
                pane = Pane()
                heads = QWidget()
                heads.setLayout(ColumnsLayout(2, 250, 12))
                for head in (authors.head(first), authors.head(each)):
                    heads.layout().addWidget(head)  # type: ignore[union-attr]
                pane.add(heads)
                pane.add(WordDiffLabel(word_diff(self._words(first), self._words(each))))
                hint = self.tr("Struck through: only in “{0}”. Underlined: only in “{1}”.")
                pane.add(WrappedLabel(hint.format(authors.whose(first), authors.whose(each)), "small", "muted"))
                column.addWidget(pane)
            return
        self.setLayout(ColumnsLayout(2, 250, 12))
        layout = self.layout()
        assert layout is not None
        for each in candidates:
            others = [other for other in candidates if other is not each]
            pane = Pane()
            pane.add(authors.head(each))
            pane.add(self._text(each, others))
            pane.column.addStretch(1)
            layout.addWidget(pane)

    def _words(self, candidate: Candidate) -> str:
        text = self._shown[candidate.head]
        return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"

    def _text(self, candidate: Candidate, others: Sequence[Candidate]) -> QWidget:
        text = self._words(candidate)
        if not text:
            return Label(self.tr("(empty)"), tint="muted")
        if not self._is_text or not others:
            return WrappedLabel(text, "medium")
        return WordDiffLabel(own_words(self._words(others[0]), text))


def own_words(other: str, text: str) -> list[Piece]:
    """Return a text with the words marked as new that the other does not have; one written all anew has no marks."""
    pieces = [piece for piece in word_diff(other, text) if piece[0] != "gone"]
    has_common = any(kind == "same" and any(map(str.isalnum, part)) for kind, part in pieces)
    return pieces if has_common or not other else [("same", text)]
