"""The words of a PDF: found, chosen with the mouse, quoted by notes, and found again when they have moved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.viewers.pdf import PdfViewer
from mentordesk_ui.viewers.viewer import Pin
from ui.laptops import until
from ui.viewers.files import A4, pdf
from ui.viewers.shown import drag, key, open_file, settle, shown

LETTER = [
    ["The shift begins at six.", "The pump is on the stairs."],
    ["At seven the pump goes home.", "Nobody wrote it down."],
]


def middle(viewer: PdfViewer, page: int, words: str) -> QPointF:
    """Return the point of the canvas in the middle of words on a page."""
    text = viewer.text_of(page)
    assert text is not None
    begin, end = next(text.find(words))
    box, rect = text.rects(begin, end)[0].center(), viewer.canvas.page_rect(page)
    return QPointF(rect.x() + box.x() / A4[0] * rect.width(), rect.y() + box.y() / A4[1] * rect.height())


def quoting(note: str, page: int, exact: str) -> Pin:
    """A pin on words of a page, without a rectangle."""
    quote = {"type": "TextQuoteSelector", "exact": exact, "prefix": "", "suffix": ""}
    return Pin(
        note,
        json.dumps({"type": "FragmentSelector", "value": f"page={page}", "refinedBy": quote}),
        1,
        "idea",
        "open",
        "",
    )


def test_words_are_where_they_are_seen(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "letter.pdf", LETTER))
        text = viewer.text_of(0)
        assert text is not None
        assert text.text == "The shift begins at six. The pump is on the stairs."
        first = text.rect(0)
        assert first.left() == pytest.approx(72, abs=2)
        assert first.bottom() == pytest.approx(72, abs=2)


def test_search_goes_from_place_to_place_and_round(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "letter.pdf", LETTER))
        found: list[bool] = []
        viewer.words_found.connect(found.append)
        places = []
        for backwards in (False, False, False, True):
            assert viewer.find_words("PUMP  ", backwards=backwards)
            assert viewer._texts.place is not None
            places.append(viewer._texts.place[0])
        assert places == [0, 1, 0, 1]
        assert viewer.find_words("the stairs")
        assert not viewer.find_words("the lift")
        assert found == [True] * 5 + [False]
        assert viewer._texts.words
        key(viewer, Qt.Key.Key_Escape)
        assert not viewer._texts.words


def test_assistive_tools_are_given_the_page_that_is_looked_at(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "letter.pdf", LETTER))
        words = "Page 1 of 2: The shift begins at six. The pump is on the stairs."
        assert viewer.canvas.accessibleDescription() == words
        viewer.canvas.go_to_page(1)
        assert viewer.canvas.accessibleDescription().startswith("Page 2 of 2: At seven")
        assert viewer.canvas.accessibleName() == "PDF letter.pdf"


def test_search_reads_what_was_not_read_yet(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        pages = [["Nothing"]] * 30 + [["A needle"]] + [["Nothing"]] * 10
        viewer.show_file(pdf(tmp_path / "hay.pdf", pages), "hay.pdf", "application/pdf")
        until(lambda: told.opened)
        found: list[bool] = []
        viewer.words_found.connect(found.append)
        assert viewer.find_words("needle")
        until(lambda: found)
        assert found == [True]
        assert viewer.canvas.page == 30


def test_words_are_chosen_with_the_mouse_and_copied(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "letter.pdf", LETTER))
        drag(viewer, middle(viewer, 0, "begins"), middle(viewer, 0, "pump"))
        assert viewer.canvas.selected_text() == "begins at six. The pump"
        QTest.keySequence(viewer.canvas, QKeySequence(QKeySequence.StandardKey.Copy))
        assert QGuiApplication.clipboard().text() == "begins at six. The pump"
        key(viewer, Qt.Key.Key_Escape)
        assert viewer.canvas.selected_text() == ""


@pytest.mark.parametrize("before", [True, False], ids=["words chosen first", "place chosen first"])
def test_a_note_on_words_quotes_them_and_names_their_page(qapp: QApplication, tmp_path: Path, before: bool) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "letter.pdf", LETTER))
        viewer.canvas.fit_to("page")
        viewer.canvas.go_to_page(1)
        if not before:
            viewer.choose_place()
        drag(viewer, middle(viewer, 1, "the pump") - QPointF(8, 0), middle(viewer, 1, "home"))
        if before:
            viewer.choose_place()
        (place,) = told.places
        assert place["value"].startswith("page=2&viewrect=")
        assert place["refinedBy"] == {
            "type": "TextQuoteSelector",
            "exact": "the pump goes home.",
            "prefix": "At seven ",
            "suffix": " Nobody wrote it down.",
        }


def test_a_region_quotes_the_words_in_it(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "letter.pdf", LETTER))
        viewer.choose_place()
        drag(viewer, middle(viewer, 0, "the shift") + QPointF(-70, -20), middle(viewer, 0, "is on") + QPointF(0, 14))
        assert told.places[0]["refinedBy"]["exact"] == "The shift begins at six. The pump is"


def test_a_quote_is_found_where_its_words_stand(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "letter.pdf", LETTER))
        viewer.show_pins([quoting("known", 2, "Nobody wrote"), quoting("lost", 2, "No such words")])
        settle(viewer)
        (_, known), (_, lost) = viewer.canvas.placed
        assert len(known.parts) == 1
        assert known.parts[0][1] == pytest.approx(82 / A4[1], abs=0.01)
        assert lost.whole
