"""A backup file or an invitation that was damaged, forged or mistaken is refused with a sentence and leaves nothing."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from exchange import forge, pair
from exchange.house import House, make_house
from exchange.pair import MENTEE, MENTOR, MemoryKeys, Pair, dump, files
from mentordesk.actions import laptops
from mentordesk.bundles import backup, inner, joining
from mentordesk.bundles.age import ScryptIdentity, ScryptRecipient, decrypt, encrypt
from mentordesk.bundles.backup import write_backup
from mentordesk.bundles.certificates import certify
from mentordesk.bundles.from_backup import restore_backup
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import MentorDeskError

Alter = Callable[[bytes], bytes]


def for_others(whole: bytes) -> bytes:
    """Change the first letter of what each recipient needs, in good form: which of them is the reader's is secret."""
    head, mark, rest = whole.partition(b"\n---")
    return re.sub(rb"(-> \S+ )(.)", lambda found: found[1] + (b"B" if found[2] == b"A" else b"A"), head) + mark + rest


class Damage(NamedTuple):
    """What was done to a file, and what a backup and an invitation are refused with then."""

    alter: Alter
    backup: str = "damaged_file"
    invitation: str = "damaged_file"


DAMAGE: dict[str, Damage] = {
    "empty": Damage(lambda whole: b"", "not_a_backup", "not_age_file"),
    "cut in its header": Damage(lambda whole: whole[:100]),
    "cut after its header": Damage(lambda whole: whole[: whole.index(b"\n---") + 60]),
    "cut in the middle": Damage(lambda whole: whole[: len(whole) // 2]),
    "without its last byte": Damage(lambda whole: whole[:-1]),
    "a byte too many": Damage(lambda whole: whole + b"\0"),
    "a bit of its first line": Damage(lambda whole: flipped(whole, 3), "not_a_backup", "not_age_file"),
    "each of its recipients": Damage(for_others, "backup_of_others", "wrong_passphrase"),
    "a bit of its seal": Damage(lambda whole: flipped(whole, whole.index(b"\n---") + 6)),
    "a bit of its nonce": Damage(lambda whole: flipped(whole, whole.index(b"\n---") + 52)),
    "a bit of its inside": Damage(lambda whole: flipped(whole, len(whole) // 2)),
    "a bit of its end": Damage(lambda whole: flipped(whole, len(whole) - 1)),
}


def flipped(whole: bytes, place: int) -> bytes:
    return whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Pair]:
    with pair.copy_pair(tmp_path) as found:
        yield found


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of the mentee's laptop."""
    with pair.copy_side(tmp_path_factory.mktemp("kept"), MENTEE).workspace as workspace:
        file = tmp_path_factory.mktemp("file") / "all.mentordesk-backup"
        return write_backup(workspace, pair.template()[1][MENTEE], file).path


@pytest.fixture(scope="module")
def invitation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """An invitation for another laptop of the mentee, stretched as little as it may be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ScryptRecipient.__init__, "__defaults__", (15,))
        side = pair.copy_side(tmp_path_factory.mktemp("inviter"), MENTEE)
        with side.workspace:
            file = tmp_path_factory.mktemp("invitation") / "own.mentordesk"
            yield file, joining.invite_laptop(side.workspace, side.laptop, file)


def refused(place: Path, start: Callable[[Path, MemoryKeys], object]) -> MentorDeskError:
    """Return how a new folder is refused, with no folder and no key left behind."""
    keys, before = MemoryKeys(), sorted(place.iterdir())
    with pytest.raises(MentorDeskError) as raised:
        start(place / "new", keys)
    assert not keys
    assert sorted(place.iterdir()) == before
    assert "Nothing was changed." in raised.value.what
    assert raised.value.advice
    return raised.value


def restoring_refused(place: Path, file: Path, who: str = MENTEE) -> str:
    return refused(place, lambda folder, keys: restore_backup(file, folder, keys, pair.words(who))).code


def joining_refused(place: Path, file: Path, code: str) -> str:
    return refused(place, lambda folder, keys: joining.join(file, code, folder, keys)).code


def update_refused(side: pair.Side, file: Path) -> str:
    before, beside = dump(side.workspace), files(side.workspace)
    with pytest.raises(MentorDeskError) as raised:
        side.receive(file)
    assert (dump(side.workspace), files(side.workspace)) == (before, beside)
    assert "Nothing was changed." in raised.value.what
    return raised.value.code


def first_volume(file: Path) -> forge.Parts:
    """Return the first volume inside a backup, taken apart with the words."""
    plain = forge.unseal(file, Recovery.from_words(pair.words(MENTEE)))  # type: ignore[arg-type]
    source = io.BytesIO(plain[len(backup.MAGIC) + backup.LENGTH :])
    opened = inner.read_inner(source)
    source.seek(opened.start)
    return forge.Parts(dict(opened.header), [source.read(each.size) for each in opened.sections])


def as_backup(inside: bytes, place: Path) -> Path:
    """Seal a volume as a backup for the mentee's words."""
    plain = backup.MAGIC + len(inside).to_bytes(backup.LENGTH, "big") + inside
    return forge.seal(plain, place / "forged.mentordesk-backup", Recovery.from_words(pair.words(MENTEE)))


# --- backup files -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_backup_is_refused(name: str, kept: Path, tmp_path: Path) -> None:
    (damaged := tmp_path / "damaged.mentordesk-backup").write_bytes(DAMAGE[name].alter(kept.read_bytes()))
    assert restoring_refused(tmp_path, damaged) == DAMAGE[name].backup


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("newer", "made_by_newer"),
        ("other kind", "damaged_file"),
        ("foreign root", "damaged_file"),
        ("altered certificate", "damaged_file"),
        ("no certificate", "damaged_file"),
        ("another person", "damaged_file"),
        ("signed by another", "damaged_file"),
    ],
)
def test_a_forged_backup_is_refused(name: str, code: str, kept: Path, tmp_path: Path) -> None:
    parts, sign, stranger = first_volume(kept), pair.template()[1][MENTEE].sign, Laptop.generate()
    header = parts.header
    own = next(each for each in header["certificates"] if each["device"] == header["from"])
    if name == "newer":
        header["least"] = 99
    if name == "other kind":
        header["kind"] = "update"
    if name == "foreign root":
        own.update(by=stranger.device)
    if name == "altered certificate":
        own.update(at=own["at"] + 1)
    if name == "no certificate":
        header["certificates"] = []
    if name == "another person":
        header["me"], header["partner"] = header["partner"], header["me"]
    forged = as_backup(parts.put_together(stranger.sign if name == "signed by another" else sign), tmp_path)
    assert restoring_refused(tmp_path, forged) == code


def test_what_is_no_backup_of_one_s_own_is_none(both: Pair, kept: Path, tmp_path: Path) -> None:
    assert restoring_refused(tmp_path, kept, MENTOR) == "backup_of_others"
    (update,) = both.mentor.send(full=True)
    assert restoring_refused(tmp_path, update) == "not_a_backup"


def test_a_backup_is_no_update(both: Pair, kept: Path, tmp_path: Path) -> None:
    for side in (both.mentor, both.mentee):
        assert update_refused(side, kept) == "other_pair"
    parts = first_volume(kept)
    inside = forge.seal(parts.put_together(both.mentee.laptop.sign), tmp_path / "inside", both.mentor.laptop)
    assert update_refused(both.mentor, inside) == "damaged_file"
    plain = forge.unseal(kept, Recovery.from_words(pair.words(MENTEE)))  # type: ignore[arg-type]
    whole = forge.seal(plain, tmp_path / "whole", both.mentor.laptop)
    assert update_refused(both.mentor, whole) == "not_an_update"


# --- invitations of another laptop ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_invitation_is_refused(name: str, invitation: tuple[Path, str], tmp_path: Path) -> None:
    file, code = invitation
    (damaged := tmp_path / "damaged.mentordesk").write_bytes(DAMAGE[name].alter(file.read_bytes()))
    assert joining_refused(tmp_path, damaged, code) == DAMAGE[name].invitation


def test_what_is_no_invitation_is_refused(both: Pair, kept: Path, invitation: tuple[Path, str], tmp_path: Path) -> None:
    file, code = invitation
    (update,) = both.mentor.send()
    assert joining_refused(tmp_path, update, code) == joining_refused(tmp_path, kept, code) == "not_for_you"
    assert restoring_refused(tmp_path, file) == "is_invitation"
    assert update_refused(both.mentor, file) == "is_invitation"
    wrong = " ".join(reversed(code.split()))
    assert joining_refused(tmp_path, file, wrong) == "wrong_passphrase"


FORGED: dict[str, str] = {
    "newer": "made_by_newer",
    "not signed by whom it names": "not_proved",
    "one-time keys certified by a stranger": "not_proved",
    "one-time keys certified by the partner": "not_proved",
    "one-time keys certified by another laptop of the person": "not_proved",
    "keys of the sender itself as one-time keys": "not_proved",
    "a foreign root": "not_proved",
    "the root of the partner for the person": "not_proved",
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_invitation_of_a_laptop_is_refused(name: str, invitation: tuple[Path, str], tmp_path: Path) -> None:
    file, code = invitation
    sender, stranger = pair.template()[1][MENTEE], Laptop.generate()
    source = io.BytesIO()
    with file.open("rb") as sealed:
        decrypt(sealed, source, [ScryptIdentity(code)])
    source.seek(0)
    opened = inner.read_inner(source)
    source.seek(opened.start)
    parts = forge.Parts(dict(opened.header), [source.read(each.size) for each in opened.sections])
    header, signer = parts.header, sender

    def certified(by: Laptop, one_time: Laptop) -> dict[str, object]:
        recipient = one_time.age.recipient().encode()
        return certify(
            person=header["person"], device=one_time.device, recipient=recipient, at=1, by=by.device, sign=by.sign
        )

    if name == "newer":
        header["least"] = 99
    if name == "not signed by whom it names":
        signer = stranger
    if name.startswith("one-time keys certified by"):
        by = {"a stranger": stranger, "the partner": pair.template()[1][MENTOR]}
        one_time, second = Laptop.generate(), Laptop.generate()
        author = next((each for who, each in by.items() if name.endswith(who)), second)
        proof = (
            [] if author is not second else [certified(sender, second)]
        )  # the other one is a laptop in good standing
        header["certificates"] = [*header["certificates"][:-1], *proof, certified(author, one_time)]
        header["keys"] = seeds(one_time)
    if name == "keys of the sender itself as one-time keys":
        header["keys"] = seeds(sender)
    root = next(each for each in header["roots"] if each["person"] == header["person"])
    if name == "a foreign root":
        root["key"] = stranger.device
    if name == "the root of the partner for the person":
        root["key"] = next(each["key"] for each in header["roots"] if each is not root)
    forged = tmp_path / "forged.mentordesk"
    with forged.open("wb") as target:
        encrypt(io.BytesIO(parts.put_together(signer.sign)), target, [ScryptRecipient(code)])
    assert joining_refused(tmp_path, forged, code) == FORGED[name]


def seeds(laptop: Laptop) -> dict[str, str]:
    """Return the keys of a laptop as an invitation holds them."""
    return {"sign": base64.b64encode(laptop.sign_seed).decode(), "age": base64.b64encode(laptop.age_seed).decode()}


def test_nobody_joins_through_a_laptop_that_was_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ScryptRecipient.__init__, "__defaults__", (15,))
    with make_house(tmp_path) as house:
        house.home.workspace.do(laptops.remove, house.away.laptop.device)
        house.settle()
        late = _joined(house, tmp_path)
        with late.workspace:
            late.add_goal("by the finder")
            (update,) = late.send()
        for side in (house.home, house.mentee):
            assert update_refused(side, update) == "revoked_laptop"


def _joined(house: House, place: Path) -> pair.Side:
    file = place / "by-the-finder.mentordesk"
    code = joining.invite_laptop(house.away.workspace, house.away.laptop, file)
    begun = joining.join(file, code, place / "late", MemoryKeys())
    return pair.Side(begun.workspace, begun.laptop, place / "out")
