"""Files lie under the hash of their content, whole or not at all, and arrive in parts in any order."""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace, open_workspace
from mentordesk.errors import NotFound
from mentordesk.workspace.partial import Filling
from mentordesk.workspace.workspace import Workspace

STEP = 1 << 10


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path) as made:
        yield made


def names(workspace: Workspace) -> list[str]:
    return sorted(path.name for path in (workspace.folder / "attachments").rglob("*") if path.is_file())


def slices(data: bytes) -> list[tuple[int, bytes]]:
    return [(start, data[start : start + STEP]) for start in range(0, len(data), STEP)]


def arrive(workspace: Workspace, data: bytes, content: str, start: int, part: bytes) -> bool:
    with Filling(workspace.attachments) as filling:
        filling.put(content, start, len(data), part, STEP)
        return content in filling.finish()


@pytest.mark.parametrize("data", [b"", b"a", os.urandom(3_000_000)])
def test_a_file_is_kept_under_its_hash(workspace: Workspace, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "file").write_bytes(data)
    content, size = workspace.attachments.add(tmp_path / "file")
    assert (content, size) == (hashlib.sha256(data).hexdigest(), len(data))
    with workspace.attachments.open(content) as file:
        assert file.read() == data
    assert workspace.attachments.add(data) == (content, size)
    assert names(workspace) == [content]
    assert [tuple(row) for row in workspace.rows("SELECT hash, size, held FROM attachment")] == [(content, size, 1)]


@pytest.mark.parametrize("name", ["nothing", "."])
def test_what_cannot_be_read_is_told(workspace: Workspace, tmp_path: Path, name: str) -> None:
    with pytest.raises(NotFound, match="cannot be read"):
        workspace.attachments.add(tmp_path / name)
    assert names(workspace) == []


@pytest.mark.parametrize("name", ["../../workspace.sqlite", "", "A" * 64, "ab" * 31, "/etc/passwd", "a" * 63 + "/"])
def test_a_name_from_outside_is_never_a_path(workspace: Workspace, name: str) -> None:
    assert not workspace.attachments.holds(name)
    with pytest.raises(NotFound):
        workspace.attachments.open(name)
    with Filling(workspace.attachments) as filling, pytest.raises(NotFound):
        filling.put(name, 0, 5, b"12345", STEP)


def test_a_file_that_has_not_arrived_says_so(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="not arrived yet"):
        workspace.attachments.open("ab" * 32)


@pytest.mark.parametrize("seed", range(6))
def test_slices_come_in_any_order_and_again(workspace: Workspace, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    data = rng.randbytes(rng.choice((STEP, 5 * STEP, 5 * STEP + 1, 7 * STEP - 1)))
    content = hashlib.sha256(data).hexdigest()
    parts = slices(data) + rng.choices(slices(data), k=2)
    rng.shuffle(parts)
    whole = False
    for number, (start, part) in enumerate(parts):
        if whole:
            break
        whole = arrive(workspace, data, content, start, part)
        if number == 1:
            workspace.close()
            workspace = open_workspace(tmp_path)  # what came before a restart still counts
    assert whole
    with workspace.attachments.open(content) as file:
        assert file.read() == data
    assert names(workspace) == [content]
    workspace.close()


def test_a_whole_that_is_not_what_its_name_says_is_thrown_away_and_can_come_again(workspace: Workspace) -> None:
    data = os.urandom(3 * STEP)
    content = hashlib.sha256(data).hexdigest()
    for start, part in slices(data):
        assert not arrive(workspace, data, content, start, part[::-1])
    assert names(workspace) == []
    assert [arrive(workspace, data, content, start, part) for start, part in slices(data)][-1]
    assert names(workspace) == [content]


def test_slices_that_lie_about_the_length_keep_nobody_from_sending_the_right_ones(workspace: Workspace) -> None:
    data = os.urandom(3 * STEP)
    content = hashlib.sha256(data).hexdigest()
    with Filling(workspace.attachments) as filling:
        filling.put(content, STEP, 9 * STEP, bytes(STEP), STEP)
        filling.finish()
    assert [arrive(workspace, data, content, start, part) for start, part in slices(data)][-1]
    assert names(workspace) == [content]


def test_a_killed_import_leaves_only_what_it_had_listed(workspace: Workspace, tmp_path: Path) -> None:
    data = os.urandom(3 * STEP)
    content = hashlib.sha256(data).hexdigest()
    assert not arrive(workspace, data, content, 0, data[:STEP])
    with (workspace.folder / "attachments" / "parts" / content).open("ab") as more:
        more.write(b"written, but never listed")
    (workspace.folder / "attachments" / "parts" / ("cd" * 32)).write_bytes(b"no list names it")
    workspace.close()
    workspace = open_workspace(tmp_path)
    assert names(workspace) == [content, f"{content}.list"]
    assert not arrive(workspace, data, content, 2 * STEP, data[2 * STEP :])
    assert arrive(workspace, data, content, STEP, data[STEP : 2 * STEP])
    assert names(workspace) == [content]
    workspace.close()


def test_slices_of_a_file_without_end_cost_no_more_than_they_hold(workspace: Workspace) -> None:
    with Filling(workspace.attachments) as filling:
        for number in (0, 5, 1 << 39):
            filling.put("ab" * 32, number * STEP, 1 << 50, bytes(STEP), STEP)
        assert filling.finish() == {}
    assert sum(path.stat().st_size for path in (workspace.folder / "attachments").rglob("*")) < 1 << 14


def test_what_a_killed_program_left_is_removed_at_the_next_start(workspace: Workspace, tmp_path: Path) -> None:
    content, _ = workspace.attachments.add(b"whole")
    (workspace.folder / "attachments" / "incoming-0123456789abcdef").write_bytes(b"half")
    (workspace.folder / "opening").mkdir()
    (workspace.folder / "opening" / "opened-x").write_bytes(b"a secret, opened")
    workspace.close()
    with open_workspace(tmp_path) as again:
        assert names(again) == [content]
        assert list((again.folder / "opening").iterdir()) == []


def test_a_file_whose_change_is_refused_does_not_count(workspace: Workspace) -> None:
    def fail() -> None:
        with workspace.change("artifacts.add") as change:
            change.attach(b"a file")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert workspace.rows("SELECT * FROM attachment") == []
