"""A lost laptop: the 24 words and the updates in a mailbox bring the pair back, and nobody else's file does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from exchange import forge, pair
from exchange.pair import MENTEE, MENTOR, MemoryKeys, Pair, Side, unsound
from mentordesk.bundles import certificates, recovering
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.lineage import NoneForTheseWords, PartnersDiffer
from mentordesk.bundles.recovering import Recovered
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.words import WordsDoNotFit
from mentordesk.queries.roots import roots
from mentordesk.queries.show import everything
from mentordesk.records import ArtifactVersion
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import canonical


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Pair]:
    with pair.copy_pair(tmp_path) as found:
        yield found


@pytest.fixture
def mailbox(both: Pair) -> list[Path]:
    """Everything the mentee sent and got since they were paired, in the order it was made."""
    mails = [*both.mentee.send(full=True), *both.mentor.send()]
    both.mentee.receive(mails[1])
    both.mentee.add_goal("Teach a lesson", why="to learn")
    mails += both.mentee.send()
    both.mentor.receive(mails[-1])
    both.mentor.add_goal("Lead a group")
    mails += both.mentor.send()
    both.mentee.receive(mails[-1])
    return mails


def shown(side: Side) -> str:
    return canonical(everything(side.workspace))


def recover(place: Path, files: Sequence[Path], words: str = "", name: str = "found") -> Recovered:
    return recovering.recover(place / name, MemoryKeys(), words or pair.words(MENTEE), files)


def side_of(found: Recovered, place: Path) -> Side:
    return Side(found.started.workspace, found.started.laptop, place / "new-out")


def test_paper_and_mailbox_alone_print_what_the_lost_laptop_printed(
    both: Pair, mailbox: list[Path], tmp_path: Path
) -> None:
    lost = shown(both.mentee)
    found = recover(tmp_path, mailbox)
    with found.started.workspace as workspace:
        assert shown(side_of(found, tmp_path)) == lost
        assert (found.lacks, found.at_first_sight, found.unused) == (False, False, [])
        assert unsound(workspace) == []
        assert [each.text for each in examine(workspace) if each.is_fault and each.code != "access"] == []
        assert roots(workspace).keys() == roots(both.mentee.workspace).keys()


@pytest.mark.parametrize("order", [[2, 3, 1, 0, 1]])
def test_the_order_and_doubles_do_not_matter(both: Pair, mailbox: list[Path], tmp_path: Path, order: list[int]) -> None:
    found = recover(tmp_path, [mailbox[each] for each in order])
    with found.started.workspace:
        assert shown(side_of(found, tmp_path)) == shown(both.mentee)


def test_the_partner_s_updates_alone_are_enough_at_first_sight(both: Pair, tmp_path: Path) -> None:
    both.mentor.add_goal("Lead a group")
    both.exchange()
    found = recover(tmp_path, both.mentor.send(full=True))
    with found.started.workspace as workspace:
        assert shown(side_of(found, tmp_path)) == shown(both.mentee)
        assert found.at_first_sight
        assert any(
            each.startswith("Only the files told who Tomáš is") for each in recovering.sentences(workspace, found)
        )


def test_after_it_both_go_on_writing_to_each_other(both: Pair, mailbox: list[Path], tmp_path: Path) -> None:
    both.mentor.add_goal("Written while the laptop was gone")
    found = recover(tmp_path, mailbox)
    with found.started.workspace as workspace:
        new = side_of(found, tmp_path)
        new.add_goal("Written on the new laptop")
        both.mentor.receive(*new.send())
        new.receive(*both.mentor.send())
        both.mentor.receive(*new.send())
        assert new.goals() == both.mentor.goals()
        assert {"Written while the laptop was gone", "Written on the new laptop"} <= set(new.goals())
        states = {row["id"]: row["state"] for row in both.mentor.workspace.rows("SELECT id, state FROM device")}
        assert states[both.mentee.laptop.device] == "retired"
        assert states[workspace.device] == "live"


def test_what_is_not_in_the_mailbox_is_asked_for_and_comes(both: Pair, mailbox: list[Path], tmp_path: Path) -> None:
    found = recover(tmp_path, mailbox[-1:])
    with found.started.workspace as workspace:
        assert found.lacks
        assert any("was not among these files" in each for each in recovering.sentences(workspace, found))
        new = side_of(found, tmp_path)
        both.mentor.receive(*new.send())
        new.receive(*both.mentor.send())
        assert shown(new) == shown(both.mentor)
        assert unsound(workspace) == []


def test_files_of_many_volumes_come_back_byte_for_byte(both: Pair, tmp_path: Path) -> None:
    contents = [bytes([each]) * 5_000 + Path(__file__).read_bytes() * 120 for each in range(4)]
    contents.append(bytes(range(256)) * 9_000 + pair.words(MENTOR).encode())
    for number, content in enumerate(contents):
        hashed, size = both.mentee.workspace.attachments.add(content)
        with both.mentee.workspace.change("artifacts.add") as change:
            change.put(ArtifactVersion(artifact="a", content=hashed, file_name=f"{number}.txt", size=size))
    mails = both.mentee.send(full=True, limit=2)
    found = recover(tmp_path, list(reversed(mails)))
    with found.started.workspace as workspace:
        assert shown(side_of(found, tmp_path)) == shown(both.mentee)
        for each in workspace.select(ArtifactVersion):
            assert workspace.attachments.path(each.content).read_bytes() in contents


def test_the_mentor_s_laptop_comes_back_the_same_way(both: Pair, mailbox: list[Path], tmp_path: Path) -> None:
    found = recover(tmp_path, [*mailbox, *both.mentor.send(full=True)], pair.words(MENTOR))
    with found.started.workspace as workspace:
        assert workspace.me == both.mentor.workspace.me
        assert shown(side_of(found, tmp_path)) == shown(both.mentor)


# --- what is refused --------------------------------------------------------------------------------------------------


def stranger_s(both: Pair, place: Path, name: str = "stranger.mentordesk") -> Path:
    """Return an update that a stranger, who knows every public key, sealed to the mentee's recovery key."""
    (file,) = both.mentor.send(full=True)
    parts = forge.take_apart(file, both.mentee.laptop)
    laptop, root = Laptop.generate(), Recovery.generate()
    parts.header["from"] = laptop.device
    person = both.mentor.workspace.me
    for each in parts.header["roots"]:
        if each["person"] == person:
            each.update(key=root.root_public.hex(), recipient=root.age.recipient().encode())
    parts.header["certificates"].append(
        certificates.certify(
            person=person, device=laptop.device, recipient=laptop.age.recipient().encode(), at=1,
            by=root.root_public.hex(), sign=root.root.sign,
        )
    )  # fmt: skip
    return forge.seal(parts.put_together(laptop.sign), place / name, Recovery.from_words(pair.words(MENTEE)))


def refused(found: Recovered) -> dict[str, str]:
    return {name: error.code for name, error in found.unused}


def test_a_stranger_s_update_sealed_to_the_recovery_key_is_left_out(
    both: Pair, mailbox: list[Path], tmp_path: Path
) -> None:
    forged = stranger_s(both, tmp_path)
    found = recover(tmp_path, [forged, *mailbox])
    with found.started.workspace as workspace:
        assert refused(found) == {"stranger.mentordesk": "other_pair"}
        assert roots(workspace)[workspace.partner].key == roots(both.mentee.workspace)[workspace.partner].key
        assert shown(side_of(found, tmp_path)) == shown(both.mentee)


def test_two_partners_without_an_own_update_are_refused_with_the_names_of_the_files(both: Pair, tmp_path: Path) -> None:
    forged, (honest,) = stranger_s(both, tmp_path), both.mentor.send(full=True)
    with pytest.raises(PartnersDiffer) as told:
        recover(tmp_path, [forged, honest])
    assert forged.name in str(told.value)
    assert honest.name in str(told.value)
    assert not (tmp_path / "found").exists()


def test_a_header_that_was_changed_and_not_signed_again_is_left_out(
    both: Pair, mailbox: list[Path], tmp_path: Path
) -> None:
    parts = forge.take_apart(mailbox[2], both.mentor.laptop)
    plain = parts.put_together(Laptop.generate().sign)
    forged = forge.seal(plain, tmp_path / "forged.mentordesk", Recovery.from_words(pair.words(MENTEE)))
    found = recover(tmp_path, [*mailbox, forged])
    with found.started.workspace:
        assert refused(found) == {"forged.mentordesk": "other_pair"}


def test_another_pair_s_files_damaged_ones_and_invitations_are_named_and_stop_nothing(
    both: Pair, mailbox: list[Path], tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.mentordesk"
    damaged.write_bytes(mailbox[0].read_bytes()[:-40])
    stranger = forge.seal(b"hello", tmp_path / "foreign.mentordesk", Laptop.generate())
    letter = tmp_path / "letter.eml"
    letter.write_text("Subject: hello\n\nhow are you")
    found = recover(tmp_path, [damaged, stranger, letter, tmp_path / "gone", *mailbox])
    with found.started.workspace:
        assert refused(found) == {
            "damaged.mentordesk": "damaged_file",
            "foreign.mentordesk": "other_pair",
            "letter.eml": "no_update_inside",
            "gone": "not_found",
        }
        assert shown(side_of(found, tmp_path)) == shown(both.mentee)


def test_without_any_good_file_nothing_is_made(both: Pair, mailbox: list[Path], tmp_path: Path) -> None:
    keys = MemoryKeys()
    with pytest.raises(NoneForTheseWords):
        recovering.recover(tmp_path / "found", keys, Recovery.generate().words, mailbox)
    with pytest.raises(WordsDoNotFit):
        recovering.recover(tmp_path / "found", keys, " ".join(reversed(pair.words(MENTEE).split())), mailbox)
    assert not keys
    assert not [each for each in tmp_path.iterdir() if "found" in each.name]
