"""Sizes and the closing table of the measurements."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.workspaces import Pair, build, open_pair

FLOOR = "floor"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--records", default="10000", help="sizes of the workspaces, such as 10000,100000")
    parser.addoption("--kept", default="", help="a folder in which built workspaces are kept for the next run")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "records" in metafunc.fixturenames:
        sizes = [int(each) for each in metafunc.config.getoption("--records").split(",")]
        metafunc.parametrize("records", sizes, scope="session")


@pytest.fixture(scope="session")
def built(records: int, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """A pair of this size on disk; tests copy it. `--kept FOLDER` builds each size once for all runs."""
    if kept := pytestconfig.getoption("--kept"):
        folder = Path(kept) / str(records)
        if not (folder / "whole").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            build(folder, records)
            (folder / "whole").touch()
        return folder
    folder = tmp_path_factory.mktemp(f"built-{records}")
    build(folder, records)
    return folder


@pytest.fixture
def fresh(built: Path, tmp_path: Path) -> Iterator[Pair]:
    """An open copy of the pair in which the mentee lacks everything."""
    pair = open_pair(built, tmp_path / "pair")
    yield pair
    pair.close()


@pytest.fixture(scope="session")
def exchanged_folder(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pair after both hold everything and know it."""
    folder = tmp_path_factory.mktemp("exchanged") / "pair"
    pair = open_pair(built, folder)
    pair.exchange()
    pair.exchange()
    pair.close()
    return folder


@pytest.fixture
def exchanged(exchanged_folder: Path, tmp_path: Path) -> Iterator[Pair]:
    """An open copy of the pair after a full exchange."""
    pair = open_pair(exchanged_folder, tmp_path / "pair")
    yield pair
    pair.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print each workload beside its floor, medians of one run."""
    session: Any = getattr(config, "_benchmarksession", None)
    groups: dict[str, dict[str, float]] = {}
    for each in session.benchmarks if session else ():
        if each.group and not each.has_error:
            found = groups.setdefault(each.group, {})
            found[each.name.split("[")[0].removeprefix("test_")] = each.stats.median
            found.update(each.extra_info)
    terminalreporter.section("workloads beside their floors (medians, ms)")
    for group, found in sorted(groups.items()):
        floor = next((value for name, value in found.items() if name.endswith(FLOOR)), None)
        for name, value in found.items():
            ratio = f"  {value / floor:6.2f} x floor" if floor and not name.endswith(FLOOR) else ""
            terminalreporter.write_line(f"{group:24} {name:24} {value * 1000:10.2f}{ratio}")
