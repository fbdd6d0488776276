"""Reflections: questions to think about, what somebody thought, and what the other answers."""

from __future__ import annotations

from mentordesk.actions import writing
from mentordesk.errors import Refused
from mentordesk.records import Prompt, Reflection, Response
from mentordesk.workspace.change import Change

# --- prompts ----------------------------------------------------------------------------------------------------


def add_prompt(change: Change, question: str, model: str = "what", asked_of: str = "mentee", due: str = "") -> Prompt:
    """Ask a question to think about."""
    return writing.add(change, Prompt(question=question, model=model, asked_of=asked_of, due=due))


def edit_prompt(
    change: Change,
    prompt: str,
    question: str | None = None,
    model: str | None = None,
    asked_of: str | None = None,
    due: str | None = None,
) -> Prompt:
    """Change what is given of a prompt."""
    return writing.edit(change, Prompt, prompt, question=question, model=model, asked_of=asked_of, due=due)


def answer_prompt(change: Change, prompt: str) -> Prompt:
    """Call a prompt answered."""
    return writing.edit(change, Prompt, prompt, state="answered")


def close_prompt(change: Change, prompt: str) -> Prompt:
    """Let a prompt rest without an answer."""
    return writing.edit(change, Prompt, prompt, state="closed")


def reopen_prompt(change: Change, prompt: str) -> Prompt:
    """Ask a prompt again."""
    return writing.edit(change, Prompt, prompt, state="open")


def delete_prompt(change: Change, prompt: str) -> None:
    """Delete a prompt; reflections that answer it stay."""
    change.delete(change.get(Prompt, prompt))


# --- reflections ------------------------------------------------------------------------------------------------


def write_reflection(
    change: Change,
    title: str = "",
    model: str = "what",
    day: str = "",
    step_1: str = "",
    step_2: str = "",
    step_3: str = "",
    step_4: str = "",
    step_5: str = "",
    step_6: str = "",
    prompt: str = "",
    goal: str = "",
    session: str = "",
    artifact: str = "",
    milestone: str = "",
    private: bool = True,
) -> Reflection:
    """Write a reflection; it stays private until its writer shares it, unless `private` is no."""
    day = day or writing.today(change)
    if not title.strip():
        title = change.get(Prompt, prompt).question if prompt else f"Reflection of {day}"
    reflection = Reflection(
        title=title,
        model=model,
        day=day,
        step_1=step_1,
        step_2=step_2,
        step_3=step_3,
        step_4=step_4,
        step_5=step_5,
        step_6=step_6,
        prompt=prompt,
        goal=goal,
        session=session,
        artifact=artifact,
        milestone=milestone,
    )
    reflection = writing.checked(change, reflection, set(reflection.fields))
    return change.put_private(reflection) if private else change.put(reflection)


def edit_reflection(
    change: Change,
    reflection: str,
    title: str | None = None,
    model: str | None = None,
    day: str | None = None,
    step_1: str | None = None,
    step_2: str | None = None,
    step_3: str | None = None,
    step_4: str | None = None,
    step_5: str | None = None,
    step_6: str | None = None,
    prompt: str | None = None,
    goal: str | None = None,
    session: str | None = None,
    artifact: str | None = None,
    milestone: str | None = None,
) -> Reflection:
    """Change what is given of a reflection, private or shared."""
    return writing.edit(
        change,
        Reflection,
        reflection,
        title=title,
        model=model,
        day=day,
        step_1=step_1,
        step_2=step_2,
        step_3=step_3,
        step_4=step_4,
        step_5=step_5,
        step_6=step_6,
        prompt=prompt,
        goal=goal,
        session=session,
        artifact=artifact,
        milestone=milestone,
    )


def share_reflection(change: Change, reflection: str) -> Reflection:
    """Share a private reflection with the next update; until that is made it can be kept private after all."""
    found = _private(change, reflection)
    change.queue_private(found, queued=True)
    return found


def unshare_reflection(change: Change, reflection: str) -> Reflection:
    """Keep a reflection private after all that no update has taken along yet."""
    found = _private(change, reflection)
    change.queue_private(found, queued=False)
    return found


def delete_reflection(change: Change, reflection: str) -> None:
    """Delete a reflection with the answers to it."""
    change.delete(change.get(Reflection, reflection))


def _private(change: Change, reflection: str) -> Reflection:
    found = change.get(Reflection, reflection)
    if not change.workspace.private.holds(Reflection.table, reflection):
        raise Refused("This reflection is shared already. Nothing was changed.", "Delete it if it should not be seen.")
    return found


# --- answers ----------------------------------------------------------------------------------------------------


def respond(change: Change, reflection: str, body: str) -> Response:
    """Answer a shared reflection."""
    if change.workspace.private.holds(Reflection.table, reflection):
        raise Refused("This reflection is still private. Nothing was changed.", "Share it first.")
    return writing.add(change, Response(reflection=reflection, body=body))


def edit_response(change: Change, response: str, body: str) -> Response:
    """Write an answer anew."""
    return writing.edit(change, Response, response, body=body)


def delete_response(change: Change, response: str) -> None:
    """Delete an answer."""
    change.delete(change.get(Response, response))
