"""A full disk is said in a sentence, and nothing is half done: on a small disk of its own where one may be mounted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from commands import WITHOUT_LEASES, Laptop, start_pair

SIZE = 64 << 20


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("paired")
    mentor, _ = start_pair(folder)
    mentor.ok("send", mentor.pair, "--out", folder / "first")
    mentor.do("goals.add_goal", title="A goal")
    mentor.ok("send", mentor.pair, "--out", folder / "update")
    return folder


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Give a folder on a disk of 64 MB, or, where nobody may mount one, a folder like any other."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    mounted = (
        sys.platform == "linux" and os.geteuid() == 0 and subprocess.run(command, capture_output=True).returncode == 0
    )
    try:
        yield folder
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """Leave no room: fill the small disk; elsewhere forbid this process to write."""
    filler = folder / "filler"
    if folder.is_mount():
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
        yield
        filler.unlink()
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("command", ["do", "attach", "receive", "send", "invite", "undo", "new"])
def test_a_full_disk_is_one_sentence_and_changes_nothing(paired: Path, tmp_path: Path, command: str) -> None:
    work = tmp_path / "work.py"
    work.write_text("x = 1\n" * 5000, encoding="utf-8")
    with small_disk(tmp_path / "disk") as disk:
        for name in ("mentor", "mentor-home", "mentee", "mentee-home"):
            shutil.copytree(paired / name, disk / name, ignore=WITHOUT_LEASES)
        laptop = Laptop(disk, "mentee" if command == "receive" else "mentor")
        words: dict[str, list[str | Path]] = {
            "do": ["do", laptop.pair, "goals.add_goal", "title=x", f"why={'long text ' * 2000}"],
            "attach": ["do", laptop.pair, "artifacts.add_artifact", f"file={work}"],
            "receive": ["receive", laptop.pair, paired / "update"],
            "send": ["send", laptop.pair, "--out", disk / "out"],
            "invite": ["invite", laptop.pair, "--out", disk / "invitation.mentordesk"],
            "undo": ["undo", laptop.pair],
            "new": ["new", disk / "new", "--me", "A", "--role", "mentor", "--partner", "B"],
        }
        before, keys = laptop.state(), sorted(disk.rglob("*.key"))
        with full(disk):
            said = laptop.run(*words[command])
        assert said.code == 1, said
        assert "Traceback" not in said.err
        assert laptop.state() == before
        assert sorted(disk.rglob("*.key")) == keys
        assert not (disk / "new").exists()
        assert not list(disk.rglob("*.part"))
        assert not list(disk.glob("out/*"))
        if command != "invite":
            refused = not disk.is_mount() and "cannot be written" in said.err
            assert refused or "The disk is full." in said.err, said
            assert "Nothing was changed." in said.err
            again = laptop.run(*words[command])
            assert again.code == 0, again
        laptop.ok("doctor", laptop.pair)
