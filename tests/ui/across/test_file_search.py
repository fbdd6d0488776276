"""Words inside files: read beside the window, found in the palette, and opened where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk_ui.decoding.once import read_pages
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.pages.search.page import SearchPage
from mentordesk_ui.palette.items import Item
from mentordesk_ui.viewers.code import CodeViewer
from mentordesk_ui.viewers.markdown import MarkdownViewer
from mentordesk_ui.viewers.pdf import PdfViewer
from ui.artifacts.desks import add, write
from ui.desks import OpenWindow
from ui.laptops import until
from ui.viewers.files import pdf
from ui.viewers.hostile import locked_pdf, ring_of_forms


def found(window: OpenWindow, question: str) -> Item:
    page = window.page_at(SearchPage, "search", question)
    until(lambda: len(page.results.items) > 1 and question in page.results.items[1].about, f"“{question}”")
    assert page.results.items[0].title == "1 place in files"
    return page.results.items[1]


def opened(window: OpenWindow, item: Item) -> ArtifactsPage:
    assert item.run is not None
    item.run()
    page = window.page
    assert isinstance(page, ArtifactsPage)
    until(lambda: page.reader.sheet.is_opened, "the file")
    window.settle()
    return page


@pytest.fixture
def window(fresh: OpenWindow, tmp_path: Path) -> OpenWindow:
    code = "\n".join([*(f"value_{each} = {each}" for each in range(300)), "needle_in_code = True"])
    prose = "# A plan\n\nHay before.\n\n" + "More and more hay.\n\n" * 80 + "Here the *haystraw* ends.\n"
    add(fresh.workspace, write(tmp_path / "files", "code.py", code))
    add(fresh.workspace, write(tmp_path / "files", "plan.md", prose))
    add(fresh.workspace, pdf(tmp_path / "board.pdf", [["First page"], ["Second page"], ["The quiet owl sleeps"]]))
    job = fresh.frame.reading.read()
    assert job is not None
    until(lambda: not job.is_running, "the files to be read")
    fresh.settle()
    return fresh


def test_a_line_of_code_a_word_of_prose_and_a_page_are_found_and_opened_there(window: OpenWindow) -> None:
    item = found(window, "needle_in")
    assert (item.title, item.about) == ("code.py", "Line 301: " + item.about.removeprefix("Line 301: "))
    assert "needle_in_code = True" in item.about
    viewer = opened(window, item).reader.sheet.viewer
    assert isinstance(viewer, CodeViewer)
    until(lambda: viewer.edit.textCursor().blockNumber() == 300, "the line")
    assert viewer.edit.extraSelections()[0].cursor.blockNumber() == 300
    prose = opened(window, found(window, "haystraw")).reader.sheet.viewer
    assert isinstance(prose, MarkdownViewer)
    until(lambda: prose.edit.textCursor().selectedText() == "haystraw", "the word")
    item = found(window, "owl")
    assert item.about == "Page 3: The quiet owl sleeps"
    shown = opened(window, item).reader.sheet.viewer
    assert isinstance(shown, PdfViewer)
    until(lambda: shown.canvas.page == 2, "the page")
    until(lambda: shown._texts.place is not None and shown._texts.place[0] == 2, "the words")


def test_a_file_that_is_open_already_goes_to_the_place(window: OpenWindow) -> None:
    viewer = opened(window, found(window, "needle_in")).reader.sheet.viewer
    assert isinstance(viewer, CodeViewer)
    opened(window, found(window, "value_170"))
    until(lambda: viewer.edit.textCursor().blockNumber() == 170, "the other line")


def test_reading_files_keeps_nobody_from_leaving(fresh: OpenWindow, tmp_path: Path) -> None:
    add(fresh.workspace, write(tmp_path / "files", "long.txt", "words on words\n" * 60_000))
    assert fresh.frame.reading.read() is not None
    assert fresh.desk is not None
    assert not fresh.desk.busy
    assert fresh.close()


def test_a_hostile_pdf_has_no_words_and_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\n" + b"\xff" * 300)
    assert read_pages(tmp_path / "broken.pdf") == []
    assert read_pages(locked_pdf(tmp_path / "locked.pdf")) == []
    assert read_pages(ring_of_forms(tmp_path / "ring.pdf"), limit=0.5) in ([], [""])
    assert read_pages(pdf(tmp_path / "good.pdf", [["All is well"]]), lambda: True) in ([], ["All is well"])
    assert read_pages(tmp_path / "gone.pdf") == []
