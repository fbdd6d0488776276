"""What is pressed, chosen and typed in."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk_ui.gallery.sheet import Sheet, hot, named, off, wide
from mentordesk_ui.widgets import (
    Button,
    CheckBox,
    ChoiceCard,
    ComboBox,
    DateField,
    DateTimeField,
    FormRow,
    IconButton,
    LevelSelector,
    LinkButton,
    OptionalDate,
    SearchButton,
    SearchField,
    SegmentedChoice,
    SmallIconButton,
    TextArea,
    WordEntry,
)
from mentordesk_ui.widgets.buttons import Kind
from mentordesk_ui.widgets.key_caps import KeyCaps

DAY = QDate(2026, 4, 17)
_WORDS = ["harbour", "lemon", "quiet", "saddle", "velvet", "motion", "canyon"]
_LEVELS = {
    2: "Reviews others’ tests and explains what is missing",
    1: "Writes the test first in most tickets, unasked",
    0: "Writes a failing test before each bug fix",
    -1: "Adds tests after the code",
}


def buttons() -> Sheet:
    """Return buttons of every kind."""
    sheet = Sheet()

    def states(text: str, icon: str, kind: Kind) -> list[QWidget]:
        made = [Button(text, icon, kind) for _ in range(4)]
        made[3].setCheckable(True)
        made[3].setChecked(True)
        return [made[0], hot(made[1]), off(made[2]), made[3]]

    first = states("Send update", "send", "primary")
    sheet.add_states(
        ["As it is", "Under the mouse", "Not now", "Chosen"],
        [
            ("Primary", first),
            ("Secondary", states("Save file", "download", "secondary")),
            ("Quiet", states("Later", "", "quiet")),
            ("Danger", states("Delete pair", "trash-2", "danger")),
            ("Icon", [IconButton("undo-2", "Undo"), hot(IconButton("undo-2", "Undo")), off(IconButton("x", "Close"))]),
            ("Small", [SmallIconButton("pencil", "Edit"), hot(SmallIconButton("pencil", "Edit"))]),
            ("Link", [LinkButton("Use a template"), hot(LinkButton("Use a template")), off(LinkButton("Not now"))]),
        ],
    )
    counted, long = Button("Send update", "send", "primary"), Button("أرسل التحديث إلى توماش", "send")
    counted.set_count(12)
    keys = KeyCaps(QKeySequence("Ctrl+K"))
    sheet.add("With a count, right to left, search, keys", counted, long, SearchButton(), keys)
    return sheet.end(first[0])


def choices() -> Sheet:
    """Return what is chosen from."""
    sheet = Sheet()
    ticked, unticked, hovered, never = (CheckBox(text) for text in ("Pair on failing test", "Plan", "Plan", "Plan"))
    ticked.setChecked(True)
    sheet.add_states(
        ["Ticked", "As it is", "Under the mouse", "Not now"],
        [("Check box", [ticked, unticked, hot(hovered), off(never)])],
    )
    parts = [("mine", "Keep mine"), ("theirs", "Keep Tomáš’s"), ("both", "Keep both")]
    one = SegmentedChoice(parts, "Which text", "both")
    sheet.add("One of a few, and none for now", one, off(SegmentedChoice(parts, "Which text", "mine")))
    combos = [ComboBox() for _ in range(3)]
    for combo in combos:
        combo.addItems(["English", "Français", "العربية"])
    sheet.add("One of many", combos[0], hot(combos[1]), off(combos[2]))
    sheet.add("A level", wide(LevelSelector(_LEVELS, 0), 560))
    cards = [
        ChoiceCard("user-plus", "Start with a mentee", "You are the mentor. Invite the person you will work with."),
        ChoiceCard("mail-open", "I have an invitation", "Your mentor sent you a file and seven words."),
    ]
    sheet.add("Large cards", *(wide(each, 260) for each in cards))
    return sheet.end(ticked)


def fields() -> Sheet:
    """Return what is typed in."""
    sheet = Sheet()
    name, hovered, never = (QLineEdit(text="Léa Dubois") for _ in range(3))
    lines = [name, hot(hovered), off(never), QLineEdit(placeholderText="name@example.org")]
    sheet.add_states(
        ["As it is", "Under the mouse", "Not now", "Empty"],
        [
            ("Line", [wide(named(each, "Your name"), 170) for each in lines]),
            ("Day", [named(DateField(DAY), "Day"), hot(DateField(DAY)), off(DateField(DAY)), OptionalDate("Due")]),
        ],
    )
    moment = DateTimeField(QDateTime(DAY, QTime(18, 0)))
    sheet.add("Day and time, search", moment, wide(SearchField(shortcut="Ctrl+K"), 300))
    wrong = FormRow("Tomáš’s email", QLineEdit(text="tomas@"), "Only used to address the mail.")
    wrong.set_error("This address has no part after the @. Nothing was saved. Type all of it.")
    area = TextArea("What will be different?", 3)
    area.set_text("I can read a stack trace from the bottom up, and write the test that would have caught it.")
    right = FormRow("لماذا يهمّ", QLineEdit(text="راجع الملاحظات الثلاث على parser.py"))
    sheet.add("What is wrong stands below", wide(wrong, 400), wide(right, 400))
    sheet.add(
        "Several lines", *(wide(named(each, "Why"), 400) for each in (area, TextArea("What will be different?", 3)))
    )
    entry = WordEntry(7, _WORDS)
    entry.set_words(["harbour", "lemon", "quite"])
    sheet.add("The words from the phone", entry, stretch=True)
    return sheet.end(name)
