"""How reflections are put into words: the models, their steps, and who can read them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mentordesk.queries.reflections import ReflectionEntry
from mentordesk.records.reflection import STEPS
from mentordesk_ui.widgets.pills import Tone

MODELS = {
    "what": str(QT_TRANSLATE_NOOP("Reflections", "What · So what · Now what")),
    "gibbs": str(QT_TRANSLATE_NOOP("Reflections", "Gibbs’ cycle")),
    "review": str(QT_TRANSLATE_NOOP("Reflections", "After-action review")),
    "own": str(QT_TRANSLATE_NOOP("Reflections", "In your own way")),
}
SENTENCES = {
    "what": str(QT_TRANSLATE_NOOP("Reflections", "Three short steps; good for nearly everything.")),
    "gibbs": str(QT_TRANSLATE_NOOP("Reflections", "Six steps with room for feelings; good after something hard.")),
    "review": str(QT_TRANSLATE_NOOP("Reflections", "What was meant, what happened, why; good within two days.")),
    "own": str(QT_TRANSLATE_NOOP("Reflections", "One page and no questions.")),
}
_NAMES = {
    "What happened?": QT_TRANSLATE_NOOP("Reflections", "What happened?"),
    "So what?": QT_TRANSLATE_NOOP("Reflections", "So what?"),
    "Now what?": QT_TRANSLATE_NOOP("Reflections", "Now what?"),
    "Description": QT_TRANSLATE_NOOP("Reflections", "Description"),
    "Feelings": QT_TRANSLATE_NOOP("Reflections", "Feelings"),
    "Evaluation": QT_TRANSLATE_NOOP("Reflections", "Evaluation"),
    "Analysis": QT_TRANSLATE_NOOP("Reflections", "Analysis"),
    "Conclusion": QT_TRANSLATE_NOOP("Reflections", "Conclusion"),
    "Action plan": QT_TRANSLATE_NOOP("Reflections", "Action plan"),
    "What was intended?": QT_TRANSLATE_NOOP("Reflections", "What was intended?"),
    "Why?": QT_TRANSLATE_NOOP("Reflections", "Why?"),
    "What to keep, what to change?": QT_TRANSLATE_NOOP("Reflections", "What to keep, what to change?"),
    "Reflection": QT_TRANSLATE_NOOP("Reflections", "Your thoughts"),
}
_HINTS = {
    "What happened?": QT_TRANSLATE_NOOP("Reflections", "The facts, as a camera would have seen them."),
    "So what?": QT_TRANSLATE_NOOP("Reflections", "Why does it matter, and what did you learn?"),
    "Now what?": QT_TRANSLATE_NOOP("Reflections", "One thing you will do or leave from now on."),
    "Description": QT_TRANSLATE_NOOP("Reflections", "What happened, who was there, what did you do?"),
    "Feelings": QT_TRANSLATE_NOOP("Reflections", "What did you feel and think, before, then and after?"),
    "Evaluation": QT_TRANSLATE_NOOP("Reflections", "What was good about it, what was not?"),
    "Analysis": QT_TRANSLATE_NOOP("Reflections", "What sense can you make of it?"),
    "Conclusion": QT_TRANSLATE_NOOP("Reflections", "What else could you have done?"),
    "Action plan": QT_TRANSLATE_NOOP("Reflections", "If it happens again, what will you do?"),
    "What was intended?": QT_TRANSLATE_NOOP("Reflections", "What did you want to reach, and how?"),
    "Why?": QT_TRANSLATE_NOOP("Reflections", "What made the difference? Causes, not culprits."),
    "What to keep, what to change?": QT_TRANSLATE_NOOP("Reflections", "Who does what differently, by when?"),
}


def tr(text: object) -> str:
    """Return words of reflections in the reader's language."""
    return QCoreApplication.translate("Reflections", str(text))


def model_word(model: str) -> str:
    """Return what a model is called; one that is not known is shown raw."""
    return tr(MODELS[model]) if model in MODELS else model


def step_words(model: str) -> list[tuple[str, str]]:
    """Return (name, hint) of each step of a model."""
    return [(tr(_NAMES[each]), tr(_HINTS.get(each, ""))) for each in STEPS.get(model, STEPS["own"])]


def readers(entry: ReflectionEntry, partner: str) -> tuple[str, str, Tone]:
    """Return who can read a reflection: (icon, words, tone)."""
    if entry.is_queued:
        words = tr(QT_TRANSLATE_NOOP("Reflections", "Shared with the next update"))
        return "send", words, "progress"
    if entry.is_private:
        return "lock", tr(QT_TRANSLATE_NOOP("Reflections", "Only you can read this")), "planned"
    return "users", tr(QT_TRANSLATE_NOOP("Reflections", "You and {0} can read this")).format(partner), "info"


def first_words(entry: ReflectionEntry) -> str:
    """Return the beginning of what was written, in one line."""
    texts = [" ".join(text.split()) for _, text in entry.reflection.steps() if text.strip()]
    return texts[0][:140] if texts else tr(QT_TRANSLATE_NOOP("Reflections", "Nothing written yet"))
