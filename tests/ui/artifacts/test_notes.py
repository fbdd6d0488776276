"""Notes on a file: pinned, answered, settled, filtered and placed again, on two real desks that exchange updates."""

from __future__ import annotations

import json
from collections.abc import Iterator
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
def pair(qapp, tmp_path) -> Iterator[PairOfDesks]:
    made = PairOfDesks(tmp_path)
    yield made
    made.close()


@pytest.fixture
def rota(pair, tmp_path) -> Artifact:
    """A file that the mentor added."""
    return add(pair.mentor.workspace, write(tmp_path / "files", "rota.py", CODE), title="The rota reader")


@pytest.fixture
def page(pair, rota) -> ArtifactsPage:
    """The reader, open at that file before the mentor."""
    return read(pair.window, rota.id)


def notes(pair: PairOfDesks) -> list[Annotation]:
    return pair.mentor.workspace.select(Annotation)


def pin(pair: PairOfDesks, page: ArtifactsPage, line: int, text: str, tag: str = "suggestion") -> Annotation:
    """Write a note on a line, as a person does."""
    page.reader.add_note()
    press_line(page, line)
    pair.window.settle()
    page.reader.notes.new.tags.tags[tag].click()
    QTest.keyClicks(page.reader.notes.new.text.editor, text)
    QTest.keyClick(page.reader.notes.new.text.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    calm(pair.window)
    return next(each for each in notes(pair) if each.body == text)


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


def test_code_is_annotated_on_one_side_and_answered_on_the_other(pair, page):
    note = pin(pair, page, 2, "What happens with an empty line?", "question")
    assert json.loads(note.anchor) == {
        "type": "LineSelector", "start": 2, "end": 2, "exact": "    for line in lines:",
    }  # fmt: skip
    assert (note.tag, note.state, note.artifact) == ("question", "open", page.reader.artifact)
    assert card(page, note).head.hasFocus()
    assert [(each.first, each.pin.number) for each in code_of(page).edit.gutter.spans] == [(2, 1)]
    pair.mentee.receive(*pair.mentor.send())
    pair.mentee.workspace.do(annotations.reply, note.id, "It gives an empty list. I did not think of that.")
    pair.mentee_sends()
    calm(pair.window)
    assert "Léa" in words(card(page, note))
    assert "It gives an empty list." in words(card(page, note))
    assert card(page, note).head.state.text() == "Answered"
    editor = card(page, note).reply.editor
    QTest.keyClicks(editor, "Then add a test for it.")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    calm(pair.window)
    assert [each.body for each in pair.mentor.workspace.select(Reply)].count("Then add a test for it.") == 1
    assert [each.writer.is_me for each in card(page, note).shown.answers] == [False, True]
    assert editor.text() == ""
    pair.window.press(card(page, note).settle)
    assert notes(pair)[0].state == "resolved"
    assert card(page, note).settle.text() == "Reopen"
    pair.window.undo()
    calm(pair.window)
    assert card(page, note).head.state.text() == "Answered"


@pytest.mark.parametrize(("with_key", "presses"), [(False, 3), (True, 2)])
def test_a_note_is_pinned_from_today_in_three_presses_and_in_two_with_the_key(pair, rota, with_key, presses):
    pair.mentee.receive(*pair.mentor.send())
    pair.mentee.workspace.do(annotations.annotate, rota.id, "Is this right?")
    pair.mentee_sends()
    pair.window.go("today")
    pair.window.settle()
    row = next(each for each in pair.window.page.findChildren(ListRow) if "The rota reader" in each.accessibleName())
    with Presses() as counted:
        pair.window.press(row)
        calm(pair.window)
        page = pair.window.page
        if with_key:
            QTest.keyClick(code_of(page).edit, Qt.Key.Key_N)
        else:
            pair.window.press(page.reader.head.add)
        press_line(page, 3)
        pair.window.settle()
        QTest.keyClicks(QApplication.focusWidget(), "A sentence about it")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        calm(pair.window)
    assert [each.body for each in notes(pair) if each.anchor] == ["A sentence about it"]
    assert counted.count == presses


# --- choosing a place -----------------------------------------------------------------------------------------------


def test_selected_lines_are_the_place_at_once_and_escape_gives_up_choosing(pair, page):
    edit = code_of(page).edit
    edit.gutter.line_pressed.emit(1, False)
    edit.gutter.line_pressed.emit(3, True)
    page.reader.add_note()
    assert page.reader.notes.new.place.text() == "Lines 1–3"
    page.reader.notes.new.give_up()
    page.reader.add_note()
    assert page.reader.hint.isVisible()
    assert page.reader.hint.text.text() == "Click the spot, or press Return. Esc gives up."
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not page.reader.hint.isVisible()
    assert page.reader.notes.new.isHidden()
    page.reader.add_note()
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.reader.notes.new.place.text() == "Line 4"


def test_a_note_can_be_on_the_whole_file(pair, page):
    page.reader.add_note()
    pair.window.press(page.reader.hint.action)
    QTest.keyClicks(page.reader.notes.new.text.editor, "A good start")
    pair.window.press(page.reader.notes.new.pin)
    calm(pair.window)
    assert [(each.anchor, each.body) for each in notes(pair)] == [("", "A good start")]


def test_what_is_typed_in_a_note_to_be_is_there_again_after_the_page_was_left(pair, page, rota):
    page.reader.notes.begin("", True)
    QTest.keyClicks(page.reader.notes.new.text.editor, "Half a thought")
    pair.window.go("today")
    page = read(pair.window, rota.id)
    page.show_list()
    page.open_artifact(rota.id)
    page.reader.add_note()
    press_line(page, 1)
    assert page.reader.notes.new.text.editor.text() == "Half a thought"
    assert pair.mentor.workspace.drafts.to_decide() == []


# --- the panel ------------------------------------------------------------------------------------------------------


def test_notes_are_walked_through_by_keyboard_and_pins_lead_to_them(pair, page):
    first, second = pin(pair, page, 1, "One"), pin(pair, page, 3, "Two", "praise")
    whole = pair.window.desk.do(annotations.annotate, page.reader.artifact, "All of it").result
    calm(pair.window)
    order = [each.note.body for each in page.reader.notes.shown()]
    assert order == ["All of it", "One", "Two"]
    card(page, whole).head.setFocus()
    for following in (first, second, second):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert card(page, following).head.hasFocus()
        assert code_of(page).edit.gutter.current == following.id
    code_of(page).edit.pin_pressed.emit(first.id)
    pair.window.settle()
    assert card(page, first).is_current
    assert card(page, first).head.hasFocus()
    QTest.keyClick(card(page, first).head, Qt.Key.Key_R)
    assert card(page, first).reply.editor.hasFocus()


def test_notes_are_filtered_by_state_and_kind_and_none_is_hidden_silently(pair, page):
    pin(pair, page, 1, "One"), pin(pair, page, 3, "Two", "praise")
    panel = page.reader.notes
    panel.choose("")
    panel.tag.show_value("praise")
    panel.tag.picked.emit("praise")
    assert [each.note.body for each in panel.shown()] == ["Two"]
    assert panel.hidden.text() == "Show 1 more note"
    pair.window.press(panel.hidden)
    assert len(panel.shown()) == 2


def test_ones_own_note_is_edited_in_place_and_deleted_with_undo(pair, page):
    note = pin(pair, page, 1, "Frist")
    card(page, note).edit()
    editor = card(page, note).body.draft.editor
    editor.selectAll()
    QTest.keyClicks(editor, "First")
    card(page, note).tags.tags["idea"].click()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    calm(pair.window)
    assert [(each.body, each.tag) for each in notes(pair)] == [("First", "idea")]
    QTest.keyClick(card(page, note).head, Qt.Key.Key_Delete)
    calm(pair.window)
    assert notes(pair) == []
    assert page.reader.notes.empty.isVisible()
    pair.window.undo()
    calm(pair.window)
    assert [each.body for each in notes(pair)] == ["First"]


def test_the_other_one_s_words_can_be_answered_but_not_rewritten(pair, rota, page):
    pair.mentee.receive(*pair.mentor.send())
    note = pair.mentee.workspace.do(annotations.annotate, rota.id, "Is this right?").result
    pair.mentee_sends()
    calm(pair.window)
    page.reader.notes.choose(note.id)
    offered = [each.text().replace("&", "") for each in card(page, note).menu().actions()]
    assert offered == ["Put in another place", "Copy text"]


def test_a_note_that_both_changed_is_decided_above_the_file(pair, page):
    note = pin(pair, page, 1, "Name it better")
    pair.mentee.receive(*pair.mentor.send())
    pair.mentee.workspace.do(annotations.edit_annotation, note.id, tag="idea")
    pair.window.desk.do(annotations.edit_annotation, note.id, tag="must-fix")
    pair.mentee_sends()
    calm(pair.window)
    assert [each.title.text() for each in page.reader.both_note.cards] == ["Both of you changed “Tag”"]
    pair.window.press(next(iter(page.reader.both_note.cards[0].buttons.values())))
    assert conflicts(pair.mentor.workspace) == []


# --- versions -------------------------------------------------------------------------------------------------------


def test_a_new_version_is_added_with_its_words_and_an_earlier_one_can_be_looked_at(pair, page, rota, tmp_path):
    newer = write(tmp_path / "files", "rota.py", "# read a rota\n" + CODE)
    page._ask_changes(rota.id, newer)
    QTest.keyClicks(page.dialog.changes, "Says what it is for")
    page.dialog.add.click()
    until(lambda: len(page.reader._versions) == 2, "the version")
    calm(pair.window)
    assert page.reader.head.version.currentText() == "Version 2 of 2"
    assert code_of(page).lines.lines[0] == "# read a rota"
    page.reader.show_version(page.reader._versions[0].id)
    calm(pair.window)
    assert code_of(page).lines.lines[0] == "def read(lines):"
    draft = page.reader.about.changes[page.reader._versions[1].id]
    assert draft.editor.text() == "Says what it is for"


def test_a_note_whose_place_is_gone_lies_in_the_tray_and_is_placed_again(pair, page, rota, tmp_path):
    note = pin(pair, page, 6, "Why print here?")
    newer = write(tmp_path / "files", "other.py", "alpha = 1\nbeta = 2\n")
    pair.window.desk.do(artifacts.add_version, rota.id, Path(newer))
    calm(pair.window)
    until(lambda: not card(page, note).shown.is_placed, "the tray")
    assert page.reader.notes.tray_title.text() == "1 note without a sure place in this version"
    assert page.reader.notes.tray_title.isVisible()
    page.reader.notes.choose(note.id)
    calm(pair.window)
    pair.window.press(card(page, note).replace)
    press_line(page, 2)
    calm(pair.window)
    moved = notes(pair)[0]
    assert (json.loads(moved.anchor)["exact"], moved.version) == ("beta = 2", page.reader.version)
    assert not page.reader.notes.tray_title.isVisible()


@pytest.mark.parametrize("what", ["note", "reply", "version"])
def test_the_page_opens_at_a_note_an_answer_or_a_version(pair, page, what):
    note = pin(pair, page, 3, "Here")
    reply = pair.window.desk.do(annotations.reply, note.id, "And there").result
    record = {"note": note.id, "reply": reply.id, "version": page.reader.version}[what]
    page.show_list()
    page = read(pair.window, record)
    assert page.reader.version
    assert card(page, note).is_current == (what != "version")


def test_the_panel_is_put_away_with_f9_and_stays_away(pair, page, rota):
    assert page.reader.panel.isVisible()
    assert page.toggle_panel()
    assert not page.reader.panel.isVisible()
    page.show_list()
    assert not page.toggle_panel()
    page.open_artifact(rota.id)
    calm(pair.window)
    assert not page.reader.panel.isVisible()
    page.toggle_panel()
    assert page.reader.panel.isVisible()
