"""Texts that look real, and edits of them of which the truth is known: every line or word keeps its identity."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample" / "files"
CODE_FILES = ("rota.py.3", "api.py.2", "test_rota.py.2", "schema.sql.2", "board.html.2", "board.css.2")
PROSE_FILES = ("lea-moreau.md.2", "what-the-board-may-know.md.2", "yesterdays-rota.md.1")


def listed(words: str) -> list[str]:
    return words.split()


VERBS = listed(
    "read write send load keep count check merge close draw find build parse store reset show pack seal open move sort"
    " join split drop fetch print plan mark name test wait list"
)
NOUNS = listed(
    "shift rota ward board alarm pump line bed night nurse report total entry change page row user file path key name"
    " value index table field label colour width point node edge step task goal note reply answer draft update letter"
)


@cache
def sentences() -> tuple[tuple[str, ...], ...]:
    """Return what the people of the sample pair wrote, sentence by sentence, as words."""
    found = []
    for file in sorted(SAMPLE.parent.glob("*.toml")):
        for text in re.findall(r'"""(.*?)"""|"([^"\n]{40,})"', file.read_text(encoding="utf-8"), re.DOTALL):
            for part in re.split(r"(?<=[.!?])\s+|\n\s*\n", "".join(text)):
                words = tuple(part.split())
                if 5 <= len(words) <= 40:
                    found.append(words)
    return tuple(found)


@cache
def vocabulary() -> tuple[str, ...]:
    """Return all their words, as often as they stand there."""
    return tuple(re.sub(r"\W", "", word) or "and" for part in sentences() for word in part)


@dataclass
class Unit:
    """A line or a word; `origin`: its number in the text before, None when it is new; `instead`: whose place it has."""

    text: str
    origin: int | None
    instead: int | None = None


@dataclass(frozen=True)
class Case:
    """One edit: both texts as units, and what was done."""

    old: list[str]
    new: list[Unit]


# --- code -----------------------------------------------------------------------------------------------------------


def function(chance: random.Random) -> list[str]:
    """Write a function; many of its lines stand in others too, as in real files."""
    name, thing, other = chance.choice(VERBS), chance.choice(NOUNS), chance.choice(NOUNS)
    number = chance.randrange(100)

    def some(words: list[str]) -> str:
        return chance.choice(words)

    body = [
        f"    {other} = {some(VERBS)}_{other}({thing}, {number})",
        f"    if {thing} is None:",
        "        return None",
        f"    if not {other}.{some(NOUNS)}:",
        f'        raise ValueError("no {some(NOUNS)} to {some(VERBS)}")',
        f"    for each in {other}.{some(NOUNS)}s:",
        f"        {thing}.{some(VERBS)}(each.{some(NOUNS)}, {chance.randrange(9)})",
        "        count += 1",
        "    try:",
        f"        {some(VERBS)}_{some(NOUNS)}({other}[{number % 7}])",
        "    except ValueError:",
        "        pass",
        f"    with {some(VERBS)}_{some(NOUNS)}({thing}) as {some(NOUNS)}:",
        f"        {some(NOUNS)}.{some(VERBS)}({other})",
        f'    log.info("{some(VERBS)} {some(NOUNS)} %s", {thing})',
        f"    {thing}_{number} = {other} + {chance.randrange(50)}",
        f"    {some(NOUNS)}s = [{some(VERBS)}(each) for each in {other}.{some(NOUNS)}s if each.{some(NOUNS)}]",
        f"    # {' '.join(chance.choice(sentences())[:9])}",
    ]
    chosen = sorted(chance.sample(range(len(body)), chance.randint(3, 12)))
    return [
        f"def {name}_{thing}_{number}({thing}, {other}):",
        *(body[n] for n in chosen),
        f"    return {chance.choice([thing, other, 'count', 'True'])}",
        "",
        "",
    ]


def code(chance: random.Random) -> list[str]:
    """Return the lines of a file of code: one of the sample's, or a made-up one."""
    if chance.random() < 0.3:
        return (SAMPLE / chance.choice(CODE_FILES)).read_text(encoding="utf-8").split("\n")
    lines = ["import logging", "", "log = logging.getLogger(__name__)", "", ""]
    wanted = chance.choice([40, 120, 300])
    while len(lines) < wanted:
        lines += function(chance)
    return lines


def new_line(chance: random.Random) -> str:
    made = [line for line in function(chance) if line.strip()]
    return chance.choice(made)


def edit_code(chance: random.Random, old: list[str], size: float) -> Case:
    """Edit until about `size` of the lines are touched."""
    units = [Unit(line, number) for number, line in enumerate(old)]
    touched, wanted = 0, max(1, round(size * len(old)))
    while touched < wanted and len(units) > 4:
        at = chance.randrange(len(units))
        most = min(8, wanted - touched)
        count = chance.randint(1, max(1, most))
        operation = chance.choices(
            ["insert", "delete", "replace", "tweak", "move", "indent", "rename"], [22, 16, 10, 26, 10, 10, 6]
        )[0]
        if operation == "insert":
            lines = function(chance) if chance.random() < 0.4 else [new_line(chance) for _ in range(count)]
            units[at:at] = [Unit(line, None) for line in lines]
            touched += len(lines)
        elif operation == "delete":
            del units[at : at + count]
            touched += count
        elif operation == "replace":
            for number in range(at, min(at + count, len(units))):
                units[number] = Unit(new_line(chance), None)
            touched += count
        elif operation == "tweak":
            touched += tweak(chance, units[at])
        elif operation == "move" and most >= 3:
            block = units[at : at + max(3, count)]
            del units[at : at + len(block)]
            to = chance.randrange(len(units) + 1)
            units[to:to] = block
            touched += len(block)
        elif operation == "indent":
            for unit in units[at : at + count]:
                unit.text = "    " + unit.text if unit.text.strip() else unit.text
            units.insert(at, Unit(f"    if {chance.choice(NOUNS)}_{chance.randrange(90)}:", None))
            touched += count + 1
        elif operation == "rename":
            touched += rename(chance, units, most)
    return Case(old, units)


def tweak(chance: random.Random, unit: Unit) -> int:
    """Change a little of a line, as one does when correcting it."""
    words = list(re.finditer(r"\w+", unit.text))
    if not words:
        return 0
    word = chance.choice(words)
    way = chance.randrange(3)
    put = f"{word[0]}_{chance.choice(NOUNS)}" if way == 0 else str(chance.randrange(1000)) if way == 1 else word[0]
    unit.text = unit.text[: word.start()] + put + unit.text[word.end() :]
    if way == 2:
        unit.text += f"  # {chance.choice(vocabulary())}" if chance.random() < 0.5 else f" or {chance.choice(NOUNS)}"
    return 1


def rename(chance: random.Random, units: list[Unit], most: int) -> int:
    """Give a name another name everywhere, if that touches no more lines than wanted."""
    names = sorted({name for unit in units for name in re.findall(r"[a-z]+_[a-z0-9_]+", unit.text)})
    if not names:
        return 0
    name = re.compile(rf"\b{chance.choice(names)}\b")
    hit = [unit for unit in units if name.search(unit.text)]
    if len(hit) > max(2, most):
        return 0
    other = f"{chance.choice(VERBS)}_{chance.choice(vocabulary())}"
    for unit in hit:
        unit.text = name.sub(other, unit.text)
    return len(hit)


# --- prose ----------------------------------------------------------------------------------------------------------


def sentence(chance: random.Random) -> list[str]:
    """Return a sentence: one that somebody wrote, with a few other words so that none stands twice."""
    words = list(chance.choice(sentences()))
    for at in range(len(words) - 1):
        if chance.random() < 0.3:
            words[at] = chance.choice(vocabulary())
    return words


def prose(chance: random.Random) -> list[list[list[str]]]:
    """Return a text as paragraphs of sentences of words."""
    if chance.random() < 0.3:
        text = (SAMPLE / chance.choice(PROSE_FILES)).read_text(encoding="utf-8")
        paragraphs = [each for each in re.split(r"\n\s*\n|\n(?=[-#])", text) if each.strip()]
        return [[each.split() for each in re.split(r"(?<=[.!?])\s+", part.strip()) if each] for part in paragraphs]
    return [[sentence(chance) for _ in range(chance.randint(2, 7))] for _ in range(chance.choice([5, 15, 40]))]


Paragraphs = list[list[list[Unit]]]


def number_words(text: list[list[list[str]]]) -> Paragraphs:
    """Give every word its number."""
    numbers = iter(range(10**9))
    return [[[Unit(word, next(numbers)) for word in part] for part in paragraph] for paragraph in text]


def edit_prose(chance: random.Random, text: Paragraphs, size: float) -> Paragraphs:
    """Edit until about `size` of the words are touched."""
    total = sum(len(part) for paragraph in text for part in paragraph)
    touched, wanted = 0, max(1, round(size * total))
    while touched < wanted and sum(map(len, text)) > 2:
        paragraph = chance.choice([each for each in text if each])
        at = chance.randrange(len(paragraph))
        part = paragraph[at]
        left = wanted - touched
        operation = chance.choices(
            ["insert", "delete", "replace", "words", "paraphrase", "move", "join"], [18, 13, 9, 34, 10, 8, 8]
        )[0]
        if left < 8:
            operation = "words"
        if operation == "insert":
            paragraph.insert(at, [Unit(word, None) for word in sentence(chance)])
            touched += len(paragraph[at])
        elif operation == "delete" and len(part) <= 2 * left:
            touched += len(paragraph.pop(at))
        elif operation == "replace" and len(part) <= 2 * left:
            paragraph[at] = [Unit(word, None) for word in sentence(chance)]
            touched += len(part)
        elif operation == "words":
            touched += other_words(chance, part, min(left, 1 + len(part) // 8))
        elif operation == "paraphrase":
            touched += other_words(chance, part, min(left, max(1, len(part) * 2 // 5)))
        elif operation == "move" and len(part) <= 2 * left:
            to = chance.choice([each for each in text if each])
            to.insert(chance.randrange(len(to) + 1), paragraph.pop(paragraph.index(part)))
            touched += len(part)
        elif operation == "join" and at + 1 < len(paragraph):
            part[-1].text = part[-1].text.rstrip(".?") + ","
            part += paragraph.pop(at + 1)
            touched += 1
    return [[part for part in paragraph if part] for paragraph in text if any(paragraph)]


def other_words(chance: random.Random, part: list[Unit], count: int) -> int:
    """Put other words for some, add or leave out some."""
    for _ in range(count):
        at = chance.randrange(len(part))
        way = chance.random()
        if way < 0.6:
            was = part[at].origin if part[at].origin is not None else part[at].instead
            part[at] = Unit(chance.choice(vocabulary()), None, was)
        elif way < 0.8:
            part.insert(at, Unit(chance.choice(vocabulary()), None))
        elif len(part) > 2:
            del part[at]
    return count


def written(text: Paragraphs, width: int) -> tuple[str, list[tuple[int, int, Unit]]]:
    """Write paragraphs with lines of a width; also say where each word stands."""
    out: list[str] = []
    places: list[tuple[int, int, Unit]] = []
    at = 0

    def put(words: str) -> None:
        nonlocal at
        out.append(words)
        at += len(words)

    for paragraph in text:
        column = 0
        for unit in (unit for part in paragraph for unit in part):
            if column:
                put("\n" if column + len(unit.text) > width else " ")
                column = 0 if out[-1] == "\n" else column
            places.append((at, at + len(unit.text), unit))
            put(unit.text)
            column += len(unit.text) + 1
        put("\n\n")
    return "".join(out), places
