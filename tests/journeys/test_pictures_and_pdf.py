"""Notes on a picture and on a PDF: pinned in one window, answered in the other, and settled."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions.artifacts import add_artifact
from mentordesk.records import Annotation, Artifact, Reply
from mentordesk_ui.pages.artifacts.note_card import NoteCard
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.viewers.pdf import PdfViewer
from mentordesk_ui.viewers.picture import PictureViewer
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until
from ui.viewers.files import A4, pdf, picture
from ui.viewers.shown import drag


def opened(laptop: WindowLaptop, record: str) -> tuple[ArtifactsPage, SheetViewer]:
    """Open an artifact, or a note on one, and wait for its pixels and notes."""
    laptop.window.activateWindow()
    laptop.window.go("artifacts", record)
    page = laptop.window.page
    assert isinstance(page, ArtifactsPage)
    viewer = page.reader.sheet.viewer
    assert isinstance(viewer, SheetViewer)
    until(lambda: viewer._is_shown and not viewer._decoder.busy and not laptop.desk.busy, "the file and its notes")
    return page, viewer


def write_note(page: ArtifactsPage, words: str) -> None:
    """Type a new note and finish it."""
    new = page.reader.notes.new
    until(new.isVisible, "the new note")
    QTest.keyClicks(new.text.editor, words)
    press(new.pin)


def card(page: ArtifactsPage, note: Annotation) -> NoteCard:
    """Return the card of a note."""
    until(lambda: note.id in page.reader.notes.cards, "the note")
    return page.reader.notes.cards[note.id]


def answer(page: ArtifactsPage, note: Annotation, words: str) -> None:
    """Answer a note that is open in the panel."""
    shown = card(page, note)
    until(lambda: shown.is_current, "the note to be open")
    QTest.keyClicks(shown.reply.editor, words)
    press(shown.send)


def at(viewer: SheetViewer, x: float, y: float) -> QPointF:
    """Return a point of the canvas, in parts of the first page."""
    rect = viewer.canvas.page_rect(0)
    return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height())


def value(note: Annotation) -> str:
    """Return what the selector of a note says."""
    return str(json.loads(note.anchor)["value"])


def sent_file(pair: Pair, mail: MailProgram, file: Path) -> Artifact:
    """Let the mentee add a file and the mentor take it in."""
    mentor, mentee = pair
    assert mentee.desk.do(add_artifact, file)
    mentor.bring_in(mentee.send(mail))
    return mentor.workspace.select(Artifact)[0]


def test_a_picture_is_annotated_on_one_side_and_answered_on_the_other(
    pair: Pair, mail_program: MailProgram, tmp_path: Path
) -> None:
    mentor, mentee = pair
    sketch = sent_file(pair, mail_program, picture(tmp_path / "sketch.png", 800, 600))
    page, viewer = opened(mentor, sketch.id)
    assert isinstance(viewer, PictureViewer)
    press(page.reader.head.add)
    drag(viewer, at(viewer, 0.5, 0.5), at(viewer, 0.75, 0.9))
    write_note(page, "What happens here at night?")
    press(page.reader.head.add)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Return)
    write_note(page, "And here?")
    region, point = sorted(mentor.workspace.select(Annotation), key=lambda each: each.body, reverse=True)
    assert value(region).startswith("xywh=percent:5")
    assert value(point).endswith(",0,0")
    until(lambda: len(viewer.canvas.markers) == 2, "the pins")

    mentee.bring_in(mentor.send(mail_program))
    page, viewer = opened(mentee, sketch.id)
    until(lambda: len(viewer.canvas.markers) == 2, "the pins of the mentor")
    marker = next(each for each in viewer.canvas.markers if each.pin.note == region.id)
    press(marker)
    until(lambda: marker.is_current or any(each.is_current for each in viewer.canvas.markers))
    answer(page, region, "Nobody looks. I will ask.")
    assert mentee.workspace.get(Annotation, region.id).state == "answered"

    mentor.bring_in(mentee.send(mail_program))
    page, viewer = opened(mentor, region.id)
    assert [each.body for each in mentor.workspace.select(Reply)] == ["Nobody looks. I will ask."]
    settled = card(page, region)
    until(settled.isVisible)
    press(settled.settle)
    until(lambda: mentor.workspace.get(Annotation, region.id).state == "resolved")
    QApplication.processEvents()
    pin = next(each for each in viewer.canvas.markers if each.pin.note == region.id)
    assert "resolved" in pin.accessibleName()


def test_a_pdf_is_annotated_on_one_side_and_answered_on_the_other(
    pair: Pair, mail_program: MailProgram, tmp_path: Path
) -> None:
    mentor, mentee = pair
    lines = [["The shift begins at six.", "The pump is on the stairs."], ["Nobody wrote it down."]]
    letter = sent_file(pair, mail_program, pdf(tmp_path / "letter.pdf", lines))
    page, viewer = opened(mentor, letter.id)
    assert isinstance(viewer, PdfViewer)
    text = viewer.text_of(0)
    assert text is not None
    first, last = (text.rect(word).center() for word in (6, 10))
    ends = [at(viewer, place.x() / A4[0], place.y() / A4[1]) for place in (first, last)]
    drag(viewer, *ends)
    assert viewer.canvas.selected_text() == "pump is on the stairs."
    press(page.reader.head.add)
    write_note(page, "Who carries it down?")
    (note,) = mentor.workspace.select(Annotation)
    assert value(note).startswith("page=1&viewrect=")
    assert json.loads(note.anchor)["refinedBy"]["exact"] == "pump is on the stairs."

    mentee.bring_in(mentor.send(mail_program))
    page, viewer = opened(mentee, note.id)
    until(lambda: viewer.canvas.placed and viewer.canvas.placed[0][1].parts, "the words the note means")
    answer(page, note, "I do, at seven.")
    mentor.bring_in(mentee.send(mail_program))
    page, viewer = opened(mentor, note.id)
    assert [each.body for each in mentor.workspace.select(Reply)] == ["I do, at seven."]
    assert mentor.workspace.get(Annotation, note.id).state == "answered"
