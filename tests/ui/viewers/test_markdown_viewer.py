"""Markdown on the screen: set as it is meant, quoted by its source, and never a way out of the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest

from mentordesk.anchors.text import locate
from mentordesk_ui.viewers.markdown import MarkdownViewer
from mentordesk_ui.viewers.markdown_pieces import LONGEST_PARAGRAPH, Pieces, pieces
from mentordesk_ui.viewers.markdown_places import Letters, selector_of, span_of
from mentordesk_ui.viewers.viewer import Pin
from ui.laptops import until

TEXT = """# Léa Moreau

**Nurse** and *junior* developer. I read [the manual](https://example.org/manual) before `git push`.

1. First the rota
2. then the board, 😀 with care

| day | nights |
|-----|--------|
| Mon | two    |

> I read the manual aloud.
"""


@pytest.fixture
def viewer(qapp) -> Iterator[MarkdownViewer]:
    made = MarkdownViewer()
    made.resize(760, 560)
    made.show()
    yield made
    made.close_file()
    made.close()


def show(viewer: MarkdownViewer, folder: Path, text: str) -> None:
    file = folder / "a.md"
    file.write_text(text, encoding="utf-8")
    opened = []
    viewer.opened.connect(lambda: opened.append(True))
    viewer.show_file(file, "a.md", "text/markdown")
    until(lambda: opened, "the file")
    if not viewer.is_plain:
        until(lambda: viewer._read is not None, "its words")
    else:
        until(lambda: viewer.plain.edit.is_filled, "its lines")


def select(viewer: MarkdownViewer, words: str) -> None:
    viewer.edit.moveCursor(QTextCursor.MoveOperation.Start)
    assert viewer.edit.find(words)


def chosen(viewer: MarkdownViewer) -> dict[str, str]:
    found = []
    viewer.place_chosen.connect(found.append)
    viewer.choose_place()
    return json.loads(found[0])


@pytest.mark.parametrize(
    ("read", "source"),
    [
        ("Nurse and junior developer", "Nurse** and *junior* developer"),
        ("the manual before git push", "the manual](https://example.org/manual) before `git push"),
        ("then the board, 😀 with care", "then the board, 😀 with care"),
        ("Léa", "Léa"),
        ("two", "two"),
    ],
)
def test_words_that_are_chosen_are_quoted_as_they_stand_in_the_source(viewer, tmp_path, read, source):
    show(viewer, tmp_path, TEXT)
    select(viewer, read)
    found = chosen(viewer)
    assert (found["type"], found["exact"]) == ("TextQuoteSelector", source)
    place = locate(found, TEXT)
    assert place is not None
    assert not place.doubt
    viewer.show_pins([Pin("n", json.dumps(found), 1, "idea", "open", "")])
    start, stop, _ = viewer.edit._quotes[0]
    assert viewer.edit._cursor(start, stop).selectedText() == read


def test_of_words_that_stand_twice_the_right_ones_are_quoted(viewer, tmp_path):
    show(viewer, tmp_path, TEXT)
    viewer.edit.moveCursor(QTextCursor.MoveOperation.End)
    select(viewer, "read the manual aloud")
    assert TEXT.index("aloud") - 16 == locate(chosen(viewer), TEXT).start


def test_a_click_chooses_the_paragraph_and_return_the_one_with_the_cursor(viewer, tmp_path):
    show(viewer, tmp_path, TEXT)
    found = []
    viewer.place_chosen.connect(found.append)
    viewer.choose_place()
    rect = viewer.edit.cursorRect(viewer.edit._cursor(14, 14))
    QTest.mouseClick(viewer.edit.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    viewer.choose_place()
    QTest.keyClick(viewer.edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(viewer.edit, Qt.Key.Key_Return)
    quoted = [json.loads(each)["exact"] for each in found]
    assert quoted[0].startswith("Nurse** and *junior* developer.")
    assert quoted[1] == "Léa Moreau"


def test_nothing_is_loaded_and_only_safe_addresses_are_asked_about(viewer, tmp_path, mail_program):
    picture = tmp_path / "secret.png"
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(picture))
    text = (
        f"![one](file://{picture}) ![two]({picture}) ![three][ref] ![four](http://example.org/track.png)\n\n"
        f"<img src='file://{picture}'><style>@import 'file:///etc/passwd'</style>\n\n"
        "[bad](file:///etc/passwd) [worse](javascript:alert(1)) [good](https://example.org) [mail](mailto:a@b.org)\n\n"
        f"[ref]: {picture}\n"
    )
    show(viewer, tmp_path, text)
    assert "one" in viewer.edit.toPlainText()
    grabbed = viewer.grab().toImage()
    reds = [grabbed.pixelColor(x, y) for x in range(0, 700, 10) for y in range(0, 500, 10)]
    assert not any(each.red() > 200 and each.green() < 60 and each.blue() < 60 for each in reds)
    asked = []
    viewer.link_followed.connect(asked.append)
    for address in (
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://example.org",
        "https://example.org",
        "mailto:a@b.org",
    ):
        viewer.edit.anchorClicked.emit(QUrl(address))
    assert asked == ["https://example.org", "mailto:a@b.org"]
    assert mail_program.opened == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[" * 20_000, "very long paragraphs"),
        ("\n".join("  " * depth + "- x" for depth in range(1200)), "so deep in one another"),
        (">" * 1200 + " x", "so deep in one another"),
        ("word " * 200_000, "very long paragraphs"),
        (("word " * 300 + "\n\n") * 1400, "very long"),
    ],
    ids=["brackets", "list", "quotation", "paragraph", "length"],
)
def test_a_hostile_text_is_shown_as_it_was_typed_with_a_sentence(viewer, tmp_path, text, sentence):
    show(viewer, tmp_path, text)
    assert viewer.is_plain
    assert sentence in viewer.plain.notice.text.text()
    assert viewer.plain.edit.document().firstBlock().text() == text.split("\n")[0][:2000]


def test_notes_are_pinned_in_a_text_shown_plain_too(viewer, tmp_path):
    show(viewer, tmp_path, "[" * 20_000 + "\n\nhello there\n")
    viewer.show_pins([Pin("n", '{"type": "TextQuoteSelector", "exact": "hello"}', 1, "idea", "open", "")])
    assert [span.first for span in viewer.plain.edit.gutter.spans] == [3]


def test_pins_are_buttons_beside_their_words(viewer, tmp_path):
    show(viewer, tmp_path, TEXT)
    viewer.show_pins([Pin("n", '{"type": "TextQuoteSelector", "exact": "First the rota"}', 7, "idea", "open", "Why?")])
    pressed = []
    viewer.pin_pressed.connect(pressed.append)
    marker = viewer.edit._markers[0]
    until(marker.isVisible, "the pin")
    assert "Why?" in marker.accessibleName()
    QTest.mouseClick(marker, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert pressed == ["n"]


# --- cutting and finding, without a window ---------------------------------------------------------------------------

LINES = st.sampled_from(
    ["", "- a", "  - b", "1. x", "> q", "words *here*", "```", "~~~", "|a|b|", "|-|-|", "# h", "[r]: x"]
)


@given(st.lists(LINES, max_size=3000))
def test_pieces_hold_every_line_in_order_and_none_is_long(lines):
    text = "\n".join(lines)
    found = pieces(text)
    if isinstance(found, Pieces):
        kept = "\n".join(found.parts)
        assert [each for each in kept.split("\n") if each not in ("```", "~~~", "`````")] == [
            each for each in text.split("\n") if each not in ("```", "~~~")
        ]
        assert all(len(part) <= 3 * LONGEST_PARAGRAPH for part in found.parts)


WORDS = st.lists(st.sampled_from(["alpha", "beta", "été", "x1", "数据", "😀", "a.b", "(c)"]), min_size=3, max_size=40)


@given(WORDS, st.data())
def test_what_is_read_in_a_marked_text_is_found_in_its_source_and_back(words, data):
    marks = [data.draw(st.sampled_from(["{}", "**{}**", "*{}*", "`{}`", "[{}](http://x.org)"])) for _ in words]
    source = " ".join(mark.format(word) for mark, word in zip(marks, words, strict=True))
    read = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join(words[:first])) + bool(first)
    stop = len(" ".join(words[: last + 1]))
    found = selector_of(Letters(source, is_source=True), Letters(read), start, stop)
    if found is None:
        assert not any(letter.isalnum() for letter in read[start:stop])
        return
    assert found["exact"] in source
    assert Letters(found["exact"], is_source=True).letters == Letters(read[start:stop]).letters
    back = span_of(found, Letters(read))
    assert back is not None
    assert Letters(read[slice(*back)]).letters == Letters(read[start:stop]).letters
