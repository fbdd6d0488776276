"""Notes on a file: pinned, answered, settled, filtered and placed again, on two real desks that exchange updates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mentordesk.actions import annotations, artifacts
from mentordesk.records import Annotation, Artifact, Reply
from mentordesk.workspace.conflicts import conflicts
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.widgets import ListRow
from ui.artifacts.desks import CODE, add, calm, card, code_of, press_line, read, write
from ui.desks import PairOfDesks
from ui.laptops import until


@pytest.fixture
def rota(desks, tmp_path) -> Artifact:
    """A file that the mentor added."""
    return add(desks.mentor.workspace, write(tmp_path / "files", "rota.py", CODE), title="The rota reader")


@pytest.fixture
def page(desks, rota) -> ArtifactsPage:
    """The reader, open at that file before the mentor."""
    return read(desks.window, rota.id)


def notes(desks: PairOfDesks) -> list[Annotation]:
    return desks.mentor.workspace.select(Annotation)


def pin(desks: PairOfDesks, page: ArtifactsPage, line: int, text: str, tag: str = "suggestion") -> Annotation:
    """Write a note on a line, as a person does."""
    page.reader.add_note()
    press_line(page, line)
    desks.window.settle()
    page.reader.notes.new.tags.tags[tag].click()
    QTest.keyClicks(page.reader.notes.new.text.editor, text)
    QTest.keyClick(page.reader.notes.new.text.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    calm(desks.window)
    made = [each for each in notes(desks) if each.body == text]
    editor = page.reader.notes.new.text.editor
    assert made, f"no note {text!r}; told: {desks.window.told!r}; still there: {editor.text()!r}"
    return made[0]


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


class Presses(QObject):
    """Counts presses of the mouse as they reach the program; one that is passed on to what lies below counts once."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[tuple[int, float, float]] = set()

    @property
    def count(self) -> int:
        return len(self._seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.globalPosition()
            self._seen.add((event.timestamp(), place.x(), place.y()))
        return False

    def __enter__(self) -> Presses:
        QApplication.instance().installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        QApplication.instance().removeEventFilter(self)


# --- the journey ----------------------------------------------------------------------------------------------------


def test_code_is_annotated_on_one_side_and_answered_on_the_other(desks, page):
    note = pin(desks, page, 2, "What happens with an empty line?", "question")
    assert json.loads(note.anchor) == {
        "type": "LineSelector", "start": 2, "end": 2, "exact": "    for line in lines:",
    }  # fmt: skip
    assert (note.tag, note.state, note.artifact) == ("question", "open", page.reader.artifact)
    assert card(page, note).head.hasFocus()
    assert [(each.first, each.pin.number) for each in code_of(page).edit.gutter.spans] == [(2, 1)]
    desks.mentee.receive(*desks.mentor.send())
    desks.mentee.workspace.do(annotations.reply, note.id, "It gives an empty list. I did not think of that.")
    desks.mentee_sends()
    calm(desks.window)
    assert "Léa" in words(card(page, note))
    assert "It gives an empty list." in words(card(page, note))
    assert card(page, note).head.state.text() == "Answered"
    editor = card(page, note).reply.editor
    QTest.keyClicks(editor, "Then add a test for it.")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    calm(desks.window)
    assert [each.body for each in desks.mentor.workspace.select(Reply)].count("Then add a test for it.") == 1
    assert [each.writer.is_me for each in card(page, note).shown.answers] == [False, True]
    assert editor.text() == ""
    desks.window.press(card(page, note).settle)
    assert notes(desks)[0].state == "resolved"
    assert card(page, note).settle.text() == "Reopen"
    desks.window.undo()
    calm(desks.window)
    assert card(page, note).head.state.text() == "Answered"


@pytest.mark.parametrize(("with_key", "presses"), [(False, 3), (True, 2)])
def test_a_note_is_pinned_from_today_in_three_presses_and_in_two_with_the_key(desks, rota, with_key, presses):
    desks.mentee.receive(*desks.mentor.send())
    desks.mentee.workspace.do(annotations.annotate, rota.id, "Is this right?")
    desks.mentee_sends()
    desks.window.go("today")
    desks.window.settle()
    row = next(each for each in desks.window.page.findChildren(ListRow) if "The rota reader" in each.accessibleName())
    with Presses() as counted:
        desks.window.press(row)
        calm(desks.window)
        page = desks.window.page
        if with_key:
            QTest.keyClick(code_of(page).edit, Qt.Key.Key_N)
        else:
            desks.window.press(page.reader.head.add)
        press_line(page, 3)
        desks.window.settle()
        QTest.keyClicks(QApplication.focusWidget(), "A sentence about it")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        calm(desks.window)
    assert [each.body for each in notes(desks) if each.anchor] == ["A sentence about it"]
    assert counted.count == presses


# --- choosing a place -----------------------------------------------------------------------------------------------


def test_selected_lines_are_the_place_at_once_and_escape_gives_up_choosing(desks, page):
    edit = code_of(page).edit
    edit.gutter.line_pressed.emit(1, False)
    edit.gutter.line_pressed.emit(3, True)
    page.reader.add_note()
    assert page.reader.notes.new.place.text() == "Lines 1–3"
    page.reader.notes.new.give_up()
    page.reader.add_note()
    assert page.reader.choice.hint.isVisible()
    assert page.reader.choice.hint.text.text() == "Click the spot, or press Return. Esc gives up."
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not page.reader.choice.hint.isVisible()
    assert page.reader.notes.new.isHidden()
    page.reader.add_note()
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.reader.notes.new.place.text() == "Line 4"


def test_a_note_can_be_on_the_whole_file(desks, page):
    page.reader.add_note()
    desks.window.press(page.reader.choice.hint.action)
    QTest.keyClicks(page.reader.notes.new.text.editor, "A good start")
    desks.window.press(page.reader.notes.new.pin)
    calm(desks.window)
    assert [(each.anchor, each.body) for each in notes(desks)] == [("", "A good start")]


def test_what_is_typed_in_a_note_to_be_is_there_again_after_the_page_was_left(desks, page, rota):
    page.reader.notes.begin("", True)
    QTest.keyClicks(page.reader.notes.new.text.editor, "Half a thought")
    desks.window.go("today")
    page = read(desks.window, rota.id)
    page.show_list()
    page.open_artifact(rota.id)
    page.reader.add_note()
    press_line(page, 1)
    assert page.reader.notes.new.text.editor.text() == "Half a thought"
    assert desks.mentor.workspace.drafts.to_decide() == []


# --- the panel ------------------------------------------------------------------------------------------------------


def test_notes_are_walked_through_by_keyboard_and_pins_lead_to_them(desks, page):
    first, second = pin(desks, page, 1, "One"), pin(desks, page, 3, "Two", "praise")
    whole = desks.window.desk.do(annotations.annotate, page.reader.artifact, "All of it").result
    calm(desks.window)
    order = [each.note.body for each in page.reader.notes.shown()]
    assert order == ["All of it", "One", "Two"]
    card(page, whole).head.setFocus()
    for following in (first, second, second):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert card(page, following).head.hasFocus()
        assert code_of(page).edit.gutter.current == following.id
    code_of(page).edit.pin_pressed.emit(first.id)
    desks.window.settle()
    assert card(page, first).is_current
    assert card(page, first).head.hasFocus()
    QTest.keyClick(card(page, first).head, Qt.Key.Key_R)
    assert card(page, first).reply.editor.hasFocus()


def test_notes_are_filtered_by_state_and_kind_and_none_is_hidden_silently(desks, page):
    pin(desks, page, 1, "One"), pin(desks, page, 3, "Two", "praise")
    panel = page.reader.notes
    panel.choose("")
    panel.tag.show_value("praise")
    panel.tag.picked.emit("praise")
    assert [each.note.body for each in panel.shown()] == ["Two"]
    assert panel.hidden.text() == "Show 1 more note"
    desks.window.press(panel.hidden)
    assert len(panel.shown()) == 2


def test_ones_own_note_is_edited_in_place_and_deleted_with_undo(desks, page):
    note = pin(desks, page, 1, "Frist")
    card(page, note).edit()
    editor = card(page, note).body.draft.editor
    editor.selectAll()
    QTest.keyClicks(editor, "First")
    card(page, note).tags.tags["idea"].click()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    calm(desks.window)
    assert [(each.body, each.tag) for each in notes(desks)] == [("First", "idea")]
    QTest.keyClick(card(page, note).head, Qt.Key.Key_Delete)
    calm(desks.window)
    assert notes(desks) == []
    assert page.reader.notes.empty.isVisible()
    desks.window.undo()
    calm(desks.window)
    assert [each.body for each in notes(desks)] == ["First"]


def test_the_other_one_s_words_can_be_answered_but_not_rewritten(desks, rota, page):
    desks.mentee.receive(*desks.mentor.send())
    note = desks.mentee.workspace.do(annotations.annotate, rota.id, "Is this right?").result
    desks.mentee_sends()
    calm(desks.window)
    page.reader.notes.choose(note.id)
    offered = [each.text().replace("&", "") for each in card(page, note).menu().actions()]
    assert offered == ["Put in another place", "Copy text"]


def test_a_note_that_both_changed_is_decided_above_the_file(desks, page):
    note = pin(desks, page, 1, "Name it better")
    desks.mentee.receive(*desks.mentor.send())
    desks.mentee.workspace.do(annotations.edit_annotation, note.id, tag="idea")
    desks.window.desk.do(annotations.edit_annotation, note.id, tag="must-fix")
    desks.mentee_sends()
    calm(desks.window)
    assert [each.title.text() for each in page.reader.both_note.cards] == ["Both of you changed “Kind of note”"]
    desks.window.press(next(iter(page.reader.both_note.cards[0].buttons.values())))
    assert conflicts(desks.mentor.workspace) == []


# --- versions -------------------------------------------------------------------------------------------------------


def test_a_new_version_is_added_with_its_words_and_an_earlier_one_can_be_looked_at(desks, page, rota, tmp_path):
    newer = write(tmp_path / "files", "rota.py", "# read a rota\n" + CODE)
    page._ask_changes(rota.id, newer)
    QTest.keyClicks(page.dialog.changes, "Says what it is for")
    page.dialog.add.click()
    until(lambda: len(page.reader._versions) == 2, "the version")
    calm(desks.window)
    assert page.reader.head.version.currentText() == "Version 2 of 2"
    assert code_of(page).lines.lines[0] == "# read a rota"
    page.reader.show_version(page.reader._versions[0].id)
    calm(desks.window)
    assert code_of(page).lines.lines[0] == "def read(lines):"
    draft = page.reader.about.changes[page.reader._versions[1].id]
    assert draft.editor.text() == "Says what it is for"


def test_a_note_whose_place_is_gone_lies_in_the_tray_and_is_placed_again(desks, page, rota, tmp_path):
    note = pin(desks, page, 6, "Why print here?")
    newer = write(tmp_path / "files", "other.py", "alpha = 1\nbeta = 2\n")
    desks.window.desk.do(artifacts.add_version, rota.id, Path(newer))
    calm(desks.window)
    until(lambda: not card(page, note).shown.is_placed, "the tray")
    assert page.reader.notes.tray_title.text() == "1 note without a sure place in this version"
    assert page.reader.notes.tray_title.isVisible()
    page.reader.notes.choose(note.id)
    calm(desks.window)
    desks.window.press(card(page, note).replace)
    press_line(page, 2)
    calm(desks.window)
    moved = notes(desks)[0]
    assert (json.loads(moved.anchor)["exact"], moved.version) == ("beta = 2", page.reader.version)
    assert not page.reader.notes.tray_title.isVisible()


@pytest.mark.parametrize("what", ["note", "reply", "version"])
def test_the_page_opens_at_a_note_an_answer_or_a_version(desks, page, what):
    note = pin(desks, page, 3, "Here")
    reply = desks.window.desk.do(annotations.reply, note.id, "And there").result
    record = {"note": note.id, "reply": reply.id, "version": page.reader.version}[what]
    page.show_list()
    page = read(desks.window, record)
    assert page.reader.version
    assert card(page, note).is_current == (what != "version")


def test_the_panel_is_put_away_with_f9_and_stays_away(desks, page, rota):
    assert page.reader.panel.isVisible()
    assert page.toggle_panel()
    assert not page.reader.panel.isVisible()
    page.show_list()
    assert not page.toggle_panel()
    page.open_artifact(rota.id)
    calm(desks.window)
    assert not page.reader.panel.isVisible()
    page.toggle_panel()
    assert page.reader.panel.isVisible()
