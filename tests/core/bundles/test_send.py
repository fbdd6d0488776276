"""An update that is not made or not taken in whole leaves nothing behind, and nothing of somebody else goes with it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange.pair import Pair, copy_pair
from mentordesk.actions import artifacts
from mentordesk.bundles import receive
from mentordesk.progress import Progress


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as both:
        yield both


class StopAtTheEnd(Progress):
    """A person who presses stop when the file has just been read back."""

    def report(self, done: int, total: int, text: str) -> None:
        if total and done == total:
            self.cancel()


def made(pair: Pair) -> int:
    return int(pair.mentor.workspace.rows("SELECT COUNT(*) FROM update_log WHERE direction = 'out'")[0][0])


def test_a_file_that_cannot_be_noted_as_made_does_not_stay(pair: Pair) -> None:
    pair.mentor.workspace.db.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON update_log BEGIN SELECT RAISE(ABORT, 'no room'); END"
    )
    with pytest.raises(Exception, match="no room"):
        pair.mentor.send()
    assert list(pair.mentor.out.glob("*")) == []


def test_stop_comes_too_late_for_an_update_that_is_made(pair: Pair) -> None:
    before = made(pair)
    assert all(path.is_file() for path in pair.mentor.send(progress=StopAtTheEnd()))
    assert made(pair) == before + 1


def test_a_file_that_an_action_has_just_added_survives_a_refused_update_that_carries_it(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"not really a picture" * 1000)
    pair.mentor.workspace.do(artifacts.add_artifact, title="Photo", file=photo, alt="a picture")
    update = pair.mentor.send()[0]
    mentee, keep = pair.mentee.workspace, receive._keep_attachments

    def keep_and_be_overtaken(*args: Any) -> None:
        keep(*args)
        mentee.attachments.add(photo)

    monkeypatch.setattr(receive, "_keep_attachments", keep_and_be_overtaken)
    mentee.db.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'no room'); END")
    with pytest.raises(Exception, match="no room"):
        pair.mentee.receive(update)
    assert mentee.attachments.holds(hashlib.sha256(photo.read_bytes()).hexdigest())
