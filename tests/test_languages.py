"""The window's words in other languages: all there, up to date, and with the same things filled in as in English."""

from __future__ import annotations

import ast
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import dev_languages
import dev_strings
import pytest

TOOLS = Path(sys.executable).parent
WHOLE = dev_languages.CODES
"""Languages in which nothing may be left in English."""
FILLED = re.compile(r"\{[^{}]*\}|</?[a-zA-Z][^>]*>")


def messages(code: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """Yield (context, message) of a language's file."""
    for context in ElementTree.parse(dev_languages.FOLDER / f"{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def forms(message: ElementTree.Element) -> list[str]:
    """Return the translations of a message, one for each form."""
    translation = message.find("translation")
    assert translation is not None
    found = [each.text or "" for each in translation.iter("numerusform")]
    return found if message.get("numerus") == "yes" else [translation.text or ""]


def test_the_window_and_the_core_say_only_what_can_be_translated() -> None:
    said = dev_languages.messages()
    assert dev_strings.Message("Pages", "Today") in said
    assert dev_strings.Message("Records", "%n goal(s)") in said
    assert dev_strings.Message("Core", "Stopped. Nothing was changed.") in said
    assert dev_strings.Message("Core", "You typed %n words; there should be {wanted}. Nothing was changed.") in said
    assert not [each for each in said if not each.context]


@pytest.mark.parametrize(
    "call",
    [
        'Refused(f"{file.name} is a folder.")',
        'Refused("Use " + least)',
        'Refused("{file} is a folder.", folder=name)',
        "said(words)",
        'said("{who} sent it.")',
        'said("{who} sent it.", whose=name)',
        'counted(count, f"{one} change", "%n changes")',
        'counted(count, "1 change", "many changes")',
        'progress.step(1, 2, "Opening")',
    ],
)
def test_what_nobody_could_translate_is_refused(call: str) -> None:
    node = ast.parse(call, mode="eval").body
    assert isinstance(node, ast.Call)
    with pytest.raises(dev_strings.NotLiteral):
        dev_strings.of_call(node, {"Refused"}, is_in_error=False, place="")


@pytest.mark.parametrize(
    "code",
    [
        'class Goals:\n    def show(self, count: int): self.tr(f"{count} goals")',
        'class Goals:\n    def show(self, name: str): self.tr("Goals of " + name)',
        "class Goals:\n    def show(self, words: str): self.tr(words)",
        'def show(): of = QCoreApplication.translate; of("Goals", "Goal")',
        'def show(): tr("Goals")',
    ],
)
def test_what_nobody_could_translate_is_refused_in_the_window(code: str, tmp_path: Path) -> None:
    (tmp_path / "goals.py").write_text(code, encoding="utf-8")
    with pytest.raises(dev_strings.NotLiteral):
        list(dev_strings.of_window(tmp_path))


@pytest.mark.parametrize("code", dev_languages.CODES)
def test_the_files_hold_what_the_program_says_now(code: str, tmp_path: Path) -> None:
    kept = dev_languages.FOLDER / f"{code}.ts"
    again = tmp_path / kept.name
    shutil.copyfile(kept, again)
    dev_languages.collect(TOOLS, again)
    assert again.read_text("utf-8") == kept.read_text("utf-8"), "run packaging/dev.py languages"


@pytest.mark.parametrize("code", dev_languages.CODES)
def test_what_is_loaded_was_compiled_from_what_is_written(code: str, tmp_path: Path) -> None:
    dev_languages.release(TOOLS, dev_languages.FOLDER / f"{code}.ts", tmp_path / "again.qm")
    kept = (dev_languages.FOLDER / f"{code}.qm").read_bytes()
    assert (tmp_path / "again.qm").read_bytes() == kept, "run packaging/dev.py languages"


@pytest.mark.parametrize("code", WHOLE)
def test_nothing_is_left_in_english(code: str) -> None:
    assert list(dev_languages.unfinished(dev_languages.FOLDER / f"{code}.ts")) == []


@pytest.mark.parametrize("code", dev_languages.CODES)
def test_what_is_filled_in_is_filled_in_in_every_language(code: str) -> None:
    wrong = []
    for context, message in messages(code):
        source = message.findtext("source", "")
        for form in forms(message):
            if form and sorted(FILLED.findall(form)) != sorted(FILLED.findall(source)):
                wrong.append((context, source, form))
        if "%n" in source and (last := forms(message)[-1]) and "%n" not in last:
            wrong.append((context, source, last))
    assert wrong == []


SHORTENED = re.compile(r"\b(?:de|que|lorsque|puisque|jusque|ne|se) \{(?:\d|partner|sender|owner|who|name)\}")
"""In French these words lose their vowel before another: a name that begins with one must not follow them."""


def test_in_french_no_word_is_to_be_shortened_before_a_name() -> None:
    found = [each for _, message in messages("fr") for each in forms(message) if SHORTENED.search(each)]
    assert found == []


TO_SEVERAL = re.compile(
    r"\b(?:vosotr[oa]s|vuestr[oa]s?|os|sois|ustedes|(?!(?:seis|país)\b)\w+(?:[aáeé]is|ís)"
    r"|(?:acorda|anota|compara|deci|elegi|empeza|escribi|forma|habla|hace|intercambia|mira|planifica|pulsa)d(?:l[aeo]s?)?"
    r"|conoceos|enviaros|leéoslas)\b",
    re.IGNORECASE,
)
"""Forms of speaking to several persons in Spanish: in Spain another one is used than in Latin America."""


def test_in_spanish_nobody_is_spoken_to_as_several_persons() -> None:
    resources = dev_languages.FOLDER.parent
    lines = [each for _, message in messages("es") for each in forms(message)]
    for file in (*resources.joinpath("help", "es").iterdir(), *resources.rglob("*.es.toml")):
        lines += file.read_text("utf-8").splitlines()
    assert [each for each in lines if TO_SEVERAL.search(each)] == []


def test_an_arabic_line_is_read_from_the_right_whatever_it_begins_with() -> None:
    wrong = []
    for _context, message in messages("ar"):
        for form in forms(message):
            letters = re.findall(r"[^\W\d_]", FILLED.sub("", form).replace("%n", ""))
            if letters:
                is_turned = letters[0].isascii() and not all(map(str.isascii, letters))
            else:
                is_turned = "{" in form
            if is_turned and not form.startswith("\u200f"):
                wrong.append(form)
    assert wrong == []
