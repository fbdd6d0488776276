"""What people do to the roadmap, each with the sentence that tells of it; all of it can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mentordesk.actions import roadmap as actions
from mentordesk.library.roadmaps import RoadmapTemplate
from mentordesk.records import Evidence, Milestone, MilestoneCompetency, Prerequisite, Stage
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.roadmap.shown import STRAY, Shown
from mentordesk_ui.widgets.when import as_day, day


class Hands(QObject):
    """Runs the actions; what is refused is told by the desk.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown = Shown()

    def shown_for(self, record: str) -> str:
        """Return the milestone that a link of it leads to; anything else stands for itself."""
        for table in (Prerequisite, Evidence, MilestoneCompetency):
            if row := self._desk.workspace.row(table.table, record):
                return str(row["milestone"])
        return record

    # --- adding ---------------------------------------------------------------------------------------------------

    def add_stage(self, title: str) -> str:
        """Add a stage at the end and return its id; empty when it was refused."""
        changes = self._desk.do(actions.add_stage, title)
        return self._added(changes.result if changes else None)

    def add_milestone(self, stage: str, title: str) -> str:
        """Add a milestone at the end of a stage and return its id; empty when it was refused."""
        changes = self._desk.do(actions.add_milestone, stage, title)
        return self._added(changes.result if changes else None)

    def _added(self, made: object) -> str:
        if not isinstance(made, Stage | Milestone):
            return ""
        self.said.emit(self.tr("“{0}” is on the roadmap.").format(made.title), True)
        return made.id

    def use_template(self, template: RoadmapTemplate) -> str:
        """Add everything of a template and return the first stage."""
        changes = self._desk.do(actions.add_outline, json.dumps(template.outline()))
        made = changes.result if changes else None
        if not isinstance(made, list) or not made:
            return ""
        self.said.emit(self.tr("“{0}” is your roadmap now. Make it yours.").format(template.title), True)
        return str(made[0].id)

    # --- changing -------------------------------------------------------------------------------------------------

    def rename(self, record: str, title: str) -> None:
        """Give a stage or milestone another title."""
        if record in self.shown.card:
            if title != self.shown.card[record].title:
                self._desk.do(actions.edit_milestone, record, title=title)
        elif record in self.shown.stage:
            self._desk.do(actions.edit_stage, record, title=title)

    def delete(self, record: str) -> bool:
        """Delete a stage with its milestones, or a milestone."""
        if record in self.shown.card:
            words = self.tr("“{0}” was deleted.").format(self.shown.card[record].title)
            action: Callable[..., object] = actions.delete_milestone
        elif record in self.shown.stage and record != STRAY:
            stage = self.shown.stage[record]
            words = self.tr("“{0}” was deleted.").format(stage.title)
            if stage.count:
                words = plural(self.tr("“{0}” and %n milestone(s) were deleted.", "", stage.count), stage.count)
                words = words.format(stage.title)
            action = actions.delete_stage
        else:
            return False
        if not self._desk.do(action, record):
            return False
        self.said.emit(words, True)
        return True

    def move(self, record: str, stage: str, before: str, after: str) -> None:
        """Put a milestone elsewhere."""
        card = self.shown.card[record]
        if self._desk.do(actions.move_milestone, record, stage, before, after) and stage != card.stage:
            there = self.shown.stage[stage].title
            self.said.emit(self.tr("“{0}” is in “{1}” now.").format(card.title, there), True)

    def move_stage(self, record: str, by: int) -> None:
        """Put a stage one place on or back."""
        ids = [each.id for each in self.shown.stages if each.id != STRAY]
        at = ids.index(record) + by if record in ids else -1
        if 0 <= at < len(ids):
            self._desk.do(actions.move_stage, record, ids[at] if by < 0 else "", ids[at] if by > 0 else "")

    def give_day(self, record: str, due: str) -> None:
        """Give a milestone a day, or take it away."""
        if not self._desk.do(actions.edit_milestone, record, due=due):
            return
        title, found = self.shown.card[record].title, as_day(due)
        words = self.tr("“{0}” is due {1}.").format(title, day(found)) if found else ""
        self.said.emit(words or self.tr("“{0}” has no date now.").format(title), True)

    def link(self, first: str, then: str) -> None:
        """Let one milestone come before another; a circle is refused with a sentence."""
        if self._desk.do(actions.add_prerequisite, then, first):
            one, other = self.shown.card[first].title, self.shown.card[then].title
            self.said.emit(self.tr("“{0}” comes before “{1}” now.").format(one, other), True)

    def untangle(self) -> None:
        """Put the milestones of each stage in an order in which fewer links cross."""
        if self._desk.do(actions.untangle):
            self.said.emit(self.tr("Fewer links cross now."), True)
        else:
            self.said.emit(self.tr("The links cross as little as this order allows. Nothing was changed."), False)
