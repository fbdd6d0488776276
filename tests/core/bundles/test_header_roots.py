"""The roots that an update names: for a way back, and never to pin anything anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange import forge, pair
from exchange.pair import Pair
from mentordesk.bundles.certificates import NotProved
from mentordesk.bundles.recovery import Recovery
from mentordesk.queries.roots import roots


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Pair]:
    with pair.copy_pair(tmp_path) as found:
        yield found


def again(both: Pair, change: Callable[[dict[str, Any]], object]) -> Path:
    """Return an update of the mentor whose header was changed and signed again by him."""
    (file,) = both.mentor.send(full=True)
    parts = forge.take_apart(file, both.mentee.laptop)
    change(parts.header)
    plain = parts.put_together(both.mentor.laptop.sign)
    return forge.seal(plain, file.with_name("again.mentordesk"), both.mentee.laptop)


def test_an_update_names_the_roots_of_both_people(both: Pair) -> None:
    (file,) = both.mentor.send(full=True)
    named = forge.take_apart(file, both.mentee.laptop).header["roots"]
    assert named == [each._asdict() for each in roots(both.mentee.workspace).values()]


def test_another_root_in_an_update_pins_nothing(both: Pair) -> None:
    pinned = roots(both.mentee.workspace)
    other = Recovery.generate()

    def name_another(header: dict[str, Any]) -> None:
        for each in header["roots"]:
            each.update(key=other.root_public.hex(), recipient=other.age.recipient().encode())

    both.mentee.receive(again(both, name_another))
    assert roots(both.mentee.workspace) == pinned


def test_an_update_of_an_older_program_names_none(both: Pair) -> None:
    both.mentee.receive(again(both, lambda header: header.pop("roots")))


@pytest.mark.parametrize("bad", [7, [7], [{"person": "x"}], [{}] * 33])
def test_roots_out_of_form_are_refused(both: Pair, bad: object) -> None:
    file = again(both, lambda header: header.update(roots=bad))
    with pytest.raises(NotProved):
        both.mentee.receive(file)
