"""One way in for everybody who works on MentorDesk: sets up what is missing, then does what was asked.

    python3 packaging/dev.py run      open the window; without a screen, the same walk by commands
    python3 packaging/dev.py test     all tests; further words go to pytest
    python3 packaging/dev.py lint     ruff, mypy and the architecture test
    python3 packaging/dev.py cli      the command line, such as `cli demo FOLDER`
    python3 packaging/dev.py shots    pictures of every page, in FOLDER or build/shots
    python3 packaging/dev.py gallery  every part of the window in every state; `gallery --pictures FOLDER` writes them;
                                      `gallery --mark resources/mark` draws the program's mark anew
    python3 packaging/dev.py bench    the workloads beside their floors; further words go to pytest
    python3 packaging/dev.py simulate made-up exchanges against an oracle, such as `simulate --schedules 1000000`
    python3 packaging/dev.py fuzz     bytes that readers of files from outside fail on, such as `fuzz mail --minutes 5`
    python3 packaging/dev.py associate  let a double click on a .mentordesk file open it (Linux)
    python3 packaging/dev.py languages  collects what is to be translated, compiles what is, and tells what is not
    python3 packaging/dev.py lock     pin the requirements anew; further words go to uv, such as --upgrade

Needs Python 3.11 or newer and nothing else.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 (said in a sentence, before anything newer is imported)
    sys.exit(
        f"MentorDesk needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable}).\n"
        "Start the same command with a newer one, such as python3.11 packaging/dev.py …"
    )

import dev_associate
import dev_fuzz
import dev_languages
import dev_lock
import dev_setup
import dev_system
import dev_walk

HOUSE = Path(__file__).resolve().parent.parent


def run(words: list[str]) -> int:
    """Open the window, or show by commands what it does."""
    python = dev_setup.ready(dev_setup.TO_RUN)
    environment = dev_walk.plain_environment(HOUSE)
    if not dev_system.has_screen():
        return dev_walk.walk(python, environment)
    if not dev_system.prepare_qt(python, ["xcb", "wayland"]):
        return 1
    return subprocess.call([python, "-m", "mentordesk_ui", *words], env=environment)


def cli(words: list[str]) -> int:
    """Run the command line."""
    python = dev_setup.ready(dev_setup.TO_RUN)
    return subprocess.call([python, "-m", "mentordesk", *words], env=dev_walk.plain_environment(HOUSE))


def offscreen(*command: str | Path) -> int:
    """Run a Python command of the checkout that draws windows which nobody sees."""
    python = dev_setup.ready(dev_setup.TO_TEST)
    if not dev_system.prepare_qt(python, ["offscreen"]):
        return 1
    environment = {**dev_walk.plain_environment(HOUSE), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([python, *command], cwd=HOUSE, env=environment)


def test(words: list[str]) -> int:
    """Run the tests, on all cores where all of them are asked for."""
    dev_system.prepare_test_programs(dev_setup.ready(dev_setup.TO_TEST))
    is_part = any(not each.startswith("-") for each in words)
    spread = [] if is_part else ["-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]  # the longest not last
    return offscreen("-m", "pytest", *spread, *words)


def shots(words: list[str]) -> int:
    """Take a picture of every page."""
    names_folder = bool(words) and not words[0].startswith("-")
    folder = Path(words[0]).absolute() if names_folder else HOUSE / "build" / "shots"
    return offscreen("tests/ui/shots.py", folder, *words[names_folder:])


def gallery(words: list[str]) -> int:
    """Show every part that pages are made of, or write its pictures."""
    if words or not dev_system.has_screen():
        folder = Path(words[1]).absolute() if len(words) > 1 else HOUSE / "build" / "gallery"
        return offscreen("-m", "mentordesk_ui.gallery", words[0] if words else "--pictures", folder)
    python = dev_setup.ready(dev_setup.TO_RUN)
    if not dev_system.prepare_qt(python, ["xcb", "wayland"]):
        return 1
    return subprocess.call([python, "-m", "mentordesk_ui.gallery"], env=dev_walk.plain_environment(HOUSE))


def bench(words: list[str]) -> int:
    """Measure the workloads of the design beside their floors."""
    table = ["--benchmark-columns=median,iqr,rounds", "--benchmark-sort=name", "--benchmark-disable-gc"]
    where = [] if any((HOUSE / word.split("::")[0]).exists() for word in words) else ["tests/bench"]
    return offscreen("-m", "pytest", *where, *table, *words)


def simulate(words: list[str]) -> int:
    """Let thousands of made-up pairs exchange updates over bad mail and compare the ends."""
    python = dev_setup.ready(dev_setup.TO_TEST)
    environment = dev_walk.plain_environment(HOUSE, HOUSE / "tests")
    return subprocess.call([python, "-m", "simulator", *words], env=environment)


def lint(_words: list[str]) -> int:
    """Look for what reading would find: style, types and the rules of the house."""
    python = dev_setup.ready(dev_setup.TO_TEST)
    if not dev_system.prepare_qt(python, ["offscreen"]):  # pytest loads it
        return 1
    mine = sorted(file.name for file in (HOUSE / "packaging").glob("dev*.py"))
    checks: list[tuple[Path, list[str]]] = [
        (HOUSE, ["ruff", "check", "."]),
        (HOUSE, ["ruff", "format", "--check", "."]),
        (HOUSE, ["mypy"]),
        (HOUSE / "packaging", ["mypy", *mine]),  # from there: `packaging` is no package
        (HOUSE, ["pytest", "-q", "tests/test_architecture.py"]),
    ]
    failed = []
    for folder, (tool, *options) in checks:
        print(f"$ {' '.join([tool, *options])}", flush=True)
        if subprocess.call([python, "-m", tool, *options], cwd=folder):
            failed.append(" ".join([tool, *options]))
    if failed:
        print(f"Not clean: {'; '.join(failed)}")
    return 1 if failed else 0


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "cli": cli,
    "shots": shots,
    "gallery": gallery,
    "bench": bench,
    "simulate": simulate,
    "fuzz": dev_fuzz.fuzz,
    "languages": dev_languages.languages,
    "associate": dev_associate.associate,
    "lock": dev_lock.lock,
}


def main() -> int:
    """Do what the first word says."""
    name, *words = sys.argv[1:] or [""]
    if name not in COMMANDS:
        print(__doc__)
        return 0 if name in ("-h", "--help", "help") else 2
    signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # a script's background job ignores Ctrl+C; its children would
    try:
        return COMMANDS[name](words)
    except dev_setup.SetUpFailed as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
