"""Private means private: nothing of it reaches the file that updates are made from, until its writer shares it."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace, open_workspace
from mentordesk.actions.reflections import share_reflection, unshare_reflection
from mentordesk.errors import NotFound, Refused
from mentordesk.records import Goal, Reflection
from mentordesk.workspace.change import TextTooLong
from mentordesk.workspace.sharing import share_queued
from mentordesk.workspace.workspace import Workspace

SECRET = "zwetschgenknoedel"


def write_privately(workspace: Workspace, text: str = SECRET, **more: str) -> Reflection:
    with workspace.change("reflections.write") as change:
        return change.put_private(Reflection(title="Thursday", step_1=text, **more))


def bytes_of(workspace: Workspace, name: str) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(workspace.folder.glob(f"{name}*")))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def test_there_is_no_file_before_the_first_private_word(workspace: Workspace) -> None:
    assert workspace.private.select(Reflection) == []
    assert workspace.private.queued() == []
    assert workspace.private.last() is None
    assert workspace.private.search(["any"]) == []
    assert not workspace.private.holds("reflections", "x")
    assert not (workspace.folder / "private.sqlite").exists()
    workspace.close()


def test_a_private_record_is_written_read_edited_and_deleted_like_any_other(workspace: Workspace) -> None:
    written = write_privately(workspace)
    with workspace.change("reflections.edit") as change:
        assert change.get(Reflection, written.id) == written
        change.put(replace(written, step_2="So what"))
    assert workspace.private.get(Reflection, written.id) == replace(written, step_2="So what")
    assert workspace.log.count() == 0
    with workspace.change("reflections.delete") as change:
        change.delete(written)
    assert change.changes.touch(Reflection)
    assert workspace.private.select(Reflection) == []
    with pytest.raises(NotFound), workspace.change("reflections.edit") as change:
        change.get(Reflection, written.id)
    workspace.close()


@pytest.mark.skipif(os.name == "nt", reason="file modes are POSIX")
def test_nobody_else_on_the_laptop_can_read_the_file(workspace: Workspace) -> None:
    write_privately(workspace)
    for file in workspace.folder.glob("private.sqlite*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    workspace.close()


def test_private_words_never_enter_the_shared_file(workspace: Workspace) -> None:
    with workspace.change("goals.add_goal") as change:
        change.put(Goal(title="A shared goal"))
    written = write_privately(workspace)
    workspace.drafts.keep("reflections", written.id, "step_2", f"{SECRET} typed")
    workspace.drafts.keep("reflections", "f" * 32, "step_1", f"{SECRET} typed before the record is there")
    workspace.do(share_reflection, written.id)
    assert [hit.is_private for hit in workspace.search.find(SECRET)] == [True]
    workspace.search.index_all()
    workspace.drafts.seal_all()
    workspace.private.undo()
    assert SECRET.encode() not in bytes_of(workspace, "workspace.sqlite")
    assert SECRET.encode() in bytes_of(workspace, "private.sqlite")
    workspace.close()
    assert SECRET.encode() not in bytes_of(workspace, "workspace.sqlite")


def test_undo_takes_back_the_last_step_and_leaves_no_trace(workspace: Workspace) -> None:
    kept = write_privately(workspace, "something else")
    written = write_privately(workspace, f"{SECRET} and more")
    workspace.drafts.keep("reflections", written.id, "step_3", f"still typing {SECRET}")
    with workspace.change("reflections.edit") as change:
        change.put(replace(written, step_1=f"{SECRET} again"))
    assert workspace.private.last() == (3, "reflections.edit", 0)
    assert workspace.private.undo().ids == {written.id}
    assert workspace.private.get(Reflection, written.id) == written
    workspace.private.undo()
    assert workspace.private.select(Reflection) == [kept]
    assert SECRET.encode() not in bytes_of(workspace, "private.sqlite")
    assert SECRET[:4].encode() not in bytes_of(workspace, "private.sqlite")
    workspace.close()


def test_an_earlier_step_is_taken_back_only_while_nothing_was_written_over_it(workspace: Workspace) -> None:
    first = write_privately(workspace, "first")
    second = write_privately(workspace, "second")
    workspace.private.undo(1)
    assert workspace.private.select(Reflection) == [second]
    with workspace.change("reflections.edit") as change:
        change.put(replace(second, step_1="second, later"))
    with pytest.raises(Refused, match="written again"):
        workspace.private.undo(2)
    with pytest.raises(Refused, match="nothing private"):
        workspace.private.undo(1)
    assert not workspace.private.holds("reflections", first.id)
    workspace.close()


def test_a_deleted_private_record_comes_back_by_undo(workspace: Workspace) -> None:
    written = write_privately(workspace)
    workspace.do(share_reflection, written.id)
    with workspace.change("reflections.delete") as change:
        change.delete(written)
    workspace.private.undo()
    assert workspace.private.queued() == [written]
    assert [each.row for each in workspace.private.search([SECRET])] == [written.id]
    workspace.close()


def test_cells_of_a_newer_program_survive_an_edit_by_this_one(workspace: Workspace) -> None:
    written = write_privately(workspace)
    db = workspace.private._open()
    assert db is not None
    db.execute("UPDATE record SET cells = json_set(cells, '$.mood', 'bright')")
    with workspace.change("reflections.edit") as change:
        change.put(replace(written, title="Friday"))
    assert db.execute("SELECT cells ->> 'mood', cells ->> 'title' FROM record").fetchone()[:] == ("bright", "Friday")
    workspace.close()


def test_sharing_moves_a_record_with_what_is_being_typed_in_it(workspace: Workspace) -> None:
    written, kept = write_privately(workspace), write_privately(workspace, "stays")
    workspace.drafts.keep("reflections", written.id, "step_2", "typed last")
    workspace.do(share_reflection, written.id)
    assert workspace.private.is_queued(Reflection, written.id)
    changes = share_queued(workspace)
    assert changes.ids == {written.id}
    assert workspace.get(Reflection, written.id) == replace(written, step_2="typed last")
    assert workspace.private.select(Reflection) == [kept]
    assert not workspace.private.holds("reflections", written.id)
    assert workspace.drafts.left() == []
    assert workspace.log.count() == 1
    assert not share_queued(workspace)
    assert workspace.log.count() == 1
    assert workspace.private.last() == (2, "reflections.write", 0)
    with workspace.change("reflections.edit") as change:
        change.put(replace(workspace.get(Reflection, written.id), title="Now shared"))
    assert workspace.get(Reflection, written.id).title == "Now shared"
    workspace.close()


def test_what_is_not_queued_or_no_longer_private_is_not_shared(workspace: Workspace) -> None:
    written = write_privately(workspace)
    workspace.do(share_reflection, written.id)
    workspace.do(unshare_reflection, written.id)
    assert not share_queued(workspace)
    assert workspace.private.holds("reflections", written.id)
    workspace.do(share_reflection, written.id)
    share_queued(workspace)
    with pytest.raises(Refused, match="shared already"):
        workspace.do(unshare_reflection, written.id)
    workspace.close()


def test_a_record_that_no_update_can_carry_stays_private(workspace: Workspace) -> None:
    written = write_privately(workspace, "x" * ((1 << 20) + 1))
    workspace.do(share_reflection, written.id)
    with pytest.raises(TextTooLong):
        share_queued(workspace)
    assert workspace.private.holds("reflections", written.id)
    assert workspace.log.count() == 0
    workspace.close()


CHILD = """
import os, signal, sys
from pathlib import Path
from core.workspace.laptops import open_workspace
from mentordesk.workspace.sharing import share_queued

workspace = open_workspace(Path(sys.argv[1]))
def killed(*args, **more):
    print("committed" if workspace.log.count() else "nothing", flush=True)
    os.kill(os.getpid(), signal.SIGKILL) if hasattr(signal, "SIGKILL") else os._exit(9)
if sys.argv[2] == "between":
    workspace.private.take_out = killed
else:
    workspace.log.append = killed
share_queued(workspace)
"""


@pytest.mark.parametrize(("when", "said"), [("between", "committed"), ("inside", "nothing")])
def test_a_program_killed_while_sharing_loses_and_doubles_nothing(tmp_path: Path, when: str, said: str) -> None:
    workspace = make_workspace(tmp_path)
    written, kept = write_privately(workspace), write_privately(workspace, "stays")
    workspace.do(share_reflection, written.id)
    workspace.close()

    root = Path(__file__).resolve().parents[3]
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path), when],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(root), str(root / "tests")])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.stdout.strip() == said, child.stderr
    assert child.returncode in (-getattr(signal, "SIGKILL", 0), 9)

    workspace = open_workspace(tmp_path)
    shared = workspace.select(Reflection)
    if when == "between":
        assert shared == [written]
        assert workspace.private.select(Reflection) == [kept]
        assert workspace.log.count() == 1
    else:
        assert shared == []
        assert workspace.private.queued() == [written]
        share_queued(workspace)
        assert workspace.select(Reflection) == [written]
    workspace.close()


def test_a_reader_beside_the_writer_sees_private_records_and_writes_none(workspace: Workspace) -> None:
    reader = Workspace.reader(workspace.folder)
    assert reader.private.select(Reflection) == []
    written = write_privately(workspace)
    assert reader.private.get(Reflection, written.id) == written
    with pytest.raises(PermissionError):
        reader.private.write({("reflections", written.id): None}, "reflections.delete")
    reader.close()
    workspace.close()
