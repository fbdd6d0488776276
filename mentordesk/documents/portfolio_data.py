"""What a printed portfolio says, as plain values: no workspace, no files read, no layout.

Texts marked Markdown may use it; every other text is printed as it stands. Nothing here is ever run or interpreted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

State = Literal["planned", "in_progress", "done", "blocked", "parked"]
Role = Literal["mentor", "mentee", "guest"]
Kind = Literal["code", "picture", "pdf", "document", "file"]
Paper = Literal["a4", "us-letter"]

LEVELS = (2, 1, 0, -1, -2)  # goal attainment scaling, best first


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody the portfolio names."""

    name: str
    role: Role = "mentee"
    about: str = ""


@dataclass(frozen=True, kw_only=True)
class Reply:
    """An answer under a note. The text is Markdown."""

    author: Person
    text: str
    when: date | None = None


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a note is pinned: lines of code, a page (both from 1), a point of a picture (thousandths of its sides)."""

    first_line: int | None = None
    last_line: int | None = None
    page: int | None = None
    x: int | None = None
    y: int | None = None


@dataclass(frozen=True, kw_only=True)
class Note:
    """A remark with its replies. The text is Markdown; `settled` None means that it asks for nothing."""

    author: Person
    text: str
    when: date | None = None
    tag: str = ""
    settled: bool | None = False
    place: Place | None = None
    replies: tuple[Reply, ...] = ()
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class Version:
    """One delivered state of an artifact. The summary is Markdown."""

    number: int
    author: str = ""
    when: date | None = None
    summary: str = ""


@dataclass(frozen=True, kw_only=True)
class Excerpt:
    """Lines of a code artifact, numbered from `first_line`."""

    code: str
    first_line: int = 1
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """A piece of work: its words, the file that holds it, and what was said about it. The description is Markdown.

    `alt` is read aloud in place of a picture or a PDF page, so these two kinds cannot be printed without it.
    `pages` chooses pages of a PDF (from 1); empty prints the first four.
    """

    id: str
    title: str
    kind: Kind = "file"
    description: str = ""
    alt: str = ""
    file: Path | None = None
    file_name: str = ""
    excerpt: Excerpt | None = None
    pages: tuple[int, ...] = ()
    versions: tuple[Version, ...] = ()
    notes: tuple[Note, ...] = ()
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class SignOff:
    """Somebody's word that a milestone is reached."""

    name: str
    role: Role = "mentor"
    when: date | None = None
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing that had to be true, and whether it is."""

    text: str
    met: bool = False


@dataclass(frozen=True, kw_only=True)
class Milestone:
    """A step of the roadmap. Description and evidence are Markdown; ids name goals and artifacts printed with it."""

    id: str
    title: str
    stage: str = ""
    state: State = "planned"
    when: date | None = None
    description: str = ""
    evidence: str = ""
    criteria: tuple[Criterion, ...] = ()
    competencies: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    artifacts: tuple[str, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    notes: tuple[Note, ...] = ()
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A column of the roadmap; milestones name it by id. The summary is Markdown."""

    id: str
    title: str
    summary: str = ""


@dataclass(frozen=True, kw_only=True)
class Goal:
    """What was to change, its five written levels, where it started and how far it came. The reason is Markdown.

    `levels` maps -2..+2 to words; `change` is the difference of two T-scores, given, not computed here.
    """

    id: str
    title: str
    why: str = ""
    state: State = "in_progress"
    levels: tuple[tuple[int, str], ...] = ()
    baseline: int | None = None
    reached: int | None = None
    change: float | None = None
    notes: tuple[Note, ...] = ()
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class ReflectionStep:
    """One question of a reflection and its answer. The text is Markdown."""

    title: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Reflection:
    """A reflection as it was written, step by step."""

    id: str = ""
    title: str
    author: Person
    model: str = ""
    when: date | None = None
    steps: tuple[ReflectionStep, ...] = ()
    notes: tuple[Note, ...] = ()
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What the pair agreed on. The text is Markdown."""

    id: str = ""
    title: str
    text: str = ""
    when: date | None = None
    source: str = ""
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class Session:
    """A meeting that was held. The summary is Markdown."""

    id: str = ""
    title: str
    when: date | None = None
    minutes: int = 0
    summary: str = ""
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class Ability:
    """What somebody can do now: a competency, or none in particular, with ids of milestones and work that show it."""

    title: str = ""
    milestones: tuple[str, ...] = ()
    artifacts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Rating:
    """One competency as both see it; None is not rated. The remark is Markdown."""

    competency: str
    mentee: int | None = None
    mentor: int | None = None
    when: date | None = None
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class Portfolio:
    """Everything one printed portfolio says. The introduction and the closing words are Markdown."""

    title: str
    people: tuple[Person, ...]
    milestones: tuple[Milestone, ...]
    language: str = "en"
    subtitle: str = ""
    begins: date | None = None
    ends: date | None = None
    introduction: str = ""
    closing: str = ""
    sessions_held: int | None = None
    change: float | None = None
    scale: str = ""
    stages: tuple[Stage, ...] = ()
    goals: tuple[Goal, ...] = ()
    artifacts: tuple[Artifact, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    decisions: tuple[Decision, ...] = ()
    ratings: tuple[Rating, ...] = ()
    sessions: tuple[Session, ...] = ()
    abilities: tuple[Ability, ...] = ()
    has_roadmap: bool = True
    paper: Paper = "a4"
