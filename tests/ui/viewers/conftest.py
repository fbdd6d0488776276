"""The viewers that tests share are closed at the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ui.viewers.shown import close_all


@pytest.fixture(scope="package", autouse=True)
def _closed() -> Iterator[None]:
    yield
    close_all()
