"""Files that do not lie on both laptops: left out, asked for, partly here, nowhere any more."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange import forge
from exchange.pair import Pair, Side, copy_pair
from mentordesk.bundles import header_files, inner
from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.queries import files
from mentordesk.queries.files import COMING, HERE, LEFT_OUT, NOBODY, NOT_ASKED
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk.workspace import file_news

FILM = "film.mp4"
SIZE = 4 * inner.SLICE + 5


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def add_file(side: Side, name: str = FILM, size: int = SIZE) -> str:
    with side.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(random.Random(name).randbytes(size))
        artifact = change.put(Artifact(title="a film"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size, file_name=name))
    return content


def state(side: Side, content: str) -> str:
    found = files.file_state(side.workspace, content)
    assert found is not None
    return found.state


def slices(path: Path, side: Side) -> list[int]:
    parts = forge.take_apart(path, side.laptop)
    return [each["offset"] // inner.SLICE for each in parts.header["sections"] if each["kind"] == "attachment"]


def test_a_large_file_is_left_out_listed_and_sent_when_it_is_asked_for(pair: Pair) -> None:
    large, small = add_file(pair.mentor), add_file(pair.mentor, "note.txt", 1000)
    (received,) = pair.mentee.receive(*pair.mentor.send(leave_out=3))
    assert "Tomáš left out “film.mp4” (4.2 MB) for its size; ask for it if you need it." in received.sentences
    assert state(pair.mentee, large) == LEFT_OUT
    assert state(pair.mentee, small) == HERE
    pair.mentor.receive(*pair.mentee.send())
    assert pair.mentor.send()[0].stat().st_size < 100_000, "what is not asked for does not ride"
    file_news.choose(pair.mentee.workspace, large, is_asked=True)
    assert state(pair.mentee, large) == COMING
    pair.mentor.receive(*pair.mentee.send())
    pair.mentee.receive(*pair.mentor.send(leave_out=3))
    assert state(pair.mentee, large) == HERE, "asked for, it rides whatever its size"


def test_a_file_that_is_turned_down_is_not_sent_again(pair: Pair) -> None:
    content = add_file(pair.mentor)
    first, *_ = pair.mentor.send(limit=2)
    (received,) = pair.mentee.receive(first)
    assert any("1 file is not here yet (" in each for each in received.sentences)
    file_news.choose(pair.mentee.workspace, content, is_asked=False)
    assert state(pair.mentee, content) == NOT_ASKED
    pair.mentor.receive(*pair.mentee.send())
    assert slices(pair.mentor.send()[0], pair.mentee) == []


def test_only_the_slices_that_are_lacking_are_sent_again(pair: Pair) -> None:
    content = add_file(pair.mentor)
    parts = pair.mentor.send(limit=2)
    assert len(parts) == 4
    pair.mentee.receive(parts[3], parts[0])
    found = files.file_state(pair.mentee.workspace, content)
    assert found is not None
    assert (found.state, found.held, found.size) == (COMING, 2 * inner.SLICE + 5, SIZE)
    pair.mentor.receive(*pair.mentee.send())
    again = pair.mentor.send()
    assert [each for path in again for each in slices(path, pair.mentee)] == [1, 2]
    pair.mentee.receive(*again)
    assert state(pair.mentee, content) == HERE


def test_an_older_update_that_comes_late_does_not_ask_again(pair: Pair) -> None:
    content = add_file(pair.mentor)
    pair.mentee.receive(pair.mentor.send(limit=2)[0])
    late = pair.mentee.send()
    pair.mentee.receive(*pair.mentor.send())
    assert state(pair.mentee, content) == HERE
    pair.mentor.receive(*pair.mentee.send())
    pair.mentor.receive(*late)
    assert slices(pair.mentor.send()[0], pair.mentee) == []


def test_nobody_has_it_any_more_and_the_update_it_went_with_is_named(pair: Pair) -> None:
    content = add_file(pair.mentor)
    pair.mentee.receive(pair.mentor.send(limit=2)[0])
    pair.mentor.workspace.attachments.drop(content)
    pair.mentor.receive(*pair.mentee.send())
    assert state(pair.mentor, content) == NOBODY
    (received,) = pair.mentee.receive(*pair.mentor.send())
    assert state(pair.mentee, content) == NOBODY
    found = files.file_state(pair.mentee.workspace, content)
    assert found is not None
    assert found.travelled == pair.mentee.workspace.rows("SELECT MAX(at) FROM import")[0][0]
    assert not found.by_me
    assert any(
        each.startswith("Nobody has “film.mp4” any more. It went with the update") for each in received.sentences
    )
    mine = files.file_state(pair.mentor.workspace, content)
    assert mine is not None
    assert mine.by_me


def test_what_the_partner_does_without_counts_as_not_there(pair: Pair) -> None:
    content = add_file(pair.mentor)
    pair.mentee.receive(*pair.mentor.send(leave_out=1))
    pair.mentor.workspace.attachments.drop(content)
    pair.mentor.receive(*pair.mentee.send())
    assert state(pair.mentor, content) == NOBODY


def test_an_older_program_says_nothing_of_files() -> None:
    said = header_files.told({})
    assert not any((said.left, said.parts, said.without))


@pytest.mark.parametrize(
    "field",
    [
        [],
        {"left": []},
        {"left": {"ab" * 32: -1}},
        {"left": {"ab" * 32: "1"}},
        {"left": {"../x": 1}},
        {"left": {f"{number:064x}": 1 for number in range(header_files.MAX_FILES + 1)}},
        {"parts": {"ab" * 32: []}},
        {"parts": {"ab" * 32: [[2, 1]]}},
        {"parts": {"ab" * 32: [[0, 2], [1, 3]]}},
        {"parts": {"ab" * 32: [[0, True]]}},
        {"parts": {"ab" * 32: [[0, 1, 2]]}},
        {"parts": {"ab" * 32: [[each * 2, each * 2 + 1] for each in range(header_files.MAX_RANGES + 1)]}},
        {"without": {"ab" * 32: 1}},
        {"without": ["AB" * 32]},
    ],
)
def test_a_field_out_of_form_is_damage(field: object) -> None:
    with pytest.raises(DamagedFile):
        header_files.told({"files": field})
