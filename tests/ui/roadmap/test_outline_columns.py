"""Columns of the outline: as wide as what they hold, whatever happens to it, without measuring it over and over."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from mentordesk.actions import roadmap
from mentordesk_ui.roadmap.outline import FACTS, Outline, _Row
from ui.looks import look
from ui.roadmap.doing import named


@pytest.fixture
def outline(page) -> Outline:
    page.toggle_panel()  # room for all columns
    page.show_view("outline")
    page.map.outline.setFocus()
    return page.map.outline


def cut(outline: Outline) -> list[tuple[int, int, int]]:
    """Return the columns that are narrower than what they hold, with both widths."""
    needed = {
        column: max(outline.sizeHintForColumn(column), outline.header().sectionSizeHint(column)) for column in FACTS
    }
    return [
        (each, outline.columnWidth(each), needed[each]) for each in FACTS if outline.columnWidth(each) < needed[each]
    ]


def test_columns_follow_what_changes_in_them(qapp, fresh, outline):
    assert cut(outline) == []
    narrow = outline.columnWidth(2)
    fresh.desk.do(roadmap.edit_milestone, named(fresh, "Speak"), due="2027-09-22")
    fresh.settle()
    assert cut(outline) == []
    assert outline.columnWidth(2) > narrow
    with look(qapp, "light", 150, False):
        fresh.settle()
        assert cut(outline) == []


def test_what_is_unfolded_is_not_cut(fresh, outline):
    outline.collapseAll()
    fresh.desk.do(roadmap.edit_milestone, named(fresh, "Speak"), due="2027-09-22")
    fresh.settle()
    folded = outline.columnWidth(2)
    outline.expandAll()
    fresh.settle()
    outline.setCurrentIndex(outline.rows.index(1, 0))
    outline.collapse(outline.rows.index(1, 0))
    outline.expand(outline.rows.index(1, 0))
    assert cut(outline) == []
    assert outline.columnWidth(2) > folded


def test_it_is_measured_once_when_it_is_opened(fresh, page, monkeypatch):
    page.show_view("canvas")
    measured: Counter[tuple[str, int]] = Counter()
    real = _Row.sizeHint
    monkeypatch.setattr(
        _Row,
        "sizeHint",
        lambda row, option, index: (measured.update([(index.data(), index.column())]), real(row, option, index))[1],
    )
    page.show_view("outline")
    fresh.settle()
    assert measured
    facts = [count for (_, column), count in measured.items() if column in FACTS]
    assert sum(facts) <= 2 * 5 * len(FACTS), "five rows, seen, and asked once more for the whole"


def test_words_of_another_script_stand_in_their_own_order_where_the_window_is_mirrored(fresh, outline):
    fresh.desk.do(roadmap.add_milestone, named(fresh, "Start"), "3 stack traces, read aloud.")
    fresh.settle()
    at = outline._index(named(fresh, "3 stack traces, read aloud."))
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.RightToLeft
    outline.itemDelegate().initStyleOption(option, at)
    assert option.text == "\u20683 stack traces, read aloud.\u2069"
    assert at.data() == "3 stack traces, read aloud.", "what is renamed has no marks"
