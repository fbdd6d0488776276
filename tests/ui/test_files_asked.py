"""Files that are not here: the window says why and how much of them is, asks for them, and leaves large ones out."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exchange.pair import Side
from mentordesk.bundles.mail import sealed_files
from mentordesk.queries import files
from mentordesk.queries.files import COMING, LEFT_OUT, NOBODY, NOT_ASKED
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from mentordesk_ui.pages.exchange.missing_files import MissingFiles
from mentordesk_ui.pages.exchange.send import SendPage
from ui.clipping import clipped
from ui.desks import PairOfDesks, nameless
from ui.laptops import MailProgram, until
from ui.looks import LOOKS, look

SIZE = 6_300_000
LONG = "a-recording-of-the-third-lesson-filmed-from-the-back-of-the-room-with-a-long-name.mp4"


def add_film(side: Side, name: str = "film.mp4", size: int = SIZE) -> str:
    """Add a file that is large for these tests and return its artifact."""
    with side.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(random.Random(name).randbytes(size))
        artifact = change.put(Artifact(title="How we teach"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size, file_name=name))
    return artifact.id


def look_at(desks: PairOfDesks, artifact: str) -> ArtifactsPage:
    return desks.window.page_at(ArtifactsPage, "artifacts", artifact)


def bring_in(desks: PairOfDesks, *paths: Path) -> BringInPage:
    page = desks.window.page_at(BringInPage, "import")
    page.take(list(paths))
    until(lambda: page.apply is not None or page.missing is not None, "the preview")
    desks.window.settle()
    if page.apply is not None:
        desks.window.press(page.apply)
        until(lambda: page.missing is not None, "what came in")
    desks.window.settle()
    return page


def test_what_was_left_out_is_listed_after_the_import_and_asked_for_by_a_press(desks: PairOfDesks) -> None:
    add_film(desks.mentee)
    page = bring_in(desks, *desks.mentee.send(leave_out=1))
    assert page.missing is not None
    (row,) = page.missing.rows
    assert row.file.state == LEFT_OUT
    assert row.button.accessibleName() == "Ask for film.mp4"
    assert nameless(page) == []
    desks.window.press(row.button)
    assert [each.file.state for each in page.missing.rows] == [COMING]
    assert [each.name for each in files.asks_for(desks.mentor.workspace)] == ["film.mp4"]


def test_a_file_that_is_half_here_says_how_much_and_shows_itself_when_the_rest_comes(desks: PairOfDesks) -> None:
    artifact = add_film(desks.mentee, size=2_400_000)
    first, *rest = desks.mentee.send(limit=2)
    desks.window.take_in(first)
    sheet = look_at(desks, artifact).reader.sheet
    assert sheet.missing.isVisible()
    assert sheet.missing.how_much.text() == "1.0 MB of 2.4 MB are here"
    assert sheet.missing.bar.isVisible()
    assert sheet.missing.why.text() == "Nothing is lost. Your next update asks for the rest."
    desks.window.press(sheet.missing.leave)
    assert sheet.missing.why.text().startswith("You chose to do without this file.")
    desks.window.press(sheet.missing.ask)
    desks.window.take_in(*rest)
    assert not sheet.missing.isVisible()


def test_a_file_that_nobody_has_any_more_names_the_update_to_import_again(desks: PairOfDesks) -> None:
    artifact = add_film(desks.mentee)
    desks.window.take_in(desks.mentee.send(limit=2)[0])
    content = desks.mentee.workspace.select(ArtifactVersion, "artifact = ?", [artifact])[0].content
    desks.mentee.workspace.attachments.drop(content)
    desks.mentee.receive(*desks.mentor.send())
    desks.window.take_in(*desks.mentee.send())
    sheet = look_at(desks, artifact).reader.sheet
    assert sheet.missing.why.text().startswith("Neither of you has this file any more. It came with the update of ")
    desks.window.press(sheet.missing.bring)
    assert isinstance(desks.window.page, BringInPage)


def test_large_files_are_left_out_on_the_send_page_and_that_is_remembered(desks: PairOfDesks) -> None:
    add_film(desks.mentor)
    page = desks.window.page_at(SendPage, "send")
    assert page.files is not None
    assert page.files.going.words.text() == "With 1 file · 6.3 MB"
    assert not page.files.left.isVisible()
    page.files.choice.chosen.emit("5")
    desks.window.settle()
    assert page.files.left.words.text() == "Left out: film.mp4 (6.3 MB). Léa sees that, and can ask for it."
    assert not page.files.going.isVisible()
    assert page.desk.preferences.leave_out == 5
    job = page.desk.make_update(desks.mentor.out, 20, page.desk.preferences.leave_out)
    made: list[object] = []
    job.finished.connect(made.append)
    until(lambda: made, "the update")
    assert made[0].plan.left  # type: ignore[attr-defined]


def test_stopping_while_the_update_is_sealed_leaves_no_file_and_the_page_as_it_was(desks: PairOfDesks) -> None:
    add_film(desks.mentor, size=30_000_000)
    page = desks.window.page_at(SendPage, "send")
    page.desk.preferences.updates_folder = desks.mentor.out
    assert page.mail is not None
    page.mail.file.click()
    (job,) = page.desk.jobs
    ended: list[str] = []
    job.cancelled.connect(lambda: ended.append("stopped"))
    desks.window.frame.job_bar.lines[0].cancel()
    until(lambda: ended, "the end")
    desks.window.settle()
    assert not desks.mentor.out.exists() or list(desks.mentor.out.iterdir()) == []
    assert page.mail.isEnabled()


def test_stopping_while_an_update_comes_in_goes_back_to_the_start(desks: PairOfDesks) -> None:
    add_film(desks.mentee, size=30_000_000)
    paths = desks.mentee.send(limit=90)
    page = desks.window.page_at(BringInPage, "import")
    page.take(list(paths))
    desks.window.frame.job_bar.lines[0].cancel()
    until(lambda: page.drop is not None, "the start")
    assert files.lacked(desks.mentor.workspace) == []
    assert list((desks.mentor.workspace.folder / "opening").iterdir()) == []


@pytest.mark.parametrize(("name", "size"), [("light", (1280, 800)), ("mirrored, 150 percent, contrast", (900, 600))])
def test_nothing_is_cut_of_what_is_said_of_files(
    qapp: QApplication, desks: PairOfDesks, name: str, size: tuple[int, int]
) -> None:
    artifact = add_film(desks.mentee, LONG, 2_400_000)
    desks.window.take_in(desks.mentee.send(limit=2)[0])
    theme, percent, mirrored = LOOKS[name]
    cut = []
    with look(qapp, theme, percent, mirrored):
        desks.window.resize(*size)
        page = look_at(desks, artifact)
        found = page.reader.sheet.missing
        (file,) = files.lacked(desks.mentor.workspace)
        for state in (COMING, LEFT_OUT, NOT_ASKED, NOBODY):
            found.show_state(replace(file, state=state, travelled=1_795_459_200_000), LONG, "Maximiliane")
            desks.window.settle()
            cut += [(state, each) for each in clipped(page)]
        add_film(desks.mentor, LONG)
        send = desks.window.page_at(SendPage, "send")
        send._set_leave_out(5)
        desks.window.settle()
        cut += [("send", each) for each in clipped(send)]
        again = desks.window.page_at(BringInPage, "import")
        again.missing = MissingFiles(again.desk)
        again.add(again.missing)
        desks.window.settle()
        cut += [("import", each) for each in clipped(again)]
        assert nameless(again) == []
    assert not cut, cut


def test_the_draft_around_a_large_file_is_written_beside_the_window(
    desks: PairOfDesks, mail_program: MailProgram
) -> None:
    add_film(desks.mentor)
    page = desks.window.page_at(SendPage, "send")
    page.desk.preferences.updates_folder = desks.mentor.out
    assert page.mail is not None
    page.mail.draft.click()
    until(lambda: mail_program.drafts, "the draft")
    (draft,) = mail_program.drafts
    until(lambda: page.mail is not None and page.mail.isEnabled(), "the page")
    assert not desks.window.desk.busy  # type: ignore[union-attr]
    with sealed_files(draft) as found:
        assert [each.read_bytes() for each in found] == [draft.with_suffix(".mentordesk").read_bytes()]
    assert list((desks.mentor.workspace.folder / "opening").iterdir()) == []
