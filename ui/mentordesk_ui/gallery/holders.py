"""What holds other parts, and what speaks to the person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from mentordesk_ui.gallery.sheet import Sheet, hot, off, wide
from mentordesk_ui.job_bar import JobLine
from mentordesk_ui.jobs import Job
from mentordesk_ui.widgets import (
    Banner,
    Button,
    Card,
    DropZone,
    EmptyState,
    FactRow,
    FieldError,
    ListRow,
    Pill,
    ProgressBar,
    Rail,
    RailItem,
    RowList,
    StatusBar,
    StatusPill,
    StepsHeader,
    TickRow,
    Toast,
)
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from mentordesk_ui.widgets.painting import scaled

_STRANGE = "This update is for another pair. Nothing was changed. Ask Tomáš to send it from ‘Léa & Tomáš’."
_MISSING = "One update from Tomáš is missing. Ask him to send number 12 again."
_LONG = "A title that somebody wrote who had a lot to say about tests, traces and the order of both"


def messages() -> Sheet:
    """Return what is said: at the top, at the foot, in an empty place."""
    sheet = Sheet()
    again = Banner(_STRANGE, "error", "Choose another file")
    for name, banner in (
        ("Told", Banner("Sample – nothing here is sent.", "info", "Start your own", "info")),
        ("Done", Banner("The update is in. 6 changes, a backup was made first.", "done", "Undo", closable=True)),
        (
            "To look at",
            Banner(_MISSING, "warn", closable=True),
        ),
        ("Error", again),
    ):
        sheet.add(name, banner, stretch=True)
    wrong = FieldError()
    wrong.say("This day is over. Nothing was saved. Choose a later one.")
    sheet.add("At the foot, beside a field", Toast("“Write tests first” was deleted."), wide(wrong, 360))
    job = Job(lambda _progress: None, sheet)
    line = JobLine(job)
    job.progressed.emit(3, 7, "Reading update 3 of 7")
    sheet.add("Long work", line, stretch=True)
    line.show()
    empty = EmptyState("target", "No goals yet. A good first goal fits in four weeks.", "New goal", "Use a template")
    zone = DropZone("Drop the update here. Its name ends in .mentordesk.", endings=(".mentordesk",))
    sheet.add("Nothing there yet, a place to drop", wide(empty, 400), wide(zone, 420))
    return sheet.end(again.action)


def lists() -> Sheet:
    """Return cards and lists with their rows."""
    sheet = Sheet()
    first = ListRow("Answer: what surprised you?", "Reflection · due tomorrow", "notebook-pen")
    goal = ListRow("Design a REST resource", trailing=StatusPill("progress"))
    goal.add_below(ProgressBar(62, "Design a REST resource"))
    card = Card("Waiting for you", Pill("3"))
    hovered, long = hot(ListRow("Under the mouse", "Roadmap", "flag")), ListRow(_LONG, _LONG, "target")
    card.add(RowList([first, hovered, long, goal]))
    card.add_buttons(Button("Open agenda", "calendar-days", "primary"), Button("Add to calendar", "calendar-plus"))
    chosen, other = ChosenRow("Write tests first", "Due 17 April", key="1"), ChosenRow("Plan", key="2")
    chosen.setChecked(True)
    choose = Card("Goals", action=Button("New goal", "plus"))
    choose.add(RowList([chosen, other]))
    choose.add(TickRow("Review reflection", "15 minutes", ticked=True))
    choose.add(TickRow("Pair on failing test", "30 minutes"))
    choose.add(off(TickRow("Plan next milestone", "10 minutes")))
    choose.add(FactRow("Milestone 3 of 7", "12 of 14 sessions held"))
    sheet.add("Cards", wide(card, 420), wide(choose, 420))
    return sheet.end(first)


def frames() -> Sheet:
    """Return what stands around a page."""
    sheet = Sheet()
    items = [
        RailItem("today", "Today", "sun"),
        RailItem("goals", "Goals", "target"),
        RailItem("reflections", "Reflections", "notebook-pen"),
    ]
    rail = Rail(items, "Léa & Tomáš")
    rail.set_current("goals")
    rail.set_count("reflections", 2)
    send = Button("&Send update", "send", "primary")
    send.set_count(3)
    rail.add_foot(send)
    rail.setFixedHeight(scaled(300))
    narrow = Rail(items, "Léa & Tomáš")
    narrow.set_current("today")
    narrow.set_count("reflections", 2)
    narrow.fit(900)
    narrow.setFixedHeight(scaled(300))
    sheet.add("Rail, wide and narrow", rail, narrow)
    steps = StepsHeader(["Welcome to MentorDesk", "Who are you two?", "Keep a way back in", "Invite Léa"], 1)
    sheet.add("Steps", steps, stretch=True)
    foot = StatusBar()
    foot.show_saved("All changes saved · 19:42")
    foot.show_exchange("Last update made 7 April · confirmed by Tomáš 9 April")
    foot.show_lock("Encrypted for Tomáš")
    sheet.add("Status bar", foot, stretch=True)
    sheet.add("Scroll bar, and under the mouse", _scroll_bar(), hot(_scroll_bar()))
    return sheet.end()


def _scroll_bar() -> QScrollBar:
    bar = QScrollBar(Qt.Orientation.Horizontal)
    bar.setMaximum(200)
    bar.setPageStep(100)
    bar.setValue(60)
    bar.setFixedWidth(scaled(240))
    return bar
