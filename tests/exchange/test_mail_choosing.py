"""Of a mailbox of years only what is new and for this pair is taken in, in its order."""

from __future__ import annotations

import mailbox
from pathlib import Path

from exchange.mails import letter, sealed
from exchange.pair import Pair, Side, copy_pair
from mentordesk.bundles import incoming
from mentordesk.bundles.incoming import Outcome
from mentordesk.bundles.mail import write_draft
from mentordesk.workspace import undo_import


def take(side: Side, *given: Path) -> list[Outcome]:
    return incoming.take(side.workspace, side.laptop, given)


def draft(pair: Pair, update: Path, day: int) -> bytes:
    path = update.with_suffix(".eml")
    people = {"sender": ("Tomáš", "tomas@example.org"), "recipient": ("Léa", "lea@example.org")}
    write_draft(path, update, **people, subject="update", body="Hello", at=1_795_459_200_000 + day * 86_400_000)
    return path.read_bytes()


def test_of_a_mailbox_only_what_is_new_and_for_this_pair_is_taken_in(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        box = mailbox.mbox(tmp_path / "Inbox")
        box.add(letter(sealed(7)).as_bytes())
        mails = []
        for day in range(3):
            pair.mentor.add_goal(f"goal {day}")
            mails.append(draft(pair, pair.mentor.send()[0], day))
        for each in reversed(mails):  # the oldest last, as some programs keep them
            box.add(each)
        own = draft(pair, pair.mentee.send()[0], 4)
        box.add(own)
        box.close()
        outcomes = take(pair.mentee, tmp_path / "Inbox")
        assert [each.error for each in outcomes] == [None] * 3
        assert [each.received.applied for each in outcomes if each.received] == [1, 1, 1]
        assert {"goal 0", "goal 1", "goal 2"} <= set(pair.mentee.goals())
        (again,) = take(pair.mentee, tmp_path / "Inbox")
        assert again.received is not None
        assert again.received.sentences == [
            "Nothing new for this pair in Inbox: of 5 updates 4 were here already and 1 are for other people or pairs."
        ]


def test_an_update_taken_out_again_is_offered_again(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        (folder := tmp_path / "mails").mkdir()
        for name in "ab":
            pair.mentor.add_goal(f"goal {name}")
            (folder / name).write_bytes(draft(pair, pair.mentor.send()[0], 1))
        first = take(pair.mentee, folder)
        for each in reversed(first):
            assert each.received is not None
            undo_import.undo_import(pair.mentee.workspace, each.received.import_number)
        assert "goal a" not in pair.mentee.goals()
        assert sum(each.received.applied for each in take(pair.mentee, folder) if each.received) == 2


def test_parts_that_come_before_what_they_build_on_leave_no_false_word(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        pair.mentor.add_goal("first")
        (first,) = pair.mentor.send()
        pair.mentee.receive(first)
        pair.mentor.receive(*pair.mentee.send())
        pair.mentor.add_goal("second")
        (second,) = pair.mentor.send()
        outcomes = take(pair.mentee, second, first)
        sentences = [line for each in outcomes if each.received for line in each.received.sentences]
        assert not any("has not arrived" in each for each in sentences)
