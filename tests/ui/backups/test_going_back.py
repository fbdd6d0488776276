"""Going back to a backup with the real program, and quitting while a backup is not kept."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.pair import MENTOR, copy_side
from mentordesk.actions import goals, reflections
from mentordesk.records import Goal, Reflection
from mentordesk.workspace.running_snapshot import RunningSnapshot
from mentordesk.workspace.snapshots import Snapshots
from mentordesk_ui.pages.backups.page import BackupsPage
from ui.laptops import WindowLaptop, press, until


@pytest.fixture
def laptop(qapp, tmp_path: Path) -> Iterator[WindowLaptop]:
    """A mentor with a pair, whose program has just started, and nothing kept yet."""
    made = WindowLaptop(qapp, tmp_path / "home")
    side = copy_side(tmp_path, MENTOR)
    with side.workspace as workspace:
        side.laptop.save(made.home.keystore(made.environ), workspace.meta("keys"))
        for goal in workspace.select(Goal):
            workspace.do(goals.delete_goal, goal.id)
    shutil.rmtree(tmp_path / MENTOR / "snapshots", ignore_errors=True)
    made.home.remember_pair(tmp_path / MENTOR)
    made.program.preferences.reminds_of_unsent = False
    made.begin()
    yield made
    made.close()
    until(lambda: made.window.desk is None)


def backups(laptop: WindowLaptop) -> BackupsPage:
    laptop.window.go("backups")
    page = laptop.window.page
    assert isinstance(page, BackupsPage)
    until(lambda: not laptop.desk.busy and not laptop.desk.daily.snapshots.is_writing)
    return page


def titles(laptop: WindowLaptop) -> list[str]:
    return sorted(each.title for each in laptop.workspace.select(Goal))


def thoughts(laptop: WindowLaptop) -> list[str]:
    return sorted(each.title for each in laptop.workspace.private.select(Reflection))


def go_back(laptop: WindowLaptop, *, with_private: bool = False) -> None:
    page = backups(laptop)
    press(page.detail.restore)
    if with_private:
        page.question.private.click()
    before = laptop.desk
    press(page.question.confirm)
    until(lambda: laptop.window.desk is not None and laptop.window.desk is not before, "the pair to open again")


def test_going_back_takes_three_presses_and_so_does_coming_back(laptop: WindowLaptop) -> None:
    laptop.desk.do(goals.add_goal, "early")
    until(lambda: not laptop.desk.daily.snapshots.is_writing)
    laptop.desk.do(goals.add_goal, "late")
    go_back(laptop)
    assert titles(laptop) == ["early"]
    page = backups(laptop)
    assert "Your pair is as it was on" in laptop.window.toasts.current.text.text()
    assert [row.title.text() for row in page.list.rows.choices()] == ["Before you went back", "Backup of the day"]
    go_back(laptop)
    assert titles(laptop) == ["early", "late"]


def test_private_records_come_back_where_they_are_wanted(laptop: WindowLaptop) -> None:
    laptop.desk.do(reflections.write_reflection, title="then")
    laptop.desk.daily.keep_now().wait()
    laptop.desk.do(reflections.write_reflection, title="since")
    go_back(laptop)
    assert thoughts(laptop) == ["since", "then"]
    page = backups(laptop)
    page._choose(next(row.key for row in page.list.rows.choices() if row.title.text() == "Kept by you"))
    until(lambda: not laptop.desk.busy)
    go_back(laptop, with_private=True)
    assert thoughts(laptop) == ["then"]


def test_a_backup_that_is_gone_leaves_everything_as_it_is(laptop: WindowLaptop) -> None:
    laptop.desk.do(goals.add_goal, "early")
    page = backups(laptop)
    press(page.detail.restore)
    before = laptop.desk
    for each in Snapshots(laptop.workspace.folder).list():
        each.path.unlink()
    press(page.question.confirm)
    until(lambda: laptop.window.desk is not None and laptop.window.desk is not before)
    assert titles(laptop) == ["early"]
    assert "there no more" in laptop.window.toasts.current.text.text()


# --- quitting ---------------------------------------------------------------------------------------------------------


def test_quitting_keeps_the_day_when_nothing_did(laptop: WindowLaptop) -> None:
    with laptop.workspace.change("goals.add_goal") as change:
        change.put(Goal(title="written by a job"))
    folder = laptop.workspace.folder
    laptop.close()
    until(lambda: laptop.window.desk is None)
    assert [each.kind for each in Snapshots(folder).list()] == ["daily"]


def test_quitting_hides_no_backup_that_failed(laptop: WindowLaptop) -> None:
    laptop.desk.daily.snapshots = Snapshots(laptop.workspace.folder, free=lambda _folder: 0)
    laptop.desk.do(goals.add_goal, "early")
    laptop.window.close()
    dialog = laptop.program.leaving.dialog
    assert dialog is not None
    assert dialog.title.text().startswith("No backup could be kept")
    assert "The disk is full" in dialog.sentence.text()
    press(dialog.stay)
    assert isinstance(laptop.window.page, BackupsPage)
    laptop.window.close()
    dialog = laptop.program.leaving.dialog
    assert dialog is not None
    press(dialog.leave)
    assert laptop.window.desk is None


def test_the_next_start_tries_again_and_tells_what_failed(laptop: WindowLaptop) -> None:
    laptop.desk.daily.snapshots = Snapshots(laptop.workspace.folder, free=lambda _folder: 0)
    laptop.desk.do(goals.add_goal, "early")
    folder = laptop.workspace.folder
    laptop.close()
    assert Snapshots(folder).failure is not None
    laptop.start_again()
    until(lambda: Snapshots(folder).failure is None)
    assert [each.kind for each in Snapshots(folder).list()] == ["daily"]


def slow_down(monkeypatch) -> threading.Event:
    """Let the writing of backups stop at its first step until the event is set or it is cancelled."""
    go_on = threading.Event()
    step = RunningSnapshot._step

    def waits(self: RunningSnapshot) -> None:
        while not go_on.wait(0.005) and not self._is_cancelled:
            pass
        step(self)

    monkeypatch.setattr(RunningSnapshot, "_step", waits)
    return go_on


def test_the_window_waits_for_a_backup_on_the_way_and_closes_by_itself(laptop: WindowLaptop, monkeypatch) -> None:
    go_on = slow_down(monkeypatch)
    folder = laptop.workspace.folder
    laptop.desk.do(goals.add_goal, "early")
    laptop.window.close()
    dialog = laptop.program.leaving.dialog
    assert dialog is not None
    assert dialog.title.text() == "The backup of the day is still being written."
    go_on.set()
    until(lambda: laptop.window.desk is None, "the window to close by itself")
    assert [each.kind for each in Snapshots(folder).list()] == ["daily"]


def test_who_does_not_want_to_wait_quits_without_it_and_the_next_start_takes_it(
    laptop: WindowLaptop, monkeypatch
) -> None:
    go_on = slow_down(monkeypatch)
    folder = laptop.workspace.folder
    laptop.desk.do(goals.add_goal, "early")
    laptop.window.close()
    dialog = laptop.program.leaving.dialog
    assert dialog is not None
    press(dialog.leave)
    assert laptop.window.desk is None
    assert Snapshots(folder).list() == []
    assert Snapshots(folder).failure is None
    go_on.set()
    laptop.start_again()
    laptop.desk.do(goals.add_goal, "late")
    until(lambda: [each.kind for each in Snapshots(folder).list()] == ["daily"])
