"""The page History: every version of one record, or every change there was, with the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from mentordesk.actions.versions import bring_back, restore_version
from mentordesk.errors import NotFound
from mentordesk.merge.rows import DELETED
from mentordesk.queries import history, versions
from mentordesk.queries.versions import Version
from mentordesk.records import kinds
from mentordesk.workspace.changed import Changes
from mentordesk_ui import places, record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.messages import partner_name
from mentordesk_ui.pages.history import words
from mentordesk_ui.pages.history.change import ChangeView
from mentordesk_ui.pages.history.version import VersionCard
from mentordesk_ui.pages.split import SplitPage
from mentordesk_ui.widgets import Banner, Button, Card, EmptyState, LinkButton, LinkLine, SegmentedChoice
from mentordesk_ui.widgets.chosen_rows import ChosenRow, ChosenRows, RowHeading
from mentordesk_ui.widgets.coming_rows import Coming
from mentordesk_ui.widgets.when import day

AT_ONCE = 30
"""Changes asked for at once; earlier ones come with a click, however many there are."""


class HistoryPage(SplitPage):
    """A list of versions or changes, and the one that was chosen beside it.

    `open_at("table/id")` shows the versions of a record, `open_at("")` every change of the pair.
    """

    opens_unseen = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "", "")
        self._table, self._row = "", ""
        self._limit = AT_ONCE
        self._versions: list[Version] = []
        self._listed: list[str] = []
        self.everybody = SegmentedChoice(
            [("", self.tr("Both of you")), ("me", self.tr("You")), ("partner", partner_name(desk.workspace))],
            self.tr("Whose changes"),
        )
        self.everybody.chosen.connect(lambda _who: self._start_over())
        self.everything = Button(self.tr("All changes"), "history")
        self.everything.clicked.connect(lambda: self.open_at(""))
        self.record = Button(self.tr("Open"), "arrow-right")
        self.record.clicked.connect(lambda: self.record_wanted.emit(self._table, self._row))
        for control in (self.everybody, self.everything, self.record):
            self.add_control(control)
        self.gone = Banner("", "info", self.tr("Bring back"), "trash-2")
        self.gone.acted.connect(self._bring_back)
        self.list = Card("")
        self.rows = ChosenRows()
        self.rows.chosen.connect(self._choose)
        self.more = LinkButton(self.tr("Show earlier changes"))
        self.more.clicked.connect(self._show_earlier)
        self._more_line = LinkLine(self.more)
        self.list.add(self.rows)
        self.list.add(self._more_line)
        self.version = VersionCard(desk)
        self.version.restore_wanted.connect(self._restore)
        self.version.bring_back_wanted.connect(self._bring_back)
        self.change = ChangeView(desk)
        self.change.take_back_wanted.connect(self._take_back)
        self.change.history_wanted.connect(lambda table, row: self.open_at(f"{table}/{row}"))
        self.empty = EmptyState("history", "")
        self.split.list_side.add(self.gone)
        self.split.list_side.add(self.list)
        self.split.detail_side.add(self.version)
        self.split.detail_side.add(self.change)
        self.add(self.empty, 1)
        self.add(self.split, 1)

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def is_of_record(self) -> bool:
        """Whether the versions of one record are shown, and not every change."""
        return bool(self._table)

    @property
    def chosen(self) -> str:
        """The id of the change that is shown."""
        return self.version.version if self.is_of_record else self.change.change

    def open_at(self, record: str) -> None:
        """Show the versions of a record given as “table/id”, or every change."""
        table, _, row = record.partition("/")
        wanted = (table, row) if table in kinds() and row else ("", "")
        if wanted != (self._table, self._row):
            self._table, self._row = wanted
            self.split.is_detail_open = False
            self._start_over()
        elif self._is_stale:  # else it stands there as it was left
            self._freshen()

    def _start_over(self) -> None:
        self._limit = AT_ONCE
        self.version.version = self.change.change = ""
        self._freshen()
        self.split.list_side.verticalScrollBar().setValue(0)

    def _changed(self, changes: Changes) -> None:
        """Any change is part of the history."""
        if changes:
            self.ask_again()

    def refresh(self) -> None:
        """Ask again; what was chosen stays chosen."""
        places_ = self.split.places()
        self.split.back.setText(self.tr("All versions") if self.is_of_record else self.tr("All changes"))
        self.everybody.setVisible(not self.is_of_record)
        self.everything.setVisible(self.is_of_record)
        workspace = self.desk.workspace
        place = places.place_of(workspace, self._table, self._row).page if self.is_of_record else ""
        self.record.setVisible(bool(place))
        if self.is_of_record:
            self._refresh_record()
        else:
            self._refresh_all()
        self.arrange()
        self.split.keep_places(places_)

    def arrange(self) -> None:
        """Show the list, what was chosen, or that there is nothing."""
        has_any = bool(self._listed)
        self.empty.setVisible(not has_any)
        self.split.setVisible(has_any)
        if self.is_wide and has_any and not self.chosen:
            self._open(self._listed[0])
        self.version.setVisible(self.is_of_record)
        self.change.setVisible(not self.is_of_record)
        self.split.arrange(self.is_wide, bool(self.chosen))

    def _refresh_record(self) -> None:
        workspace, table, row = self.desk.workspace, self._table, self._row
        called, today = words.people(workspace), date.today()
        name = history.title(workspace, table, row) or kind_word(table)
        self.set_title(self.tr("History"), self.tr("{0} · {1}").format(kind_word(table), name))
        self._versions = versions.versions(workspace, table, row, self._limit)
        count = versions.count(workspace, table, row)

        def version_row(version: Version) -> ChosenRow:
            what = words.what(workspace, table, version.action, version.kind, version.cells)
            about = words.who_and_when(version.author, version.at, version.clock_differed, called, today)
            return ChosenRow(what, about, words.icon_of(version.action, version.kind), key=version.id)

        self._show([Coming(each.id, partial(version_row, each)) for each in self._versions])
        self._more_line.setVisible(count > len(self._versions))
        stored = workspace.row(table, row)
        self.gone.setVisible(stored is not None and bool(stored[DELETED]))
        self.gone.text.setText(self.tr("This is deleted. It can come back as it was, or as any version here."))
        self.empty.sentence.setText(
            self.tr("Nothing of this is shared, and private records keep no history: nobody can find old words in it.")
        )
        if self.chosen and count:
            self._open(self.chosen)

    def _refresh_all(self) -> None:
        workspace = self.desk.workspace
        author = {"me": workspace.me, "partner": workspace.partner}.get(self.everybody.value(), "")
        self.set_title(self.tr("History"), self.tr("Everything that either of you changed, the latest first"))
        entries = history.history(workspace, author=author, limit=self._limit + 1, most=6)
        called, today = words.people(workspace), date.today()
        rows: list[Coming] = []
        last = ""
        for entry in entries[: self._limit]:
            made = day(datetime.fromtimestamp(entry.at / 1000).astimezone().date(), today)
            if made != last:
                rows.append(Coming("", partial(RowHeading, made, is_first=not rows)))
                last = made
            rows.append(Coming(entry.id, partial(self._change_row, entry, called, today)))
        self._show(rows)
        self._more_line.setVisible(len(entries) > self._limit)
        self.gone.hide()
        self.empty.sentence.setText(self.tr("Nothing was changed yet."))
        if self.chosen:
            self._open(self.chosen)

    def _change_row(self, entry: history.Entry, called: dict[str, str], today: date) -> ChosenRow:
        about = words.who_and_clock(entry.author, entry.at, entry.clock_differed, called, today)
        text = words.summary(self.desk.workspace, entry)
        first = next((each.kind for each in entry.records if each.table in record_words.ICONS), "changed")
        does_not = "" if entry.counts else words.does_not_count()
        subtitle = "\n".join(each for each in (text, does_not, about) if each)
        return ChosenRow(words.heading(entry), subtitle, words.icon_of(entry.action, first), key=entry.id)

    def _show(self, rows: Sequence[Coming]) -> None:
        self._listed = [each.key for each in rows if each.key]
        self.rows.show_coming(rows)

    def _show_earlier(self) -> None:
        before = set(self._listed)
        self._limit += AT_ONCE
        self.refresh()
        self.rows.focus(next((each for each in self._listed if each not in before), ""))

    # --- one of them ----------------------------------------------------------------------------------------------

    def _choose(self, change: str) -> None:
        self._open(change)
        self.split.show_top()
        self.show_detail()

    def _open(self, change: str) -> None:
        try:
            if self.is_of_record:
                place = next((at for at, each in enumerate(self._versions) if each.id == change), 0)
                count = versions.count(self.desk.workspace, self._table, self._row)
                self.version.show_version(self._table, self._row, self._versions[place], count - place, count)
                change = self._versions[place].id
            else:
                self.change.show_change(change)
        except (NotFound, KeyError):  # an update that was taken out took it along
            self.version.version = self.change.change = ""
            return
        self.rows.set_current(change)

    def go_back(self) -> None:
        """Show the list."""
        super().go_back()
        self.rows.focus(self.chosen)

    # --- doing ----------------------------------------------------------------------------------------------------

    def _restore(self, field: str) -> None:
        if self.desk.do(restore_version, self._table, self._row, self.version.version, field):
            name = history.title(self.desk.workspace, self._table, self._row) or kind_word(self._table)
            if field:
                word = record_words.field_word(field)
                self.said.emit(self.tr("{0} of “{1}” reads as it did.").format(word, name), True)
            else:
                self.said.emit(self.tr("“{0}” reads as it did.").format(name), True)
            self._choose(self._versions[0].id)

    def _bring_back(self) -> None:
        name = history.title(self.desk.workspace, self._table, self._row) or kind_word(self._table)
        if self.desk.do(bring_back, self._table, self._row):
            partner = partner_name(self.desk.workspace)
            self.said.emit(self.tr("“{0}” is back; {1} sees it with your next update.").format(name, partner), True)

    def _take_back(self, change: str) -> None:
        undone = self.desk.take_back(change)
        if undone is not None:
            self.change.tell_left(undone.left)
            self.said.emit(self.tr("The change is taken back."), True)
