"""The keys of a laptop are kept another way: all of them or none, wherever the program ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from commands import HOUSE, Laptop
from core.bundles.test_keystore import Desktop
from mentordesk.bundles.keystore import FileKeyStore, KeyringKeyStore, PassphraseKeyStore, choose_keystore
from mentordesk.bundles.keystore_errors import WrongKeyPassphrase
from mentordesk.bundles.rekeying import PassphraseTooShort, rekey

OLD, NEW = "correct horse battery", "staple again and again"
SECRETS = {"pair-1": b"one", "pair-2": b"two", "pair-2.sheet": b"abandon ability"}

CHILD = f"""
import os, sys
from pathlib import Path
from mentordesk.bundles.keystore import PassphraseKeyStore
from mentordesk.bundles.rekeying import rekey
home, at = Path(sys.argv[1]), sys.argv[2]
rekey(home, PassphraseKeyStore(home / "keys", {OLD!r}, 4), "passphrase", {NEW!r},
      lambda step: os._exit(9) if step == at else None)
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    store = PassphraseKeyStore(tmp_path / "keys", OLD, 4)
    for name, secret in SECRETS.items():
        store.save(name, secret)
    return tmp_path


def held(home: Path, passphrase: str) -> dict[str, bytes]:
    store = choose_keystore(home, {"MENTORDESK_KEYSTORE": "passphrase", "MENTORDESK_PASSPHRASE": passphrase})
    return {name: store.load(name) for name in SECRETS}


def test_the_new_passphrase_opens_every_key_and_the_old_one_none(home: Path) -> None:
    assert rekey(home, PassphraseKeyStore(home / "keys", OLD), "passphrase", NEW) == 3
    assert held(home, NEW) == SECRETS
    with pytest.raises(WrongKeyPassphrase):
        held(home, OLD)
    assert sorted(each.name for each in home.iterdir()) == ["keys", "lock"]


def test_a_wrong_or_short_passphrase_changes_nothing(home: Path) -> None:
    with pytest.raises(WrongKeyPassphrase):
        rekey(home, PassphraseKeyStore(home / "keys", "something else"), "passphrase", NEW)
    with pytest.raises(PassphraseTooShort):
        rekey(home, PassphraseKeyStore(home / "keys", OLD), "passphrase", "short")
    assert held(home, OLD) == SECRETS


@pytest.mark.parametrize(("step", "passphrase"), [("saved", OLD), ("written", OLD), ("between", NEW), ("changed", NEW)])
def test_killed_anywhere_one_passphrase_opens_all(home: Path, step: str, passphrase: str) -> None:
    done = subprocess.run([sys.executable, "-c", CHILD, str(home), step], env={"PYTHONPATH": str(HOUSE)})
    assert done.returncode == 9
    assert held(home, passphrase) == SECRETS
    assert sorted(each.name for each in home.iterdir()) == ["keys", "lock"]


def test_from_files_to_the_keyring_and_to_a_passphrase_and_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop()
    monkeypatch.setattr("keyring.get_keyring", lambda: desktop)
    monkeypatch.setattr("keyring.set_password", desktop.set_password)
    monkeypatch.setattr("keyring.get_password", desktop.get_password)
    monkeypatch.setattr("keyring.delete_password", desktop.delete_password)
    store = FileKeyStore(tmp_path / "keys")
    for name, secret in SECRETS.items():
        store.save(name, secret)
    rekey(tmp_path, store, "keyring")
    assert len(desktop.entries) == 3
    ring = choose_keystore(tmp_path, {})
    assert isinstance(ring, KeyringKeyStore)
    rekey(tmp_path, ring, "passphrase", NEW)
    assert not desktop.entries
    assert not list((tmp_path / "keys").glob("*.key"))
    under = choose_keystore(tmp_path, {"MENTORDESK_PASSPHRASE": NEW})
    rekey(tmp_path, under, "file")
    back = choose_keystore(tmp_path, {})
    assert {name: back.load(name) for name in SECRETS} == SECRETS


def test_by_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = Laptop(tmp_path, "one")
    laptop.ok("new", laptop.pair, "--me", "Eva", "--role", "mentor", "--partner", "Jan")
    (tmp_path / "new").write_text(NEW + "\n")
    assert "opens 1 key" in laptop.ok("passphrase", "--new-from", tmp_path / "new").out
    assert "none was given" in laptop.run("do", laptop.pair, "goals.add_goal", "title=x").err
    monkeypatch.setenv("MENTORDESK_PASSPHRASE", "not that one")
    assert "does not open the keys" in laptop.run("do", laptop.pair, "goals.add_goal", "title=x").err
    monkeypatch.setenv("MENTORDESK_PASSPHRASE", NEW)
    laptop.ok("do", laptop.pair, "goals.add_goal", "title=x")
    laptop.ok("passphrase", "--instead", "file")
    monkeypatch.delenv("MENTORDESK_PASSPHRASE")
    laptop.ok("do", laptop.pair, "goals.add_goal", "title=y")
    (tmp_path / "new").write_text("short")
    assert "at least 10 characters" in laptop.run("passphrase", "--new-from", tmp_path / "new").err
