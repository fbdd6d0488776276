"""Looks for bytes that make a reader of files from outside fail otherwise than with a sentence."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import dev_setup
import dev_walk

HOUSE = Path(__file__).resolve().parent.parent
CORPUS = HOUSE / "tests" / "fuzz" / "corpus"
FOUND = HOUSE / "build" / "fuzz"
TO_FUZZ = "packaging/requirements-fuzz.txt"


def fuzz(arguments: list[str]) -> int:
    """Fuzz every target, or those named, one after the other; return 1 when one failed.

    What reaches new code is kept in build/fuzz/TARGET, and what fails lies there as crash-… for `tests/fuzz/corpus`.
    """
    targets = sorted(each.name for each in CORPUS.iterdir())
    asked = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    asked.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(targets))
    asked.add_argument("--minutes", type=float, default=5.0, help="for each target; 5 where not said")
    asked.add_argument("--python", type=Path, help="an interpreter that has atheris and MentorDesk's requirements")
    wanted = asked.parse_args(arguments)
    if unknown := set(wanted.targets) - set(targets):
        asked.error(f"there is no target {', '.join(sorted(unknown))}; there are {', '.join(targets)}")
    python = wanted.python or dev_setup.ready(dev_setup.TO_TEST)
    if subprocess.run([python, "-c", "import atheris"], capture_output=True).returncode:
        print(
            "Fuzzing needs atheris, which has wheels for Linux on x86-64 and CPython 3.11 to 3.13:\n"
            f"  {python} -m pip install --require-hashes -r {TO_FUZZ}\n"
            "What is kept in the corpus is tried without it: python3 packaging/dev.py test tests/fuzz",
            file=sys.stderr,
        )
        return 1
    environment = dev_walk.plain_environment(HOUSE, HOUSE / "tests")
    failed = []
    for name in wanted.targets or targets:
        print(f"$ {name}, {wanted.minutes:g} minutes", flush=True)
        command = [python, HOUSE / "tests" / "fuzz" / "run.py", name, str(round(60 * wanted.minutes)), FOUND / name]
        if subprocess.call(command, cwd=HOUSE, env=environment):
            failed.append(name)
    print(f"Failed: {', '.join(failed)}; see {FOUND.relative_to(HOUSE)}" if failed else "Nothing failed.")
    return 1 if failed else 0
