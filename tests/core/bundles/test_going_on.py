"""A copied or restored folder is noticed, goes on under fresh keys, and nothing is lost by it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from exchange.pair import MENTEE, MENTOR, MemoryKeys, Side, open_side, template, unsound
from mentordesk.bundles import going_on, opening
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import UnknownLaptop
from mentordesk.workspace import laptops
from mentordesk.workspace.lease import Lease
from mentordesk.workspace.merging import read_digest


class Computer:
    """A computer with a home: keys, leases, and folders of the mentor's side of a pair."""

    def __init__(self, place: Path, machine: str = "1" * 32) -> None:
        self.place = place
        self.keys: Any = MemoryKeys()
        self.leases = place / "leases"
        self.machine = machine

    def first(self) -> Path:
        """Put the mentor's folder here and open it once."""
        folder = self.place / MENTOR
        shutil.copytree(template()[0] / MENTOR, folder)
        with self.reader_meta(folder) as name:
            template()[1][MENTOR].save(self.keys, name)
        with self.open(folder):
            pass
        return folder

    @contextmanager
    def reader_meta(self, folder: Path) -> Iterator[str]:
        from mentordesk.workspace.workspace import Workspace

        with Workspace.reader(folder) as workspace:
            yield workspace.meta("keys")

    @contextmanager
    def open(self, folder: Path) -> Iterator[Side]:
        lease = Lease(self.leases, self.machine)
        workspace, laptop = opening.open_pair(folder, self.keys, lease=lease)
        with workspace:
            yield Side(workspace, laptop, self.place / "out")


@pytest.fixture
def here(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def mentee(tmp_path: Path) -> Iterator[Side]:
    shutil.copytree(template()[0] / MENTEE, tmp_path / MENTEE)
    side = open_side(tmp_path / MENTEE, MENTEE, tmp_path / "out")
    with side.workspace:
        yield side


def keep(folder: Path) -> Path:
    """Make a backup of a folder, beside what may be opened."""
    backup = folder.with_name(f"{folder.name}-backup")
    shutil.copytree(folder, backup)
    return backup


def bring_back(backup: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(backup, folder)


def reason(side: Side) -> str:
    told = going_on.take_notice(side.workspace)
    return told.reason if told else ""


def agree(one: Side, other: Side) -> None:
    """Exchange until nothing is new, and see that both hold the same."""
    for _ in range(2):
        other.receive(*one.send())
        one.receive(*other.send())
    assert one.workspace.log.heads() == other.workspace.log.heads()
    assert read_digest(one.workspace.db) == read_digest(other.workspace.db)
    assert unsound(one.workspace) == unsound(other.workspace) == []


def test_opening_again_and_again_is_no_copy(here: Computer) -> None:
    folder = here.first()
    for _ in range(3):
        with here.open(folder) as side:
            assert side.workspace.device == template()[1][MENTOR].device
            assert reason(side) == ""


def test_a_moved_folder_is_no_copy(here: Computer) -> None:
    folder = here.first()
    folder.rename(here.place / "elsewhere")
    with here.open(here.place / "elsewhere") as side:
        assert reason(side) == ""
        assert side.workspace.device == template()[1][MENTOR].device


def test_a_copy_beside_the_original_becomes_a_laptop_of_its_own_and_both_go_on(here: Computer, mentee: Side) -> None:
    folder = here.first()
    shutil.copytree(folder, here.place / "copy")
    with here.open(here.place / "copy") as copy, here.open(folder) as original:
        assert (reason(copy), reason(original)) == ("copied", "")
        assert copy.workspace.device != original.workspace.device
        copy.add_goal("written in the copy")
        original.add_goal("written in the original")
        mentee.receive(*copy.send(), *original.send())
        states = {each.device: each.state for each in laptops.known(mentee.workspace)}
        assert states[copy.workspace.device] == states[original.workspace.device] == "live"
        agree(copy, mentee)
        agree(original, mentee)
        agree(copy, mentee)
        assert {"written in the copy", "written in the original"} <= set(original.goals())
        assert original.goals() == copy.goals() == mentee.goals()


def test_a_restored_folder_goes_on_and_gets_back_what_it_had_sent(here: Computer, mentee: Side) -> None:
    folder = here.first()
    backup = keep(folder)
    with here.open(folder) as side:
        old = side.workspace.device
        side.add_goal("sent after the backup")
        mentee.receive(*side.send())
    mentee.add_goal("made for the old keys")
    (on_its_way,) = mentee.send()
    bring_back(backup, folder)
    with here.open(folder) as side:
        assert reason(side) == "restored"
        assert reason(side) == ""
        assert side.workspace.device != old
        assert laptops.state_of(side.workspace, old) == "retired"
        (received,) = side.receive(on_its_way)
        assert "your next update asks for it" in " ".join(received.sentences)
        mentee.receive(*side.send())
        (received,) = side.receive(*mentee.send())
        assert "1 of your own later changes came back" in " ".join(received.sentences)
        side.add_goal("after the restore")
        agree(side, mentee)
        assert laptops.state_of(mentee.workspace, old) == "retired"
        assert {"sent after the backup", "made for the old keys", "after the restore"} <= set(mentee.goals())


def test_a_backup_made_while_the_folder_was_open_is_noticed_once_an_update_was_made(here: Computer) -> None:
    folder = here.first()
    with here.open(folder) as side:
        backup = keep(folder)
        side.add_goal("later")
        side.send()
    bring_back(backup, folder)
    with here.open(folder) as side:
        assert reason(side) == "restored"


def test_a_backup_made_before_the_first_write_is_noticed_once_something_was_written(here: Computer) -> None:
    folder = here.first()
    with here.open(folder):
        pass
    with here.open(folder) as side:
        backup = keep(folder)
        side.add_goal("later, and never sent")
    bring_back(backup, folder)
    with here.open(folder) as side:
        assert reason(side) == "restored"


def test_a_backup_of_a_folder_in_which_nothing_was_written_since_is_the_same_state(here: Computer) -> None:
    folder = here.first()
    with here.open(folder):
        pass
    backup = keep(folder)
    with here.open(folder):
        pass
    bring_back(backup, folder)
    with here.open(folder) as side:
        assert reason(side) == ""


def test_a_folder_whose_lease_cannot_be_renewed_is_written_to_all_the_same(here: Computer) -> None:
    folder = here.first()
    with here.open(folder):
        pass
    with here.open(folder) as side:
        shutil.rmtree(here.leases)
        here.leases.write_text("in the way")
        side.add_goal("kept")
        assert "kept" in side.goals()


def test_one_backup_restored_again_and_again_is_never_refused(here: Computer, mentee: Side) -> None:
    folder = here.first()
    backup = keep(folder)
    with here.open(folder) as side:
        side.add_goal("never sent")
    devices = set()
    for time in range(4):
        bring_back(backup, folder)
        with here.open(folder) as side:
            assert reason(side) == "restored"
            devices.add(side.workspace.device)
            side.add_goal(f"after restore {time}")
            mentee.receive(*side.send())
            agree(side, mentee)
    assert len(devices) == 4
    live = [each.device for each in laptops.known(mentee.workspace) if each.state == "live"]
    assert len(live) == 2
    assert {f"after restore {time}" for time in range(4)} <= set(mentee.goals())


def test_a_whole_home_copied_to_another_computer_is_a_copy(here: Computer, tmp_path: Path, mentee: Side) -> None:
    folder = here.first()
    there = Computer(tmp_path / "there", "2" * 32)
    shutil.copytree(folder, there.place / MENTOR)
    shutil.copytree(here.leases, there.leases)
    there.keys.update(here.keys)
    with there.open(there.place / MENTOR) as copy, here.open(folder) as original:
        assert (reason(copy), reason(original)) == ("copied", "")
        copy.add_goal("there")
        original.add_goal("here")
        mentee.receive(*original.send())
        agree(copy, mentee)
        agree(original, mentee)
        assert {"here", "there"} <= set(original.goals())
    with there.open(there.place / MENTOR) as copy:
        assert reason(copy) == ""


def test_a_folder_and_keys_without_the_leases_is_a_copy_on_another_computer_only(
    here: Computer, tmp_path: Path
) -> None:
    folder = here.first()
    there = Computer(tmp_path / "there", "2" * 32)
    shutil.copytree(folder, there.place / MENTOR)
    there.keys.update(here.keys)
    with there.open(there.place / MENTOR) as copy:
        assert reason(copy) == "copied"
    shutil.rmtree(here.leases)
    with here.open(folder) as side:
        assert reason(side) == ""


def test_an_older_copy_beside_the_original_leaves_the_original_in_use(here: Computer) -> None:
    folder = here.first()
    shutil.copytree(folder, here.place / "older")
    with here.open(folder) as side:
        device = side.workspace.device
        side.send()
    with here.open(here.place / "older") as copy:
        assert reason(copy) == "copied"
        assert laptops.state_of(copy.workspace, device) == "live"


def test_without_the_keys_a_copy_opens_to_be_read_and_nothing_changes(here: Computer) -> None:
    folder = here.first()
    shutil.copytree(folder, here.place / "copy")
    keys, here.keys = here.keys, FileKeyStore(here.place / "empty")
    with here.open(here.place / "copy") as copy:
        assert copy.goals()
        assert copy.workspace.device == template()[1][MENTOR].device
    here.keys = keys
    with here.open(here.place / "copy") as copy:
        assert reason(copy) == "copied"


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("step", range(1, 6))
def test_killed_while_it_goes_on_it_is_noticed_again_or_done(
    here: Computer, mentee: Side, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    folder = here.first()
    backup = keep(folder)
    with here.open(folder) as side:
        side.add_goal("sent")
        mentee.receive(*side.send())
    bring_back(backup, folder)
    left = [step]

    def dies(name: str) -> None:
        whole = getattr(Lease, name)

        def instead(*given: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                raise Killed
            done = whole(*given)
            left[0] -= 1
            if left[0] == 0:
                raise Killed
            return done

        monkeypatch.setattr(Lease, name, instead)

    with monkeypatch.context():
        for name in ("_keep", "_keep_soon", "_forget", "note"):
            dies(name)
        with pytest.raises(Killed), here.open(folder):
            pass
    monkeypatch.undo()
    with here.open(folder) as side:
        assert reason(side) == "restored"
        side.add_goal("after")
        agree(side, mentee)
    bring_back(backup, folder)
    with here.open(folder) as side:
        assert reason(side) == "restored"
        agree(side, mentee)
        assert {"sent", "after"} <= set(side.goals())


def test_a_line_that_cannot_be_read_is_as_if_it_were_not_there(here: Computer) -> None:
    folder = here.first()
    for each in here.leases.iterdir():
        each.write_text('{"device": 1', "utf-8")
    with here.open(folder) as side:
        assert reason(side) == ""


def test_a_laptop_that_went_on_keeps_the_seeds_before_and_shows_none(here: Computer) -> None:
    first = Laptop.generate()
    second = first.successor().successor()
    second.save(here.keys, "name")
    again = Laptop.load(here.keys, "name")
    assert again.former == second.former
    assert again.former[-1] == first.age_seed
    assert len(again.identities) == 3
    assert repr(again) == "Laptop(…)"
    assert set(json.loads(here.keys["name"])) == {"sign", "age", "former"}


def test_a_retired_laptop_certifies_no_successor(here: Computer, mentee: Side) -> None:
    folder = here.first()
    backup = keep(folder)
    with here.open(folder):
        pass
    shutil.rmtree(here.leases)
    stranger = Computer(here.place / "other")
    stranger.keys.update(here.keys)
    bring_back(backup, folder)
    with stranger.open(folder) as side:  # adopted: its leases know nothing
        going_on.go_on_as_new_laptop(side.workspace, stranger.keys, "restored")
        side.laptop = Laptop.load(stranger.keys, side.workspace.meta("keys"))
        mentee.receive(*side.send())
    bring_back(backup, folder)
    shutil.rmtree(stranger.leases)
    with stranger.open(folder) as side:
        going_on.go_on_as_new_laptop(side.workspace, stranger.keys, "restored")
        side.laptop = Laptop.load(stranger.keys, side.workspace.meta("keys"))
        (update,) = side.send()
    with pytest.raises(UnknownLaptop):
        mentee.receive(update)
