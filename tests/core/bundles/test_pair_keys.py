"""The keys of a pair are kept when the pair is whole, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from exchange.pair import MemoryKeys
from mentordesk.bundles import pairing
from mentordesk.bundles.pairing import Who
from mentordesk.errors import DiskFull, MentorDeskError


class NoRoom(MemoryKeys):
    """A store on a full disk."""

    def save(self, name: str, secret: bytes) -> None:
        raise DiskFull


def test_a_pair_that_could_not_be_made_leaves_no_keys(tmp_path: Path) -> None:
    keys = MemoryKeys()
    with pytest.raises(MentorDeskError):
        pairing.start(tmp_path / "pair", keys, Who("x" * (2 << 20)), Who("Léa", "mentee"))
    assert not keys
    assert list(tmp_path.iterdir()) == []


def test_keys_that_cannot_be_kept_leave_no_pair(tmp_path: Path) -> None:
    with pytest.raises(DiskFull):
        pairing.start(tmp_path / "pair", NoRoom(), Who("Tomáš"), Who("Léa", "mentee"))
    assert list(tmp_path.iterdir()) == []
