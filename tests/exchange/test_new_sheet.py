"""A new recovery sheet: vouched for by the old words at once, by a laptop after safety words were compared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from commands import mail, start_pair
from exchange import forge, pair
from exchange.pair import MENTEE, MENTOR, MemoryKeys, Pair, Side, unsound
from mentordesk.bundles import certificates, joining, new_sheet, recovering
from mentordesk.bundles.backup import write_backup
from mentordesk.bundles.certificates import NotProved
from mentordesk.bundles.from_backup import restore_backup
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import UnknownLaptop
from mentordesk.bundles.pairing import safety_words
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import Refused
from mentordesk.queries.roots import roots
from mentordesk.queries.show import everything
from mentordesk.workspace import sheets
from mentordesk.workspace.workspace import canonical


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Pair]:
    with pair.copy_pair(tmp_path) as found:
        yield found


def renew(side: Side, old: str = "") -> Recovery:
    """Make a new sheet on a laptop."""
    fresh = Recovery.generate()
    words = Recovery.from_words(old) if old else None
    new_sheet.begin(side.workspace, new_sheet.state_new(side.workspace, side.laptop, fresh, words))
    return fresh


def root_of(side: Side, person: str) -> str:
    return roots(side.workspace)[person].key


def shown(side: Side) -> str:
    return canonical(everything(side.workspace))


def told(side: Side, *files: Path) -> str:
    return " ".join(sentence for each in side.receive(*files) for sentence in each.sentences)


def test_with_the_old_words_the_partner_takes_it_at_once(both: Pair) -> None:
    lea = both.mentee.workspace.me
    before = safety_words(both.mentor.workspace)
    fresh = renew(both.mentee, pair.words(MENTEE))
    assert "Léa has a new recovery sheet" in told(both.mentor, *both.mentee.send())
    for side in (both.mentor, both.mentee):
        assert root_of(side, lea) == fresh.root_public.hex()
    assert safety_words(both.mentor.workspace) == safety_words(both.mentee.workspace) != before
    both.exchange()
    assert unsound(both.mentor.workspace) == unsound(both.mentee.workspace) == []


def test_without_them_it_waits_until_the_partner_confirms(both: Pair) -> None:
    lea = both.mentee.workspace.me
    old = root_of(both.mentor, lea)
    fresh = renew(both.mentee)
    assert root_of(both.mentee, lea) == old
    assert "compare the safety words, then confirm" in told(both.mentor, *both.mentee.send())
    assert root_of(both.mentor, lea) == old
    assert told(both.mentor, *both.mentee.send()).count("confirm") == 0
    waiting = new_sheet.waiting_words(both.mentor.workspace)
    assert waiting == new_sheet.waiting_words(both.mentee.workspace) != safety_words(both.mentor.workspace)
    assert new_sheet.confirm(both.mentor.workspace) == "Léa"
    assert "has confirmed your new recovery sheet" in told(both.mentee, *both.mentor.send())
    for side in (both.mentor, both.mentee):
        assert root_of(side, lea) == fresh.root_public.hex()
        assert not sheets.pending(side.workspace)
        assert safety_words(side.workspace) == waiting


def test_what_is_sealed_while_it_waits_opens_with_the_words_that_must_open_it(both: Pair, tmp_path: Path) -> None:
    fresh, old = renew(both.mentee), Recovery.from_words(pair.words(MENTEE))
    own = both.mentee.send()[0]
    backup = write_backup(both.mentee.workspace, both.mentee.laptop, tmp_path / "b.mentordesk-backup").path
    both.mentor.receive(own)
    theirs = both.mentor.send()[0]
    for file, words, opens in (
        (own, old, True), (own, fresh, True), (backup, old, True), (backup, fresh, True),
        (theirs, old, True), (theirs, fresh, False),
    ):  # fmt: skip
        if opens:
            assert forge.unseal(file, words)  # type: ignore[arg-type]
        else:
            with pytest.raises(Exception, match=r".*"):
                forge.unseal(file, words)  # type: ignore[arg-type]
    new_sheet.confirm(both.mentor.workspace)
    assert forge.unseal(both.mentor.send(full=True)[0], fresh)  # type: ignore[arg-type]


@pytest.mark.parametrize("words_are_lost", [False, True])
def test_the_new_words_bring_the_pair_back_from_the_mailbox(both: Pair, tmp_path: Path, words_are_lost: bool) -> None:
    early = both.mentor.send(full=True)
    fresh = renew(both.mentee, "" if words_are_lost else pair.words(MENTEE))
    mails = both.mentee.send(full=True)
    both.mentor.receive(*mails)
    if words_are_lost:
        new_sheet.confirm(both.mentor.workspace)
    both.mentor.add_goal("After the new sheet")
    mails += both.mentor.send()
    both.mentee.receive(mails[-1])
    found = recovering.recover(tmp_path / "back", MemoryKeys(), fresh.words, [*mails, *early])
    with found.started.workspace as workspace:
        back = Side(workspace, found.started.laptop, tmp_path / "new-out")
        assert shown(back) == shown(both.mentee)
        assert [name for name, _ in found.unused] == [early[0].name]
        both.mentor.receive(*back.send())
        back.receive(*both.mentor.send())
        assert shown(back) == shown(both.mentor)
        assert unsound(workspace) == []


def test_a_mailbox_that_saw_the_partner_change_sheets_brings_the_pair_back(both: Pair, tmp_path: Path) -> None:
    mails = [*both.mentee.send(full=True), *both.mentor.send(full=True)]
    fresh = renew(both.mentor, pair.words(MENTOR))
    both.mentor.add_goal("Signed below the new root")
    mails += both.mentor.send()
    both.mentee.receive(mails[-1])
    mails += both.mentee.send()
    for given in (mails, mails[1:3]):
        found = recovering.recover(tmp_path / f"back-{len(given)}", MemoryKeys(), pair.words(MENTEE), given)
        with found.started.workspace as workspace:
            assert not found.unused
            assert roots(workspace)[workspace.partner].key == fresh.root_public.hex()
            assert "Signed below the new root" in Side(workspace, found.started.laptop, tmp_path).goals()


def test_a_backup_opens_with_the_new_words(both: Pair, tmp_path: Path) -> None:
    fresh = renew(both.mentee, pair.words(MENTEE))
    file = write_backup(both.mentee.workspace, both.mentee.laptop, tmp_path / "b.mentordesk-backup").path
    found = restore_backup(file, tmp_path / "back", MemoryKeys(), fresh.words)
    with found.started.workspace as workspace:
        assert root_of(Side(workspace, found.started.laptop, tmp_path), workspace.me) == fresh.root_public.hex()
        both.mentor.receive(*Side(workspace, found.started.laptop, tmp_path / "new-out").send())
        assert root_of(both.mentor, workspace.me) == fresh.root_public.hex()


# --- what is refused --------------------------------------------------------------------------------------------------


def test_a_laptop_that_the_old_words_certify_after_the_change_is_not_known(both: Pair, tmp_path: Path) -> None:
    mails = both.mentee.send(full=True)
    renew(both.mentee, pair.words(MENTEE))
    both.mentor.receive(*both.mentee.send())
    thief = recovering.recover(tmp_path / "thief", MemoryKeys(), pair.words(MENTEE), mails)
    with thief.started.workspace as workspace:
        files = Side(workspace, thief.started.laptop, tmp_path / "thief-out").send()
        with pytest.raises(UnknownLaptop):
            both.mentor.receive(*files)
    assert root_of(both.mentor, both.mentee.workspace.me) == root_of(both.mentee, both.mentee.workspace.me)


def test_a_second_laptop_joins_after_the_change(both: Pair, tmp_path: Path) -> None:
    fresh = renew(both.mentee, pair.words(MENTEE))
    code = joining.invite_laptop(both.mentee.workspace, both.mentee.laptop, tmp_path / "own.mentordesk", "Second")
    begun = joining.join(tmp_path / "own.mentordesk", code, tmp_path / "second", MemoryKeys())
    with begun.workspace as workspace:
        second = Side(workspace, begun.laptop, tmp_path / "second-out")
        assert root_of(second, workspace.me) == fresh.root_public.hex()
        both.mentor.receive(*second.send())
        assert root_of(both.mentor, workspace.me) == fresh.root_public.hex()
        second.receive(*both.mentor.send())
        assert shown(second) == shown(both.mentor)


def test_the_first_proved_sheet_wins(both: Pair, tmp_path: Path) -> None:
    lea = both.mentee.workspace.me
    other = pair.copy_side(tmp_path / "copy", MENTEE)
    first, second = renew(both.mentee, pair.words(MENTEE)), renew(other, pair.words(MENTEE))
    both.mentor.receive(*both.mentee.send())
    both.mentor.receive(*other.send())
    assert root_of(both.mentor, lea) == first.root_public.hex() != second.root_public.hex()
    other.workspace.close()


@pytest.mark.parametrize("who", ["partner", "stranger", "unsigned", "foreign_root", "form", "many"])
def test_a_sheet_that_is_not_genuine_pins_nothing(both: Pair, tmp_path: Path, who: str) -> None:
    mentor, mentee = both.mentor, both.mentee
    lea = mentee.workspace.me
    before = root_of(mentor, lea)
    fresh, stranger = Recovery.generate(), Laptop.generate()
    statement = new_sheet.state_new(mentee.workspace, mentee.laptop, fresh, None)
    body = {name: value for name, value in statement.items() if name not in ("sig", "own")}
    signer = mentor.laptop if who == "partner" else stranger
    body["by"] = signer.device
    message = new_sheet.DOMAIN + canonical(body).encode()
    forged = {**body, "sig": signer.sign(message).hex(), "own": fresh.root.sign(message).hex()}
    if who == "unsigned":
        forged["sig"] = statement["sig"]
    if who == "foreign_root":
        forged["own"] = signer.sign(message).hex()
    if who == "form":
        forged["devices"] = [[]]
    (file,) = mentee.send()
    parts = forge.take_apart(file, mentor.laptop)
    parts.header["sheets"] = [forged] * (17 if who == "many" else 1)
    again = forge.seal(parts.put_together(mentee.laptop.sign), tmp_path / "forged", mentor.laptop)
    if who in ("partner", "stranger"):
        assert "confirm" not in told(mentor, again)
    else:
        with pytest.raises(NotProved):
            mentor.receive(again)
    assert root_of(mentor, lea) == before
    assert not sheets.pending(mentor.workspace)
    with pytest.raises(Refused):
        new_sheet.confirm(mentor.workspace)


def test_a_certificate_out_of_form_is_no_crash_after_a_change(both: Pair, tmp_path: Path) -> None:
    renew(both.mentee, pair.words(MENTEE))
    both.mentor.receive(*both.mentee.send())
    parts = forge.take_apart(both.mentee.send()[0], both.mentor.laptop)
    parts.header["certificates"].append({"by": [], "device": {}})
    both.mentor.receive(forge.seal(parts.put_together(both.mentee.laptop.sign), tmp_path / "x", both.mentor.laptop))
    assert certificates.signers(both.mentor.workspace)


def test_by_the_command_line(tmp_path: Path) -> None:
    tomas, lea = start_pair(tmp_path)
    mail(tomas, lea)
    old, new, newer = (tmp_path / f"{name}.txt" for name in ("mentee-recovery", "new", "newer"))
    said = lea.ok("sheet", lea.pair, "--recovery", new, "--words-from", old).out
    assert "The old words open nothing" in said
    mail(lea, tomas)
    assert "already a file" in lea.run("sheet", lea.pair, "--recovery", new).err
    assert "not the recovery words" in lea.run("sheet", lea.pair, "--recovery", newer, "--words-from", old).err
    assert not newer.exists()
    words = lea.ok("sheet", lea.pair, "--recovery", newer).last
    assert "waits until Tomáš confirms" in lea.run("sheet", lea.pair, "--recovery", tmp_path / "x.txt").err
    mail(lea, tomas)
    assert tomas.ok("safety-words", tomas.pair).last == words
    tomas.ok("confirm-sheet", tomas.pair)
    assert "No new sheet" in tomas.run("confirm-sheet", tomas.pair).err
    mail(tomas, lea)
    assert lea.ok("safety-words", lea.pair).last == words
