"""Make the files of format 1: an invitation, an update, and the workspace that the update was for.

Run once when a format is released, never again for the same one:

    PYTHONPATH=.:tests python tests/vectors/make_format_1.py

The keys and words in `keys.json` were made for this and belong to nobody.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from exchange.pair import MemoryKeys, Pair, Side
from mentordesk.actions import annotations, artifacts, goals, ratings, reflections, roadmap, sessions
from mentordesk.bundles import pairing
from mentordesk.bundles.pairing import Who
from mentordesk.queries.show import everything
from mentordesk.workspace.conflicts import conflicts, settle
from mentordesk.workspace.undo import undo
from mentordesk.workspace.workspace import Workspace, canonical

HERE = Path(__file__).parent
UPDATE, WORKSPACE = HERE / "update-1", HERE / "workspace-2"
ESSAY = "First, read.\n\nThen write *every* day.\n\nLast, čti nahlas: 日本語 e\u0301 🙂"


def do(side: Side, action: Any, *values: object, **named: object) -> Any:
    return side.workspace.do(action, *values, **named).result


def dump(workspace: Workspace) -> bytes:
    """Return everything shared as canonical JSON."""
    return canonical(everything(workspace)).encode() + b"\n"


def work(pair: Pair, place: Path) -> None:
    """Use every kind of record, and every way in which two edits meet."""
    mentor, mentee = pair.mentor, pair.mentee
    goal = do(mentor, goals.add_goal, "Give a talk", why=ESSAY, less="Prepares slides", weight=3)
    lost = do(mentor, goals.add_goal, "Not so important")
    order = [do(mentee, goals.add_goal, title) for title in ("Ask questions", "Read papers", "Sleep")]
    stage = do(mentor, roadmap.add_stage, "Beginning")
    first, second = (do(mentor, roadmap.add_milestone, stage.id, title) for title in ("Small talk", "Real talk"))
    do(mentor, roadmap.add_prerequisite, second.id, first.id)
    session = do(mentor, sessions.plan_session, "Kick-off", "2026-04-09T18:30", "Europe/Prague")
    item = do(mentor, sessions.add_agenda_item, session.id, "What do we want?")
    do(mentor, sessions.add_task, "Find a meetup", session=session.id, due="2026-05-01")
    competency = do(mentor, ratings.add_competency, "Speaking")
    (place / "slides.txt").write_text("1. Hello\n2. Bye\n", encoding="utf-8")
    slides = do(mentor, artifacts.add_artifact, place / "slides.txt", title="Slides", goal=goal.id)
    pair.exchange()
    do(mentee, annotations.annotate, slides.id, "Where is the middle?", tag="question")
    do(mentee, ratings.rate, competency.id, 2, note="still nervous")
    do(mentee, goals.edit_goal, goal.id, title="Give a short talk", why=ESSAY.replace("First", "At first"))
    do(mentor, goals.edit_goal, goal.id, title="Give a good talk", why=ESSAY.replace("Last", "At last"))
    do(mentee, goals.edit_goal, lost.id, title="Important after all")
    do(mentor, goals.delete_goal, lost.id)
    do(mentor, goals.move_goal, order[2].id, before=order[0].id)
    do(mentor, sessions.tick_agenda_item, item.id)
    do(mentee, reflections.write_reflection, title="Only mine", step_1="not for an update")
    shared = do(mentee, reflections.write_reflection, title="For both", step_1="what I learned")
    do(mentee, reflections.share_reflection, shared.id)
    pair.exchange()
    do(mentor, reflections.respond, shared.id, "Well seen.")


def finish(pair: Pair) -> None:
    """Do what only the update of the vector brings to the mentee."""
    mentor = pair.mentor
    unsettled = conflicts(mentor.workspace)
    assert {each.field for each in unsettled} == {"title", "why", "deleted"}
    settle(
        mentor.workspace, *next((each.table, each.row, each.field) for each in unsettled if each.field == "why"), "both"
    )
    undone = do(mentor, goals.add_goal, "A slip")
    undo(mentor.workspace)
    assert mentor.workspace.row("goals", undone.id)
    do(mentor, goals.add_goal, "Last of all", why="Newest.\n\n" + ESSAY)


def packed(source: Path, target: Path) -> None:
    with target.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as gz:
        gz.write(source.read_bytes())


def main() -> int:
    """Write both folders."""
    for folder in (UPDATE, WORKSPACE):
        folder.mkdir()
    with tempfile.TemporaryDirectory() as temp:
        place = Path(temp)
        started = pairing.start(place / "mentor", MemoryKeys(), Who("Tomáš"), Who("Léa", "mentee"))
        mentor = Side(started.workspace, started.laptop, place / "out")
        mentor.add_goal("Begin", why="before the invitation")
        words = pairing.invite(started.workspace, started.laptop, UPDATE / "invitation.mentordesk")
        (UPDATE / "invited.json").write_bytes(dump(started.workspace))
        joined = pairing.accept(UPDATE / "invitation.mentordesk", words, place / "mentee", MemoryKeys(), "Léa")
        mentee = Side(joined.workspace, joined.laptop, place / "out")
        with Pair(mentor, mentee) as pair:
            mentor.receive(*mentee.send())
            pair.exchange()
            work(pair, place)
            pair.exchange()
            mentee.workspace.search.index_all()
            (WORKSPACE / "dump.json").write_bytes(dump(mentee.workspace))
            mentee.workspace.close()
            for name in ("workspace.sqlite", "private.sqlite"):
                packed(place / "mentee" / name, WORKSPACE / f"{name}.gz")
            mentee.workspace = Workspace.open(place / "mentee", lambda: mentee.laptop)
            finish(pair)
            (made,) = mentor.send(full=True)
            shutil.copy(made, UPDATE / "update.mentordesk")
            mentee.receive(made)
            assert dump(mentee.workspace) == dump(mentor.workspace)
            (UPDATE / "dump.json").write_bytes(dump(mentee.workspace))
        keys = {
            "words": words,
            "mentor": {"sign": started.laptop.sign_seed.hex(), "age": started.laptop.age_seed.hex()},
            "mentee": {"sign": joined.laptop.sign_seed.hex(), "age": joined.laptop.age_seed.hex()},
            "recovery": {"mentor": started.recovery.words, "mentee": joined.recovery.words},
        }
        (UPDATE / "keys.json").write_text(json.dumps(keys, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
