"""A backup file: all of a laptop, private records too, for the owner's 24 words and nobody else."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange import forge, pair
from exchange.pair import MENTEE, MENTOR, MemoryKeys, Pair, Side, unsound
from mentordesk.bundles import backup, backup_reading, inner, sealing
from mentordesk.bundles.age import HybridIdentity, decrypt, encrypt
from mentordesk.bundles.age_errors import NotForYou
from mentordesk.bundles.backup import write_backup
from mentordesk.bundles.backup_reading import BackupOfOthers, NotABackup
from mentordesk.bundles.from_backup import Restored, restore_backup
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import PrivateInside
from mentordesk.bundles.pieces import Piece
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import Progress
from mentordesk.queries.show import everything
from mentordesk.records import ArtifactVersion, Goal, Reflection
from mentordesk.workspace import put_away
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import canonical


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Pair]:
    with pair.copy_pair(tmp_path) as found:
        yield found


def shown(side: Side) -> str:
    return canonical(everything(side.workspace))


def attach(side: Side, content: bytes, name: str) -> str:
    hashed, size = side.workspace.attachments.add(content)
    with side.workspace.change("artifacts.add") as change:
        change.put(ArtifactVersion(artifact="a", content=hashed, file_name=name, size=size))
    return hashed


def keep(side: Side, place: Path) -> Path:
    return write_backup(side.workspace, side.laptop, place / "all.mentordesk-backup").path


def restore(file: Path, place: Path, who: str = MENTEE, name: str = "back") -> Restored:
    return restore_backup(file, place / name, MemoryKeys(), pair.words(who))


def test_everything_comes_back_private_records_drafts_files_and_settings(both: Pair, tmp_path: Path) -> None:
    old = both.mentee
    big = random.Random(2).randbytes(2_500_000)
    content = attach(old, big, "film.bin")
    secret = Reflection(title="Only mine", step_1="what nobody reads")
    with old.workspace.change("reflections.write_reflection") as change:
        change.put_private(secret)
    goal = old.workspace.select(Goal)[0]
    old.workspace.drafts.keep("goals", goal.id, "why", "half a sent")
    put_away.put_away(old.workspace, "a hint")
    before = shown(old)

    found = restore(keep(old, tmp_path), tmp_path)
    with found.started.workspace as workspace:
        assert shown(Side(workspace, found.started.laptop, tmp_path)) == before
        assert workspace.private.select(Reflection) == [secret]
        assert put_away.is_put_away(workspace, "a hint")
        assert workspace.attachments.path(content).read_bytes() == big
        assert [each.text for each in workspace.drafts.left()] == ["half a sent"]
        assert (found.private, found.files) == (1, 1)
        assert unsound(workspace) == []
        assert [each.text for each in examine(workspace) if each.is_fault and each.code != "access"] == []


def test_after_it_both_go_on_and_what_was_on_its_way_opens(both: Pair, tmp_path: Path) -> None:
    file = keep(both.mentee, tmp_path)
    both.mentee.add_goal("Written after the backup")
    both.mentor.receive(*both.mentee.send())
    on_its_way = both.mentor.send()
    found = restore(file, tmp_path)
    with found.started.workspace as workspace:
        new = Side(workspace, found.started.laptop, tmp_path / "new-out")
        assert "Written after the backup" not in new.goals()
        new.receive(*on_its_way)
        both.mentor.add_goal("Meanwhile")
        both.mentor.receive(*new.send())
        new.receive(*both.mentor.send())
        both.mentor.receive(*new.send())
        assert shown(new) == shown(both.mentor)
        assert {"Written after the backup", "Meanwhile"} <= set(new.goals())
        states = {row["id"]: row["state"] for row in both.mentor.workspace.rows("SELECT id, state FROM device")}
        assert states[both.mentee.laptop.device] == "retired"


# --- for nobody else --------------------------------------------------------------------------------------------------


def test_a_backup_is_never_sealed_to_the_partner_nor_to_any_laptop(both: Pair, tmp_path: Path) -> None:
    file = keep(both.mentee, tmp_path)
    others: list[HybridIdentity] = [
        both.mentor.laptop.age,
        both.mentee.laptop.age,
        Recovery.from_words(pair.words(MENTOR)).age,
    ]
    for identity in others:
        with file.open("rb") as sealed, pytest.raises(NotForYou):
            decrypt(sealed, io.BytesIO(), [identity])
    with file.open("rb") as sealed:
        decrypt(sealed, io.BytesIO(), [Recovery.from_words(pair.words(MENTEE)).age])
    with pytest.raises(MentorDeskError, match="another pair"):
        both.mentor.receive(file)
    with pytest.raises(BackupOfOthers):
        restore(file, tmp_path, MENTOR)
    assert not (tmp_path / "back").exists()


def test_an_update_with_a_private_part_is_refused_and_never_written(both: Pair, tmp_path: Path) -> None:
    (file,) = both.mentor.send(full=True)
    parts = forge.take_apart(file, both.mentee.laptop)
    raw = b'[["record","reflections","' + b"0" * 32 + b'","{}",0]]'
    section = inner.Section(inner.PRIVATE, len(raw), len(raw), "", False)
    parts.header["sections"].append(section.to_json())
    parts.stored.append(raw)
    forged = forge.seal(parts.put_together(both.mentor.laptop.sign), tmp_path / "forged", both.mentee.laptop)
    with pytest.raises(PrivateInside):
        both.mentee.receive(forged)
    piece = Piece(inner.PRIVATE, len(raw), len(raw), lambda: raw)
    with pytest.raises(ValueError, match="never enter"):
        sealing.seal_volume(tmp_path / "x", {}, [piece], both.mentor.laptop, [], Progress())


# --- hostile and damaged ones -----------------------------------------------------------------------------------------


def resealed(file: Path, change: Callable[[bytes], bytes], place: Path) -> Path:
    """Open a backup with the words, alter its inside, and seal it again: what a thief of the paper could do."""
    recovery, plain = Recovery.from_words(pair.words(MENTEE)), io.BytesIO()
    with file.open("rb") as sealed:
        decrypt(sealed, plain, [recovery.age])
    target = place / "altered.mentordesk-backup"
    with target.open("wb") as written:
        encrypt(io.BytesIO(change(plain.getvalue())), written, [recovery.age.recipient()])
    return target


def signed_again(
    file: Path, both: Pair, place: Path, change: Callable[[dict[str, Any], list[bytes]], object], sign: Any
) -> Path:
    def alter(plain: bytes) -> bytes:
        begin = len(backup.MAGIC) + backup.LENGTH
        source = io.BytesIO(plain[begin:])
        opened = inner.read_inner(source)
        source.seek(opened.start)
        parts = forge.Parts(dict(opened.header), [source.read(each.size) for each in opened.sections])
        change(parts.header, parts.stored)
        inside = parts.put_together(sign)
        return backup.MAGIC + len(inside).to_bytes(backup.LENGTH, "big") + inside

    return resealed(file, alter, place)


@pytest.mark.parametrize(
    "alter",
    [
        lambda plain: plain[:-1],
        lambda plain: plain + b"\0",
        lambda plain: plain[:6] + (1 << 62).to_bytes(8, "big") + plain[14:],
        lambda plain: plain[:6] + bytes(8) + plain[14:],
        lambda plain: plain[:6],
        lambda plain: plain + plain[6:],
        lambda plain: plain.replace(b'"volume":[1,1]', b'"volume":[1,2]'),
        lambda plain: plain[:-20_000] + bytes(20_000),
        lambda plain: b"MDBK9\n" + plain[6:],
        lambda plain: b"hello",
        lambda plain: b"",
    ],
)
def test_an_altered_backup_is_refused_and_leaves_nothing(
    both: Pair, tmp_path: Path, alter: Callable[[bytes], bytes]
) -> None:
    keys = MemoryKeys()
    altered = resealed(keep(both.mentee, tmp_path), alter, tmp_path)
    with pytest.raises(MentorDeskError) as told:
        restore_backup(altered, tmp_path / "back", keys, pair.words(MENTEE))
    assert told.value.code in ("damaged_file", "not_a_backup", "made_by_newer")
    assert not keys
    assert not [each for each in tmp_path.iterdir() if "back" in each.name and each.is_dir()]


def test_a_stranger_s_backup_for_these_words_is_refused(both: Pair, tmp_path: Path) -> None:
    stranger = Laptop.generate()

    def take_over(header: dict[str, Any], _stored: list[bytes]) -> None:
        header["from"] = stranger.device

    forged = signed_again(keep(both.mentee, tmp_path), both, tmp_path, take_over, stranger.sign)
    with pytest.raises(MentorDeskError) as told:
        restore(forged, tmp_path)
    assert told.value.code == "damaged_file"


@pytest.mark.parametrize(
    "rows",
    [
        "{}",
        "[7]",
        '[["record","x y","a","{}",0]]',
        '[["record","goals","' + "0" * 32 + '","[]",0]]',
        '[["record","goals","' + "0" * 32 + '","{\\"title\\":[]}",0]]',
        '[["fact","workspace","x"]]',
        '[["heard","x","[]","[]",0]]',
        '[["heard","' + "a" * 64 + '","[{}]","[]",0]]',
        '[["draft",1,"goals","x","why",7,[],0]]',
        "[" * 100_000,
    ],
)
def test_private_parts_out_of_form_are_refused(both: Pair, tmp_path: Path, rows: str) -> None:
    def put_in(header: dict[str, Any], stored: list[bytes]) -> None:
        last = header["sections"][-1]
        assert last["kind"] == inner.PRIVATE
        stored[-1] = rows.encode()
        last.update(raw=len(rows), packed=False)

    forged = signed_again(keep(both.mentee, tmp_path), both, tmp_path, put_in, both.mentee.laptop.sign)
    with pytest.raises(MentorDeskError):
        restore(forged, tmp_path)
    assert not (tmp_path / "back").exists()


def test_other_files_are_no_backup(both: Pair, tmp_path: Path) -> None:
    (update,) = both.mentor.send(full=True)
    for file in (update, Path(__file__)):
        with pytest.raises(NotABackup):
            restore(file, tmp_path)
    with pytest.raises(MentorDeskError, match="There is no file"):
        restore(tmp_path / "gone", tmp_path)


def test_cancelled_or_without_room_no_file_is_left(both: Pair, tmp_path: Path) -> None:
    class Stopped(Progress):
        def report(self, done: int, total: int, text: str) -> None:
            if text == "Reading the backup again":
                self.cancel()

    attach(both.mentee, bytes(3_000_000), "zeros")
    attach(both.mentee, random.Random(1).randbytes(3_000_000), "noise")
    with pytest.raises(Cancelled):
        write_backup(both.mentee.workspace, both.mentee.laptop, tmp_path / "b.mentordesk-backup", Stopped())
    assert not [each for each in tmp_path.iterdir() if "backup" in each.name]
    file = keep(both.mentee, tmp_path)

    class StoppedLate(Progress):
        def report(self, done: int, total: int, text: str) -> None:
            if text == "Bringing everything back":
                self.cancel()

    with pytest.raises(Cancelled):
        restore_backup(file, tmp_path / "back", MemoryKeys(), pair.words(MENTEE), progress=StoppedLate())
    assert not [each for each in tmp_path.iterdir() if "back" in each.name and each.is_dir()]


def test_many_volumes_inside_come_back_in_order(both: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "ROOM", 300_000)
    for number in range(3):
        attach(both.mentee, random.Random(number).randbytes(1_200_000), f"{number}")
    file = keep(both.mentee, tmp_path)
    with backup_reading.open_backup(
        file, Recovery.from_words(pair.words(MENTEE)), tmp_path / "scratch", Progress()
    ) as opened:
        assert len(opened.volumes) > 3
    found = restore(file, tmp_path)
    with found.started.workspace as workspace:
        assert shown(Side(workspace, found.started.laptop, tmp_path)) == shown(both.mentee)
        assert found.files == 3
