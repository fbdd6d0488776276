"""The help pages that ship: Markdown in resources/help, a folder for each language, found by key and by words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from mentordesk.resources import resource

ENGLISH = "en"
GROUPS: dict[str, tuple[str, ...]] = {
    "begin": ("first-week", "private", "keys", "whats-new"),
    "work": ("today", "goals", "sessions", "artifacts", "reflections", "roadmap", "portfolio", "search"),
    "exchange": ("send", "import", "both", "mail"),
    "safe": ("pair", "recovery", "backups", "history", "bin", "kept"),
}
"""The keys of all pages by group, in the order they are listed; a page of the window has its own key here."""
KEYS = tuple(key for keys in GROUPS.values() for key in keys)
FIRST = "first-week"
NEWS = "whats-new"

_SNIPPET = 90


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page: its key, its title, its Markdown without the title, and the language it is written in."""

    key: str
    title: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class HelpFound:
    """A page that answers a question, with the words around the place; none where the title answers."""

    page: HelpPage
    snippet: str


@cache
def help_page(key: str, language: str = ENGLISH) -> HelpPage:
    """Return a page in a language, or in English where nobody has written it in that language yet.

    Raises:
        FileNotFoundError: there is no such page.
    """
    for code in dict.fromkeys((language, ENGLISH)):
        try:
            text = resource("help", code, f"{key}.md").read_text("utf-8")
        except FileNotFoundError:
            if code == ENGLISH:
                raise
            continue
        title, _, rest = text.partition("\n")
        return HelpPage(key, title.lstrip("# ").strip(), rest.strip(), code)
    raise FileNotFoundError(key)


def help_pages(language: str = ENGLISH) -> list[HelpPage]:
    """Return every page in the order they are listed."""
    return [help_page(key, language) for key in KEYS]


def find_help(question: str, language: str = ENGLISH) -> list[HelpFound]:
    """Return the pages that hold every word of a question, those with all of them in the title first.

    Case and accents do not matter. An empty question finds every page.
    """
    from mentordesk.workspace import fulltext  # titles are in the menus from the start, which must not wait for it

    words = fulltext.asked(question)
    titled: list[HelpFound] = []
    others: list[HelpFound] = []
    for page in help_pages(language):
        title, plain = fulltext.fold(page.title), plain_text(page.text)
        if all(word in title for word in words):
            titled.append(HelpFound(page, ""))
        elif all(word in title or word in fulltext.fold(plain) for word in words):
            others.append(HelpFound(page, _around(plain, words)))
    return titled + others


def plain_text(markdown: str) -> str:
    """Return the words of a page without the signs of its Markdown."""
    lines = []
    for line in markdown.splitlines():
        bare = line.lstrip("#>- ").replace("**", "").replace("`", "")
        while (start := bare.find("](")) >= 0 and (end := bare.find(")", start)) >= 0:
            bare = bare[:start] + bare[end + 1 :]
        lines.append(bare.replace("[", ""))
    return "\n".join(lines)


def _around(text: str, words: Sequence[str]) -> str:
    from mentordesk.workspace import fulltext

    place, _ = fulltext.first_place(list(words), text)
    start = text.rfind("\n", 0, place) + 1
    if place - start > _SNIPPET // 2:
        start = text.find(" ", place - _SNIPPET // 2) + 1
    line, is_cut = text[start:].split("\n", 1)[0], False
    if len(line) > _SNIPPET:
        line, is_cut = line[:_SNIPPET].rpartition(" ")[0], True
    return ("… " if start and text[start - 1] != "\n" else "") + line + (" …" if is_cut else "")
