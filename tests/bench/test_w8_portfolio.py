"""W8: a portfolio of about 10 and about 100 pages with 20 pictures; floor: typst sets as many pages of the same words.

Each round is a process of its own: the compiler remembers what it has set before.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from core.documents.sample import LEA, STAGES, goals
from core.documents.sample_files import png
from mentordesk.documents.portfolio import write_portfolio
from mentordesk.documents.portfolio_data import Artifact, Milestone, Portfolio, Reflection, ReflectionStep
from mentordesk.resources import resource

ROUNDS = 5
HERE = Path(__file__).resolve()
PRINTED = datetime(2026, 11, 23, tzinfo=UTC)
WORDS = (
    "Some **strong** words about what was done, with `code` and a [link](https://example.org). " * 9
    + "\n\n- one\n- two\n\n"
    + "And a second paragraph, which is plain. " * 14
)
PICTURES = 20


def pictures(folder: Path) -> list[Path]:
    """Return the pictures, made by the first round."""
    paths = [folder / f"p{n}.png" for n in range(PICTURES)]
    return [path if path.exists() else png(path, 640 + n) for n, path in enumerate(paths)]


def portfolio(folder: Path, size: int) -> Portfolio:
    """Return a portfolio of about `size` pages."""
    steps = tuple(ReflectionStep(title=title, text=WORDS) for title in ("What?", "So what?", "Now what?"))
    return Portfolio(
        title="A year",
        people=(LEA,),
        goals=goals(),
        stages=STAGES,
        milestones=tuple(
            Milestone(id=f"m{n}", title=f"Milestone {n}", stage="s1", state="done", description=WORDS * 2)
            for n in range(max(1, round(size * 0.56) - 8))
        ),
        artifacts=tuple(
            Artifact(id=path.stem, title=f"Picture {path.stem}", kind="picture", alt="Eight bars", file=path)
            for path in pictures(folder)
        ),
        reflections=tuple(
            Reflection(title=f"Reflection {n}", author=LEA, steps=steps) for n in range(max(1, round(size * 0.35) - 6))
        ),
    )


def print_portfolio(folder: Path, size: int) -> int:
    """Print it and return how many pages it has."""
    return write_portfolio(portfolio(folder, size), folder / "portfolio.pdf", timestamp=PRINTED).pages


def set_plainly(folder: Path, pages: int) -> int:
    """Let the compiler alone set as many pages of the same words, with pictures and both standards."""
    import pypdfium2
    import typst

    words = WORDS.replace("**", "*").replace("[link](https://example.org)", '#link("https://example.org")[link]')
    images = "".join(f'#image("{path.name}", alt: "Bars")\n' for path in pictures(folder))
    head = '#set document(title: "Plain")\n#set text(font: "Noto Sans")\n#set page(numbering: "1")\n'
    parts = "\n".join(f"= Part {n}\n{words}" for n in range(max(1, round((pages - PICTURES * 0.4) * 2.3))))
    (folder / "plain.typ").write_text(head + images + parts, encoding="utf-8")
    content = typst.compile(
        folder / "plain.typ",
        font_paths=[resource("fonts")],
        ignore_system_fonts=True,
        pdf_standards=["a-2a", "ua-1"],
        timestamp=PRINTED,
    )
    document = pypdfium2.PdfDocument(content)
    try:
        return len(document)
    finally:
        document.close()


def run_apart(name: str, folder: Path, size: int) -> str:
    """Run one of the two in a process of its own and return what it says."""
    house = HERE.parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "bench.test_w8_portfolio", name, str(folder), str(size)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(house), str(house / "tests")))},
    )
    return done.stdout.strip()


@pytest.mark.parametrize("size", [10, 100])
def test_portfolio(benchmark: Any, tmp_path: Path, size: int) -> None:
    benchmark.group = f"W8 portfolio {size}"
    said = benchmark.pedantic(run_apart, ("print_portfolio", tmp_path, size), rounds=ROUNDS, warmup_rounds=1)
    print(f"\nW8 portfolio: {said}")


@pytest.mark.parametrize("size", [10, 100])
def test_portfolio_floor(benchmark: Any, tmp_path: Path, size: int) -> None:
    benchmark.group = f"W8 portfolio {size}"
    pages = int(run_apart("print_portfolio", tmp_path, size).split()[0])
    said = benchmark.pedantic(run_apart, ("set_plainly", tmp_path, pages), rounds=ROUNDS, warmup_rounds=1)
    print(f"\nW8 floor: {said}")


if __name__ == "__main__":
    import resource as usage

    made = globals()[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
    print(f"{made} pages, {usage.getrusage(usage.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
