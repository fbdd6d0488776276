"""Two laptops become a pair by an invitation, seven words and a reply, and nobody else gets in between."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange import forge
from exchange.pair import MemoryKeys, Side, copy_pair, dump, unsound
from mentordesk.bundles import pairing
from mentordesk.bundles.age import ScryptIdentity, ScryptRecipient, decrypt, encrypt
from mentordesk.bundles.age_errors import PassphraseCost, WrongPassphrase
from mentordesk.bundles.certificates import NotProved, certify
from mentordesk.bundles.inner import read_inner
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.words import WrongWordCount
from mentordesk.errors import MentorDeskError, Refused
from mentordesk.queries.roots import is_paired
from mentordesk.records import PAIRING_ID, Pairing, Person
from mentordesk.workspace.workspace import Workspace

CODE = "abandon ability able about above absent absorb"


@pytest.fixture
def mentor(tmp_path: Path) -> Iterator[Side]:
    """A mentor whose pair has just been started."""
    started = pairing.start(tmp_path / "mentor", MemoryKeys(), Who("Tomáš"), Who("Léa"))
    yield Side(started.workspace, started.laptop, tmp_path / "out")
    started.workspace.close()


def invite(side: Side, name: str = "invitation") -> Path:
    """Write an invitation that opens with the code above; the stored hash follows."""
    path = side.out.parent / f"{name}.mentordesk"
    code = pairing.invite(side.workspace, side.laptop, path)
    return reseal(side, path, code, opened(path, code))


def opened(path: Path, code: str) -> bytes:
    plain = io.BytesIO()
    with path.open("rb") as sealed:
        decrypt(sealed, plain, [ScryptIdentity(code)])
    return plain.getvalue()


def reseal(side: Side, path: Path, code: str, plain: bytes, cost: int = 15) -> Path:
    fast = io.BytesIO()
    encrypt(io.BytesIO(plain), fast, [ScryptRecipient(CODE, cost)])
    before = pairing.file_hash(path)
    path.write_bytes(fast.getvalue())
    known = pairing.open_invitations(side.workspace)
    for each in known:
        if each["hash"] == before:
            each["hash"] = pairing.file_hash(path)
    side.workspace.set_meta("invitations", json.dumps(known))
    return path


def accept(invitation: Path, name: str = "mentee") -> Side:
    joined = pairing.accept(invitation, CODE, invitation.parent / name, MemoryKeys(), "Léa")
    return Side(joined.workspace, joined.laptop, invitation.parent / f"out-{name}")


def test_a_pair_is_started_with_two_people(mentor: Side) -> None:
    workspace = mentor.workspace
    assert sorted(each.name for each in workspace.select(Person)) == ["Léa", "Tomáš"]
    assert workspace.get(Pairing, PAIRING_ID).title == "Léa & Tomáš"
    assert not is_paired(workspace)
    with pytest.raises(Refused, match="has not joined yet"):
        mentor.send()


@pytest.mark.parametrize(("mine", "yours"), [("", "Léa"), ("Tomáš", "  ")])
def test_a_pair_needs_two_names(tmp_path: Path, mine: str, yours: str) -> None:
    with pytest.raises(Refused, match="needs two names"):
        pairing.start(tmp_path / "new", MemoryKeys(), Who(mine), Who(yours))
    assert not (tmp_path / "new").exists()


def test_a_folder_with_something_in_it_is_left_alone(mentor: Side, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter").write_text("dear")
    with pytest.raises(Refused, match="not empty"):
        pairing.start(tmp_path / "full", MemoryKeys(), Who("A"), Who("B"))
    with pytest.raises(Refused, match="not empty"):
        pairing.accept(invite(mentor), CODE, tmp_path / "full", MemoryKeys(), "Léa")
    assert [each.name for each in (tmp_path / "full").iterdir()] == ["letter"]


def test_the_whole_way(mentor: Side) -> None:
    mentor.add_goal("Read papers")
    invitation = invite(mentor)
    mentor.add_goal("written after the invitation")
    mentee = accept(invitation)
    with mentee.workspace:
        assert mentee.goals() == ["Read papers"]
        assert mentee.workspace.partner == mentor.workspace.me
        (reply,) = mentee.send()
        (received,) = mentor.receive(reply)
        assert received.sender == "Léa"
        assert is_paired(mentor.workspace)
        assert pairing.open_invitations(mentor.workspace) == [], "the secret is dead"
        mentee.receive(*mentor.send())
        assert mentee.goals() == mentor.goals() == ["Read papers", "written after the invitation"]
        assert "reply" not in forge.take_apart(mentee.send()[0], mentor.laptop).header
        assert unsound(mentor.workspace) == unsound(mentee.workspace) == []
        with pytest.raises(Refused, match="already joined"):
            pairing.invite(mentor.workspace, mentor.laptop, mentor.out / "again")


def test_each_guess_at_the_words_costs_a_second(mentor: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ScryptRecipient.__init__, "__defaults__", (ScryptRecipient.log_n,))  # as the program has it
    path = mentor.out.parent / "as-made.mentordesk"
    pairing.invite(mentor.workspace, mentor.laptop, path)
    assert re.search(rb"\n-> scrypt \S+ 18\n", path.read_bytes())


@pytest.mark.parametrize(
    ("code", "error"), [("zoo " * 7, WrongPassphrase), ("abandon", WrongWordCount), ("", WrongWordCount)]
)
def test_a_wrong_code_opens_nothing(mentor: Side, tmp_path: Path, code: str, error: type[MentorDeskError]) -> None:
    invitation = invite(mentor)
    with pytest.raises(error, match="Nothing was changed"):
        pairing.accept(invitation, code, tmp_path / "mentee", MemoryKeys(), "Léa")
    assert not (tmp_path / "mentee").exists()
    assert not list(tmp_path.glob(".*"))


def test_the_code_may_be_typed_as_people_type(mentor: Side, tmp_path: Path) -> None:
    typed = " 1. ABANDON, 2. ability; able\nabout above absent abso "
    pairing.accept(invite(mentor), typed, tmp_path / "mentee", MemoryKeys(), "Léa").workspace.close()


def test_a_lost_reply_comes_again_with_every_update_until_the_mentor_is_heard(mentor: Side) -> None:
    with (mentee := accept(invite(mentor))).workspace:
        mentee.send()  # lost
        mentee.add_goal("Give talks")
        first, second = mentee.send()[0], mentee.send()[0]
        mentor.receive(second, first, second)
        assert mentor.goals() == ["Give talks"]
        assert "reply" in forge.take_apart(mentee.send()[0], mentor.laptop).header
        mentee.receive(*mentor.send())
        assert "reply" not in forge.take_apart(mentee.send()[0], mentor.laptop).header


def test_the_first_proved_answer_wins_whoever_it_was(mentor: Side) -> None:
    """The stranger has the file and the code; the safety words tell the two people."""
    invitation = invite(mentor)
    with accept(invitation).workspace as mine, accept(invitation, "stranger").workspace as theirs:
        mentee, stranger = (Side(each, _laptop(each), mentor.out / each.folder.name) for each in (mine, theirs))
        mentor.receive(*stranger.send())
        before = dump(mentor.workspace)
        with pytest.raises(NotProved, match="Somebody else has already answered"):
            mentor.receive(*mentee.send())
        assert dump(mentor.workspace) == before
        mentor.receive(*stranger.send())


def test_the_mentee_answers_before_the_stranger(mentor: Side) -> None:
    invitation = invite(mentor)
    with accept(invitation).workspace as mine, accept(invitation, "stranger").workspace as theirs:
        mentee, stranger = (Side(each, _laptop(each), mentor.out / each.folder.name) for each in (mine, theirs))
        mentor.receive(*mentee.send())
        with pytest.raises(NotProved, match="Compare the safety words"):
            mentor.receive(*stranger.send())
        assert len(mentor.workspace.rows("SELECT * FROM device")) == 2


def _laptop(workspace: Workspace) -> Laptop:
    found = workspace.signer
    assert isinstance(found, Laptop)
    return found


def test_of_two_invitations_either_can_be_answered_and_one_answer_closes_both(mentor: Side) -> None:
    first, second = invite(mentor, "first"), invite(mentor, "second")
    assert len(pairing.open_invitations(mentor.workspace)) == 2
    with (mentee := accept(first)).workspace, (late := accept(second, "late")).workspace:
        mentor.receive(*mentee.send())
        assert pairing.open_invitations(mentor.workspace) == []
        with pytest.raises(NotProved):
            mentor.receive(*late.send())


def test_a_withdrawn_invitation_is_worth_nothing(mentor: Side) -> None:
    with (mentee := accept(invite(mentor))).workspace:
        pairing.withdraw_invitations(mentor.workspace)
        with pytest.raises(NotProved, match="not open any more"):
            mentor.receive(*mentee.send())
        assert not is_paired(mentor.workspace)


def test_an_invitation_made_instead_of_another_is_the_only_good_one(mentor: Side) -> None:
    first, second = invite(mentor, "first"), mentor.out.parent / "second.mentordesk"
    code = pairing.invite(mentor.workspace, mentor.laptop, second, instead=True)
    assert len(pairing.open_invitations(mentor.workspace)) == 1
    with (late := accept(first, "late")).workspace, pytest.raises(NotProved, match="not open any more"):
        mentor.receive(*late.send())
    joined = pairing.accept(second, code, second.parent / "mentee", MemoryKeys(), "Léa")
    with (mentee := Side(joined.workspace, joined.laptop, second.parent / "out-mentee")).workspace:
        mentor.receive(*mentee.send())
        assert is_paired(mentor.workspace)


def test_both_laptops_show_the_same_safety_words_and_none_before_the_reply(mentor: Side) -> None:
    invitation = invite(mentor)
    assert pairing.safety_words(mentor.workspace) == ""
    with (mentee := accept(invitation)).workspace:
        mentor.receive(*mentee.send())
        words = pairing.safety_words(mentor.workspace)
        assert len(words.split()) == 12
        assert pairing.safety_words(mentee.workspace) == words


# --- forged answers ---------------------------------------------------------------------------------------------------

Tamper = Callable[[dict[str, Any]], None]


@pytest.mark.parametrize(
    "tamper",
    [
        lambda reply: reply.update(mac="0" * 64),
        lambda reply: reply.update(mac=None),
        lambda reply: reply.update(to="0" * 64),
        lambda reply: reply["root"].update(name="Somebody"),
        lambda reply: reply["root"].update(key="0" * 64),
        lambda reply: reply.pop("invitation"),
        lambda reply: reply.update(invitation="0" * 64),
        lambda reply: reply.pop("root"),
        lambda reply: reply["root"].update(person="0" * 32),
        lambda reply: reply["root"].update(recipient="age1nothing"),
        lambda reply: reply["root"].update(name="\ud800"),
    ],
)
def test_an_answer_that_was_tampered_with_proves_nothing(mentor: Side, tmp_path: Path, tamper: Tamper) -> None:
    with (mentee := accept(invite(mentor))).workspace:
        parts = forge.take_apart(mentee.send()[0], mentee.laptop)
        tamper(parts.header["reply"])
        file = forge.seal(parts.put_together(mentee.laptop.sign), tmp_path / "forged", mentor.laptop)
        before = dump(mentor.workspace)
        with pytest.raises(MentorDeskError, match="Nothing was changed"):
            mentor.receive(file)
        assert dump(mentor.workspace) == before
        mentor.receive(*mentee.send())


def test_a_reply_of_another_laptop_s_secret_proves_nothing(mentor: Side, tmp_path: Path) -> None:
    """The reply is bound to the device: another cannot send it as its own."""
    with (mentee := accept(invite(mentor))).workspace:
        parts, stranger, root = (
            forge.take_apart(mentee.send()[0], mentee.laptop),
            Laptop.generate(),
            Recovery.generate(),
        )
        person = mentee.workspace.me
        certificate = certify(
            person=person,
            device=stranger.device,
            recipient=stranger.age.recipient().encode(),
            at=1,
            by=root.root_public.hex(),
            sign=root.root.sign,
        )
        parts.header["reply"]["root"] |= {"key": root.root_public.hex()}
        parts.header |= {"from": stranger.device, "certificates": [certificate]}
        file = forge.seal(parts.put_together(stranger.sign), tmp_path / "forged", mentor.laptop)
        with pytest.raises(NotProved, match="not made with your invitation"):
            mentor.receive(file)


# --- forged invitations -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tamper",
    [
        lambda header: header.update(workspace="../../../../../../../../keys/xx"[:32]),
        lambda header: header.update(workspace="\ud800" * 32),
        lambda header: header["invited"].update(person=["a"] * 32),
        lambda header: header["invited"].update(person=header["inviter"]["person"]),
        lambda header: header.update(invited=None),
        lambda header: header.update(inviter=[]),
        lambda header: header["inviter"].update(key="0" * 64),
        lambda header: header["inviter"].update(person="x" * 32),
        lambda header: header.update(certificates=["a"]),
        lambda header: header.update(certificates=[]),
        lambda header: header.update(secret="short"),
        lambda header: header.pop("secret"),
        lambda header: header.update(kind="update"),
        lambda header: header.update({"from": "0" * 64}),
    ],
)
def test_an_invitation_out_of_form_makes_no_folder(mentor: Side, tmp_path: Path, tamper: Tamper) -> None:
    path = tmp_path / "invitation.mentordesk"
    code = pairing.invite(mentor.workspace, mentor.laptop, path)
    plain = io.BytesIO(opened(path, code))
    found = read_inner(plain)
    plain.seek(found.start)
    parts = forge.Parts(json.loads(found.line), [plain.read(section.size) for section in found.sections])
    tamper(parts.header)
    reseal(mentor, path, code, parts.put_together(mentor.laptop.sign))
    keys = MemoryKeys()
    with pytest.raises(MentorDeskError, match="Nothing was changed"):
        pairing.accept(path, CODE, tmp_path / "mentee", keys, "Léa")
    assert not (tmp_path / "mentee").exists()
    assert not list(tmp_path.glob(".*"))
    assert not keys


def test_an_invitation_with_another_pair_s_changes_leaves_nothing_behind(mentor: Side, tmp_path: Path) -> None:
    path = tmp_path / "invitation.mentordesk"
    code = pairing.invite(mentor.workspace, mentor.laptop, path)
    plain = io.BytesIO(opened(path, code))
    found = read_inner(plain)
    plain.seek(found.start)
    parts = forge.Parts(json.loads(found.line), [plain.read(section.size) for section in found.sections])
    parts.set_changes([*parts.changes(), forge.craft(mentor.workspace, mentor.laptop, w="0" * 32)])
    reseal(mentor, path, code, parts.put_together(mentor.laptop.sign))
    with pytest.raises(MentorDeskError, match="another pair"):
        pairing.accept(path, CODE, tmp_path / "mentee", MemoryKeys(), "Léa")
    assert not (tmp_path / "mentee").exists()
    assert not list(tmp_path.glob(".*"))


def test_an_invitation_too_cheap_to_guess_is_refused(mentor: Side, tmp_path: Path) -> None:
    path = tmp_path / "invitation.mentordesk"
    code = pairing.invite(mentor.workspace, mentor.laptop, path)
    reseal(mentor, path, code, opened(path, code), cost=14)
    with pytest.raises(PassphraseCost):
        pairing.accept(path, CODE, tmp_path / "mentee", MemoryKeys(), "Léa")


def test_an_update_is_no_invitation(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        (file,) = pair.mentor.send()
        with pytest.raises(MentorDeskError, match="Nothing was changed"):
            pairing.accept(file, CODE, tmp_path / "new", MemoryKeys(), "Léa")


def test_an_invitation_carries_at_most_1_mib_of_changes_and_the_first_update_the_rest(mentor: Side) -> None:
    for number in range(4):
        mentor.add_goal(f"goal {number}", why=f"{number}" * 400_000)
    with (mentee := accept(invite(mentor))).workspace:
        assert len(mentee.goals()) == 2
        mentor.receive(*mentee.send())
        mentee.receive(*mentor.send())
        assert mentee.goals() == mentor.goals()
        assert unsound(mentee.workspace) == []


def test_a_killed_acceptance_leaves_a_folder_that_the_next_one_clears(mentor: Side, tmp_path: Path) -> None:
    (tmp_path / ".mentee.part").mkdir()
    (tmp_path / ".mentee.part" / "workspace.sqlite").write_bytes(b"half")
    accept(invite(mentor)).workspace.close()
    assert not (tmp_path / ".mentee.part").exists()


def test_both_compare_the_same_safety_words(tmp_path: Path) -> None:
    from mentordesk.bundles.words import safety_words

    with copy_pair(tmp_path) as pair:
        found = [
            safety_words(*(bytes.fromhex(row[0]) for row in side.workspace.rows("SELECT key FROM root")))
            for side in (pair.mentor, pair.mentee)
        ]
        assert found[0] == found[1]
