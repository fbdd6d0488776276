"""The notes of an artifact as conversations: who wrote each note and answer, and when."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records import Annotation, Reply
from mentordesk.workspace.workspace import Workspace

# SQLite takes the other columns from the row that has the least `first`
_FIRST = """
SELECT t.row, d.person, c.at, MIN(printf('%020d', c.depth) || hex(c.id)) AS first
FROM touch t JOIN change c ON c.n = t.n LEFT JOIN device d ON d.id = c.device
WHERE t.tbl = ? AND t.row IN ({rows}) GROUP BY t.row"""
_NOTES = "SELECT id FROM annotations WHERE artifact = ? AND deleted = 0"
_REPLIES = f"SELECT id FROM replies WHERE deleted = 0 AND annotation IN ({_NOTES})"


@dataclass(frozen=True, slots=True)
class Written:
    """Who wrote a record first, and when by that laptop's clock, in milliseconds since 1970; order sorts them."""

    author: str
    at: int
    order: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer with the person who wrote it."""

    reply: Reply
    author: str
    at: int


@dataclass(frozen=True, slots=True)
class Thread:
    """What belongs to a note: who wrote it when, and the answers to it, the earliest first."""

    author: str
    at: int
    answers: tuple[Answer, ...]


_NOBODY = Written("", 0, "")


def threads(workspace: Workspace, artifact_id: str) -> dict[str, Thread]:
    """Return the conversation of every note of an artifact, by the note's id."""
    wrote = _written(workspace, Annotation.table, _NOTES, artifact_id)
    answered = _written(workspace, Reply.table, _REPLIES, artifact_id)
    answers: dict[str, list[tuple[str, Answer]]] = {}
    for reply in workspace.select(Reply, f"annotation IN ({_NOTES})", [artifact_id]):
        by = answered.get(reply.id, _NOBODY)
        answers.setdefault(reply.annotation, []).append((by.order, Answer(reply, by.author, by.at)))
    found = {}
    for note in workspace.select(Annotation, "artifact = ?", [artifact_id]):
        by = wrote.get(note.id, _NOBODY)
        ordered = sorted(answers.get(note.id, ()), key=lambda each: (each[0], each[1].reply.id))
        found[note.id] = Thread(by.author, by.at, tuple(answer for _, answer in ordered))
    return found


def _written(workspace: Workspace, table: str, rows: str, artifact_id: str) -> dict[str, Written]:
    found = workspace.rows(_FIRST.format(rows=rows), (table, artifact_id))
    return {row["row"]: Written(str(row["person"] or ""), int(row["at"] or 0), str(row["first"])) for row in found}
