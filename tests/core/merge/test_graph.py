"""What a peer lacks is worked out by walking; here it is compared to sets worked out the long way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge import graph
from mentordesk.merge.graph import NEVER, Have, Heard


@dataclass(frozen=True)
class Dag:
    """Changes by id with their parents; some parents may not be here."""

    of: Mapping[str, Sequence[str]]
    deep: Mapping[str, int]

    def depth(self, change: str) -> int | None:
        return self.deep[change] if change in self.of else None

    def parents(self, change: str) -> Sequence[str]:
        return self.of[change]

    def only(self, changes: Iterable[str]) -> Dag:
        """Return what a laptop holds that has these changes."""
        return Dag({each: self.of[each] for each in changes}, self.deep)

    def heads(self) -> set[str]:
        return self.of.keys() - self.named()

    def named(self) -> set[str]:
        return {parent for parents in self.of.values() for parent in parents}

    def below(self, starts: Iterable[str], missing: Iterable[str] = ()) -> set[str]:
        """Return what is reached from here through changes held and not missing, the long way."""
        reached: set[str] = set()
        queue = [each for each in starts if each not in missing]
        while queue:
            each = queue.pop()
            if each in self.of and each not in reached:
                reached.add(each)
                queue += [parent for parent in self.of[each] if parent not in missing]
        return reached

    def have(self, locator: Iterable[str] = ()) -> Have:
        return Have(tuple(self.heads()), tuple(locator), tuple(self.named() - self.of.keys()))


@st.composite
def dags(draw: st.DrawFn) -> Dag:
    count = draw(st.integers(1, 14))
    of: dict[str, list[str]] = {}
    deep: dict[str, int] = {}
    for number in range(count):
        parents = draw(st.lists(st.sampled_from(sorted(of)), max_size=3, unique=True)) if of else []
        name = f"{draw(st.integers(0, 9))}{number}"
        of[name] = parents
        deep[name] = 1 + max((deep[each] for each in parents), default=0)
    return Dag(of, deep)


def some(data: st.DataObject, dag: Dag) -> Dag:
    """Draw what one laptop holds: any changes, with gaps between them."""
    return dag.only(data.draw(st.lists(st.sampled_from(sorted(dag.of)), unique=True)))


def in_topological_order(dag: Dag, changes: Sequence[str]) -> bool:
    return list(changes) == sorted(changes, key=lambda each: (dag.deep[each], each))


# lacking


@given(dags(), st.data())
def test_exactly_what_is_not_proven_is_sent(dag: Dag, data: st.DataObject) -> None:
    mine, theirs = some(data, dag), some(data, dag)
    arrived = sorted(theirs.of)
    have = theirs.have(data.draw(st.lists(st.sampled_from(arrived), unique=True)) if arrived else ())
    found = graph.lacking(mine, mine.heads(), have)
    proven = mine.below((*have.heads, *have.locator), have.missing)
    assert set(found) == mine.of.keys() - proven
    assert in_topological_order(dag, found)
    assert proven <= theirs.of.keys(), "nothing counts as held that the peer lacks"


@given(dags(), st.data())
def test_once_it_arrived_nothing_more_is_sent(dag: Dag, data: st.DataObject) -> None:
    mine, theirs = some(data, dag), some(data, dag)
    both = dag.only({*theirs.of, *graph.lacking(mine, mine.heads(), theirs.have())})
    assert mine.of.keys() <= both.of.keys()
    assert graph.lacking(both, both.heads(), both.have()) == []


@given(dags(), st.data())
def test_several_haves_are_all_answered(dag: Dag, data: st.DataObject) -> None:
    mine, others = some(data, dag), [some(data, dag), some(data, dag)]
    found = graph.lacking_anywhere(mine, mine.heads(), [each.have() for each in others])
    assert set(found) == {change for each in others for change in graph.lacking(mine, mine.heads(), each.have())}
    assert in_topological_order(dag, found)


@given(dags(), st.data())
def test_holds_names_what_is_proven(dag: Dag, data: st.DataObject) -> None:
    theirs = some(data, dag)
    wanted = data.draw(st.lists(st.sampled_from(sorted(dag.of)), unique=True))
    proven = dag.below(theirs.have().heads, theirs.have().missing)
    assert graph.holds(dag, theirs.have(), wanted) == set(wanted) & proven


CHAIN = Dag({"a": [], "b": ["a"], "c": ["b"], "d": ["c"]}, {"a": 1, "b": 2, "c": 3, "d": 4})


@pytest.mark.parametrize(
    ("have", "expected"),
    [
        (Have(), ["a", "b", "c", "d"]),
        (Have(heads=("b",)), ["c", "d"]),
        (Have(heads=("d",)), []),
        (Have(heads=("unknown",)), ["a", "b", "c", "d"]),
        (Have(heads=("unknown",), locator=("c",)), ["d"]),
        (Have(heads=("d",), missing=("b",)), ["a", "b"]),  # a is reached only through what is missing
        (Have(heads=("d",), locator=("a",), missing=("b",)), ["b"]),
        (Have(heads=("d",), missing=("d",)), ["a", "b", "c", "d"]),
        (Have(heads=("d",), missing=("unknown",)), []),
    ],
)
def test_a_chain(have: Have, expected: list[str]) -> None:
    assert graph.lacking(CHAIN, ["d"], have) == expected


def test_the_walk_ends_where_the_peer_is_known_to_be() -> None:
    count = 10_000
    of = {f"{number:05}": [f"{number - 1:05}"] if number else [] for number in range(count)}
    dag = Dag(of, {each: int(each) + 1 for each in of})
    asked: list[str] = []

    class Counting(Dag):
        def parents(self, change: str) -> Sequence[str]:
            asked.append(change)
            return super().parents(change)

    found = graph.lacking(Counting(dag.of, dag.deep), ["09999"], Have(heads=("09989",)))
    assert len(found) == 10
    assert len(asked) < 25


def test_a_missing_change_is_sent_also_when_it_is_below_no_head_named() -> None:
    dag = Dag({"a": [], "b": []}, {"a": 1, "b": 1})
    assert graph.lacking(dag, ["b"], Have(heads=("b",), missing=("a",))) == ["a"]


# haves of several lives of a folder


def heard(update: str, *earlier: str) -> Heard:
    return Heard(update, earlier, Have(heads=(update,)))


def names(found: Sequence[Heard]) -> list[str]:
    return [each.update for each in found]


def arriving(*updates: Heard) -> list[str]:
    found: tuple[Heard, ...] = ()
    for each in updates:
        found = graph.unanswered(found, each)
    return names(found)


def test_a_later_update_supersedes_the_ones_it_names() -> None:
    assert arriving(heard("u1"), heard("u2", "u1")) == ["u2"]
    assert arriving(heard("u2", "u1"), heard("u1")) == ["u2"], "an old one that comes late tells nothing"
    assert arriving(heard("u1"), heard("u1")) == ["u1"], "nor does a second volume"


def test_two_copies_of_a_folder_are_both_answered() -> None:
    assert arriving(heard("u1"), heard("u2", "u1"), heard("v2", "u1")) == ["u2", "v2"]
    assert arriving(heard("u2", "u1"), heard("v2", "u1"), heard("u3", "u2", "u1")) == ["v2", "u3"]


def test_a_late_mail_from_before_a_restore_hides_nothing() -> None:
    restored = heard("v2", "u1")  # goes on from the backup, made before u2
    assert arriving(heard("u1"), restored, heard("u2", "u1")) == ["v2", "u2"]


def test_a_device_never_heard_from_lacks_everything() -> None:
    assert graph.lacking_anywhere(CHAIN, ["d"], [NEVER.have, Have(heads=("d",))]) == ["a", "b", "c", "d"]


# locator


def places(count: int, gone: Iterable[int] = ()) -> list[int]:
    taken_out = set(gone)
    return [int(each) for each in graph.locator(lambda place: None if place in taken_out else str(place), count)]


def test_the_locator_holds_the_last_eight_and_then_leaps() -> None:
    assert places(0) == []
    assert places(5) == [4, 3, 2, 1, 0]
    assert places(100) == [99, 98, 97, 96, 95, 94, 93, 92, 90, 86, 78, 62, 30]
    assert places(100, gone=[98, 90]) == [99, 97, 96, 95, 94, 93, 92, 91, 89, 85, 77, 61, 29]


@given(st.integers(1, 1 << 50))
def test_the_locator_is_short_and_reaches_far_back(count: int) -> None:
    found = places(count)
    assert len(found) <= graph.LOCATOR_MOST
    assert len(set(found)) == len(found)
    assert found[0] == count - 1
    assert found[-1] <= count // 2
    back = [count - place for place in found[graph.LOCATOR_RECENT :]]
    assert all(older <= 2 * newer + 8 for newer, older in pairwise(back)), "no leap is over double"


# order of application, heads


@given(dags(), st.data())
def test_ready_changes_come_parents_first_and_the_rest_waits_for_a_parent(dag: Dag, data: st.DataObject) -> None:
    applied = dag.below(some(data, dag).of)  # no gaps
    arrived = some(data, dag).of.keys() - applied
    ready, waiting = graph.in_order({each: dag.of[each] for each in arrived}, dag.deep, applied.__contains__)
    assert set(ready) | set(waiting) == arrived
    assert not set(ready) & set(waiting)
    done = set(applied)
    for each in ready:
        assert done.issuperset(dag.of[each])
        done.add(each)
    assert all(not done.issuperset(dag.of[each]) for each in waiting)
