"""The laptops of both people: names, when each was heard, whether it is in use; and one more of one's own."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries.laptops import INVITED, LOST, RETIRED, SILENT, THIS, ShownLaptop, shown_laptops
from mentordesk.queries.people import names
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.pair.add_laptop import AddLaptop
from mentordesk_ui.pages.pair.laptop_panel import LaptopPanel
from mentordesk_ui.widgets import Button, Card, ListRow, RowList, StatusPill, WrappedLabel
from mentordesk_ui.widgets.fact_rows import FactRow
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.when import day


class LaptopsCard(Card):
    """A list to look at; pressing an own laptop opens what can be done with it.

    Signals:
        said(str, bool): as `Page.said`.
        unfolded(QWidget): this came up and should be seen.
    """

    said = Signal(str, bool)
    unfolded = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.add_button = Button("", "plus")
        super().__init__("", self.add_button, parent=parent)
        self._desk = desk
        self.set_title(self.tr("Laptops"))
        self.add_button.setText(self.tr("Add a laptop…"))
        self.add_button.clicked.connect(self.begin_adding)
        words = self.tr("Every laptop has keys of its own. An update is made for all that are in use.")
        self.add(WrappedLabel(words, tint="muted"))
        self.rows = RowList()
        self.add(self.rows)
        self.by_device: dict[str, QWidget] = {}

    @cached_property
    def panel(self) -> LaptopPanel:
        """What can be done with a laptop, made when one is opened; it goes below the row that it is about."""
        made = LaptopPanel(self._desk)
        made.said.connect(self.said)
        made.closed.connect(self._panel_closed)
        made.setParent(self)
        made.hide()
        return made

    @cached_property
    def adding(self) -> AddLaptop:
        """The steps that add one, made when they are first wanted."""
        made = AddLaptop(self._desk)
        made.closed.connect(self._adding_closed)
        made.made.connect(self._made)
        made.hide()
        self.add(made)
        return made

    @property
    def _has_panel(self) -> bool:
        return "panel" in vars(self)

    @property
    def _is_adding(self) -> bool:
        return "adding" in vars(self) and not self.adding.isHidden()

    def refresh(self) -> None:
        """Ask again for all laptops."""
        shown = shown_laptops(self._desk.workspace)
        owners = names(self._desk.workspace)
        self.add_button.setVisible(not self._desk.is_sample and not self._is_adding)
        rows: list[QWidget] = [self._row(each, owners.get(each.person, "")) for each in shown]
        self.by_device = {each.device: row for each, row in zip(shown, rows, strict=True)}
        if self._has_panel:
            self.rows.take(self.panel)
        self.rows.set_rows(rows)
        if self._has_panel and self.panel.laptop is not None:
            again = next((each for each in shown if each.device == self.panel.laptop.device), None)
            if again is None:
                self.panel.close_panel()
            else:
                self.panel.show_laptop(again)
                self.rows.put_below(self.by_device[again.device], self.panel)

    def open_laptop(self, device: str) -> None:
        """Show what can be done with an own laptop."""
        found = next((each for each in shown_laptops(self._desk.workspace) if each.device == device), None)
        if found is not None and found.person == self._desk.workspace.me:
            if self._is_adding:
                self.adding.hide()
            self.rows.take(self.panel)
            self.panel.show_laptop(found)
            self.rows.put_below(self.by_device[device], self.panel)
            self.panel.take_focus()
            self.unfolded.emit(self.panel)

    def begin_adding(self) -> None:
        """Show the steps that add a laptop."""
        if self._has_panel:
            self.panel.close_panel()
        self.add_button.hide()
        self.adding.begin()
        self.unfolded.emit(self.adding)

    def _row(self, each: ShownLaptop, owner: str) -> QWidget:
        is_mine = each.person == self._desk.workspace.me
        title = each.name or (self.tr("A laptop of yours") if is_mine else self.tr("A laptop of {0}").format(owner))
        facts = self._facts(each, "" if is_mine else owner)
        pill = _pill(each.state, self._word(each.state))
        if not is_mine or self._desk.is_sample:
            return FactRow(title, facts, "laptop", pill)
        row = ListRow(title, facts, "laptop", pill, each.device)
        row.clicked.connect(lambda _=False: self.open_laptop(each.device))
        return row

    def _facts(self, each: ShownLaptop, owner: str) -> str:
        if each.state == INVITED:
            said = self.tr("Invited {0}").format(_when(each.since))
        elif each.heard:
            said = self.tr("Last heard {0}").format(_when(each.heard))
        else:
            said = self.tr("Since {0}").format(_when(each.since))
        return side_by_side((owner, said))

    def _word(self, state: str) -> str:
        return {
            THIS: self.tr("This laptop"),
            SILENT: self.tr("Silent for 90 days"),
            INVITED: self.tr("Invitation open"),
            RETIRED: self.tr("Not used any more"),
            LOST: self.tr("Reported lost"),
        }.get(state, self.tr("In use"))

    def _made(self) -> None:
        self.refresh()
        self.unfolded.emit(self.adding)

    def _panel_closed(self) -> None:
        row = self.by_device.get(self.panel.last)
        if row is not None:
            row.setFocus()

    def _adding_closed(self) -> None:
        self.adding.hide()
        self.add_button.show()
        self.add_button.setFocus()
        self.refresh()


def _pill(state: str, word: str) -> StatusPill:
    tone = {SILENT: "progress", INVITED: "planned", RETIRED: "planned", LOST: "blocked"}
    return StatusPill(tone.get(state, "done"), word)  # type: ignore[arg-type]


def _when(at: int) -> str:
    return day(datetime.fromtimestamp(at / 1000).astimezone().date(), date.today())
