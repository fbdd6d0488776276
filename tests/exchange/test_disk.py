"""A full disk is told in a sentence, and nothing is lost by it."""

from __future__ import annotations

import pytest

from exchange.disk import main


def test_the_disk_full_at_three_points_of_each_kind_of_work() -> None:
    assert main(["--points", "3"]) == 0


@pytest.mark.long
@pytest.mark.timeout(7_200)
def test_the_disk_full_at_every_page() -> None:
    assert main([]) == 0
