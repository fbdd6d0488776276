"""The page Both changed: every field that waits for a decision, one after the other, by mouse or by keyboard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.records import kinds
from mentordesk.workspace import conflicts
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.conflicts import Conflict
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_words
from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.pages.both_changed.candidates import BESIDE, Mode
from mentordesk_ui.pages.both_changed.decision import Decision
from mentordesk_ui.pages.both_changed.group import RecordGroup
from mentordesk_ui.pages.both_changed.together import MergedCard
from mentordesk_ui.pages.page import Page, PageCommand
from mentordesk_ui.widgets import Choice, EmptyState, MoreLine, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.flow import FlowLayout
from mentordesk_ui.widgets.painting import scaled, tight

SHOWN = 12
"""Records shown at first; the others come with a click."""
Place = tuple[str, str, str]


class BothChangedPage(Page):
    """What both changed, grouped by record; nothing is lost until it is decided, and a decision can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.mode = SegmentedChoice(
            [("beside", self.tr("Side by side")), ("inline", self.tr("In one text"))], self.tr("How to compare")
        )
        self.mode.chosen.connect(lambda _mode: self.refresh())
        self.kind = Choice([])
        self.kind.setAccessibleName(self.tr("Show"))
        self.kind.picked.connect(lambda _kind: self.refresh())
        self.tools = QWidget()
        line = FlowLayout(12)
        line.addWidget(self.mode)
        line.addWidget(self.kind)
        self.tools.setLayout(line)
        self.groups: list[RecordGroup] = []
        self._found: list[Conflict] = []
        self._limit = SHOWN
        self.intro = WrappedLabel("", tint="muted")
        self._column = tight(QVBoxLayout(), 16)
        holder = QWidget()
        holder.setLayout(self._column)
        self.more = MoreLine()
        self.more.wanted.connect(self._show_more)
        self.merged = MergedCard(desk)
        self.merged.record_wanted.connect(self.record_wanted)
        self.empty = EmptyState("check-check", self.tr("Nothing to decide."), self.tr("Back to Today"))
        self.empty.acted.connect(lambda: self.go.emit("today", ""))
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for each in (self.intro, self.tools, holder, self.more, self.merged):
            self.add(each)
        self.add(self.empty, 1)
        self.add(self._rest, 1)
        for keys, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.walk(step))

    # --- showing --------------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        """Any change may open or settle something."""
        if changes:
            self.ask_again()

    def refresh(self) -> None:
        """Look again what stands open; what did not change keeps its place, its choices and the keyboard."""
        everything = conflicts.conflicts(self.desk.workspace)
        open_ = [each for each in everything if not each.clean]
        self._offer_kinds(open_)
        kind = self.kind.currentData() or ""
        self._found = [each for each in open_ if kind in ("", each.table)]
        self._tell(len(open_))
        before, had_focus = self._current(), self._current() is not None
        places = [self._place(each) for each in self.decisions()]
        self._show_groups()
        self.merged.show_found([each for each in everything if each.clean], self._mode())
        self.empty.setVisible(not self._found)
        self._rest.setVisible(bool(self._found))
        if had_focus and before is not None:
            self._focus_after(before, places)

    def _mode(self) -> Mode:
        return "inline" if self.mode.value() == "inline" else BESIDE

    def _offer_kinds(self, found: Sequence[Conflict]) -> None:
        counts = Counter(each.table for each in found)
        current = self.kind.currentData() or ""
        self.kind.clear()
        self.kind.addItem(self.tr("Everything"), "")
        for table in (each for each in kinds() if counts[each]):
            self.kind.addItem(self.tr("{0} ({1})").format(kind_words(table), counts[table]), table)
        self.kind.show_value(current if counts[str(current)] else "")
        self.kind.setVisible(len(counts) > 1)
        self.tools.setVisible(bool(found))

    def _tell(self, count: int) -> None:
        title = self.tr("Both changed ({0})").format(count) if count else self.tr("Both changed")
        self.set_title(title)
        partner = partner_name(self.desk.workspace)
        text = self.tr(
            "%n field(s) that you and {0} changed apart. Nothing is lost until you decide, and every decision can be"
            " undone. Press J and K to go from one to the next.",
            "",
            count,
        )
        self.intro.setText(plural(text, count).format(partner))
        self.intro.setVisible(bool(count))

    def _show_groups(self) -> None:
        wanted = [list(each) for _, each in groupby(self._found, key=lambda each: (each.table, each.row))]
        kept = {(group.table, group.row): group for group in self.groups}
        groups = []
        for place, found in enumerate(wanted[: self._limit]):
            name = found[0].table, found[0].row
            group = kept.pop(name, None) or self._group(*name)
            group.show_found(found, self._mode())
            self._column.insertWidget(place, group)
            group.show()
            groups.append(group)
        for old in kept.values():
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        self.groups = groups
        self.more.show_left(len(wanted) - len(groups))

    def _group(self, table: str, row: str) -> RecordGroup:
        group = RecordGroup(self.desk, table, row)
        group.chosen.connect(self._settle)
        group.record_wanted.connect(self.record_wanted)
        return group

    def _show_more(self) -> None:
        at = len(self.decisions())
        self._limit += SHOWN
        self.refresh()
        self._focus(self.decisions()[at])

    # --- going through them ---------------------------------------------------------------------------------------

    def decisions(self) -> list[Decision]:
        """Return the decisions that are shown, from top to bottom."""
        return [decision for group in self.groups for decision in group.decisions]

    def walk(self, step: int) -> None:
        """Put the keyboard on the next decision (1) or the one before (-1)."""
        shown = self.decisions()
        if not shown:
            return
        at = next((at for at, each in enumerate(shown) if self._has_focus(each)), -1 if step > 0 else len(shown))
        self._focus(shown[min(max(at + step, 0), len(shown) - 1)])

    def commands(self) -> Sequence[PageCommand]:
        """Going through the decisions."""
        return (
            PageCommand(self.tr("Next to decide"), lambda: self.walk(1), "J", lambda: bool(self.decisions())),
            PageCommand(self.tr("Previous to decide"), lambda: self.walk(-1), "K", lambda: bool(self.decisions())),
        )

    def open_at(self, record: str) -> None:
        """Put the keyboard on the first decision, or on the first of a record given as “table/id”."""
        found = self.decisions()
        wanted = [each for each in found if f"{each.conflict.table}/{each.conflict.row}" == record]
        if found:
            self._focus((wanted or found)[0])

    @staticmethod
    def _place(decision: Decision) -> Place:
        return decision.conflict.table, decision.conflict.row, decision.conflict.field

    @staticmethod
    def _has_focus(decision: Decision) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and decision.isAncestorOf(focused)

    def _current(self) -> Place | None:
        return next((self._place(each) for each in self.decisions() if self._has_focus(each)), None)

    def _focus(self, decision: Decision) -> None:
        decision.take_focus()
        QTimer.singleShot(0, decision, lambda: self._show_decision(decision))

    def _show_decision(self, decision: Decision) -> None:
        """Scroll so that the whole decision is seen, or at least its buttons."""
        group = next((each for each in self.groups if each.isAncestorOf(decision)), None)
        if group is None:
            return
        is_first = group.decisions[0] is decision
        self.view.ensureWidgetVisible(group if is_first and group.height() < self.view.height() else decision)
        self.view.ensureWidgetVisible(decision.usual, 0, scaled(24))

    def _focus_after(self, before: Place, places: Sequence[Place]) -> None:
        """Go on where the keyboard was, or at what followed it."""
        shown = {self._place(each): each for each in self.decisions()}
        if not shown:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        at = places.index(before) if before in places else 0
        following = [*places[at:], *reversed(places[:at])]
        decision = next((shown[each] for each in following if each in shown), next(iter(shown.values())))
        if not self._has_focus(decision):
            self._focus(decision)

    # --- deciding -------------------------------------------------------------------------------------------------

    def _settle(self, decision: Decision, how: str) -> None:
        group = next(each for each in self.groups if decision in each.decisions)
        title, word = group.record_title, decision.word
        decision.buttons[how].setFocus(Qt.FocusReason.OtherFocusReason)
        if decision.settle(how) is not None:
            self.said.emit(self.tr("Decided: {0} of “{1}”.").format(word, title), True)
