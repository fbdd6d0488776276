"""Markdown as a small tree of plain lists and dicts that a print template can walk.

Blocks are `{"t": kind, ...}` with kind p, h, ul, ol, code, quote, table, hr or pic; text inside a block is a list of
strings and `{"e": kind, ...}` with kind strong, em, del, code, link or br. Raw HTML is text, links keep only addresses
of the web and of mail, pictures only `artifact:ID`.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import Any, TypeAlias
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from mentordesk.documents.markdown_lines import DEEPEST, FENCE, Prepared, TooDeep, prepare

Block: TypeAlias = dict[str, Any]
Inline: TypeAlias = "str | dict[str, Any]"

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_MARKS = {"strong": "strong", "em": "em", "del": "del"}
_ALIGN = re.compile(r"text-align: (left|center|right)")
_TASK = re.compile(r"^\[([ xX])\](?:\s+|$)")
_FENCED = re.compile(f"^{FENCE}(\\d+){FENCE}$")
_AMP = "\x02amp\x03"  # how the parser hides the ampersands of mail addresses


def clean(text: str) -> str:
    """Return the text without control characters, stray surrogates and direction overrides; line ends become \\n."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _UNPRINTABLE.sub("", text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ufeff\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff]")


def plain_tree(text: str) -> list[Block]:
    """Return the cleaned text as plain paragraphs, without reading it as Markdown."""
    paragraphs = re.split(r"\n[ \t]*\n+", text.strip("\n"))
    return [{"t": "p", "c": _broken(paragraph)} for paragraph in paragraphs if paragraph.strip()]


def _broken(paragraph: str) -> list[Inline]:
    content: list[Inline] = []
    for number, line in enumerate(paragraph.split("\n")):
        content += [{"e": "br"}, line] if number else [line]
    return content


def parse(text: str) -> list[Block]:
    """Return the tree of a cleaned text.

    Raises:
        TooDeep, RecursionError: it nests too far.
    """
    prepared = prepare(text)
    source = "\n".join(prepared.lines)
    markdown = _parser(frozenset(sign for sign in _SIGNS if sign in source))
    markdown.reset()
    try:
        root = markdown.parser.parseDocument(prepared.lines).getroot()
        for processor in markdown.treeprocessors:
            root = processor.run(root) or root
    except Exception:
        _parser.cache_clear()  # it keeps the state in which it stumbled
        raise
    blocks = _Walk(prepared).blocks(root, 0)
    _level_headings(blocks)
    return blocks


_SIGNS = ("`", "\\", "[", "![", "<", "  \n", "*", "_", "~~")
_NEEDS = {
    "backtick": "`",
    "escape": "\\",
    **dict.fromkeys(("reference", "link", "short_reference"), "["),
    **dict.fromkeys(("image_link", "image_reference", "short_image_ref"), "!["),
    **dict.fromkeys(("autolink", "automail"), "<"),
    "linebreak": "  \n",
    "del": "~~",
}
"""Inline patterns find nothing without their sign; leaving them out halves the time of a usual text."""


@lru_cache(maxsize=64)
def _parser(signs: frozenset[str]) -> Any:
    """Return a parser for texts that hold these of `_SIGNS` and no others."""
    from markdown import Markdown
    from markdown.inlinepatterns import SimpleTagInlineProcessor

    markdown = Markdown(extensions=["tables", "sane_lists"])
    markdown.preprocessors.deregister("html_block")
    markdown.treeprocessors.deregister("prettify")
    markdown.inlinePatterns.register(SimpleTagInlineProcessor(r"()~~(?!\s)([^~]+?)(?<!\s)~~", "del"), "del", 50)
    unneeded = [name for name, sign in _NEEDS.items() if sign not in signs]
    if not signs & {"*", "_"}:
        unneeded += ["em_strong", "em_strong2"]
    for name in ("html", "entity", *unneeded):
        markdown.inlinePatterns.deregister(name, strict=False)
    return markdown


class _Walk:
    """Turns the parser's elements into the tree."""

    def __init__(self, prepared: Prepared) -> None:
        self._fences = prepared.fences

    def blocks(self, parent: Element, depth: int) -> list[Block]:
        if depth > DEEPEST:
            raise TooDeep
        found: list[Block] = []
        loose: list[Inline] = _words(parent.text)
        for child in parent:
            if child.tag in _BLOCKS:
                found += self._paragraph(loose) + self._block(child, depth)
                loose = _words(child.tail)
            else:
                loose += [*_inline(child), *_words(child.tail)]
        return found + self._paragraph(loose)

    def _block(self, element: Element, depth: int) -> list[Block]:
        if element.tag in _HEADINGS:
            return [{"t": "h", "l": _HEADINGS[element.tag], "c": _text(element)}]
        if element.tag in ("ul", "ol"):
            items = [self._item(item, depth + 1) for item in element if item.tag == "li"]
            start = int(element.get("start") or 1)
            return [{"t": "ul", "i": items} if element.tag == "ul" else {"t": "ol", "n": start, "i": items}]
        if element.tag == "blockquote":
            return [{"t": "quote", "b": self.blocks(element, depth + 1)}]
        if element.tag == "pre":
            code = "".join(element.itertext())
            return [{"t": "code", "lang": "", "x": html.unescape(code).rstrip("\n")}]
        if element.tag == "table":
            return [_table(element)]
        return [{"t": "hr"}] if element.tag == "hr" else self._paragraph(_text(element))

    def _item(self, element: Element, depth: int) -> dict[str, Any]:
        blocks = self.blocks(element, depth)
        first = blocks[0]["c"] if blocks and blocks[0]["t"] == "p" else []
        task = _TASK.match(first[0]) if first and isinstance(first[0], str) else None
        if task is None:
            return {"b": blocks}
        rest = [first[0][task.end() :], *first[1:]]
        blocks = [{"t": "p", "c": [part for part in rest if part != ""]}, *blocks[1:]]
        return {"b": blocks, "done": task[1] != " "}

    def _paragraph(self, content: list[Inline]) -> list[Block]:
        """Return a paragraph with its pictures after it, or the fenced block that stood in its place."""
        words = [part for part in content if not (isinstance(part, dict) and part["e"] == "pic")]
        pictures = [part for part in content if isinstance(part, dict) and part["e"] == "pic"]
        found: list[Block] = []
        if any(part.strip() if isinstance(part, str) else part for part in words):
            whole = words[0].strip() if len(words) == 1 and isinstance(words[0], str) else ""
            if (fence := _FENCED.match(whole)) and int(fence[1]) < len(self._fences):
                language, code = self._fences[int(fence[1])]
                return [{"t": "code", "lang": language, "x": code}]
            found.append({"t": "p", "c": _trimmed(words)})
        return found + [{"t": "pic", "id": picture["id"], "alt": picture["alt"]} for picture in pictures]


_BLOCKS = {*_HEADINGS, "p", "ul", "ol", "li", "blockquote", "pre", "table", "hr", "div"}


def _table(element: Element) -> Block:
    rows = [[cell for cell in row if cell.tag in ("th", "td")] for row in element.iter("tr")]
    aligned = [_ALIGN.search(cell.get("style") or "") for cell in rows[0]]
    return {
        "t": "table",
        "a": [found[1] if found else "" for found in aligned],
        "h": [_text(cell) for cell in rows[0]],
        "r": [[_text(cell) for cell in row] for row in rows[1:]],
    }


def _text(element: Element) -> list[Inline]:
    content = _words(element.text)
    for child in element:
        content += [*_inline(child), *_words(child.tail)]
    return content


def _inline(element: Element) -> list[Inline]:
    if element.tag == "br":
        return [{"e": "br"}]
    if element.tag == "code":
        return [{"e": "code", "x": html.unescape("".join(element.itertext()))}]
    if element.tag == "img":
        alt, source = html.unescape(element.get("alt") or ""), element.get("src") or ""
        if source.startswith("artifact:"):
            return [{"e": "pic", "id": source.removeprefix("artifact:"), "alt": alt}]
        return [alt] if alt else []
    content = _text(element)
    if element.tag == "a":
        address = _unhidden(element.get("href") or "")
        return [{"e": "link", "u": address, "c": content}] if is_safe_link(address) and content else content
    return [{"e": _MARKS[element.tag], "c": content}] if element.tag in _MARKS else content


def is_safe_link(address: str) -> bool:
    """Tell whether a link may stay one: an https, http or mailto address of printable characters."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if not address.isprintable() or " " in address or len(address) > 2000:
        return False
    return bool(parts.scheme in ("http", "https") and parts.netloc) or (parts.scheme == "mailto" and "@" in parts.path)


def _words(text: str | None) -> list[Inline]:
    return [_unhidden(text).replace("\n", " ")] if text else []


def _unhidden(text: str) -> str:
    return html.unescape(text.replace(_AMP, "&")) if "&" in text or "\x02" in text else text


def _trimmed(content: list[Inline]) -> list[Inline]:
    """Return the content without spaces at its ends."""
    content = list(content)
    if content and isinstance(content[0], str):
        content[0] = content[0].lstrip()
    if content and isinstance(content[-1], str):
        content[-1] = content[-1].rstrip()
    return [part for part in content if part != ""]


def _level_headings(blocks: list[Block]) -> None:
    """Number the headings from 1 so that none skips a level: in a tagged page that would be an error."""
    open_levels: list[int] = []
    for block in blocks:
        if block["t"] == "h":
            while open_levels and open_levels[-1] >= block["l"]:
                open_levels.pop()
            open_levels.append(block["l"])
            block["l"] = len(open_levels)
        elif block["t"] in ("quote", "ul", "ol"):
            for inner in [block["b"]] if block["t"] == "quote" else [item["b"] for item in block["i"]]:
                _unhead(inner)


def without_headings(blocks: list[Block]) -> list[Block]:
    """Return the blocks with headings turned into strong lines, for places where a heading has no level."""
    return [{"t": "p", "c": [{"e": "strong", "c": block["c"]}]} if block["t"] == "h" else block for block in blocks]


def _unhead(blocks: list[Block]) -> None:
    """Turn headings inside quotes and lists into strong lines: they have no level of their own."""
    for block in blocks:
        for inner in [block["b"]] if block["t"] == "quote" else [item["b"] for item in block.get("i", [])]:
            _unhead(inner)
    blocks[:] = without_headings(blocks)
