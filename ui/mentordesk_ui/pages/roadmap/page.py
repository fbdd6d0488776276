"""The page Roadmap: canvas, timeline or outline of the way, and what is current beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mentordesk.library.roadmaps import RoadmapTemplate
from mentordesk.queries import roadmap as queries
from mentordesk.records import (
    Artifact,
    Competency,
    Evidence,
    Goal,
    Milestone,
    MilestoneCompetency,
    Person,
    Prerequisite,
    Stage,
)
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.page import Page, PageCommand
from mentordesk_ui.pages.roadmap import keys
from mentordesk_ui.pages.roadmap.exports import Exports
from mentordesk_ui.pages.roadmap.hands import Hands
from mentordesk_ui.pages.roadmap.map_side import Halves, MapSide
from mentordesk_ui.pages.roadmap.panel import Panel
from mentordesk_ui.pages.roadmap.panel_place import PanelPlace
from mentordesk_ui.pages.roadmap.templates import TemplatesCard
from mentordesk_ui.pages.roadmap.tools import Tools
from mentordesk_ui.pages.roadmap.writing import Writing
from mentordesk_ui.roadmap.shown import Shown, neighbour, shown
from mentordesk_ui.widgets import Button, EmptyState
from mentordesk_ui.widgets.page import MARGIN
from mentordesk_ui.widgets.painting import ANY_WIDTH, scaled, tight

PANEL = 320
BESIDE = 680
"""From this width on the panel stands beside the roadmap, else in its place; in pixels at normal text size."""


class RoadmapPage(Page):
    """The way from here to the goals: stages, milestones, and what must come before what."""

    shows = (
        Stage, Milestone, Prerequisite, Evidence, MilestoneCompetency, Goal, Artifact, Competency, Person
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        self.new = Button("", "plus", "primary")
        super().__init__(desk, "", action=self.new)
        self.new.setText(self.tr("Add milestone"))
        self.shown = Shown()
        self.place = PanelPlace(desk.preferences.settings)
        self.hands = Hands(desk, self)
        self.hands.said.connect(self.said)
        self._build_map()
        self._build_panel()
        self._build_empty()
        self._keep_margin(0, 0)

    # --- its parts ------------------------------------------------------------------------------------------------

    def _build_map(self) -> None:
        self.tools = Tools()
        self.map = MapSide(self.desk.preferences.settings)
        self.canvas, self.line = self.map.canvas, self.map.line
        self.writing = Writing(self.map, self.hands, self)
        self.writing.begun.connect(self._make_room)
        self.writing.made.connect(self._set_current)
        self.writing.ended.connect(self.focus_map)
        self.writing.given_up.connect(self._nothing_written)
        self.new.clicked.connect(self.start_new)
        self.tools.view_chosen.connect(self.show_view)
        self.tools.filtered.connect(lambda *_: self._filter())
        self.tools.zoomed.connect(self.canvas.zoom_by)
        self.tools.fit_wanted.connect(self.canvas.fit)
        self.tools.stage_wanted.connect(self.writing.start_stage)
        self.tools.panel_wanted.connect(self.toggle_panel)
        self.tools.untangle_wanted.connect(self.hands.untangle)
        self.exports = Exports(self.desk, self)
        self.exports.said.connect(self.said)
        self.tools.poster_wanted.connect(self.exports.offer_poster)
        self.tools.svg_wanted.connect(lambda: self.exports.offer_svg(self.canvas.map))
        self.tools.left.connect(self.focus_map)
        self.map.chosen.connect(self._chosen)
        self.map.opened.connect(self.open_record)
        self.map.moved.connect(self._move)
        self.map.zoomed.connect(self.tools.show_zoom)
        for signal, work in (
            (self.map.stage_moved, self.hands.move_stage),
            (self.map.linked, self.hands.link),
            (self.map.dated, self.hands.give_day),
            (self.map.renamed, self.hands.rename),
        ):
            signal.connect(work)
        self.tools.show_zoom(self.canvas.zoom)

    def _build_panel(self) -> None:
        self.panel = Panel(self.desk)
        self.panel.closed.connect(self._close_panel)
        self.panel.left.connect(self.focus_map)
        self.panel.said.connect(self.said)
        self.panel.go.connect(self.go)
        self.panel.delete_wanted.connect(self.delete)
        self.panel.new_wanted.connect(self.writing.start_milestone)
        self.panel.milestone.record_wanted.connect(self.record_wanted)
        self.panel.milestone.link_wanted.connect(self.hands.link)
        self.halves = Halves()
        line = tight(QHBoxLayout(self.halves), 16)
        line.addWidget(self.map, 1)
        line.addWidget(self.panel)
        self.add(self.tools)
        self.add(self.halves, 1)

    def _build_empty(self) -> None:
        words = self.tr("Milestones appear here once a goal has a date.")
        self.empty = EmptyState("map", words, self.tr("Add milestone"), self.tr("Use a template"))
        self.empty.acted.connect(self.writing.start_new)
        self.empty.link_followed.connect(self.offer_templates)
        self.templates = TemplatesCard()
        self.templates.chosen.connect(self._use_template)
        self.templates.given_up.connect(self._give_up_templates)
        self.templates.hide()
        self.add(self.empty, 1)
        self.add_reading(self.templates)
        self.rest = QWidget()
        self.rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.add(self.rest, 1)

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again; what is current, what is typed, the keyboard and the view stay where they are."""
        before = self.shown
        self.shown = self.hands.shown = shown(self.desk.workspace, date.today())
        self.map.show_map(self.shown)
        if self.current and self.current not in self.shown.card and self.current not in self.shown.stage:
            self._set_current(neighbour(before, self.shown, self.current))
        elif not self.current and not before.cards and not self.writing.goes_on:
            ahead = queries.milestone_ahead(self.desk.workspace)
            self._set_current(ahead.id if ahead is not None else "")
            if ahead is not None:
                self.canvas.begin_at(ahead.id)
        else:
            self.panel.show_record(self.current, self.shown)
        self._filter()
        self.arrange()

    def arrange(self) -> None:
        """Show the view, the panel, or what to do while there is nothing."""
        is_offering = not self.templates.isHidden()
        has_any = bool(self.shown.stages) or self.writing.goes_on
        self.empty.setVisible(not has_any and not is_offering)
        self.rest.setVisible(is_offering)
        self.tools.setVisible(has_any and not is_offering)
        self.halves.setVisible(has_any and not is_offering)
        self.new.setVisible(has_any and not is_offering)
        self.tools.show_view(self.map.view)
        is_wide = self.width() >= scaled(BESIDE)
        self.place.fit(is_wide, self.panel.isAncestorOf(self.window().focusWidget() or self))
        has_room = is_wide or not self.writing.goes_on  # the panel never takes the place of what is written on
        self.panel.setVisible(self.place.is_shown and bool(self.shown.stages) and has_room)
        self.map.setVisible(is_wide or not self.panel.isVisibleTo(self.halves))
        self.panel.setMaximumWidth(scaled(PANEL) if is_wide else ANY_WIDTH)
        self.panel.setMinimumWidth(scaled(PANEL) if is_wide else 0)
        self.tools.panel.setChecked(self.place.is_shown)

    @property
    def current(self) -> str:
        """The stage or milestone that is current; empty for none."""
        return self.map.current

    def show_view(self, view: str) -> None:
        """Show canvas, timeline or outline."""
        self.map.show_view(view)
        self.arrange()

    def look_for(self) -> None:
        """Put the keyboard where one looks for a milestone."""
        self.tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.search.selectAll()

    def focus_map(self) -> None:
        """Put the keyboard on the roadmap; where the panel stands in its place, that goes."""
        if not self.map.isVisible():
            self._close_panel()
        self.map.focus()

    def open_at(self, record: str) -> None:
        """Show a milestone or stage by its id, or that of a link; `new` begins one, `templates` offers some."""
        if record == "new":
            self.start_new()
        elif record == "templates":
            self.offer_templates()
        elif record:
            self.tools.search.clear()
            self.tools.state.show_value("")
            self._filter()
            self._show_panel(self.hands.shown_for(record))

    # --- what is current ------------------------------------------------------------------------------------------

    def _chosen(self, record: str) -> None:
        """Show what was chosen in the panel, if that is open."""
        if self.place.is_shown:
            self.panel.show_record(record, self.shown)
        else:
            self.panel.seal()

    def _set_current(self, record: str) -> None:
        self.map.select(record)
        self._chosen(record)

    def open_record(self, record: str) -> None:
        """Show all of a stage or milestone, with the keyboard in its title."""
        self._show_panel(record)
        self.panel.focus_title()

    def toggle_panel(self) -> bool:
        """Show or hide the panel."""
        if self.place.is_shown:
            self._hide_panel()
        else:
            self._show_panel(self.current)
        return True

    def _show_panel(self, record: str) -> None:
        self.place.show()
        self._set_current(record)
        self.arrange()

    def _hide_panel(self) -> None:
        self.place.show(False)
        self.panel.seal()
        self.arrange()

    def _close_panel(self) -> None:
        self._hide_panel()
        self.map.focus()

    def _filter(self) -> None:
        words, state = self.tools.wanted()
        matches = self.shown.finder(words, state)
        self.map.filter(matches)
        found = sum(matches(each.id) for each in self.shown.cards)
        done, count = sum(each.state == "done" for each in self.shown.cards), len(self.shown.cards)
        looked = plural(self.tr("{0} of %n milestone(s) found", "", count), count).format(found)
        reached = plural(self.tr("{0} of %n milestone(s) done", "", count), count).format(done) if count else ""
        self.set_title(self.tr("Roadmap"), looked if words or state else reached)
        if (words or state) and found and not (self.current and matches(self.current)):
            self._set_current(next(each for each in self.shown.by_date() if matches(each)))

    # --- writing in place -----------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a milestone, or a first stage for it."""
        self.writing.start_new()

    def _make_room(self) -> None:
        """Show the roadmap, where a line is about to stand."""
        self.templates.hide()
        self.arrange()

    def _nothing_written(self) -> None:
        self.arrange()
        if self.shown.stages:
            self.focus_map()
        else:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing ----------------------------------------------------------------------------------------------------

    def _move(self, record: str, stage: str, before: str, after: str) -> None:
        self.hands.move(record, stage, before, after)
        self._set_current(record)

    def delete(self, record: str) -> None:
        """Delete a milestone, or a stage with its milestones; the keyboard goes to what stood nearest."""
        if record:
            self.panel.let_go()
            if self.hands.delete(record):
                self.focus_map() if self.shown.stages else self.empty.action.setFocus()
            else:
                self.panel.show_record(record, self.shown)

    def offer_templates(self) -> None:
        """Begin from one of the shipped roadmaps."""
        self.templates.show()
        self.arrange()
        self.templates.begin()

    def _use_template(self, template: RoadmapTemplate) -> None:
        self.templates.hide()
        if stage := self.hands.use_template(template):
            cards = self.shown.in_stage.get(stage)
            self._set_current(cards[0].id if cards else stage)
        self.arrange()
        self.focus_map()

    def _give_up_templates(self) -> None:
        self.templates.hide()
        self.arrange()
        if not self.shown.stages:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Seal what is being typed."""
        self.writing.stop()
        self.panel.seal()

    # --- what the window asks -------------------------------------------------------------------------------------

    def commands(self) -> Sequence[PageCommand]:
        """Return what can be done on the roadmap."""
        return keys.commands(self)

    def print_page(self) -> bool:
        """Print the roadmap as a poster, or save it."""
        if self.shown.stages:
            self.exports.offer_poster()
        return bool(self.shown.stages)

    def panes(self) -> Sequence[QWidget]:
        """Return the line of tools, the roadmap and the panel."""
        return self.tools, self.map.seen, self.panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the roadmap where there is room."""
        super().resizeEvent(event)
        if not self._is_stale:
            self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the margins round with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_margin(0, 0)

    def _keep_margin(self, _low: int, _high: int) -> None:
        """The roadmap goes down to the edge of the window."""
        self.body.setContentsMargins(MARGIN, 6, MARGIN, 12)
