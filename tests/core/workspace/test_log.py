"""The log keeps changes byte for byte, knows its heads, and says to each device what it may lack."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.workspace.laptops import WORKSPACE, Laptop, make_workspace, open_workspace
from core.workspace.twins import Twins, add, all_of, crafted, edit, give, hand_over, make_twins
from mentordesk.errors import MentorDeskError
from mentordesk.merge.graph import NEVER, Have, Heard
from mentordesk.workspace import change_record, database
from mentordesk.workspace.change import ChangeTooLarge, TextTooLong
from mentordesk.workspace.change_record import MAX_OPS, BadChange, Op, parse
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.peers import MOST_HEARD, have_from_json, have_to_json

ANA, BEN = Laptop(1), Laptop(2)


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def test_a_change_is_named_by_its_bytes_and_signed_by_its_laptop(twins: Twins) -> None:
    add(twins.ana, "a goal")
    (change,) = all_of(twins.ana)
    raw = json.loads(change.body)
    assert list(raw) == ["v", "w", "p", "l", "a", "at", "s", "min", "do", "ops", "r"]
    assert (raw["w"], raw["a"], raw["do"], raw["l"]) == (WORKSPACE, ANA.device, "goals.add_goal", 1)
    assert parse(change.body, change.signature) == change
    assert len(change.signature) == 64


def test_equal_edits_are_different_changes(twins: Twins) -> None:
    one, two = (crafted(ANA, [Op("goals", "g", {"title": "same"}, {})]) for _ in range(2))
    assert one.id != two.id


def test_heads_and_depths_follow_the_parents(twins: Twins) -> None:
    goal = add(twins.ana)
    first = twins.ana.log.heads()
    edit(twins.ana, goal.id, title="two")
    (second,) = twins.ana.log.heads()
    assert twins.ana.log.parents(second) == first
    assert twins.ana.log.depth(second) == 2
    other = crafted(BEN, [Op("goals", "x", {"title": "x"}, {})])
    give(twins.ana, other)
    assert twins.ana.log.heads() == sorted([second, other.id])
    edit(twins.ana, goal.id, title="three")
    (third,) = twins.ana.log.heads()
    assert (twins.ana.log.depth(third), list(twins.ana.log.parents(third))) == (3, sorted([second, other.id]))


def test_nothing_is_written_where_nothing_changed(twins: Twins) -> None:
    goal = add(twins.ana)
    count = twins.ana.log.count()
    with twins.ana.change("goals.edit_goal") as change:
        change.put(goal)
    assert twins.ana.log.count() == count


def test_an_action_that_fails_writes_nothing(twins: Twins) -> None:
    def fail() -> None:
        with twins.ana.change("goals.add_goal") as change:
            change.put(add(twins.ben))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert twins.ana.log.count() == 0


def test_the_log_outlives_a_restart(tmp_path: Path) -> None:
    with make_workspace(tmp_path) as workspace:
        for number in range(5):
            add(workspace, f"goal {number}")
        before = all_of(workspace)
    with open_workspace(tmp_path) as workspace:
        assert all_of(workspace) == before


# --- who lacks what ---------------------------------------------------------------------------------------------------


def heard(twins: Twins, name: str, *earlier: str) -> Heard:
    return Heard(name * 32, tuple(each * 32 for each in earlier), twins.ben.log.have())


def test_a_device_never_heard_from_lacks_everything(twins: Twins) -> None:
    goal = add(twins.ana)
    edit(twins.ana, goal.id, title="two")
    assert twins.ana.peers.lacking_at([BEN.device]) == [each.id for each in all_of(twins.ana)]


def test_what_a_device_said_it_holds_is_not_sent_again(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    edit(twins.ana, goal.id, title="two")
    with database.transaction(twins.ana.db):
        twins.ana.peers.hear(BEN.device, heard(twins, "1"), [], 0)
    assert twins.ana.peers.lacking_at([BEN.device]) == twins.ana.log.heads()


def test_two_lives_of_one_folder_are_both_answered_until_an_update_is_made(twins: Twins) -> None:
    empty = Heard("1" * 32, (), Have())
    goal = add(twins.ana)
    twins.both()
    full = heard(twins, "2")
    log, peers = twins.ana.log, twins.ana.peers
    with database.transaction(twins.ana.db):
        peers.hear(BEN.device, empty, [], 0)
        peers.hear(BEN.device, full, [], 0)
    assert peers.heard(BEN.device) == (empty, full)
    assert peers.lacking_at([BEN.device]) == log.heads(), "the copy that holds nothing is answered too"
    with database.transaction(twins.ana.db):
        peers.answered([BEN.device])
    assert peers.heard(BEN.device) == (full,)
    assert peers.lacking_at([BEN.device]) == []
    assert twins.ana.get(type(goal), goal.id) == goal


def test_what_arrives_while_an_update_is_made_stays_unanswered(twins: Twins) -> None:
    peers, device = twins.ana.peers, BEN.device
    first, second, late = (Heard(name * 32, (), Have()) for name in "123")
    with database.transaction(twins.ana.db):
        peers.hear(device, first, [], 0)
        peers.hear(device, second, [], 0)
        read = {device: peers.heard(device)}
        peers.hear(device, late, [], 0)
        peers.answered(read)
    assert peers.heard(device) == (second, late)


def test_a_flood_of_lives_counts_as_one_that_holds_nothing(twins: Twins) -> None:
    add(twins.ana)
    twins.both()
    with database.transaction(twins.ana.db):
        for number in range(3 * MOST_HEARD):
            twins.ana.peers.hear(BEN.device, Heard(f"{number:032x}", (), twins.ben.log.have()), [], 0)
    assert len(twins.ana.peers.heard(BEN.device)) <= MOST_HEARD
    assert NEVER in twins.ana.peers.heard(BEN.device)
    assert twins.ana.peers.lacking_at([BEN.device]) == twins.ana.log.heads()


@given(st.lists(st.text("0123456789abcdef", min_size=64, max_size=64), max_size=6))
def test_a_have_survives_the_header(ids: list[str]) -> None:
    have = Have(tuple(ids), tuple(ids[::-1]), tuple(ids[:2]))
    assert have_from_json(json.loads(json.dumps(have_to_json(have)))) == have


# --- limits -----------------------------------------------------------------------------------------------------------


def test_a_text_over_1_mib_is_refused_at_its_field(twins: Twins) -> None:
    goal = add(twins.ana)
    edit(twins.ana, goal.id, why="é" * (1 << 19))
    with pytest.raises(TextTooLong, match="“why” is too long"):
        edit(twins.ana, goal.id, why="é" * (1 << 19) + "a")
    assert len(twins.ana.get(type(goal), goal.id).why) == 1 << 19


@pytest.mark.parametrize("count", [MAX_OPS, MAX_OPS + 1])
def test_a_change_carries_so_many_records(twins: Twins, count: int) -> None:
    def write() -> None:
        with twins.ana.change("many") as change:
            for number in range(count):
                change.write("later", f"row{number}", "a", 1)

    if count > MAX_OPS:
        with pytest.raises(ChangeTooLarge, match="in smaller steps"):
            write()
        assert twins.ana.log.count() == 0
    else:
        write()
        hand_over(twins.ana, twins.ben)
        assert read_digest(twins.ana.db) == read_digest(twins.ben.db)


def test_a_change_carries_at_most_8_mib(twins: Twins) -> None:
    def write(texts: int) -> None:
        with twins.ana.change("many") as change:
            for number in range(texts):
                change.write("goals", f"g{number}", "why", "a" * (1 << 20))

    with pytest.raises(MentorDeskError, match="too much for one step"):
        write(9)
    assert twins.ana.log.count() == 0
    write(7)
    hand_over(twins.ana, twins.ben)
    assert read_digest(twins.ana.db) == read_digest(twins.ben.db)


@given(st.binary(max_size=300))
def test_bytes_that_are_no_change_are_refused_and_nothing_else_happens(data: bytes) -> None:
    with pytest.raises(BadChange):
        parse(data, b"")


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=8))
def test_any_value_in_any_place_is_read_or_refused(value: object) -> None:
    good = {"v": 1, "w": "w", "p": [], "l": 1, "a": "a" * 64, "at": 0, "s": 2, "min": 1, "do": "a", "ops": [], "r": "r"}
    for name in good:
        try:
            found = parse(json.dumps({**good, name: value}).encode(), b"")
        except BadChange:
            continue
        assert found.id == change_record.hashlib.sha256(found.body).hexdigest()
