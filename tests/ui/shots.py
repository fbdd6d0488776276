"""Pictures of every page and step, in every look and two sizes: `dev.py shots FOLDER`, to be looked at by people.

shots.py FOLDER [SCENE …] [--walks sample,roadmap] [--looks light,dark] [--sizes 1280x800] [--language ar]

The walks are `first_run`, `sample` and the files of `scenes/`, each of which shows one area in the sample pair.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(HOUSE), str(HOUSE / "ui"), str(HOUSE / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402 - after the path and the platform are set
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget  # noqa: E402

from mentordesk.actions.goals import add_goal, edit_goal  # noqa: E402
from mentordesk.records import Goal  # noqa: E402
from mentordesk_ui import languages  # noqa: E402
from mentordesk_ui.pages import PAGES  # noqa: E402
from mentordesk_ui.reading_place import SETTLES_MS  # noqa: E402
from mentordesk_ui.theme import Theme  # noqa: E402
from mentordesk_ui.welcome.accept_walk import AcceptWalk  # noqa: E402
from mentordesk_ui.welcome.start_walk import StartWalk  # noqa: E402
from ui.laptops import MailProgram, WindowLaptop, press, until, write  # noqa: E402

LOOKS = {
    "light": ("light", 100, False),
    "dark": ("dark", 100, False),
    "contrast": ("contrast", 100, False),
    "rtl": ("light", 100, True),
    "150": ("light", 150, False),
}
SIZES = {"1280x800": (1280, 800), "900x600": (900, 600)}
MORE_SIZES = {"1600x1000": (1600, 1000), "1920x1080": (1920, 1080), "2560x1440": (2560, 1440)}
Scene = tuple[str, QWidget]


def first_run(app: QApplication, folder: Path, mail: MailProgram) -> Iterator[Scene]:
    """Welcome, the steps of both people, and the pages of a pair that has just begun."""
    mentor, mentee = WindowLaptop(app, folder / "mentor"), WindowLaptop(app, folder / "mentee")
    mentor.begin()
    yield "welcome", mentor.window
    mentor.program.start_pair()
    walk = mentor.alone(StartWalk)
    write(walk.name, "Tomáš Novák")
    yield "start-1", mentor.window
    press(walk.next)
    yield "start-1-wrong", mentor.window
    write(walk.email, "tomas@example.org")
    write(walk.partner, "Léa Martin")
    write(walk.partner_email, "lea@example.org")
    press(walk.next)
    yield "start-2-sheet", mentor.window
    press(walk.next)
    yield "start-2-not-yet", mentor.window
    press(walk.later)
    invite = until(lambda: walk.invite)
    words = until(lambda: invite.words).words()
    until(walk.next.isEnabled)
    yield "start-3-invite", mentor.window
    press(walk.next)
    yield "today-new", mentor.window
    yield from pages(mentor, "new")
    mentee.begin()
    mentee.program.accept_invitation()
    yield "accept-1-file", mentee.window
    mentee.program.accept_invitation(invite.file)
    accepting = mentee.alone(AcceptWalk)
    accepting.words.set_words(["abandon"] * 7)
    press(accepting.next)
    until(accepting.words_error.isVisible)
    yield "accept-1-wrong", mentee.window
    accepting.words.set_words(words)
    until(accepting.next.isEnabled)
    press(accepting.next)
    until(lambda: accepting.step == 1)
    until(accepting.next.isEnabled)
    yield "accept-2-you", mentee.window
    press(accepting.next)
    until(lambda: accepting.step == 2)
    until(accepting.next.isEnabled)
    yield "accept-3-reply", mentee.window
    accepting.sheet.put_away.click()
    press(accepting.mail.draft)
    until(lambda: mail.drafts)
    until(accepting.next.isEnabled)
    yield "accept-3-sent", mentee.window
    press(accepting.next)
    mentor.bring_in(mail.drafts[-1])
    yield "import-paired", mentor.window
    yield from exchange(mentor, mentee, mail)
    mentor.close()
    yield "welcome-known", known(mentee)
    mentee.close()


def known(laptop: WindowLaptop) -> QWidget:
    """Go back to the welcome page of somebody who has a pair."""
    laptop.program.show_welcome("“Léa & Tomáš” is open in another MentorDesk window or command. Nothing was changed.")
    return laptop.window


def exchange(mentor: WindowLaptop, mentee: WindowLaptop, mail: MailProgram) -> Iterator[Scene]:
    """A few updates, a disagreement, errors and an undo."""
    mentor.desk.do(add_goal, "Give a talk", "To say in public what I know.", expected="Ten minutes at the local group")
    mentor.desk.do(add_goal, "Read a stack trace aloud")
    yield "send", mentor.send_page and mentor.window
    first = mentor.send(mail)
    yield "send-opened", mentor.window
    mentee.program.open_files([first])
    until(lambda: mentee.import_page.apply)
    yield "import-preview", mentee.window
    press(mentee.import_page.apply)
    until(lambda: mentee.import_page.undo_button)
    yield "import-applied", mentee.window
    goal = mentee.workspace.select(Goal, order="title")[0].id
    why = "To say in public what I know, and to find people who care about the same."
    mentor.desk.do(edit_goal, goal, title="Give a talk at PyCon", why=why)
    mentee.desk.do(edit_goal, goal, title="Give a short talk", why="To say aloud what I learned.")
    update = mentor.send(mail)
    mentee.bring_in(update)
    yield "import-conflicts", mentee.window
    mentee.desk.do(edit_goal, goal, expected="Twenty minutes")
    mentee.import_page._ask_undo(mentee.import_page._applied)
    yield "import-undo-list", mentee.window
    mentee.window.go("send")
    yield "send-nothing-or-more", mentee.window
    cut = update.with_suffix(".mentordesk")
    broken = cut.with_name("broken.mentordesk")
    broken.write_bytes(cut.read_bytes()[:-50])
    mentee.program.open_files([broken])
    until(lambda: mentee.import_page.errors)
    yield "import-damaged", mentee.window
    mentee.desk.keep_draft("goals", goal, "why", "To say in public what I know, and what I")
    yield "kept", at(mentee, "kept")
    yield "recovery", at(mentor, "recovery")


def at(laptop: WindowLaptop, page: str) -> QWidget:
    """Go to a page."""
    laptop.window.go(page)
    return laptop.window


def pages(laptop: WindowLaptop, state: str) -> Iterator[Scene]:
    """Every page of the pair that is open."""
    for page in PAGES:
        laptop.window.go(page.key)
        until(lambda: not laptop.desk.busy)
        yield f"{page.key}-{state}", laptop.window


def sample(app: QApplication, folder: Path, _mail: MailProgram) -> Iterator[Scene]:
    """The sample pair from the mentee's side, and Today from the mentor's."""
    laptop = WindowLaptop(app, folder / "sample")
    laptop.begin()
    laptop.program.show_sample()
    app.processEvents()
    yield "sample-preparing", laptop.window
    until(lambda: laptop.window.desk is not None, "the sample")
    yield from pages(laptop, "sample")
    laptop.window.go("today")
    laptop.window.frame.sample_bar.hide()
    laptop.window.frame.status.refresh()
    yield "readme-sample", laptop.window
    laptop.window.frame.sample_bar.show()
    press(laptop.window.frame.sample_bar.side._segments["mentor"])
    until(lambda: laptop.window.desk is not None and laptop.window.frame.sample_bar.side.value() == "mentor")
    yield "today-sample-mentor", laptop.window
    laptop.window.go("send")
    yield "send-sample-mentor", laptop.window
    laptop.program.tell_crash(
        "MentorDesk 0.1.0, Python 3.11.2, linux\nKeyError\n  mentordesk_ui/pages/exchange/send.py:41 in refresh"
    )
    yield "crash", laptop.program._crash  # type: ignore[misc]
    laptop.program._crash.done(1)  # type: ignore[union-attr]
    laptop.close()


def in_the_sample(name: str) -> Callable[[QApplication, Path, MailProgram], Iterator[Scene]]:
    """Return the walk of a file of `scenes/`: its function `scenes`, given a laptop with the sample pair open."""

    def walk(app: QApplication, folder: Path, _mail: MailProgram) -> Iterator[Scene]:
        laptop = WindowLaptop(app, folder / name)
        laptop.begin()
        laptop.program.show_sample()
        until(lambda: laptop.window.desk is not None, "the sample")
        yield from importlib.import_module(f"ui.scenes.{name}").scenes(laptop)
        laptop.close()

    return walk


def settle(app: QApplication, widget: QWidget) -> None:
    """Let layouts that depend on one another come to rest, and what is scrolled come back to its place."""
    for _ in range(4):
        app.processEvents()
    if any(each.verticalScrollBar().value() for each in widget.findChildren(QScrollArea) if each.isVisible()):
        QTest.qWait(SETTLES_MS[-1] + 20)
    widget.update()


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description="Take pictures of every page.")
    parser.add_argument("words", nargs="*", metavar="FOLDER or SCENE")
    for name in ("walks", "looks", "sizes", "language"):
        parser.add_argument(f"--{name}")
    given = parser.parse_intermixed_args()
    words = given.words
    options = {name: value for name in ("walks", "looks", "sizes") if (value := getattr(given, name))}
    language = given.language or "en"
    os.environ.update(LC_ALL=f"{language}.UTF-8", LANGUAGE=language)  # what the window takes for the system's
    usual = languages.direction_of(language)
    out, wanted = Path(words[0] if words else "build/shots"), words[1:]
    looks = options.get("looks", ",".join(LOOKS)).split(",")
    sizes = options.get("sizes", ",".join(SIZES)).split(",")
    walks = {"first_run": first_run, "sample": sample}
    walks |= {file.stem: in_the_sample(file.stem) for file in sorted((Path(__file__).parent / "scenes").glob("*.py"))}
    chosen = options.get("walks", ",".join(walks)).split(",")
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    count = 0
    with tempfile.TemporaryDirectory(prefix="mentordesk-shots-") as folder, MailProgram() as mail:
        for each in chosen:
            walk = walks[each]
            for name, widget in walk(app, Path(folder), mail):
                if wanted and name not in wanted:
                    continue
                for look in looks:
                    theme, percent, mirrored = LOOKS[look]
                    Theme.apply(app, theme, percent, Qt.LayoutDirection.RightToLeft if mirrored else usual)
                    for size in sizes:
                        if widget.parentWidget() is None:
                            (widget.windowHandle() or widget).resize(*(SIZES | MORE_SIZES)[size])
                        settle(app, widget)
                        of = look if language == "en" else f"{language}-{look}"
                        widget.grab().save(str(out / f"{name}-{of}-{size}.png"))
                        count += 1
                Theme.apply(app, "light", 100, usual)
                settle(app, widget)
    print(f"{count} pictures in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
