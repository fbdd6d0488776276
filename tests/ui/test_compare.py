"""Two versions compared: what changed, and the notes that led to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mentordesk.anchors.compare import CONTEXT
from mentordesk.resources import resource
from mentordesk_ui.viewers.compare import CompareView, Side
from mentordesk_ui.viewers.compare_notes import ComparedNote
from ui.clipping import clipped
from ui.desks import nameless
from ui.laptops import until
from ui.looks import LOOKS, look

OLD = "".join(f"line {number} of the ward\n" for number in range(60))
NEW = (
    OLD.replace("line 5 of the ward", "line 5 of this ward")
    .replace("line 40 of the ward\n", "")
    .replace("line 50 ", "l 50 ")
)
LONG = "This note is long enough to need several lines, with anextraordinarilylongwordthatnobodywouldsay in it. " * 3


def note(key: str, start: int, state: str = "open", words: str = "Why the ward?") -> ComparedNote:
    anchor = json.dumps({"type": "LineSelector", "start": start, "end": start}) if start else ""
    return ComparedNote(key, anchor, "question", state, "Tomáš", words)


class Host(QWidget):
    """A window with a comparison in it."""

    def __init__(self, width: int = 1200, height: int = 700) -> None:
        super().__init__()
        self.setObjectName("content")
        self.view = CompareView()
        QVBoxLayout(self).addWidget(self.view)
        self.resize(width, height)
        self.show()

    def settle(self) -> None:
        for _ in range(8):
            QApplication.processEvents()

    def compare(self, *notes: ComparedNote, old: str = OLD, new: str = NEW, kind: str = "code") -> CompareView:
        self.view.show_versions(Side("Version 1", old), Side("Version 2", new), kind, notes)  # type: ignore[arg-type]
        self.settle()
        return self.view


@pytest.fixture
def host(qapp: QApplication) -> Iterator[Host]:
    made = Host()
    yield made
    made.view.close_files()
    made.close()


def test_the_keys_walk_through_the_changes_and_begin_again(host: Host) -> None:
    view = host.compare()
    assert view.at.text() == "1 of 3"
    QTest.keyClick(view.lines, Qt.Key.Key_F7)
    assert (view.at.text(), view.lines.current) == ("2 of 3", 1)
    assert "line 40 of the ward" in view.lines.accessibleDescription()
    view.after.click()
    QTest.keyClick(view.lines, Qt.Key.Key_F7)
    assert view.lines.current == 0
    QTest.keyClick(view.lines, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert view.lines.current == 2
    assert view.counts.text() == "+2 −3 lines"


def test_escape_and_the_button_go_back_to_the_file(host: Host) -> None:
    view = host.compare()
    spy = QSignalSpy(view.closed)
    QTest.keyClick(view.lines, Qt.Key.Key_Escape)
    view.back.click()
    assert spy.count() == 2


def test_the_note_that_led_to_a_change_stands_first_and_leads_to_it(host: Host) -> None:
    view = host.compare(note("whole", 0), note("quiet", 20), note("asked", 41))
    listed = [(card.listed.note.note, card.listed.change) for card in view.notes.cards]
    assert listed == [("asked", 1), ("quiet", -1), ("whole", -1)]
    spy = QSignalSpy(view.note_pressed)
    view.notes.cards[0].go.click()
    assert view.lines.current == 1
    view.notes.cards[1].go.click()
    assert [row[0] for row in (spy.at(0), spy.at(1))] == ["asked", "quiet"]
    assert any(item.row.old == 19 and item.row.kind == "same" for item in view.lines.items)
    assert not view.notes.cards[2].go.isVisible()


def test_a_note_is_settled_and_opened_again_beside_its_change(host: Host) -> None:
    view = host.compare(note("open", 6), note("done", 41, "resolved"))
    spy = QSignalSpy(view.state_wanted)
    for card in view.notes.cards:
        card.settle.click()
    assert [spy.at(0), spy.at(1)] == [["open", "resolved"], ["done", "open"]]
    top = view.lines.verticalScrollBar().value()
    view.show_notes([note("open", 6, "resolved"), note("done", 41)])
    host.settle()
    assert [card.settle.text() for card in view.notes.cards] == ["Reopen note", "Settle note"]
    assert view.lines.verticalScrollBar().value() == top


def test_what_nobody_changed_is_folded_and_opens_by_mouse_and_by_key(host: Host) -> None:
    view = host.compare()
    folds = [number for number, item in enumerate(view.lines.items) if item.row.kind == "fold"]
    assert view.lines.items[folds[0]].row.length == 34 - 2 * CONTEXT
    before = len(view.lines.items)
    QTest.keyClick(view.lines, Qt.Key.Key_Return)
    assert len(view.lines.items) == before + 34 - 2 * CONTEXT - 1
    view.all.click()
    assert not any(item.row.kind == "fold" for item in view.lines.items)
    view.all.click()
    at = next(number for number, item in enumerate(view.lines.items) if item.row.kind == "fold")
    place = QPoint(200, round(view.lines.tops[at]) + 8 - view.lines.verticalScrollBar().value())
    QTest.mouseClick(view.lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert len(view.lines.items) == before + 34 - 2 * CONTEXT - 1


def test_a_narrow_window_shows_one_column_and_the_notes_below(host: Host) -> None:
    view = host.compare(note("asked", 6))
    assert view.lines.is_beside
    assert view.notes.x() > view.stack.x()
    host.resize(560, 640)
    host.settle()
    assert host.width() == 560
    assert not view.lines.is_beside
    assert view.notes.y() > view.stack.y()
    sides = [item.side for item in view.lines.items if item.change == 0]
    assert sides == [-1, 1]


def test_a_pin_in_the_margin_tells_its_note(host: Host) -> None:
    view = host.compare(note("asked", 6))
    rect, pin = next(view.lines.discs())
    spy = QSignalSpy(view.note_pressed)
    QTest.mouseClick(view.lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    assert spy.at(0) == ["asked"]
    assert pin.number == 1


def test_prose_is_broken_into_lines_that_fit(host: Host) -> None:
    view = host.compare(old="One sentence. " * 60, new="One sentence. " * 59 + "The end.", kind="text")
    heights = [b - a for a, b in zip(view.lines.tops, view.lines.tops[1:], strict=False)]
    assert max(heights) > 3 * view.lines.line_height
    assert view.lines.horizontalScrollBar().maximum() == 0


def test_equal_versions_say_so(host: Host) -> None:
    view = host.compare(new=OLD)
    assert view.nothing.isVisible()
    assert "same" in view.nothing.sentence.text()
    assert not view.after.isVisible()


def test_signs_that_deceive_are_seen(host: Host) -> None:
    view = host.compare(old="a\n", new="a\u202e\u0000b\n")
    (item,) = [each for each in view.lines.items if each.change == 0][:1]
    assert {side: text for text, side in view.lines._texts(item)}[1] == "a□□b"


def test_fifty_thousand_lines_are_laid_out_and_walked(host: Host) -> None:
    old = "".join(f"value_{number} = {number}\n" for number in range(50_000))
    view = host.compare(old=old, new=old.replace("value_49000 =", "changed ="))
    assert view.lines.comparison.changes[0].old.start == 49_000
    view.all.click()
    view.lines.go_to_change(0)
    host.settle()
    assert len(view.lines.items) == 50_001
    assert 0 <= view.lines.tops[49_000] - view.lines.verticalScrollBar().value() < view.lines.viewport().height()


@pytest.mark.parametrize("name", ["light", "150 percent", "mirrored, 150 percent, contrast"])
def test_nothing_is_cut_and_everything_has_a_name(qapp: QApplication, host: Host, name: str) -> None:
    cut: list[object] = []
    theme, percent, mirrored = LOOKS[name]
    with look(qapp, theme, percent, mirrored):
        for size in ((640, 520), (844, 560), (1224, 760)):
            host.resize(*size)
            view = host.compare(note("asked", 6, words=LONG), note("whole", 0, "resolved"), note("x", 41, "answered"))
            cut += [(size, each) for each in clipped(host)]
            assert nameless(host) == []
            assert host.width() == size[0]
            assert not view.grab().isNull()
    assert cut == []


# --- pictures and pages ---------------------------------------------------------------------------------------------


def picture(folder: Path, name: str, colour: str) -> Path:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.save(str(folder / name))
    return folder / name


def test_pictures_are_compared_beside_under_a_slider_and_in_turn(host: Host, tmp_path: Path) -> None:
    view = host.view
    anchor = json.dumps({"type": "FragmentSelector", "value": "xywh=percent:10,10,20,20"})
    sides = [Side(name, "", picture(tmp_path, f"{name}.png", name), f"{name}.png") for name in ("red", "blue")]
    view.show_versions(*sides, "picture", [ComparedNote("asked", anchor, "idea", "open", "Léa", "Larger?")])
    board = view.pictures.board
    until(lambda: not any(image.isNull() for image in board._images), "both pictures")
    assert len(board._discs()) == 1
    view.how_pictures._segments["slide"].click()
    host.settle()
    seen = board.grab().toImage()
    middle = board._frame(0).center().toPoint()
    left, right = QPoint(middle.x() - 60, middle.y() + 60), QPoint(middle.x() + 60, middle.y() + 60)
    assert (seen.pixelColor(left).name(), seen.pixelColor(right).name()) == ("#ff0000", "#0000ff")
    view.pictures.slider.setValue(1000)
    assert board.grab().toImage().pixelColor(right).name() == "#ff0000"
    view.how_pictures._segments["blink"].click()
    assert board.grab().toImage().pixelColor(left).name() == "#0000ff"
    board._turn()
    assert board.grab().toImage().pixelColor(left).name() == "#ff0000"


def test_a_broken_picture_says_so(host: Host, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nnot")
    good = picture(tmp_path, "good.png", "red")
    host.view.show_versions(Side("1", "", good, "good.png"), Side("2", "", broken, "broken.png"), "picture", [])
    until(host.view.nothing.isVisible, "the sentence")
    assert "safe" in host.view.nothing.sentence.text()


def test_pages_are_compared_by_their_words_and_beside_each_other(host: Host) -> None:
    file = resource("sample") / "files" / "four-conversations.pdf.1"
    view = host.view
    sides = Side("1", "Page 1\n\nfirst words\n", file, "a.pdf"), Side("2", "Page 1\n\nother words\n", file, "b.pdf")
    view.show_versions(*sides, "pdf", [])
    host.settle()
    assert view.lines.isVisible()
    opened = [QSignalSpy(viewer.opened) for viewer in view.pages.viewers]
    view.how_pages._segments["pages"].click()
    until(lambda: all(spy.count() for spy in opened), "both files")
    assert view.pages.isVisible()
    assert not view.after.isVisible()
