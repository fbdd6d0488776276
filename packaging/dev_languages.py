"""The languages of the window: what is to be translated is collected, and what was translated is compiled.

Qt's tools do both. The sentences of the core, which imports no Qt, are handed to them as a file of calls.
"""

from __future__ import annotations

import ast
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import dev_setup

HOUSE = Path(__file__).resolve().parent.parent
FOLDER = HOUSE / "resources" / "languages"
CODES = ("ar", "de", "es", "fr")
CONTEXT = "Core"
MAKERS = {"said": 1, "counted": 3}
"""Functions that make a sentence, and how many of their first arguments may be words."""


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


def collect(tools: Path, file: Path) -> None:
    """Bring a file of translations up to date with what the program says; what it says no more is left out."""
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "core.py"
        calls.write_text(
            "".join(_call(*each) for each in sorted(set(sentences(HOUSE / "mentordesk")))), encoding="utf-8"
        )
        sources = [str(each) for each in sorted((HOUSE / "ui").rglob("*.py"))]
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", file.stem]
        subprocess.run(
            [tools / "pyside6-lupdate", *options, *sources, str(calls), "-ts", str(file)], check=True, stdout=-3
        )


def release(tools: Path, file: Path, compiled: Path) -> None:
    """Compile a file of translations to what the program loads."""
    command = [tools / "pyside6-lrelease", "-silent", "-nounfinished", str(file), "-qm", str(compiled)]
    subprocess.run(command, check=True)


def unfinished(file: Path) -> Iterator[tuple[str, str]]:
    """Yield (context, source) of what has no translation yet."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield context.findtext("name", ""), message.findtext("source", "")


def sentences(core: Path) -> Iterator[tuple[str, bool]]:
    """Yield what the core says to people, as (template, whether it has a form for each number)."""
    trees = [
        ast.parse(file.read_text(encoding="utf-8")) for file in sorted(core.rglob("*.py")) if file.parts[-2] != "cli"
    ]
    errors = _errors(trees)
    for tree in trees:
        for scope in ast.walk(tree):
            is_error = isinstance(scope, ast.ClassDef) and scope.name in errors
            for node in ast.walk(scope) if is_error or isinstance(scope, ast.Module) else ():
                if isinstance(node, ast.Call):
                    yield from _of_call(node, errors, is_error)


def _of_call(call: ast.Call, errors: set[str], in_error: bool) -> Iterator[tuple[str, bool]]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    words = [each.value if isinstance(each, ast.Constant) and isinstance(each.value, str) else "" for each in call.args]
    if name == "counted" and len(words) >= MAKERS[name]:
        yield words[2], True
    elif name == "said" or name in errors or (in_error and name == "__init__"):
        yield from ((each, False) for each in words[: MAKERS.get(name, len(words))] if each.strip())


def _errors(trees: list[ast.Module]) -> set[str]:
    """Return the names of all kinds of MentorDeskError."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found, before = {"MentorDeskError"}, 0
    while len(found) > before:
        before = len(found)
        found |= {
            each.name
            for each in classes
            if found & {getattr(base, "id", getattr(base, "attr", "")) for base in each.bases}
        }
    return found


def _call(template: str, is_counted: bool) -> str:
    rest = ', "", 2' if is_counted else ""
    return f"QCoreApplication.translate({CONTEXT!r}, {template!r}{rest})\n".replace("'Core'", '"Core"')
