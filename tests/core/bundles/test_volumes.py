"""An update for a small mailbox comes in several files; each is of use alone, and they come in any order."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange import forge
from exchange.pair import Pair, Side, copy_pair, unsound
from mentordesk.bundles import inner, send
from mentordesk.bundles.pieces import HEADER_SPARE, SECTION_ROOM, SECTIONS_MOST, Spool, deal_out
from mentordesk.progress import Progress
from mentordesk.records import Artifact, ArtifactVersion, Goal


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def add_file(side: Side, size: int) -> str:
    with side.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(random.Random(size).randbytes(size))
        artifact = change.put(Artifact(title="a film"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
    return content


@pytest.mark.parametrize("limit", [2, 10, 20, 25])
def test_every_file_fits_the_mail_limit(pair: Pair, limit: int) -> None:
    for number in range(3):
        pair.mentor.add_goal(f"goal {number}", why=os.urandom(200_000).hex())
    add_file(pair.mentor, 9_000_000)
    paths = pair.mentor.send(limit=limit)
    assert all(path.stat().st_size <= limit * 700_000 for path in paths)
    assert all(path.stat().st_size * 1.374 < limit * 1_000_000 for path in paths), "as a mail, too"
    assert len(paths) == {2: 10, 10: 2, 20: 1, 25: 1}[limit]
    names = [path.name for path in paths]
    assert len(paths) == 1 or names[0].endswith(f"-1of{len(paths)}.mentordesk")
    for path in random.Random(limit).sample(paths, len(paths)):
        pair.mentee.receive(path)
    assert send.wants(pair.mentee.workspace) == []
    assert pair.mentee.goals() == pair.mentor.goals()


def test_a_file_of_40_mb_over_three_volumes_in_any_order(pair: Pair, tmp_path: Path) -> None:
    content = add_file(pair.mentor, 40_000_000)
    paths = pair.mentor.send()
    assert len(paths) == 3
    for path in reversed(paths):
        assert not pair.mentee.workspace.attachments.holds(content)
        pair.mentee.receive(path)
    assert pair.mentee.workspace.attachments.holds(content)
    assert not any((pair.mentee.workspace.folder / "attachments" / "parts").iterdir())


def test_each_volume_is_of_use_alone(pair: Pair) -> None:
    for number in range(6):
        pair.mentor.add_goal(f"goal {number}", why=os.urandom(400_000).hex())
    paths = pair.mentor.send(limit=2)
    assert len(paths) == 3
    (received,) = pair.mentee.receive(paths[0])
    assert received.volume == (1, len(paths))
    assert received.sentences[0].endswith(f"(part 1 of {len(paths)}).")
    some = len(pair.mentee.workspace.select(Goal))
    (received,) = pair.mentee.receive(paths[-1])
    assert "has not arrived" in received.sentences[0]
    pair.mentor.receive(*pair.mentee.send())
    again = pair.mentor.send()
    assert sum(len(forge.take_apart(each, pair.mentee.laptop).changes()) for each in again) < 6
    pair.mentee.receive(*again)
    assert len(pair.mentee.workspace.select(Goal)) == 2 + 6 > some
    assert unsound(pair.mentee.workspace) == []


def test_a_volume_that_was_lost_is_made_up_for_by_the_next_update(pair: Pair) -> None:
    content = add_file(pair.mentor, 3_000_000)
    first, *rest = pair.mentor.send(limit=2)
    pair.mentee.receive(*rest)
    assert not pair.mentee.workspace.attachments.holds(content)
    pair.mentee.receive(*pair.mentor.send())
    assert pair.mentee.workspace.attachments.holds(content)
    assert first.exists()


def test_slices_resume_across_updates(pair: Pair) -> None:
    """What came of a file in one update is not needed from the next."""
    content = add_file(pair.mentor, 4_000_000)
    first = pair.mentor.send(limit=2)
    second = pair.mentor.send(limit=2)
    assert len(first) == len(second) == 4
    order = [first[3], first[1], second[0], second[2]]
    for path in order[:-1]:
        pair.mentee.receive(path)
    assert not pair.mentee.workspace.attachments.holds(content)
    pair.mentee.receive(order[-1])
    assert pair.mentee.workspace.attachments.holds(content)


@pytest.mark.parametrize("size", [0, 1, inner.SLICE - 1, inner.SLICE, inner.SLICE + 1, 2 * inner.SLICE])
def test_a_file_of_any_size_arrives(pair: Pair, size: int) -> None:
    content = add_file(pair.mentor, size)
    pair.exchange()
    assert pair.mentee.workspace.attachments.path(content).stat().st_size == size
    assert send.plan(pair.mentor.workspace).attachments == []


def test_a_long_header_leaves_room_for_fewer_sections(pair: Pair) -> None:
    for number in range(40):
        add_file(pair.mentor, 1000 + number)
    with Spool(pair.mentor.workspace.folder) as spool:
        planned = send.plan(pair.mentor.workspace)
        long = inner.MAX_HEADER - HEADER_SPARE - 10 * SECTION_ROOM
        for header, most in ((0, SECTIONS_MOST), (long, 10)):
            volumes = deal_out(pair.mentor.workspace, planned, 20_000_000, spool, Progress(), header)
            assert max(map(len, volumes)) == min(most, 41)
            assert sum(map(len, volumes)) == 41
