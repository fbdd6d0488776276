"""Changes that come in are proved, put in order, applied or kept; what does not fit is refused with all of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from core.workspace.laptops import Laptop
from core.workspace.twins import Twins, add, all_of, assert_same, crafted, edit, give, hand_over, make_twins
from exchange.pair import dump, unsound
from mentordesk.records import Goal
from mentordesk.workspace import arrivals, database
from mentordesk.workspace.change_record import BadChange, ChangeRecord, Op, with_signature

ANA, BEN, STRANGER = Laptop(1), Laptop(2), Laptop(9)


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def goal(title: str, row: str = "g") -> list[Op]:
    return [Op("goals", row, {"title": title}, {})]


def chain(count: int, laptop: Laptop = BEN) -> list[ChangeRecord]:
    """Return so many changes, each on top of the one before."""
    found: list[ChangeRecord] = []
    for number in range(count):
        found.append(crafted(laptop, goal(f"v{number}", f"g{number}"), tuple(found[-1:])))
    return found


def refused(twins: Twins, *changes: ChangeRecord) -> None:
    before = dump(twins.ana)
    with pytest.raises(BadChange, match="Nothing was changed"):
        give(twins.ana, *changes)
    assert dump(twins.ana) == before


def test_each_change_is_applied_once(twins: Twins) -> None:
    changes = chain(3)
    first = give(twins.ana, *changes)
    assert ([each.id for each in first.applied], first.known) == ([each.id for each in changes], 0)
    again = give(twins.ana, *changes, *changes)
    assert (again.applied, again.known) == ([], 3)


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_any_order_of_arrival_ends_the_same(twins: Twins, order: tuple[int, ...]) -> None:
    one, two = crafted(BEN, goal("a")), crafted(BEN, goal("b", "h"))
    three = crafted(BEN, [Op("goals", "g", {"title": "c"}, {"title": [one.id]})], (one, two))
    changes = [one, two, three, crafted(BEN, goal("d", "i"), (three,))]
    for number in order:
        give(twins.ana, changes[number])
    give(twins.ben, *changes)
    assert_same(twins.ana, twins.ben)
    assert not twins.ana.log.waiting()
    assert twins.ana.log.missing() == []


def test_a_change_waits_for_its_parent_which_is_asked_for(twins: Twins) -> None:
    one, two, three = chain(3)
    arrived = give(twins.ana, one, three)
    assert arrived.waiting == {"parent": [three.id]}
    assert twins.ana.log.missing() == [two.id]
    assert [each.id for each in give(twins.ana, two).applied] == [two.id, three.id]
    assert twins.ana.log.missing() == []


def test_what_waits_is_passed_on(twins: Twins) -> None:
    one, _, three = chain(3)
    give(twins.ana, one, three)
    hand_over(twins.ana, twins.ben)
    assert twins.ben.log.waiting()[three.id].body == three.body


def test_going_on_without_a_part_applies_the_rest_and_goes_on_asking(twins: Twins) -> None:
    one, two, three = chain(3)
    give(twins.ana, one, three)
    with database.transaction(twins.ana.db):
        gone_on = arrivals.go_on_without(twins.ana)
    assert [each.id for each in gone_on.applied] == [three.id]
    assert twins.ana.log.missing() == [two.id]
    assert twins.ana.log.heads() == sorted([one.id, three.id])
    four = crafted(BEN, goal("v4", "g4"), (three,))
    assert [each.id for each in give(twins.ana, four).applied] == [four.id], "no later child waits again"
    give(twins.ana, two)
    assert twins.ana.log.missing() == []
    assert twins.ana.log.heads() == [four.id], "the late parent becomes no head again"
    assert unsound(twins.ana) == []
    give(twins.ben, one, two, three, four)
    assert_same(twins.ana, twins.ben)


# --- proof ------------------------------------------------------------------------------------------------------------


def forged(ops: list[Op], parents: tuple[ChangeRecord, ...] = ()) -> ChangeRecord:
    """Return a change that claims to be by Ana."""
    return crafted(ANA, ops, parents, signer=BEN)


def test_forged_beside_a_true_one(twins: Twins) -> None:
    true = crafted(ANA, goal("true"))
    lie = forged(goal("lie", "h"))
    arrived = give(twins.ben, true, lie)
    assert [each.id for each in arrived.applied] == [true.id]
    assert arrived.waiting == {"unproved": [lie.id]}


def test_forged_below_a_true_one_of_the_forger(twins: Twins) -> None:
    lie = forged(goal("lie"))
    true = crafted(BEN, goal("true", "h"), (lie,))
    arrived = give(twins.ana, lie, true)
    assert arrived.applied == []
    assert arrived.waiting == {"unproved": [lie.id], "parent": [true.id]}


def test_forged_above_a_true_one(twins: Twins) -> None:
    true = crafted(ANA, goal("true"))
    lie = forged(goal("lie"), (true,))
    arrived = give(twins.ben, true, lie)
    assert [each.id for each in arrived.applied] == [true.id]
    assert [each.title for each in twins.ben.select(Goal)] == ["true"]


def test_forged_across_a_gap(twins: Twins) -> None:
    lie = forged(goal("lie"))
    between = crafted(BEN, goal("between", "h"), (lie,))
    true = crafted(ANA, goal("true", "i"), (between,))
    arrived = give(twins.ana, lie, true)
    assert arrived.waiting == {"unproved": [lie.id], "parent": [true.id]}, "the path between is not in hand"


def test_a_bad_signature_below_a_true_change_of_the_same_author_is_proved_by_it(twins: Twins) -> None:
    one = crafted(ANA, goal("one"))
    two = crafted(ANA, goal("two", "h"), (one,))
    unsigned = with_signature(one, bytes(64))
    arrived = give(twins.ben, unsigned, two)
    assert [each.id for each in arrived.applied] == [one.id, two.id]


def test_a_stranger_proves_nothing(twins: Twins) -> None:
    lie = crafted(STRANGER, goal("lie"))
    arrived = give(twins.ana, lie)
    assert arrived.waiting == {"unproved": [lie.id]}
    assert twins.ana.select(Goal) == []


def test_an_unproved_change_is_not_said_to_be_held_and_comes_in_when_it_is_proved(twins: Twins) -> None:
    true = crafted(ANA, goal("true"))
    give(twins.ben, with_signature(true, bytes(64)))
    assert true.id not in twins.ben.log.have().heads
    assert not twins.ben.log.waiting()
    assert [each.id for each in give(twins.ben, true).applied] == [true.id]


@pytest.mark.parametrize("bad_first", [True, False])
def test_a_proved_change_that_waits_keeps_its_good_signature(twins: Twins, bad_first: bool) -> None:
    one, two = chain(2, ANA)
    bad = with_signature(two, bytes(64))
    for each in (bad, two) if bad_first else (two, bad):
        give(twins.ben, each)
    assert twins.ben.log.waiting()[two.id].signature == two.signature
    assert [each.id for each in give(twins.ben, one).applied] == [one.id, two.id]


@pytest.mark.parametrize("state", ["retired", "revoked"])
def test_changes_by_a_laptop_that_was_given_up_are_still_proved_and_kept(twins: Twins, state: str) -> None:
    twins.ana.db.execute("UPDATE device SET state = ? WHERE id = ?", (state, BEN.device))
    assert len(give(twins.ana, *chain(1)).applied) == 1


# --- what does not fit ------------------------------------------------------------------------------------------------


def test_another_pair_s_change_is_refused_with_all_that_came_with_it(twins: Twins) -> None:
    refused(twins, *chain(2), crafted(BEN, goal("theirs"), workspace="v" * 32))


@pytest.mark.parametrize("depth", [1, 3, 99])
def test_a_wrong_depth_is_refused(twins: Twins, depth: int) -> None:
    (one,) = chain(1)
    give(twins.ana, one)
    refused(twins, crafted(BEN, goal("odd"), (one,), depth=depth))


def test_a_wrong_depth_is_refused_also_beside_its_parent(twins: Twins) -> None:
    (one,) = chain(1)
    refused(twins, one, crafted(BEN, goal("odd"), (one,), depth=7))


def test_a_wrong_depth_not_below_a_parent_gone_on_without(twins: Twins) -> None:
    one, _two, three = chain(3)
    give(twins.ana, one, three)
    with database.transaction(twins.ana.db):
        arrivals.go_on_without(twins.ana)
    refused(twins, crafted(BEN, goal("odd"), (three,), depth=3))


def test_a_wrong_depth_that_waited_does_not_stop_what_comes_later(twins: Twins) -> None:
    one, two = chain(2)
    odd = crafted(BEN, goal("odd", "odd"), (one,), depth=7)
    give(twins.ana, odd)
    arrived = give(twins.ana, one, two)
    assert [each.id for each in arrived.applied] == [one.id, two.id]
    assert not twins.ana.log.waiting()
    assert odd.id not in twins.ana.log.have().heads


# --- edges that a hostile partner may reach ---------------------------------------------------------------------------


def test_hundreds_of_heads_do_not_stop_one_from_writing(twins: Twins) -> None:
    give(twins.ana, *(crafted(BEN, goal(f"v{number}")) for number in range(300)))
    assert len(twins.ana.log.heads()) == 300
    add(twins.ana, "mine")
    assert len(twins.ana.log.heads()) == 300 - 256 + 1
    edit(twins.ana, "g", title="decided")
    assert twins.ana.get(Goal, "g").title == "decided"
    assert len(twins.ana.heads_of("goals", "g")["title"]) == 1
    hand_over(twins.ana, twins.ben)
    assert_same(twins.ana, twins.ben)


def test_a_row_of_hundreds_of_cells_can_be_deleted(twins: Twins) -> None:
    for block in range(3):
        cells = {f"cell_{block}_{number}": number for number in range(199)}
        give(twins.ana, crafted(BEN, [Op("goals", "g", cells, {})]))
    with twins.ana.change("delete") as change:
        change.delete(change.get(Goal, "g"))
    assert twins.ana.select(Goal) == []


def test_a_random_walk_of_truth_and_lies(twins: Twins) -> None:
    rng = random.Random(7)
    true: list[ChangeRecord] = []
    for number in range(60):
        parents = tuple({each.id: each for each in rng.choices(true, k=2)}.values()) if true else ()
        laptop = rng.choice((ANA, BEN))
        true.append(crafted(laptop, goal(f"v{number}", f"g{rng.randrange(5)}"), parents))
    lies = [forged(goal(f"lie{number}"), (rng.choice(true),)) for number in range(20)]
    everything = [*true, *lies]
    rng.shuffle(everything)
    for start in range(0, len(everything), 9):
        give(twins.ben, *everything[start : start + 9])
    assert {each.id for each in all_of(twins.ben)} == {each.id for each in true}
    assert unsound(twins.ben) == []
