"""Reflections, the prompts that ask for them, and what the partner answers."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, choice, day, link, markdown, owner, record, text

STEPS = {
    "what": ("What happened?", "So what?", "Now what?"),
    "gibbs": ("Description", "Feelings", "Evaluation", "Analysis", "Conclusion", "Action plan"),
    "review": ("What was intended?", "What happened?", "Why?", "What to keep, what to change?"),
    "own": ("Reflection",),
}
"""The steps of each model. Source: Driscoll 1994; Gibbs 1988; US Army TC 25-20 (1993)."""


@record(table="prompts", title="question")
@dataclass(frozen=True, kw_only=True)
class Prompt(Record):
    """A question to think about, with the model its answer follows."""

    question: str = text()
    model: str = choice(*STEPS)
    asked_of: str = choice("mentee", "mentor", "both")
    due: str = day()
    state: str = choice("open", "answered", "closed")


@record(table="reflections", title="title")
@dataclass(frozen=True, kw_only=True)
class Reflection(Record):
    """What somebody thought about their work, step by step; private until its writer shares it."""

    title: str = text()
    model: str = choice(*STEPS)
    day: str = day()
    step_1: str = markdown()
    step_2: str = markdown()
    step_3: str = markdown()
    step_4: str = markdown()
    step_5: str = markdown()
    step_6: str = markdown()
    prompt: str = link("prompts")
    goal: str = link("goals")
    session: str = link("sessions")
    artifact: str = link("artifacts")
    milestone: str = link("milestones")

    def steps(self) -> list[tuple[str, str]]:
        """Return (name of the step, what was written) for each step of the model."""
        names = STEPS.get(self.model, STEPS["own"])
        return [(name, str(getattr(self, f"step_{n}"))) for n, name in enumerate(names, start=1)]


@record(table="responses", title="body")
@dataclass(frozen=True, kw_only=True)
class Response(Record):
    """What the partner answers to a shared reflection."""

    reflection: str = owner("reflections")
    body: str = markdown()
