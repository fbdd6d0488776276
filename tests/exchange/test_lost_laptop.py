"""A laptop of the mentor is lost: real updates, who takes them, and what counts on every side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.twins import hand_over
from exchange import forge
from exchange.house import House, make_house
from exchange.pair import MENTEE, MENTOR, Side, words
from exchange.second import certificate_for
from mentordesk.actions import goals, laptops
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import RevokedLaptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.removing import remove_laptop
from mentordesk.errors import MentorDeskError, NotFound, Refused
from mentordesk.queries.history import history, news
from mentordesk.queries.review import left_out
from mentordesk.workspace.giving_up import removal_of, statement_of
from mentordesk.workspace.undo import undo


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with make_house(tmp_path) as made:
        yield made


def report_lost(side: Side, other: Side) -> None:
    side.workspace.do(laptops.remove, other.laptop.device)


def told(side: Side, file: Path) -> str:
    return " ".join(side.receive(file)[0].sentences)


def test_what_comes_from_a_lost_laptop_is_refused_with_a_sentence(house: House) -> None:
    house.away.add_goal("by the finder")
    update = house.away.send()[0]
    report_lost(house.home, house.away)
    assert "Tomáš reported a laptop lost" in told(house.mentee, house.home.send()[0])
    with pytest.raises(RevokedLaptop) as refused:
        house.mentee.receive(update)
    assert refused.value.what.endswith("Nothing was changed.")
    house.settle()


def test_no_update_is_made_for_a_lost_laptop_any_more(house: House) -> None:
    report_lost(house.home, house.away)
    house.settle()
    house.mentee.add_goal("only for those in use")
    with pytest.raises(MentorDeskError):
        house.away.receive(*house.mentee.send())


def test_a_laptop_that_hears_of_its_loss_writes_no_update_that_nobody_takes(house: House) -> None:
    house.away.add_goal("written before it heard")
    report_lost(house.home, house.away)
    hand_over(house.home.workspace, house.away.workspace)
    with pytest.raises(Refused, match="itself reported lost") as refused:
        house.away.send()
    assert "24 recovery words" in refused.value.advice
    assert list(house.away.out.glob("*")) == []
    remove_laptop(house.away.workspace, house.home.laptop.device, recovery=Recovery.from_words(words(MENTOR)))
    house.mentee.receive(*house.away.send())
    assert "written before it heard" in house.mentee.goals()


def test_nothing_is_written_for_a_partner_whose_every_laptop_is_lost(house: House) -> None:
    mentor = Recovery.from_words(words(MENTOR))
    remove_laptop(house.home.workspace, house.away.laptop.device, recovery=mentor)
    house.mentee.receive(*house.home.send())
    remove_laptop(house.away.workspace, house.home.laptop.device, recovery=mentor)
    hand_over(house.away.workspace, house.mentee.workspace)
    with pytest.raises(Refused, match="No laptop of Tomáš is in use"):
        house.mentee.send()


def test_what_had_arrived_before_it_was_reported_stops_counting_and_is_told(house: House) -> None:
    goal = house.away.workspace.select(goals.Goal)[0]
    house.away.workspace.do(goals.edit_goal, goal.id, title="by the finder")
    house.away.add_goal("invented")
    house.mentee.receive(*house.away.send())
    assert "invented" in house.mentee.goals()
    report_lost(house.home, house.away)
    said = told(house.mentee, house.home.send()[0])
    assert "2 changes written on a lost laptop will not count unless Tomáš accepts what is right in them." in said
    assert house.mentee.goals() == sorted(("Read papers", "Give talks"))
    house.settle()
    found = {each.title: each for each in left_out(house.home.workspace)}
    assert found.keys() == {goal.title, "invented"}
    assert [(each.field, each.before, each.after) for each in found[goal.title].cells] == [
        ("title", goal.title, "by the finder")
    ]
    assert found["invented"].kind == "new"
    written = [each for each in history(house.mentee.workspace) if goal.id in {record.row for record in each.records}]
    assert [each.counts for each in written].count(False) == 1
    assert not any(cell.after == "by the finder" for each in news(house.mentee.workspace, 0) for cell in each.cells)
    assert [each.counts for each in history(house.home.workspace)].count(False) == 2


def test_accepted_changes_count_on_both_sides_and_can_be_taken_back(house: House) -> None:
    house.away.add_goal("written on the train")
    house.mentee.receive(*house.away.send())
    report_lost(house.home, house.away)
    house.settle()
    (found,) = left_out(house.home.workspace)
    with pytest.raises(NotFound):
        house.mentee.workspace.do(laptops.accept, " ".join(found.changes))
    house.home.workspace.do(laptops.accept, " ".join(found.changes))
    house.settle()
    assert "written on the train" in house.mentee.goals()
    assert left_out(house.home.workspace) == []
    undo(house.home.workspace)
    house.settle()
    assert "written on the train" not in house.mentee.goals()
    with pytest.raises(Refused, match="stays given up"):
        undo(house.home.workspace, said_removed(house.home))


def said_removed(side: Side) -> str:
    return next(each.id for each in history(side.workspace) if each.action == "laptops.remove")


def test_a_preview_tells_what_stops_counting_and_changes_nothing(house: House) -> None:
    from mentordesk.bundles import receive

    goal = house.away.workspace.select(goals.Goal)[0]
    house.away.workspace.do(goals.edit_goal, goal.id, title="by the finder")
    house.mentee.receive(*house.away.send())
    report_lost(house.home, house.away)
    (update,) = house.home.send()
    shown = receive.receive(house.mentee.workspace, house.mentee.laptop, update, preview=True)
    (row,) = [each for each in shown.rows if each.table == "goals"]
    assert (row.kind, list(row.cells)) == ("changed", [("title", "by the finder", goal.title)])
    assert "by the finder" in house.mentee.goals()


def test_a_record_that_vanishes_is_said_not_to_count_any_more_before_and_after_the_import(house: House) -> None:
    from mentordesk.bundles import receive

    house.away.add_goal("invented")
    house.mentee.receive(*house.away.send())
    report_lost(house.home, house.away)
    (update,) = house.home.send()
    for is_preview in (True, False):
        shown = receive.receive(house.mentee.workspace, house.mentee.laptop, update, preview=is_preview)
        assert [(each.title, each.kind) for each in shown.rows if each.table == "goals"] == [("invented", "uncounted")]
        assert ("invented" in house.mentee.goals()) is is_preview


def test_what_does_not_count_cannot_be_taken_back_and_says_why(house: House) -> None:
    house.away.add_goal("invented")
    house.mentee.receive(*house.away.send())
    report_lost(house.home, house.away)
    house.settle()
    for side in (house.home, house.mentee):
        (change,) = [each.id for each in history(side.workspace) if not each.counts]
        before = side.workspace.log.count()
        with pytest.raises(Refused, match=r"does not count. Nothing was changed\."):
            undo(side.workspace, change)
        assert side.workspace.log.count() == before


def test_a_laptop_certified_behind_the_owner_s_back_falls_with_the_lost_one(house: House) -> None:
    friend = Laptop.generate()
    certificate = certificate_for(friend, house.home.workspace.me, house.away.laptop)
    from mentordesk.bundles import certificates
    from mentordesk.workspace import database

    with database.transaction(house.away.workspace.db):
        certificates.take_in(house.away.workspace, [certificate])
    report_lost(house.home, house.away)
    house.settle()
    spread = Side(house.away.workspace, friend, house.away.out)
    spread.workspace._signer = lambda: friend
    spread.workspace.__dict__.pop("signer", None)
    spread.add_goal("by a friend of the finder")
    with pytest.raises(RevokedLaptop):
        house.mentee.receive(*spread.send())


def test_what_an_honest_laptop_passes_on_of_a_fallen_one_is_kept_and_does_not_count(house: House) -> None:
    house.away.add_goal("invented")
    house.home.receive(*house.away.send())
    house.away.add_goal("invented later")
    house.mentee.receive(*house.away.send())
    report_lost(house.home, house.away)
    house.settle()
    assert "invented" in house.home.goals(), "it had arrived before"
    assert "invented later" not in house.home.goals()


def test_an_unused_laptop_gets_no_updates_and_its_last_one_still_counts(house: House) -> None:
    house.away.add_goal("found in a drawer")
    update = house.away.send()[0]
    house.home.workspace.do(laptops.remove, house.away.laptop.device, "unused")
    assert "Tomáš gave up a laptop, which is not used any more." in told(house.mentee, house.home.send()[0])
    house.mentee.receive(update)
    assert "found in a drawer" in house.mentee.goals()
    assert house.away.laptop.device not in [
        row[0] for row in house.mentee.workspace.rows("SELECT id FROM device WHERE state = 'live'")
    ]
    house.settle()


# --- who may say so ---------------------------------------------------------------------------------------------------


def test_only_the_owner_gives_a_laptop_up_and_never_the_one_in_hand(house: House) -> None:
    with pytest.raises(Refused, match="not yours"):
        report_lost(house.mentee, house.away)
    with pytest.raises(Refused, match="working on"):
        report_lost(house.home, house.home)
    with pytest.raises(NotFound):
        house.home.workspace.do(laptops.remove, "ab" * 32)
    with pytest.raises(Refused):
        house.home.workspace.do(laptops.remove, house.away.laptop.device, "stolen")
    report_lost(house.home, house.away)
    with pytest.raises(Refused, match="before"):
        report_lost(house.home, house.away)


def test_the_words_of_the_sheet_overrule_what_the_finder_says(house: House) -> None:
    report_lost(house.away, house.home)
    house.away.add_goal("mine now")
    house.mentee.receive(*house.away.send())
    with pytest.raises(RevokedLaptop):
        house.mentee.receive(*house.home.send())
    hand_over(house.away.workspace, house.home.workspace)
    with pytest.raises(Refused, match="itself reported lost"):
        report_lost(house.home, house.away)
    with pytest.raises(Refused, match="not your recovery words"):
        remove_laptop(house.home.workspace, house.away.laptop.device, recovery=Recovery.from_words(words(MENTEE)))
    remove_laptop(house.home.workspace, house.away.laptop.device, recovery=Recovery.from_words(words(MENTOR)))
    assert "mine now" not in house.home.goals()
    house.home.add_goal("still here")
    house.mentee.receive(*house.home.send())
    assert "still here" in house.mentee.goals()
    assert "mine now" not in house.mentee.goals()
    with pytest.raises(RevokedLaptop):
        house.mentee.receive(*house.away.send())
    house.settle()


def test_only_the_root_of_the_owner_opens_the_way_for_a_laptop_reported_lost(house: House, tmp_path: Path) -> None:
    report_lost(house.away, house.home)
    house.mentee.receive(*house.away.send())
    said = removal_of(house.home.workspace, house.away.laptop.device, "lost", by_root=True)
    fields = {name: getattr(said, name) for name in ("laptop", "person", "reason", "seen", "known")}
    root = Recovery.from_words(words(MENTEE)).root
    proof = root.sign(statement_of(house.home.workspace, said)).hex()
    parts = forge.take_apart(house.home.send()[0], house.mentee.laptop)
    for removals in ([{**fields, "proof": proof}], [{**fields, "proof": "00" * 64}], "x", [1], [{}], [fields] * 9):
        parts.header["removals"] = removals
        forged = forge.seal(parts.put_together(house.home.laptop.sign), tmp_path / "forged", house.mentee.laptop)
        with pytest.raises(RevokedLaptop):
            house.mentee.receive(forged)


def test_no_recovery_word_lies_in_the_pair_after_a_removal(house: House) -> None:
    remove_laptop(house.home.workspace, house.away.laptop.device, recovery=Recovery.from_words(words(MENTOR)))
    kept = b"".join(each.read_bytes() for each in house.home.workspace.folder.rglob("*.sqlite*"))
    assert words(MENTOR).encode() not in kept
    house.settle()
