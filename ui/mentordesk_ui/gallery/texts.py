"""What is written and read: Markdown, differences, signs and people."""

from __future__ import annotations

from mentordesk.records.record_links import Linked
from mentordesk_ui.editing.link_list import LinkList
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.prose_view import ProseView
from mentordesk_ui.gallery.sheet import Sheet, wide
from mentordesk_ui.widgets import (
    Label,
    PersonChip,
    Pill,
    ProgressBar,
    StatusPill,
    WordDiffLabel,
    WordGrid,
    WrappedLabel,
)
from mentordesk_ui.widgets.inline_text import InlineText
from mentordesk_ui.widgets.worddiff import Kind

_TEXT = """## Why

A **failing** test says *what* is wanted, see [Session 14](mentordesk:sessions/14).

- read the trace
- write `test_parser`

> Slow is smooth."""
_SHORT = "- read the trace from the **bottom** up\n- write the test first"
_DIFF: tuple[tuple[Kind, str], ...] = (
    ("same", "Write a "),
    ("gone", "unit"),
    ("new", "failing"),
    ("same", " test before each bug fix"),
    ("new", ", and name it after the bug"),
    ("same", "."),
)
_FOUND = [
    Linked("goals", "1", "Read a stack trace aloud"),
    Linked("goals", "2", "Write tests first"),
    Linked("sessions", "3", "Session 14"),
]


def writing() -> Sheet:
    """Return the field for long texts on its two sides, and what stands beside it."""
    sheet = Sheet()
    empty, typed, read = (MarkdownArea("Markdown is welcome.", 3) for _ in range(3))
    for each in (empty, typed, read):
        each.setAccessibleName("Why it matters")
    typed.set_text(_SHORT)
    read.set_text(_TEXT)
    read.toggle_side()
    sheet.add("Empty, with the keyboard in it", wide(empty, 420), wide(typed, 420))
    found = LinkList(sheet)
    found.fill("read", _FOUND)
    found.setFixedHeight(200)
    sheet.add("The read side, the list that [[ opens", wide(read, 420), wide(found, 420))
    found.show()
    prose, inline = ProseView("A *partner’s* text with a [link](mentordesk:goals/1)."), InlineText("Note with `code`.")
    prose.setAccessibleName("What Tomáš wrote")
    sheet.add("In a page, in a note, right to left", wide(prose, 340), inline, WrappedLabel("راجع الملاحظات الثلاث."))
    sheet.add("What changed", wide(WordDiffLabel(_DIFF), 600))
    return sheet.end(typed)


def signs() -> Sheet:
    """Return states as colour, sign and word; people; how far something is."""
    sheet = Sheet()
    sheet.add("States", *(StatusPill(state) for state in ("done", "progress", "planned", "blocked")))
    sheet.add("Badges", Pill("3"), Pill("In 2 days", "progress"), Pill("Mentor", "mentor"), Pill("Mentee", "mentee"))
    people = PersonChip("Tomáš", "mentor"), PersonChip("Léa", "mentee", you=True), PersonChip("ليلى", "mentee")
    sheet.add("People", *people)
    sheet.add("Progress", *(wide(ProgressBar(part, "Goal"), 180) for part in (0, 62, 90, 100)))
    roles = ("h1", "h2", "h3", "body", "medium", "small", "small-strong")
    sheet.add("Sizes of text", *(Label("Aa", role) for role in roles))
    words = ["harbour", "lemon", "quiet", "saddle", "velvet", "motion", "canyon"]
    sheet.add("Words to say by phone", WordGrid(words), stretch=True)
    return sheet.end()
