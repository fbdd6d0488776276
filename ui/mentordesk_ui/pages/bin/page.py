"""The page Bin: everything that either of the two deleted; nothing leaves it by itself."""

from __future__ import annotations

from datetime import date
from functools import partial

from mentordesk.actions.versions import bring_back
from mentordesk.queries import bin as queries
from mentordesk.queries.bin import Deleted
from mentordesk.workspace.changed import Changes
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word, kind_words
from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.pages.bin.detail import DeletedCard
from mentordesk_ui.pages.history import words
from mentordesk_ui.pages.split import SplitPage
from mentordesk_ui.widgets import Card, Choice, EmptyState, IconView, LinkButton, LinkLine, SearchField, WrappedLabel
from mentordesk_ui.widgets.chosen_rows import ChosenRow, ChosenRows
from mentordesk_ui.widgets.coming_rows import Coming

AT_ONCE = 50


class BinPage(SplitPage):
    """A list of what was deleted, and a preview beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "", "")
        self.split.back.setText(self.tr("All of the bin"))
        self._found: dict[str, Deleted] = {}
        self._shown = ""
        self._limit = AT_ONCE
        self.search = SearchField(self.tr("Find in the bin"))
        self.search.setAccessibleName(self.tr("Find in the bin"))
        self.search.typed.connect(lambda _text: self._start_over())
        self.kind = Choice([("", "")])
        self.kind.setAccessibleName(self.tr("Show"))
        self.kind.picked.connect(lambda _kind: self._start_over())
        self.list = Card("")
        self.rows = ChosenRows()
        self.rows.chosen.connect(self._choose)
        self.nothing = WrappedLabel(self.tr("Nothing in the bin has these words in its title."), tint="muted")
        self.more = LinkButton(self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self._more_line = LinkLine(self.more)
        for each in (self.search, self.kind, self.nothing, self.rows, self._more_line):
            self.list.add(each)
        self.detail = DeletedCard(desk)
        self.detail.back_wanted.connect(self._bring_back)
        self.detail.history_wanted.connect(self._show_history)
        self.empty = EmptyState("trash-2", self.tr("The bin is empty. What either of you deletes can be found here."))
        self.split.list_side.add(self.list)
        self.split.detail_side.add(self.detail)
        self.add(self.empty, 1)
        self.add(self.split, 1)

    # --- showing --------------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        """Anything can be deleted or come back."""
        if changes:
            self.ask_again()

    def _start_over(self) -> None:
        self._limit = AT_ONCE
        self.refresh()

    def refresh(self) -> None:
        """Ask again; what is shown stays, or what follows it comes in its place."""
        places = self.split.places()
        workspace = self.desk.workspace
        counts, private = queries.counts(workspace), queries.private_deleted(workspace)
        total = sum(counts.values()) + len(private)
        text = self.tr("%n thing(s) that were deleted. Nothing leaves the bin by itself.", "", total)
        self.set_title(self.tr("Bin"), plural(text, total) if total else "")
        self._offer_kinds(counts)
        table, typed = str(self.kind.currentData() or ""), self.search.text().strip()
        found = queries.deleted(workspace, table, typed, limit=self._limit + 1)
        self._more_line.setVisible(len(found) > self._limit)
        found = found[: self._limit]
        own = [each for each in private if table in ("", each.table) and typed.casefold() in each.title.casefold()]
        before = list(self._found)
        self._found = {f"{each.table}/{each.row}": each for each in (*own, *found)}
        self.rows.show_coming([Coming(key, partial(self._row, key, each)) for key, each in self._found.items()])
        self.nothing.setVisible(not self._found)
        self._keep_shown(before)
        self.kind.setVisible(len(counts) > 1)
        self.empty.setVisible(not total)
        self.split.setVisible(bool(total))
        self.arrange()
        self.split.keep_places(places)

    def _offer_kinds(self, counts: dict[str, int]) -> None:
        current = str(self.kind.currentData() or "")
        self.kind.clear()
        self.kind.addItem(self.tr("Everything"), "")
        for table, count in counts.items():
            self.kind.addItem(self.tr("{0} ({1})").format(kind_words(table), count), table)
        self.kind.show_value(current if current in counts else "")

    def _row(self, key: str, found: Deleted) -> ChosenRow:
        called, today = words.people(self.desk.workspace), date.today()
        what = kind_word(found.table)
        if found.parts:
            text = self.tr("{0} and %n part(s)", "", found.parts)
            what = plural(text, found.parts).format(what)
        if found.step:
            about, lock = self.tr("Private"), IconView("lock", "muted", 16)
        else:
            about, lock = words.who_and_when(found.author, found.at, found.clock_differed, called, today), None
        icon = record_words.ICONS.get(found.table, "trash-2")
        return ChosenRow(found.title or what, f"{what}\n{about}", icon, lock, key)

    def _keep_shown(self, before: list[str]) -> None:
        """Go on with what followed a record that came back."""
        if self._shown in self._found:
            self._open(self._shown)
            return
        at = before.index(self._shown) if self._shown in before else 0
        near = [*before[at:], *reversed(before[:at])]
        following = next((each for each in near if each in self._found), "")
        self._shown = ""
        if following and self.is_wide:
            self._open(following)
        else:
            self.split.is_detail_open = False

    def arrange(self) -> None:
        """Show the list, and beside it or in its place what was chosen."""
        if self.is_wide and self._found and not self._shown:
            self._open(next(iter(self._found)))
        self.split.arrange(self.is_wide, bool(self._shown))

    def open_at(self, record: str) -> None:
        """Show what lies in the bin by “table/id”, or the bin as it is."""
        if record in self._found:
            self._choose(record)

    def _open(self, key: str) -> None:
        self._shown = key
        self.detail.show_deleted(self._found[key])
        self.rows.set_current(key)

    def _choose(self, key: str) -> None:
        self._open(key)
        self.split.show_top()
        self.show_detail()

    def go_back(self) -> None:
        """Show the list."""
        super().go_back()
        self.rows.focus(self._shown)

    def _show_more(self) -> None:
        before = set(self._found)
        self._limit += AT_ONCE
        self.refresh()
        self.rows.focus(next((each for each in self._found if each not in before), ""))

    # --- doing ----------------------------------------------------------------------------------------------------

    def _show_history(self) -> None:
        self.go.emit("history", self._shown)

    def _bring_back(self) -> None:
        found = self._found[self._shown]
        name = found.title or kind_word(found.table)
        if found.step:
            if self.desk.undo_private(found.step):
                self.said.emit(self.tr("“{0}” is back, and private.").format(name), False)
        elif self.desk.do(bring_back, found.table, found.row):
            partner = partner_name(self.desk.workspace)
            self.said.emit(self.tr("“{0}” is back; {1} sees it with your next update.").format(name, partner), True)
        else:
            return
        self.rows.focus(self._shown)
