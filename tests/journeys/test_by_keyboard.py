"""One real piece of work on every page without a mouse, by shortcuts, Tab, arrows, Return and Escape."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from mentordesk.actions.artifacts import add_artifact
from mentordesk.actions.goals import add_goal, edit_goal
from mentordesk.records import AgendaItem, Annotation, Goal, Milestone, Reflection, Session
from mentordesk.workspace.conflicts import conflicts
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.pages.portfolio.page import PortfolioPage
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from ui.desks import new_pair
from ui.keyboard import Keyboard, named
from ui.laptops import MailProgram, Pair, WindowLaptop, until
from ui.portfolio.pages import fill, pages_set


def sit_down_at(laptop: WindowLaptop) -> None:
    laptop.window.activateWindow()
    until(laptop.window.isActiveWindow)


def test_a_goal_a_session_a_reflection_a_milestone_and_a_backup(pair: Pair) -> None:
    mentor, _ = pair
    window, workspace = mentor.window, mentor.workspace
    sit_down_at(mentor)
    with Keyboard() as keyboard:
        keyboard.press("Ctrl+2", "Ctrl+N")
        keyboard.write("Give a talk at the café")
        keyboard.press("Return")
        (goal,) = workspace.select(Goal)
        keyboard.tab_to("Open")
        keyboard.press("Right")
        reached = workspace.get(Goal, goal.id)
        assert (reached.title, reached.state) == ("Give a talk at the café", "reached")

        keyboard.press("Ctrl+3", "Ctrl+N", "Ctrl+A")
        keyboard.write("Before the talk")
        keyboard.press("Return")
        keyboard.tab_to("Add a point")
        keyboard.write("What could go wrong?")
        keyboard.press("Return")
        assert [each.title for each in workspace.select(Session)] == ["Before the talk"]
        assert "What could go wrong?" in [each.title for each in workspace.select(AgendaItem)]

        keyboard.press("Ctrl+Shift+R")
        keyboard.write("How the first week went")
        keyboard.press("Return")
        keyboard.write("Better than I had feared.")
        keyboard.press("Escape")
        assert [each.step_1 for each in workspace.private.select(Reflection)] == ["Better than I had feared."]

        keyboard.press("Ctrl+6", "Ctrl+N")
        keyboard.write("First steps")
        keyboard.press("Return")
        keyboard.write("A first program")
        keyboard.press("Return", "Escape")
        assert [each.title for each in workspace.select(Milestone)] == ["A first program"]

        keyboard.press("Ctrl+Shift+K")
        assert window.page is not None
        before = len(window.page.findChildren(ChosenRow))
        keyboard.press("Ctrl+N")
        until(lambda: len(window.page.findChildren(ChosenRow)) > before, "the backup")  # type: ignore[union-attr]


def test_what_is_searched_help_parts_of_the_window_and_menus(pair: Pair) -> None:
    mentor, _ = pair
    window = mentor.window
    mentor.desk.do(add_goal, "Give a talk")
    sit_down_at(mentor)
    with Keyboard() as keyboard:
        keyboard.press("Ctrl+K")
        keyboard.write("talk")
        until(lambda: "Give a talk" in window.palette_shown.results.spoken())  # type: ignore[union-attr]
        keyboard.press("Return")
        assert window.page_key == "goals"

        places = []
        for _ in range(4):
            keyboard.press("F6")
            places.append(window.frame.rail.isAncestorOf(QApplication.focusWidget()))
        assert set(places) == {True, False}

        keyboard.press("F1")
        assert window.page_key == "help"
        keyboard.press("Alt+G", "H")
        assert window.page_key == "history"
        keyboard.press("Ctrl+K", "Escape")
        assert window.palette_shown is None
        assert QApplication.focusWidget() is not None


def test_an_update_is_sent_brought_in_and_decided(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Give a talk")
    mentee.bring_in(mentor.send(mail_program))
    goal = mentee.workspace.select(Goal)[0].id
    mentor.desk.do(edit_goal, goal, title="Give a short talk")
    mentee.desk.do(edit_goal, goal, title="Give a long talk")
    drafts = len(mail_program.drafts)
    with Keyboard() as keyboard:
        sit_down_at(mentor)
        keyboard.press("Ctrl+2", "F6", "Ctrl+Shift+S")
        assert mentor.send_page.isAncestorOf(QApplication.focusWidget())
        keyboard.tab_to("Open email draft")
        keyboard.press("Return")
        until(lambda: len(mail_program.drafts) > drafts, "the draft")
        until(lambda: not mentor.desk.busy)

        sit_down_at(mentee)
        mentee.program.open_files([mail_program.drafts[-1]])  # Return on the attachment, in the mail program
        until(lambda: mentee.import_page.apply, "the summary")
        assert named(QApplication.focusWidget()) == "Apply"
        keyboard.press("Return")
        until(lambda: conflicts(mentee.workspace), "both versions")
        until(lambda: not mentee.desk.busy)
        assert named(QApplication.focusWidget()) == "Decide"
        keyboard.press("Return")
        keyboard.tab_to("Keep mine")
        keyboard.press("Return")
    assert mentee.workspace.get(Goal, goal).title == "Give a long talk"
    assert not conflicts(mentee.workspace)


def test_a_note_is_put_on_a_line_of_a_file(pair: Pair, tmp_path: Path) -> None:
    mentor, _ = pair
    window = mentor.window
    file = tmp_path / "read.py"
    file.write_text("def read(lines):\n    for line in lines:\n        yield line.split()\n", encoding="utf-8")
    mentor.desk.do(add_artifact, file, "The reader")
    sit_down_at(mentor)
    with Keyboard() as keyboard:
        keyboard.press("Ctrl+4")
        keyboard.tab_to("The reader")
        keyboard.press("Return")
        page = window.page
        assert isinstance(page, ArtifactsPage)
        until(lambda: getattr(page.reader.sheet.viewer, "lines", None) is not None)
        until(lambda: page.reader.sheet.viewer.edit.is_filled)  # type: ignore[union-attr]
        keyboard.tab_to("Add note")
        keyboard.press("Return", "Down", "Return")
        keyboard.write("Split on commas, too")
        keyboard.press("Ctrl+Return")
        until(lambda: mentor.workspace.select(Annotation), "the note")
    (note,) = mentor.workspace.select(Annotation)
    assert note.body == "Split on commas, too"
    assert '"start": 2' in note.anchor


def test_a_portfolio_is_saved_as_pdf(qapp: QApplication, tmp_path: Path) -> None:
    window = new_pair(tmp_path)
    fill(window, tmp_path, reached=1)
    window.activateWindow()
    until(window.isActiveWindow)
    with Keyboard() as keyboard:
        keyboard.press("Ctrl+7")
        assert isinstance(window.page, PortfolioPage)
        pages_set(window.page)
        keyboard.tab_to("Save as PDF")
        keyboard.press("Return")
        until(lambda: qapp.activeModalWidget() is not None, "the dialog")
        keyboard.press("Ctrl+A")
        keyboard.write(str(tmp_path / "mine.pdf"))
        keyboard.press("Return")
        until((tmp_path / "mine.pdf").exists, "the file")
        until(lambda: "Saved as mine.pdf" in window.told)
    window.close()
