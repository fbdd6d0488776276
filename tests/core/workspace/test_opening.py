"""Opening a workspace finishes what was interrupted, and what lies in its folder is for its owner alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace, open_workspace
from mentordesk.actions.reflections import share_reflection
from mentordesk.records import Goal, Reflection
from mentordesk.workspace import database
from mentordesk.workspace.lock import WorkspaceInUse
from mentordesk.workspace.private import Private, StoredDraft
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


def test_the_first_private_words_and_a_look_for_some_at_the_same_moment_never_hinder_each_other(tmp_path: Path) -> None:
    """Of 300 rounds, 110 refused one of the two before: “the file private.sqlite cannot be read”."""
    assert [each for number in range(60) for each in refused_at_first(tmp_path / f"{number}.sqlite")] == []


def refused_at_first(path: Path) -> list[Exception]:
    """Let two threads begin with a private file that is not there; return what either was refused with."""
    both, refused = threading.Barrier(2), list[Exception]()

    def type_words(private: Private) -> None:
        private.keep_draft(("goals", "g", "why"), StoredDraft("To be heard", [], 1))

    def look_often(private: Private) -> None:
        while private.draft(("goals", "g", "why")) is None and not refused:
            pass

    def run(work: Callable[[Private], None]) -> None:
        private = Private(path, readonly=False)
        both.wait()
        try:
            work(private)
        except Exception as error:
            refused.append(error)
        private.close()

    threads = [threading.Thread(target=run, args=(work,)) for work in (type_words, look_often)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return refused


def test_a_file_that_somebody_holds_all_the_time_is_in_use_and_not_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "WAIT_S", 0.05)
    path = tmp_path / "workspace.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as held:
        held.execute("BEGIN EXCLUSIVE")
        with pytest.raises(WorkspaceInUse):
            database.connect(path)
        held.execute("ROLLBACK")
        database.connect(path).close()
