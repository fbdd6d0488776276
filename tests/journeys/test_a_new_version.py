"""A new version comes: notes find their place again, one lies in the tray, and changes stand beside their notes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from mentordesk.actions import annotations, artifacts
from mentordesk.records import Annotation, Artifact
from ui.artifacts.desks import add, calm, code_of, read, write
from ui.desks import PairOfDesks
from ui.laptops import until

FIRST = """import sys


def read_rota(path):
    f = open(path)
    shifts = []
    for line in f.readlines():
        try:
            shifts.append(line.split(" "))
        except:
            pass
    return shifts


def hours(kind):
    if kind == "N":
        return 10.5
    return 7.5


def banner():
    print("the ward rota, made with care")
"""
SECOND = '''"""Read a ward rota."""

import sys


def read_rota(path):
    with open(path, encoding="utf-8") as f:
        return [line.split(" ") for line in f.readlines()]


def hours(shift):
    if shift == "N":
        return 10.5
    return 7.5
'''


@pytest.fixture
def pair(qapp, tmp_path) -> Iterator[PairOfDesks]:
    made = PairOfDesks(tmp_path)
    yield made
    made.close()


def pin(pair: PairOfDesks, artifact: Artifact, start: int, body: str) -> Annotation:
    exact = FIRST.split("\n")[start - 1]
    anchor = json.dumps({"type": "LineSelector", "start": start, "end": start, "exact": exact})
    return pair.mentor.workspace.do(annotations.annotate, artifact.id, body, anchor=anchor).result


def test_a_new_version_comes_with_its_notes_placed_again(pair: PairOfDesks, tmp_path: Path) -> None:
    window, mentee = pair.window, pair.mentee.workspace

    # Tomáš has written three notes on Léa's file.
    artifact = add(mentee, write(tmp_path / "files", "rota.py", FIRST), title="The rota reader")
    pair.mentee_sends()
    night = pin(pair, artifact, 17, "Where does this number come from?")
    opened = pin(pair, artifact, 5, "Who closes this file?")
    banner = pin(pair, artifact, 22, "Who reads this?")

    # She sends a new version; he opens it.
    mentee.do(artifacts.add_version, artifact.id, write(tmp_path / "files", "rota.py", SECOND), "It closes its file.")
    pair.mentee_sends()
    page = read(window, artifact.id)
    placed = {each.note.id: each for each in page.reader._notes}
    assert placed[night.id].certainty == "moved"
    assert json.loads(placed[night.id].anchor)["start"] == 13
    assert placed[banner.id].certainty == "lost"
    assert {span.pin.note for span in code_of(page).edit.gutter.spans} >= {night.id}
    assert banner.id not in {span.pin.note for span in code_of(page).edit.gutter.spans}

    # What changed stands beside the notes that led to it.
    window.press(page.reader.head.compare)
    calm(window)
    view = page.reader.comparing.view
    until(lambda: bool(view.lines.comparison.changes), "the comparison")
    window.settle()
    assert not page.reader.centre.isVisible()
    assert "Version 1" in view.titles.text()
    cards = {card.listed.note.note: card for card in view.notes.cards}
    assert set(cards) == {night.id, opened.id, banner.id}
    change = cards[opened.id].listed.change
    assert change >= 0
    assert 4 in view.lines.comparison.changes[change].old
    assert cards[night.id].listed.change == -1

    # He goes to that change, and settles the note there.
    window.press(cards[opened.id].go)
    assert view.lines.current == change
    window.press(cards[opened.id].settle)
    calm(window)
    assert pair.mentor.workspace.get(Annotation, opened.id).state == "resolved"
    until(lambda: {card.listed.note.note: card.settle.text() for card in view.notes.cards}[opened.id] == "Reopen note")
    window.undo()
    calm(window)
    assert pair.mentor.workspace.get(Annotation, opened.id).state == "open"

    # In a small window the file stays away too.
    window.resize(900, 600)
    window.settle()
    assert not page.reader.centre.isVisible()
    assert view.lines.isVisible()

    # Escape goes back to the file.
    view.lines.setFocus()
    QTest.keyClick(view.lines, Qt.Key.Key_Escape)
    window.settle()
    assert page.reader.centre.isVisible()
    assert not page.reader.comparing.is_on


def drawing(file: Path, extra: bool) -> Path:
    """Draw a board; the second one has another box in a corner."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for number in range(12):
        tint = QColor.fromHsv(30 * number, 200, 60 + 12 * number)
        painter.fillRect(30 + 50 * number, 40 + (number * 67) % 300, 40, 60 + 5 * number, tint)
    if extra:
        painter.fillRect(500, 400, 120, 60, QColor("black"))
    painter.end()
    image.save(str(file))
    return file


def test_a_note_on_a_picture_stays_where_the_picture_is_the_same(pair: PairOfDesks, tmp_path: Path) -> None:
    window, mentee = pair.window, pair.mentee.workspace
    artifact = add(mentee, drawing(tmp_path / "board.png", extra=False), title="The board", alt="A board")
    pair.mentee_sends()
    anchor = json.dumps({"type": "FragmentSelector", "value": "xywh=percent:20,20,20,20"})
    note = pair.mentor.workspace.do(annotations.annotate, artifact.id, "Larger?", anchor=anchor).result
    mentee.do(artifacts.add_version, artifact.id, drawing(tmp_path / "board.png", extra=True))
    pair.mentee_sends()
    page = read(window, artifact.id)
    until(lambda: [each.certainty for each in page.reader._notes] == ["same"], "the note at its place")
    window.press(page.reader.head.compare)
    calm(window)
    board = page.reader.comparing.view.pictures.board
    until(lambda: not any(image.isNull() for image in board._images), "both pictures")
    assert [pin.note for _, pin in board._discs()] == [note.id]
