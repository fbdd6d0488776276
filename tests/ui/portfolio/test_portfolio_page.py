"""The page Portfolio: what is ticked goes in, in its order, and is kept on this laptop; the pages follow at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mentordesk.actions.artifacts import edit_artifact
from mentordesk.actions.goals import add_goal, edit_goal
from mentordesk.actions.roadmap import edit_milestone, set_milestone_state
from mentordesk.documents.composition import USUAL, Composition
from mentordesk_ui.pages.portfolio.page import PortfolioPage
from ui.clipping import clipped
from ui.desks import OpenWindow, nameless
from ui.laptops import MailProgram, until
from ui.looks import LOOKS, look
from ui.portfolio.pages import SECRET, fill, headings, pages_set, portfolio_page, text_of


def tick(window: OpenWindow, page: PortfolioPage, key: str) -> None:
    row = next(each for each in page.milestones.ticks() if each.key == key)
    page.split.list_side.ensureWidgetVisible(row)
    window.settle()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    window.settle()


def test_before_any_milestone_it_leads_to_the_roadmap(fresh):
    page = portfolio_page(fresh)
    assert page.empty.isVisible()
    assert "none yet" in page.empty.sentence.text()
    assert not page.buttons.isVisible()
    asked = []
    page.go.disconnect(fresh.go)
    page.go.connect(lambda key, record: asked.append((key, record)))
    page.empty.acted.emit()
    assert asked == [("roadmap", "new")]


def test_before_any_is_reached_it_names_the_next_one_and_lets_one_go_on(fresh, tmp_path):
    ids = fill(fresh, tmp_path, reached=0)
    page = portfolio_page(fresh)
    assert "“It runs”" in page.empty.sentence.text()
    assert not page.subtitle.isVisible()
    wanted = []
    page.record_wanted.connect(lambda table, record: wanted.append((table, record)))
    fresh.press(page.empty.action)
    assert wanted[0] == ("milestones", ids["It runs"])
    page = portfolio_page(fresh)
    fresh.press(page.empty.link)
    assert page.milestones.isVisible()
    fresh.desk.do(set_milestone_state, ids["It runs"], state="done")
    fresh.settle()
    assert [row.key for row in page.milestones.ticks()] == [
        ids[each] for each in ("It runs", "It is shown", "It is used")
    ]


def test_ticking_reordering_and_leaving_out_is_kept(fresh, tmp_path):
    ids = fill(fresh, tmp_path)
    page = portfolio_page(fresh)
    for title in ("It is shown", "It runs"):
        tick(fresh, page, ids[title])
    assert page.composition.milestones == (ids["It runs"], ids["It is shown"]), "in the order of the roadmap"
    first = page.milestones.order.movable_rows()[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    fresh.settle()
    assert page.composition.milestones == (ids["It is shown"], ids["It runs"])
    assert page.milestones.order.movable_rows()[1].hasFocus()
    again = PortfolioPage(fresh.desk)
    assert again.composition == page.composition
    again.deleteLater()
    assert fresh.desk.workspace.rows("SELECT COUNT(*) FROM change")[0][0] > 0
    tick(fresh, page, ids["It is shown"])
    assert page.composition.milestones == (ids["It runs"],)
    fresh.press(page.milestones.untick)
    assert page.composition.milestones == ()
    tick(fresh, page, ids["It runs"])
    for title in ("It runs", "It is shown"):
        fresh.desk.do(set_milestone_state, ids[title], state="planned")
    assert not page.empty.isVisible(), "what was ticked goes in, reached or not"
    fresh.press(page.milestones.untick)
    assert page.empty.isVisible()


def test_arrow_keys_walk_through_the_milestones_and_return_ticks(fresh, tmp_path):
    ids = fill(fresh, tmp_path)
    page = portfolio_page(fresh)
    first, second = page.milestones.ticks()[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert page.composition.milestones == (ids["It is shown"],)
    assert not page.parts.rows["rest"].isEnabled()


def test_ticking_keeps_the_row_under_the_pointer(fresh, tmp_path):
    ids = fill(fresh, tmp_path)
    fresh.resize(1280, 600)
    page = portfolio_page(fresh)
    tick(fresh, page, ids["It runs"])
    row = next(each for each in page.milestones.ticks() if each.key == ids["It is shown"])
    page.split.list_side.ensureWidgetVisible(row, 50, 100)
    fresh.settle()
    before = row.mapToGlobal(row.rect().topLeft()).y()
    tick(fresh, page, row.key)
    assert abs(row.mapToGlobal(row.rect().topLeft()).y() - before) <= 2


def test_the_audience_chooses_what_goes_in_and_the_words_in_front(fresh, tmp_path):
    fill(fresh, tmp_path)
    page = pages_set(portfolio_page(fresh))
    assert page.words.title_line.text() == "Léa Martin & Tomáš Novák"
    page.audience.audience.setCurrentIndex(1)
    page.audience.audience.activated.emit(1)
    pages_set(page)
    assert page.composition.parts == USUAL["employer"]
    assert not page.parts.rows["notes"].isChecked()
    assert page.words.title_line.text() == "Léa Martin"
    assert "These pages show what Léa Martin learned" in page.words.introduction.text()
    pdf = page.proofs.proof.pdf
    assert "These pages show" in "".join(text_of(pdf))
    assert "Reflections" not in headings(pdf)
    page.words.title_line.setFocus()
    page.words.title_line.setPlainText("My first year")
    page.words.flush()
    pages_set(page)
    assert text_of(page.proofs.proof.pdf)[0].startswith("Portfolio My first year")
    page.split.list_side.ensureWidgetVisible(page.words.usual)
    fresh.press(page.words.usual)
    assert pages_set(page).composition.title is None


def test_what_is_private_is_never_printed_and_the_page_says_so(fresh, tmp_path):
    fill(fresh, tmp_path)
    page = pages_set(portfolio_page(fresh))
    assert "reflections" in page.composition.parts
    assert SECRET not in "".join(text_of(page.proofs.proof.pdf))
    assert any("never printed" in each.text() for each in page.parts.findChildren(type(page.empty.sentence)))


def test_it_says_what_to_look_at_and_leads_there_and_saves_nothing_that_cannot_be_read_aloud(fresh, tmp_path):
    ids = fill(fresh, tmp_path)
    fresh.desk.do(edit_artifact, ids["picture"], alt="")
    page = pages_set(portfolio_page(fresh))
    (row,) = page.concerns.rows.rows()
    assert (row.title.text(), row.words.subtitle) == ("The board", "Add a description of what it shows")
    wanted = []
    page.record_wanted.connect(lambda table, record: wanted.append((table, record)))
    row.click()
    assert wanted == [("artifacts", ids["picture"])]
    page = portfolio_page(fresh)
    page.save()
    assert page.findChildren(QFileDialog) == []
    assert "Add a description" in fresh.told
    page.save_to(tmp_path / "p.pdf")
    fresh.settle()
    assert not (tmp_path / "p.pdf").exists()
    fresh.desk.do(edit_artifact, ids["picture"], alt="Eight bars")
    pages_set(page)
    assert not page.concerns.isVisible()


def test_saving_puts_a_whole_file_there_and_offers_to_open_it(fresh, tmp_path):
    fill(fresh, tmp_path)
    page = portfolio_page(fresh)
    target = tmp_path / "out" / "mine.pdf"
    target.parent.mkdir()
    page.save_to(target)
    until(target.exists, "the file")
    until(lambda: "Saved as mine.pdf" in fresh.told)
    assert len(text_of(target)) == len(page.proofs.proof.leaves.sizes)
    with MailProgram() as programs:
        fresh.press(fresh.toasts.current.second)
        assert programs.opened == [target.parent]
    page.save_to(tmp_path / "nowhere" / "mine.pdf")
    until(lambda: "could not be written" in fresh.told)
    target.parent.chmod(0o500)
    before = target.read_bytes()
    page.save_to(target)
    fresh.settle()
    until(lambda: not fresh.desk.busy)
    target.parent.chmod(0o700)
    assert target.read_bytes()[:1000] == before[:1000]
    assert [each.name for each in target.parent.iterdir()] == ["mine.pdf"]


def test_the_menu_saves_what_is_put_together_on_the_page(fresh, tmp_path):
    fill(fresh, tmp_path)
    page = portfolio_page(fresh)
    fresh.go("today")
    fresh.go("portfolio")
    page.save()
    (dialog,) = page.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "portfolio.pdf"
    dialog.reject()


def test_a_milestone_of_the_roadmap_is_chosen_alone_and_what_has_a_name_stays(fresh, tmp_path):
    ids = fill(fresh, tmp_path)
    page = portfolio_page(fresh)
    tick(fresh, page, ids["It runs"])
    page.start_new()
    QTest.keyClicks(page.chooser.name, "Spring")
    QTest.keyClick(page.chooser.name, Qt.Key.Key_Return)
    assert (page.kept.name, page.composition.milestones) == ("Spring", (ids["It runs"],))
    page = portfolio_page(fresh, ids["It is used"])
    assert (page.kept.name, page.composition.milestones) == ("", (ids["It is used"],))
    page.chooser.names.picked.emit("Spring")
    assert page.composition.milestones == (ids["It runs"],)
    assert not page.kept.add("  spring ".strip().title()), "the name is taken"
    page.chooser.forget.click()
    assert page.kept.names == [""]


def test_what_is_changed_comes_into_the_pages_and_the_place_stays(fresh, tmp_path):
    ids = fill(fresh, tmp_path)
    page = pages_set(portfolio_page(fresh))
    view = page.preview.view.canvas
    view.go_to_page(3)
    fresh.settle()
    assert view.page == 3
    fresh.desk.do(edit_milestone, ids["It runs"], title="It runs at night")
    pages_set(page)
    assert view.page == 3
    assert "It runs at night" in headings(page.proofs.proof.pdf)


def test_pages_that_cannot_be_set_are_told_and_the_next_choice_sets_them(fresh, tmp_path, monkeypatch):
    fill(fresh, tmp_path)
    page = portfolio_page(fresh)
    until(lambda: page.proofs.proof is not None)
    crashes = []
    fresh.desk.crashed.connect(crashes.append)
    press = page.proofs._press

    def break_down(*_given, **_values):
        raise RuntimeError

    monkeypatch.setattr(press, "look_at", break_down)
    page.parts.rows["roadmap"].click()
    target = tmp_path / "p.pdf"
    page.save_to(target)
    until(lambda: crashes and not page.proofs.is_setting)
    assert "could not be set" in page.preview.note.text()
    assert not page.preview.busy.isVisible()
    assert not target.exists(), "pages from before are not what was asked for"
    monkeypatch.undo()
    page.parts.rows["roadmap"].click()
    pages_set(page)
    assert page.preview.pages.isVisible()


def test_contents_are_there_in_words_and_lead_to_pages(fresh, tmp_path):
    fill(fresh, tmp_path)
    page = pages_set(portfolio_page(fresh))
    pane = page.preview
    pane.mode._segments["contents"].click()
    fresh.settle()
    rows = pane.contents.rows()
    assert [row.title.text() for row in rows] == headings(page.proofs.proof.pdf)
    wanted = next(row for row in rows if row.title.text() == "Milestones")
    wanted.click()
    fresh.settle()
    assert pane.view.isVisible()
    assert pane.view.canvas.page + 1 == wanted.key
    until(lambda: "It runs" in pane.view.canvas.accessibleDescription(), "the words of the page")
    assert nameless(page) == []


def test_nothing_is_cut(qapp, fresh, tmp_path):
    ids = fill(fresh, tmp_path)
    fresh.desk.do(edit_artifact, ids["picture"], alt="")
    fresh.desk.do(edit_goal, fresh.desk.do(add_goal, "A goal").result.id, why="Why. " * 40)
    page = pages_set(portfolio_page(fresh))
    tick(fresh, page, ids["It runs"])
    cut = []
    for name, size, is_open in (
        ("light", (900, 600), True),
        ("mirrored, 150 percent, contrast", (1280, 800), False),
    ):
        with look(qapp, *LOOKS[name]):
            fresh.resize(*size)
            page.preview.mode.set_value("contents")
            page.preview._show_mode()
            page.split.is_detail_open = is_open
            page.arrange()
            fresh.settle()
            cut += [(name, size, is_open, each) for each in clipped(page)]
    assert cut == []


@pytest.mark.parametrize("kept", ["", "no JSON", "[1]", '{"all": {"": 3}, "open": []}', '{"all": 7, "open": "gone"}'])
def test_whatever_the_settings_hold_the_page_opens(fresh, kept):
    fresh.desk.preferences.settings.setValue(f"portfolio/{fresh.desk.workspace.id}", kept)
    page = portfolio_page(fresh)
    assert (page.kept.names, page.kept.name, page.composition) == ([""], "", Composition())
