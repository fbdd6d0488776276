"""Laptops that are driven by the command line alone, each with a home of its own."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.cli import main

HOUSE = Path(__file__).resolve().parent.parent

WITHOUT_LEASES = shutil.ignore_patterns("leases")
"""For tests that copy a home and its pair to begin with: without its leases the copy is no copy."""


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What was printed, read as JSON."""
        return json.loads(self.out)

    @property
    def last(self) -> str:
        """The last line printed."""
        return self.out.splitlines()[-1]


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    before = os.environ.get("MENTORDESK_HOME")
    os.environ["MENTORDESK_HOME"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["MENTORDESK_HOME"]
        else:
            os.environ["MENTORDESK_HOME"] = before


@dataclass(frozen=True)
class Laptop:
    """One person's laptop: a home, and the folder of the pair."""

    folder: Path
    name: str

    @property
    def home(self) -> Path:
        """Where keys and settings lie."""
        return self.folder / f"{self.name}-home"

    @property
    def pair(self) -> Path:
        """The workspace."""
        return self.folder / self.name

    def run(self, *words: str | Path) -> Said:
        """Run a command in this process."""
        out, err = io.StringIO(), io.StringIO()
        with _home(self.home), redirect_stdout(out), redirect_stderr(err):
            code = main([str(each) for each in words])
        return Said(code, out.getvalue(), err.getvalue())

    def ok(self, *words: str | Path) -> Said:
        """Run a command that must succeed."""
        said = self.run(*words)
        assert said.code == 0, (words, said)
        return said

    def do(self, action: str, **values: object) -> list[str]:
        """Run an action that must succeed and return the ids it touched."""
        found: list[str] = self.ok("do", self.pair, action, "--json", json.dumps(values, default=str)).json
        return found

    def add(self, action: str, **values: object) -> str:
        """Run an action that makes one record and return its id."""
        ids = self.do(action, **values)
        assert len(ids) == 1, ids
        return ids[0]

    def state(self) -> tuple[str, str]:
        """Return everything shared and the whole history, to see that nothing changed."""
        return self.ok("show", self.pair, "--json").out, self.ok("log", self.pair, "--json").out

    def process(self, *words: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
        """Run a command as a program of its own."""
        settings = {**os.environ, "MENTORDESK_HOME": str(self.home), "PYTHONPATH": str(HOUSE), "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "mentordesk", *map(str, words)]
        return subprocess.run(command, env=settings, capture_output=True, text=True, encoding="utf-8", **more)


def start_pair(folder: Path) -> tuple[Laptop, Laptop]:
    """Pair two laptops by commands: Tomáš, the mentor, and Léa."""
    mentor, mentee = Laptop(folder, "mentor"), Laptop(folder, "mentee")
    mentor.ok(
        "new", mentor.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa",
        "--email", "tomas@example.org", "--partner-email", "lea@example.org",
    )  # fmt: skip
    code = mentor.ok("invite", mentor.pair, "--out", folder / "invitation.mentordesk").last
    reply = folder / "reply.mentordesk"
    mentee.ok(
        "accept", folder / "invitation.mentordesk", "--code", code, "--me", "Léa", "--workspace", mentee.pair,
        "--reply", reply,
    )  # fmt: skip
    mentor.ok("receive", mentor.pair, reply)
    return mentor, mentee


def mail(sender: Laptop, reader: Laptop, *more: str) -> Path:
    """Send an update as mail and bring it in."""
    paths = sender.ok(
        "send", sender.pair, "--out", sender.folder / f"{sender.name}-mail", "--eml", *more
    ).out.splitlines()
    for path in paths:
        reader.ok("receive", reader.pair, path)
    return Path(paths[0])
