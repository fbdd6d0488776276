"""Code and plain text on the screen: every line there, nothing hidden in it, and no place chosen wrongly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.viewers import lexing
from mentordesk_ui.viewers.code import CodeViewer
from mentordesk_ui.viewers.lines import LONGEST, lines_of, visible
from mentordesk_ui.viewers.viewer import Pin
from ui.laptops import until


@pytest.fixture
def viewer(qapp) -> Iterator[CodeViewer]:
    made = CodeViewer()
    made.resize(760, 560)
    made.show()
    yield made
    made.close_file()
    made.close()


def show(viewer: CodeViewer, folder: Path, text: str | bytes, name: str = "a.py") -> None:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    viewer.show_file(file, name, "text/plain")
    until(lambda: viewer.lines is not None and viewer.edit.is_filled, "the file")


def test_all_lines_of_a_long_file_come_and_a_pin_far_down_is_gone_to(viewer, tmp_path):
    show(viewer, tmp_path, "".join(f"line = {number}\n" for number in range(1, 20_001)))
    assert viewer.edit.blockCount() == 20_000
    viewer.show_pins([Pin("n", '{"type": "LineSelector", "start": 19000, "end": 19002}', 1, "idea", "open", "here")])
    viewer.reveal("n")
    QApplication.processEvents()
    assert viewer.edit.textCursor().blockNumber() == 18_999
    assert "n" in [span.pin.note for _, span in viewer.edit.gutter.discs()]


def test_what_is_seen_is_coloured_and_what_lies_far_below_is_not(viewer, tmp_path):
    show(viewer, tmp_path, "def a():  # why\n    return 'b'\n" * 1000)
    until(lambda: viewer.edit.coloured, "colours")
    until(lambda: not viewer._colours.is_busy, "the last colour")
    formats = viewer.edit.document().firstBlock().layout().formats()
    roles = {lexing.ROLES[mark[2]] for mark in viewer.edit._marks[0]}
    assert {"keyword", "name", "comment"} <= roles
    assert len(formats) == len(viewer.edit._marks[0])
    assert viewer.edit.coloured < 200


def test_signs_that_turn_the_reading_are_shown_and_told(viewer, tmp_path):
    line = "if level != 'user\u202e \u2066# admin only\u2069 \u2066':"
    show(viewer, tmp_path, line + "\n")
    assert "⟦U+202E⟧" in viewer.edit.toPlainText()
    assert "turn the order of reading" in viewer.notice.text.text()
    chosen = []
    viewer.place_chosen.connect(chosen.append)
    viewer.edit.selectAll()
    viewer.choose_place()
    assert json.loads(chosen[0])["exact"] == line


def test_nul_and_long_lines_are_told_and_the_file_stays_whole(viewer, tmp_path):
    show(viewer, tmp_path, "a\x07b\n" + "x" * 50_000 + "\n")
    assert viewer.edit.document().firstBlock().text() == "a␇b"
    assert len(viewer.edit.document().findBlockByNumber(1).text()) == LONGEST
    assert viewer.notice.text.text().startswith("Very long lines are cut")
    assert len(viewer.lines.lines[1]) == 50_000


@pytest.mark.parametrize("raw", [b"\0\1\2" * 2000, b"x" * 12_500_000])
def test_what_is_no_text_or_too_large_is_refused_in_a_sentence(viewer, tmp_path, raw):
    said = []
    viewer.failed.connect(said.append)
    (tmp_path / "a.bin").write_bytes(raw)
    viewer.show_file(tmp_path / "a.bin", "a.bin", "text/plain")
    until(lambda: said, "the sentence")
    assert said[0].endswith("Nothing was changed. Open it elsewhere.")


def test_a_quote_in_code_stands_on_its_lines(viewer, tmp_path):
    show(viewer, tmp_path, "one = 1\ntwo = 2\nthree = 3\n")
    viewer.show_pins([Pin("n", '{"type": "TextQuoteSelector", "exact": "= 2\\nthree"}', 1, "idea", "open", "")])
    assert [(span.first, span.last) for span in viewer.edit.gutter.spans] == [(2, 3)]


@pytest.mark.parametrize(
    "anchor",
    ["", "{", "[]", '{"type": "LineSelector", "start": 9, "end": 9}', '{"type": "LineSelector", "start": "x"}'],
)
def test_a_place_that_makes_no_sense_is_no_pin(viewer, tmp_path, anchor):
    show(viewer, tmp_path, "one = 1\n")
    viewer.show_pins([Pin("n", anchor, 1, "idea", "open", "")])
    assert viewer.edit.gutter.spans == []


def test_words_are_found_forwards_backwards_and_round_the_end(viewer, tmp_path):
    show(viewer, tmp_path, "one\ntwo\none\n")
    places = []
    for backwards in (False, False, False, True):
        assert viewer.find_words("one", backwards=backwards)
        places.append(viewer.edit.textCursor().blockNumber())
    assert places == [0, 2, 0, 2]
    assert not viewer.find_words("three")


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_no_line_shown_holds_a_sign_that_nobody_sees(text):
    lines = lines_of(text)
    assert lines.text.replace("\n", "") == text.replace("\r\n", "").replace("\n", "")
    for shown in lines.shown:
        assert visible(shown) == shown
        assert "\n" not in shown


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n", exclude_categories=["Cs"])), max_size=20))
def test_marks_stay_within_their_lines(lines):
    found = [marks for part in lexing.slices("a.py", "\n".join(lines)) for marks in part]
    for line, marks in zip(lines, found, strict=False):
        width = len(line.encode("utf-16-le", "surrogatepass")) // 2
        assert all(start + length <= width for start, length, _ in marks)
    assert lexing._unpacked(lexing._packed(found)) == found


def test_a_file_that_keeps_the_colouring_busy_is_given_up_and_the_next_is_coloured(monkeypatch):
    monkeypatch.setattr(lexing, "LIMIT", 0.2)
    made = lexing.Colouring()
    slow = list(made.marks("a.py", ["x = 1  # words"] * 200_000, lambda: True))
    assert sum(len(part) for part in slow) < 200_000
    monkeypatch.setattr(lexing, "LIMIT", 20)
    assert sum(len(part) for part in made.marks("a.py", ["x = 1"], lambda: True)) == 1
    made.close()
    QTest.qWait(0)
