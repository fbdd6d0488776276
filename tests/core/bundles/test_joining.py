"""Another laptop of one's own joins by an invitation, and updates reach all laptops of both in any order."""

from __future__ import annotations

import base64
import io
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from exchange.pair import MemoryKeys, Side, copy_pair, unsound
from mentordesk.actions.laptops import name_laptop, remove
from mentordesk.bundles import inner, joining, pairing, senders
from mentordesk.bundles.age import ScryptIdentity, ScryptRecipient, decrypt, encrypt
from mentordesk.bundles.age_errors import WrongPassphrase
from mentordesk.bundles.certificates import NotProved
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import OtherPair, UnknownLaptop
from mentordesk.errors import MentorDeskError, NotFound, Refused
from mentordesk.queries.laptops import laptop_names, shown_laptops
from mentordesk.records import Goal, Reflection
from mentordesk.workspace import laptops
from mentordesk.workspace.merging import read_digest


@dataclass
class Four:
    """Both people's laptops: tomas and lea paired, the others join during a test."""

    place: Path
    tomas: Side
    lea: Side
    joined: list[Side] = field(default_factory=list)

    def invite(self, side: Side, name: str = "") -> tuple[Path, str]:
        file = self.place / f"laptop-{len(list(self.place.iterdir()))}.mentordesk"
        return file, joining.invite_laptop(side.workspace, side.laptop, file, name)

    def join(self, invitation: tuple[Path, str], name: str = "") -> Side:
        folder = self.place / f"joined{len(self.joined)}"
        begun = joining.join(*invitation, folder, MemoryKeys(), name=name)
        self.joined.append(Side(begun.workspace, begun.laptop, self.place / "out"))
        return self.joined[-1]

    @property
    def all(self) -> list[Side]:
        return [self.tomas, self.lea, *self.joined]

    def round(self) -> None:
        """Let each laptop send one update to all others, which bring in what they can open."""
        for sender in self.all:
            files = sender.send()
            for reader in self.all:
                if reader is not sender:
                    take(reader, *files)

    def agree(self) -> None:
        for _ in range(3):
            self.round()
            heads = {tuple(each.workspace.log.heads()) for each in self.all}
            if len(heads) == 1:
                break
        digests = {read_digest(each.workspace.db) for each in self.all}
        assert len(heads) == len(digests) == 1
        for each in self.all:
            assert unsound(each.workspace) == []
            assert not each.workspace.log.waiting()


def take(side: Side, *files: Path) -> None:
    """Bring in what this laptop can open already."""
    for file in files:
        try:
            side.receive(file)
        except (OtherPair, UnknownLaptop):
            continue


def states(side: Side) -> dict[str, str]:
    return {each.device: each.state for each in laptops.known(side.workspace)}


@pytest.fixture
def four(tmp_path: Path) -> Iterator[Four]:
    with copy_pair(tmp_path) as pair:
        found = Four(tmp_path, pair.mentor, pair.mentee)
        yield found
        for each in found.joined:
            each.workspace.close()


def test_a_laptop_joins_and_is_heard_by_both_in_one_update(four: Four) -> None:
    invitation = four.invite(four.tomas, "Work laptop")
    second = four.join(invitation)
    assert second.goals() == four.tomas.goals()
    assert second.workspace.me == four.tomas.workspace.me
    assert laptop_names(second.workspace)[second.workspace.device] == "Work laptop"
    second.add_goal("written on the second laptop")
    update = second.send()
    assert four.lea.receive(*update)[0].sentences[0] == "2 changes by Tomáš."
    assert four.tomas.receive(*update)[0].sentences[0] == "2 changes by you on “Work laptop”."
    assert "written on the second laptop" in four.lea.goals()
    assert states(four.lea)[second.workspace.device] == "live"
    four.agree()


def test_what_the_partner_sends_before_it_has_heard_of_a_laptop_comes_again_after(four: Four) -> None:
    second = four.join(four.invite(four.tomas))
    four.lea.add_goal("made before anybody knew")
    early = four.lea.send()
    with pytest.raises(OtherPair, match="before this laptop joined"):
        second.receive(*early)
    four.lea.receive(*second.send())
    second.receive(*four.lea.send())
    assert "made before anybody knew" in second.goals()
    four.agree()


def test_an_invitation_made_before_much_was_written_still_brings_all_in_the_end(four: Four) -> None:
    invitation = four.invite(four.lea)
    for number in range(5):
        four.lea.add_goal(f"later {number}")
        four.tomas.add_goal(f"his {number}")
    four.tomas.receive(*four.lea.send())
    second = four.join(invitation)
    four.agree()
    assert set(second.goals()) == set(four.lea.goals())


def test_two_laptops_each_agree_in_whatever_order_updates_come(four: Four) -> None:
    rng = random.Random(4)
    four.join(four.invite(four.tomas))
    four.join(four.invite(four.lea))
    on_the_way: list[tuple[Side, Path]] = []
    for number in range(12):
        sender = rng.choice(four.all)
        sender.add_goal(f"goal {number}")
        if number % 3 == 0:
            goal = rng.choice(sender.workspace.select(Goal))
            with sender.workspace.change("goals.edit_goal") as change:
                change.put(Goal(**{**goal.cells(), "id": goal.id, "title": f"changed {number}"}))
        for file in sender.send():
            on_the_way += [(reader, file) for reader in four.all if reader is not sender and rng.random() < 0.6]
        rng.shuffle(on_the_way)
        while on_the_way and rng.random() < 0.7:
            reader, file = on_the_way.pop()
            take(reader, file)
    four.agree()


def test_a_joined_laptop_invites_another(four: Four) -> None:
    second = four.join(four.invite(four.tomas))
    four.lea.receive(*second.send())
    second.receive(*four.lea.send())
    third = four.join(four.invite(second))
    four.agree()
    assert states(four.lea)[third.workspace.device] == "live"


def test_an_invitation_used_twice_is_refused_where_the_first_is_known(four: Four) -> None:
    invitation = four.invite(four.tomas)
    first, second = four.join(invitation, "Mine"), four.join(invitation, "Also")
    four.lea.receive(*first.send())
    with pytest.raises(UnknownLaptop):
        four.lea.receive(*second.send())
    assert second.workspace.device not in states(four.lea)


def test_an_invitation_used_twice_in_two_places_is_told_and_both_sides_end_up_the_same(four: Four) -> None:
    invitation = four.invite(four.tomas)
    first, second = four.join(invitation, "Mine"), four.join(invitation, "Also")
    first.add_goal("by the first")
    second.add_goal("by the second")
    four.lea.receive(*first.send())
    four.tomas.receive(*second.send())
    (told,) = four.lea.receive(*four.tomas.send())
    assert "came in by an invitation that had been used already" in " ".join(told.sentences)
    (told,) = four.tomas.receive(*four.lea.send())
    assert "report it as lost" in " ".join(told.sentences)
    for _ in range(2):
        four.lea.receive(*four.tomas.send())
        four.tomas.receive(*four.lea.send())
    one, other = four.tomas.workspace, four.lea.workspace
    assert one.log.heads() == other.log.heads()
    assert read_digest(one.db) == read_digest(other.db)
    assert sorted(states(four.lea)[each.workspace.device] for each in (first, second)) == ["live", "retired"]


def test_a_withdrawn_invitation_adds_no_laptop_where_the_withdrawal_is_known(four: Four) -> None:
    invitation = four.invite(four.tomas, "Never")
    (open_one,) = laptops.open_invitations(four.tomas.workspace)
    joining.withdraw(four.tomas.workspace, open_one.device)
    assert not laptops.open_invitations(four.tomas.workspace)
    assert "Never" not in {each.name for each in shown_laptops(four.tomas.workspace)}
    with pytest.raises(NotFound):
        joining.withdraw(four.tomas.workspace, open_one.device)
    late = four.join(invitation)
    late.add_goal("written by whoever used it")
    update = late.send()
    four.lea.receive(*four.tomas.send())
    for side in (four.tomas, four.lea):
        with pytest.raises(MentorDeskError, match="Nothing was changed"):
            side.receive(*update)
        assert "written by whoever used it" not in side.goals()


def test_a_laptop_that_joined_before_the_withdrawal_came_falls_with_it(four: Four) -> None:
    invitation = four.invite(four.tomas)
    (open_one,) = laptops.open_invitations(four.tomas.workspace)
    late = four.join(invitation)
    late.add_goal("written by whoever used it")
    four.lea.receive(*late.send())
    assert "written by whoever used it" in four.lea.goals()
    joining.withdraw(four.tomas.workspace, open_one.device)
    for _ in range(2):
        four.lea.receive(*four.tomas.send())
        four.tomas.receive(*four.lea.send())
    assert states(four.lea)[late.workspace.device] == "revoked"
    for side in (four.tomas, four.lea):
        assert "written by whoever used it" not in side.goals()
    assert read_digest(four.tomas.workspace.db) == read_digest(four.lea.workspace.db)


def test_a_joined_laptop_that_is_lost_does_not_bring_its_one_time_keys_back_into_use(four: Four) -> None:
    second = four.join(four.invite(four.tomas))
    four.agree()
    four.tomas.workspace.do(remove, second.workspace.device, "lost")
    four.lea.receive(*four.tomas.send())
    for side in (four.tomas, four.lea):
        assert sorted(states(side).values()) == ["live", "live", "retired", "revoked"]


def test_private_records_stay_where_they_were_written(four: Four) -> None:
    with four.tomas.workspace.change("reflections.add_reflection") as change:
        change.put_private(Reflection(title="only mine"))
    second = four.join(four.invite(four.tomas))
    four.agree()
    assert not second.workspace.select(Reflection)
    assert not second.workspace.private.select(Reflection)


def test_the_wrong_words_open_nothing_and_leave_nothing(four: Four) -> None:
    file, _ = four.invite(four.tomas)
    with pytest.raises(WrongPassphrase):
        joining.join(file, "abandon ability able about above absent absorb", four.place / "new", MemoryKeys())
    assert not (four.place / "new").exists()


def test_each_kind_of_invitation_is_refused_where_the_other_is_expected(four: Four, tmp_path: Path) -> None:
    file, code = four.invite(four.tomas)
    with pytest.raises(Refused, match="another laptop of the person"):
        pairing.accept(file, code, tmp_path / "new", MemoryKeys(), "Léa")
    started = pairing.start(tmp_path / "other", MemoryKeys(), pairing.Who("A"), pairing.Who("B"))
    with started.workspace:
        code = pairing.invite(started.workspace, started.laptop, tmp_path / "for-b.mentordesk")
        with pytest.raises(Refused, match="heard yet"):
            joining.invite_laptop(started.workspace, started.laptop, tmp_path / "own.mentordesk")
    with pytest.raises(Refused, match="for the other person"):
        joining.join(tmp_path / "for-b.mentordesk", code, tmp_path / "new", MemoryKeys())


def test_fifteen_laptops_are_the_most(four: Four) -> None:
    from mentordesk.bundles.certificates import MAX_LAPTOPS, certify

    side = four.tomas
    for _ in range(MAX_LAPTOPS - 1):
        laptop = Laptop.generate()
        certificate = certify(
            person=side.workspace.me, device=laptop.device, recipient=laptop.age.recipient().encode(), at=1,
            by=side.laptop.device, sign=side.laptop.sign,
        )  # fmt: skip
        from mentordesk.bundles import certificates

        certificates.take_in(side.workspace, [certificate])
    with pytest.raises(Refused, match="15 laptops in use"):
        four.invite(side)


# --- forged invitations -----------------------------------------------------------------------------------------------


def resealed(four: Four, change: Any, signed_by: Laptop | None = None) -> tuple[Path, str]:
    """Return an invitation whose header was changed and sealed again with the same words."""
    file, code = four.invite(four.tomas)
    plain = io.BytesIO()
    with file.open("rb") as source:
        decrypt(source, plain, [ScryptIdentity(code)])
    plain.seek(0)
    opened = inner.read_inner(plain)
    raw = [(section, inner.pack(data)[0]) for section, data in inner.read_sections(plain, opened)]
    header = {name: value for name, value in json.loads(json.dumps(opened.header)).items() if name != "sections"}
    change(header)
    again = io.BytesIO()
    inner.write_inner(again, header, raw, (signed_by or four.tomas.laptop).sign, count=len(raw))
    again.seek(0)
    with file.open("wb") as target:
        encrypt(again, target, [ScryptRecipient(code)])
    return file, code


STRANGER = Laptop.generate()


@pytest.mark.parametrize(
    "change",
    [
        lambda header: header.update(person="a" * 32),
        lambda header: header.update(partner=header["person"]),
        lambda header: header.update(roots=header["roots"][:1]),
        lambda header: header.update(roots=[header["roots"][0]] * 2),
        lambda header: header.update(certificates=header["certificates"][:-1]),
        lambda header: header.update(certificates=[]),
        lambda header: header.update(certificates="none"),
        lambda header: header.update(certificates=[1]),
        lambda header: header["certificates"][-1].update(person=header["partner"]),
        lambda header: header["keys"].update(sign=base64.b64encode(STRANGER.sign_seed).decode()),
        lambda header: header["keys"].update(age="short"),
        lambda header: header.update(keys=None),
        lambda header: header.update(name="n" * 61),
        lambda header: header.update(name=1),
        lambda header: header.pop("name"),
        lambda header: header.update({"from": STRANGER.device}),
        lambda header: header.update(workspace="x"),
        lambda header: header.update(kind="update"),
    ],
)
def test_an_invitation_that_is_not_what_it_claims_is_refused_whole(four: Four, change: Any) -> None:
    file, code = resealed(four, change)
    with pytest.raises(MentorDeskError, match="Nothing was changed"):
        joining.join(file, code, four.place / "new", MemoryKeys())
    assert not (four.place / "new").exists()


def test_an_invitation_signed_by_another_laptop_is_refused(four: Four) -> None:
    with pytest.raises(NotProved):
        joining.read_laptop_invitation(*resealed(four, lambda header: None, STRANGER))
    joining.read_laptop_invitation(*resealed(four, lambda header: None))


# --- names and the list -----------------------------------------------------------------------------------------------


def test_the_list_shows_who_has_what_and_since_when(four: Four) -> None:
    second = four.join(four.invite(four.tomas, "Second"))
    four.invite(four.tomas, "Third")
    four.agree()
    shown = {each.name: each.state for each in shown_laptops(four.tomas.workspace) if each.name in ("Second", "Third")}
    assert shown == {"Second": "in_use", "Third": "invited"}
    assert next(each.state for each in shown_laptops(second.workspace)) == "this"
    assert len(shown_laptops(second.workspace)) == 3
    later = four.tomas.workspace.clock() + 91 * 86_400_000
    silent = {each.name for each in shown_laptops(four.tomas.workspace, later) if each.state == "silent"}
    assert "Second" in silent


def test_a_laptop_is_named_by_its_owner_only(four: Four) -> None:
    four.tomas.workspace.do(name_laptop, "  Old\n laptop ")
    four.agree()
    assert laptop_names(four.lea.workspace)[four.tomas.workspace.device] == "Old laptop"
    with pytest.raises(Refused, match="not yours"):
        four.lea.workspace.do(name_laptop, "x", four.tomas.workspace.device)
    with pytest.raises(Refused, match="needs a name"):
        four.lea.workspace.do(name_laptop, " ")
    with pytest.raises(NotFound):
        four.lea.workspace.do(name_laptop, "x", "0" * 64)
    assert senders.described(four.lea.workspace, four.tomas.workspace.device) == "Tomáš"


def test_the_words_and_seeds_show_nowhere(four: Four) -> None:
    invited = joining.read_laptop_invitation(*four.invite(four.tomas))
    assert invited.one_time.sign_seed.hex() not in repr(invited)
    assert base64.b64encode(invited.one_time.sign_seed).decode() not in repr(invited)
