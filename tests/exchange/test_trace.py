"""A power cut between any two writes loses nothing that was promised."""

from __future__ import annotations

from pathlib import Path

import pytest

from exchange.trace import Disk, Step, main


def test_a_replayed_disk_holds_what_was_written_or_only_what_was_synced(tmp_path: Path) -> None:
    place = tmp_path / "case"
    (place / "below").mkdir(parents=True)
    (place / "old").write_bytes(b"old")
    disk, new = Disk.of(place), str(place / "below" / "new")
    for step in (
        Step("create", new),
        Step("write", new, b"one", 0),
        Step("sync", new),
        Step("write", new, b"two", 5),
        Step("write", str(place / "old"), b"!", -1),
        Step("cut", str(place / "old"), at=2),
    ):
        disk.take(step)
    disk.lay_out(place, tmp_path / "all", only_synced=False)
    disk.lay_out(place, tmp_path / "synced", only_synced=True)
    assert (tmp_path / "all" / "below" / "new").read_bytes() == b"one\0\0two"
    assert (tmp_path / "synced" / "below" / "new").read_bytes() == b"one"
    assert [(tmp_path / each / "old").read_bytes() for each in ("all", "synced")] == [b"ol", b"old"]
    disk.take(Step("rename", new, other=str(place / "old")))
    assert (bytes(disk.written[str(place / "old")]), disk.synced[str(place / "old")]) == (b"one\0\0two", b"one")
    disk.take(Step("remove", str(place / "old")))
    assert disk.written == disk.synced == {}


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_a_trace_cut_at_every_point() -> None:
    assert main([]) == 0
