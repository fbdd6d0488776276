"""A believable portfolio of Léa and Tomáš, with every kind of content and the texts that break careless programs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from core.documents.sample_files import BOARD, CODE, pdf, png
from mentordesk.documents.portfolio_data import (
    Artifact,
    Criterion,
    Decision,
    Excerpt,
    Goal,
    Milestone,
    Note,
    Person,
    Place,
    Portfolio,
    Rating,
    Reflection,
    ReflectionStep,
    Reply,
    SignOff,
    Stage,
    State,
    Version,
)

LEA = Person(name="Léa Fontaine", role="mentee", about="backend developer, first year")
TOMAS = Person(name="Tomáš Novák", role="mentor", about="staff engineer")

HOSTILE = '#panic("no") *not bold* $x^2$ <script>alert(1)</script> \\ #eval("1") @label `tick'


def reflection(number: int, title: str, model: str, steps: tuple[tuple[str, str], ...]) -> Reflection:
    """Return one of the sample's reflections."""
    notes = (
        (Note(author=TOMAS, text="Keep this sentence; it is the whole lesson.", when=date(2026, 3, 2), settled=True),)
        if number == 0
        else ()
    )
    return Reflection(
        title=title,
        author=LEA if number != 2 else TOMAS,
        model=model,
        when=date(2026, 2 + number, 27 - number),
        steps=tuple(ReflectionStep(title=head, text=text) for head, text in steps),
        notes=notes,
    )


REFLECTIONS = (
    reflection(
        0,
        "The afternoon I deleted my own tests",
        "What? So what? Now what?",
        (
            (
                "What happened?",
                """I had **eleven tests** that all passed and none of them would have failed.

When Tomáš asked me to break the parser on purpose, every light stayed green. 🙂""",
            ),
            (
                "So what?",
                """A test that cannot fail is a comment that takes time to run.
I had been writing them to feel safe, not to find out.""",
            ),
            (
                "Now what?",
                "1. Write the test first and *see it red*.\n2. Break the code again.\n3. Delete what never turned red.",
            ),
        ),
    ),
    reflection(
        1,
        "Asking earlier",
        "Gibbs",
        (
            ("Description", "Stuck on the queue for two days before I wrote to Tomáš."),
            ("Feelings", "Embarrassed first, then relieved: the answer took four minutes."),
            (
                "Evaluation",
                "> “If you are stuck for an hour, you owe me a message.”\n\nThat is now written on my desk.",
            ),
            ("Action plan", "- [x] one hour, then ask\n- [ ] write down what I tried before asking"),
        ),
    ),
    reflection(
        2,
        "What I learned from Léa",
        "Own words",
        (("", "She reads error messages to the end. I had stopped doing that years ago.\n\nכל הכבוד. وشكرا جزيلا."),),
    ),
)

STAGES = (
    Stage(id="s1", title="Finding your feet", summary="Read, run, change one thing."),
    Stage(id="s2", title="Safe hands", summary="Tests first, small steps."),
    Stage(id="s3", title="Own features", summary="From idea to staging."),
    Stage(id="s4", title="Giving back", summary="Teach what you learned."),
)


def goals() -> tuple[Goal, ...]:
    """Return three goals at different levels."""
    return (
        Goal(
            id="g1",
            title="Write tests that can fail",
            why="Because the *last three* incidents were in code that had tests.\n\n- parser\n- queue",
            state="done",
            levels=(
                (2, "Colleagues ask her to review their tests"),
                (1, "Finds the missing test in somebody else’s change"),
                (0, "Writes the failing test before the code, most weeks"),
                (-1, "Writes tests after the code, they pass at once"),
                (-2, "Changes code without tests"),
            ),
            baseline=-1,
            reached=1,
            change=20.0,
            notes=(
                Note(
                    author=TOMAS,
                    text="The review of the importer was the moment this became **+1**.",
                    when=date(2026, 5, 4),
                    tag="praise",
                    settled=True,
                    replies=(Reply(author=LEA, text="I only noticed it afterwards!", when=date(2026, 5, 5)),),
                ),
            ),
        ),
        Goal(
            id="g2",
            title="Read a stack trace aloud",
            why="So that a failure is a text to read, not a wall.",
            levels=(
                (2, "Explains one to a newcomer"),
                (0, "Names the line and the reason unaided"),
                (-1, "Names the line"),
            ),
            baseline=-2,
            reached=-1,
            change=-4.5,
        ),
        Goal(
            id="g3",
            title="Give a talk of ten minutes",
            state="planned",
            levels=((0, "Talk given to the team"),),
            unsettled=True,
        ),
    )


def artifacts(folder: Path) -> tuple[Artifact, ...]:
    """Write the files and return the pieces of work."""
    board = folder / "board.svg"
    board.write_text(BOARD, encoding="utf-8")
    return (
        Artifact(
            id="a1",
            title="Ledger parser",
            kind="code",
            description="The first piece of code that went to staging under Léa’s name.",
            file_name="parser.py",
            excerpt=Excerpt(code=CODE, first_line=1, language="python"),
            versions=(
                Version(number=1, author="Léa Fontaine", when=date(2026, 1, 20), summary="First version"),
                Version(number=2, author="Léa Fontaine", when=date(2026, 2, 3), summary="Amounts in cents"),
                Version(number=3, author="Léa Fontaine", when=date(2026, 2, 17), summary="Errors name the line"),
            ),
            notes=(
                Note(
                    author=TOMAS,
                    text="Cents as whole numbers: **exactly right**. Money is never a float for longer than this line.",
                    when=date(2026, 2, 4),
                    tag="praise",
                    settled=True,
                    place=Place(first_line=10),
                ),
                Note(
                    author=TOMAS,
                    text="What happens with `1;2` and no note? Try it before you read on.",
                    when=date(2026, 2, 4),
                    tag="question",
                    place=Place(first_line=24, last_line=25),
                    settled=True,
                    replies=(
                        Reply(
                            author=LEA,
                            text="ValueError, and then I understood why the `except` is there.",
                            when=date(2026, 2, 6),
                        ),
                        Reply(author=TOMAS, text="👏", when=date(2026, 2, 6)),
                    ),
                ),
                Note(author=LEA, text="Should the parser stay in one file?", when=date(2026, 2, 8), tag="question"),
            ),
        ),
        Artifact(
            id="a2",
            title="Whiteboard of the ledger",
            kind="picture",
            alt="Four boxes: a browser sends to an API and a queue, and both write to one ledger.",
            file=board,
            file_name="board.svg",
            notes=(
                Note(
                    author=TOMAS,
                    text="Why two ways in?",
                    when=date(2026, 3, 9),
                    tag="question",
                    place=Place(x=335, y=330),
                ),
                Note(
                    author=LEA,
                    text="The queue came later; it can go.",
                    when=date(2026, 3, 10),
                    place=Place(x=335, y=640),
                ),
            ),
        ),
        Artifact(
            id="a3",
            title="Tests that failed first, by month",
            kind="picture",
            alt="Eight bars rising from about a fifth to four fifths of the height.",
            file=png(folder / "bars.png"),
            file_name="bars.png",
        ),
        Artifact(
            id="a4",
            title="Design note",
            kind="pdf",
            alt="A note of two pages on why the ledger has one writer and many readers.",
            file=pdf(folder / "note.pdf"),
            file_name="design-note.pdf",
            notes=(
                Note(author=TOMAS, text="Name the cost of the nightly copy.", tag="suggestion", place=Place(page=2)),
            ),
        ),
    )


def milestones() -> tuple[Milestone, ...]:
    """Return twelve steps in four stages, the first of them in full."""
    first = Milestone(
        id="m1",
        title="Run the whole system on your own laptop",
        stage="s1",
        state="done",
        when=date(2026, 1, 12),
        description="Clone, build, start, break, mend.\n\n"
        "## What it took\nThree evenings and *one* missing library.\n\n"
        "| step | minutes |\n|---|--:|\n| build | 40 |\n| first request | 5 |\n\n```sh\nmake run PORT=8080\n```",
        evidence="A recording of the terminal, and the [notes](https://example.org/notes) that the next newcomer used.",
        criteria=(
            Criterion(text="Starts with one command", met=True),
            Criterion(text="Notes for the next newcomer", met=True),
        ),
        competencies=("Tools", "Reading code", "Writing for others"),
        sign_offs=(SignOff(name="Tomáš Novák", role="mentor", when=date(2026, 1, 14), words="Seen and run myself."),),
        notes=(
            Note(
                author=TOMAS, text="The notes are better than ours.", when=date(2026, 1, 14), tag="praise", settled=True
            ),
        ),
    )
    second = Milestone(
        id="m2",
        title="Ship the ledger parser",
        stage="s2",
        state="done",
        when=date(2026, 2, 20),
        description="The parser reads yesterday’s file each night. أول خطوة إلى الإنتاج.\n\n"
        "أول نص كامل بالعربية في هذه الصفحة، مع رقم 42 وكلمة parser.",
        evidence="Two weeks in production without a correction.",
        criteria=(
            Criterion(text="Every error names its line", met=True),
            Criterion(text="A second reader exists", met=False),
        ),
        competencies=("Testing", "Error handling"),
        goals=("g1", "g2"),
        artifacts=("a1", "a3"),
        sign_offs=(
            SignOff(name="Tomáš Novák", role="mentor", when=date(2026, 2, 21)),
            SignOff(name="Léa Fontaine", role="mentee", when=date(2026, 2, 20)),
        ),
    )
    third = Milestone(
        id="m3",
        title=f"Hostile words {HOSTILE}",
        stage="s2",
        state="blocked",
        description=f"{HOSTILE}\n\n{'#' * 2000}\n\n{'w' * 3000}\n\n\x00NUL is gone",
        unsettled=True,
    )
    titles: tuple[tuple[str, State, str], ...] = (
        ("s1", "done", "Read one module aloud"),
        ("s1", "done", "Change a sentence on the start page"),
        ("s2", "done", "Write a test that fails first"),
        ("s3", "done", "Draw the ledger"),
        ("s3", "in_progress", "Design note for readers"),
        ("s3", "in_progress", "Deploy to staging"),
        ("s3", "planned", "Watch the first week"),
        ("s4", "planned", "Talk for the team"),
        ("s4", "planned", "Review a newcomer’s change"),
    )
    rest = tuple(
        Milestone(
            id=f"n{number}",
            title=title,
            stage=stage,
            state=state,
            when=date(2026, 2 + number, 3 * number + 3),
            description="One small step, on its own branch, looked at together." if state == "done" else "",
            artifacts=("a2", "a4") if title.startswith("D") else (),
            goals=("g3",) if title.startswith("Talk") else (),
        )
        for number, (stage, state, title) in enumerate(titles)
    )
    return (first, second, third, *rest)


def sample(folder: Path, language: str = "en", **changes: object) -> Portfolio:
    """Return the whole portfolio; its files are written into the folder."""
    portfolio = Portfolio(
        title="From first commit to first release",
        subtitle="A year of two people, one ledger and many red tests",
        people=(LEA, TOMAS),
        language=language,
        begins=date(2026, 1, 5),
        ends=date(2026, 11, 20),
        introduction="We began with a question: **what would have to be true** for Léa to own a feature alone?\n\n"
        "This portfolio is the answer so far. It shows what was tried, what failed, and what stayed.",
        closing="Thank you to everybody who reviewed. The roadmap goes on; the next stage is *giving back*.",
        sessions_held=14,
        change=12.4,
        scale="1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert (Dreyfus and Dreyfus 1980).",
        stages=STAGES,
        milestones=milestones(),
        goals=goals(),
        artifacts=artifacts(folder),
        reflections=REFLECTIONS,
        decisions=(
            Decision(
                title="One ledger, one writer",
                text="The queue goes. *Why:* two writers lost a line in March.",
                when=date(2026, 3, 12),
                source="Session 5",
            ),
            Decision(title="Sessions every second Friday", when=date(2026, 1, 9), source="Session 1"),
        ),
        ratings=(
            Rating(competency="Testing", mentee=3, mentor=4, when=date(2026, 10, 1)),
            Rating(
                competency="Reading code",
                mentee=4,
                mentor=4,
                when=date(2026, 10, 1),
                remark="Reads error messages to the end.",
            ),
            Rating(competency="Writing for others", mentee=2, when=date(2026, 9, 2)),
        ),
    )
    return Portfolio(**{**vars(portfolio), **changes})  # type: ignore[arg-type]
