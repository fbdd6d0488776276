"""Artifacts: added by dialog and drop, listed, given out and deleted, on the real window and a real pair."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions import annotations, artifacts
from mentordesk.actions.taking_in import keep_files
from mentordesk.errors import Cancelled
from mentordesk.progress import Progress
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk_ui.pages.artifacts.copies import may_run, safe_name
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from ui.artifacts.desks import CODE, add, calm, drop, latest, read, write
from ui.desks import PairOfDesks, nameless
from ui.laptops import MailProgram, until


@pytest.fixture
def code(tmp_path) -> Path:
    return write(tmp_path / "files", "rota_reader.py", CODE)


def titles(page: ArtifactsPage) -> list[str]:
    return [each.title.text() for each in page.list.cards]


def test_an_empty_page_says_how_to_begin_and_the_dialog_adds_a_file_and_opens_it(fresh, code):
    page = read(fresh)
    assert page.empty.isVisible()
    fresh.press(page.empty.action)
    page.adding.dialog.selectFile(str(code))
    page.adding.dialog.filesSelected.emit([str(code)])
    until(lambda: page.reader.artifact)
    calm(fresh)
    assert page.reader.head.title.text() == "rota reader"
    assert fresh.told == "“rota reader” is added."
    page.adding.dialog.close()
    fresh.undo()
    assert fresh.workspace.select(Artifact) == []
    assert page.empty.isVisible()


def test_files_dropped_on_the_page_become_artifacts_in_one_change(fresh, code, tmp_path):
    page = read(fresh)
    notes = write(tmp_path / "files", "interview-notes.md", "# Four talks\n")
    before = fresh.workspace.log.last()
    drop(page, code, notes)
    until(lambda: page.list.cards)
    calm(fresh)
    assert titles(page) == ["interview notes", "rota reader"]
    assert fresh.workspace.log.last() == before + 1
    assert fresh.told == "2 files are added."


@pytest.mark.parametrize("name", ["from-lea.mentordesk", "mail.eml"])
def test_a_dropped_update_goes_on_to_the_window(fresh, tmp_path, name):
    page = read(fresh)
    given = []
    fresh.files_given.connect(given.append)
    update = write(tmp_path / "files", name, "not an artifact")
    drop(page, update)
    assert given == [[update]]
    assert fresh.workspace.select(Artifact) == []


def test_a_folder_among_the_files_is_refused_and_nothing_is_added(fresh, code, tmp_path):
    page = read(fresh)
    drop(page, code, tmp_path)
    calm(fresh)
    assert "is a folder. Nothing was changed." in fresh.told
    assert fresh.workspace.select(Artifact) == []


def test_stopping_leaves_nothing_of_the_files(fresh, code):
    class Stopped(Progress):
        def report(self, done: int, total: int, text: str) -> None:
            self.cancel()

    with pytest.raises(Cancelled):
        keep_files(fresh.workspace, [code], Stopped())
    kept = [each for each in (fresh.workspace.folder / "attachments").rglob("*") if each.is_file()]
    assert kept == []


def test_a_card_tells_kind_versions_open_notes_and_what_has_not_arrived(qapp, tmp_path):
    pair = PairOfDesks(tmp_path)
    page = read(pair.window)
    made = add(pair.mentee.workspace, write(tmp_path / "files", "a.py", CODE), title="The reader")
    pair.mentee.workspace.do(artifacts.add_version, made.id, write(tmp_path / "files", "a.py", CODE + "#"))
    pair.mentee.workspace.do(annotations.annotate, made.id, "What about the last line?")
    pair.mentee_sends()
    assert page.list.cards[0].accessibleName() == "The reader, Code, a.py, 2 versions, 1 open note"
    content = latest(pair.mentor.workspace, made.id).content
    pair.mentor.workspace.attachments.path(content).unlink()
    pair.window.desk.do(artifacts.edit_artifact, made.id, title="Reader")
    assert "File has not arrived yet" in page.list.cards[0].accessibleName()
    page.open_artifact(made.id)
    pair.window.settle()
    assert page.reader.sheet.missing.why.text().startswith("This file has not arrived yet. Nothing is lost.")
    assert not page.reader.sheet.other.open.isVisible()
    pair.close()


def test_arrow_keys_walk_through_the_cards_and_return_opens_one(fresh, tmp_path):
    for name in ("a.py", "b.py", "c.py", "d.py"):
        add(fresh.workspace, write(tmp_path / "files", name, CODE))
    page = read(fresh)
    page.list.focus()
    for key, following in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, 0)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert page.list.cards[following].hasFocus()
    QTest.keyClick(page.list.cards[0], Qt.Key.Key_Return)
    calm(fresh)
    assert page.reader.head.title.text() == "a"
    fresh.press(page.reader.head.back)
    assert page.list.cards[0].hasFocus()


def test_a_card_is_dragged_out_as_a_copy_with_its_real_name(fresh, code):
    made = add(fresh.workspace, code)
    page = read(fresh)
    data = page.copies.mime(latest(fresh.workspace, made.id))
    copy = Path(data.urls()[0].toLocalFile())
    assert copy.name == "rota_reader.py"
    assert copy.read_text() == CODE
    assert not copy.is_relative_to(fresh.workspace.folder)


def test_a_saved_copy_has_the_bytes_of_the_file(fresh, code, tmp_path):
    made = add(fresh.workspace, code)
    page = read(fresh, made.id)
    page.save_to(latest(fresh.workspace, made.id), tmp_path / "copy.py")
    calm(fresh)
    assert (tmp_path / "copy.py").read_text() == CODE
    assert fresh.told == "“copy.py” is saved."


def test_opening_in_another_program_gives_a_copy_and_asks_first_for_what_may_run(fresh, code, tmp_path):
    with MailProgram() as opened:
        page = read(fresh, add(fresh.workspace, code).id)
        page.reader.about.open_wanted.emit()
        assert [each.name for each in opened.opened] == ["rota_reader.py"]
        script = write(tmp_path / "files", "run.sh", "#!/bin/sh\n")
        page = read(fresh, add(fresh.workspace, script).id)
        page.reader.open_wanted.emit(page.reader.version)
        assert len(opened.opened) == 1
        page.dialog.yes.click()
        assert [each.name for each in opened.opened][1:] == ["run.sh"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("invoice\u202efdp.exe", "invoice_fdp.exe"),
        ("con.txt", "_con.txt"),
        (" . ", "file"),
        ("a" * 300 + ".py", "a" * 117 + ".py"),
    ],
)
def test_a_file_name_from_outside_is_only_a_name(given, kept):
    assert safe_name(given) == kept


def test_what_a_system_may_run_is_known_by_its_ending():
    assert may_run("Invoice.PDF.exe")
    assert may_run("x.desktop")
    assert not may_run("notes.md")


def test_an_artifact_is_deleted_without_asking_and_undo_brings_it_back_with_its_versions(fresh, code):
    made = add(fresh.workspace, code)
    page = read(fresh, made.id)
    page.reader.delete()
    fresh.settle()
    assert page.empty.isVisible()
    fresh.undo()
    assert titles(page) == ["rota reader"]
    assert len(fresh.workspace.select(ArtifactVersion)) == 1


def test_a_picture_without_words_asks_for_them(fresh, tmp_path):
    from PySide6.QtGui import QImage

    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    file = tmp_path / "board.png"
    image.save(str(file))
    made = add(fresh.workspace, file)
    page = read(fresh)
    assert "Needs a description" in page.list.cards[0].accessibleName()
    page.open_artifact(made.id)
    calm(fresh)
    fresh.press(page.reader.describe.action)
    assert page.reader.about.alt.editor.hasFocus()
    QTest.keyClicks(page.reader.about.alt.editor, "An empty board")
    page.reader.about.title.editor.setFocus()
    fresh.settle()
    assert fresh.workspace.get(Artifact, made.id).alt == "An empty board"
    assert not page.reader.describe.isVisible()


def test_everything_that_the_keyboard_reaches_has_a_name(fresh, code):
    made = add(fresh.workspace, code)
    fresh.workspace.do(annotations.annotate, made.id, "A note")
    page = read(fresh)
    assert nameless(page) == []
    page.open_artifact(made.id)
    calm(fresh)
    page.reader.notes.step(1)
    page.reader.notes.begin("", True)
    page.reader.start_finding()
    fresh.settle()
    assert nameless(page) == []
    page.reader.show_about()
    fresh.settle()
    assert nameless(page) == []
