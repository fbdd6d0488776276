"""Which way a piece of text runs, and where a word too long for any line may break."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

LONGEST_WORD = 36
"""Letters a word may have before it gets places to break."""

_STEP = 12
_BREAK = "\u200b"  # a place to break without a sign
_LONG = re.compile(rf"[^\s\u200b]{{{LONGEST_WORD},}}")
_WRITTEN_IN = {"ar": "ar", "fa": "ar", "ur": "ar", "he": "he", "yi": "he"}
_DIRECTION_SIGNS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_SEARCHED = 400


def soften(text: str) -> str:
    """Return the text with places to break inside words longer than `LONGEST_WORD` letters."""
    return _LONG.sub(lambda found: _BREAK.join(_chunks(found[0])), text)


def _chunks(word: str) -> list[str]:
    """Cut a word every few letters, but never before a mark that belongs to the letter in front of it."""
    cuts = [0]
    for at, letter in enumerate(word):
        joined = unicodedata.combining(letter) or letter in "\u200d\ufe0f" or word[at - 1] == "\u200d"
        if at - cuts[-1] >= _STEP and not joined:
            cuts.append(at)
    return [word[begin:end] for begin, end in zip(cuts, [*cuts[1:], len(word)], strict=True)]


def ended(text: str, rtl: bool) -> str:
    """Return a line whose last signs stay on its own side when it runs against the page."""
    first = _first_strong(text)
    if first is None or first[0] == rtl or text[-1].isalnum():
        return text
    return text + ("\u200f" if first[0] else "\u200e")


def code_line(text: str) -> str:
    """Return a line of code that prints in the order in which it is read by a machine."""
    return soften(_DIRECTION_SIGNS.sub("", text.expandtabs(4)).rstrip())


def directed(blocks: list[dict[str, Any]], rtl: bool, language: str) -> list[dict[str, Any]]:
    """Return blocks with long words softened; "d" and "lang" where direction and language differ from the page."""
    return [_directed(block, rtl, language) for block in blocks]


def _directed(block: dict[str, Any], rtl: bool, language: str) -> dict[str, Any]:
    block = dict(block)
    if block["t"] == "code":
        block["x"] = "\n".join(code_line(line) for line in block["x"].split("\n"))
        return {**block, "d": "ltr"} if rtl else block
    if (first := _first_strong(_plain(block))) is not None:
        runs_rtl, script = first
        if runs_rtl != rtl or (script and _WRITTEN_IN.get(language) != script):
            block["d"] = "rtl" if runs_rtl else "ltr"
            if script and _WRITTEN_IN.get(language) != script:
                block["lang"] = script
    if "c" in block:
        block["c"] = _softened(block["c"])
    elif block["t"] == "table":
        block["h"] = [_softened(cell) for cell in block["h"]]
        block["r"] = [[_softened(cell) for cell in row] for row in block["r"]]
    elif block["t"] == "quote":
        block["b"] = directed(block["b"], rtl, language)
    elif "i" in block:
        block["i"] = [{**item, "b": directed(item["b"], rtl, language)} for item in block["i"]]
    return block


def _softened(content: list[Any]) -> list[Any]:
    found: list[Any] = []
    for part in content:
        if isinstance(part, str):
            found.append(soften(part))
        elif "c" in part:
            found.append({**part, "c": _softened(part["c"])})
        else:
            found.append({**part, "x": code_line(part["x"])} if "x" in part else part)
    return found


def _first_strong(text: str) -> tuple[bool, str] | None:
    """Return whether the text runs from right to left, and a language for its script if it is Arabic or Hebrew."""
    for letter in text[:_SEARCHED]:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return False, ""
        if kind in ("R", "AL"):
            return True, "ar" if kind == "AL" else "he" if "\u0590" <= letter <= "\u05ff" else ""
    return None


def _plain(node: Any) -> str:
    """Return the first words inside a block."""
    if isinstance(node, str):
        return node
    if isinstance(node, dict):
        return next((found for key in ("c", "b", "i", "h", "alt") if (found := _plain(node.get(key, "")))), "")
    joined = ""
    for part in node:
        joined += _plain(part)
        if len(joined) >= _SEARCHED:
            break
    return joined
