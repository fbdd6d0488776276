"""Which lines of a Markdown text are code, told line by line, so that a change costs only the lines that follow it.

A state is one number that says what a line leaves behind for the next; a text begins with `START`.
"""

from __future__ import annotations

import re

START = 1
_PARAGRAPH, _BLANK, _LIST, _LIST_BLANK, _CODE, _LIST_CODE = range(6)
_FENCE = 8
"""From here on a fence is open: its length, its sign and whether it stands in a quotation are counted in."""
_LONGEST_FENCE = 1_000
_AFTER_BLANK = {_PARAGRAPH: _BLANK, _CODE: _BLANK, _LIST: _LIST_BLANK, _LIST_CODE: _LIST_BLANK}

_QUOTED = re.compile(r"(?: {0,3}> ?)+")
_OPENS = re.compile(r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:(`{3,})[^`]*|(~{3,}).*)$")
_CLOSES = re.compile(r"[ \t]*(`{3,}|~{3,})[ \t]*$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")


def state_after(line: str, state: int) -> int:
    """Return the state after a line that begins in `state`; any line and any state of this function will do."""
    quote = _QUOTED.match(line)
    bare = line[quote.end() :] if quote else line
    if state >= _FENCE:
        length, is_tilde, was_quoted = (state - _FENCE) >> 2, bool(state & 2), bool(state & 1)
        if quote or not was_quoted:  # a fence in a quotation ends with it
            closes = _CLOSES.match(bare if was_quoted else line)
            is_end = closes and len(closes[1]) >= length and (closes[1][0] == "~") == is_tilde
            return _PARAGRAPH if is_end else state
        state = _PARAGRAPH
    if not bare.strip():
        return _AFTER_BLANK.get(state, state)
    indent = _indent(bare)
    if indent >= 4 and state in (_BLANK, _CODE):
        return _CODE
    if indent >= 8 and state in (_LIST_BLANK, _LIST_CODE):
        return _LIST_CODE
    if opens := _OPENS.match(bare):
        length = min(len(opens[1] or opens[2]), _LONGEST_FENCE)
        return _FENCE + (length << 2 | bool(opens[2]) << 1 | bool(quote))
    if _ITEM.match(bare):
        return _LIST
    if _HEADING.match(bare):
        return _BLANK
    if state == _LIST or (state in (_LIST_BLANK, _LIST_CODE) and indent >= 2):
        return _LIST
    return _PARAGRAPH


def is_code(state: int) -> bool:
    """Tell whether the line that left this state behind is code or opens a block of it."""
    return state in (_CODE, _LIST_CODE) or state >= _FENCE


def _indent(line: str) -> int:
    """Return how many columns a line is set in; tabs go to the next fourth."""
    columns = 0
    for sign in line:
        if sign == " ":
            columns += 1
        elif sign == "\t":
            columns += 4 - columns % 4
        else:
            break
    return columns
