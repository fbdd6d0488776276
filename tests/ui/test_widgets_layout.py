"""Text is as tall as it needs, cards of a row are equally high, and grids leave no holes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.gallery import sheets as gallery
from mentordesk_ui.widgets import (
    Button,
    Card,
    CardGrid,
    ElidedLabel,
    Label,
    ListRow,
    PageFrame,
    ProgressBar,
    RowList,
    SearchField,
    StatusBar,
    StepsHeader,
    WrappedLabel,
)
from mentordesk_ui.widgets.card_columns import Columns, Place
from mentordesk_ui.widgets.fact_rows import SIDE, TickRow
from mentordesk_ui.widgets.painting import scaled
from ui.looks import look

SHOWN = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), max_size=200)
"""Without the signs that records/plain.py takes away before a text is shown."""
LONG = "A mentor and a mentee work apart and offline, and send each other sealed updates by mail. " * 3


@settings(max_examples=40)
@given(text=SHOWN, width=st.integers(30, 700), wider=st.integers(0, 500))
def test_more_width_never_needs_more_height(qapp, text, width, wider):
    label = WrappedLabel(text)
    assert label.heightForWidth(width + wider) <= label.heightForWidth(width)
    assert label.text() == text


def test_lines_stand_apart_and_stay_short(qapp):
    with look(qapp):
        label = WrappedLabel(LONG)
        line = WrappedLabel("one").heightForWidth(300)
        assert line == pytest.approx(14 * 1.45, abs=1)
        assert label.heightForWidth(300) % line == 0
        assert label.heightForWidth(4000) > line, "no line is longer than 72 characters, however wide the window"
        assert label.sizeHint().height() == label.heightForWidth(label.sizeHint().width())


def test_a_word_that_is_too_long_is_broken(qapp):
    label = WrappedLabel("x" * 300)
    assert label.heightForWidth(100) > 5 * label.heightForWidth(100000) / 2
    assert label.minimumSizeHint().width() < 200


def test_other_words_need_other_room(qtbot, qapp):
    label = WrappedLabel("a line")
    qtbot.addWidget(label)
    one = label.heightForWidth(300)
    label.setText("a line\n" * 5)
    assert label.heightForWidth(300) > 4 * one
    assert label.shown_text() == label.text()


def test_a_row_shows_the_beginning_of_an_endless_title(qtbot, qapp):
    row = ListRow("W" * 5_000)
    qtbot.addWidget(row)
    assert row.title.text() == "W" * 199 + "…"


def test_nothing_written_is_taken_for_markup(qtbot):
    label = WrappedLabel("<b>2 < 3</b> & more")
    qtbot.addWidget(label)
    assert label.shown_text() == "<b>2 < 3</b> & more"


def test_a_shortened_label_tells_all_in_its_tool_tip(qtbot):
    label = ElidedLabel("A title that is much too long for this place")
    qtbot.addWidget(label)
    label.show()
    label.resize(80, 20)
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""
    label.setText(100 * "On and on. ")
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()


def filled(text: str) -> Card:
    card = Card("Title")
    card.add(WrappedLabel(text))
    return card


def grid_of(qtbot, qapp, count: int, width: int, fill: bool = True) -> tuple[CardGrid, list[QRect]]:
    grid = CardGrid(fill=fill)
    qtbot.addWidget(grid)
    cards = [filled(LONG if index % 2 else "short") for index in range(count)]
    for card in cards:
        grid.add(card)
    grid.resize(width, 900)
    grid.show()
    qapp.processEvents()
    return grid, [card.geometry() for card in cards]


def test_cards_are_placed_by_the_new_size_of_text_before_they_were_laid_out_for_it(qtbot, qapp):
    grid, before = grid_of(qtbot, qapp, 4, 720)
    assert before[0].y() == before[1].y()
    stacks = Columns(340)
    qtbot.addWidget(stacks)
    for place in range(2):
        stacks.add(filled("short"), Place(place, place))
    stacks.resize(720, 900)
    stacks.show()
    qapp.processEvents()
    with look(qapp, "light", 150):
        for each in (grid, stacks):
            each.layout().setGeometry(each.rect())
            first, second = (each.layout().itemAt(index).geometry() for index in range(2))
            assert first.bottom() < second.y(), "one below the other, as two are too wide now"


def test_cards_of_a_row_are_equally_high_and_fill_the_page(qtbot, qapp):
    with look(qapp):
        grid, places = grid_of(qtbot, qapp, 4, 900)
        assert grid.columns() == 2
        assert places[0].height() == places[1].height()
        assert places[0].top() == places[1].top()
        assert places[1].right() == grid.rect().right()
        assert abs(places[3].bottom() - grid.rect().bottom()) <= 2


def test_the_last_card_of_an_odd_number_takes_the_row(qtbot, qapp):
    with look(qapp):
        grid, places = grid_of(qtbot, qapp, 3, 900)
        assert places[2].width() == grid.width()


@pytest.mark.parametrize("longest", range(3))
def test_a_card_that_fills_stands_in_the_column_that_ends_first(qtbot, qapp, longest):
    with look(qapp):
        stacks = Columns()
        qtbot.addWidget(stacks)
        cards = [filled(LONG if column == longest else "short") for column in range(3)]
        for column, card in enumerate(cards):
            stacks.add(card, Place(min(column, 1), column, 0))
        filling = [filled("short"), filled("short")]
        for card in filling:
            stacks.add(card, Place(0, longest, 0, fills=True))
        stacks.resize(1300, 900)
        stacks.show()
        qapp.processEvents()
        assert stacks.stacks.columns(1300) == 3
        free = [card.x() for column, card in enumerate(cards) if column != longest]
        assert [card.x() for card in filling] == free
        stacks.resize(900, 900)
        qapp.processEvents()
        assert {card.x() for card in filling} == {0}


def test_one_column_where_it_is_narrow(qtbot, qapp):
    with look(qapp):
        grid, places = grid_of(qtbot, qapp, 3, 500, fill=False)
        assert grid.columns() == 1
        assert {place.width() for place in places} == {500}
        assert places[0].bottom() < places[1].top() < places[1].bottom() < places[2].top()


def test_columns_start_where_reading_starts(qtbot, qapp):
    with look(qapp, mirrored=True):
        grid, places = grid_of(qtbot, qapp, 2, 900)
        assert places[0].right() == grid.rect().right()
        assert places[1].left() == 0


def test_a_card_that_says_more_gets_more_room(qtbot, qapp):
    grid, label = CardGrid(), WrappedLabel("a line")
    grid.add(label)
    grid.resize(600, 400)
    qtbot.addWidget(grid)
    grid.show()
    before = grid.heightForWidth(600)
    label.setText("a line\n" * 9)
    qapp.processEvents()
    assert grid.heightForWidth(600) > before


def test_hidden_cards_leave_no_hole(qtbot, qapp):
    with look(qapp):
        grid, _ = grid_of(qtbot, qapp, 3, 900)
        grid.layout().itemAt(0).widget().hide()
        qapp.processEvents()
        second, third = (grid.layout().itemAt(index).widget().geometry() for index in (1, 2))
        assert second.left() == 0
        assert second.top() == third.top()


@settings(max_examples=25)
@given(count=st.integers(1, 7), width=st.integers(200, 1600))
def test_no_two_cards_overlap(qapp, count, width):
    grid = CardGrid(3, 220)
    cards = [filled("word " * (index * 7 % 11)) for index in range(count)]
    for card in cards:
        grid.add(card)
    grid.resize(max(width, grid.minimumSizeHint().width()), grid.heightForWidth(width) + 10)
    grid.layout().activate()
    places = [card.geometry() for card in cards]
    assert all(grid.rect().adjusted(0, 0, 0, 4000).contains(place) for place in places)
    assert not any(one.intersects(two) for at, one in enumerate(places) for two in places[:at])
    grid.clear()
    assert grid.layout().count() == 0


def test_a_card_names_itself_and_lets_rows_reach_out(qtbot, qapp):
    card = Card("Goals", action=Button("New goal", "plus"))
    qtbot.addWidget(card)
    text, rows = WrappedLabel("text"), RowList()
    card.add(text)
    card.add(rows)
    card.resize(400, 300)
    card.show()
    qapp.processEvents()
    assert card.accessibleName() == "Goals"
    assert text.mapTo(card, text.rect().topLeft()).x() - rows.x() == 8


def test_a_narrow_page_puts_search_below_the_title(qtbot, qapp):
    with look(qapp):
        search = SearchField()
        page = PageFrame("Today", search, Button("New goal", kind="primary"))
        qtbot.addWidget(page)
        page.resize(1000, 500)
        page.show()
        qapp.processEvents()
        assert search.mapTo(page, QPoint()).y() < page.title.geometry().bottom()
        page.resize(500, 500)
        qapp.processEvents()
        assert search.mapTo(page, QPoint()).y() > page.title.geometry().bottom()


def test_the_line_below_the_title_has_the_width_of_the_page(qtbot, qapp):
    with look(qapp, "light", 150):
        words = "Everything that either of you changed, the latest first"
        page = PageFrame("History", SearchField(), Button("New goal", kind="primary"), words)
        qtbot.addWidget(page)
        page.resize(1000, 500)
        page.show()
        qapp.processEvents()
        one_line = page.subtitle.heightForWidth(10_000)
        assert page.subtitle.height() == one_line


def test_a_page_scrolls_without_moving_what_stands_on_it(qtbot, qapp):
    with look(qapp):
        page = PageFrame("Today")
        qtbot.addWidget(page)
        card = filled("short")
        page.add(card)
        page.add_stretch()
        page.resize(800, 400)
        page.show()
        qapp.processEvents()
        before = card.geometry()
        for _ in range(8):
            page.add(filled(LONG))
        qapp.processEvents()
        qapp.processEvents()
        assert page.view.verticalScrollBar().maximum() > 0
        assert (card.x(), card.width()) == (before.x(), before.width())
        page.clear()
        assert page.body.count() == 0


def test_reading_width_is_kept(qtbot, qapp):
    with look(qapp):
        page = PageFrame("Welcome")
        qtbot.addWidget(page)
        steps = StepsHeader(["Welcome", "Who are you two?"])
        page.add_reading(steps)
        page.resize(1400, 600)
        page.show()
        qapp.processEvents()
        assert steps.width() == 680
        assert steps.accessibleName() == "Step 1 of 2, Welcome"
        steps.show_step(1)
        assert steps.place.text() == "Step 2 of 2"
        assert steps.title.text() == "Who are you two?"


def test_progress_says_the_fact(qtbot):
    bar = ProgressBar(30, "Milestones")
    qtbot.addWidget(bar)
    assert (bar.value(), bar.maximum()) == (30, 100)
    bar.show_part(3, 7, "3 of 7 milestones")
    assert (bar.value(), bar.maximum()) == (3, 7)
    assert bar.accessibleDescription() == bar.toolTip() == "3 of 7 milestones"
    bar.show_part(0, 0, "No milestones yet")
    assert bar.value() == 0


def test_the_status_bar_shortens_only_what_it_may(qtbot, qapp):
    with look(qapp):
        bar = StatusBar()
        qtbot.addWidget(bar)
        bar.show_saved("All changes saved · 19:42")
        bar.show_exchange("Last update made 7 April · confirmed by Tomáš 9 April")
        bar.show_lock("Encrypted for Tomáš")
        bar.show()
        bar.resize(520, 30)
        qapp.processEvents()
        assert bar.saved.width() >= bar.saved.sizeHint().width()
        assert bar.lock.width() >= bar.lock.sizeHint().width()
        assert bar.exchange.shown_text().endswith("…")


def test_parts_made_without_a_parent_never_come_up_as_windows(qtbot, qapp):
    before = {widget for widget in qapp.topLevelWidgets() if widget.isVisible()}
    sheets = [make() for make in gallery.SHEETS.values()]
    for sheet in sheets:
        qtbot.addWidget(sheet)
    assert {widget for widget in qapp.topLevelWidgets() if widget.isVisible()} == before


def test_layouts_hold_a_label_next_to_a_wrapped_one(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    wrapped, below = WrappedLabel(LONG), Label("below")
    column.addWidget(wrapped)
    column.addWidget(below)
    column.addStretch(1)
    assert column.direction() == QBoxLayout.Direction.TopToBottom
    window.resize(240, 900)
    window.show()
    qapp.processEvents()
    assert wrapped.height() >= wrapped.heightForWidth(wrapped.width())
    assert below.y() >= wrapped.geometry().bottom()


def test_words_to_tick_stand_beside_their_box_when_the_direction_of_reading_turns(qtbot, qapp):
    row = TickRow("Read the rota", "10 min")
    qtbot.addWidget(row)
    row.resize(300, 60)
    row.show()
    with look(qapp, mirrored=True):
        qapp.processEvents()
        assert row.title.geometry().right() < row.width() - scaled(SIDE)
    with look(qapp):
        qapp.processEvents()
        assert row.title.x() > scaled(SIDE)
