"""The page Today: what is next, what waits for me, where things stand, what the other sent."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent

from mentordesk.queries import first_steps, fortnight, history, offers, people
from mentordesk.queries import today as queries
from mentordesk.queries.sessions import agenda
from mentordesk.records import (
    AgendaItem,
    Annotation,
    Artifact,
    ArtifactVersion,
    Decision,
    Goal,
    Milestone,
    Pairing,
    Person,
    Prompt,
    Reflection,
    Reply,
    Response,
    Session,
    Stage,
    Task,
)
from mentordesk.workspace import feed, put_away
from mentordesk.workspace.changed import Changes
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.page import Page
from mentordesk_ui.pages.today.cards import AheadCard, GoalsCard, StepsCard
from mentordesk_ui.pages.today.fortnight import FortnightCard, LatelyCard
from mentordesk_ui.pages.today.news import NewsPanel
from mentordesk_ui.pages.today.offers import Offered, in_words
from mentordesk_ui.pages.today.session import SessionCard
from mentordesk_ui.pages.today.waiting import Waiting, WaitingCard
from mentordesk_ui.widgets import Banner
from mentordesk_ui.widgets.card_columns import Columns, Place
from mentordesk_ui.widgets.painting import scaled
from mentordesk_ui.widgets.when import day as day_words

ROOMY = 860
"""From this height on the page has room to spare, in pixels at normal text size."""
FEW = 5
"""Fewer records than this make no card."""
LATELY = 12
"""Most records worked on lately that are shown in a tall window."""
MANY = 100
"""Records in one update from which on the page is asked again in two steps, and the window paints between them."""


class TodayPage(Page):
    """What a person sees first."""

    shows = (
        AgendaItem,
        Annotation,
        Artifact,
        ArtifactVersion,
        Decision,
        Goal,
        Milestone,
        Pairing,
        Person,
        Prompt,
        Reflection,
        Reply,
        Response,
        Session,
        Stage,
        Task,
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.set_title(self.tr("Today"))
        both = people.people(desk.workspace)
        mentor = next((first_name(each) for each in both if each.role == "mentor"), self.tr("Mentor"))
        mentee = next((first_name(each) for each in both if each.role == "mentee"), self.tr("Mentee"))
        self._session_id = ""
        self._room = 0
        self._shown_offers: list[Offered] = []
        self._is_just_filled = False
        self._found: queries.Today
        self._second = QTimer(self, singleShot=True, interval=0)
        self._second.timeout.connect(self._refresh_rest)
        self.news = NewsPanel(lambda: history.news(desk.workspace, limit=queries.MOST))
        self.news.record_wanted.connect(self.record_wanted)
        self.news.was_read.connect(lambda: feed.mark_read(desk.workspace))
        self.session = SessionCard()
        self.session.opened.connect(lambda session: self.go.emit("sessions", f"run:{session}"))
        self.session.ticked.connect(self._tick)
        self.session.point_added.connect(self._add_point)
        self.session.planned.connect(self._plan)
        self.steps = StepsCard()
        self.steps.chosen.connect(self._take_step)
        self.steps.put_away.connect(self._put_steps_away)
        self.waiting = WaitingCard(mentor, mentee)
        self.waiting.finished.connect(self._finish)
        self.waiting.asked.connect(self._ask)
        self.waiting.prompt_wanted.connect(lambda prompt: self.go.emit("reflections", f"answer:{prompt}"))
        self.waiting.artifact_wanted.connect(lambda artifact: self.record_wanted.emit(Artifact.table, artifact))
        self.waiting.accepted.connect(lambda offered: self.go.emit(offered.page, offered.record))
        self.waiting.put_off.connect(self._put_off)
        self.goals = GoalsCard()
        self.goals.chosen.connect(lambda goal: self.go.emit("goals", goal))
        self.goals.wanted.connect(lambda: self.go.emit("goals", "new"))
        self.goals.template_wanted.connect(lambda: self.go.emit("goals", "templates"))
        self.ahead = AheadCard()
        self.ahead.chosen.connect(lambda milestone: self.record_wanted.emit(Milestone.table, milestone))
        self.fortnight = FortnightCard()
        self.lately = LatelyCard()
        self.lately.record_wanted.connect(self.record_wanted)
        self.columns = Columns()
        for card, place in (
            (self.steps, Place(1, 1, 0)),
            (self.session, Place(0, 0, 1)),
            (self.waiting, Place(1, 1, 2)),
            (self.goals, Place(0, 2, 2)),
            (self.ahead, Place(1, 2, 1)),
            (self.fortnight, Place(1, 2, 1, fills=True)),
            (self.lately, Place(0, 0, 2, fills=True)),
        ):
            self.columns.add(card, place)
        self.add(self.news)
        self.add(self.columns, 1)

    @cached_property
    def both_changed(self) -> Banner:
        """What both changed, made when there is something to decide."""
        made = Banner("", "warn", self.tr("Decide"), "git-merge")
        made.hide()
        made.acted.connect(lambda: self.go.emit("both", ""))
        self.body.insertWidget(self.body.indexOf(self.columns), made)
        made.stackUnder(self.columns)  # among the children too, in whose order a screen reader walks
        return made

    def start_new(self) -> None:
        """A new goal is what people begin here."""
        self.go.emit("goals", "new")

    def open_at(self, record: str) -> None:
        """Show the page, with what is offered by now: an offer comes and goes without a change."""
        if not self._is_stale and not self._is_just_filled and self._offered() != self._shown_offers:
            self.refresh()

    def catch_up(self, size: QSize) -> None:
        """Get ready to be shown; what was asked for it just now is not asked again."""
        self._is_just_filled = self._is_stale and not self.isVisible()
        super().catch_up(size)

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask everything again and show it; what is being typed stays."""
        self._show_waiting()
        self._show_standing()

    def _changed(self, changes: Changes) -> None:
        if len(changes.ids) < MANY or not self.isVisible() or self._is_stale:
            super()._changed(changes)
        elif changes.touch(*self.shows):
            self._show_waiting()
            self._second.start()

    def _refresh_rest(self) -> None:
        if self.isVisible():
            self._show_standing()
        else:
            self._is_stale = True

    def _show_waiting(self) -> None:
        """Show what is new, what is next and what waits."""
        workspace = self.desk.workspace
        found = self._found = queries.today(workspace)
        both = people.people(workspace)
        names = {each.role: first_name(each) for each in both}
        partner = first_name(people.partner(workspace))
        self.set_title(self.tr("Today"), day_words(found.day))
        self.news.show_news(found.news, partner, found.day)
        self._show_both_changed(len(found.decisions), partner)
        self._session_id = found.session.id if found.session else ""
        self.session.has_goals = bool(found.goals)
        points = agenda(workspace, found.session.id) if found.session else []
        self.session.show_session(found.session, points, names, found.day)
        self.waiting.show_waiting(self._waiting(found, {each.id: first_name(each) for each in both}))
        self.steps.show_steps(first_steps.first_steps(workspace), partner)

    def _show_both_changed(self, count: int, partner: str) -> None:
        if not count:
            if "both_changed" in vars(self):
                self.both_changed.hide()
            return
        words = self.tr("You and {0} both changed %n thing(s). Both versions are kept until you choose.", "", count)
        words = plural(words.replace("%n", str(count)), count).format(partner)
        self.both_changed.show()
        if words != self.both_changed.text.text():
            self.both_changed.say(words)

    def _show_standing(self) -> None:
        """Show how far things have come, with what was just asked for."""
        self._second.stop()
        workspace, found = self.desk.workspace, self._found
        standing = fortnight.standing(workspace)
        both = people.people(workspace)
        self.goals.show_goals(found.goals, *standing.goals, found.day, self._room > 0)
        stage = workspace.row(Stage.table, found.milestone.stage) if found.milestone else None
        stage_title = str(stage["title"]) if stage else ""
        self.ahead.show_milestone(found.milestone, stage_title, *standing.milestones, found.day)
        self.fortnight.show_standing(both, workspace.me, standing)
        lately = fortnight.lately(workspace, self._room) if self._room else []
        if len(lately) < FEW:
            lately = []
        self.lately.show_lately(lately, {each.id: first_name(each) for each in both}, workspace.me, found.day)

    def _waiting(self, found: queries.Today, names: dict[str, str]) -> Waiting:
        workspace = self.desk.workspace
        by_artifact = Counter((each.note.artifact, each.author) for each in found.notes)
        named = sorted({artifact for artifact, _ in by_artifact})
        marks = ", ".join("?" * len(named))
        titles = {each.id: each.title for each in workspace.select(Artifact, f"id IN ({marks})", named)}
        notes = [
            (artifact, titles.get(artifact, self.tr("a file")), count, names.get(author, ""))
            for (artifact, author), count in by_artifact.items()
        ]
        notes.sort(key=lambda each: (-each[2], each[1].casefold()))  # most first, and not as chance made their ids
        goals = {each.id: each.title for each in found.goals}
        asks = not workspace.select(Prompt, "state = 'open'", limit=1)
        self._shown_offers = self._offered()
        return Waiting(found.tasks, found.prompts, notes, goals, asks, found.day, self._shown_offers)

    def _offered(self) -> list[Offered]:
        return in_words(self.desk, offers.offers(self.desk.workspace))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more where there is room for it."""
        super().resizeEvent(event)
        height, row = self.height(), scaled(60)
        self.waiting.set_limit((height - scaled(330)) // row)
        room = min(LATELY, (height - scaled(720)) // row) if height >= scaled(ROOMY) else 0
        if room != self._room:
            self._room = room
            if not self._is_stale:
                self.refresh()

    # --- doing ----------------------------------------------------------------------------------------------------

    def _tick(self, item: str, is_done: bool) -> None:
        from mentordesk.actions import sessions

        self.desk.do(sessions.tick_agenda_item if is_done else sessions.reopen_agenda_item, item)

    def _add_point(self, title: str) -> None:
        from mentordesk.actions import sessions

        if self.desk.do(sessions.add_agenda_item, self._session_id, title):
            self.session.point_was_added()

    def _plan(self, title: str, starts: str, with_goals: bool) -> None:
        from mentordesk.actions import sessions

        plan = sessions.plan_from_goals if with_goals else sessions.plan_session
        if self.desk.do(plan, title, starts):
            self.session.close_form()
            self.said.emit(self.tr("“{0}” is planned.").format(title), True)

    def _finish(self, task: str) -> None:
        from mentordesk.actions import sessions

        title = self.desk.workspace.get(Task, task).title
        if self.desk.do(sessions.finish_task, task):
            self.said.emit(self.tr("Done: “{0}”.").format(title), True)

    def _ask(self, question: str, model: str, asked_of: str, due: str) -> None:
        from mentordesk.actions import reflections

        if self.desk.do(reflections.add_prompt, question, model, asked_of, due):
            self.waiting.close_form()
            self.said.emit(self.tr("Asked: “{0}”").format(question), True)

    def _put_off(self, offered: Offered) -> None:
        offers.put_off(self.desk.workspace, offered.offer)
        self.refresh()

    def _take_step(self, step: str) -> None:
        match step:
            case "invite":
                self.go.emit("send", "")
            case "goal":
                self.go.emit("goals", "new")
            case "session":
                self.session.open_form()
                self.view.ensureWidgetVisible(self.session)
            case _:
                self.waiting.open_form()
                self.view.ensureWidgetVisible(self.waiting)

    def _put_steps_away(self) -> None:
        put_away.put_away(self.desk.workspace, first_steps.HINT)
        self.steps.hide()
        self.goals.new.setFocus()


def first_name(person: Person) -> str:
    """Return how people call each other."""
    return person.name.split()[0] if person.name.split() else person.name
