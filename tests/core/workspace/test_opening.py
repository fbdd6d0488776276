"""Opening a workspace finishes what was interrupted, and what lies in its folder is for its owner alone."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace, open_workspace
from mentordesk.actions.reflections import share_reflection
from mentordesk.records import Goal, Reflection
from mentordesk.workspace.sharing import share_queued
from mentordesk.workspace.workspace import Workspace


@pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX")
def test_nobody_else_on_the_computer_can_read_anything_of_a_pair(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        (tmp_path / "desk1").mkdir(mode=0o755)
        with make_workspace(tmp_path) as workspace:
            with workspace.change("goals.add_goal") as change:
                change.put(Goal(title="ours"))
                change.attach(b"a file")
            assert stat.S_IMODE(workspace.folder.stat().st_mode) == 0o700
            files = [*workspace.folder.glob("workspace.sqlite*"), *workspace.folder.glob("attachments/*/*")]
            assert len(files) == 4
            assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}
    finally:
        os.umask(before)


def test_plaintext_of_a_killed_import_and_half_written_files_are_gone_after_the_next_start(tmp_path: Path) -> None:
    make_workspace(tmp_path).close()
    left = [tmp_path / "desk1" / each for each in ("opening/opened-x", "attachments/incoming-x")]
    for each in left:
        each.parent.mkdir()
        each.write_bytes(b"words of theirs")
    open_workspace(tmp_path).close()
    assert not any(each.exists() for each in left)


def test_half_done_sharing_is_finished_also_by_a_program_that_has_no_keys_at_hand(tmp_path: Path) -> None:
    with make_workspace(tmp_path) as workspace:
        with workspace.change("reflections.write_reflection") as change:
            written = change.put_private(Reflection(title="Thursday"))
        workspace.do(share_reflection, written.id)
    private = tmp_path / "desk1" / "private.sqlite"
    shutil.copy(private, tmp_path / "kept")
    with open_workspace(tmp_path) as workspace:
        share_queued(workspace)
    shutil.copy(tmp_path / "kept", private)  # as if killed before the private copy was removed

    with Workspace.open(tmp_path / "desk1") as workspace:
        assert workspace.select(Reflection) == [written]
        assert not workspace.private.holds("reflections", written.id)
        assert workspace.private.select(Reflection) == []
