"""What kinds of records are called: one of them, and all of them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ONE = {
    "people": QT_TRANSLATE_NOOP("Kinds", "Person"),
    "pairings": QT_TRANSLATE_NOOP("Kinds", "Agreement"),
    "goals": QT_TRANSLATE_NOOP("Kinds", "Goal"),
    "stages": QT_TRANSLATE_NOOP("Kinds", "Stage"),
    "milestones": QT_TRANSLATE_NOOP("Kinds", "Milestone"),
    "prerequisites": QT_TRANSLATE_NOOP("Kinds", "Prerequisite"),
    "evidence": QT_TRANSLATE_NOOP("Kinds", "Evidence"),
    "milestone_competencies": QT_TRANSLATE_NOOP("Kinds", "Competence of a milestone"),
    "sessions": QT_TRANSLATE_NOOP("Kinds", "Session"),
    "agenda_items": QT_TRANSLATE_NOOP("Kinds", "Agenda item"),
    "decisions": QT_TRANSLATE_NOOP("Kinds", "Decision"),
    "tasks": QT_TRANSLATE_NOOP("Kinds", "Task"),
    "artifacts": QT_TRANSLATE_NOOP("Kinds", "Artifact"),
    "artifact_versions": QT_TRANSLATE_NOOP("Kinds", "Version of a file"),
    "annotations": QT_TRANSLATE_NOOP("Kinds", "Note"),
    "replies": QT_TRANSLATE_NOOP("Kinds", "Answer to a note"),
    "prompts": QT_TRANSLATE_NOOP("Kinds", "Question"),
    "reflections": QT_TRANSLATE_NOOP("Kinds", "Reflection"),
    "responses": QT_TRANSLATE_NOOP("Kinds", "Response"),
    "competencies": QT_TRANSLATE_NOOP("Kinds", "Competence"),
    "ratings": QT_TRANSLATE_NOOP("Kinds", "Rating"),
    "tags": QT_TRANSLATE_NOOP("Kinds", "Tag"),
    "laptop_names": QT_TRANSLATE_NOOP("Kinds", "Name of a laptop"),
    "removals": QT_TRANSLATE_NOOP("Kinds", "Laptop given up"),
    "acceptances": QT_TRANSLATE_NOOP("Kinds", "Change accepted"),
}
_MANY = {
    "people": QT_TRANSLATE_NOOP("Kinds", "People"),
    "pairings": QT_TRANSLATE_NOOP("Kinds", "Agreement"),
    "goals": QT_TRANSLATE_NOOP("Kinds", "Goals"),
    "stages": QT_TRANSLATE_NOOP("Kinds", "Stages"),
    "milestones": QT_TRANSLATE_NOOP("Kinds", "Milestones"),
    "sessions": QT_TRANSLATE_NOOP("Kinds", "Sessions"),
    "agenda_items": QT_TRANSLATE_NOOP("Kinds", "Agenda items"),
    "decisions": QT_TRANSLATE_NOOP("Kinds", "Decisions"),
    "tasks": QT_TRANSLATE_NOOP("Kinds", "Tasks"),
    "artifacts": QT_TRANSLATE_NOOP("Kinds", "Artifacts"),
    "artifact_versions": QT_TRANSLATE_NOOP("Kinds", "Versions of files"),
    "annotations": QT_TRANSLATE_NOOP("Kinds", "Notes"),
    "replies": QT_TRANSLATE_NOOP("Kinds", "Answers to notes"),
    "prompts": QT_TRANSLATE_NOOP("Kinds", "Questions"),
    "reflections": QT_TRANSLATE_NOOP("Kinds", "Reflections"),
    "responses": QT_TRANSLATE_NOOP("Kinds", "Responses"),
    "competencies": QT_TRANSLATE_NOOP("Kinds", "Competences"),
    "ratings": QT_TRANSLATE_NOOP("Kinds", "Ratings"),
    "tags": QT_TRANSLATE_NOOP("Kinds", "Tags"),
    "laptop_names": QT_TRANSLATE_NOOP("Kinds", "Names of laptops"),
    "removals": QT_TRANSLATE_NOOP("Kinds", "Laptops given up"),
    "acceptances": QT_TRANSLATE_NOOP("Kinds", "Changes accepted"),
}


def kind_word(table: str) -> str:
    """Return what one record of a kind is called, such as “Goal”; a kind of a newer program by its table."""
    return QCoreApplication.translate("Kinds", str(_ONE.get(table, table)))


def kind_words(table: str) -> str:
    """Return what all records of a kind are called, such as “Goals”."""
    return QCoreApplication.translate("Kinds", str(_MANY.get(table, _ONE.get(table, table))))
