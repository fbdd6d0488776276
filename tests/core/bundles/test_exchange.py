"""Updates carry everything the other is not proven to have, survive loss and repetition, and say what happened."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exchange import forge
from exchange.pair import Pair, Side, copy_pair, dump, files, restore_mentee, unsound
from mentordesk import disk
from mentordesk.bundles import inner, receive, send
from mentordesk.bundles.pieces import SECTIONS_MOST
from mentordesk.errors import Cancelled, DiskFull, Refused
from mentordesk.progress import Progress
from mentordesk.queries.ledger import ledger
from mentordesk.records import Artifact, ArtifactVersion, Goal, Reflection
from mentordesk.workspace.merging import read_digest


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def same(pair: Pair) -> None:
    pair.exchange()
    pair.exchange()
    one, other = pair.mentor.workspace, pair.mentee.workspace
    assert (one.log.heads(), read_digest(one.db)) == (other.log.heads(), read_digest(other.db))
    assert unsound(one) == unsound(other) == []
    assert send.plan(one).changes == send.plan(other).changes == []


def edit(side: Side, row: str, **cells: str) -> None:
    with side.workspace.change("goals.edit_goal") as change:
        change.put(replace(change.get(Goal, row), **cells))


def add_file(side: Side, data: bytes) -> str:
    with side.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(data)
        artifact = change.put(Artifact(title="a file"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
    return content


def first(side: Side, file: Path) -> str:
    return side.receive(file)[0].sentences[0]


def test_what_both_did_meets_on_both_sides(pair: Pair) -> None:
    pair.mentor.add_goal("by the mentor")
    pair.mentee.add_goal("by the mentee")
    assert first(pair.mentee, pair.mentor.send()[0]) == "1 change by Tomáš."
    assert first(pair.mentor, pair.mentee.send()[0]) == "1 change by Léa."
    same(pair)
    assert pair.mentor.goals() == pair.mentee.goals()


def test_a_decision_is_counted(pair: Pair) -> None:
    goal = pair.mentor.workspace.select(Goal)[0]
    edit(pair.mentor, goal.id, title="as the mentor says")
    edit(pair.mentee, goal.id, title="as the mentee says")
    pair.mentee.send()
    assert first(pair.mentee, pair.mentor.send()[0]) == "1 change by Tomáš, 1 needs your decision."


def test_a_lost_update_is_contained_in_the_next(pair: Pair) -> None:
    pair.mentor.add_goal("first")
    pair.mentor.send()
    pair.mentor.add_goal("second")
    pair.mentee.receive(*pair.mentor.send())
    assert {"first", "second"} <= set(pair.mentee.goals())
    same(pair)


def test_twice_and_out_of_order_is_no_harm(pair: Pair) -> None:
    pair.mentor.add_goal("first")
    early = pair.mentor.send()
    pair.mentor.add_goal("second")
    late = pair.mentor.send()
    pair.mentee.receive(*late)
    assert first(pair.mentee, early[0]) == "You already had all of this."
    assert first(pair.mentee, late[0]) == "You already had all of this."
    same(pair)


def test_once_the_other_is_heard_nothing_is_sent_again(pair: Pair) -> None:
    pair.mentor.add_goal("first")
    pair.mentee.receive(*pair.mentor.send())
    assert len(send.plan(pair.mentor.workspace).changes) == 1
    pair.mentor.receive(*pair.mentee.send())
    assert send.plan(pair.mentor.workspace).changes == []
    made = ledger(pair.mentor.workspace).last
    assert made is not None
    assert made.confirmed


def test_a_preview_changes_nothing_and_says_what_taking_it_in_says(pair: Pair) -> None:
    pair.mentor.add_goal("first")
    add_file(pair.mentor, b"a file")
    (file,) = pair.mentor.send()
    before, beside = dump(pair.mentee.workspace), files(pair.mentee.workspace)
    shown = receive.receive(pair.mentee.workspace, pair.mentee.laptop, file, preview=True)
    assert dump(pair.mentee.workspace) == before
    assert files(pair.mentee.workspace) == beside
    (taken,) = pair.mentee.receive(file)
    assert list(shown.rows) == list(taken.rows)
    assert shown.sentences[0] == taken.sentences[0]


class Impatient(Progress):
    """Cancels after so many steps."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def report(self, done: int, total: int, text: str) -> None:
        self.left -= 1
        if self.left == 0:
            self.cancel()


def test_a_cancelled_update_changes_nothing(pair: Pair) -> None:
    pair.mentor.add_goal("first")
    add_file(pair.mentor, b"a file")
    (file,) = pair.mentor.send()

    before, beside = dump(pair.mentee.workspace), files(pair.mentee.workspace)
    for stop_at in range(1, 4):
        with pytest.raises(Cancelled):
            receive.receive(pair.mentee.workspace, pair.mentee.laptop, file, progress=Impatient(stop_at))
        assert dump(pair.mentee.workspace) == before
        assert files(pair.mentee.workspace) == beside
    before = dump(pair.mentor.workspace)
    for stop_at in range(1, 3):
        with pytest.raises(Cancelled):
            pair.mentor.send(progress=Impatient(stop_at))
        assert [each.name for each in pair.mentor.out.iterdir()] == [file.name]
        assert dump(pair.mentor.workspace) == before


def test_no_room_is_told_before_anything_is_written(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.mentor.add_goal("first")
    (file,) = pair.mentor.send()
    monkeypatch.setattr(disk, "SPARE", 1 << 60)
    before = dump(pair.mentee.workspace)
    with pytest.raises(DiskFull, match="MB are free"):
        pair.mentee.receive(file)
    assert dump(pair.mentee.workspace) == before


@pytest.mark.parametrize("limit", [0, 1, 91, -5])
def test_a_mail_limit_that_makes_no_sense_is_refused(pair: Pair, limit: int) -> None:
    with pytest.raises(Refused, match="makes no sense"):
        pair.mentor.send(limit=limit)


# --- restored and copied folders --------------------------------------------------------------------------------------


def test_a_restored_laptop_gets_its_own_changes_back_and_is_told(pair: Pair, tmp_path: Path) -> None:
    restore_mentee(pair, tmp_path)
    pair.mentee.add_goal("written after the restore")
    pair.mentor.receive(*pair.mentee.send())
    (received,) = pair.mentee.receive(*pair.mentor.send())
    assert any("restored from a backup: 1 of your own later changes came back" in each for each in received.sentences)
    same(pair)
    assert {"written after the backup", "written after the restore"} <= set(pair.mentee.goals())


# --- private ----------------------------------------------------------------------------------------------------------

SECRET = "nobody but me may ever read this sentence"


def test_a_private_record_is_in_no_update(pair: Pair) -> None:
    with pair.mentor.workspace.change("reflections.write_reflection") as change:
        change.put_private(Reflection(title=SECRET, step_1=SECRET))
    for full in (False, True):
        (file,) = pair.mentor.send(full=full)
        parts = forge.take_apart(file, pair.mentee.laptop)
        assert SECRET.encode() not in forge.unseal(file, pair.mentee.laptop)
        assert all(SECRET.encode() not in body for _, body in parts.changes())
        pair.mentee.receive(file)
    assert SECRET not in str(dump(pair.mentee.workspace))
    assert SECRET not in str(dump(pair.mentor.workspace))


def test_a_shared_one_rides_with_the_next_update_only(pair: Pair) -> None:
    thought = Reflection(title=SECRET)
    with pair.mentor.workspace.change("reflections.write_reflection") as change:
        change.put_private(thought)
    with pair.mentor.workspace.change("reflections.share_reflection") as change:
        change.queue_private(thought, queued=True)
    assert SECRET not in str(dump(pair.mentor.workspace))
    made = send.make(pair.mentor.workspace, pair.mentor.laptop, pair.mentor.out)
    assert thought.id in made.shared.ids
    pair.mentee.receive(*made.paths)
    assert [each.title for each in pair.mentee.workspace.select(Reflection)] == [SECRET]
    assert not pair.mentor.workspace.private.holds(Reflection.table, thought.id)


def test_a_text_being_typed_is_sent_as_it_stands(pair: Pair) -> None:
    goal = pair.mentor.workspace.select(Goal)[0]
    pair.mentor.workspace.drafts.keep("goals", goal.id, "why", "half a sentence")
    pair.mentee.receive(*pair.mentor.send())
    assert pair.mentee.workspace.get(Goal, goal.id).why == "half a sentence"


def test_a_text_being_typed_while_an_update_comes_in_stands_beside_it(pair: Pair) -> None:
    goal = pair.mentor.workspace.select(Goal)[0]
    drafts = pair.mentee.workspace.drafts
    drafts.open("goals", goal.id, "title")
    drafts.keep("goals", goal.id, "title", "typed by the mentee")
    edit(pair.mentor, goal.id, title="written by the mentor")
    pair.mentee.receive(*pair.mentor.send())
    assert drafts.open("goals", goal.id, "title").text == "typed by the mentee"
    drafts.seal("goals", goal.id, "title")
    assert len(pair.mentee.workspace.heads_of("goals", goal.id)["title"]) == 2
    same(pair)


# --- files ------------------------------------------------------------------------------------------------------------


def test_a_file_rides_until_it_is_said_to_be_there(pair: Pair) -> None:
    content = add_file(pair.mentor, b"a file " * 5_000)
    pair.mentor.send()  # lost
    assert send.plan(pair.mentor.workspace).attachments == [(content, 35_000)]
    pair.mentee.receive(*pair.mentor.send())
    assert pair.mentee.workspace.attachments.path(content).read_bytes() == b"a file " * 5_000
    pair.mentor.receive(*pair.mentee.send())
    assert send.plan(pair.mentor.workspace).attachments == []


def test_a_file_that_is_gone_is_asked_for_and_comes_again(pair: Pair) -> None:
    content = add_file(pair.mentor, b"a file")
    pair.exchange()
    pair.mentee.workspace.attachments.path(content).unlink()
    assert send.wants(pair.mentee.workspace) == [content]
    (received,) = pair.mentee.receive(*pair.mentor.send())
    assert "1 file is not here yet; your next update asks for it." in received.sentences
    pair.exchange()
    pair.exchange()
    assert pair.mentee.workspace.attachments.holds(content)
    assert send.plan(pair.mentor.workspace).attachments == []


def test_only_files_that_shared_records_name_are_sent_whatever_is_asked(pair: Pair, tmp_path: Path) -> None:
    hidden, _ = pair.mentor.workspace.attachments.add(b"kept for myself")
    parts = forge.take_apart(pair.mentee.send()[0], pair.mentee.laptop)
    parts.header["wants"] = [hidden, "0" * 64]
    pair.mentor.receive(forge.seal(parts.put_together(pair.mentee.laptop.sign), tmp_path / "asks", pair.mentor.laptop))
    assert send.plan(pair.mentor.workspace).attachments == []


def test_a_file_of_a_deleted_record_is_not_sent(pair: Pair) -> None:
    add_file(pair.mentor, b"a file")
    with pair.mentor.workspace.change("delete") as change:
        change.delete(pair.mentor.workspace.select(Artifact)[0])
    assert send.plan(pair.mentor.workspace).attachments == []


def test_files_of_a_refused_update_are_removed_again(pair: Pair, tmp_path: Path) -> None:
    add_file(pair.mentor, b"a file")
    parts = forge.take_apart(pair.mentor.send()[0], pair.mentee.laptop)
    odd = forge.craft(pair.mentor.workspace, pair.mentor.laptop, [["goals", "g", {"title": "odd"}, {}]], l=99)
    parts.set_changes([*parts.changes(), odd])
    file = forge.seal(parts.put_together(pair.mentor.laptop.sign), tmp_path / "forged", pair.mentee.laptop)
    beside = files(pair.mentee.workspace)
    with pytest.raises(Exception, match="wrong place"):
        pair.mentee.receive(file)
    assert files(pair.mentee.workspace) == beside


# --- limits: what the writer writes, the reader takes -----------------------------------------------------------------


def test_texts_at_the_limit_travel(pair: Pair) -> None:
    for text in ("a" * (1 << 20), "é" * (1 << 19), os.urandom(1 << 19).hex(), "\n" * (1 << 20), "\x01" * (1 << 20)):
        pair.mentor.add_goal("long", why=text)
        pair.mentee.receive(*pair.mentor.send())
        assert text in {each.why for each in pair.mentee.workspace.select(Goal)}
        pair.mentor.receive(*pair.mentee.send())


def test_a_change_as_large_as_it_may_be_travels(pair: Pair) -> None:
    with pair.mentor.workspace.change("many") as change:
        for _ in range(7):
            change.put(Goal(title="long", why=os.urandom(1 << 19).hex()))
    paths = pair.mentor.send(limit=10)
    assert all(path.stat().st_size <= 7_000_000 for path in paths)
    pair.mentee.receive(*paths)
    same(pair)


def test_thousands_of_small_files_travel(pair: Pair) -> None:
    with pair.mentor.workspace.change("artifacts.add_artifact") as change:
        artifact = change.put(Artifact(title="icons"))
        for number in range(SECTIONS_MOST + 10):
            data = f"icon {number}".encode()
            content = hashlib.sha256(data).hexdigest()
            path = pair.mentor.workspace.attachments.path(content)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            change.put(ArtifactVersion(artifact=artifact.id, content=content, size=len(data)))
    paths = pair.mentor.send()
    assert len(paths) == 2
    opened = forge.take_apart(paths[0], pair.mentee.laptop)
    assert len(opened.header["sections"]) == SECTIONS_MOST


def test_more_missing_parts_than_a_header_holds_do_not_stop_an_update(pair: Pair, tmp_path: Path) -> None:
    mentor = pair.mentor
    records = [
        forge.craft(mentor.workspace, mentor.laptop, p=[os.urandom(32).hex() for _ in range(256)], l=9, r=f"{number:x}")
        for number in range(send.HAVE_MOST // 256 + 2)
    ]
    parts = forge.take_apart(mentor.send()[0], pair.mentee.laptop).set_changes(records)
    pair.mentee.receive(forge.seal(parts.put_together(mentor.laptop.sign), tmp_path / "odd", pair.mentee.laptop))
    pair.mentee.add_goal("life goes on")
    mentor.receive(*pair.mentee.send())
    assert "life goes on" in mentor.goals()


def test_what_unpacks_to_more_than_a_reader_takes_goes_into_two_files(pair: Pair) -> None:
    for number in range(5):
        with pair.mentor.workspace.change("many") as change:
            for each in range(6):
                words = "".join(f"{number}{each}{place:06d}" for place in range(1 << 17))
                change.write("goals", f"g{number}{each}", "why", words)
    paths = pair.mentor.send()
    assert len(paths) == 2
    for path in reversed(paths):
        opened = forge.take_apart(path, pair.mentee.laptop)
        assert sum(each["raw"] for each in opened.header["sections"]) <= inner.MAX_CHANGES
        pair.mentee.receive(path)
    same(pair)


def test_an_unknown_section_is_passed_over(pair: Pair, tmp_path: Path) -> None:
    pair.mentor.add_goal("first")
    parts = forge.take_apart(pair.mentor.send()[0], pair.mentee.laptop)
    section = {**parts.header["sections"][0], "kind": "later", "raw": 5, "packed": False}
    parts.header["sections"].insert(0, section)
    parts.stored.insert(0, b"12345")
    parts.header["later"] = {"more": 1}
    pair.mentee.receive(forge.seal(parts.put_together(pair.mentor.laptop.sign), tmp_path / "x", pair.mentee.laptop))
    assert "first" in pair.mentee.goals()


def test_a_change_forged_in_the_partner_s_name_is_set_aside_and_told(pair: Pair, tmp_path: Path) -> None:
    mentor, mentee = pair.mentor, pair.mentee
    lie = forge.craft(mentor.workspace, mentor.laptop, [["goals", "g", {"title": "lie"}, {}]], a=mentee.laptop.device)
    parts = forge.take_apart(mentor.send()[0], mentee.laptop).set_changes([lie])
    (received,) = mentee.receive(forge.seal(parts.put_together(mentor.laptop.sign), tmp_path / "x", mentee.laptop))
    assert received.applied == 0
    assert any("could not be proved" in each for each in received.sentences)
    assert "lie" not in mentee.goals()
    same(pair)
