"""Pictures of a pair brought back after a loss."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from exchange.pair import MENTEE, copy_pair, words
from mentordesk_ui.dialogs.passphrase import PassphraseDialog
from mentordesk_ui.welcome.back_walk import BackWalk
from ui.laptops import WindowLaptop, press, until


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk from the start page to what came back."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-scenes-") as temp:
        place = Path(temp)
        with copy_pair(place) as both:
            box = place / "Mails with Tomáš"
            box.mkdir()
            for each in (*both.mentee.send(full=True), *both.mentor.send(full=True)):
                each.rename(box / each.name)
            (cut,) = both.mentor.send(full=True)
            (box / "broken.mentordesk").write_bytes(cut.read_bytes()[:-40])
        laptop.program.show_welcome()
        yield "back-welcome", laptop.window
        laptop.program.bring_back()
        walk = laptop.alone(BackWalk)
        yield "back-1-files", laptop.window
        walk.add_files([box, place / "stick" / "lea-with-tomas-2026-11-26.mentordesk-backup"])
        press(walk.next)
        yield "back-1-chosen", laptop.window
        walk.files.pop()
        press(walk.next)
        right = words(MENTEE).split()
        walk.words.set_words([*right[1:], right[0]])
        press(walk.next)
        until(walk.words_error.isVisible)
        until(walk.next.isEnabled)
        yield "back-2-wrong", laptop.window
        walk.words.set_words(right)
        press(walk.next)
        until(lambda: walk.step == 2)
        until(walk.next.isEnabled)
        yield "back-3-result", laptop.window
        press(walk.next)
        now = laptop.workspace.clock()
        laptop.workspace.clock = lambda: now + 31 * 86_400_000
        laptop.window.go("today")
        laptop.window.page.refresh()
        yield "back-offer", laptop.window
        laptop.window.go("pair", "backup_file")
        yield "back-pair", laptop.window
        laptop.window.go("recovery")
        yield "back-new-sheet", laptop.window
        page = laptop.window.page
        page.new.lost.click()
        press(page.new.make)
        page.sheet.put_away.click()
        press(page.done)
        laptop.window.go("pair")
        laptop.window.page.refresh()
        page = laptop.window.page
        page.view.ensureWidgetVisible(page.safety)
        yield "back-sheet-waits", laptop.window
        dialog = PassphraseDialog(laptop.program.preferences, "passphrase", laptop.window)
        dialog.fresh.setText("short")
        dialog.open()
        press(dialog.change)
        yield "back-passphrase", dialog
        dialog.reject()
