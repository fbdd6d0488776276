"""Work on large files can be stopped at any step: nothing of it is left, and it can be done again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.pair import Pair, Side, copy_pair, dump, files
from mentordesk.bundles import incoming
from mentordesk.errors import Cancelled
from mentordesk.progress import InBytes, Part, Progress
from mentordesk.queries.files import lacked
from mentordesk.records import Artifact, ArtifactVersion


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


class Watched(Progress):
    """Keeps what is told, and presses Stop at a step."""

    def __init__(self, stop_at: int = -1) -> None:
        super().__init__()
        self.told: list[tuple[int, int, str]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int, text: str) -> None:
        self.told.append((done, total, text))
        if len(self.told) == self._stop_at:
            self.cancel()


def add_file(side: Side, size: int, *, packs: bool = False) -> str:
    with side.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(b"lorem ipsum " * (size // 12) if packs else random.Random(size).randbytes(size))
        artifact = change.put(Artifact(title="a film"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
    return content


def test_sending_can_be_stopped_at_every_step(pair: Pair) -> None:
    add_file(pair.mentor, 3_000_000)
    add_file(pair.mentor, 2_400_000, packs=True)
    watched = Watched()
    pair.mentor.send(limit=4, full=True, progress=watched)
    before, folder = dump(pair.mentor.workspace), files(pair.mentor.workspace)
    for step in random.Random(1).sample(range(1, len(watched.told) - 1), 8):
        out = pair.mentor.out.parent / f"stopped-{step}"
        with pytest.raises(Cancelled):
            Side(pair.mentor.workspace, pair.mentor.laptop, out).send(limit=4, full=True, progress=Watched(step))
        assert not out.exists() or list(out.iterdir()) == []
        assert files(pair.mentor.workspace) == folder
        assert dump(pair.mentor.workspace) == before


def test_bringing_in_can_be_stopped_at_every_step_and_goes_on_where_it_stood(pair: Pair) -> None:
    add_file(pair.mentor, 5_000_000)
    paths = pair.mentor.send(limit=4)
    watched = Watched()
    incoming.take(pair.mentee.workspace, pair.mentee.laptop, paths, preview=True, progress=watched)
    folder = files(pair.mentee.workspace)
    with pytest.raises(Cancelled):
        incoming.take(pair.mentee.workspace, pair.mentee.laptop, paths, progress=Watched(3))
    assert files(pair.mentee.workspace) == folder
    stops = iter(range(5, 1_000, 2))
    for stop in stops:
        try:
            incoming.take(pair.mentee.workspace, pair.mentee.laptop, paths, progress=Watched(stop))
            break
        except Cancelled:
            assert list((pair.mentee.workspace.folder / "opening").iterdir()) == []
    assert lacked(pair.mentee.workspace) == []


def test_progress_is_told_in_bytes_and_never_goes_back(pair: Pair) -> None:
    add_file(pair.mentor, 30_000_000)
    sending, bringing = Watched(), Watched()
    paths = pair.mentor.send(progress=sending)
    incoming.take(pair.mentee.workspace, pair.mentee.laptop, paths, progress=bringing)
    for watched, words in ((sending, "Sealing the update: "), (bringing, "Bringing the update in: ")):
        steps = [done for done, total, _ in watched.told if total > 20_000_000]
        assert steps == sorted(steps)
        assert steps[-1] > 29_000_000
        assert any(text.startswith(words) and text.endswith(" MB") for _, _, text in watched.told)


def test_a_stretch_of_work_tells_its_steps_as_steps_of_the_whole() -> None:
    whole = Watched()
    stretch = Part(whole, 100, 50, 200)
    for done, total in ((0, 10), (5, 10), (10, 10), (30, 0), (80, 0)):
        stretch.step(done, total, "working")
    assert [done for done, _, _ in whole.told] == [100, 125, 150, 130, 150]
    InBytes(whole, "Copying").step(5, 10, "")
    assert whole.told[-1] == (5, 10, "Copying")
    stretch.cancel()
    with pytest.raises(Cancelled):
        stretch.step(1, 10, "working")
