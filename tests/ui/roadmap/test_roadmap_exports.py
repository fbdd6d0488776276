"""The roadmap taken out of the program: a drawing without bitmaps, a poster with its titles, both without a printer."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
from PySide6.QtTest import QSignalSpy

from mentordesk_ui.pages.roadmap.page import RoadmapPage
from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.tokens import LIGHT
from ui.desks import OpenWindow, nameless
from ui.laptops import until
from ui.looks import look


def drawn(page: RoadmapPage, target: Path) -> str:
    """Export what is seen and return the file's words."""
    spy = QSignalSpy(page.exports.said)
    page.exports.save_svg(page.canvas.map, target)
    assert spy.wait(10_000)
    return target.read_text("utf-8")


def test_the_drawing_has_its_words_as_text_and_no_pictures_in_the_light_colours(qapp, fresh, page, tmp_path):
    with look(qapp, "dark"):
        text = drawn(page, tmp_path / "map.svg")
        assert tokens().name == "dark"
    root = ElementTree.fromstring(text)
    words = " ".join("".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text"))
    for title in ("Start", "Go on", "Read", "Write", "Speak", "Planned"):
        assert title in words
    assert not re.search("<image|<pattern|base64", text)
    assert LIGHT.sunken.lower() in text.lower()
    assert [each.name for each in tmp_path.iterdir() if "svg" in each.name] == ["map.svg"]
    assert fresh.told == "The drawing is saved: map.svg."


def test_the_timeline_is_drawn_with_its_months(fresh, page, tmp_path):
    page.show_view("timeline")
    text = drawn(page, tmp_path / "time.svg")
    assert "Today" in text
    assert "No date yet" in text


def test_a_drawing_into_a_folder_that_is_gone_is_told(fresh, page, tmp_path):
    page.exports.save_svg(page.canvas.map, tmp_path / "gone" / "map.svg")
    assert fresh.told.startswith("map.svg could not be written")


def test_the_poster_is_chosen_saved_and_has_the_titles(fresh: OpenWindow, page, tmp_path):
    fresh.desk.preferences.settings.setValue("roadmap/paper", "a2")
    dialog = page.exports.offer_poster()
    fresh.settle()
    assert dialog.paper.currentData() == "a2"
    assert nameless(dialog) == []
    dialog.sheets.set_value("tiles")
    dialog.sheets.chosen.emit("tiles")
    assert "overlap by 10 mm" in dialog.hint.text()
    dialog.reject()
    page.exports.save_poster(tmp_path / "poster.pdf", "a4", False)
    until(lambda: fresh.told, "the poster")
    document = pypdfium2.PdfDocument(str(tmp_path / "poster.pdf"))
    words = document[0].get_textpage()
    text = words.get_text_range()
    words.close()
    document.close()
    assert all(title in text for title in ("Roadmap", "Start", "Read", "Write", "Speak"))
    assert "needs Read" in text
    assert fresh.told == "The poster is saved: poster.pdf."


def test_ctrl_p_offers_the_poster(fresh, page):
    next(each for each in fresh.commands.all if each.shortcut().toString() == "Ctrl+P").trigger()
    fresh.settle()
    from mentordesk_ui.pages.roadmap.poster_dialog import PosterDialog

    dialog = page.findChild(PosterDialog)
    assert dialog.isVisible()
    dialog.reject()
