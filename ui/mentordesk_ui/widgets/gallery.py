"""Every widget in its states, to look at: `python -m mentordesk_ui.widgets.gallery [FOLDER]`.

Without a folder a window opens; with one, pictures of each sheet in each theme are written into it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from mentordesk_ui.theme import Theme

from . import (
    Banner,
    Button,
    Card,
    CardGrid,
    CheckBox,
    ChoiceCard,
    ComboBox,
    DateField,
    DateTimeField,
    DropZone,
    ElidedLabel,
    EmptyState,
    Form,
    IconButton,
    LevelSelector,
    LinkButton,
    ListRow,
    PageFrame,
    PersonChip,
    Pill,
    ProgressBar,
    Rail,
    RailItem,
    RowList,
    SearchField,
    SegmentedChoice,
    StatusBar,
    StatusPill,
    StepsHeader,
    TextArea,
    Toast,
    WordDiffLabel,
    WordEntry,
    WordGrid,
    WrappedLabel,
)
from .painting import tight
from .worddiff import Kind

PAGES = (
    RailItem("today", "Today", "sun"),
    RailItem("goals", "Goals", "target"),
    RailItem("sessions", "Sessions", "calendar-days"),
    RailItem("artifacts", "Artifacts", "paperclip"),
    RailItem("reflections", "Reflections", "notebook-pen"),
    RailItem("roadmap", "Roadmap", "map"),
    RailItem("portfolio", "Portfolio", "printer"),
)
_LEVELS = {
    2: "Reviews others’ tests and explains what is missing",
    1: "Writes the test first in most tickets, unasked",
    0: "Writes a failing test before each bug fix",
    -1: "Adds tests after the code",
}
_DIFF: tuple[tuple[Kind, str], ...] = (
    ("same", "Write a "),
    ("gone", "unit"),
    ("new", "failing"),
    ("same", " test before each bug fix"),
    ("new", ", and name it after the bug"),
    ("same", "."),
)
_STRANGE = "This update is for another pair. Nothing was changed. Ask Tomáš to send it from ‘Léa & Tomáš’."
_WORDS = ["harbour", "lemon", "quiet", "saddle", "velvet", "motion", "canyon"]


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


def _row(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = tight(QHBoxLayout(line), 10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line


def controls() -> QWidget:
    """Return buttons, pills, fields and choices in their states."""
    page = PageFrame(
        "Controls",
        SearchField(shortcut="Ctrl+K"),
        Button("New goal", "plus", "primary"),
        "What can be pressed, typed in and chosen",
    )
    off = Button("Not now", "clock")
    off.setEnabled(False)
    counted = Button("Send update", "send", "primary")
    counted.set_count(12)
    buttons = Card("Buttons")
    buttons.add(
        _row(Button("Apply", "check", "primary"), Button("Save file", "download"), Button("Later", kind="quiet"))
    )
    buttons.add(
        _row(
            Button("Delete pair", "trash-2", "danger"), off, IconButton("undo-2", "Undo"), LinkButton("Use a template")
        )
    )
    buttons.add(_row(counted))
    signs = Card("States and people")
    signs.add(_row(StatusPill("done"), StatusPill("progress"), StatusPill("planned"), StatusPill("blocked")))
    signs.add(_row(Pill("3"), Pill("In 2 days", "progress"), Pill("Mentor", "mentor"), Pill("Mentee", "mentee")))
    signs.add(_row(PersonChip("Tomáš", "mentor"), PersonChip("Léa", "mentee", you=True)))
    signs.add(_row(CheckBox("Review reflection"), _ticked("Pair on failing test")))
    form = Card("A form")
    fields = Form()
    name = QLineEdit(text="Léa Dubois")
    fields.add("Your name", name)
    mail = QLineEdit(text="tomas@", placeholderText="name@example.org")
    fields.add("Tomáš’s email", mail, "Only used to address the mail.").set_error(
        "This address has no part after the @. Nothing was saved. Type all of it."
    )
    language = ComboBox()
    language.addItems(["English", "Français", "العربية"])
    fields.add("Language", language)
    fields.add("Due", _row(DateField(), DateTimeField()))
    area = TextArea("What will be different?", 3)
    area.set_text(
        "I can read a stack trace from the bottom up, say where it broke, and write the test that would have caught it."
    )
    fields.add("Why it matters", area)
    form.add(fields)
    levels = Card("How far was it reached?")
    levels.add(LevelSelector(_LEVELS, 0))
    levels.add(
        SegmentedChoice(
            [("mine", "Keep mine"), ("theirs", "Keep Tomáš’s"), ("both", "Keep both")], "Which text", "both"
        )
    )
    grid = CardGrid()
    for card in (buttons, signs, form, levels):
        grid.add(card)
    page.add(grid, 1)
    return _window(page)


def _ticked(text: str) -> CheckBox:
    made = CheckBox(text)
    made.setChecked(True)
    return made


def messages() -> QWidget:
    """Return banners, empty states, differences, and words."""
    page = PageFrame("Messages", SearchField(shortcut="Ctrl+K"))
    page.add(Banner("Sample – nothing here is sent.", "info", "Start your own", "info"))
    page.add(Banner("The update is in. 6 changes, a backup was made first.", "done", "Undo", closable=True))
    page.add(Banner("One update from Tomáš is missing. Ask him to send number 12 again.", "warn", closable=True))
    page.add(Banner(_STRANGE, "error", "Choose another file"))
    grid = CardGrid()
    empty = Card()
    empty.add(
        EmptyState("target", "No goals yet. A good first goal fits in four weeks.", "New goal", "Use a template"), 1
    )
    diff = Card("Changed by both of you")
    diff.add(WordDiffLabel(_DIFF))
    diff.add(DropZone("Drop the update here. Its name ends in .mentordesk.", endings=(".mentordesk",)))
    diff.add(WrappedLabel("راجع الملاحظات الثلاث على parser.py قبل الجمعة."))
    words = Card("The words to say by phone")
    words.add(WordGrid(_WORDS))
    typing = Card("Type the words Tomáš tells you")
    entry = WordEntry(7, _WORDS)
    entry.set_words(["harbour", "lemon", "quite"])
    typing.add(entry)
    for card in (empty, diff, words, typing):
        grid.add(card)
    page.add(grid, 1)
    page.add(Toast("“Write tests first” was deleted."))
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


SHEETS: dict[str, Callable[[], QWidget]] = {
    "today": today,
    "controls": controls,
    "messages": messages,
    "welcome": welcome,
}
LOOKS = {
    "light": ("light", 100, False),
    "dark": ("dark", 100, False),
    "contrast": ("contrast", 100, False),
    "rtl": ("light", 100, True),
    "150": ("light", 150, False),
}


def write_pictures(app: QApplication, folder: Path) -> list[Path]:
    """Write a picture of every sheet in every look, and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for look, (theme, percent, mirrored) in LOOKS.items():
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        Theme.apply(app, theme, percent)
        for name, make in SHEETS.items():
            sheet = make()
            sheet.resize(1240, 780)
            sheet.show()
            app.processEvents()
            written.append(folder / f"{name}-{look}.png")
            sheet.grab().save(str(written[-1]))
            sheet.close()
    return written


def main() -> int:
    """Show the gallery, or write it into the folder named."""
    app = QApplication(sys.argv[:1])
    if len(sys.argv) > 1:
        for file in write_pictures(app, Path(sys.argv[1])):
            print(file)
        return 0
    Theme.apply(app)
    tabs = QTabWidget()
    for name, make in SHEETS.items():
        tabs.addTab(make(), name)
    tabs.resize(1240, 820)
    tabs.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
