"""What a lost laptop wrote does not count on any laptop, whatever arrives first; nothing of it is thrown away."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.household import (
    HOME,
    ROOTS,
    WORK,
    Household,
    accept,
    device_states,
    know,
    left_out,
    make_household,
    remove,
)
from core.workspace.laptops import Laptop
from core.workspace.twins import ANA, BEN, add, all_of, crafted, delete, edit, give, hand_over
from mentordesk.records import Goal, Stage
from mentordesk.records.roadmap import Milestone
from mentordesk.workspace import counting, database
from mentordesk.workspace.arrivals import go_on_without
from mentordesk.workspace.change_record import Op
from mentordesk.workspace.conflicts import conflicts
from mentordesk.workspace.undo_import import last_import, undo_import
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Household]:
    with make_household(tmp_path) as made:
        yield made


def titles(workspace: Workspace) -> list[str]:
    return sorted(each.title for each in workspace.select(Goal))


def test_what_was_written_after_the_loss_counts_nowhere_and_is_kept_everywhere(pair: Household) -> None:
    goal = add(pair.work, "before")
    pair.exchange()
    remove(pair.home, WORK)
    late = edit(pair.work, goal.id, title="by the thief")
    add(pair.work, "the thief's own")
    pair.exchange()
    assert [titles(each) for each in pair.all] == [["before"]] * 3
    assert all(late in left_out(each) for each in pair.all)
    assert all(each.log.holds(late) for each in pair.all)
    assert device_states(pair.ben)[pair.work.device] == "revoked"


def test_it_does_not_matter_whether_the_removal_or_what_the_thief_wrote_comes_first(pair: Household) -> None:
    goal = add(pair.home, "before")
    pair.exchange()
    edit(pair.work, goal.id, title="by the thief")
    remove(pair.home, WORK)
    hand_over(pair.work, pair.ben)
    assert titles(pair.ben) == ["by the thief"]
    hand_over(pair.home, pair.ben)
    assert titles(pair.ben) == ["before"]
    hand_over(pair.work, pair.home)
    pair.exchange(pair.work)


@pytest.mark.parametrize("seed", range(6))
def test_any_order_of_arrival_adds_up_to_the_same(pair: Household, seed: int) -> None:
    chance = random.Random(seed)
    goal = add(pair.home, "before")
    pair.exchange()
    for number in range(3):
        edit(pair.work, goal.id, title=f"thief {number}", why=f"because {number}")
        hand_over(pair.work, pair.ben)
        edit(pair.ben, goal.id, less=f"ben {number}", **({"title": f"ben {number}"} if number == 1 else {}))
        hand_over(pair.ben, pair.work)
    remove(pair.home, WORK)
    stray = edit(pair.work, goal.id, level=1)
    hand_over(pair.ben, pair.home)
    accept(pair.home, *sorted(left_out(pair.home))[:2])
    everything = {change.id: change for each in pair.all for change in all_of(each)}
    arriving = list(everything.values())
    chance.shuffle(arriving)
    for each in arriving:
        give(pair.ben, each)
    assert stray in left_out(pair.ben)
    pair.exchange()


def test_who_wrote_over_the_thief_is_not_asked_about_what_stood_before(pair: Household) -> None:
    goal = add(pair.home, "before")
    pair.exchange()
    edit(pair.work, goal.id, title="by the thief")
    hand_over(pair.work, pair.ben)
    edit(pair.ben, goal.id, title="by Ben")
    remove(pair.home, WORK)
    pair.exchange()
    assert titles(pair.home) == ["by Ben"]
    assert conflicts(pair.home) == []


def test_what_ben_deleted_after_the_thief_wrote_stays_deleted(pair: Household) -> None:
    goal = add(pair.home, "before")
    pair.exchange()
    edit(pair.work, goal.id, title="by the thief")
    hand_over(pair.work, pair.ben)
    delete(pair.ben, goal)
    remove(pair.home, WORK)
    pair.exchange()
    assert titles(pair.home) == []
    assert conflicts(pair.home) == []


def test_what_the_thief_deleted_is_there_again_with_its_parts(pair: Household) -> None:
    with pair.home.change("x") as change:
        stage = change.put(Stage(title="Beginning"))
        change.put(Milestone(stage=stage.id, title="First"))
    pair.exchange()
    delete(pair.work, stage)
    hand_over(pair.work, pair.ben)
    assert pair.ben.select(Stage) == []
    remove(pair.home, WORK)
    pair.exchange()
    assert [each.title for each in pair.ben.select(Milestone)] == ["First"]
    assert conflicts(pair.ben) == []


def test_a_part_that_the_thief_added_keeps_nothing_alive(pair: Household) -> None:
    with pair.home.change("x") as change:
        stage = change.put(Stage(title="Beginning"))
    pair.exchange()
    delete(pair.home, stage)
    with pair.work.change("x") as change:
        change.put(Milestone(stage=stage.id, title="By the thief"))
    hand_over(pair.work, pair.home)
    assert len(pair.home.select(Stage)) == 1
    remove(pair.ben, WORK, root=ROOTS[ANA])
    hand_over(pair.ben, pair.home)
    assert pair.home.select(Stage) == []
    pair.exchange()


def test_what_is_accepted_counts_everywhere(pair: Household) -> None:
    goal = add(pair.home, "before")
    pair.exchange()
    remove(pair.home, WORK)
    mine = edit(pair.work, goal.id, title="I wrote this on the train")
    other = edit(pair.work, goal.id, why="by the thief")
    pair.exchange()
    accept(pair.home, mine)
    pair.exchange()
    assert titles(pair.ben) == ["I wrote this on the train"]
    assert left_out(pair.ben) == {other}


def test_an_unused_laptop_that_turns_up_again_still_counts(pair: Household) -> None:
    remove(pair.home, WORK, reason="unused")
    add(pair.work, "found in a drawer")
    pair.exchange()
    assert titles(pair.ben) == ["found in a drawer"]
    assert device_states(pair.ben)[pair.work.device] == "retired"


def test_two_laptops_that_report_each_other_stand_still_until_the_words_on_paper_decide(pair: Household) -> None:
    add(pair.home, "before")
    pair.exchange()
    remove(pair.home, WORK)
    remove(pair.work, HOME)
    add(pair.home, "at home")
    add(pair.work, "by the thief")
    hand_over(pair.home, pair.ben)
    hand_over(pair.work, pair.ben)
    assert titles(pair.ben) == ["before"]
    remove(pair.home, WORK, root=ROOTS[ANA])
    pair.exchange()
    assert titles(pair.ben) == ["at home", "before"]
    assert device_states(pair.ben)[pair.home.device] == "live"


def test_the_partner_cannot_give_up_a_laptop_of_the_other(pair: Household) -> None:
    remove(pair.ben, WORK)
    add(pair.work, "still here")
    pair.exchange()
    assert titles(pair.ben) == ["still here"]
    assert set(device_states(pair.ben).values()) == {"live"}


def test_a_proof_by_another_root_is_no_proof(pair: Household) -> None:
    remove(pair.ben, WORK, root=ROOTS[BEN])
    pair.exchange()
    assert set(device_states(pair.ben).values()) == {"live"}


def test_a_root_that_is_learnt_of_later_is_heard_then(pair: Household) -> None:
    home = pair.home
    home.db.execute("DELETE FROM root WHERE person = ?", (ANA,))
    remove(pair.ben, WORK, root=ROOTS[ANA])
    hand_over(pair.ben, home)
    assert device_states(home)[pair.work.device] == "live"
    key = ROOTS[ANA].public_key().public_bytes_raw().hex()
    home.db.execute("INSERT INTO root (person, key, recipient) VALUES (?, ?, '')", (ANA, key))
    add(home, "anything")
    assert device_states(home)[pair.work.device] == "revoked"
    pair.exchange(pair.work)


def test_the_thief_accepts_nothing(pair: Household) -> None:
    remove(pair.home, WORK)
    goal = add(pair.work, "by the thief")
    accept(pair.work, *pair.work.log.heads())
    pair.exchange()
    accept(pair.ben, *left_out(pair.ben))
    pair.exchange()
    assert pair.ben.row("goals", goal.id) is None


def test_a_certificate_made_behind_the_owner_s_back_falls_with_the_lost_laptop(pair: Household) -> None:
    friend = Laptop(4)
    theirs = crafted(friend, [Op("goals", "e" * 32, {"title": "by a friend of the thief"}, {})])
    with database.transaction(pair.ben.db):
        know(pair.ben, friend.device, ANA, by=pair.work.device, replaces=pair.home.device)
    give(pair.ben, theirs)
    assert titles(pair.ben) == ["by a friend of the thief"]
    remove(pair.home, WORK)
    hand_over(pair.home, pair.ben)
    assert titles(pair.ben) == []
    assert device_states(pair.ben) == {
        pair.home.device: "live",
        pair.work.device: "revoked",
        friend.device: "revoked",
        pair.ben.device: "live",
    }


def test_a_certificate_that_comes_after_the_removal_falls_too(pair: Household) -> None:
    friend = Laptop(4)
    theirs = crafted(friend, [Op("goals", "e" * 32, {"title": "by a friend of the thief"}, {})])
    remove(pair.home, WORK)
    hand_over(pair.home, pair.ben)
    with database.transaction(pair.ben.db):
        know(pair.ben, friend.device, ANA, by=pair.work.device)
    give(pair.ben, theirs)
    assert titles(pair.ben) == []
    assert pair.ben.log.holds(theirs.id)


def test_a_late_parent_decides_what_was_seen(pair: Household) -> None:
    old = add(pair.work, "old")
    first = pair.work.log.heads()[0]
    hand_over(pair.work, pair.home)
    between = edit(pair.home, old.id, why="between")
    edit(pair.home, old.id, less="seen")
    remove(pair.home, WORK)
    by_id = {change.id: change for change in all_of(pair.home)}
    give(pair.ben, *(change for each, change in by_id.items() if each != between))
    with database.transaction(pair.ben.db):
        go_on_without(pair.ben)
    assert left_out(pair.ben) == {first}, "nothing here shows that the owner had seen it"
    give(pair.ben, by_id[between])
    assert left_out(pair.ben) == set()
    pair.exchange()


def test_an_import_that_brought_a_removal_can_be_taken_out_again(pair: Household) -> None:
    goal = add(pair.home, "before")
    pair.exchange()
    edit(pair.work, goal.id, title="on the train")
    hand_over(pair.work, pair.ben)
    remove(pair.home, WORK)
    before = (titles(pair.ben), device_states(pair.ben))
    first = pair.ben.log.last() + 1
    state = json.dumps({"heads": pair.ben.log.heads(), "waiting": [], "sent": 0, "missing": []})
    sql = "INSERT INTO import (at, first, last, before) VALUES (0, ?, ?, ?)"
    number = pair.ben.db.execute(sql, (first, first, state)).lastrowid
    assert number is not None
    give(pair.ben, *all_of(pair.home), number=number)
    assert titles(pair.ben) == ["before"]
    assert last_import(pair.ben) is not None
    undo_import(pair.ben, number)
    assert (titles(pair.ben), device_states(pair.ben)) == before
    assert left_out(pair.ben) == set()
    pair.exchange()


def test_a_lost_laptop_that_learns_of_it_knows_that_its_own_words_do_not_count(pair: Household) -> None:
    remove(pair.home, WORK)
    hand_over(pair.home, pair.work)
    add(pair.work, "nobody hears this")
    assert titles(pair.work) == []
    pair.exchange()


def test_ordinary_work_asks_nothing_about_lost_laptops(pair: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    add(pair.work, "before")
    pair.exchange()
    remove(pair.home, WORK)
    pair.exchange()
    monkeypatch.setattr(counting, "refresh", lambda *_: pytest.fail("worked out again"))
    goal = add(pair.home, "ordinary")
    edit(pair.home, goal.id, title="still ordinary")
    hand_over(pair.home, pair.ben)
    assert titles(pair.ben) == ["before", "still ordinary"]
