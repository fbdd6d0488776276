"""The languages of the window: what is to be translated is collected, and what was translated is compiled.

Qt's tools do both. What dev_strings.py finds is handed to them as a file of calls.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import dev_setup
import dev_strings

HOUSE = Path(__file__).resolve().parent.parent
FOLDER = HOUSE / "resources" / "languages"
CODES = ("ar", "de", "es", "fr")


def languages(_words: list[str]) -> int:
    """Collect all strings into each language's file, compile what is translated, and tell what is not."""
    python = dev_setup.ready(dev_setup.TO_TEST)
    left = 0
    for code in CODES:
        file = FOLDER / f"{code}.ts"
        collect(Path(python).parent, file)
        release(Path(python).parent, file, file.with_suffix(".qm"))
        count = sum(1 for _ in unfinished(file))
        left += count
        print(f"{code}: {count} to translate")
    return 1 if left else 0


@cache
def messages() -> frozenset[dev_strings.Message]:
    """Return everything that the window and the core say; the sources are read once.

    Raises:
        NotLiteral: something is said that nobody could translate.
    """
    window, core = HOUSE / "ui" / "mentordesk_ui", HOUSE / "mentordesk"
    return frozenset((*dev_strings.of_window(window), *dev_strings.of_core(core)))


def collect(tools: Path, file: Path) -> None:
    """Bring a file of translations up to date with what the program says; what it says no more is left out.

    Raises:
        NotLiteral: something is said that nobody could translate.
    """
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "strings.py"
        calls.write_text("".join(map(_call, sorted(messages()))), encoding="utf-8")
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", file.stem]
        command = [str(tools / "pyside6-lupdate"), *options, str(calls), "-ts", str(file)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def release(tools: Path, file: Path, compiled: Path) -> None:
    """Compile a file of translations to what the program loads."""
    command = [str(tools / "pyside6-lrelease"), "-silent", "-nounfinished", str(file), "-qm", str(compiled)]
    subprocess.run(command, check=True)


def unfinished(file: Path) -> Iterator[tuple[str, str]]:
    """Yield (context, source) of what has no translation yet."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield context.findtext("name", ""), message.findtext("source", "")


def _call(message: dev_strings.Message) -> str:
    """Write a string as the call that Qt's collector reads."""
    words = ", ".join(json.dumps(each, ensure_ascii=False) for each in message)
    return f"QCoreApplication.translate({words}{', 2' if message.is_counted else ''})\n"
