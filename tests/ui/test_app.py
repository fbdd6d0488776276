"""The program around the pages: one window a home, its place and look remembered, failing without losing anything."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from mentordesk.actions.goals import add_goal
from mentordesk.records import Goal
from mentordesk.workspace.lease import TOKEN
from mentordesk.workspace.lock import FolderLock
from mentordesk_ui import crash
from mentordesk_ui.app import FileOpener
from mentordesk_ui.dialogs.crash import CrashDialog
from mentordesk_ui.pages.kept_texts import KeptTextsPage
from mentordesk_ui.pair_frame import PairFrame
from mentordesk_ui.program import Program
from mentordesk_ui.single_instance import FirstInstance, hand_over, server_name
from mentordesk_ui.theme import Theme
from mentordesk_ui.welcome.start_page import WelcomePage
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until

# --- one window for each home ---------------------------------------------------------------------------------------


def test_a_second_start_hands_its_files_over(tmp_path: Path, qapp: QApplication) -> None:
    name = server_name(tmp_path / "home")
    first = FirstInstance(name)
    given: list[list[Path]] = []
    first.files_given.connect(given.append)
    file = tmp_path / "to Léa.mentordesk"
    code = (
        "import sys, pathlib; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from mentordesk_ui.single_instance import hand_over;"
        "sys.exit(0 if hand_over(sys.argv[1], [pathlib.Path(sys.argv[2])]) else 3)"
    )
    second = subprocess.Popen([sys.executable, "-c", code, name, str(file)], env=paths())
    until(lambda: given, "the file")
    assert second.wait(20) == 0
    assert given == [[file]]
    first.close()


def paths() -> dict[str, str]:
    """Return an environment in which a new Python finds the program."""
    import os

    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def test_nobody_answers_where_no_window_is(tmp_path: Path, qapp: QApplication) -> None:
    assert not hand_over(server_name(tmp_path), [])


def test_a_socket_left_behind_is_taken_over(tmp_path: Path, qapp: QApplication) -> None:
    name = server_name(tmp_path)
    code = (
        "import os, sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from mentordesk_ui.single_instance import FirstInstance; first = FirstInstance(sys.argv[1]);"
        "os._exit(0 if first.is_listening else 3)"
    )
    assert subprocess.run([sys.executable, "-c", code, name], env=paths()).returncode == 0
    assert not hand_over(name, [])
    first = FirstInstance(name)
    assert first.is_listening
    first.close()


def test_each_home_has_a_window_of_its_own(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")
    assert server_name(tmp_path / "a") == server_name(tmp_path / "a")


def test_the_system_can_ask_the_running_program_to_open_a_file(qapp: QApplication, tmp_path: Path) -> None:
    given: list[Path] = []
    opener = FileOpener(given.extend, qapp)
    assert opener.eventFilter(qapp, QFileOpenEvent(str(tmp_path / "an.mentordesk")))
    assert given == [tmp_path / "an.mentordesk"]


def test_files_of_a_later_start_are_brought_in(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Handed over")
    mentee.program.take_over([mentor.send(mail_program)])
    until(lambda: mentee.import_page.apply)
    assert mentee.window.isVisible()


# --- what is remembered ---------------------------------------------------------------------------------------------


def test_place_and_look_are_remembered(pair: Pair) -> None:
    mentor, _ = pair
    mentor.window.resize(760, 620)
    mentor.window.commands._themes["dark"].trigger()
    mentor.window.commands._sizes[125].trigger()
    mentor.start_again()
    try:
        assert (mentor.window.width(), mentor.window.height()) == (760, 620)
        assert mentor.program.preferences.theme == "dark"
        assert Theme.of(mentor.app).name == "dark"
        assert Theme.of(mentor.app).text_percent == 125
        assert mentor.window.commands._themes["dark"].isChecked()
    finally:
        Theme.apply(mentor.app, "light", 100)


def test_a_broken_settings_file_is_no_hindrance(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("broken")
    laptop.home.config.mkdir(parents=True, exist_ok=True)
    (laptop.home.config / "window.ini").write_bytes(b"\x00[look]\ntheme=\xff\ntext=huge\n[window]\ngeometry=x\n")
    (laptop.home.config / "recent.json").write_text("{")
    laptop.start_again()
    assert laptop.program.preferences.text_percent == 100
    assert laptop.alone(WelcomePage).rows == []


def test_a_pair_open_elsewhere_is_said_in_a_sentence(pair: Pair) -> None:
    mentor, _ = pair
    folder = mentor.workspace.folder
    mentor.close()
    lock = FolderLock.take(folder)
    try:
        program = Program(mentor.app, mentor.home, mentor.environ)
        program.begin()
        page = program.window.centralWidget().currentWidget()  # type: ignore[attr-defined]
        assert isinstance(page, WelcomePage)
        assert "is open in another MentorDesk window" in page.problem.text.text()
        program.window.close()
    finally:
        lock.release()


def test_the_lease_is_renewed_once_the_window_is_there_though_nobody_writes(pair: Pair) -> None:
    mentor, _ = pair
    token, last = mentor.workspace.meta(TOKEN), mentor.workspace.log.last()
    mentor.start_again()
    until(lambda: mentor.workspace.meta(TOKEN) != token)
    assert mentor.workspace.log.last() == last


# --- what was being typed -------------------------------------------------------------------------------------------


def test_closing_seals_what_was_being_typed(pair: Pair) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "Sealed")
    goal = mentor.workspace.select(Goal)[0].id
    mentor.desk.keep_draft("goals", goal, "why", "Typed and not left")
    mentor.start_again()
    assert mentor.workspace.get(Goal, goal).why == "Typed and not left"
    assert not mentor.window.frame.notices.kept.isVisible()


@pytest.mark.parametrize("put_back", [True, False])
def test_text_left_by_a_crash_is_offered(pair: Pair, put_back: bool) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "Crashed")
    goal = mentor.workspace.select(Goal)[0].id
    mentor.desk.keep_draft("goals", goal, "why", "Typed before the crash")
    mentor.window.frame.stop()
    mentor.workspace.close()  # as when the process is killed: nothing is sealed
    mentor.window.desk = None
    mentor.start_again()
    assert mentor.workspace.get(Goal, goal).why == ""
    press(mentor.window.frame.notices.kept.action)
    page = mentor.window.page
    assert isinstance(page, KeptTextsPage)
    card = next(iter(page.cards.values()))
    assert "Crashed" in card.title.text()
    buttons = {button.text(): button for button in card.findChildren(type(mentor.window.frame.send_button))}
    press(buttons["Put back" if put_back else "Discard"])
    assert mentor.workspace.get(Goal, goal).why == ("Typed before the crash" if put_back else "")
    assert mentor.workspace.drafts.left() == []


# --- failing --------------------------------------------------------------------------------------------------------


def test_a_crash_is_told_without_a_persons_words(pair: Pair, tmp_path: Path) -> None:
    mentor, _ = pair
    crash.start_log(tmp_path / "state")
    before = sys.excepthook
    crash.install(mentor.program.tell_crash)
    try:
        try:
            raise KeyError("a secret goal of /home/lea")
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
    finally:
        sys.excepthook = before
        crash.stop_log()
    dialog = mentor.program._crash
    assert isinstance(dialog, CrashDialog)
    details = dialog.details.toPlainText()
    assert "KeyError" in details
    assert "test_app.py" in details
    assert "secret" not in details
    assert "/" not in details.replace("PySide6", "").split("test_app.py")[0].split("\n", 1)[1]
    log = (tmp_path / "state" / "mentordesk.log").read_text()
    assert "KeyError" in log
    assert "secret" not in log
    mentor.program.tell_crash("another one while the first is shown")
    assert mentor.program._crash is dialog
    press(dialog.copy)
    assert QGuiApplication.clipboard().text() == details
    press(dialog.go_on)
    assert mentor.window.isVisible()
    assert mentor.desk.do(add_goal, "Life goes on")


def test_quitting_after_a_crash_seals_and_closes(pair: Pair) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "Kept")
    goal = mentor.workspace.select(Goal)[0].id
    mentor.desk.keep_draft("goals", goal, "why", "Typed before quitting")
    mentor.program.tell_crash("details")
    dialog = mentor.program._crash
    assert isinstance(dialog, CrashDialog)
    press(dialog.quit)
    until(lambda: not mentor.window.isVisible())
    mentor.start_again()
    assert mentor.workspace.get(Goal, goal).why == "Typed before quitting"


@pytest.mark.parametrize("at", [PairFrame.__init__, PairFrame.show_page])
def test_a_pair_that_fails_while_it_opens_is_told_on_the_welcome_page(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, at: Callable[..., object]
) -> None:
    mentor, _ = pair
    mentor.close()

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(PairFrame, at.__name__, fail)
        mentor.begin()
    dialog = mentor.program._crash
    assert isinstance(dialog, CrashDialog)
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    press(dialog.go_on)
    press(mentor.alone(WelcomePage).rows[0])
    until(lambda: mentor.window.page_key == "today")


def test_a_job_that_crashes_is_told(pair: Pair) -> None:
    mentor, _ = pair

    def fail(_workspace: object, _progress: object) -> None:
        raise ZeroDivisionError

    mentor.desk.start(fail)
    dialog = until(lambda: mentor.program._crash)
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    dialog.accept()


def test_lines_from_qt_lose_paths_and_quotes() -> None:
    said = crash.without_names('Could not open "/home/lea/My goals.txt" in C:\\Users\\Lea at once')
    assert "lea" not in said.lower()
    assert said.endswith("at once")


def test_a_log_that_cannot_be_written_stops_nobody_and_is_written_once_it_can(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    crash.start_log(tmp_path / "state")
    try:
        crash.note("lost")
        (tmp_path / "state").unlink()
        crash.note("Qt: 100 % of it", "warning")
    finally:
        crash.stop_log()
    crash.note("nobody asked for a log any more")
    (line,) = (tmp_path / "state" / "mentordesk.log").read_text().splitlines()
    assert line.endswith("WARNING Qt: 100 % of it")


# --- keyboard -------------------------------------------------------------------------------------------------------


def test_every_command_has_a_menu_and_no_key_twice(pair: Pair) -> None:
    mentor, _ = pair
    commands = mentor.window.commands.all
    keys = [each.shortcut().toString() for each in commands if not each.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert all(each.associatedObjects() for each in commands)


def test_keys_lead_to_the_pages(pair: Pair, qtbot) -> None:  # type: ignore[no-untyped-def]
    mentor, _ = pair
    mentor.window.activateWindow()
    until(mentor.window.isActiveWindow)
    for key, page in ((Qt.Key.Key_2, "goals"), (Qt.Key.Key_I, "import"), (Qt.Key.Key_1, "today")):
        qtbot.keyClick(mentor.window, key, Qt.KeyboardModifier.ControlModifier)
        assert mentor.window.page is mentor.window.pages[page]
    assert mentor.window.frame.rail.current() == "today"
    mentor.window.go("send")
    assert mentor.window.frame.rail.current() == ""
    assert mentor.window.frame.send_button.isChecked()
