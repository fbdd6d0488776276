"""Pictures of mail in practice: whose turn it is, the reminder, text pasted, an update in the watched folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mentordesk.actions.goals import add_goal
from mentordesk.bundles import send
from mentordesk.bundles.opening import open_pair
from mentordesk.queries.ledger import DAY
from mentordesk.workspace.log import now_ms
from mentordesk_ui.dialogs.preferences import PreferencesDialog
from mentordesk_ui.pages.exchange.send import SendPage
from ui.laptops import WindowLaptop, press, until


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk through them; the sample stands for a pair that sends real mails."""
    window, desk = laptop.window, laptop.desk
    window.go("import")
    yield "mail-import", window
    QGuiApplication.clipboard().setText("Dear Léa, see you on Monday.")
    window.paste()
    page = laptop.import_page
    until(lambda: page.errors)
    yield "mail-import-nothing", window
    desk.is_sample = False
    with TemporaryDirectory() as folder:
        yield from watched(laptop, Path(folder))
        desk.preferences.updates_folder = Path(folder) / "updates"
        yield from sent(laptop)
        yield from waiting(laptop)
        desk.preferences.watched_folder = None


def watched(laptop: WindowLaptop, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """An update lies in Downloads; the preferences that say so."""
    demo = laptop.program.tour.sample._demo
    assert demo is not None
    (downloads := folder / "Downloads").mkdir()
    workspace, keys = open_pair(demo.mentor, demo.keys)
    with workspace:
        workspace.do(add_goal, "Read one paper a month")
        (file,) = send.make(workspace, keys, folder / "his").paths
    os.utime(file, (1_790_000_000, 1_790_000_000))
    shutil.move(file, downloads / file.name)
    laptop.desk.preferences.watched_folder = downloads
    laptop.window.go("goals")
    laptop.window.frame.watch.follow()
    until(laptop.window.frame.watch.isVisible, "the offer")
    yield "mail-watched", laptop.window
    dialog = PreferencesDialog(laptop.program.preferences, laptop.window)
    dialog.open()
    dialog._rows.parentWidget().parentWidget().parentWidget().verticalScrollBar().setValue(10_000)  # type: ignore[attr-defined]
    yield "mail-preferences", dialog
    dialog.close()
    laptop.window.frame.watch.banner.close_button.click()


def sent(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """An update is copied as text, then only made."""
    laptop.desk.do(add_goal, "Review a pull request each week")
    laptop.window.go("send")
    page = laptop.window.page
    assert isinstance(page, SendPage)
    assert page.mail is not None
    press(page.mail.armor)
    until(lambda: page.mail is not None and page.mail.told.isVisible())
    until(lambda: not laptop.desk.busy)
    yield "mail-copied", laptop.window
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "mail-made", laptop.window


def waiting(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Nobody answered within the agreed time."""
    laptop.workspace.clock = lambda: now_ms() + 30 * DAY
    laptop.window.frame.status.refresh()
    laptop.window.go("today")
    yield "mail-offer", laptop.window
    laptop.window.go("send", "nudge")
    yield "mail-nudge", laptop.window
