"""One decision: what stands open in a field, and the buttons that settle it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.merge.text_choices import choices
from mentordesk.queries import history
from mentordesk.records.base import kinds
from mentordesk.workspace import conflicts
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.conflicts import Candidate, Conflict
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.both_changed.candidates import BESIDE, Authors, Candidates, Mode, mine_first
from mentordesk_ui.pages.both_changed.merged import MergedChoice
from mentordesk_ui.pages.history import words
from mentordesk_ui.widgets import Button, LinkButton, WrappedLabel
from mentordesk_ui.widgets.flow import FlowLayout
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.painting import tight

DELETED = "deleted"
BOTH = "both"


class Decision(QWidget):
    """Both versions of one field; or, for a long text, what it will read, with a choice at each paragraph.

    Attributes:
        buttons: by what they keep: the id of a candidate's change, or “both”.

    Signals:
        chosen(str): what to keep; `settle` carries it out.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk, conflict: Conflict, mode: Mode = BESIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conflict = conflict
        self._desk, self._mode = desk, mode
        self.buttons: dict[str, Button] = {}
        self.merged: MergedChoice | None = None
        self._candidates = mine_first(conflict, desk.workspace.me)
        self._authors = Authors(desk, self._candidates, self)
        self._column = tight(QVBoxLayout(self), 12)
        if conflict.field == DELETED:
            self._show_deleted()
        else:
            self._show_field()

    @property
    def word(self) -> str:
        """What the field is called; “Deleted” where one deleted the record."""
        if self.conflict.field == DELETED:
            return self.tr("Deleted by one of you")
        return record_words.field_word(self.conflict.field)

    @property
    def usual(self) -> Button:
        """The button for what is best where nobody has an opinion: nothing is lost by it."""
        return self.buttons.get(BOTH) or next(iter(self.buttons.values()))

    def settle(self, how: str) -> Changes | None:
        """Write what was chosen; None says that it was refused and the desk has told why."""
        found = self.conflict
        if how == BOTH and self.merged is not None and self.merged.picks:
            return self._desk.settle_as(found.table, found.row, found.field, self.merged.text())
        return self._desk.settle(found.table, found.row, found.field, how)

    # --- a field ----------------------------------------------------------------------------------------------------

    def _show_field(self) -> None:
        table, name = self.conflict.table, self.conflict.field
        field = kinds()[table].fields[name]
        is_text = field.kind in ("text", "markdown")
        workspace = self._desk.workspace
        shown = {each.head: words.value(workspace, table, name, each.value) for each in self._candidates}
        full = Candidates(self._authors, self._candidates, shown, self._mode, is_text=is_text)
        if field.kind == "markdown" and self._merge():
            self._show_whole(full)
        else:
            self._column.addWidget(full)
        keep = [(each.head, self._authors.keep(each)) for each in self._candidates]
        if is_text:
            keep.append((BOTH, self.tr("Keep both")))
        self._add_buttons(keep)

    def _merge(self) -> bool:
        """Show the merged text with its choices where there are two versions that can be told apart."""
        found = self.conflict
        if len(found.candidates) != 2:
            return False
        made = choices(conflicts.merged_text(self._desk.workspace, found.table, found.row, found.field))
        if made is None:
            return False
        first, second = found.candidates  # the greater head last, as in the merged text
        self.merged = MergedChoice(made, (self._authors.whose(first), self._authors.whose(second)), self._mode)
        self.merged.picked.connect(self._picked)
        self._column.addWidget(WrappedLabel(self.tr("How it will read"), "small-strong", "muted"))
        self._column.addWidget(self.merged)
        return True

    def _picked(self) -> None:
        assert self.merged is not None
        is_plain = all(pick == BOTH for pick in self.merged.picks.values())
        self.buttons[BOTH].setText(self.tr("Keep both") if is_plain else self.tr("Keep this text"))

    def _show_whole(self, full: QWidget) -> None:
        link = LinkButton(self.tr("Show both texts as a whole"))
        holder = QWidget()
        line = tight(QHBoxLayout(holder))
        line.addWidget(link)
        line.addStretch(1)
        self._column.addWidget(holder)
        self._column.addWidget(full)
        full.hide()

        def turn() -> None:
            full.setVisible(full.isHidden())
            shown = self.tr("Show both texts as a whole") if full.isHidden() else self.tr("Hide the whole texts")
            link.setText(shown)

        link.clicked.connect(turn)

    # --- deleted on one side ----------------------------------------------------------------------------------------

    def _show_deleted(self) -> None:
        me, partner = self._desk.workspace.me, self._desk.workspace.partner
        gone = next((each for each in self._candidates if each.value), self._candidates[0])
        kept = next((each for each in self._candidates if not each.value), self._candidates[-1])
        other = partner if gone.author == me else gone.author
        if gone.author == me:
            text = self.tr("You deleted this while {0} went on with it. It was brought back until you decide.")
        else:
            text = self.tr("{0} deleted this while you went on with it. It is kept until you decide.")
        self._column.addWidget(WrappedLabel(text.format(self._authors.called(other))))
        if fields := self._went_on(kept):
            self._column.addWidget(WrappedLabel(fields, tint="muted"))
        if count := len(conflicts.deleted_parts(self._desk.workspace, self.conflict.table, self.conflict.row)):
            parts = self.tr("“Keep it” brings back %n part(s) that were deleted with it.", "", count)
            self._column.addWidget(WrappedLabel(plural(parts, count), tint="muted"))
        self._add_buttons([(BOTH, self.tr("Keep it")), (gone.head, self.tr("Delete it"))])

    def _went_on(self, kept: Candidate) -> str:
        """Return which fields were written by who went on with it."""
        if not kept.head:
            return self.tr("It was given new parts.")
        done = history.entry(self._desk.workspace, kept.head).records
        row = next((each for each in done if (each.table, each.row) == (self.conflict.table, self.conflict.row)), None)
        names = [record_words.field_word(each.field) for each in row.cells] if row is not None else []
        return self.tr("Changed since: {0}").format(listed(names)) if names else ""

    # --- the buttons ------------------------------------------------------------------------------------------------

    def _add_buttons(self, keep: Sequence[tuple[str, str]]) -> None:
        line = FlowLayout(8)
        for how, text in keep:
            button = Button(text)
            button.clicked.connect(lambda _=False, how=how: self.chosen.emit(how))
            self.buttons[how] = button
            line.addWidget(button)
        holder = QWidget()
        holder.setLayout(line)
        self._column.addWidget(holder)

    def describe(self, text: str) -> None:
        """Let a screen reader say with each button what it is about."""
        for button in self.buttons.values():
            button.setAccessibleDescription(text)

    def take_focus(self) -> None:
        """Put the keyboard on the usual choice."""
        self.usual.setFocus(Qt.FocusReason.ShortcutFocusReason)
