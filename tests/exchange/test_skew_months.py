"""An older and a newer program exchange for a year by mail that is lost or late; in the end both hold the same."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from exchange.pair import MENTEE, MENTOR, Pair, Side, child_environment, copy_pair, template, unsound
from mentordesk.records import Goal
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import FILE

ROUNDS = 12
QUIET = "--quiet"
Newer = subprocess.Popen[str]


@contextmanager
def newer_program() -> Iterator[Newer]:
    """Start a newer program that visits one workspace after the other."""
    command = [sys.executable, "-m", "exchange.newer_program"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=child_environment(), stdin=pipe, stdout=pipe, text=True, encoding="utf-8"
    ) as newer:
        yield newer


@dataclass
class Mail:
    """What is on its way to one of the two; `late` comes in any later round, also twice."""

    chance: random.Random
    late: list[Path] = field(default_factory=list)
    now: list[Path] = field(default_factory=list)

    def post(self, files: Sequence[Path]) -> None:
        """Send files, of which some are lost and some are late."""
        for file in files:
            fate = self.chance.random()
            if fate > 0.55:
                self.now.append(file)
            elif fate > 0.25:
                self.late.append(file)

    def arrived(self) -> list[Path]:
        """Return what comes in this round, in any order."""
        found, self.now = self.now, []
        for file in self.chance.sample(self.late, len(self.late)):
            if self.chance.random() < 0.4:
                found.append(file)
                if self.chance.random() < 0.7:
                    self.late.remove(file)
        self.chance.shuffle(found)
        return found


@dataclass
class Months:
    """A mentor with the newer program from the start, and a mentee who updates some day."""

    place: Path
    pair: Pair
    newer: Newer
    visits: int = 0

    def visit(self, who: str, files: Sequence[Path], *how: str) -> list[Path]:
        """Let the newer program take files in, write unless it is to be quiet, and send; return the update."""
        self.visits += 1
        asked = [*how, self.place / who, template()[0] / who, self.place / f"out{self.visits}", *files]
        assert self.newer.stdin is not None
        assert self.newer.stdout is not None
        print(json.dumps([str(each) for each in asked]), file=self.newer.stdin, flush=True)
        seen: dict[str, Any] = json.loads(self.newer.stdout.readline())
        assert seen["ill"] == []
        return [Path(each) for each in seen["made"]]

    def kept(self, who: str) -> dict[bytes, tuple[bytes, bytes]]:
        """Return every change in a workspace, applied or waiting, byte for byte."""
        found = "SELECT id, body, signature FROM {}"
        return {row[0]: row[1:] for table in ("change", "waiting") for row in self._rows(who, found.format(table))}

    def cells(self, who: str) -> list[list[Any]]:
        """Return what stands in the records of a workspace, with those that only the newer program knows."""
        tables = [row[0] for row in self._rows(who, "SELECT DISTINCT tbl FROM rowmeta UNION SELECT 'moods' ORDER BY 1")]
        digest = self._rows(who, "SELECT value FROM meta WHERE key = 'digest'")
        return [self._rows(who, f'SELECT * FROM "{table}" ORDER BY id') for table in tables] + [digest]

    def _rows(self, who: str, sql: str) -> list[Any]:
        with closing(sqlite3.connect(self.place / who / FILE)) as db:
            return db.execute(sql).fetchall()


def older_month(mentee: Side, month: int, files: Sequence[Path], chance: random.Random) -> list[Path]:
    """Let the older program take files in, write and send."""
    for file in files:
        mentee.receive(file)
    mentee.add_goal(f"Month {month}")
    with mentee.workspace.change("goals.edit_goal") as change:
        goal = chance.choice(mentee.workspace.select(Goal, order="id"))
        change.write("goals", goal.id, "why", f"thought over in month {month}")
    assert [each.text for each in examine(mentee.workspace) if each.is_fault and each.code != "access"] == []
    return mentee.send()


def a_year(seed: int, place: Path, newer: Newer) -> None:
    """Play a year; the mentee updates in a month of chance, or as soon as something waits that needs it."""
    chance = random.Random(seed)
    pair = copy_pair(place)
    pair.mentor.workspace.close()
    months = Months(place, pair, newer)
    to_mentor, to_mentee = Mail(chance), Mail(chance)
    update = chance.randrange(3, ROUNDS - 2)
    kept: dict[bytes, tuple[bytes, bytes]] = {}
    is_updated = False
    for month in range(ROUNDS):
        to_mentee.post(months.visit(MENTOR, to_mentor.arrived()))
        files = to_mentee.arrived()
        if not is_updated and (month < update or not pair.mentee.workspace.log.waiting()):
            to_mentor.post(older_month(pair.mentee, month, files, chance))
            now = months.kept(MENTEE)
            assert kept.items() <= now.items(), "what came was kept as it came"
            kept = now
        else:
            if not is_updated:
                is_updated, update = True, month
                assert unsound(pair.mentee.workspace) == []
                pair.mentee.workspace.close()
            to_mentor.post(months.visit(MENTEE, files))
    assert is_updated, "what only the newer program can apply came within the year"
    news = months.visit(MENTEE, to_mentee.late, QUIET)  # in the end all mail arrives
    for _ in range(2):
        news = months.visit(MENTOR, [*news, *to_mentor.late], QUIET)
        news = months.visit(MENTEE, news, QUIET)
    mine = months.kept(MENTEE)
    assert kept.items() <= mine.items()
    assert months.kept(MENTOR) == mine
    assert months.cells(MENTOR) == months.cells(MENTEE)
    print(f"seed {seed}: updated in month {update}, {len(kept)} changes kept by the older program, {len(mine)} in all")


def test_a_year_of_two_programs_ends_the_same(tmp_path: Path) -> None:
    with newer_program() as newer:
        a_year(1, tmp_path, newer)


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_100_years_of_two_programs_end_the_same(tmp_path: Path) -> None:
    with newer_program() as newer:
        for seed in range(100):
            (tmp_path / str(seed)).mkdir()
            a_year(seed, tmp_path / str(seed), newer)
