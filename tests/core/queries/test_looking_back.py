"""Past reflections come back after expanding gaps, each for a week."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.queries.looking_back import GAPS, WINDOW, gap_of

TODAY = date(2026, 11, 26)


@given(st.integers(-400, 4000))
def test_a_gap_is_over_and_no_longer_than_a_week_ago(age: int) -> None:
    gap = gap_of(TODAY - timedelta(days=age), TODAY)
    assert gap == 0 or gap <= age < gap + WINDOW


def test_it_comes_back_after_a_month_a_season_half_a_year_and_every_year() -> None:
    ages = [age for age in range(1, 1200) if gap_of(TODAY - timedelta(days=age), TODAY) == age]
    assert ages == [*GAPS, 730, 1095]
