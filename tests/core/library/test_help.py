"""The help pages: each is there, short, and names nothing that the window does not have."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from mentordesk import __version__
from mentordesk.library.help import GROUPS, KEYS, find_help, help_page, help_pages, plain_text
from mentordesk.resources import resource

LANGUAGES = sorted(each.name for each in resource("help").iterdir())
SHORTEST, LONGEST = 120, 350


def said(language: str) -> set[str]:
    """Return what the window says, without the letters of menus; what follows a placeholder is left away."""
    file = "de" if language == "en" else language
    tree = ElementTree.parse(resource("languages", f"{file}.ts"))
    found = set()
    for message in tree.iter("message"):
        own = [each.text or "" for each in message.iter() if each.tag in ("translation", "numerusform")]
        for text in [message.findtext("source", "")] if language == "en" else own:
            plain = text.replace("&", "")
            found |= {plain, plain.partition("{")[0].strip(" ‘“«")}
    return found - {""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_names_only_controls_that_the_window_has(language: str) -> None:
    names = said(language)
    unknown = [
        (page.key, name)
        for page in help_pages(language)
        if page.language == language
        for name in re.findall(r"\*\*(.+?)\*\*", page.text)
        if not name.endswith((".", "。")) and name not in names  # a full stop: it begins a point of a list
    ]
    assert unknown == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_between_pages_lead_somewhere(language: str) -> None:
    for page in help_pages(language):
        for scheme, key in re.findall(r"\]\((\w+):([\w-]+)\)", page.text):
            assert scheme in ("help", "page")
            assert scheme == "page" or key in KEYS, (page.key, key)
        assert re.findall(r"\]\((?!help:|page:)", page.text) == []


def test_every_page_is_there_with_a_title_of_its_own_and_short() -> None:
    pages = help_pages()
    assert len({each.title for each in pages}) == len(pages) == sum(map(len, GROUPS.values()))
    assert {each.stem for each in resource("help", "en").iterdir()} == set(KEYS)
    for page in pages:
        assert SHORTEST <= len(plain_text(page.text).split()) <= LONGEST, page.key
        assert "\n# " not in page.text


def test_whats_new_begins_with_this_version() -> None:
    assert help_page("whats-new").text.startswith(f"## {__version__}\n")


def test_a_page_that_nobody_has_translated_yet_is_shown_in_english() -> None:
    page = help_page("today", "xx")
    assert (page.language, page) == ("en", help_page("today"))


def test_pages_are_found_by_all_their_words_those_with_them_in_the_title_first() -> None:
    found = find_help("backup")
    assert found[0].page.key == "backups"
    assert {"recovery", "pair"} <= {each.page.key for each in found} or len(found) > 2
    assert all("backup" in each.snippet.lower() for each in found if each.snippet)
    assert [each.page.key for each in find_help("GIBBS")] == ["reflections"]
    assert find_help("backup xylophone") == []
    assert len(find_help("  ")) == len(KEYS)


def test_markdown_signs_are_not_searched() -> None:
    assert plain_text("## A **bold** [link](help:bin)\n- one") == "A bold link\none"
    assert find_help("page:bin") == []
