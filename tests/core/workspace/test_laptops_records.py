"""What is written about laptops is an ordinary record, except that an older program must keep it for a newer one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.twins import Twins, hand_over, make_twins
from mentordesk.records import Acceptance, Goal, LaptopName, Removal
from mentordesk.records.base import Record


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("record", "least"),
    [
        (Goal(title="Give a talk"), 1),
        (LaptopName(id="ab" * 32, name="The one in the study"), 1),
        (Removal(laptop="ab" * 32, person="Ana", seen="[]", known="[]"), 2),
        (Acceptance(id="cd" * 32, laptop="ab" * 32), 2),
    ],
    ids=lambda each: getattr(each, "table", ""),
)
def test_only_what_decides_which_changes_count_needs_a_newer_program(twins: Twins, record: Record, least: int) -> None:
    with twins.ana.change("test.write") as change:
        change.put(record)
    assert twins.ana.log.get(twins.ana.log.heads()[0]).least == least
    hand_over(twins.ana, twins.ben)
    assert twins.ben.get(type(record), record.id) == record
