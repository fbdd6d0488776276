"""A long text as it will read, merged from both; where both changed a paragraph, each choice stands right there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.merge.text_blocks import Block, bodies
from mentordesk.merge.text_choices import Choices, Pick, Stretch
from mentordesk.merge.text_words import Piece, word_diff
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.both_changed.candidates import Mode, own_words
from mentordesk_ui.widgets import ColumnsLayout, Label, LinkButton, SegmentedChoice, WordDiffLabel, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight
from mentordesk_ui.widgets.pane import Pane

AROUND = 3
"""Paragraphs in a row that fit together are all shown up to this many; else the first and the last."""


class MergedChoice(QWidget):
    """The text that both versions make together, put together by choices.

    Args:
        whose: words for whose the first and whose the second version is.

    Signals:
        picked(): something was chosen; `text` and `picks` say what.
    """

    picked = Signal()

    def __init__(self, choices: Choices, whose: tuple[str, str], mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices, self._whose, self._mode = choices, whose, mode
        self.picks: dict[int, Pick] = {}
        self.rivals: dict[int, _Rivals] = {}
        column = tight(QVBoxLayout(self), 10)
        for place, stretch in enumerate(choices.stretches):
            if stretch.is_open:
                rivals = _Rivals(stretch, whose, mode)
                rivals.picked.connect(lambda pick, place=place: self._pick(place, pick))
                self.rivals[place] = rivals
                column.addWidget(rivals)
            else:
                column.addWidget(_Fitting(stretch.same))

    def text(self) -> str:
        """Return the text as it was put together."""
        return self._choices.text(self.picks)

    def _pick(self, place: int, pick: Pick) -> None:
        self.picks[place] = pick
        self.picked.emit()


class _Fitting(QWidget):
    """Paragraphs that nobody has to choose; many of them are folded in the middle."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        super().__init__()
        self._words = bodies(blocks)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 0, 14, 0)
        self._column.setSpacing(10)
        if len(self._words) <= AROUND:
            self._show_all()
            return
        self._column.addWidget(WrappedLabel(self._words[0]))
        between = len(self._words) - 2
        more = LinkButton(plural(self.tr("Show %n paragraph(s) that fit together", "", between), between))
        more.clicked.connect(self._show_all)
        line = tight(QHBoxLayout())
        line.addWidget(more)
        line.addStretch(1)
        holder = QWidget()
        holder.setLayout(line)
        self._column.addWidget(holder)
        self._column.addWidget(WrappedLabel(self._words[-1]))

    def _show_all(self) -> None:
        clear(self._column)
        for each in self._words:
            self._column.addWidget(WrappedLabel(each))


class _Rivals(Pane):
    """Two versions of a paragraph and what becomes of them."""

    picked = Signal(str)

    def __init__(self, stretch: Stretch, whose: tuple[str, str], mode: Mode) -> None:
        super().__init__("progress_bg", "progress")
        self._texts = tuple("\n\n".join(bodies(side)) for side in (stretch.first, stretch.second))
        self._mode = mode
        self.column.setContentsMargins(18, 12, 14, 14)
        self.choice = SegmentedChoice(
            [("both", self.tr("Both")), ("first", whose[0]), ("second", whose[1])],
            self.tr("What to keep of this paragraph"),
        )
        self.choice.chosen.connect(self._choose)
        head = tight(QHBoxLayout(), 10)
        self.title = WrappedLabel(self.tr("Both of you changed this paragraph"), "small-strong", "progress")
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.title, 1)
        head.addWidget(self.choice)
        self.column.addLayout(head)
        self._whose = whose
        self._versions = QWidget()
        self._grid = ColumnsLayout(2, 240, 16)
        self._versions.setLayout(self._grid)
        self.add(self._versions)
        self._show("both")

    def _choose(self, pick: str) -> None:
        self._show(pick)
        self.title.setText(
            self.tr("Both of you changed this paragraph") if pick == "both" else self.tr("Chosen for this paragraph")
        )
        self.set_look("progress_bg" if pick == "both" else "sunken", "progress" if pick == "both" else "accent")
        self.title.set_tint("progress" if pick == "both" else "accent")
        self.picked.emit(pick)

    def _show(self, pick: str) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        first, second = self._texts
        if self._mode == "inline" and first and second:
            parts: list[Piece] = word_diff(first, second)
            if pick != "both":
                parts = [("same", first if pick == "first" else second)]
            self._grid.addWidget(WordDiffLabel(parts))
            return
        for key, whose, text, other in (("first", self._whose[0], first, second), ("second", *self._other())):
            holder = QWidget()
            column = tight(QVBoxLayout(holder), 4)
            column.addWidget(Label(whose, "small", "muted"))
            column.addWidget(self._label(text, other, kept=pick in ("both", key)))
            column.addStretch(1)
            self._grid.addWidget(holder)

    def _other(self) -> tuple[str, str, str]:
        return self._whose[1], self._texts[1], self._texts[0]

    def _label(self, text: str, other: str, *, kept: bool) -> QWidget:
        if not text:
            return Label(self.tr("(this paragraph is deleted)"), tint="muted")
        return WordDiffLabel(own_words(other, text) if kept else [("gone", text)])
