"""Private files: whole or not there at all, and nothing of them left behind."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mentordesk import disk
from mentordesk.disk import LEFT_BEHIND, write_private

WRITE_AND_DIE = """
import os, sys
from pathlib import Path
from mentordesk.disk import write_private
os.fsync = lambda _file: os._exit(9)
write_private(Path(sys.argv[1]), b"half of a secret")
"""


def hidden(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.name.startswith("."))


def killed_while_writing(path: Path) -> Path:
    """Write a file in a process that ends in the midst of it, and return what that left."""
    command = [sys.executable, "-c", WRITE_AND_DIE, str(path)]
    assert (
        subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}).returncode
        == 9
    )
    (left,) = [each for each in path.parent.iterdir() if each.name.startswith(f".{path.name}.")]
    return left


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_nobody_else_may_read_it(tmp_path):
    path = tmp_path / "keys" / "one.json"
    write_private(path, b"secret")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert hidden(path.parent) == []


def test_what_a_killed_program_left_goes_with_the_next_writing_once_it_is_old(tmp_path):
    path = tmp_path / "keys" / "one.json"
    write_private(path, b"earlier")
    left = killed_while_writing(path)
    assert path.read_bytes() == b"earlier"
    write_private(path, b"now")
    assert left.exists(), "somebody may be writing it this moment"
    old = time.time() - LEFT_BEHIND - 1
    os.utime(left, (old, old))
    others = [
        path.with_name(name)
        for name in (".one.json.soon", ".one.json.0123456789abcdef.part", ".two.json.0123456789abcdef")
    ]
    for each in others:
        each.write_bytes(b"of somebody else")
        os.utime(each, (old, old))
    write_private(path, b"later")
    assert path.read_bytes() == b"later"
    assert hidden(path.parent) == sorted(each.name for each in others)


def test_a_folder_that_cannot_be_looked_through_is_no_reason_to_fail(tmp_path, monkeypatch):
    def refuse(_path: Path) -> list[Path]:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    write_private(tmp_path / "one.json", b"secret")
    assert (tmp_path / "one.json").read_bytes() == b"secret"
    assert disk.LEFT_BEHIND > 60
