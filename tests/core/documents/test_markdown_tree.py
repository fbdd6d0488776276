"""Markdown becomes a small tree: what people write is kept, what could do harm is only text."""

from __future__ import annotations

import json
import multiprocessing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.markdown_reader import MarkdownReader
from mentordesk.documents.markdown_tree import clean, is_safe_link, parse


def tree(text: str) -> list[dict[str, Any]]:
    return parse(clean(text))


def words(node: Any) -> str:
    """Return all text inside a tree."""
    if isinstance(node, str):
        return node
    if isinstance(node, list):
        return " ".join(words(part) for part in node)
    return " ".join(words(node[key]) for key in ("c", "b", "i", "h", "r", "x", "alt") if key in node)


def test_marks_inside_a_paragraph() -> None:
    assert tree("A **strong _and leaning_** `x < y` ~~gone~~ word") == [
        {
            "t": "p",
            "c": [
                "A ",
                {"e": "strong", "c": ["strong ", {"e": "em", "c": ["and leaning"]}]},
                " ",
                {"e": "code", "x": "x < y"},
                " ",
                {"e": "del", "c": ["gone"]},
                " word",
            ],
        }
    ]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a _b_ c", {"e": "em", "c": ["b"]}),
        ("a *b* c", {"e": "em", "c": ["b"]}),
        ("a ~~b~~ c", {"e": "del", "c": ["b"]}),
        ("a `b` c", {"e": "code", "x": "b"}),
        ("a [b](https://x.org) c", {"e": "link", "u": "https://x.org", "c": ["b"]}),
        ("a [b] c\n\n[b]: https://x.org", {"e": "link", "u": "https://x.org", "c": ["b"]}),
        ("a <https://x.org> c", {"e": "link", "u": "https://x.org", "c": ["https://x.org"]}),
        ("a  \nc", {"e": "br"}),
        ("a\\\nc", {"e": "br"}),
    ],
)
def test_each_mark_alone(text: str, mark: dict[str, Any]) -> None:
    (paragraph,) = tree(text)
    assert mark in paragraph["c"]
    assert [part for part in paragraph["c"] if isinstance(part, dict)] == [mark]


def test_an_escaped_sign_is_only_a_sign() -> None:
    assert words(tree(r"\*a\* and \[b] and \_c\_")) == "*a* and [b] and _c_"


def test_lists_nest_with_two_spaces_and_hold_code() -> None:
    (outer,) = tree("- one\n  - two\n\n  more\n  ```python\n  if a:\n      b()\n  ```\n- three")
    first, second = outer["i"]
    assert [block["t"] for block in first["b"]] == ["p", "ul", "p", "code"]
    assert first["b"][3] == {"t": "code", "lang": "python", "x": "if a:\n    b()"}
    assert words(second["b"]) == "three"


def test_a_list_may_follow_a_paragraph_at_once_and_keeps_its_first_number() -> None:
    before, numbered = tree("Steps:\n\n3. three\n4. four")
    assert (before["t"], numbered["t"], numbered["n"]) == ("p", "ol", 3)
    assert [block["t"] for block in tree("Bring:\n- bread\n- salt")] == ["p", "ul"]
    assert [block["t"] for block in tree("- a\n1. b")] == ["ul", "ol"]


def test_task_boxes() -> None:
    (tasks,) = tree("- [ ] open\n- [x] done *well*\n- neither")
    assert [item.get("done") for item in tasks["i"]] == [False, True, None]
    assert "[" not in words(tasks)


def test_a_table_keeps_head_rows_and_sides() -> None:
    (table,) = tree("| a | b |\n|--:|---|\n| 1 | **2** |")
    assert table == {
        "t": "table",
        "a": ["right", ""],
        "h": [["a"], ["b"]],
        "r": [[["1"], [{"e": "strong", "c": ["2"]}]]],
    }


def test_headings_never_skip_a_level() -> None:
    levels = [block["l"] for block in tree("### low\n# high\n#### far below\n##### further\n## back")]
    assert levels == [1, 1, 2, 3, 2]
    (quote,) = tree("> # loud")
    assert quote["b"] == [{"t": "p", "c": [{"e": "strong", "c": ["loud"]}]}]


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "#panic()",
        "$ x $",
        "#" * 2000,
        "<b onclick='x'>",
        "a <!-- b --> c",
        '#read("/etc/passwd")',
    ],
)
def test_markup_of_other_kinds_is_only_text(hostile: str) -> None:
    assert words(tree(hostile)).replace(" ", "") == hostile.replace(" ", "")
    assert words(tree(f"Before {hostile} after")).split()[-1] == "after"


def test_only_links_to_the_web_and_to_mail_stay_links() -> None:
    (paragraph,) = tree("[a](https://x.org/?b=1&c=2) [b](javascript:alert(1)) [c](file:///etc/passwd) <me@x.org>")
    assert [part["u"] for part in paragraph["c"] if isinstance(part, dict)] == [
        "https://x.org/?b=1&c=2",
        "mailto:me@x.org",
    ]
    assert not any(is_safe_link(address) for address in ("https://", "mailto:nobody", "https://[", "https://a b"))


def test_only_pictures_of_artifacts_stay_pictures() -> None:
    blocks = tree("See ![the board](artifact:a1) and ![spy](https://x.org/p.png).")
    assert blocks[1] == {"t": "pic", "id": "a1", "alt": "the board"}
    assert words(blocks[0]) == "See   and  spy ."


def test_unprintable_characters_go_and_the_rest_stays() -> None:
    assert clean("a\x00b\ud800c\u202ed\r\ne") == "ab\ufffdcd\ne"


@pytest.mark.parametrize(
    "text",
    ["[" * 20_000, "\n".join("  " * level + "- x" for level in range(1200)), "> " * 3000 + "x", "1. " * 900],
    ids=["brackets", "list of 1,200 levels", "quotes", "numbers"],
)
def test_what_would_keep_the_parser_busy_becomes_plain_paragraphs(text: str) -> None:
    with MarkdownReader(limit=0.5) as reader:
        blocks = reader.tree(text)
        assert reader.plain == 1
        assert {block["t"] for block in blocks} == {"p"}
        assert words(blocks).split() == text.split()
        assert words(reader.tree("and **now** this")) == "and  now  this", "the next text must not suffer"


def test_a_word_of_200_kilobytes_stays_one_word() -> None:
    with MarkdownReader() as reader:
        assert reader.tree("a" * 200_000) == [{"t": "p", "c": ["a" * 200_000]}]
        assert reader.plain == 0


def test_a_long_ordinary_text_is_read_by_the_child_process_in_full() -> None:
    with MarkdownReader() as reader:
        blocks = reader.tree("## Head\n\nSome **strong** words.\n\n" * 600)
    assert [block["t"] for block in blocks] == ["h", "p"] * 600


def test_a_child_that_died_costs_one_text_its_marks_and_no_more() -> None:
    long = "Some **strong** words.\n\n" * 900
    with MarkdownReader() as reader:
        reader.tree(long)
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        assert words(reader.tree(long)).split() == long.split()
        assert reader.plain == 1
        assert "**" not in words(reader.tree(long))


def test_plain_words_take_the_same_way_as_marked_ones() -> None:
    with MarkdownReader() as reader:
        for text in (
            "One line\nand its other half.\n\nNext.",
            "An (aside), 3.5 %!",
            "1. a",
            "a\n---",
            "  - b",
            "x  \ny",
            "= a",
        ):
            assert reader.tree(text) == tree(text), text


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab \n#>-*_`[]()!|<&1.\\~\t\x00\u202e{:=")))
def test_any_text_gives_a_tree_that_can_be_written_as_json(text: str) -> None:
    with MarkdownReader() as reader:
        json.dumps(reader.tree(text), ensure_ascii=False).encode()


@given(
    st.lists(
        st.sampled_from(["alpha", "beta", "**gamma**", "_delta_", "`eps`", "\n", "\n\n", "- ", "> ", "1. "]),
        max_size=30,
    )
)
@settings(max_examples=60, deadline=None)
def test_no_word_is_lost(parts: list[str]) -> None:
    text = " ".join(parts)
    got = words(tree(text)).split()
    for word in ("alpha", "beta", "gamma", "delta", "eps"):
        assert sum(word in part for part in got) >= text.count(word)
