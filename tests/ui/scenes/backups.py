"""Backups in the sample pair: none, some of several days, a look inside, going back, and one that failed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from mentordesk.actions import goals, reflections
from mentordesk.records import Goal
from mentordesk.workspace.snapshots import Snapshots
from mentordesk_ui.pages.backups.page import BackupsPage
from ui.laptops import WindowLaptop, press, until

KINDS = ("daily", "daily", "manual", "import", "restore", "damaged", "daily")


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Every state of the page, and the failure over Today."""
    window, desk = laptop.window, laptop.desk
    for each in Snapshots(laptop.workspace.folder).list():
        each.path.unlink()
    page = at_backups(laptop)
    yield "backups-empty", window
    keep_some(laptop)
    page = at_backups(laptop)
    page.detail._can_restore = True
    page._choose(page.list.rows.choices()[-2].key)
    settle(laptop)
    yield "backups", window
    press(page.detail.inside)
    page.inside.kind.show_value("goals")
    page.inside._start_over()
    yield "backups-inside", window
    press(page.inside.rows.choices()[-1])
    yield "backups-record", window
    page._choose(page.list.rows.choices()[-2].key)
    press(page.detail.restore)
    yield "backups-question", window
    page.question.private.click()
    yield "backups-question-private", window
    desk.daily.snapshots = Snapshots(laptop.workspace.folder, free=lambda _folder: 0)
    page._keep_now()
    yield "backups-failed", window
    window.go("today")
    yield "backups-today", window
    desk.is_sample = False
    laptop.program.preferences.reminds_of_unsent = False
    window.close()
    if (dialog := laptop.program.leaving.dialog) is not None:
        yield "backups-quit", dialog
        dialog.reject()
    desk.is_sample = True


def keep_some(laptop: WindowLaptop) -> None:
    """Keep backups of seven days, and write something after the second."""
    desk, workspace = laptop.desk, laptop.workspace
    now, usual = datetime.now(), workspace.clock
    for place, kind in enumerate(KINDS):
        at = int((now - timedelta(days=6 - place, minutes=7 * place)).timestamp() * 1000)
        workspace.clock = lambda at=at: at  # type: ignore[misc]
        desk.daily.snapshots = Snapshots(workspace.folder, clock=workspace.clock)
        desk.daily.snapshots.start(workspace, kind).wait()
        if place == 1:
            first, second, third = workspace.select(Goal, order="position, id")[:3]
            desk.do(goals.edit_goal, first.id, why=f"{first.why}\n\nAnd because it is fun, which I did not expect.")
            desk.do(goals.delete_goal, second.id)
            desk.do(goals.edit_goal, third.id, title="Explain a module in two minutes")
            desk.do(goals.add_goal, "Review a pull request of a stranger")
            desk.do(reflections.write_reflection, title="What I keep to myself")
    workspace.clock = usual
    desk.daily.snapshots = Snapshots(workspace.folder)


def at_backups(laptop: WindowLaptop) -> BackupsPage:
    """Go to the page and wait until it has looked into what it shows."""
    laptop.window.go("backups")
    settle(laptop)
    page = laptop.window.page
    assert isinstance(page, BackupsPage)
    return page


def settle(laptop: WindowLaptop) -> None:
    """Wait for what is compared."""
    until(lambda: not laptop.desk.busy)
    laptop.app.processEvents()
    until(lambda: not laptop.desk.busy)
