"""`dev.py run` without a screen: the sample pair, an update each way as mail and the printed portfolio."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

SHOWN = 12  # lines of what a command says


class Stopped(Exception):
    """A command of the walk failed; it has said why."""


class Walk:
    """Two laptops in one folder, each with a home of its own, and the mail between them."""

    def __init__(self, python: Path, environment: dict[str, str], folder: Path) -> None:
        self.python, self.environment, self.folder = python, environment, folder
        self.sides = {side: self.folder / side for side in ("mentor", "mentee")}

    def command(self, side: str, *words: str | Path) -> str:
        """Show and run one command on one side's laptop, with the first lines of what it says; return all of it."""
        print(f"\n[{side}] $ mentordesk-cli {shlex.join(map(str, words))}", flush=True)
        said = self._run(side, *words)
        lines = said.splitlines()
        more = [f"… and {len(lines) - SHOWN} more lines"] if len(lines) > SHOWN else []
        print("\n".join([*lines[:SHOWN], *more]), flush=True)
        return said

    def mail(self, sender: str, reader: str, goal: str) -> list[Path]:
        """Change something on one laptop, mail it and bring it in on the other; return the mails."""
        self.command(sender, "do", self.sides[sender], "goals.add_goal", f"title={goal}")
        letters = self.folder / f"mail-to-{reader}"
        self.command(sender, "send", self.sides[sender], "--out", letters, "--eml")
        mails = sorted(letters.rglob("*.eml"))
        self.command(reader, "receive", self.sides[reader], *mails)
        return mails

    def everything(self, side: str) -> str:
        """Return all that a side holds; equal for two sides that agree."""
        return self._run(side, "show", self.sides[side], "--json")

    def _run(self, side: str, *words: str | Path) -> str:
        settings = {**self.environment, "MENTORDESK_HOME": str(self.home(side)), "PYTHONUTF8": "1"}
        command = [str(self.python), "-m", "mentordesk", *map(str, words)]
        done = subprocess.run(command, env=settings, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        if done.returncode:
            print(done.stdout, end="", flush=True)
            raise Stopped
        return done.stdout

    def home(self, side: str) -> Path:
        """Return where a side's laptop keeps its keys and settings."""
        return self.folder / f"{side}-home"


def walk(python: Path, environment: dict[str, str], folder: Path | None = None) -> int:
    """Go the whole way by commands, in a new folder unless one is named, and say where everything lies."""
    print("There is no screen here, so MentorDesk shows on the command line what it does.", flush=True)
    tour = Walk(python, environment, folder or Path(tempfile.mkdtemp(prefix="mentordesk-walk-")))
    portfolio = tour.folder / "portfolio.pdf"
    try:
        tour.command("mentor", "demo", tour.folder)
        to_mentee = tour.mail("mentor", "mentee", "Give a short talk at the meet-up")
        to_mentor = tour.mail("mentee", "mentor", "Read one chapter a week")
        agree = tour.everything("mentor") == tour.everything("mentee")
        tour.command("mentor", "portfolio", tour.sides["mentor"], "--out", portfolio)
    except Stopped:
        print(f"\nThe walk ended early. What it made lies in {tour.folder}", file=sys.stderr)
        return 1
    print(
        "\nBoth laptops hold the same records." if agree else "\nThe two laptops differ: this is a fault in MentorDesk."
    )
    print(
        f"""
Where everything lies
  the mentor's workspace   {tour.sides["mentor"]}
  the mentee's workspace   {tour.sides["mentee"]}
  their keys               {tour.home("mentor")}, {tour.home("mentee")}
  the mails                {", ".join(map(str, [*to_mentee, *to_mentor]))}
  the printed portfolio    {portfolio}

To go on by commands
  export MENTORDESK_HOME={shlex.quote(str(tour.home("mentor")))}
  python3 packaging/dev.py cli show {shlex.quote(str(tour.sides["mentor"]))}

To get the window
  start the same command in a desktop session:  python3 packaging/dev.py run"""
    )
    return 0 if agree else 1


def plain_environment(house: Path, *more: Path) -> dict[str, str]:
    """Return this process's settings with the checkout's two source roots in front, and more."""
    roots = [*map(str, (house, house / "ui", *more)), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(roots)}
