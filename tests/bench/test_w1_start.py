"""W1: from the start of the process to Today painted, on the sample pair; floor: a bare PySide6 window with a label.

Each round starts two processes one after the other. Beside the time by the clock stand what they cost the processor
(for machines that do other things meanwhile) and their memory.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.home import Home
from mentordesk.sample.demo import make_demo

CHILD = Path(__file__).with_name("start_child.py")
ROUNDS = 7


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the sample pair was open last."""
    folder = tmp_path_factory.mktemp("start")
    home = Home.of({"MENTORDESK_HOME": str(folder)})
    home.remember_pair(make_demo(home.data, keys=FileKeyStore(home.config / "keys")).mentee)
    return folder


def started(what: str, cache: Path) -> tuple[float, float, float]:
    """Return (seconds by the clock, seconds of the processor, MB) of one start."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONPYCACHEPREFIX": str(cache)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if environ.get("QT_QPA_PLATFORM") == "offscreen":  # its own screen is smaller than the window
        screen = cache / "screen.json"
        screen.write_text(json.dumps({"screens": [{"name": "laptop", "width": 1366, "height": 900, "dpr": 1}]}))
        environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    found = subprocess.run([sys.executable, CHILD, what], env=environ, capture_output=True, text=True, check=True)
    clock, processor, memory = map(float, found.stdout.split())
    return clock / 1000, processor / 1000, memory


def test_start(benchmark: Any, sample_home: Path, tmp_path: Path) -> None:
    benchmark.group = "W1 start"
    measured: dict[str, list[tuple[float, float, float]]] = {"floor": [], str(sample_home): []}
    for what in measured:
        started(what, tmp_path)  # the first start compiles

    def both() -> None:
        for what, found in measured.items():
            found.append(started(what, tmp_path))

    benchmark.pedantic(both, rounds=ROUNDS)
    floor, program = (list(zip(*found, strict=True)) for found in measured.values())
    benchmark.extra_info.update(
        {
            "start_floor": median(floor[0]),
            "start_program": median(program[0]),
            "processor_floor_s": median(floor[1]),
            "processor_program_s": median(program[1]),
            "memory_program_kMB": median(program[2]) / 1000,
        }
    )
