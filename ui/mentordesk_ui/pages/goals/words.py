"""How goals are put into words: levels, states and dates."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mentordesk.records import Goal
from mentordesk_ui.widgets import Pill, StatusPill
from mentordesk_ui.widgets.pills import State

_LEVELS = {
    2: str(QT_TRANSLATE_NOOP("Goals", "Much more than hoped")),
    1: str(QT_TRANSLATE_NOOP("Goals", "More than hoped")),
    0: str(QT_TRANSLATE_NOOP("Goals", "As hoped")),
    -1: str(QT_TRANSLATE_NOOP("Goals", "Less than hoped")),
    -2: str(QT_TRANSLATE_NOOP("Goals", "Much less than hoped")),
}
SIGNS = {2: "+2", 1: "+1", 0: "0", -1: "−1", -2: "−2"}


def tr(text: str) -> str:
    """Return words of goals in the reader's language."""
    return QCoreApplication.translate("Goals", text)


def level_word(level: int) -> str:
    """Return what a level means; a level that does not exist is shown as its number."""
    return tr(_LEVELS[level]) if level in _LEVELS else str(level)


def level_state(goal: Goal) -> State:
    """Return the sign that goes with where a goal stands."""
    if goal.state == "reached" or goal.level >= 0:
        return "done"
    return "progress" if goal.level > goal.baseline else "planned"


def level_pill(goal: Goal) -> Pill:
    """Return where a goal stands, as sign and words."""
    if goal.state == "parked":
        return StatusPill("planned", tr(str(QT_TRANSLATE_NOOP("Goals", "Put aside"))))
    return StatusPill(level_state(goal), level_word(goal.level))
