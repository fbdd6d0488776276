"""The tags of a record: pills in a row that wraps, and a field at its end that proposes what the pair uses already."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.records.plain import name, shown
from mentordesk.records.tag import LONGEST, MOST, key_of, misfit, words_in

from .flow import Flow
from .form import FieldError
from .painting import follow_theme, scaled, tight
from .proposals import ProposalList
from .speech import say_aloud
from .tag_pill import TagPill

PROPOSED = 6
WIDE = 150
"""Pixels of the field at normal text size."""

Propose = Callable[[], Sequence[tuple[str, int]]]


class TagBox(QWidget):
    """Shows tags and tells which the person wants on or off; who has it shows what became of that.

    `propose` answers with (tag, how many records carry it), the most used first; it is asked when somebody types.

    Signals:
        added(list): these tags are wanted, none of which is on the record.
        removed(str): this one is not wanted any more.
        followed(str): the person wants to see what carries this one.
    """

    added = Signal(list)
    removed = Signal(str)
    followed = Signal(str)

    def __init__(self, propose: Propose | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.propose = propose
        self.pills: list[TagPill] = []
        self._known: Sequence[tuple[str, int]] | None = None
        self._list: ProposalList | None = None
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Add tag"))
        self.field.setAccessibleName(self.tr("Add tag"))
        self.field.textEdited.connect(self._typed)
        self.field.pressed.connect(self._press)
        self.field.left.connect(self.seal)
        self.row = Flow(self.field, spacing=6)
        self.error = FieldError()
        column = tight(QVBoxLayout(self))
        column.addWidget(self.row)
        column.addWidget(self.error)
        self.setFocusProxy(self.field)
        self._say("")
        self.setAccessibleName(self.tr("Tags"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def tags(self) -> list[str]:
        """The tags shown."""
        return [pill.word for pill in self.pills]

    def show_tags(self, words: Sequence[str]) -> None:
        """Show these tags; what is being typed, and the keyboard, stay where they are."""
        if list(words) == self.tags:
            return
        before = {pill.word: pill for pill in self.pills}
        self.pills = [before.pop(word) if word in before else self._pill(word) for word in words]
        for pill in before.values():
            self.row.flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        for each in (*self.pills, self.field):
            self.row.flow.removeWidget(each)
            self.row.add(each)
        self.row.updateGeometry()

    def start_over(self) -> None:
        """Forget what is typed and what was wrong with it: another record is shown."""
        self.field.clear()
        self._say("")
        self._put_away()

    def _pill(self, word: str) -> TagPill:
        pill = TagPill(word, self.row)
        pill.followed.connect(lambda: self.followed.emit(word))
        pill.removed.connect(lambda by_key: self._remove(pill, by_key))
        pill.walked.connect(lambda by: self._walk(pill, by))
        return pill

    # --- adding ---------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Add what is typed; what cannot be a tag stays in the field, and is said."""
        self._put_away()
        self._known = None
        if self.field.text().strip():
            self._add(self.field.text())

    def _add(self, typed: str) -> None:
        self._put_away()
        wanted = words_in(typed)
        if (wrong := self._wrong(wanted)) or not wanted:
            self._say(wrong)
            self.field.setText("" if not wanted else typed)
            return
        self._say("")
        self.field.clear()
        here = {key_of(each) for each in self.tags}
        if new := [each for each in wanted if key_of(each) not in here]:
            self.added.emit(new)
        added = [each for each in new if each in self.tags]
        if added:
            say_aloud(self, self.tr("Tag added: {0}").format(", ".join(added)))
        elif not new:
            say_aloud(self, self.tr("{0} is there already.").format(wanted[0]))

    def _wrong(self, wanted: Sequence[str]) -> str:
        """Return why these cannot be added, or an empty text."""
        for each in wanted:
            start = shown(each, 16)
            match misfit(each):
                case "long":
                    return self.tr("“{0}” is too long for a tag. Use at most {1} letters.").format(start, LONGEST)
                case "signs":
                    return self.tr("“{0}” holds a sign that cannot be seen. Type it anew.").format(start)
                case "empty":
                    return self.tr("A tag needs a letter or a digit.")
        keys = {key_of(each) for each in (*self.tags, *wanted)}
        if len(keys) > max(MOST, len(self.tags)):
            return self.tr("There is room for {0} tags. Remove one first.").format(MOST)
        return ""

    def _say(self, wrong: str) -> None:
        hint = self.tr("Enter or a comma adds it. Backspace goes to the tags before it.")
        self.error.say_of(self.field, wrong, hint)

    # --- proposals ------------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._say("")
        if len(words_in(f"{text}x")) > 1 or (text.strip(" #") and not words_in(text)):
            self._add(text)  # a comma was typed, or several tags were pasted
            return
        beginning = key_of(text.strip().lstrip("#"))
        rows = self._fitting(beginning) if beginning else []
        if not rows and self._list is None:
            return
        if self._list is None:
            self._list = ProposalList(self.field)
            self._list.chosen.connect(self._add)
            self.destroyed.connect(self._list.deleteLater)
        self._list.show_rows(rows)
        if rows:
            say_aloud(self.field, self.tr("Known tags: {0}. Arrow down chooses one.").format(len(rows)))

    def _fitting(self, beginning: str) -> list[tuple[str, str]]:
        """Return known tags that hold what is typed, those that begin so first, with how many records carry each."""
        if self._known is None:
            self._known = self.propose() if self.propose is not None else ()
        here = {key_of(each) for each in self.tags}
        keys = [(key_of(word), word, count) for word, count in self._known]
        fits = [each for each in keys if beginning in each[0] and each[0] not in here and not misfit(each[1])]
        fits.sort(key=lambda each: not each[0].startswith(beginning))
        return [(name(word), str(count)) for _, word, count in fits[:PROPOSED]]

    def _put_away(self) -> None:
        if self._list is not None:
            self._list.show_rows(())

    @property
    def proposals(self) -> ProposalList | None:
        """The list while it can be seen."""
        return self._list if self._list is not None and not self._list.isHidden() else None

    # --- keys -----------------------------------------------------------------------------------------------------

    def _press(self, event: QKeyEvent) -> None:
        """Take a key of the field, or leave it unaccepted to be typed."""
        key, proposals, text = Qt.Key(event.key()), self.proposals, self.field.text()
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        event.accept()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and text.strip():
            self._add((proposals.current if proposals else "") or text)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and proposals:
            say_aloud(self.field, proposals.step(1 if key == Qt.Key.Key_Down else -1) or text)
        elif key == Qt.Key.Key_Escape and (proposals or text):
            if proposals:
                self._put_away()
            else:
                self.start_over()
        elif key in (Qt.Key.Key_Backspace, back) and not text and self.pills:
            self.pills[-1].setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            event.ignore()

    def _walk(self, pill: TagPill, by: int) -> None:
        at = self.pills.index(pill)
        to = {2: len(self.pills) - 1, -2: 0}.get(by, at + by)
        if to >= len(self.pills):
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.pills[max(0, to)].setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, pill: TagPill, by_key: bool) -> None:
        """Tell that a tag is not wanted; the keyboard goes to the one after it, at the end to the field."""
        if by_key:
            at = self.pills.index(pill)
            following = self.pills[at + 1] if at + 1 < len(self.pills) else self.field
            following.setFocus(Qt.FocusReason.TabFocusReason)
        elif pill.hasFocus():
            self.field.setFocus(Qt.FocusReason.MouseFocusReason)
        self._say("")
        self.removed.emit(pill.word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list would no longer lie at its field."""
        self._put_away()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The list floats over the page, and goes with it."""
        self._put_away()
        super().hideEvent(event)


class _Field(QLineEdit):
    """The line at the end.

    Signals:
        pressed(QKeyEvent): before a key is typed; whoever takes it leaves the event accepted.
        left(): the keyboard went to another part of the window.
    """

    pressed = Signal(QKeyEvent)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedWidth(scaled(WIDE))

    def event(self, event: QEvent) -> bool:
        """Escape means the field before it means the page."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            if event.type() == QEvent.Type.ShortcutOverride:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key to the box first."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier:
            self.pressed.emit(event)
            if event.isAccepted():
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left; a menu over it, or another window, is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()
