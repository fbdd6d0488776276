"""Two whole pages as the window shows them: Today between rail and status bar, and the first page of the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.widgets import (
    Banner,
    Button,
    Card,
    CardGrid,
    ChoiceCard,
    ElidedLabel,
    ListRow,
    PageFrame,
    PersonChip,
    Pill,
    ProgressBar,
    Rail,
    RailItem,
    RowList,
    SearchField,
    StatusBar,
    StatusPill,
    StepsHeader,
    WrappedLabel,
)
from mentordesk_ui.widgets.painting import tight

PAGES = (
    RailItem("today", "Today", "sun"),
    RailItem("goals", "Goals", "target"),
    RailItem("sessions", "Sessions", "calendar-days"),
    RailItem("artifacts", "Artifacts", "paperclip"),
    RailItem("reflections", "Reflections", "notebook-pen"),
    RailItem("roadmap", "Roadmap", "map"),
    RailItem("portfolio", "Portfolio", "printer"),
)


def _window(page: QWidget) -> QWidget:
    """Return a page between rail and status bar, as the main window will have it."""
    whole = QWidget()
    whole.setAutoFillBackground(True)
    rail = Rail(PAGES, "Léa & Tomáš")
    send = Button("&Send update", "send", "primary")
    send.set_count(3)
    rail.add_foot(send)
    rail.add_foot(Button("&Import update", "inbox"))
    rail.set_count("reflections", 2)
    foot = StatusBar()
    foot.show_saved("All changes saved · 19:42")
    foot.show_exchange("Last update made 7 April · confirmed by Tomáš 9 April")
    foot.show_lock("Encrypted for Tomáš")
    column = tight(QVBoxLayout(whole))
    row = tight(QHBoxLayout())
    row.addWidget(rail)
    row.addWidget(page, 1)
    column.addLayout(row, 1)
    column.addWidget(foot)
    return whole


def _goal(title: str, pill: StatusPill, percent: int) -> ListRow:
    row = ListRow(title, trailing=pill)
    row.add_below(ProgressBar(percent, title))
    return row


def today() -> QWidget:
    """Return the page that the mock shows."""
    page = PageFrame("Today", SearchField(shortcut="Ctrl+K"))
    page.add(
        Banner(
            "Tomáš sent 6 changes on 9 April: 3 notes on parser.py, 2 agenda items, 1 new milestone.",
            action="Review changes",
        )
    )
    grid = CardGrid()
    session = Card("Next session", Pill("In 2 days", "progress"))
    session.add(WrappedLabel("Session 14 · Friday 17 April, 18:00–19:00"))
    session.add(WrappedLabel("Agenda: review reflection · pair on failing test · plan next milestone", tint="muted"))
    session.add_buttons(Button("Open agenda", "calendar-days", "primary"), Button("Add to calendar", "calendar-plus"))
    waiting = Card("Waiting for you", Pill("3"))
    waiting.add(
        RowList(
            [
                ListRow("Answer: what surprised you this week?", "Reflection · due tomorrow", "notebook-pen"),
                ListRow("3 pinned notes on parser.py", "From Tomáš · yesterday", "message-square-text"),
                ListRow("Confirm date of “Deploy to staging”", "Roadmap", "flag"),
            ]
        )
    )
    goals = Card("Goals", action=Button("New goal", "plus"))
    goals.add(
        RowList(
            [
                _goal("Write tests first", StatusPill("done"), 100),
                _goal("Read a stack trace aloud", StatusPill("progress"), 90),
                _goal("Design a REST resource", StatusPill("progress"), 62),
                _goal("Deploy to staging", StatusPill("planned"), 0),
            ]
        )
    )
    fortnight = Card("This fortnight")
    for chip, fact in (
        (PersonChip("Léa", "mentee", you=True), "2 reflections, 4 commits linked"),
        (PersonChip("Tomáš", "mentor"), "3 notes, 1 milestone"),
    ):
        row = QHBoxLayout()
        row.addWidget(chip)
        words = ElidedLabel(fact, tint="muted")
        words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        fortnight.add_layout(row)
    fortnight.add_space(8)
    fortnight.add(WrappedLabel("Milestone 3 of 7 · 12 of 14 sessions held", tint="muted"))
    bar = ProgressBar(name="Milestones")
    bar.show_part(3, 7, "3 of 7 milestones")
    fortnight.add(bar)
    fortnight.add_buttons(Button("Open roadmap", "map"))
    for card in (session, waiting, goals, fortnight):
        grid.add(card)
    page.add(grid, 1)
    return _window(page)


def welcome() -> QWidget:
    """Return the first screen of the program."""
    page = PageFrame("")
    page.title.hide()
    page.add_reading(StepsHeader(["Welcome to MentorDesk", "Who are you two?", "Keep a way back in", "Invite Léa"], 0))
    page.add_text(
        "A mentor and a mentee work apart, offline, and send each other updates by mail. No account, no server.",
        tint="muted",
    )
    grid = CardGrid(3, 220, fill=False)
    grid.add(
        ChoiceCard("user-plus", "Start with a mentee", "You are the mentor. Invite the person you will work with.")
    )
    grid.add(
        ChoiceCard("mail-open", "I have an invitation", "Your mentor sent you a file and will tell you seven words.")
    )
    grid.add(
        ChoiceCard("compass", "Look around with sample data", "A year of work of an invented pair. Nothing is sent.")
    )
    page.add(grid)
    page.add_stretch()
    return page
