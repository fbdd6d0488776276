"""The panel beside a file: its notes, by state and tag, and those whose place was not found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.actions import annotations as actions
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.pages.artifacts.new_note import NewNoteCard
from mentordesk_ui.pages.artifacts.note_card import NoteCard
from mentordesk_ui.pages.artifacts.shown import ShownNote
from mentordesk_ui.pages.split import Side
from mentordesk_ui.widgets import Choice, LinkButton, WrappedLabel
from mentordesk_ui.widgets.painting import show_if, tight

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class NotesPanel(QWidget):
    """All notes on an artifact; the chosen one is open.

    Signals:
        chosen(str): the person chose a note by mouse or keyboard; empty: none is chosen any more.
        add_wanted(): the person wants to write a note.
        place_wanted(str): the person wants to choose the place of a note in this version; empty: of the new one.
        said(str, bool): as `Page.said`.
    """

    chosen = Signal(str)
    add_wanted = Signal()
    place_wanted = Signal(str)
    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.artifact = self.version = ""
        self.notes: Sequence[ShownNote] = ()
        self.current = ""
        self.cards: dict[str, NoteCard] = {}
        self.state = Choice([("", "")])
        self.tag = Choice([("", "")])
        for field, name in ((self.state, self.tr("Show notes by state")), (self.tag, self.tr("Show notes by kind"))):
            field.setAccessibleName(name)
            field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(6)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            field.picked.connect(lambda _value: self._arrange())
        filters = tight(QHBoxLayout(), 8)
        filters.addWidget(self.state, 1)
        filters.addWidget(self.tag, 1)
        self._filters = QWidget()
        self._filters.setLayout(filters)
        self.new = NewNoteCard(desk)
        self.new.submitted.connect(self._add)
        self.new.place_wanted.connect(lambda: self.place_wanted.emit(""))
        self.new.given_up.connect(self._give_up)
        self.new.hide()
        self.empty = WrappedLabel("", tint="muted")
        self.hidden = LinkButton("")
        self.hidden.clicked.connect(self.show_all)
        self.tray_title = WrappedLabel("", "small-strong", "progress")
        self.side = Side()
        self.side.column.setSpacing(10)
        self._placed, self._tray = tight(QVBoxLayout(), 10), tight(QVBoxLayout(), 10)
        for part in (self.new, self.empty, self.tray_title):
            self.side.add(part)
        self._add_column(self._tray)
        self._add_column(self._placed)
        self.side.add(self.hidden)
        column = tight(QVBoxLayout(self), 10)
        column.addWidget(self._filters)
        column.addWidget(self.side, 1)
        self.setAccessibleName(self.tr("Notes"))

    def _add_column(self, column: QVBoxLayout) -> None:
        holder = QWidget()
        holder.setLayout(column)
        self.side.add(holder)

    # --- showing --------------------------------------------------------------------------------------------------

    def open(self, artifact: str, version: str) -> None:
        """Begin with another artifact or version."""
        if artifact != self.artifact:
            self.seal()
            self.current = ""
            self.new.hide()
            self._drop(set())
            self.notes = ()
        self.artifact, self.version = artifact, version

    def show_notes(self, notes: Sequence[ShownNote]) -> None:
        """Show these notes; what is typed in them, the keyboard and the view stay."""
        place = self.side.place()
        self.notes = notes
        if self.current not in {each.note.id for each in notes}:
            self.current = ""
        self._fill_filters()
        self._drop({each.note.id for each in notes})
        for each in notes:
            if each.note.id not in self.cards:
                self.cards[each.note.id] = self._make_card()
        self._arrange()
        self.side.keep_at(place)

    def _make_card(self) -> NoteCard:
        card = NoteCard(self._desk)
        card.chosen.connect(self.choose)
        card.head.key_pressed.connect(lambda key: self._key(card.note_id, key))
        card.state_wanted.connect(self.set_state)
        card.answered.connect(self._answer)
        card.tag_wanted.connect(lambda note, tag: self._desk.do(actions.edit_annotation, note, tag=tag))
        card.delete_wanted.connect(self._delete)
        card.delete_answer_wanted.connect(self._delete_answer)
        card.place_wanted.connect(self.place_wanted)
        card.guess_accepted.connect(self._accept)
        card.said.connect(self.said)
        return card

    def _drop(self, but: set[str]) -> None:
        for note in [each for each in self.cards if each not in but]:
            card = self.cards.pop(note)
            card.hide()
            card.deleteLater()

    def _fill_filters(self) -> None:
        total = len(self.notes)
        states: list[tuple[object, str]] = [("", self.tr("All ({0})").format(total))]
        states += [(each, f"{words.state_word(each)} ({self._count('state', each)})") for each in words.STATES]
        tags: list[tuple[object, str]] = [("", self.tr("Every kind"))]
        tags += [(each, f"{words.tag_word(each)} ({self._count('tag', each)})") for each in words.TAG_ORDER]
        for field, options in ((self.state, states), (self.tag, tags)):
            value = field.currentData() or ""
            field.clear()
            for key, text in options:
                field.addItem(text, key)
            field.show_value(value)
        show_if(self._filters, total > 1)

    def _count(self, field: str, value: str) -> int:
        return sum(getattr(each.note, field) == value for each in self.notes)

    def _fits(self, each: ShownNote) -> bool:
        state, tag = self.state.currentData() or "", self.tag.currentData() or ""
        return (not state or each.note.state == state) and (not tag or each.note.tag == tag)

    def shown(self) -> list[ShownNote]:
        """Return the notes that can be seen, from top to bottom."""
        fitting = [each for each in self.notes if self._fits(each) or each.note.id == self.current]
        return [each for each in fitting if each.needs_place] + [each for each in fitting if not each.needs_place]

    def _arrange(self) -> None:
        shown = self.shown()
        names = {each.note.id for each in shown}
        for each in self.notes:
            card = self.cards[each.note.id]
            card.show_note(each, each.note.id == self.current)
            if each.note.id not in names:
                card.hide()
        lost = [each for each in shown if each.needs_place]
        self._order(self._tray, lost)
        self._order(self._placed, [each for each in shown if not each.needs_place])
        self.tray_title.setText(
            plural(self.tr("%n note(s) without a sure place in this version", "", len(lost)), len(lost))
        )
        show_if(self.tray_title, bool(lost))
        missing = len(self.notes) - len(shown)
        self.hidden.setText(plural(self.tr("Show %n more note(s)", "", missing), missing))
        self.hidden.updateGeometry()
        show_if(self.hidden, missing > 0)
        self.empty.setText(
            self.tr("No notes yet. Choose a place in the file and say what you see: press N, or “Add note”.")
        )
        show_if(self.empty, not self.notes and self.new.isHidden())

    def _order(self, column: QVBoxLayout, notes: Sequence[ShownNote]) -> None:
        wanted = [self.cards[each.note.id] for each in notes]
        before = [column.itemAt(at).widget() for at in range(column.count())]  # type: ignore[union-attr]
        if [each for each in before if each is not None] != wanted:
            while column.takeAt(0) is not None:
                pass
            for card in wanted:
                column.addWidget(card)
        for card in wanted:
            card.show()

    def show_all(self) -> None:
        """Show every note, whatever its state and tag."""
        self.state.show_value("")
        self.tag.show_value("")
        self._arrange()

    # --- choosing -------------------------------------------------------------------------------------------------

    def choose(self, note: str) -> None:
        """Open a note, and tell that it was chosen."""
        if note != self.current:
            self._set_current(note)
        self.chosen.emit(note)

    def show_current(self, note: str, *, takes_keyboard: bool) -> None:
        """Open a note that was chosen elsewhere, such as by its pin."""
        self._set_current(note)
        if takes_keyboard and note in self.cards:
            self.cards[note].head.setFocus(Qt.FocusReason.TabFocusReason)

    def _set_current(self, note: str) -> None:
        if (before := self.cards.get(self.current)) is not None:
            before.seal()
        self.current = note
        self._arrange()
        QTimer.singleShot(0, self, self._show_card)

    def _show_card(self) -> None:
        card, inside = self.cards.get(self.current), self.side.widget()
        if card is None or inside is None or not card.isVisible():
            return
        bar, place = self.side.verticalScrollBar(), card.mapTo(inside, card.rect().topLeft()).y()
        if place < bar.value() or place + card.height() > bar.value() + self.side.viewport().height():
            bar.setValue(max(0, place - 8))

    def _key(self, note: str, key: int) -> None:
        """Up and Down walk through the notes, Home and End to the first and last; R answers, Delete deletes."""
        names = [each.note.id for each in self.shown()]
        at, shown = names.index(note), self.cards[note].shown
        if key in _STEPS:
            self._walk_to(names[min(max(at + _STEPS[Qt.Key(key)], 0), len(names) - 1)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(names[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_R:
            self._walk_to(note)
            self.answer()
        elif shown is not None and shown.writer.is_me:
            self._delete(note)

    def _walk_to(self, note: str) -> None:
        self.choose(note)
        self.cards[note].head.setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, by: int) -> None:
        """Go to the next note (1) or the one before (-1), from wherever the keyboard is."""
        names = [each.note.id for each in self.shown()]
        if names:
            at = names.index(self.current) + by if self.current in names else 0
            self._walk_to(names[min(max(at, 0), len(names) - 1)])

    def answer(self) -> None:
        """Put the keyboard into the field for an answer to the current note."""
        card = self.cards.get(self.current)
        if card is not None and card.reply is not None:
            card.reply.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing ----------------------------------------------------------------------------------------------------

    def begin(self, anchor: str, can_choose: bool) -> None:
        """Write a new note at a place."""
        self.new.show()
        show_if(self.empty, False)
        self.side.verticalScrollBar().setValue(0)
        self.new.begin(self.artifact, anchor, can_choose)

    @property
    def is_writing(self) -> bool:
        """Whether a new note is being written."""
        return not self.new.isHidden()

    def _add(self, body: str, tag: str, anchor: str) -> None:
        changes = self._desk.do(actions.annotate, self.artifact, body, tag=tag, anchor=anchor, version=self.version)
        if changes is None:
            return
        self.new.pinned()
        self.new.hide()
        note = getattr(changes.result, "id", "")
        self._arrange()
        self.said.emit(self.tr("The note is pinned."), True)
        QTimer.singleShot(0, self, lambda: self._show_new(note))

    def _show_new(self, note: str) -> None:
        if note in self.cards:
            self._walk_to(note)

    def _give_up(self) -> None:
        self.new.hide()
        self._arrange()
        self.chosen.emit("")

    def set_state(self, note: str, state: str) -> None:
        """Settle a note, or open it again."""
        self.cards[note].seal()
        if state == "resolved":
            if self._desk.do(actions.resolve_annotation, note):
                self.said.emit(self.tr("The note is settled."), True)
        elif self._desk.do(actions.reopen_annotation, note):
            self.said.emit(self.tr("The note is open again."), True)

    def _answer(self, note: str, body: str) -> None:
        if self._desk.do(actions.reply, note, body):
            reply = self.cards[note].reply
            if reply is not None:
                reply.done()
            self.said.emit(self.tr("Your answer is added."), True)

    def _delete(self, note: str) -> None:
        names = [each.note.id for each in self.shown()]
        at = names.index(note) if note in names else 0
        if self._desk.do(actions.delete_annotation, note):
            self.said.emit(self.tr("The note was deleted."), True)
            names = [each for each in names if each != note]
            if names:
                self._walk_to(names[min(at, len(names) - 1)])

    def _delete_answer(self, reply: str) -> None:
        if self._desk.do(actions.delete_reply, reply):
            self.said.emit(self.tr("The answer was deleted."), True)

    def _accept(self, note: str) -> None:
        shown = next((each for each in self.notes if each.note.id == note), None)
        if shown is not None:
            self.place(note, shown.anchor)

    def place(self, note: str, anchor: str) -> None:
        """Pin a note to a place in the version that is shown."""
        if self._desk.do(actions.edit_annotation, note, anchor=anchor, version=self.version):
            self.said.emit(self.tr("The note has its place."), True)
            self.chosen.emit(note)

    def seal(self) -> None:
        """Seal what is being typed; what is not sent stays a draft."""
        self.new.text.editor.flush()
        for card in self.cards.values():
            card.seal()
