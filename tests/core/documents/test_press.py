"""A child process sets and draws pages; it can be stopped in the middle and brought down without harm."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.documents.sample import sample
from mentordesk.documents.portfolio import CannotSet, CannotWrite, DescriptionsMissing, NothingToPrint
from mentordesk.documents.portfolio_data import Milestone, Portfolio
from mentordesk.documents.press import Press
from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import Progress

PRINTED = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    made = Press()
    yield made
    made.close()


def little(title: str = "A year") -> Portfolio:
    return Portfolio(title=title, people=(), milestones=(Milestone(id="m", title="It runs", state="done"),))


def test_it_sets_a_portfolio_and_draws_its_pages(press: Press, tmp_path: Path) -> None:
    steps: list[str] = []

    class Told(Progress):
        def report(self, done: int, total: int, text: str) -> None:
            steps.append(text)

    target = tmp_path / "p.pdf"
    result = press.set_pages(sample(tmp_path), target, Told(), timestamp=PRINTED)
    assert (result.path, result.standard) == (target, "PDF/UA-1, PDF/A-2a")
    assert "Setting the pages" in steps
    leaves = press.look_at(target)
    assert len(leaves.sizes) == result.pages
    assert [round(side) for side in leaves.sizes[0]] == [595, 842]
    assert leaves.size == target.stat().st_size
    assert "Milestones" in [each.title for each in leaves.outline if each.level == 0]
    drawing = press.draw(target, 2, 300)
    assert abs(drawing.width - 300) <= 1
    assert len(drawing.pixels) == drawing.stride * drawing.height
    assert "Contents" in drawing.text
    assert set(drawing.pixels) > {255}


def test_a_file_that_was_replaced_is_drawn_anew(press: Press, tmp_path: Path) -> None:
    target = tmp_path / "p.pdf"
    for title in ("First", "Second one"):
        press.set_pages(little(title), target, timestamp=PRINTED)
        assert title in press.draw(target, 1, 100).text


def test_errors_come_across_as_they_are(press: Press, tmp_path: Path) -> None:
    with pytest.raises(NothingToPrint) as nothing:
        press.set_pages(replace(little(), milestones=()), tmp_path / "p.pdf", timestamp=PRINTED)
    assert nothing.value.advice == "Choose at least one milestone."
    nameless = sample(tmp_path)
    nameless = replace(nameless, artifacts=tuple(replace(each, alt="") for each in nameless.artifacts))
    with pytest.raises(DescriptionsMissing) as missing:
        press.set_pages(nameless, tmp_path / "p.pdf", timestamp=PRINTED)
    assert missing.value.fields["titles"]
    with pytest.raises(CannotWrite):
        press.set_pages(little(), tmp_path / "nowhere" / "p.pdf", timestamp=PRINTED)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    for ask in (lambda: press.look_at(tmp_path / "broken.pdf"), lambda: press.draw(tmp_path / "none.pdf", 1, 100)):
        with pytest.raises(MentorDeskError):
            ask()
    assert list(tmp_path.glob("*p.pdf")) == []


def test_stopping_ends_the_child_and_what_it_began_and_the_next_request_is_served(tmp_path: Path) -> None:
    press = Press()
    progress = Progress()
    endless = replace(little(), introduction="a" * 300_000 + " *" * 100_000)
    threading.Timer(0.5, progress.cancel).start()
    with pytest.raises(Cancelled):
        press.set_pages(endless, tmp_path / "p.pdf", progress, timestamp=PRINTED)
    assert list(tmp_path.iterdir()) == []
    assert press.set_pages(little(), tmp_path / "p.pdf", timestamp=PRINTED).pages >= 3
    press.close()


def test_a_child_that_ends_by_itself_is_told_and_replaced(press: Press, tmp_path: Path) -> None:
    press.set_pages(little(), tmp_path / "p.pdf", timestamp=PRINTED)
    assert press._child is not None
    press._child.kill()
    with pytest.raises(CannotSet):
        press.draw(tmp_path / "p.pdf", 1, 100)
    assert press.draw(tmp_path / "p.pdf", 1, 100).page == 1
