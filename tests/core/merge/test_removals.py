"""What counts after a laptop was lost: the cases by name, and any history against the rule worked out the long way."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.merge.removals import (
    NOTHING,
    Acceptance,
    Certified,
    Removal,
    Ruling,
    affected,
    below,
    rule,
    seen_through,
)

ROOT = {"ana": "ana's root", "ben": "ben's root"}
CERTIFICATES = {
    "home": Certified("ana", ROOT["ana"]),
    "work": Certified("ana", "home"),
    "train": Certified("ana", "work"),
    "ben": Certified("ben", ROOT["ben"]),
}


@dataclass
class Told:
    """A history in hand, told change by change; a change is named by whoever reads the test."""

    of: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by: dict[str, str] = field(default_factory=dict)
    removals: list[Removal] = field(default_factory=list)
    acceptances: list[Acceptance] = field(default_factory=list)
    certificates: dict[str, Certified] = field(default_factory=lambda: dict(CERTIFICATES))
    deep: dict[str, int] = field(default_factory=dict)

    def change(self, name: str, by: str, *parents: str) -> str:
        self.of[name], self.by[name] = parents, by
        self.deep.clear()
        return name

    def remove(
        self, name: str, by: str, laptop: str, *parents: str, seen: Iterable[str] | None = None, root: bool = False
    ) -> str:
        self.change(name, by, *parents)
        known = frozenset(each for each, of in self.certificates.items() if of.person == "ana")
        heads = tuple(parents if seen is None else seen)
        self.removals.append(Removal(self.key(name), by, laptop, "ana", heads, known, by_root=root))
        return name

    def accept(self, name: str, by: str, accepted: str, *parents: str) -> str:
        self.change(name, by, *parents)
        self.acceptances.append(Acceptance(name, by, accepted))
        return name

    def key(self, change: str) -> tuple[int, str]:
        return self.depth(change) or 1, change

    # the graph

    def depth(self, change: str) -> int | None:
        if change not in self.of:
            return None
        if change not in self.deep:
            self.deep[change] = 1 + max((self.depth(each) or 0 for each in self.of[change]), default=0)
        return self.deep[change]

    def parents(self, change: str) -> Sequence[str]:
        return self.of[change]

    def author(self, change: str) -> str:
        return self.by[change]

    def heads(self) -> set[str]:
        return self.of.keys() - {parent for parents in self.of.values() for parent in parents}

    def ruling(self) -> Ruling:
        return rule(self, self.heads(), self.removals, self.acceptances, self.certificates)

    def left_out(self) -> set[str]:
        return set(self.ruling().left_out)


def test_without_a_removal_everything_counts() -> None:
    told = Told()
    told.change("a", "work")
    assert told.ruling() == NOTHING


def test_what_the_owner_had_seen_counts_and_what_the_lost_laptop_wrote_apart_does_not() -> None:
    told = Told()
    told.change("seen", "work")
    told.change("apart", "work", "seen")
    told.remove("gone", "home", "work", "seen")
    told.change("after", "work", "gone", "apart")
    told.change("mine", "home", "gone")
    assert told.left_out() == {"apart", "after"}
    assert told.ruling().lost == {"work"}


def test_several_removals_of_one_laptop_let_count_only_what_all_have_seen() -> None:
    told = Told()
    told.change("first", "work")
    told.change("second", "work", "first")
    told.remove("late", "home", "work", "second")
    told.remove("early", "train", "work", "first")
    assert told.left_out() == {"second"}


def test_an_unused_laptop_is_given_up_and_all_it_wrote_counts() -> None:
    told = Told()
    told.change("seen", "work")
    told.remove("gone", "home", "work", "seen")
    told.removals[0] = replace(told.removals[0], is_lost=False)
    told.change("after", "work", "seen")
    assert told.ruling() == Ruling(tuple(told.removals), unused=frozenset({"work"}))


def test_two_laptops_that_report_each_other_are_both_lost_until_the_root_speaks() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("by home", "home", "work", "start")
    told.remove("by work", "work", "home", "start")
    told.change("home goes on", "home", "by home")
    told.change("work goes on", "work", "by work")
    assert told.left_out() == {"by home", "home goes on", "by work", "work goes on"}
    told.remove("by root", "home", "work", "home goes on", seen=["home goes on"], root=True)
    assert told.ruling().lost == {"work"}
    assert told.left_out() == {"by work", "work goes on"}


def test_the_root_overrules_only_what_it_has_not_seen() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("by work", "work", "home", "start")
    told.remove("by root", "home", "work", "by work", root=True)
    assert told.ruling().lost == {"work", "home"}


def test_a_laptop_that_knew_it_was_reported_lost_reports_nobody() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("by home", "home", "work", "start")
    told.remove("by work", "work", "home", "by home")
    told.change("on", "home", "by work")
    assert told.ruling().lost == {"work"}
    assert told.left_out() == {"by work"}


def test_nobody_but_the_owner_gives_a_laptop_up() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("by ben", "ben", "work", "start")
    told.remove("by nobody", "stranger", "work", "start")
    told.change("on", "work", "start")
    assert told.ruling() == NOTHING


def test_it_does_not_matter_who_passes_on_what_the_root_signed() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("by root", "ben", "work", "start", root=True)
    told.change("on", "work", "start")
    assert told.left_out() == {"on"}


def test_a_certificate_that_the_owner_did_not_know_of_falls_with_its_laptop() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("gone", "home", "work", "start")
    told.certificates |= {"thief": Certified("ana", "work"), "thief's friend": Certified("ana", "thief")}
    told.change("x", "thief", "gone")
    told.change("y", "thief's friend", "x")
    told.change("z", "train", "y")
    assert told.ruling().lost == {"work", "thief", "thief's friend"}
    assert told.left_out() == {"x", "y"}


def test_what_is_accepted_counts_and_so_does_what_it_accepts_in_turn() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("gone", "home", "work", "start")
    told.change("one", "work", "start")
    told.change("two", "work", "one")
    told.accept("three", "work", "two", "two")
    assert told.left_out() == {"one", "two", "three"}
    told.accept("yes", "home", "three", "three", "gone")
    assert told.left_out() == {"one"}


def test_neither_the_lost_laptop_nor_the_partner_accepts() -> None:
    told = Told()
    told.change("start", "home")
    told.remove("gone", "home", "work", "start")
    told.change("one", "work", "start")
    told.accept("mine", "work", "one", "one")
    told.accept("his", "ben", "one", "one")
    assert told.left_out() == {"one", "mine"}


def test_nothing_is_accepted_before_it_was_made() -> None:
    told = Told()
    told.accept("slip", "work", "one")
    told.remove("gone", "home", "work", "slip")
    told.change("one", "work", "slip")
    assert told.left_out() == {"one"}, "the acceptance counts, but what it names came later"


def test_what_a_late_parent_connects_counts_from_then_on() -> None:
    told = Told()
    told.change("old", "work")
    told.change("seen", "home", "between")
    told.remove("gone", "home", "work", "seen")
    assert told.left_out() == {"old"}, "a part between it and what was seen has not arrived"
    told.change("between", "home", "old")
    assert told.left_out() == set()


def test_who_wrote_over_a_write_that_does_not_count_wrote_over_what_that_one_had_seen() -> None:
    assert seen_through(["theirs"], {"theirs": ["older"], "older": ["oldest"]}) == {"theirs", "older", "oldest"}
    assert seen_through(["mine"], {"theirs": ["mine"]}) == {"mine"}


# --- any history ------------------------------------------------------------------------------------------------------


@st.composite
def histories(draw: st.DrawFn) -> Told:
    told = Told()
    told.certificates = {"ben": Certified("ben", ROOT["ben"]), "a": Certified("ana", ROOT["ana"])}
    for name in "bcd"[: draw(st.integers(1, 3))]:
        by = draw(st.sampled_from([ROOT["ana"], *(each for each in told.certificates if each != "ben")]))
        told.certificates[name] = Certified("ana", by)
    devices = st.sampled_from(sorted(told.certificates))
    here: list[str] = []
    for number in range(draw(st.integers(2, 12))):
        name, author = f"{number:02}", draw(devices)
        parents = draw(st.lists(st.sampled_from([*here, "lacked"]), max_size=2, unique=True)) if here else []
        told.change(name, author, *parents)
        kind = draw(st.sampled_from(["write", "write", "remove", "accept"]))
        seen = tuple(draw(st.lists(st.sampled_from([*here, name]), max_size=2, unique=True)))
        if kind == "remove":
            laptop, known = draw(devices), frozenset(draw(st.lists(devices, max_size=4)))
            lost, root = draw(st.booleans()), draw(st.booleans())
            told.removals.append(Removal(told.key(name), author, laptop, "ana", seen, known, lost, root))
        elif kind == "accept" and here:
            told.acceptances.append(Acceptance(name, author, draw(st.sampled_from(here))))
        here.append(name)
    return told


def long_way(told: Told) -> tuple[set[Removal], set[str]]:
    """Work out which removals hold and what does not count, from sets of ancestors."""
    ancestors = {each: reached(told, told.of[each]) for each in told.of}
    heard: dict[object, Removal] = {}
    for each in sorted(told.removals, key=lambda each: (each.key, each.seen)):
        if each.laptop not in told.certificates or told.certificates[each.laptop].person != each.person:
            continue
        if each.by_root:
            heard.setdefault((each.laptop, each.is_lost, each.seen, each.known), each)
        elif told.certificates[each.author].person == each.person:
            heard.setdefault((each.author, each.laptop, each.is_lost), each)
    falls = {each: affected(each, told.certificates) if each.is_lost else frozenset() for each in heard.values()}
    holding = {each for each in heard.values() if each.by_root}
    roots = set(holding)
    for each in sorted(heard.values(), key=lambda each: each.key):
        change = each.key[1]
        overruled = any(each.author in falls[by] and change not in reached(told, by.seen) for by in roots)
        knew = any(each.author in falls[by] and by.key[1] in ancestors[change] for by in holding if not by.by_root)
        if not each.by_root and not overruled and not knew:
            holding.add(each)
    counts = {
        change
        for change in told.of
        if all(change in reached(told, each.seen) for each in holding if told.by[change] in falls[each])
    }
    person = {device: each.person for device, each in told.certificates.items()}
    grown = True
    while grown:
        more = {
            each.accepted
            for each in told.acceptances
            if each.by in counts
            and each.accepted in ancestors[each.by]
            and person[each.author] == person[told.by[each.accepted]]
        }
        grown = not more <= counts
        counts |= more
    return holding, told.of.keys() - counts


def reached(told: Told, starts: Iterable[str]) -> set[str]:
    found: set[str] = set()
    queue = [each for each in starts if each in told.of]
    while queue:
        each = queue.pop()
        if each not in found:
            found.add(each)
            queue += [parent for parent in told.of[each] if parent in told.of]
    return found


@given(histories())
def test_the_walk_agrees_with_the_long_way(told: Told) -> None:
    ruling = told.ruling()
    holding, left_out = long_way(told)
    assert (set(ruling.in_force), ruling.left_out) == (holding, left_out)


@settings(max_examples=40)
@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(told: Told, chance: random.Random) -> None:
    before = told.ruling()
    for listed in (told.removals, told.acceptances):
        chance.shuffle(listed)
    for mapped in (told.of, told.by, told.certificates):
        shuffled(mapped, chance)
    assert told.ruling() == before


@settings(max_examples=40)
@given(histories(), st.data())
def test_an_acceptance_by_a_laptop_that_is_not_lost_only_ever_lets_more_count(told: Told, data: st.DataObject) -> None:
    before = told.ruling()
    name = data.draw(st.sampled_from(sorted(told.of)))
    told.accept("more", data.draw(st.sampled_from(sorted(told.certificates))), name, *sorted(told.heads()))
    assert told.left_out() - {"more"} <= before.left_out
    assert before.left_out - told.left_out() <= {each.accepted for each in told.acceptances}


@settings(max_examples=40)
@given(histories())
def test_what_is_said_twice_is_said_once(told: Told) -> None:
    before = told.ruling()
    told.removals *= 2
    told.acceptances *= 2
    assert told.ruling() == before


@settings(max_examples=40)
@given(histories(), st.data())
def test_the_other_person_accepts_in_vain(told: Told, data: st.DataObject) -> None:
    before = told.ruling()
    mine = sorted(each for each, by in told.by.items() if by != "ben")
    told.accept("in vain", "ben", data.draw(st.sampled_from(mine)) if mine else "", *sorted(told.heads()))
    assert told.left_out() - {"in vain"} == before.left_out


@settings(max_examples=40)
@given(histories(), st.data())
def test_once_the_root_has_spoken_nothing_of_a_laptop_counts_that_it_has_not_seen(
    told: Told, data: st.DataObject
) -> None:
    told.acceptances.clear()
    laptop = data.draw(st.sampled_from(sorted(told.certificates.keys() - {"ben"})))
    seen = data.draw(st.lists(st.sampled_from(sorted(told.of)), max_size=2, unique=True))
    told.remove("root", "ben", laptop, seen=seen, root=True)
    assert {each for each in told.of if told.by[each] == laptop} - told.left_out() <= reached(told, seen)


@settings(max_examples=40)
@given(histories())
def test_the_walk_down_knows_all_ancestors(told: Told) -> None:
    names = sorted(told.of)
    found = below(told, told.heads(), [[each] for each in names])
    assert all(
        found.has(each, place) == (each in reached(told, [top])) for place, top in enumerate(names) for each in names
    )


def shuffled(mapped: dict[str, object] | Mapping[str, object], chance: random.Random) -> None:
    items = list(mapped.items())
    chance.shuffle(items)
    assert isinstance(mapped, dict)
    mapped.clear()
    mapped.update(items)
