"""Places on pages, as numbers: written and read back, laid out and pointed at, quoted and found again."""

from __future__ import annotations

import json
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from mentordesk_ui.viewers.page_text import PageText
from mentordesk_ui.viewers.pin_marker import spread
from mentordesk_ui.viewers.sheets import Sheets
from mentordesk_ui.viewers.spots import Quote, Spot, pdf_selector, picture_selector, read_pdf_spot, read_picture_spot

PART = st.floats(0, 1)
SIZES = [(595.0, 842.0), (842.0, 595.0), (100.0, 4000.0)]


@st.composite
def spots(draw: st.DrawFn, pages: int = 1) -> Spot:
    """Any spot on one of so many pages."""
    x, y = draw(PART), draw(PART)
    width, height = draw(PART) * (1 - x), draw(PART) * (1 - y)
    return Spot(draw(st.integers(0, pages - 1)), x, y, width, height)


@given(spots())
def test_a_spot_in_a_picture_is_read_as_it_was_written(spot: Spot) -> None:
    read = read_picture_spot(picture_selector(spot), (800, 600))
    assert read is not None
    assert [read.x, read.y, read.width, read.height] == pytest.approx(
        [spot.x, spot.y, spot.width, spot.height], abs=2e-4
    )


@given(spots(3), st.none() | st.text("abc é—中\n", min_size=1).map(Quote))
def test_a_spot_in_a_pdf_is_read_as_it_was_written(spot: Spot, quote: Quote | None) -> None:
    spot = Spot(spot.page, spot.x, spot.y, spot.width, spot.height, quote)
    read = read_pdf_spot(pdf_selector(spot, SIZES[spot.page]), SIZES)
    assert read is not None
    assert read.page == spot.page
    assert [read.x, read.y, read.width, read.height] == pytest.approx(
        [spot.x, spot.y, spot.width, spot.height], abs=3e-4
    )
    assert read.quote == (quote if quote and quote.exact.strip() else None)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.text()
    | st.sampled_from(["FragmentSelector", "page=2", "xywh=1,2,3,4"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "value", "refinedBy", "exact"]) | st.text(), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(JSON.map(json.dumps) | st.text())
def test_no_selector_at_all_stops_a_viewer(anchor: str) -> None:
    for read in (read_picture_spot(anchor, (800, 600)), read_pdf_spot(anchor, SIZES)):
        assert read is None or (0 <= read.page < 3 and 0 <= read.x <= 1 and 0 <= read.y + read.height <= 1.0001)


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=40), st.booleans())
def test_no_pin_covers_another_and_the_first_keeps_its_place(points: list[tuple[int, int]], rtl: bool) -> None:
    wanted = [QPointF(*point) for point in points]
    stood = spread(wanted, 29, rtl)
    assert stood[:1] == wanted[:1]
    for at, one in enumerate(stood):
        for other in stood[:at]:
            assert max(abs(one.x() - other.x()), abs(one.y() - other.y())) >= 28.5


@given(
    st.lists(st.tuples(st.floats(1, 2000), st.floats(1, 2000)), min_size=1, max_size=60),
    st.floats(0.05, 8),
    st.floats(100, 2000),
    st.data(),
)
def test_a_point_of_a_page_is_found_where_it_is_laid(
    sizes: list[tuple[float, float]], zoom: float, across: float, data: st.DataObject
) -> None:
    sheets = Sheets(sizes, 28, 16)
    sheets.zoom = zoom
    page = data.draw(st.integers(0, len(sizes) - 1))
    rect = sheets.rect(page, across)
    found = sheets.find(rect.center(), across)
    assert found is not None
    assert found[0] == page
    assert (found[1].x(), found[1].y()) == pytest.approx((0.5, 0.5), abs=0.01)
    assert page in sheets.between(rect.top(), rect.bottom())


WORDS = st.lists(st.sampled_from(["the", "shift", "begins", "at", "six", "The", "pump", "ı", "İ", "ß"]), min_size=1)


@given(WORDS, st.data())
def test_a_quote_is_found_where_it_was_taken(words: list[str], data: st.DataObject) -> None:
    text, fields = " ".join(words), array("f")
    begin = 0
    for word in words:
        fields.extend((begin, begin + len(word), begin * 6, 10, (begin + len(word)) * 6, 20))
        begin += len(word) + 1
    page = PageText(text, fields.tobytes())
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    place = page.span(first, last)
    quote = page.quote(*place)
    found = page.locate(quote)
    assert found is not None
    assert page.text[slice(*found)].casefold() == quote.exact.casefold()
    if len(text) <= 32:  # all of it is in the quote and its surroundings: no other place fits as well
        assert found == place
    assert page.rects(*place)[0].left() == place[0] * 6
