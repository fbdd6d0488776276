"""The schedules of the simulator, played on real workspaces: the files must come to the same as the pure rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from simulator.real import RealFolder, RealVolume, play_real
from simulator.real_template import kind_of_rows, make_template
from simulator.run import Tally
from simulator.schedule import Schedule, schedule
from simulator.test_simulator import OVER_A_GAP


@pytest.fixture
def _rows() -> Iterator[None]:
    with kind_of_rows():
        yield


def judge(count: int, place: Path, *, sealed: bool = False, is_hunt: bool = False) -> Tally:
    """Play the schedules of the first seeds; a hunt ends with the first that fails."""
    plans = (schedule(seed) for seed in range(1, 1 + count))
    return judged(plans, place, sealed=sealed, is_hunt=is_hunt)


def judged(plans: Iterable[Schedule], place: Path, *, sealed: bool = False, is_hunt: bool = False) -> Tally:
    """Play these schedules."""
    laptops = [Laptop.generate() for _ in range(5)]
    words = {person: Recovery.generate() for person in ("ana", "ben")}
    templates = {number: make_template(place / f"template{number}", laptops[:number], words) for number in (2, 3, 4, 5)}
    tally = Tally()
    for seed, plan in enumerate(plans, start=1):
        tally.add(seed, play_real(plan, place, templates, laptops, words, sealed=sealed))
        if is_hunt and tally.failed:
            break
        if seed % 100 == 0:
            print(f"{seed} schedules, {len(tally.failed)} failed", flush=True)  # `-s` shows how far it is
    print(tally.report())
    return tally


@pytest.mark.usefixtures("_rows")
def test_200_schedules_on_real_workspaces(tmp_path: Path) -> None:
    tally = judge(200, tmp_path)
    assert not tally.failed
    assert tally.held["went on without"] > 20
    assert tally.held["copy and original wrote"] > 20
    assert tally.held["restored"] > 20
    assert tally.held["reported lost"] > 40
    assert tally.held["accepted"] >= 20


@pytest.mark.usefixtures("_rows")
def test_the_words_on_paper_vouch_for_nothing_over_a_gap_on_real_workspaces(tmp_path: Path) -> None:
    tally = judged(OVER_A_GAP, tmp_path)
    assert not tally.failed
    assert tally.held["reported lost"] == len(OVER_A_GAP)


@pytest.mark.usefixtures("_rows")
def test_20_schedules_on_real_workspaces_with_sealed_files(tmp_path: Path) -> None:
    assert not judge(20, tmp_path, sealed=True).failed


@pytest.mark.long
@pytest.mark.timeout(2 * 3600)
@pytest.mark.usefixtures("_rows")
def test_5_000_schedules_on_real_workspaces_with_sealed_files(tmp_path: Path) -> None:
    assert not judge(5_000, tmp_path, sealed=True).failed


@pytest.mark.usefixtures("_rows")
def test_a_have_without_missing_is_found_on_real_workspaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    send = RealFolder.send

    def hides_gaps(folder: RealFolder, update: str, devices: list[str], parts: int = 1) -> list[RealVolume]:
        volumes = send(folder, update, devices, parts)
        have = {**volumes[0].header["have"], "missing": []}
        return [volume._replace(header={**volume.header, "have": have, "digest": ""}) for volume in volumes]

    monkeypatch.setattr(RealFolder, "send", hides_gaps)
    assert judge(100, tmp_path, is_hunt=True).failed
